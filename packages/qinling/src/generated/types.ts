// Made by scripts/generate.ts from specs/qinling/openapi.yaml. Do not edit: run `npm run generate -- qinling`.

import type { components } from "./schema.js";

/** State of a version of the API. */
export type ApiVersionStatus = components["schemas"]["ApiVersionStatus"];

/** A version of the API. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** The versions of the API. */
export type ApiVersionList = components["schemas"]["ApiVersionList"];

/**
 * Error envelope of the web framework (401, 404 for an unknown route, 405, 406). It is JSON only when the request says
 * `Accept: application/json`; otherwise the same text comes as `text/html` or `text/plain`.
 */
export type ErrorAbort = components["schemas"]["ErrorAbort"];

/** Who is to blame. `Client` goes with 4xx, `Server` with 5xx. */
export type FaultCode = components["schemas"]["FaultCode"];

/**
 * Error envelope of most resources (executions, runtimes, jobs, webhooks, aliases, function versions, and the listing
 * and deleting of functions).
 */
export type ErrorFault = components["schemas"]["ErrorFault"];

/** What the token check in front of the service answers when it cannot reach Keystone. Fields vary with the deployment. */
export type ErrorGateway = components["schemas"]["ErrorGateway"];

/**
 * State of an execution.
 *
 * - `running`: accepted; the function has not ended, or nobody has noticed (an asynchronous run stays so for ever when
 *   the engine is down).
 * - `success`: the function returned.
 * - `failed`: the function raised, timed out or was killed; `result` tells why.
 * - `error`: the platform had trouble. With a null `result` it is provisional and may still become `success`.
 */
export type ExecutionStatus = components["schemas"]["ExecutionStatus"];

/**
 * What `Execution.result` decodes to. Package functions give both properties; image functions give only `duration`;
 * failures put their message into `output`.
 */
export type ExecutionResult = components["schemas"]["ExecutionResult"];

/**
 * Keystone project that owns the resource, 32 hexadecimal digits without dashes (`default` on a server that runs
 * without authentication).
 */
export type ProjectId = components["schemas"]["ProjectId"];

/** UTC instant with a precision of one second, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Timestamp = components["schemas"]["Timestamp"];

/** UTC instant with a precision of one second, `YYYY-MM-DDTHH:MM:SSZ`; null until the event has happened. */
export type NullableTimestamp = components["schemas"]["NullableTimestamp"];

/** One run of a function. All properties are always present. */
export type Execution = components["schemas"]["Execution"];

/** All executions that match, oldest first. */
export type ExecutionList = components["schemas"]["ExecutionList"];

/**
 * Input of the function: the text of a JSON object becomes keyword arguments, text that is not JSON (and the text of
 * an integer) becomes one positional argument. The text of a JSON array, float, boolean or quoted string, and the
 * empty string, make the server answer 500.
 */
export type ExecutionInput = components["schemas"]["ExecutionInput"];

/** Free text kept with the execution; can be filtered on. */
export type ExecutionDescription = components["schemas"]["ExecutionDescription"];

/** What the server reads as a boolean besides true and false. Send a boolean. */
export type LooseBoolean = components["schemas"]["LooseBoolean"];

/**
 * True holds the request until the function ends or the server stops waiting (60 seconds unless configured otherwise).
 * False answers at once. Never send null: it runs asynchronously but is recorded as synchronous.
 */
export type ExecutionSync = components["schemas"]["ExecutionSync"];

/**
 * Identifier to give to the execution, a UUID; made by the server when absent. Sending the same id again is answered
 * with 400 `Duplicate entry for Execution: ['id']` and does not run the function a second time.
 */
export type ExecutionChosenId = components["schemas"]["ExecutionChosenId"];

/** Run a function named by its identifier. */
export type ExecutionCreateByFunction = components["schemas"]["ExecutionCreateByFunction"];

/** Run the function and version that an alias points to. */
export type ExecutionCreateByAlias = components["schemas"]["ExecutionCreateByAlias"];

