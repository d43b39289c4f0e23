// Made by scripts/generate.ts from specs/functiongraph/openapi.yaml. Do not edit: run `npm run generate -- functiongraph`.

import { type CallOptions, type Client, type ClientOptions, type Credential, createClient, type UndocumentedOutcome } from "@fnwire/runtime";
import {
  invokeFunctionOperation,
  invokeFunctionAsyncOperation,
  listAsyncExecutionsOperation,
  listActiveAsyncExecutionsOperation,
  cancelExecutionOperation,
  listFunctionsOperation,
  createFunctionOperation,
  deleteFunctionOperation,
  getFunctionConfigOperation,
  updateFunctionConfigOperation,
  getFunctionCodeOperation,
  updateFunctionCodeOperation,
  updateFunctionMaxInstancesOperation,
  updateFunctionPinningOperation,
  exportFunctionOperation,
  importFunctionOperation,
  getTracingOperation,
  updateTracingOperation,
  getSnapshotStateOperation,
  updateSnapshotOperation,
  listBridgeFunctionsOperation,
  listBridgeVersionsOperation,
  listFunctionVersionsOperation,
  createFunctionVersionOperation,
  listFunctionAliasesOperation,
  createFunctionAliasOperation,
  getFunctionAliasOperation,
  updateFunctionAliasOperation,
  deleteFunctionAliasOperation,
  getAsyncConfigOperation,
  updateAsyncConfigOperation,
  deleteAsyncConfigOperation,
  listAsyncConfigsOperation,
  listTriggersOperation,
  createTriggerOperation,
  deleteTriggersOperation,
  getTriggerOperation,
  updateTriggerOperation,
  deleteTriggerOperation,
  listTestEventsOperation,
  createTestEventOperation,
  getTestEventOperation,
  updateTestEventOperation,
  deleteTestEventOperation,
  updateReservedInstancesOperation,
  listReservedInstancesOperation,
  listReservedInstanceConfigsOperation,
  createFunctionTagsOperation,
  deleteFunctionTagsOperation,
  listFunctionTagsOperation,
  listProjectTagsOperation,
  listTaggedFunctionsOperation,
  countTaggedFunctionsOperation,
  listDependenciesOperation,
  createDependencyVersionOperation,
  listDependencyVersionsOperation,
  getDependencyVersionOperation,
  deleteDependencyVersionOperation,
  enableLogsOperation,
  getLogStreamOperation,
  enableAsyncStatusLogsOperation,
  getAsyncStatusLogStreamOperation,
  getFunctionStatisticsOperation,
  getProjectStatisticsOperation,
  getFunctionTrafficOperation,
  getFunctionInstanceStatisticsOperation,
  listTopFunctionsOperation,
  listQuotasOperation,
  listFunctionTemplatesOperation,
  getFunctionTemplateOperation,
  createVpcEndpointOperation,
  deleteVpcEndpointOperation,
  listApplicationsOperation,
  createApplicationOperation,
  getApplicationOperation,
  deleteApplicationOperation,
  listApplicationTemplatesOperation,
  getApplicationTemplateOperation,
  listWorkflowsOperation,
  createWorkflowOperation,
  deleteWorkflowsOperation,
  getWorkflowOperation,
  updateWorkflowOperation,
  listWorkflowExecutionsOperation,
  createWorkflowExecutionOperation,
  createSyncWorkflowExecutionOperation,
  listWorkflowExecutionHistoryOperation,
  getWorkflowExecutionOperation,
  retryWorkflowExecutionOperation,
  stopWorkflowExecutionOperation,
  completeWorkflowStateOperation,
  getProjectWorkflowStatisticsOperation,
  getWorkflowStatisticsOperation,
  securitySchemes,
} from "./operations.js";
import type { operations } from "./schema.js";

/** Credentials for FunctionGraph. Each operation takes the first of its alternatives that is complete. */
export type FunctiongraphAuth = {
  /**
   * IAM token scoped to the project in the path. Issued by `POST {iam}/v3/auth/tokens` in the response header
   * `X-Subject-Token`, valid for 24 hours. It is several kilobytes long: never put it in a URL or a log.
   *
   * Sent in the header `X-Auth-Token`.
   */
  readonly token?: Credential;
  /**
   * AK/SK signature, computed for each request:
   * `SDK-HMAC-SHA256 Access={AK}, SignedHeaders={names joined by ;}, Signature={hex}`. The signature is HMAC-SHA256, keyed
   * with the secret key, over the algorithm name, `X-Sdk-Date` (`YYYYMMDDTHHMMSSZ`, UTC) and the SHA-256 of the canonical
   * request. Requests signed so also carry `X-Sdk-Date`, usually `X-Project-Id`, and `X-Security-Token` when the keys are
   * temporary. `X-Sdk-Date` may be off by 15 minutes. Query pairs are ordered by their names and values as they are, before
   * these are encoded.
   *
   * Sent in the header `Authorization`.
   */
  readonly signature?: Credential;
};

/**
 * What a client for FunctionGraph is made from.
 *
 * `endpoint` is the base URL, such as:
 * - https://functiongraph.cn-north-4.myhuaweicloud.com: Huawei Cloud
 * - https://functiongraph.eu-de.otc.t-systems.com: Open Telekom Cloud
 */
export type FunctiongraphClientOptions = ClientOptions<FunctiongraphAuth>;

/** A client for FunctionGraph. Other providers' clients are other types. */
export type FunctiongraphClient = Client<"functiongraph">;

/**
 * Makes a client for FunctionGraph. It opens no connection and holds no state but its options.
 *
 * Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.
 */
export function createFunctiongraphClient(options: FunctiongraphClientOptions): FunctiongraphClient {
  return createClient({ provider: "functiongraph", schemes: securitySchemes }, options);
}