/**
 * What to run. Either `function_id` or `function_alias` is needed; when both are given the alias wins. Unknown and
 * read-only properties are refused with 400.
 */
export type ExecutionCreate = components["schemas"]["ExecutionCreate"];

/**
 * Error envelope of the operations that handle raw bodies (function create, show, update and download, version show,
 * execution log, webhook invoke): a message alone.
 */
export type ErrorMessage = components["schemas"]["ErrorMessage"];

/** The properties of a function, apart from its code. All are always present. */
export type FunctionProperties = components["schemas"]["FunctionProperties"];

/**
 * Where the code of a function is: `package` is a zip that the service keeps, `swift` an object in OpenStack's object
 * store, `image` a container image.
 */
export type CodeSource = components["schemas"]["CodeSource"];

/** Where the code of a function is. Which of the other properties is there depends on `source`. */
export type FunctionCode = components["schemas"]["FunctionCode"];

/** A function as shown in a list. Its `code` is a string, unlike everywhere else. */
export type FunctionListItem = components["schemas"]["FunctionListItem"];

/** All functions that match. */
export type FunctionList = components["schemas"]["FunctionList"];

/**
 * JSON text of a `FunctionCode` object. It is text in every encoding of the request, also in a JSON body; invalid
 * JSON, and an object instead of text, make the server answer 500 with an empty body.
 */
export type FunctionCodeText = components["schemas"]["FunctionCodeText"];

/**
 * A function whose code is not uploaded: an image or a Swift object. Unknown fields are ignored, among them `memory`,
 * which the API reference names instead of `memory_size`.
 */
export type FunctionCreate = components["schemas"]["FunctionCreate"];

/** A function whose code is uploaded as a zip (source `package`), or any other. */
export type FunctionCreateUpload = components["schemas"]["FunctionCreateUpload"];

/** A function as shown alone. Its `code` is an object. */
export type Function = components["schemas"]["Function"];

/**
 * JSON text of a `FunctionCode` object. The source cannot change, the code of an image function cannot change at all,
 * and an `md5sum` equal to the current one is refused.
 */
export type FunctionCodeUpdateText = components["schemas"]["FunctionCodeUpdateText"];

/**
 * Properties to change; the others stay. `name`, `description` and `timeout` change the record only. Anything else
 * also drops the function's workers, and is refused while jobs use the function. Unknown fields are ignored,
 * `runtime_id` and `count` among them.
 */
export type FunctionUpdate = components["schemas"]["FunctionUpdate"];

/** Properties to change, and possibly a new package. */
export type FunctionUpdateUpload = components["schemas"]["FunctionUpdateUpload"];

/** A container that is ready to run a function. */
export type FunctionWorker = components["schemas"]["FunctionWorker"];

/** The workers of one version of a function. */
export type FunctionWorkerList = components["schemas"]["FunctionWorkerList"];

/** By how much to scale. */
export type ScaleRequest = components["schemas"]["ScaleRequest"];

/** A frozen copy of a package function's code. There is no `status`, though the API reference lists one. */
export type FunctionVersion = components["schemas"]["FunctionVersion"];

/** The versions of a function. */
export type FunctionVersionList = components["schemas"]["FunctionVersionList"];

/** A version to make of the current code. */
export type FunctionVersionCreate = components["schemas"]["FunctionVersionCreate"];

/** A name for a version of a function. There is no `status`, though the API reference lists one. */
export type FunctionAlias = components["schemas"]["FunctionAlias"];

/** All aliases that match. */
export type FunctionAliasList = components["schemas"]["FunctionAliasList"];

/** An alias to make. */
export type FunctionAliasCreate = components["schemas"]["FunctionAliasCreate"];

/**
 * Properties to change. Null and absence both leave a property as it is. The other properties are accepted and
 * ignored; unknown ones are refused with 400.
 */
export type FunctionAliasUpdate = components["schemas"]["FunctionAliasUpdate"];