/** What {@link invokeFunction} takes. */
export type InvokeFunctionRequest = {
  readonly path: operations["invokeFunction"]["parameters"]["path"];
  readonly headers?: operations["invokeFunction"]["parameters"]["header"] | undefined;
  readonly body: operations["invokeFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link invokeFunction} gives; narrow it by `status`. */
export type InvokeFunctionOutcome =
  /**
   * The run has ended, well or badly. JSON is the envelope of `v1` or, in `v0`, whatever JSON the function returned; other media
   * types are what a function returned in `v0`.
   */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["invokeFunction"]["responses"][200]["content"]["application/json"] | operations["invokeFunction"]["responses"][200]["content"]["text/plain"] | operations["invokeFunction"]["responses"][200]["content"]["application/octet-stream"];
      readonly error?: undefined;
      readonly headers: {
        /** What the run used, as JSON text with `duration` and `billingDuration` in milliseconds, `memorySize` and `memoryUsed` in MB. */
        readonly "x-cff-invoke-summary"?: string | undefined;
        /** Id of this run, as it stands in the function's log. */
        readonly "x-cff-request-id"?: string | undefined;
        /**
         * End of the run's log, base64. Sent only when the request asked for `X-Cff-Log-Type: tail`. Cut to the last 2,000 bytes
         * according to one page of the documentation, 4 KB according to another; the cut may split a UTF-8 sequence.
         */
        readonly "x-cff-function-log"?: string | undefined;
        /** Billed time in milliseconds. */
        readonly "x-cff-billing-duration"?: string | undefined;
        /**
         * Shape of the body: `v0` is the function's bare output, `v1` the JSON envelope. Compare it with what was asked for before
         * reading the body.
         */
        readonly "x-cff-response-version"?: string | undefined;
        /** Error code of the run, `0` when the function succeeded. */
        readonly "x-func-err-code"?: string | undefined;
        /**
         * Whether the user's function failed. Documented as a string without naming its values; `true` and `false` in any case, and
         * `1`, are what clients should understand.
         */
        readonly "x-is-func-err"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["invokeFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["invokeFunction"]["responses"][413]["content"]["application/json"] | operations["invokeFunction"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["invokeFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["invokeFunction"]["responses"][503]["content"]["application/json"] | operations["invokeFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function and wait for its output.
 *
 * Sends the event and holds the connection until the function has returned. The gateway gives up before a long function ends, after
 * 90 seconds according to one page of the documentation and 15 minutes according to another. The function may then go on running.
 *
 * - The body is the event, at most 6 MB. It is required: without one the response is 400 `function event body is empty`.
 * - Ask for `X-CFF-Request-Version: v1`. Without the header the body of the response is the function's bare output, and cannot be
 *   told apart from an envelope except by `X-Cff-Response-Version`.
 * - HTTP 200 does not mean that the function succeeded: check `X-Is-Func-Err`, `X-Func-Err-Code` and, in the envelope, `status`.
 * - Not idempotent, and there is no key to make it so. After a lost response, 408, 500, 502 or 504 the function may have run.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/invocations`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function invokeFunction(client: FunctiongraphClient, request: InvokeFunctionRequest, options?: CallOptions): Promise<InvokeFunctionOutcome> {
  return client.send<InvokeFunctionOutcome>(invokeFunctionOperation, request, options);
}

/** What {@link invokeFunctionAsync} takes. */
export type InvokeFunctionAsyncRequest = {
  readonly path: operations["invokeFunctionAsync"]["parameters"]["path"];
  readonly headers?: operations["invokeFunctionAsync"]["parameters"]["header"] | undefined;
  readonly body: operations["invokeFunctionAsync"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link invokeFunctionAsync} gives; narrow it by `status`. */
export type InvokeFunctionAsyncOutcome =
  /** Accepted; the function runs later. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["invokeFunctionAsync"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionAsync"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionAsync"]["responses"][413]["content"]["application/json"] | operations["invokeFunctionAsync"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionAsync"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionAsync"]["responses"][503]["content"]["application/json"] | operations["invokeFunctionAsync"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Start a function without waiting for it.
 *
 * Puts the event in the function's queue and answers at once with the id of the run. Only 202 means accepted.
 *
 * - The event is at most 256 KB.
 * - The output is not kept. Configure a destination (`async-invoke-config`) to receive it, or have the function store it.
 * - The run can be looked up only when asynchronous status logging is enabled, see `listAsyncExecutions`.
 * - The service itself runs a failed event again, once by default (`max_async_retry_attempts`), so the function should be
 *   idempotent.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/invocations-async`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `listAsyncExecutions`: Look the run up.
 * - `cancelExecution`: Cancel the run.
 */
export function invokeFunctionAsync(client: FunctiongraphClient, request: InvokeFunctionAsyncRequest, options?: CallOptions): Promise<InvokeFunctionAsyncOutcome> {
  return client.send<InvokeFunctionAsyncOutcome>(invokeFunctionAsyncOperation, request, options);
}

/** What {@link listAsyncExecutions} takes. */
export type ListAsyncExecutionsRequest = {
  readonly path: operations["listAsyncExecutions"]["parameters"]["path"];
  readonly query?: operations["listAsyncExecutions"]["parameters"]["query"] | undefined;
};

/** What {@link listAsyncExecutions} gives; narrow it by `status`. */
export type ListAsyncExecutionsOutcome =
  /** The runs. `count` and `next_marker` are missing from some responses. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listAsyncExecutions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listAsyncExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listAsyncExecutions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listAsyncExecutions"]["responses"][502]["content"]["application/json"] | operations["listAsyncExecutions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listAsyncExecutions"]["responses"][503]["content"]["application/json"] | operations["listAsyncExecutions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the asynchronous runs of a function.
 *
 * Returns the records of asynchronous runs, or of one run when `request_id` is given.
 *
 * - Records exist only when the function keeps them (`enable_async_status_log`). On OTC setting that was reported to answer 500 in
 *   2025. An empty list means "not known", never "failed".
 * - The window is the last hour unless `query_begin_time` says otherwise.
 * - No record holds the function's output.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invocations`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listAsyncExecutions(client: FunctiongraphClient, request: ListAsyncExecutionsRequest, options?: CallOptions): Promise<ListAsyncExecutionsOutcome> {
  return client.send<ListAsyncExecutionsOutcome>(listAsyncExecutionsOperation, request, options);
}

/** What {@link listActiveAsyncExecutions} takes. */
export type ListActiveAsyncExecutionsRequest = {
  readonly path: operations["listActiveAsyncExecutions"]["parameters"]["path"];
  readonly query?: operations["listActiveAsyncExecutions"]["parameters"]["query"] | undefined;
};

/** What {@link listActiveAsyncExecutions} gives; narrow it by `status`. */
export type ListActiveAsyncExecutionsOutcome =
  /** The runs. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listActiveAsyncExecutions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listActiveAsyncExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listActiveAsyncExecutions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listActiveAsyncExecutions"]["responses"][502]["content"]["application/json"] | operations["listActiveAsyncExecutions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listActiveAsyncExecutions"]["responses"][503]["content"]["application/json"] | operations["listActiveAsyncExecutions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the asynchronous runs of a function that have not ended.
 *
 * Like `listAsyncExecutions`, for up to ten given runs at once. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listActiveAsyncExecutions(client: FunctiongraphClient, request: ListActiveAsyncExecutionsRequest, options?: CallOptions): Promise<ListActiveAsyncExecutionsOutcome> {
  return client.send<ListActiveAsyncExecutionsOutcome>(listActiveAsyncExecutionsOperation, request, options);
}

/** What {@link cancelExecution} takes. */
export type CancelExecutionRequest = {
  readonly path: operations["cancelExecution"]["parameters"]["path"];
  readonly body: operations["cancelExecution"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link cancelExecution} gives; narrow it by `status`. */
export type CancelExecutionOutcome =
  /** The service will cancel the run. The body is `null`; an object is tolerated. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["cancelExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["cancelExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["cancelExecution"]["responses"][413]["content"]["application/json"] | operations["cancelExecution"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["cancelExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["cancelExecution"]["responses"][503]["content"]["application/json"] | operations["cancelExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Cancel an asynchronous run.
 *
 * Asks the service to stop a run. A canceled run ends with code `4208`, and so does every other run in the same instance. The response
 * is the JSON value `null`.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/cancel`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function cancelExecution(client: FunctiongraphClient, request: CancelExecutionRequest, options?: CallOptions): Promise<CancelExecutionOutcome> {
  return client.send<CancelExecutionOutcome>(cancelExecutionOperation, request, options);
}

/** What {@link listFunctions} takes. */
export type ListFunctionsRequest = {
  readonly path: operations["listFunctions"]["parameters"]["path"];
  readonly query?: operations["listFunctions"]["parameters"]["query"] | undefined;
};

/** What {@link listFunctions} gives; narrow it by `status`. */
export type ListFunctionsOutcome =
  /** The functions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][502]["content"]["application/json"] | operations["listFunctions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][503]["content"]["application/json"] | operations["listFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the functions of a project.
 *
 * Returns the functions, a page at a time.
 *
 * `GET /v2/{project_id}/fgs/functions`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listFunctions(client: FunctiongraphClient, request: ListFunctionsRequest, options?: CallOptions): Promise<ListFunctionsOutcome> {
  return client.send<ListFunctionsOutcome>(listFunctionsOperation, request, options);
}

/** What {@link createFunction} takes. */
export type CreateFunctionRequest = {
  readonly path: operations["createFunction"]["parameters"]["path"];
  readonly body: operations["createFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunction} gives; narrow it by `status`. */
export type CreateFunctionOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 424: A dependency of the function is invalid (`FSS.0424`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][413]["content"]["application/json"] | operations["createFunction"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][503]["content"]["application/json"] | operations["createFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a function.
 *
 * Creates a function with its first code. Success is 200, not 201. The URN in the response ends in `:latest`: cut that off before
 * passing it to `deleteFunction`, which refuses to delete `latest` alone.
 *
 * `POST /v2/{project_id}/fgs/functions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `getFunctionConfig`: Read the function's configuration.
 * - `invokeFunction`: Run the function.
 */
export function createFunction(client: FunctiongraphClient, request: CreateFunctionRequest, options?: CallOptions): Promise<CreateFunctionOutcome> {
  return client.send<CreateFunctionOutcome>(createFunctionOperation, request, options);
}

/** What {@link deleteFunction} takes. */
export type DeleteFunctionRequest = {
  readonly path: operations["deleteFunction"]["parameters"]["path"];
};

/** What {@link deleteFunction} gives; narrow it by `status`. */
export type DeleteFunctionOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][502]["content"]["application/json"] | operations["deleteFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][503]["content"]["application/json"] | operations["deleteFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a function, or one version of it.
 *
 * What is deleted depends on the URN. Without a version: the function with all its versions, aliases and triggers. With a version or
 * an alias: that version and its triggers. With `latest`: nothing, the call is refused.
 *
 * `DELETE /v2/{project_id}/fgs/functions/{function_urn}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteFunction(client: FunctiongraphClient, request: DeleteFunctionRequest, options?: CallOptions): Promise<DeleteFunctionOutcome> {
  return client.send<DeleteFunctionOutcome>(deleteFunctionOperation, request, options);
}

/** What {@link getFunctionConfig} takes. */
export type GetFunctionConfigRequest = {
  readonly path: operations["getFunctionConfig"]["parameters"]["path"];
};

/** What {@link getFunctionConfig} gives; narrow it by `status`. */
export type GetFunctionConfigOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionConfig"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionConfig"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionConfig"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionConfig"]["responses"][502]["content"]["application/json"] | operations["getFunctionConfig"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionConfig"]["responses"][503]["content"]["application/json"] | operations["getFunctionConfig"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get the configuration of a function.
 *
 * Returns everything about a function but its code.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/config`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionConfig(client: FunctiongraphClient, request: GetFunctionConfigRequest, options?: CallOptions): Promise<GetFunctionConfigOutcome> {
  return client.send<GetFunctionConfigOutcome>(getFunctionConfigOperation, request, options);
}

/** What {@link updateFunctionConfig} takes. */
export type UpdateFunctionConfigRequest = {
  readonly path: operations["updateFunctionConfig"]["parameters"]["path"];
  readonly body: operations["updateFunctionConfig"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateFunctionConfig} gives; narrow it by `status`. */
export type UpdateFunctionConfigOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunctionConfig"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 424: A dependency of the function is invalid (`FSS.0424`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionConfig"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionConfig"]["responses"][413]["content"]["application/json"] | operations["updateFunctionConfig"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionConfig"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionConfig"]["responses"][503]["content"]["application/json"] | operations["updateFunctionConfig"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change the configuration of a function.
 *
 * Changes the `latest` version; published versions stay as they are. The five required fields must be sent every time.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/config`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunctionConfig(client: FunctiongraphClient, request: UpdateFunctionConfigRequest, options?: CallOptions): Promise<UpdateFunctionConfigOutcome> {
  return client.send<UpdateFunctionConfigOutcome>(updateFunctionConfigOperation, request, options);
}

/** What {@link getFunctionCode} takes. */
export type GetFunctionCodeRequest = {
  readonly path: operations["getFunctionCode"]["parameters"]["path"];
};

/** What {@link getFunctionCode} gives; narrow it by `status`. */
export type GetFunctionCodeOutcome =
  /** The code. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionCode"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionCode"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionCode"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionCode"]["responses"][502]["content"]["application/json"] | operations["getFunctionCode"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionCode"]["responses"][503]["content"]["application/json"] | operations["getFunctionCode"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get the code of a function.
 *
 * Returns what is known of the code. `func_code` holds the code itself or a link to it, and often neither.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/code`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionCode(client: FunctiongraphClient, request: GetFunctionCodeRequest, options?: CallOptions): Promise<GetFunctionCodeOutcome> {
  return client.send<GetFunctionCodeOutcome>(getFunctionCodeOperation, request, options);
}

/** What {@link updateFunctionCode} takes. */
export type UpdateFunctionCodeRequest = {
  readonly path: operations["updateFunctionCode"]["parameters"]["path"];
  readonly body: operations["updateFunctionCode"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateFunctionCode} gives; narrow it by `status`. */
export type UpdateFunctionCodeOutcome =
  /** The code. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunctionCode"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 424: A dependency of the function is invalid (`FSS.0424`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionCode"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionCode"]["responses"][413]["content"]["application/json"] | operations["updateFunctionCode"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionCode"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionCode"]["responses"][503]["content"]["application/json"] | operations["updateFunctionCode"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change the code of a function.
 *
 * Replaces the code of the `latest` version. A package that cannot be unpacked is refused with 400 `FSS.1011`, whose `details` say
 * why.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/code`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunctionCode(client: FunctiongraphClient, request: UpdateFunctionCodeRequest, options?: CallOptions): Promise<UpdateFunctionCodeOutcome> {
  return client.send<UpdateFunctionCodeOutcome>(updateFunctionCodeOperation, request, options);
}

/** What {@link updateFunctionMaxInstances} takes. */
export type UpdateFunctionMaxInstancesRequest = {
  readonly path: operations["updateFunctionMaxInstances"]["parameters"]["path"];
  readonly body: operations["updateFunctionMaxInstances"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateFunctionMaxInstances} gives; narrow it by `status`. */
export type UpdateFunctionMaxInstancesOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunctionMaxInstances"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionMaxInstances"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionMaxInstances"]["responses"][413]["content"]["application/json"] | operations["updateFunctionMaxInstances"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionMaxInstances"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionMaxInstances"]["responses"][503]["content"]["application/json"] | operations["updateFunctionMaxInstances"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Limit the number of instances of a function.
 *
 * Sets how many instances may run at a time. `0` disables the function, `-1` takes the limit away.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/config-max-instance`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunctionMaxInstances(client: FunctiongraphClient, request: UpdateFunctionMaxInstancesRequest, options?: CallOptions): Promise<UpdateFunctionMaxInstancesOutcome> {
  return client.send<UpdateFunctionMaxInstancesOutcome>(updateFunctionMaxInstancesOperation, request, options);
}

/** What {@link updateFunctionPinning} takes. */
export type UpdateFunctionPinningRequest = {
  readonly path: operations["updateFunctionPinning"]["parameters"]["path"];
};

/** What {@link updateFunctionPinning} gives; narrow it by `status`. */
export type UpdateFunctionPinningOutcome =
  /** Done. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionPinning"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionPinning"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionPinning"]["responses"][502]["content"]["application/json"] | operations["updateFunctionPinning"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionPinning"]["responses"][503]["content"]["application/json"] | operations["updateFunctionPinning"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Pin a function to the top of the console's list, or unpin it.
 *
 * Takes no body. The state is the last part of the path.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/collect/{state}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunctionPinning(client: FunctiongraphClient, request: UpdateFunctionPinningRequest, options?: CallOptions): Promise<UpdateFunctionPinningOutcome> {
  return client.send<UpdateFunctionPinningOutcome>(updateFunctionPinningOperation, request, options);
}

/** What {@link exportFunction} takes. */
export type ExportFunctionRequest = {
  readonly path: operations["exportFunction"]["parameters"]["path"];
  readonly query?: operations["exportFunction"]["parameters"]["query"] | undefined;
};

/** What {@link exportFunction} gives; narrow it by `status`. */
export type ExportFunctionOutcome =
  /** The package. The documentation gives neither its media type nor an example. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["exportFunction"]["responses"][200]["content"]["application/octet-stream"] | operations["exportFunction"]["responses"][200]["content"]["application/zip"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["exportFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["exportFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["exportFunction"]["responses"][502]["content"]["application/json"] | operations["exportFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["exportFunction"]["responses"][503]["content"]["application/json"] | operations["exportFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Export a function as a ZIP.
 *
 * Packs the code, the configuration or both. Ask either with `code` and `config`, of which at least one must be true, or with
 * `type`, but not with both kinds.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/export`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function exportFunction(client: FunctiongraphClient, request: ExportFunctionRequest, options?: CallOptions): Promise<ExportFunctionOutcome> {
  return client.send<ExportFunctionOutcome>(exportFunctionOperation, request, options);
}

/** What {@link importFunction} takes. */
export type ImportFunctionRequest = {
  readonly path: operations["importFunction"]["parameters"]["path"];
  readonly body: operations["importFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link importFunction} gives; narrow it by `status`. */
export type ImportFunctionOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["importFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 424: A dependency of the function is invalid (`FSS.0424`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly data?: undefined;
      readonly error: operations["importFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["importFunction"]["responses"][413]["content"]["application/json"] | operations["importFunction"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["importFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["importFunction"]["responses"][503]["content"]["application/json"] | operations["importFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a function from an exported package.
 *
 * Creates the function that the package holds. A function of that name must not exist (409 `FSS.1061`).
 *
 * `POST /v2/{project_id}/fgs/functions/import`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function importFunction(client: FunctiongraphClient, request: ImportFunctionRequest, options?: CallOptions): Promise<ImportFunctionOutcome> {
  return client.send<ImportFunctionOutcome>(importFunctionOperation, request, options);
}

/** What {@link getTracing} takes. */
export type GetTracingRequest = {
  readonly path: operations["getTracing"]["parameters"]["path"];
};

/** What {@link getTracing} gives; narrow it by `status`. */
export type GetTracingOutcome =
  /** The keys. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getTracing"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getTracing"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getTracing"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getTracing"]["responses"][502]["content"]["application/json"] | operations["getTracing"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getTracing"]["responses"][503]["content"]["application/json"] | operations["getTracing"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get how a function is traced.
 *
 * Returns the keys that traces are reported to APM with. Answers 404 `can not find tracing aksk` when tracing is off. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/tracing`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getTracing(client: FunctiongraphClient, request: GetTracingRequest, options?: CallOptions): Promise<GetTracingOutcome> {
  return client.send<GetTracingOutcome>(getTracingOperation, request, options);
}

/** What {@link updateTracing} takes. */
export type UpdateTracingRequest = {
  readonly path: operations["updateTracing"]["parameters"]["path"];
  readonly body: operations["updateTracing"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateTracing} gives; narrow it by `status`. */
export type UpdateTracingOutcome =
  /** Done. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["updateTracing"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateTracing"]["responses"][413]["content"]["application/json"] | operations["updateTracing"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateTracing"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateTracing"]["responses"][503]["content"]["application/json"] | operations["updateTracing"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Turn tracing of a function on or off.
 *
 * Empty keys turn tracing off. Java functions with at least 512 MB only. Huawei Cloud only.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/tracing`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateTracing(client: FunctiongraphClient, request: UpdateTracingRequest, options?: CallOptions): Promise<UpdateTracingOutcome> {
  return client.send<UpdateTracingOutcome>(updateTracingOperation, request, options);
}

/** What {@link getSnapshotState} takes. */
export type GetSnapshotStateRequest = {
  readonly path: operations["getSnapshotState"]["parameters"]["path"];
};

/** What {@link getSnapshotState} gives; narrow it by `status`. */
export type GetSnapshotStateOutcome =
  /** The state. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getSnapshotState"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getSnapshotState"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getSnapshotState"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getSnapshotState"]["responses"][502]["content"]["application/json"] | operations["getSnapshotState"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getSnapshotState"]["responses"][503]["content"]["application/json"] | operations["getSnapshotState"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get the state of a function's snapshot.
 *
 * Returns whether the snapshot is being made, or whether snapshots are enabled. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getSnapshotState(client: FunctiongraphClient, request: GetSnapshotStateRequest, options?: CallOptions): Promise<GetSnapshotStateOutcome> {
  return client.send<GetSnapshotStateOutcome>(getSnapshotStateOperation, request, options);
}

/** What {@link updateSnapshot} takes. */
export type UpdateSnapshotRequest = {
  readonly path: operations["updateSnapshot"]["parameters"]["path"];
};

/** What {@link updateSnapshot} gives; narrow it by `status`. */
export type UpdateSnapshotOutcome =
  /** Done. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** Done. An older edition of the documentation has this instead of 200. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["updateSnapshot"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateSnapshot"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateSnapshot"]["responses"][502]["content"]["application/json"] | operations["updateSnapshot"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateSnapshot"]["responses"][503]["content"]["application/json"] | operations["updateSnapshot"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Enable or disable snapshots of a function version.
 *
 * Snapshots make instances start faster. Published versions of Java functions only. Takes no body. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateSnapshot(client: FunctiongraphClient, request: UpdateSnapshotRequest, options?: CallOptions): Promise<UpdateSnapshotOutcome> {
  return client.send<UpdateSnapshotOutcome>(updateSnapshotOperation, request, options);
}

/** What {@link listBridgeFunctions} takes. */
export type ListBridgeFunctionsRequest = {
  readonly path: operations["listBridgeFunctions"]["parameters"]["path"];
  readonly query?: operations["listBridgeFunctions"]["parameters"]["query"] | undefined;
};

/** What {@link listBridgeFunctions} gives; narrow it by `status`. */
export type ListBridgeFunctionsOutcome =
  /** The functions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listBridgeFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listBridgeFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listBridgeFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listBridgeFunctions"]["responses"][502]["content"]["application/json"] | operations["listBridgeFunctions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listBridgeFunctions"]["responses"][503]["content"]["application/json"] | operations["listBridgeFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the bridge functions bound to a function.
 *
 * Returns a bare array, without paging. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listBridgeFunctions(client: FunctiongraphClient, request: ListBridgeFunctionsRequest, options?: CallOptions): Promise<ListBridgeFunctionsOutcome> {
  return client.send<ListBridgeFunctionsOutcome>(listBridgeFunctionsOperation, request, options);
}

/** What {@link listBridgeVersions} takes. */
export type ListBridgeVersionsRequest = {
  readonly path: operations["listBridgeVersions"]["parameters"]["path"];
  readonly query: operations["listBridgeVersions"]["parameters"]["query"];
};

/** What {@link listBridgeVersions} gives; narrow it by `status`. */
export type ListBridgeVersionsOutcome =
  /** The versions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listBridgeVersions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listBridgeVersions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listBridgeVersions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listBridgeVersions"]["responses"][502]["content"]["application/json"] | operations["listBridgeVersions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listBridgeVersions"]["responses"][503]["content"]["application/json"] | operations["listBridgeVersions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of the service bridge.
 *
 * Returns a bare array, without paging. Retired according to the documentation. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/servicebridge/version`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 *
 * @deprecated
 */
export function listBridgeVersions(client: FunctiongraphClient, request: ListBridgeVersionsRequest, options?: CallOptions): Promise<ListBridgeVersionsOutcome> {
  return client.send<ListBridgeVersionsOutcome>(listBridgeVersionsOperation, request, options);
}

/** What {@link listFunctionVersions} takes. */
export type ListFunctionVersionsRequest = {
  readonly path: operations["listFunctionVersions"]["parameters"]["path"];
  readonly query?: operations["listFunctionVersions"]["parameters"]["query"] | undefined;
};

/** What {@link listFunctionVersions} gives; narrow it by `status`. */
export type ListFunctionVersionsOutcome =
  /** The versions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctionVersions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][502]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][503]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of a function.
 *
 * Returns the published versions and `latest`. A function has at most 20.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/versions`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listFunctionVersions(client: FunctiongraphClient, request: ListFunctionVersionsRequest, options?: CallOptions): Promise<ListFunctionVersionsOutcome> {
  return client.send<ListFunctionVersionsOutcome>(listFunctionVersionsOperation, request, options);
}

/** What {@link createFunctionVersion} takes. */
export type CreateFunctionVersionRequest = {
  readonly path: operations["createFunctionVersion"]["parameters"]["path"];
  readonly body: operations["createFunctionVersion"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunctionVersion} gives; narrow it by `status`. */
export type CreateFunctionVersionOutcome =
  /** The version. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createFunctionVersion"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][413]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Publish a version of a function.
 *
 * Freezes the current code and configuration under a name. Publishing again without a change in between is refused with 400
 * `FSS.1016`.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/versions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createFunctionVersion(client: FunctiongraphClient, request: CreateFunctionVersionRequest, options?: CallOptions): Promise<CreateFunctionVersionOutcome> {
  return client.send<CreateFunctionVersionOutcome>(createFunctionVersionOperation, request, options);
}

/** What {@link listFunctionAliases} takes. */
export type ListFunctionAliasesRequest = {
  readonly path: operations["listFunctionAliases"]["parameters"]["path"];
};

/** What {@link listFunctionAliases} gives; narrow it by `status`. */
export type ListFunctionAliasesOutcome =
  /** The aliases. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctionAliases"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][502]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][503]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the aliases of a function.
 *
 * Returns a bare array, without paging. A function has at most 10 aliases.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/aliases`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listFunctionAliases(client: FunctiongraphClient, request: ListFunctionAliasesRequest, options?: CallOptions): Promise<ListFunctionAliasesOutcome> {
  return client.send<ListFunctionAliasesOutcome>(listFunctionAliasesOperation, request, options);
}

/** What {@link createFunctionAlias} takes. */
export type CreateFunctionAliasRequest = {
  readonly path: operations["createFunctionAlias"]["parameters"]["path"];
  readonly body: operations["createFunctionAlias"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunctionAlias} gives; narrow it by `status`. */
export type CreateFunctionAliasOutcome =
  /** The alias. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createFunctionAlias"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][413]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create an alias for a version.
 *
 * Gives a version a name that can be moved. Part of the traffic can go to a second version, by weight or by rule.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/aliases`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createFunctionAlias(client: FunctiongraphClient, request: CreateFunctionAliasRequest, options?: CallOptions): Promise<CreateFunctionAliasOutcome> {
  return client.send<CreateFunctionAliasOutcome>(createFunctionAliasOperation, request, options);
}

/** What {@link getFunctionAlias} takes. */
export type GetFunctionAliasRequest = {
  readonly path: operations["getFunctionAlias"]["parameters"]["path"];
};

/** What {@link getFunctionAlias} gives; narrow it by `status`. */
export type GetFunctionAliasOutcome =
  /** The alias. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionAlias"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][502]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an alias.
 *
 * Returns an alias with its rules. For a missing one (`FSS.1053`) the documentation's example has 401, its table of codes 404.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionAlias(client: FunctiongraphClient, request: GetFunctionAliasRequest, options?: CallOptions): Promise<GetFunctionAliasOutcome> {
  return client.send<GetFunctionAliasOutcome>(getFunctionAliasOperation, request, options);
}

/** What {@link updateFunctionAlias} takes. */
export type UpdateFunctionAliasRequest = {
  readonly path: operations["updateFunctionAlias"]["parameters"]["path"];
  readonly body: operations["updateFunctionAlias"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateFunctionAlias} gives; narrow it by `status`. */
export type UpdateFunctionAliasOutcome =
  /** The alias. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunctionAlias"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][413]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Point an alias to another version.
 *
 * Moves the alias, and sets which part of the traffic goes to a second version.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunctionAlias(client: FunctiongraphClient, request: UpdateFunctionAliasRequest, options?: CallOptions): Promise<UpdateFunctionAliasOutcome> {
  return client.send<UpdateFunctionAliasOutcome>(updateFunctionAliasOperation, request, options);
}

/** What {@link deleteFunctionAlias} takes. */
export type DeleteFunctionAliasRequest = {
  readonly path: operations["deleteFunctionAlias"]["parameters"]["path"];
};

/** What {@link deleteFunctionAlias} gives; narrow it by `status`. */
export type DeleteFunctionAliasOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][502]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an alias.
 *
 * Deletes the alias and leaves its version. An alias with triggers cannot be deleted (403 `FSS.1154`).
 *
 * `DELETE /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteFunctionAlias(client: FunctiongraphClient, request: DeleteFunctionAliasRequest, options?: CallOptions): Promise<DeleteFunctionAliasOutcome> {
  return client.send<DeleteFunctionAliasOutcome>(deleteFunctionAliasOperation, request, options);
}

/** What {@link getAsyncConfig} takes. */
export type GetAsyncConfigRequest = {
  readonly path: operations["getAsyncConfig"]["parameters"]["path"];
};

/** What {@link getAsyncConfig} gives; narrow it by `status`. */
export type GetAsyncConfigOutcome =
  /** The configuration. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getAsyncConfig"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getAsyncConfig"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getAsyncConfig"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getAsyncConfig"]["responses"][502]["content"]["application/json"] | operations["getAsyncConfig"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getAsyncConfig"]["responses"][503]["content"]["application/json"] | operations["getAsyncConfig"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get how asynchronous runs of a function version are handled.
 *
 * Returns the configuration of the version that the URN names.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getAsyncConfig(client: FunctiongraphClient, request: GetAsyncConfigRequest, options?: CallOptions): Promise<GetAsyncConfigOutcome> {
  return client.send<GetAsyncConfigOutcome>(getAsyncConfigOperation, request, options);
}

/** What {@link updateAsyncConfig} takes. */
export type UpdateAsyncConfigRequest = {
  readonly path: operations["updateAsyncConfig"]["parameters"]["path"];
  readonly body: operations["updateAsyncConfig"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateAsyncConfig} gives; narrow it by `status`. */
export type UpdateAsyncConfigOutcome =
  /** The configuration. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateAsyncConfig"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateAsyncConfig"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateAsyncConfig"]["responses"][413]["content"]["application/json"] | operations["updateAsyncConfig"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateAsyncConfig"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateAsyncConfig"]["responses"][503]["content"]["application/json"] | operations["updateAsyncConfig"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Configure how asynchronous runs of a function version are handled.
 *
 * Sets how long events wait, how often they are tried again, where outcomes go and whether a record of each run is kept.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateAsyncConfig(client: FunctiongraphClient, request: UpdateAsyncConfigRequest, options?: CallOptions): Promise<UpdateAsyncConfigOutcome> {
  return client.send<UpdateAsyncConfigOutcome>(updateAsyncConfigOperation, request, options);
}

/** What {@link deleteAsyncConfig} takes. */
export type DeleteAsyncConfigRequest = {
  readonly path: operations["deleteAsyncConfig"]["parameters"]["path"];
};

/** What {@link deleteAsyncConfig} gives; narrow it by `status`. */
export type DeleteAsyncConfigOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteAsyncConfig"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteAsyncConfig"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteAsyncConfig"]["responses"][502]["content"]["application/json"] | operations["deleteAsyncConfig"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteAsyncConfig"]["responses"][503]["content"]["application/json"] | operations["deleteAsyncConfig"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Go back to the default handling of asynchronous runs.
 *
 * Deletes the configuration of a function version.
 *
 * `DELETE /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteAsyncConfig(client: FunctiongraphClient, request: DeleteAsyncConfigRequest, options?: CallOptions): Promise<DeleteAsyncConfigOutcome> {
  return client.send<DeleteAsyncConfigOutcome>(deleteAsyncConfigOperation, request, options);
}

/** What {@link listAsyncConfigs} takes. */
export type ListAsyncConfigsRequest = {
  readonly path: operations["listAsyncConfigs"]["parameters"]["path"];
  readonly query?: operations["listAsyncConfigs"]["parameters"]["query"] | undefined;
};

/** What {@link listAsyncConfigs} gives; narrow it by `status`. */
export type ListAsyncConfigsOutcome =
  /** The configurations. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listAsyncConfigs"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listAsyncConfigs"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listAsyncConfigs"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listAsyncConfigs"]["responses"][502]["content"]["application/json"] | operations["listAsyncConfigs"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listAsyncConfigs"]["responses"][503]["content"]["application/json"] | operations["listAsyncConfigs"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the asynchronous configurations of a function's versions.
 *
 * Returns the configurations of all versions that have one.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-configs`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listAsyncConfigs(client: FunctiongraphClient, request: ListAsyncConfigsRequest, options?: CallOptions): Promise<ListAsyncConfigsOutcome> {
  return client.send<ListAsyncConfigsOutcome>(listAsyncConfigsOperation, request, options);
}

/** What {@link listTriggers} takes. */
export type ListTriggersRequest = {
  readonly path: operations["listTriggers"]["parameters"]["path"];
};

/** What {@link listTriggers} gives; narrow it by `status`. */
export type ListTriggersOutcome =
  /** The triggers. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listTriggers"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listTriggers"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listTriggers"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listTriggers"]["responses"][502]["content"]["application/json"] | operations["listTriggers"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listTriggers"]["responses"][503]["content"]["application/json"] | operations["listTriggers"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the triggers of a function.
 *
 * Returns a bare array, without paging. A version has at most 10 triggers.
 *
 * `GET /v2/{project_id}/fgs/triggers/{function_urn}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listTriggers(client: FunctiongraphClient, request: ListTriggersRequest, options?: CallOptions): Promise<ListTriggersOutcome> {
  return client.send<ListTriggersOutcome>(listTriggersOperation, request, options);
}

/** What {@link createTrigger} takes. */
export type CreateTriggerRequest = {
  readonly path: operations["createTrigger"]["parameters"]["path"];
  readonly body: operations["createTrigger"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createTrigger} gives; narrow it by `status`. */
export type CreateTriggerOutcome =
  /** The trigger. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createTrigger"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 426: The source of the trigger cannot be used as it is, such as a bucket of an old kind (`FSS.0426`, `FSS.1152`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 426 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 426 | 500;
      readonly data?: undefined;
      readonly error: operations["createTrigger"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createTrigger"]["responses"][413]["content"]["application/json"] | operations["createTrigger"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createTrigger"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createTrigger"]["responses"][503]["content"]["application/json"] | operations["createTrigger"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a trigger.
 *
 * Makes something else start the function: a timer, an API, a message, a change in a bucket. Some kinds need an agency or a VPC on the
 * function first. Success is 201, unlike elsewhere in this API.
 *
 * `POST /v2/{project_id}/fgs/triggers/{function_urn}`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createTrigger(client: FunctiongraphClient, request: CreateTriggerRequest, options?: CallOptions): Promise<CreateTriggerOutcome> {
  return client.send<CreateTriggerOutcome>(createTriggerOperation, request, options);
}

/** What {@link deleteTriggers} takes. */
export type DeleteTriggersRequest = {
  readonly path: operations["deleteTriggers"]["parameters"]["path"];
};

/** What {@link deleteTriggers} gives; narrow it by `status`. */
export type DeleteTriggersOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteTriggers"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteTriggers"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteTriggers"]["responses"][502]["content"]["application/json"] | operations["deleteTriggers"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteTriggers"]["responses"][503]["content"]["application/json"] | operations["deleteTriggers"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete all triggers of a function.
 *
 * With a published version or an alias in the URN, deletes the triggers of that one. Without, or with `latest`, deletes the triggers of
 * all versions and aliases.
 *
 * `DELETE /v2/{project_id}/fgs/triggers/{function_urn}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteTriggers(client: FunctiongraphClient, request: DeleteTriggersRequest, options?: CallOptions): Promise<DeleteTriggersOutcome> {
  return client.send<DeleteTriggersOutcome>(deleteTriggersOperation, request, options);
}

/** What {@link getTrigger} takes. */
export type GetTriggerRequest = {
  readonly path: operations["getTrigger"]["parameters"]["path"];
};

/** What {@link getTrigger} gives; narrow it by `status`. */
export type GetTriggerOutcome =
  /** The trigger. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getTrigger"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getTrigger"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getTrigger"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getTrigger"]["responses"][502]["content"]["application/json"] | operations["getTrigger"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getTrigger"]["responses"][503]["content"]["application/json"] | operations["getTrigger"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a trigger.
 *
 * Returns one trigger. Its type is part of the address.
 *
 * `GET /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getTrigger(client: FunctiongraphClient, request: GetTriggerRequest, options?: CallOptions): Promise<GetTriggerOutcome> {
  return client.send<GetTriggerOutcome>(getTriggerOperation, request, options);
}

/** What {@link updateTrigger} takes. */
export type UpdateTriggerRequest = {
  readonly path: operations["updateTrigger"]["parameters"]["path"];
  readonly body: operations["updateTrigger"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateTrigger} gives; narrow it by `status`. */
export type UpdateTriggerOutcome =
  /** The trigger. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateTrigger"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 426: The source of the trigger cannot be used as it is, such as a bucket of an old kind (`FSS.0426`, `FSS.1152`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 426 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 426 | 500;
      readonly data?: undefined;
      readonly error: operations["updateTrigger"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateTrigger"]["responses"][413]["content"]["application/json"] | operations["updateTrigger"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateTrigger"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateTrigger"]["responses"][503]["content"]["application/json"] | operations["updateTrigger"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Enable, disable or change a trigger.
 *
 * Changes one trigger. Only timer, DDS, LTS and Kafka triggers can be disabled.
 *
 * `PUT /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateTrigger(client: FunctiongraphClient, request: UpdateTriggerRequest, options?: CallOptions): Promise<UpdateTriggerOutcome> {
  return client.send<UpdateTriggerOutcome>(updateTriggerOperation, request, options);
}

/** What {@link deleteTrigger} takes. */
export type DeleteTriggerRequest = {
  readonly path: operations["deleteTrigger"]["parameters"]["path"];
};

/** What {@link deleteTrigger} gives; narrow it by `status`. */
export type DeleteTriggerOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteTrigger"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteTrigger"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteTrigger"]["responses"][502]["content"]["application/json"] | operations["deleteTrigger"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteTrigger"]["responses"][503]["content"]["application/json"] | operations["deleteTrigger"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a trigger.
 *
 * Deletes one trigger.
 *
 * `DELETE /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteTrigger(client: FunctiongraphClient, request: DeleteTriggerRequest, options?: CallOptions): Promise<DeleteTriggerOutcome> {
  return client.send<DeleteTriggerOutcome>(deleteTriggerOperation, request, options);
}

/** What {@link listTestEvents} takes. */
export type ListTestEventsRequest = {
  readonly path: operations["listTestEvents"]["parameters"]["path"];
};

/** What {@link listTestEvents} gives; narrow it by `status`. */
export type ListTestEventsOutcome =
  /** The test events. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listTestEvents"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listTestEvents"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listTestEvents"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listTestEvents"]["responses"][502]["content"]["application/json"] | operations["listTestEvents"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listTestEvents"]["responses"][503]["content"]["application/json"] | operations["listTestEvents"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the test events of a function.
 *
 * Returns the stored events without their content.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/events`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listTestEvents(client: FunctiongraphClient, request: ListTestEventsRequest, options?: CallOptions): Promise<ListTestEventsOutcome> {
  return client.send<ListTestEventsOutcome>(listTestEventsOperation, request, options);
}

/** What {@link createTestEvent} takes. */
export type CreateTestEventRequest = {
  readonly path: operations["createTestEvent"]["parameters"]["path"];
  readonly body: operations["createTestEvent"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createTestEvent} gives; narrow it by `status`. */
export type CreateTestEventOutcome =
  /** The event was stored. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createTestEvent"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createTestEvent"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createTestEvent"]["responses"][413]["content"]["application/json"] | operations["createTestEvent"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createTestEvent"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createTestEvent"]["responses"][503]["content"]["application/json"] | operations["createTestEvent"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Store a test event.
 *
 * Keeps an event for trying the function out in the console.
 *
 * `POST /v2/{project_id}/fgs/functions/{function_urn}/events`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createTestEvent(client: FunctiongraphClient, request: CreateTestEventRequest, options?: CallOptions): Promise<CreateTestEventOutcome> {
  return client.send<CreateTestEventOutcome>(createTestEventOperation, request, options);
}

/** What {@link getTestEvent} takes. */
export type GetTestEventRequest = {
  readonly path: operations["getTestEvent"]["parameters"]["path"];
};

/** What {@link getTestEvent} gives; narrow it by `status`. */
export type GetTestEventOutcome =
  /** The test event. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getTestEvent"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getTestEvent"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getTestEvent"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getTestEvent"]["responses"][502]["content"]["application/json"] | operations["getTestEvent"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getTestEvent"]["responses"][503]["content"]["application/json"] | operations["getTestEvent"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a test event.
 *
 * Returns one event with its content.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getTestEvent(client: FunctiongraphClient, request: GetTestEventRequest, options?: CallOptions): Promise<GetTestEventOutcome> {
  return client.send<GetTestEventOutcome>(getTestEventOperation, request, options);
}

/** What {@link updateTestEvent} takes. */
export type UpdateTestEventRequest = {
  readonly path: operations["updateTestEvent"]["parameters"]["path"];
  readonly body: operations["updateTestEvent"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateTestEvent} gives; narrow it by `status`. */
export type UpdateTestEventOutcome =
  /** The event was stored. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateTestEvent"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateTestEvent"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateTestEvent"]["responses"][413]["content"]["application/json"] | operations["updateTestEvent"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateTestEvent"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateTestEvent"]["responses"][503]["content"]["application/json"] | operations["updateTestEvent"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change a test event.
 *
 * Replaces the content of an event. Its name stays.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateTestEvent(client: FunctiongraphClient, request: UpdateTestEventRequest, options?: CallOptions): Promise<UpdateTestEventOutcome> {
  return client.send<UpdateTestEventOutcome>(updateTestEventOperation, request, options);
}

/** What {@link deleteTestEvent} takes. */
export type DeleteTestEventRequest = {
  readonly path: operations["deleteTestEvent"]["parameters"]["path"];
};

/** What {@link deleteTestEvent} gives; narrow it by `status`. */
export type DeleteTestEventOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteTestEvent"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteTestEvent"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteTestEvent"]["responses"][502]["content"]["application/json"] | operations["deleteTestEvent"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteTestEvent"]["responses"][503]["content"]["application/json"] | operations["deleteTestEvent"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a test event.
 *
 * Deletes one event.
 *
 * `DELETE /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteTestEvent(client: FunctiongraphClient, request: DeleteTestEventRequest, options?: CallOptions): Promise<DeleteTestEventOutcome> {
  return client.send<DeleteTestEventOutcome>(deleteTestEventOperation, request, options);
}

/** What {@link updateReservedInstances} takes. */
export type UpdateReservedInstancesRequest = {
  readonly path: operations["updateReservedInstances"]["parameters"]["path"];
  readonly body: operations["updateReservedInstances"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateReservedInstances} gives; narrow it by `status`. */
export type UpdateReservedInstancesOutcome =
  /** How many there will be. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateReservedInstances"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateReservedInstances"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateReservedInstances"]["responses"][413]["content"]["application/json"] | operations["updateReservedInstances"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateReservedInstances"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateReservedInstances"]["responses"][503]["content"]["application/json"] | operations["updateReservedInstances"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Set the number of reserved instances of a version or alias.
 *
 * Keeps instances ready, so that runs start without delay.
 *
 * `PUT /v2/{project_id}/fgs/functions/{function_urn}/reservedinstances`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateReservedInstances(client: FunctiongraphClient, request: UpdateReservedInstancesRequest, options?: CallOptions): Promise<UpdateReservedInstancesOutcome> {
  return client.send<UpdateReservedInstancesOutcome>(updateReservedInstancesOperation, request, options);
}

/** What {@link listReservedInstances} takes. */
export type ListReservedInstancesRequest = {
  readonly path: operations["listReservedInstances"]["parameters"]["path"];
  readonly query?: operations["listReservedInstances"]["parameters"]["query"] | undefined;
};

/** What {@link listReservedInstances} gives; narrow it by `status`. */
export type ListReservedInstancesOutcome =
  /** The numbers. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listReservedInstances"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listReservedInstances"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listReservedInstances"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listReservedInstances"]["responses"][502]["content"]["application/json"] | operations["listReservedInstances"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listReservedInstances"]["responses"][503]["content"]["application/json"] | operations["listReservedInstances"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the numbers of reserved instances of a project.
 *
 * Returns the number of reserved instances of each function version that has any.
 *
 * `GET /v2/{project_id}/fgs/functions/reservedinstances`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listReservedInstances(client: FunctiongraphClient, request: ListReservedInstancesRequest, options?: CallOptions): Promise<ListReservedInstancesOutcome> {
  return client.send<ListReservedInstancesOutcome>(listReservedInstancesOperation, request, options);
}

/** What {@link listReservedInstanceConfigs} takes. */
export type ListReservedInstanceConfigsRequest = {
  readonly path: operations["listReservedInstanceConfigs"]["parameters"]["path"];
  readonly query?: operations["listReservedInstanceConfigs"]["parameters"]["query"] | undefined;
};

/** What {@link listReservedInstanceConfigs} gives; narrow it by `status`. */
export type ListReservedInstanceConfigsOutcome =
  /** The reservations. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listReservedInstanceConfigs"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listReservedInstanceConfigs"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listReservedInstanceConfigs"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listReservedInstanceConfigs"]["responses"][502]["content"]["application/json"] | operations["listReservedInstanceConfigs"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listReservedInstanceConfigs"]["responses"][503]["content"]["application/json"] | operations["listReservedInstanceConfigs"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the reservations of a project.
 *
 * Returns each reservation with the rules that change it.
 *
 * `GET /v2/{project_id}/fgs/functions/reservedinstanceconfigs`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listReservedInstanceConfigs(client: FunctiongraphClient, request: ListReservedInstanceConfigsRequest, options?: CallOptions): Promise<ListReservedInstanceConfigsOutcome> {
  return client.send<ListReservedInstanceConfigsOutcome>(listReservedInstanceConfigsOperation, request, options);
}

/** What {@link createFunctionTags} takes. */
export type CreateFunctionTagsRequest = {
  readonly path: operations["createFunctionTags"]["parameters"]["path"];
  readonly body: operations["createFunctionTags"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunctionTags} gives; narrow it by `status`. */
export type CreateFunctionTagsOutcome =
  /** Done. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createFunctionTags"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createFunctionTags"]["responses"][413]["content"]["application/json"] | operations["createFunctionTags"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createFunctionTags"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunctionTags"]["responses"][503]["content"]["application/json"] | operations["createFunctionTags"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Set tags on a function.
 *
 * Adds the tags to those that the function has.
 *
 * `POST /v2/{project_id}/functions/{resource_id}/tags/create`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function createFunctionTags(client: FunctiongraphClient, request: CreateFunctionTagsRequest, options?: CallOptions): Promise<CreateFunctionTagsOutcome> {
  return client.send<CreateFunctionTagsOutcome>(createFunctionTagsOperation, request, options);
}

/** What {@link deleteFunctionTags} takes. */
export type DeleteFunctionTagsRequest = {
  readonly path: operations["deleteFunctionTags"]["parameters"]["path"];
  readonly body: operations["deleteFunctionTags"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link deleteFunctionTags} gives; narrow it by `status`. */
export type DeleteFunctionTagsOutcome =
  /** Done. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionTags"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionTags"]["responses"][413]["content"]["application/json"] | operations["deleteFunctionTags"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionTags"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionTags"]["responses"][503]["content"]["application/json"] | operations["deleteFunctionTags"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Remove tags from a function.
 *
 * A DELETE with a body. Some HTTP software drops such a body; with an AK/SK signature the request is then refused with 401, since the
 * body is part of what was signed.
 *
 * `DELETE /v2/{project_id}/functions/{resource_id}/tags/delete`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteFunctionTags(client: FunctiongraphClient, request: DeleteFunctionTagsRequest, options?: CallOptions): Promise<DeleteFunctionTagsOutcome> {
  return client.send<DeleteFunctionTagsOutcome>(deleteFunctionTagsOperation, request, options);
}

/** What {@link listFunctionTags} takes. */
export type ListFunctionTagsRequest = {
  readonly path: operations["listFunctionTags"]["parameters"]["path"];
};

/** What {@link listFunctionTags} gives; narrow it by `status`. */
export type ListFunctionTagsOutcome =
  /** The tags. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctionTags"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionTags"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctionTags"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctionTags"]["responses"][502]["content"]["application/json"] | operations["listFunctionTags"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionTags"]["responses"][503]["content"]["application/json"] | operations["listFunctionTags"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the tags of a function.
 *
 * Returns the tags of the user and those of the platform.
 *
 * `GET /v2/{project_id}/functions/{resource_id}/tags`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listFunctionTags(client: FunctiongraphClient, request: ListFunctionTagsRequest, options?: CallOptions): Promise<ListFunctionTagsOutcome> {
  return client.send<ListFunctionTagsOutcome>(listFunctionTagsOperation, request, options);
}

/** What {@link listProjectTags} takes. */
export type ListProjectTagsRequest = {
  readonly path: operations["listProjectTags"]["parameters"]["path"];
};

/** What {@link listProjectTags} gives; narrow it by `status`. */
export type ListProjectTagsOutcome =
  /** The tags. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listProjectTags"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listProjectTags"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listProjectTags"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listProjectTags"]["responses"][502]["content"]["application/json"] | operations["listProjectTags"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listProjectTags"]["responses"][503]["content"]["application/json"] | operations["listProjectTags"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the tags used in a project.
 *
 * Returns every key with all the values that functions of the project have for it.
 *
 * `GET /v2/{project_id}/functions/tags`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listProjectTags(client: FunctiongraphClient, request: ListProjectTagsRequest, options?: CallOptions): Promise<ListProjectTagsOutcome> {
  return client.send<ListProjectTagsOutcome>(listProjectTagsOperation, request, options);
}

/** What {@link listTaggedFunctions} takes. */
export type ListTaggedFunctionsRequest = {
  readonly path: operations["listTaggedFunctions"]["parameters"]["path"];
  readonly body: operations["listTaggedFunctions"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link listTaggedFunctions} gives; narrow it by `status`. */
export type ListTaggedFunctionsOutcome =
  /** The functions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listTaggedFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listTaggedFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listTaggedFunctions"]["responses"][413]["content"]["application/json"] | operations["listTaggedFunctions"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listTaggedFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listTaggedFunctions"]["responses"][503]["content"]["application/json"] | operations["listTaggedFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Find functions by tag.
 *
 * A query that happens to be a POST. It changes nothing.
 *
 * `POST /v2/{project_id}/functions/resource-instances/filter`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listTaggedFunctions(client: FunctiongraphClient, request: ListTaggedFunctionsRequest, options?: CallOptions): Promise<ListTaggedFunctionsOutcome> {
  return client.send<ListTaggedFunctionsOutcome>(listTaggedFunctionsOperation, request, options);
}

/** What {@link countTaggedFunctions} takes. */
export type CountTaggedFunctionsRequest = {
  readonly path: operations["countTaggedFunctions"]["parameters"]["path"];
  readonly body: operations["countTaggedFunctions"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link countTaggedFunctions} gives; narrow it by `status`. */
export type CountTaggedFunctionsOutcome =
  /** How many there are. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["countTaggedFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["countTaggedFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["countTaggedFunctions"]["responses"][413]["content"]["application/json"] | operations["countTaggedFunctions"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["countTaggedFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["countTaggedFunctions"]["responses"][503]["content"]["application/json"] | operations["countTaggedFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Count functions by tag.
 *
 * A query that happens to be a POST. It changes nothing.
 *
 * `POST /v2/{project_id}/functions/resource-instances/count`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function countTaggedFunctions(client: FunctiongraphClient, request: CountTaggedFunctionsRequest, options?: CallOptions): Promise<CountTaggedFunctionsOutcome> {
  return client.send<CountTaggedFunctionsOutcome>(countTaggedFunctionsOperation, request, options);
}

/** What {@link listDependencies} takes. */
export type ListDependenciesRequest = {
  readonly path: operations["listDependencies"]["parameters"]["path"];
  readonly query?: operations["listDependencies"]["parameters"]["query"] | undefined;
};

/** What {@link listDependencies} gives; narrow it by `status`. */
export type ListDependenciesOutcome =
  /** The dependencies. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listDependencies"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listDependencies"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listDependencies"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listDependencies"]["responses"][502]["content"]["application/json"] | operations["listDependencies"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listDependencies"]["responses"][503]["content"]["application/json"] | operations["listDependencies"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List dependencies.
 *
 * Returns the dependencies of the project and the public ones.
 *
 * `GET /v2/{project_id}/fgs/dependencies`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listDependencies(client: FunctiongraphClient, request: ListDependenciesRequest, options?: CallOptions): Promise<ListDependenciesOutcome> {
  return client.send<ListDependenciesOutcome>(listDependenciesOperation, request, options);
}

/** What {@link createDependencyVersion} takes. */
export type CreateDependencyVersionRequest = {
  readonly path: operations["createDependencyVersion"]["parameters"]["path"];
  readonly body: operations["createDependencyVersion"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createDependencyVersion} gives; narrow it by `status`. */
export type CreateDependencyVersionOutcome =
  /** The version. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createDependencyVersion"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 424: A dependency of the function is invalid (`FSS.0424`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 424 | 500;
      readonly data?: undefined;
      readonly error: operations["createDependencyVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createDependencyVersion"]["responses"][413]["content"]["application/json"] | operations["createDependencyVersion"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createDependencyVersion"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createDependencyVersion"]["responses"][503]["content"]["application/json"] | operations["createDependencyVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a dependency, or a new version of one.
 *
 * Stores a package. A name that exists gets a new version.
 *
 * `POST /v2/{project_id}/fgs/dependencies/version`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createDependencyVersion(client: FunctiongraphClient, request: CreateDependencyVersionRequest, options?: CallOptions): Promise<CreateDependencyVersionOutcome> {
  return client.send<CreateDependencyVersionOutcome>(createDependencyVersionOperation, request, options);
}

/** What {@link listDependencyVersions} takes. */
export type ListDependencyVersionsRequest = {
  readonly path: operations["listDependencyVersions"]["parameters"]["path"];
  readonly query?: operations["listDependencyVersions"]["parameters"]["query"] | undefined;
};

/** What {@link listDependencyVersions} gives; narrow it by `status`. */
export type ListDependencyVersionsOutcome =
  /** The versions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listDependencyVersions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listDependencyVersions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listDependencyVersions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listDependencyVersions"]["responses"][502]["content"]["application/json"] | operations["listDependencyVersions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listDependencyVersions"]["responses"][503]["content"]["application/json"] | operations["listDependencyVersions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of a dependency.
 *
 * Returns the versions of one dependency.
 *
 * `GET /v2/{project_id}/fgs/dependencies/{depend_id}/version`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listDependencyVersions(client: FunctiongraphClient, request: ListDependencyVersionsRequest, options?: CallOptions): Promise<ListDependencyVersionsOutcome> {
  return client.send<ListDependencyVersionsOutcome>(listDependencyVersionsOperation, request, options);
}

/** What {@link getDependencyVersion} takes. */
export type GetDependencyVersionRequest = {
  readonly path: operations["getDependencyVersion"]["parameters"]["path"];
};

/** What {@link getDependencyVersion} gives; narrow it by `status`. */
export type GetDependencyVersionOutcome =
  /** The version. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getDependencyVersion"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getDependencyVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getDependencyVersion"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getDependencyVersion"]["responses"][502]["content"]["application/json"] | operations["getDependencyVersion"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getDependencyVersion"]["responses"][503]["content"]["application/json"] | operations["getDependencyVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a version of a dependency.
 *
 * Returns one version, with a link to download it.
 *
 * `GET /v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getDependencyVersion(client: FunctiongraphClient, request: GetDependencyVersionRequest, options?: CallOptions): Promise<GetDependencyVersionOutcome> {
  return client.send<GetDependencyVersionOutcome>(getDependencyVersionOperation, request, options);
}

/** What {@link deleteDependencyVersion} takes. */
export type DeleteDependencyVersionRequest = {
  readonly path: operations["deleteDependencyVersion"]["parameters"]["path"];
};

/** What {@link deleteDependencyVersion} gives; narrow it by `status`. */
export type DeleteDependencyVersionOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteDependencyVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteDependencyVersion"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteDependencyVersion"]["responses"][502]["content"]["application/json"] | operations["deleteDependencyVersion"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteDependencyVersion"]["responses"][503]["content"]["application/json"] | operations["deleteDependencyVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a version of a dependency.
 *
 * Deletes one version. A version in use cannot be deleted (412 `FSS.1033`).
 *
 * `DELETE /v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteDependencyVersion(client: FunctiongraphClient, request: DeleteDependencyVersionRequest, options?: CallOptions): Promise<DeleteDependencyVersionOutcome> {
  return client.send<DeleteDependencyVersionOutcome>(deleteDependencyVersionOperation, request, options);
}

/** What {@link enableLogs} takes. */
export type EnableLogsRequest = {
  readonly path: operations["enableLogs"]["parameters"]["path"];
};

/** What {@link enableLogs} gives; narrow it by `status`. */
export type EnableLogsOutcome =
  /** Done. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["enableLogs"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["enableLogs"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["enableLogs"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["enableLogs"]["responses"][502]["content"]["application/json"] | operations["enableLogs"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["enableLogs"]["responses"][503]["content"]["application/json"] | operations["enableLogs"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Send the logs of a project's functions to LTS.
 *
 * Takes no body. A second call is refused with 400 `FSS.1221`. 429 `api is busy now` is worth another try.
 *
 * `POST /v2/{project_id}/fgs/functions/enable-lts-logs`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function enableLogs(client: FunctiongraphClient, request: EnableLogsRequest, options?: CallOptions): Promise<EnableLogsOutcome> {
  return client.send<EnableLogsOutcome>(enableLogsOperation, request, options);
}

/** What {@link getLogStream} takes. */
export type GetLogStreamRequest = {
  readonly path: operations["getLogStream"]["parameters"]["path"];
};

/** What {@link getLogStream} gives; narrow it by `status`. */
export type GetLogStreamOutcome =
  /** The log group and stream. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getLogStream"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getLogStream"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getLogStream"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getLogStream"]["responses"][502]["content"]["application/json"] | operations["getLogStream"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getLogStream"]["responses"][503]["content"]["application/json"] | operations["getLogStream"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get where the logs of a function are.
 *
 * Returns the LTS log group and stream. FunctionGraph itself returns no log lines: read them from LTS,
 * `POST {lts}/v2/{project_id}/groups/{log_group_id}/streams/{log_stream_id}/content/query`.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/lts-log-detail`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getLogStream(client: FunctiongraphClient, request: GetLogStreamRequest, options?: CallOptions): Promise<GetLogStreamOutcome> {
  return client.send<GetLogStreamOutcome>(getLogStreamOperation, request, options);
}

/** What {@link enableAsyncStatusLogs} takes. */
export type EnableAsyncStatusLogsRequest = {
  readonly path: operations["enableAsyncStatusLogs"]["parameters"]["path"];
};

/** What {@link enableAsyncStatusLogs} gives; narrow it by `status`. */
export type EnableAsyncStatusLogsOutcome =
  /** Done. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["enableAsyncStatusLogs"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["enableAsyncStatusLogs"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["enableAsyncStatusLogs"]["responses"][502]["content"]["application/json"] | operations["enableAsyncStatusLogs"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["enableAsyncStatusLogs"]["responses"][503]["content"]["application/json"] | operations["enableAsyncStatusLogs"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Allow records of asynchronous runs in a project.
 *
 * Takes no body. Each function then decides with `enable_async_status_log`. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/functions/enable-async-status-logs`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function enableAsyncStatusLogs(client: FunctiongraphClient, request: EnableAsyncStatusLogsRequest, options?: CallOptions): Promise<EnableAsyncStatusLogsOutcome> {
  return client.send<EnableAsyncStatusLogsOutcome>(enableAsyncStatusLogsOperation, request, options);
}

/** What {@link getAsyncStatusLogStream} takes. */
export type GetAsyncStatusLogStreamRequest = {
  readonly path: operations["getAsyncStatusLogStream"]["parameters"]["path"];
};

/** What {@link getAsyncStatusLogStream} gives; narrow it by `status`. */
export type GetAsyncStatusLogStreamOutcome =
  /** The log group and stream. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getAsyncStatusLogStream"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getAsyncStatusLogStream"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getAsyncStatusLogStream"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getAsyncStatusLogStream"]["responses"][502]["content"]["application/json"] | operations["getAsyncStatusLogStream"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getAsyncStatusLogStream"]["responses"][503]["content"]["application/json"] | operations["getAsyncStatusLogStream"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get where the records of asynchronous runs are.
 *
 * Returns the LTS log group and stream that hold the records of the project. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/async-status-log-detail`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getAsyncStatusLogStream(client: FunctiongraphClient, request: GetAsyncStatusLogStreamRequest, options?: CallOptions): Promise<GetAsyncStatusLogStreamOutcome> {
  return client.send<GetAsyncStatusLogStreamOutcome>(getAsyncStatusLogStreamOperation, request, options);
}

/** What {@link getFunctionStatistics} takes. */
export type GetFunctionStatisticsRequest = {
  readonly path: operations["getFunctionStatistics"]["parameters"]["path"];
};

/** What {@link getFunctionStatistics} gives; narrow it by `status`. */
export type GetFunctionStatisticsOutcome =
  /** The metrics. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionStatistics"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionStatistics"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionStatistics"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionStatistics"]["responses"][502]["content"]["application/json"] | operations["getFunctionStatistics"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionStatistics"]["responses"][503]["content"]["application/json"] | operations["getFunctionStatistics"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get metrics of a function's recent runs.
 *
 * Returns the metrics of the last minutes, as many as `period` says.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/statistics/{period}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionStatistics(client: FunctiongraphClient, request: GetFunctionStatisticsRequest, options?: CallOptions): Promise<GetFunctionStatisticsOutcome> {
  return client.send<GetFunctionStatisticsOutcome>(getFunctionStatisticsOperation, request, options);
}

/** What {@link getProjectStatistics} takes. */
export type GetProjectStatisticsRequest = {
  readonly path: operations["getProjectStatistics"]["parameters"]["path"];
  readonly query: operations["getProjectStatistics"]["parameters"]["query"];
};

/** What {@link getProjectStatistics} gives; narrow it by `status`. */
export type GetProjectStatisticsOutcome =
  /** The metrics. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getProjectStatistics"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getProjectStatistics"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getProjectStatistics"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getProjectStatistics"]["responses"][502]["content"]["application/json"] | operations["getProjectStatistics"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getProjectStatistics"]["responses"][503]["content"]["application/json"] | operations["getProjectStatistics"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get metrics of all functions of a project.
 *
 * Returns metrics over time (`monitor_data`) or usage by month (`monthly_report`).
 *
 * `GET /v2/{project_id}/fgs/functions/statistics`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getProjectStatistics(client: FunctiongraphClient, request: GetProjectStatisticsRequest, options?: CallOptions): Promise<GetProjectStatisticsOutcome> {
  return client.send<GetProjectStatisticsOutcome>(getProjectStatisticsOperation, request, options);
}

/** What {@link getFunctionTraffic} takes. */
export type GetFunctionTrafficRequest = {
  readonly path: operations["getFunctionTraffic"]["parameters"]["path"];
};

/** What {@link getFunctionTraffic} gives; narrow it by `status`. */
export type GetFunctionTrafficOutcome =
  /** The metrics. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionTraffic"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionTraffic"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionTraffic"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionTraffic"]["responses"][502]["content"]["application/json"] | operations["getFunctionTraffic"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionTraffic"]["responses"][503]["content"]["application/json"] | operations["getFunctionTraffic"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get metrics of a function's runs and instances.
 *
 * Like `getFunctionStatistics`, with the numbers of instances. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/slareports/{period}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionTraffic(client: FunctiongraphClient, request: GetFunctionTrafficRequest, options?: CallOptions): Promise<GetFunctionTrafficOutcome> {
  return client.send<GetFunctionTrafficOutcome>(getFunctionTrafficOperation, request, options);
}

/** What {@link getFunctionInstanceStatistics} takes. */
export type GetFunctionInstanceStatisticsRequest = {
  readonly path: operations["getFunctionInstanceStatistics"]["parameters"]["path"];
  readonly query?: operations["getFunctionInstanceStatistics"]["parameters"]["query"] | undefined;
};

/** What {@link getFunctionInstanceStatistics} gives; narrow it by `status`. */
export type GetFunctionInstanceStatisticsOutcome =
  /** The numbers. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionInstanceStatistics"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionInstanceStatistics"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionInstanceStatistics"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionInstanceStatistics"]["responses"][502]["content"]["application/json"] | operations["getFunctionInstanceStatistics"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionInstanceStatistics"]["responses"][503]["content"]["application/json"] | operations["getFunctionInstanceStatistics"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get the number of a function's instances over time.
 *
 * One point stands for a minute when less than an hour is covered, for 30 minutes when less than a day is, and for 180 minutes
 * otherwise. The parameters that set the time are not documented. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/functions/{function_urn}/instancereports`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionInstanceStatistics(client: FunctiongraphClient, request: GetFunctionInstanceStatisticsRequest, options?: CallOptions): Promise<GetFunctionInstanceStatisticsOutcome> {
  return client.send<GetFunctionInstanceStatisticsOutcome>(getFunctionInstanceStatisticsOperation, request, options);
}

/** What {@link listTopFunctions} takes. */
export type ListTopFunctionsRequest = {
  readonly path: operations["listTopFunctions"]["parameters"]["path"];
  readonly query?: operations["listTopFunctions"]["parameters"]["query"] | undefined;
};

/** What {@link listTopFunctions} gives; narrow it by `status`. */
export type ListTopFunctionsOutcome =
  /** The functions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listTopFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listTopFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listTopFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listTopFunctions"]["responses"][502]["content"]["application/json"] | operations["listTopFunctions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listTopFunctions"]["responses"][503]["content"]["application/json"] | operations["listTopFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the functions with the most failures, or another metric.
 *
 * Returns functions in the order of a metric. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/function/report`. Retry `safe`: sending it twice does no harm. Evidence: client-source.
 */
export function listTopFunctions(client: FunctiongraphClient, request: ListTopFunctionsRequest, options?: CallOptions): Promise<ListTopFunctionsOutcome> {
  return client.send<ListTopFunctionsOutcome>(listTopFunctionsOperation, request, options);
}

/** What {@link listQuotas} takes. */
export type ListQuotasRequest = {
  readonly path: operations["listQuotas"]["parameters"]["path"];
};

/** What {@link listQuotas} gives; narrow it by `status`. */
export type ListQuotasOutcome =
  /** The limits. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listQuotas"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listQuotas"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listQuotas"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listQuotas"]["responses"][502]["content"]["application/json"] | operations["listQuotas"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listQuotas"]["responses"][503]["content"]["application/json"] | operations["listQuotas"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the limits of a project.
 *
 * Returns each limit and how much of it is used.
 *
 * `GET /v2/{project_id}/fgs/quotas`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listQuotas(client: FunctiongraphClient, request: ListQuotasRequest, options?: CallOptions): Promise<ListQuotasOutcome> {
  return client.send<ListQuotasOutcome>(listQuotasOperation, request, options);
}

/** What {@link listFunctionTemplates} takes. */
export type ListFunctionTemplatesRequest = {
  readonly path: operations["listFunctionTemplates"]["parameters"]["path"];
  readonly query?: operations["listFunctionTemplates"]["parameters"]["query"] | undefined;
};

/** What {@link listFunctionTemplates} gives; narrow it by `status`. */
export type ListFunctionTemplatesOutcome =
  /** The templates. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctionTemplates"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionTemplates"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctionTemplates"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctionTemplates"]["responses"][502]["content"]["application/json"] | operations["listFunctionTemplates"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionTemplates"]["responses"][503]["content"]["application/json"] | operations["listFunctionTemplates"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List function templates.
 *
 * Returns templates to start a function from. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/templates`. Retry `safe`: sending it twice does no harm. Evidence: client-source.
 */
export function listFunctionTemplates(client: FunctiongraphClient, request: ListFunctionTemplatesRequest, options?: CallOptions): Promise<ListFunctionTemplatesOutcome> {
  return client.send<ListFunctionTemplatesOutcome>(listFunctionTemplatesOperation, request, options);
}

/** What {@link getFunctionTemplate} takes. */
export type GetFunctionTemplateRequest = {
  readonly path: operations["getFunctionTemplate"]["parameters"]["path"];
};

/** What {@link getFunctionTemplate} gives; narrow it by `status`. */
export type GetFunctionTemplateOutcome =
  /** The template. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionTemplate"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionTemplate"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunctionTemplate"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunctionTemplate"]["responses"][502]["content"]["application/json"] | operations["getFunctionTemplate"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionTemplate"]["responses"][503]["content"]["application/json"] | operations["getFunctionTemplate"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a function template.
 *
 * Returns a template with its code.
 *
 * `GET /v2/{project_id}/fgs/templates/{template_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunctionTemplate(client: FunctiongraphClient, request: GetFunctionTemplateRequest, options?: CallOptions): Promise<GetFunctionTemplateOutcome> {
  return client.send<GetFunctionTemplateOutcome>(getFunctionTemplateOperation, request, options);
}

/** What {@link createVpcEndpoint} takes. */
export type CreateVpcEndpointRequest = {
  readonly path: operations["createVpcEndpoint"]["parameters"]["path"];
  readonly body: operations["createVpcEndpoint"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createVpcEndpoint} gives; narrow it by `status`. */
export type CreateVpcEndpointOutcome =
  /** The endpoint. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createVpcEndpoint"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createVpcEndpoint"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createVpcEndpoint"]["responses"][413]["content"]["application/json"] | operations["createVpcEndpoint"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createVpcEndpoint"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createVpcEndpoint"]["responses"][503]["content"]["application/json"] | operations["createVpcEndpoint"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create an entry to FunctionGraph inside a VPC.
 *
 * Makes an endpoint that functions can be called at without leaving the VPC. The caller, or the agency `xrole`, must be allowed to use
 * VPC, VPC Endpoint and DNS. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/vpc-endpoint`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createVpcEndpoint(client: FunctiongraphClient, request: CreateVpcEndpointRequest, options?: CallOptions): Promise<CreateVpcEndpointOutcome> {
  return client.send<CreateVpcEndpointOutcome>(createVpcEndpointOperation, request, options);
}

/** What {@link deleteVpcEndpoint} takes. */
export type DeleteVpcEndpointRequest = {
  readonly path: operations["deleteVpcEndpoint"]["parameters"]["path"];
};

/** What {@link deleteVpcEndpoint} gives; narrow it by `status`. */
export type DeleteVpcEndpointOutcome =
  /** Deleted. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteVpcEndpoint"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteVpcEndpoint"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteVpcEndpoint"]["responses"][502]["content"]["application/json"] | operations["deleteVpcEndpoint"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteVpcEndpoint"]["responses"][503]["content"]["application/json"] | operations["deleteVpcEndpoint"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an entry to FunctionGraph inside a VPC.
 *
 * Deletes the endpoint of a subnet. Huawei Cloud only.
 *
 * `DELETE /v2/{project_id}/fgs/vpc-endpoint/{vpc_id}/{subnet_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteVpcEndpoint(client: FunctiongraphClient, request: DeleteVpcEndpointRequest, options?: CallOptions): Promise<DeleteVpcEndpointOutcome> {
  return client.send<DeleteVpcEndpointOutcome>(deleteVpcEndpointOperation, request, options);
}

/** What {@link listApplications} takes. */
export type ListApplicationsRequest = {
  readonly path: operations["listApplications"]["parameters"]["path"];
  readonly query?: operations["listApplications"]["parameters"]["query"] | undefined;
};

/** What {@link listApplications} gives; narrow it by `status`. */
export type ListApplicationsOutcome =
  /** The applications. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listApplications"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listApplications"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listApplications"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listApplications"]["responses"][502]["content"]["application/json"] | operations["listApplications"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listApplications"]["responses"][503]["content"]["application/json"] | operations["listApplications"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the applications of a project.
 *
 * Returns the applications, a page at a time. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/applications`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listApplications(client: FunctiongraphClient, request: ListApplicationsRequest, options?: CallOptions): Promise<ListApplicationsOutcome> {
  return client.send<ListApplicationsOutcome>(listApplicationsOperation, request, options);
}

/** What {@link createApplication} takes. */
export type CreateApplicationRequest = {
  readonly path: operations["createApplication"]["parameters"]["path"];
  readonly body: operations["createApplication"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createApplication} gives; narrow it by `status`. */
export type CreateApplicationOutcome =
  /** The application is being made. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createApplication"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createApplication"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createApplication"]["responses"][413]["content"]["application/json"] | operations["createApplication"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createApplication"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createApplication"]["responses"][503]["content"]["application/json"] | operations["createApplication"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create an application from a template.
 *
 * Starts to make the functions and other resources of a template. Poll `getApplication` until the status says that it is done. In two
 * regions of Huawei Cloud only (cn-north-4, cn-east-3).
 *
 * `POST /v2/{project_id}/fgs/applications`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `getApplication`: See how far it is.
 * - `deleteApplication`: Delete the application.
 */
export function createApplication(client: FunctiongraphClient, request: CreateApplicationRequest, options?: CallOptions): Promise<CreateApplicationOutcome> {
  return client.send<CreateApplicationOutcome>(createApplicationOperation, request, options);
}

/** What {@link getApplication} takes. */
export type GetApplicationRequest = {
  readonly path: operations["getApplication"]["parameters"]["path"];
};

/** What {@link getApplication} gives; narrow it by `status`. */
export type GetApplicationOutcome =
  /** The application. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getApplication"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getApplication"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getApplication"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getApplication"]["responses"][502]["content"]["application/json"] | operations["getApplication"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getApplication"]["responses"][503]["content"]["application/json"] | operations["getApplication"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an application.
 *
 * Returns an application with its repository and resources. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/applications/{id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getApplication(client: FunctiongraphClient, request: GetApplicationRequest, options?: CallOptions): Promise<GetApplicationOutcome> {
  return client.send<GetApplicationOutcome>(getApplicationOperation, request, options);
}

/** What {@link deleteApplication} takes. */
export type DeleteApplicationRequest = {
  readonly path: operations["deleteApplication"]["parameters"]["path"];
  readonly query?: operations["deleteApplication"]["parameters"]["query"] | undefined;
};

/** What {@link deleteApplication} gives; narrow it by `status`. */
export type DeleteApplicationOutcome =
  /** The application is being deleted. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteApplication"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteApplication"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteApplication"]["responses"][502]["content"]["application/json"] | operations["deleteApplication"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteApplication"]["responses"][503]["content"]["application/json"] | operations["deleteApplication"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an application.
 *
 * Deletes an application with its resources. Huawei Cloud only.
 *
 * `DELETE /v2/{project_id}/fgs/applications/{id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteApplication(client: FunctiongraphClient, request: DeleteApplicationRequest, options?: CallOptions): Promise<DeleteApplicationOutcome> {
  return client.send<DeleteApplicationOutcome>(deleteApplicationOperation, request, options);
}

/** What {@link listApplicationTemplates} takes. */
export type ListApplicationTemplatesRequest = {
  readonly path: operations["listApplicationTemplates"]["parameters"]["path"];
  readonly query?: operations["listApplicationTemplates"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listApplicationTemplates"]["parameters"]["header"] | undefined;
};

/** What {@link listApplicationTemplates} gives; narrow it by `status`. */
export type ListApplicationTemplatesOutcome =
  /** The templates. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listApplicationTemplates"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listApplicationTemplates"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listApplicationTemplates"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listApplicationTemplates"]["responses"][502]["content"]["application/json"] | operations["listApplicationTemplates"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listApplicationTemplates"]["responses"][503]["content"]["application/json"] | operations["listApplicationTemplates"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List application templates.
 *
 * Returns templates to start an application from. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/application/templates`. Retry `safe`: sending it twice does no harm. Evidence: client-source.
 */
export function listApplicationTemplates(client: FunctiongraphClient, request: ListApplicationTemplatesRequest, options?: CallOptions): Promise<ListApplicationTemplatesOutcome> {
  return client.send<ListApplicationTemplatesOutcome>(listApplicationTemplatesOperation, request, options);
}

/** What {@link getApplicationTemplate} takes. */
export type GetApplicationTemplateRequest = {
  readonly path: operations["getApplicationTemplate"]["parameters"]["path"];
};

/** What {@link getApplicationTemplate} gives; narrow it by `status`. */
export type GetApplicationTemplateOutcome =
  /** The template. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getApplicationTemplate"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getApplicationTemplate"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getApplicationTemplate"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getApplicationTemplate"]["responses"][502]["content"]["application/json"] | operations["getApplicationTemplate"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getApplicationTemplate"]["responses"][503]["content"]["application/json"] | operations["getApplicationTemplate"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an application template.
 *
 * Returns a template with its parameters and resources. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/application/templates/{id}`. Retry `safe`: sending it twice does no harm. Evidence: client-source.
 */
export function getApplicationTemplate(client: FunctiongraphClient, request: GetApplicationTemplateRequest, options?: CallOptions): Promise<GetApplicationTemplateOutcome> {
  return client.send<GetApplicationTemplateOutcome>(getApplicationTemplateOperation, request, options);
}

/** What {@link listWorkflows} takes. */
export type ListWorkflowsRequest = {
  readonly path: operations["listWorkflows"]["parameters"]["path"];
  readonly query?: operations["listWorkflows"]["parameters"]["query"] | undefined;
};

/** What {@link listWorkflows} gives; narrow it by `status`. */
export type ListWorkflowsOutcome =
  /** The workflows. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listWorkflows"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listWorkflows"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listWorkflows"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listWorkflows"]["responses"][502]["content"]["application/json"] | operations["listWorkflows"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listWorkflows"]["responses"][503]["content"]["application/json"] | operations["listWorkflows"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the workflows of a project.
 *
 * Returns workflows without their definitions, a page at a time. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflows`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listWorkflows(client: FunctiongraphClient, request: ListWorkflowsRequest, options?: CallOptions): Promise<ListWorkflowsOutcome> {
  return client.send<ListWorkflowsOutcome>(listWorkflowsOperation, request, options);
}

/** What {@link createWorkflow} takes. */
export type CreateWorkflowRequest = {
  readonly path: operations["createWorkflow"]["parameters"]["path"];
  readonly body: operations["createWorkflow"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createWorkflow} gives; narrow it by `status`. */
export type CreateWorkflowOutcome =
  /** The workflow. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createWorkflow"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createWorkflow"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createWorkflow"]["responses"][413]["content"]["application/json"] | operations["createWorkflow"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createWorkflow"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createWorkflow"]["responses"][503]["content"]["application/json"] | operations["createWorkflow"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a workflow.
 *
 * Creates a workflow from its definition. Success is 201. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `getWorkflow`: Read the workflow.
 * - `createWorkflowExecution`: Run the workflow.
 */
export function createWorkflow(client: FunctiongraphClient, request: CreateWorkflowRequest, options?: CallOptions): Promise<CreateWorkflowOutcome> {
  return client.send<CreateWorkflowOutcome>(createWorkflowOperation, request, options);
}

/** What {@link deleteWorkflows} takes. */
export type DeleteWorkflowsRequest = {
  readonly path: operations["deleteWorkflows"]["parameters"]["path"];
  readonly body: operations["deleteWorkflows"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link deleteWorkflows} gives; narrow it by `status`. */
export type DeleteWorkflowsOutcome =
  /** What became of each workflow. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["deleteWorkflows"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteWorkflows"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteWorkflows"]["responses"][413]["content"]["application/json"] | operations["deleteWorkflows"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteWorkflows"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteWorkflows"]["responses"][503]["content"]["application/json"] | operations["deleteWorkflows"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete workflows.
 *
 * A DELETE with a body that names the workflows. Answers 200 even when some could not be deleted: read `fail`. Huawei Cloud only.
 *
 * `DELETE /v2/{project_id}/fgs/workflows`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteWorkflows(client: FunctiongraphClient, request: DeleteWorkflowsRequest, options?: CallOptions): Promise<DeleteWorkflowsOutcome> {
  return client.send<DeleteWorkflowsOutcome>(deleteWorkflowsOperation, request, options);
}

/** What {@link getWorkflow} takes. */
export type GetWorkflowRequest = {
  readonly path: operations["getWorkflow"]["parameters"]["path"];
};

/** What {@link getWorkflow} gives; narrow it by `status`. */
export type GetWorkflowOutcome =
  /** The workflow. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getWorkflow"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getWorkflow"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getWorkflow"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getWorkflow"]["responses"][502]["content"]["application/json"] | operations["getWorkflow"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getWorkflow"]["responses"][503]["content"]["application/json"] | operations["getWorkflow"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a workflow.
 *
 * Returns a workflow with its definition. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflows/{workflow_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getWorkflow(client: FunctiongraphClient, request: GetWorkflowRequest, options?: CallOptions): Promise<GetWorkflowOutcome> {
  return client.send<GetWorkflowOutcome>(getWorkflowOperation, request, options);
}

/** What {@link updateWorkflow} takes. */
export type UpdateWorkflowRequest = {
  readonly path: operations["updateWorkflow"]["parameters"]["path"];
  readonly body: operations["updateWorkflow"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateWorkflow} gives; narrow it by `status`. */
export type UpdateWorkflowOutcome =
  /** The workflow. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateWorkflow"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["updateWorkflow"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateWorkflow"]["responses"][413]["content"]["application/json"] | operations["updateWorkflow"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateWorkflow"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateWorkflow"]["responses"][503]["content"]["application/json"] | operations["updateWorkflow"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Replace the definition of a workflow.
 *
 * Takes a whole definition, as creating a workflow does. Huawei Cloud only.
 *
 * `PUT /v2/{project_id}/fgs/workflows/{workflow_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateWorkflow(client: FunctiongraphClient, request: UpdateWorkflowRequest, options?: CallOptions): Promise<UpdateWorkflowOutcome> {
  return client.send<UpdateWorkflowOutcome>(updateWorkflowOperation, request, options);
}

/** What {@link listWorkflowExecutions} takes. */
export type ListWorkflowExecutionsRequest = {
  readonly path: operations["listWorkflowExecutions"]["parameters"]["path"];
  readonly query?: operations["listWorkflowExecutions"]["parameters"]["query"] | undefined;
};

/** What {@link listWorkflowExecutions} gives; narrow it by `status`. */
export type ListWorkflowExecutionsOutcome =
  /** The executions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listWorkflowExecutions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutions"]["responses"][502]["content"]["application/json"] | operations["listWorkflowExecutions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutions"]["responses"][503]["content"]["application/json"] | operations["listWorkflowExecutions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the executions of a workflow.
 *
 * Returns executions of the last three days unless the time says otherwise. `EXPRESS` workflows keep none. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listWorkflowExecutions(client: FunctiongraphClient, request: ListWorkflowExecutionsRequest, options?: CallOptions): Promise<ListWorkflowExecutionsOutcome> {
  return client.send<ListWorkflowExecutionsOutcome>(listWorkflowExecutionsOperation, request, options);
}

/** What {@link createWorkflowExecution} takes. */
export type CreateWorkflowExecutionRequest = {
  readonly path: operations["createWorkflowExecution"]["parameters"]["path"];
  readonly headers?: operations["createWorkflowExecution"]["parameters"]["header"] | undefined;
  readonly body: operations["createWorkflowExecution"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createWorkflowExecution} gives; narrow it by `status`. */
export type CreateWorkflowExecutionOutcome =
  /** The execution was accepted. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createWorkflowExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createWorkflowExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createWorkflowExecution"]["responses"][413]["content"]["application/json"] | operations["createWorkflowExecution"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createWorkflowExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createWorkflowExecution"]["responses"][503]["content"]["application/json"] | operations["createWorkflowExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Start a workflow without waiting for it.
 *
 * Starts an execution and answers at once with its id. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `getWorkflowExecution`: See how far it is.
 * - `stopWorkflowExecution`: Stop the execution.
 */
export function createWorkflowExecution(client: FunctiongraphClient, request: CreateWorkflowExecutionRequest, options?: CallOptions): Promise<CreateWorkflowExecutionOutcome> {
  return client.send<CreateWorkflowExecutionOutcome>(createWorkflowExecutionOperation, request, options);
}

/** What {@link createSyncWorkflowExecution} takes. */
export type CreateSyncWorkflowExecutionRequest = {
  readonly path: operations["createSyncWorkflowExecution"]["parameters"]["path"];
  readonly body: operations["createSyncWorkflowExecution"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createSyncWorkflowExecution} gives; narrow it by `status`. */
export type CreateSyncWorkflowExecutionOutcome =
  /** The execution has ended, well or badly. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createSyncWorkflowExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 500;
      readonly data?: undefined;
      readonly error: operations["createSyncWorkflowExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createSyncWorkflowExecution"]["responses"][413]["content"]["application/json"] | operations["createSyncWorkflowExecution"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createSyncWorkflowExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createSyncWorkflowExecution"]["responses"][503]["content"]["application/json"] | operations["createSyncWorkflowExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a workflow and wait for its output.
 *
 * Holds the connection until the workflow has ended. `EXPRESS` workflows only. A failed execution answers 200: look at `status`. Huawei
 * Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows/{workflow_id}/sync-executions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createSyncWorkflowExecution(client: FunctiongraphClient, request: CreateSyncWorkflowExecutionRequest, options?: CallOptions): Promise<CreateSyncWorkflowExecutionOutcome> {
  return client.send<CreateSyncWorkflowExecutionOutcome>(createSyncWorkflowExecutionOperation, request, options);
}

/** What {@link listWorkflowExecutionHistory} takes. */
export type ListWorkflowExecutionHistoryRequest = {
  readonly path: operations["listWorkflowExecutionHistory"]["parameters"]["path"];
  readonly query: operations["listWorkflowExecutionHistory"]["parameters"]["query"];
};

/** What {@link listWorkflowExecutionHistory} gives; narrow it by `status`. */
export type ListWorkflowExecutionHistoryOutcome =
  /** The executions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listWorkflowExecutionHistory"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutionHistory"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutionHistory"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutionHistory"]["responses"][502]["content"]["application/json"] | operations["listWorkflowExecutionHistory"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listWorkflowExecutionHistory"]["responses"][503]["content"]["application/json"] | operations["listWorkflowExecutionHistory"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the executions of a workflow, a page at a time.
 *
 * Like `listWorkflowExecutions`, with the total and a required page. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions-history`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listWorkflowExecutionHistory(client: FunctiongraphClient, request: ListWorkflowExecutionHistoryRequest, options?: CallOptions): Promise<ListWorkflowExecutionHistoryOutcome> {
  return client.send<ListWorkflowExecutionHistoryOutcome>(listWorkflowExecutionHistoryOperation, request, options);
}

/** What {@link getWorkflowExecution} takes. */
export type GetWorkflowExecutionRequest = {
  readonly path: operations["getWorkflowExecution"]["parameters"]["path"];
  readonly headers?: operations["getWorkflowExecution"]["parameters"]["header"] | undefined;
};

/** What {@link getWorkflowExecution} gives; narrow it by `status`. */
export type GetWorkflowExecutionOutcome =
  /** The execution. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getWorkflowExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getWorkflowExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getWorkflowExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getWorkflowExecution"]["responses"][502]["content"]["application/json"] | operations["getWorkflowExecution"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getWorkflowExecution"]["responses"][503]["content"]["application/json"] | operations["getWorkflowExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an execution of a workflow.
 *
 * Returns an execution with what each state did. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getWorkflowExecution(client: FunctiongraphClient, request: GetWorkflowExecutionRequest, options?: CallOptions): Promise<GetWorkflowExecutionOutcome> {
  return client.send<GetWorkflowExecutionOutcome>(getWorkflowExecutionOperation, request, options);
}

/** What {@link retryWorkflowExecution} takes. */
export type RetryWorkflowExecutionRequest = {
  readonly path: operations["retryWorkflowExecution"]["parameters"]["path"];
};

/** What {@link retryWorkflowExecution} gives; narrow it by `status`. */
export type RetryWorkflowExecutionOutcome =
  /** The execution runs again. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["retryWorkflowExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["retryWorkflowExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["retryWorkflowExecution"]["responses"][502]["content"]["application/json"] | operations["retryWorkflowExecution"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["retryWorkflowExecution"]["responses"][503]["content"]["application/json"] | operations["retryWorkflowExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a failed execution of a workflow again.
 *
 * Takes no body. `NORMAL` workflows only. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/retry`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function retryWorkflowExecution(client: FunctiongraphClient, request: RetryWorkflowExecutionRequest, options?: CallOptions): Promise<RetryWorkflowExecutionOutcome> {
  return client.send<RetryWorkflowExecutionOutcome>(retryWorkflowExecutionOperation, request, options);
}

/** What {@link stopWorkflowExecution} takes. */
export type StopWorkflowExecutionRequest = {
  readonly path: operations["stopWorkflowExecution"]["parameters"]["path"];
};

/** What {@link stopWorkflowExecution} gives; narrow it by `status`. */
export type StopWorkflowExecutionOutcome =
  /** The execution will stop. The response has no body. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["stopWorkflowExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["stopWorkflowExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["stopWorkflowExecution"]["responses"][502]["content"]["application/json"] | operations["stopWorkflowExecution"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["stopWorkflowExecution"]["responses"][503]["content"]["application/json"] | operations["stopWorkflowExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Stop an execution of a workflow.
 *
 * Takes no body. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/terminate`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function stopWorkflowExecution(client: FunctiongraphClient, request: StopWorkflowExecutionRequest, options?: CallOptions): Promise<StopWorkflowExecutionOutcome> {
  return client.send<StopWorkflowExecutionOutcome>(stopWorkflowExecutionOperation, request, options);
}

/** What {@link completeWorkflowState} takes. */
export type CompleteWorkflowStateRequest = {
  readonly path: operations["completeWorkflowState"]["parameters"]["path"];
  readonly headers: operations["completeWorkflowState"]["parameters"]["header"];
  readonly body: operations["completeWorkflowState"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link completeWorkflowState} gives; narrow it by `status`. */
export type CompleteWorkflowStateOutcome =
  /** The outcome was taken. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["completeWorkflowState"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 409: Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others).
   * - 412: Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`).
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 409 | 412 | 500;
      readonly data?: undefined;
      readonly error: operations["completeWorkflowState"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML.
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["completeWorkflowState"]["responses"][413]["content"]["application/json"] | operations["completeWorkflowState"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["completeWorkflowState"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["completeWorkflowState"]["responses"][503]["content"]["application/json"] | operations["completeWorkflowState"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Report the outcome of a state that waits for it.
 *
 * Lets a waiting execution go on. The execution and the state are named in headers. Huawei Cloud only.
 *
 * `POST /v2/{project_id}/fgs/workflows/{workflow_id}/callback`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function completeWorkflowState(client: FunctiongraphClient, request: CompleteWorkflowStateRequest, options?: CallOptions): Promise<CompleteWorkflowStateOutcome> {
  return client.send<CompleteWorkflowStateOutcome>(completeWorkflowStateOperation, request, options);
}

/** What {@link getProjectWorkflowStatistics} takes. */
export type GetProjectWorkflowStatisticsRequest = {
  readonly path: operations["getProjectWorkflowStatistics"]["parameters"]["path"];
  readonly query?: operations["getProjectWorkflowStatistics"]["parameters"]["query"] | undefined;
};

/** What {@link getProjectWorkflowStatistics} gives; narrow it by `status`. */
export type GetProjectWorkflowStatisticsOutcome =
  /** The metrics. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getProjectWorkflowStatistics"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getProjectWorkflowStatistics"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getProjectWorkflowStatistics"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getProjectWorkflowStatistics"]["responses"][502]["content"]["application/json"] | operations["getProjectWorkflowStatistics"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getProjectWorkflowStatistics"]["responses"][503]["content"]["application/json"] | operations["getProjectWorkflowStatistics"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get metrics of all workflows of a project.
 *
 * Returns the metrics of all workflows over time. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflow-statistic`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getProjectWorkflowStatistics(client: FunctiongraphClient, request: GetProjectWorkflowStatisticsRequest, options?: CallOptions): Promise<GetProjectWorkflowStatisticsOutcome> {
  return client.send<GetProjectWorkflowStatisticsOutcome>(getProjectWorkflowStatisticsOperation, request, options);
}

/** What {@link getWorkflowStatistics} takes. */
export type GetWorkflowStatisticsRequest = {
  readonly path: operations["getWorkflowStatistics"]["parameters"]["path"];
  readonly query?: operations["getWorkflowStatistics"]["parameters"]["query"] | undefined;
};

/** What {@link getWorkflowStatistics} gives; narrow it by `status`. */
export type GetWorkflowStatisticsOutcome =
  /** The metrics. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getWorkflowStatistics"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`).
   * - 401: The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway).
   * - 403: The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others).
   * - 404: No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others).
   * - 406: A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size.
   * - 408: The service gave up waiting (`FSS.0408`). The request may have taken effect.
   * - 500: The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
   * answer.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly httpStatus: 400 | 401 | 403 | 404 | 406 | 408 | 500;
      readonly data?: undefined;
      readonly error: operations["getWorkflowStatistics"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
   * set to 0 answers the same code with the message `Function Disabled`.
   */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getWorkflowStatistics"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty.
   * - 504: No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
   * body may be HTML or empty.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getWorkflowStatistics"]["responses"][502]["content"]["application/json"] | operations["getWorkflowStatistics"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getWorkflowStatistics"]["responses"][503]["content"]["application/json"] | operations["getWorkflowStatistics"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The gateway's id of the HTTP request. Quote it to the provider's support. */
        readonly "x-request-id"?: string | undefined;
        /**
         * Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
         * gateway sends it.
         */
        readonly "retry-after"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get metrics of a workflow.
 *
 * Returns the metrics of one workflow over time. Huawei Cloud only.
 *
 * `GET /v2/{project_id}/fgs/workflow-statistic/{workflow_urn}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getWorkflowStatistics(client: FunctiongraphClient, request: GetWorkflowStatisticsRequest, options?: CallOptions): Promise<GetWorkflowStatisticsOutcome> {
  return client.send<GetWorkflowStatisticsOutcome>(getWorkflowStatisticsOperation, request, options);
}