/**
 * State of a runtime. Only an `available` one runs functions. Creation, upgrade and deletion are asynchronous:
 * `creating`, `upgrading`, `deleting`; `error` when one of them failed.
 */
export type RuntimeStatus = components["schemas"]["RuntimeStatus"];

/** A container image in which functions run. */
export type Runtime = components["schemas"]["Runtime"];

/** The runtimes that the caller can use. */
export type RuntimeList = components["schemas"]["RuntimeList"];

/** A runtime to make. */
export type RuntimeCreate = components["schemas"]["RuntimeCreate"];

/**
 * Properties to change. Null and absence both leave a property as it is. The other properties of a runtime are
 * accepted and ignored; properties that a runtime does not have are refused with 400.
 */
export type RuntimeUpdate = components["schemas"]["RuntimeUpdate"];

/** How many containers a runtime has. */
export type RuntimePool = components["schemas"]["RuntimePool"];

/** State of a job. `done` and `cancelled` are final. */
export type JobStatus = components["schemas"]["JobStatus"];

/** A schedule that runs a function. Its executions are asynchronous and described as `Created by Job <id>`. */
export type Job = components["schemas"]["Job"];

/** All jobs that match. */
export type JobList = components["schemas"]["JobList"];

/** Name, need not be unique. */
export type JobName = components["schemas"]["JobName"];

/** Input of every execution, with the rules of `input` of an execution. */
export type JobInput = components["schemas"]["JobInput"];

/** Cron pattern with five fields, in UTC. */
export type JobPattern = components["schemas"]["JobPattern"];

/**
 * When to run first, at least 60 seconds ahead, in almost any format. Taken as UTC: a zone in the text is read and
 * ignored.
 */
export type JobFirstTime = components["schemas"]["JobFirstTime"];

/** How many times to run. Without a pattern at most 1, which is the default then; with a pattern no limit by default. */
export type JobCount = components["schemas"]["JobCount"];

/** Schedule a function named by its identifier. */
export type JobCreateByFunction = components["schemas"]["JobCreateByFunction"];

/** Schedule the function and version that an alias points to at the time of each run. */
export type JobCreateByAlias = components["schemas"]["JobCreateByAlias"];

/**
 * What to run and when. Either `function_id` or `function_alias` is needed, and either `pattern` or
 * `first_execution_time`.
 */
export type JobCreate = components["schemas"]["JobCreate"];

/** New state. `done` and the spelling `canceled`, which the API reference names, are refused. */
export type JobStatusUpdate = components["schemas"]["JobStatusUpdate"];

/**
 * Properties to change. Null and absence both leave a property as it is. The other properties of a job are accepted
 * and ignored; unknown ones are refused with 400. A job that is done or canceled cannot change.
 */
export type JobUpdate = components["schemas"]["JobUpdate"];

/** An address that runs a function for whoever knows it. */
export type Webhook = components["schemas"]["Webhook"];

/** All webhooks that match. */
export type WebhookList = components["schemas"]["WebhookList"];

/** A webhook for a function named by its identifier. */
export type WebhookCreateByFunction = components["schemas"]["WebhookCreateByFunction"];

/** A webhook for the function and version that an alias points to at the time of each invocation. */
export type WebhookCreateByAlias = components["schemas"]["WebhookCreateByAlias"];

/** What the webhook runs. Either `function_id` with `function_version`, or `function_alias`. */
export type WebhookCreate = components["schemas"]["WebhookCreate"];

/**
 * Properties to change. Null and absence both leave a property as it is. The other properties are accepted and
 * ignored; unknown ones are refused with 400.
 */
export type WebhookUpdate = components["schemas"]["WebhookUpdate"];

/** Keyword arguments of the function, any JSON object. A JSON value that is not an object is accepted, and ignored. */
export type WebhookInput = components["schemas"]["WebhookInput"];

/** What an invocation gives. */
export type WebhookReceipt = components["schemas"]["WebhookReceipt"];
