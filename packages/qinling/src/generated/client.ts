// Made by scripts/generate.ts from specs/qinling/openapi.yaml. Do not edit: run `npm run generate -- qinling`.

import { type CallOptions, type Client, type ClientOptions, type Credential, createClient, type UndocumentedOutcome } from "@fnwire/runtime";
import {
  listApiVersionsOperation,
  createExecutionOperation,
  listExecutionsOperation,
  getExecutionOperation,
  deleteExecutionOperation,
  getExecutionLogOperation,
  createFunctionOperation,
  listFunctionsOperation,
  getFunctionOperation,
  updateFunctionOperation,
  deleteFunctionOperation,
  listFunctionWorkersOperation,
  scaleUpFunctionOperation,
  scaleDownFunctionOperation,
  detachFunctionOperation,
  createFunctionVersionOperation,
  listFunctionVersionsOperation,
  getFunctionVersionOperation,
  deleteFunctionVersionOperation,
  scaleUpFunctionVersionOperation,
  scaleDownFunctionVersionOperation,
  detachFunctionVersionOperation,
  createFunctionAliasOperation,
  listFunctionAliasesOperation,
  getFunctionAliasOperation,
  updateFunctionAliasOperation,
  deleteFunctionAliasOperation,
  createRuntimeOperation,
  listRuntimesOperation,
  getRuntimeOperation,
  updateRuntimeOperation,
  deleteRuntimeOperation,
  getRuntimePoolOperation,
  createJobOperation,
  listJobsOperation,
  getJobOperation,
  updateJobOperation,
  deleteJobOperation,
  createWebhookOperation,
  listWebhooksOperation,
  getWebhookOperation,
  updateWebhookOperation,
  deleteWebhookOperation,
  invokeWebhookOperation,
  securitySchemes,
} from "./operations.js";
import type { operations } from "./schema.js";

/** Credentials for OpenStack Qinling. Each operation takes the first of its alternatives that is complete. */
export type QinlingAuth = {
  /**
   * A Keystone token scoped to the project that owns the functions, as given by `POST /v3/auth/tokens`. A token from
   * an application credential can run and list executions but cannot create package or Swift functions, because the
   * server then needs a trust, which delegated tokens may not create.
   *
   * Sent in the header `X-Auth-Token`.
   */
  readonly token?: Credential;
};

/**
 * What a client for OpenStack Qinling is made from.
 *
 * `endpoint` is the base URL, such as:
 * - http://127.0.0.1:7070: A Qinling API server, or the URL of the `function-engine` entry of the Keystone catalog.
 * - https://qinling.cloud.test: A Qinling API server behind something that ends TLS.
 */
export type QinlingClientOptions = ClientOptions<QinlingAuth>;

/** A client for OpenStack Qinling. Other providers' clients are other types. */
export type QinlingClient = Client<"qinling">;

/**
 * Makes a client for OpenStack Qinling. It opens no connection and holds no state but its options.
 *
 * Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.
 */
export function createQinlingClient(options: QinlingClientOptions): QinlingClient {
  return createClient({ provider: "qinling", schemes: securitySchemes }, options);
}

/** What {@link listApiVersions} takes. */
export type ListApiVersionsRequest = Record<string, never>;

/** What {@link listApiVersions} gives; narrow it by `status`. */
export type ListApiVersionsOutcome =
  /** The versions. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listApiVersions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listApiVersions"]["responses"][406]["content"]["application/json"] | operations["listApiVersions"]["responses"][406]["content"]["text/plain"] | operations["listApiVersions"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listApiVersions"]["responses"][500]["content"]["application/json"] | operations["listApiVersions"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listApiVersions"]["responses"][503]["content"]["application/json"] | operations["listApiVersions"]["responses"][503]["content"]["text/plain"] | operations["listApiVersions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of the API
 *
 * Tells which versions of the API the server has, and where. No token is needed. The address of the version, `/v1/`,
 * answers with a link to itself, and `/v1` redirects there; neither says more than this.
 *
 * `GET /`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listApiVersions(client: QinlingClient, request?: ListApiVersionsRequest, options?: CallOptions): Promise<ListApiVersionsOutcome> {
  return client.send<ListApiVersionsOutcome>(listApiVersionsOperation, request, options);
}

/** What {@link createExecution} takes. */
export type CreateExecutionRequest = {
  readonly body: operations["createExecution"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createExecution} gives; narrow it by `status`. */
export type CreateExecutionOutcome =
  /** The execution was created. Look at `status` for the fate of the function. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createExecution"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 409: The runtime of the function is not available. Nothing was executed.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 409 | 415;
      readonly httpStatus: 400 | 403 | 409 | 415;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][401]["content"]["application/json"] | operations["createExecution"]["responses"][401]["content"]["text/plain"] | operations["createExecution"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][404]["content"]["application/json"] | operations["createExecution"]["responses"][404]["content"]["text/plain"] | operations["createExecution"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][500]["content"]["application/json"] | operations["createExecution"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][503]["content"]["application/json"] | operations["createExecution"]["responses"][503]["content"]["text/plain"] | operations["createExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function
 *
 * Creates an execution, which runs the function. With `sync: true` (the default) the response comes when the function
 * has ended; with `sync: false` it comes at once with `status: running`. The HTTP status is 201 in every case, also
 * when the function failed: look at `status`.
 *
 * When a synchronous run takes longer than the server waits (60 seconds unless configured otherwise) the response is
 * 201 with `status: error` and a null `result`, while the run goes on and its record changes later. Use an
 * asynchronous run for anything that may take so long.
 *
 * Not safe to repeat blindly. With a caller-chosen `id` it is: the second request is answered with 400 `Duplicate
 * entry for Execution: ['id']` without running the function, and `GET /v1/executions/{id}` shows the first one.
 *
 * `POST /v1/executions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getExecution`: State and result of the execution.
 * - `getExecutionLog`: What the function printed.
 * - `deleteExecution`: Removes the record. A function that is running goes on.
 */
export function createExecution(client: QinlingClient, request: CreateExecutionRequest, options?: CallOptions): Promise<CreateExecutionOutcome> {
  return client.send<CreateExecutionOutcome>(createExecutionOperation, request, options);
}

/** What {@link listExecutions} takes. */
export type ListExecutionsRequest = {
  readonly query?: operations["listExecutions"]["parameters"]["query"] | undefined;
};

/** What {@link listExecutions} gives; narrow it by `status`. */
export type ListExecutionsOutcome =
  /** The executions that match. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listExecutions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][401]["content"]["application/json"] | operations["listExecutions"]["responses"][401]["content"]["text/plain"] | operations["listExecutions"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][406]["content"]["application/json"] | operations["listExecutions"]["responses"][406]["content"]["text/plain"] | operations["listExecutions"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][500]["content"]["application/json"] | operations["listExecutions"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][503]["content"]["application/json"] | operations["listExecutions"]["responses"][503]["content"]["text/plain"] | operations["listExecutions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List executions
 *
 * Lists the executions of the caller's project, oldest first, always the whole list: there is no paging, and
 * `limit`, `marker`, `sort_keys`, `sort_dirs` and `fields` are refused with 400. Filters take `[operator:]value`;
 * several filters must all match.
 *
 * `GET /v1/executions`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listExecutions(client: QinlingClient, request?: ListExecutionsRequest, options?: CallOptions): Promise<ListExecutionsOutcome> {
  return client.send<ListExecutionsOutcome>(listExecutionsOperation, request, options);
}

/** What {@link getExecution} takes. */
export type GetExecutionRequest = {
  readonly path: operations["getExecution"]["parameters"]["path"];
};

/** What {@link getExecution} gives; narrow it by `status`. */
export type GetExecutionOutcome =
  /** The execution as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][401]["content"]["application/json"] | operations["getExecution"]["responses"][401]["content"]["text/plain"] | operations["getExecution"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][404]["content"]["application/json"] | operations["getExecution"]["responses"][404]["content"]["text/plain"] | operations["getExecution"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][406]["content"]["application/json"] | operations["getExecution"]["responses"][406]["content"]["text/plain"] | operations["getExecution"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][500]["content"]["application/json"] | operations["getExecution"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][503]["content"]["application/json"] | operations["getExecution"]["responses"][503]["content"]["text/plain"] | operations["getExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show an execution
 *
 * Gives the state and the result of one execution. Administrators can read the executions of every project. A
 * malformed identifier is answered with 400, an unknown one with 404.
 *
 * `GET /v1/executions/{execution_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getExecution(client: QinlingClient, request: GetExecutionRequest, options?: CallOptions): Promise<GetExecutionOutcome> {
  return client.send<GetExecutionOutcome>(getExecutionOperation, request, options);
}

/** What {@link deleteExecution} takes. */
export type DeleteExecutionRequest = {
  readonly path: operations["deleteExecution"]["parameters"]["path"];
};

/** What {@link deleteExecution} gives; narrow it by `status`. */
export type DeleteExecutionOutcome =
  /** The record is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][401]["content"]["application/json"] | operations["deleteExecution"]["responses"][401]["content"]["text/plain"] | operations["deleteExecution"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][404]["content"]["application/json"] | operations["deleteExecution"]["responses"][404]["content"]["text/plain"] | operations["deleteExecution"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][500]["content"]["application/json"] | operations["deleteExecution"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][503]["content"]["application/json"] | operations["deleteExecution"]["responses"][503]["content"]["text/plain"] | operations["deleteExecution"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an execution
 *
 * Removes the record of an execution. It does not stop anything: a function that is running goes on, unrecorded.
 * Deleting twice is answered with 404 the second time.
 *
 * `DELETE /v1/executions/{execution_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteExecution(client: QinlingClient, request: DeleteExecutionRequest, options?: CallOptions): Promise<DeleteExecutionOutcome> {
  return client.send<DeleteExecutionOutcome>(deleteExecutionOperation, request, options);
}

/** What {@link getExecutionLog} takes. */
export type GetExecutionLogRequest = {
  readonly path: operations["getExecutionLog"]["parameters"]["path"];
};

/** What {@link getExecutionLog} gives; narrow it by `status`. */
export type GetExecutionLogOutcome =
  /** The log. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getExecutionLog"]["responses"][200]["content"]["text/plain"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No log, or not yet. */
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
   * - 400: A field or value was refused.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][401]["content"]["application/json"] | operations["getExecutionLog"]["responses"][401]["content"]["text/plain"] | operations["getExecutionLog"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][404]["content"]["application/json"] | operations["getExecutionLog"]["responses"][404]["content"]["text/plain"] | operations["getExecutionLog"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][406]["content"]["application/json"] | operations["getExecutionLog"]["responses"][406]["content"]["text/plain"] | operations["getExecutionLog"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][500]["content"]["application/json"] | operations["getExecutionLog"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getExecutionLog"]["responses"][503]["content"]["application/json"] | operations["getExecutionLog"]["responses"][503]["content"]["text/plain"] | operations["getExecutionLog"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show an execution's log
 *
 * Gives what the function printed, as plain text, between the runtime's own lines `Start execution: <id>` and
 * `Finished execution: <id>`. There is no log before the execution has ended, nor for one that timed out: the response
 * is then 204.
 *
 * Do not send `Accept: application/json`, it is answered with 406. Send `*\/\*` or `text/plain`.
 *
 * `GET /v1/executions/{execution_id}/log`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getExecutionLog(client: QinlingClient, request: GetExecutionLogRequest, options?: CallOptions): Promise<GetExecutionLogOutcome> {
  return client.send<GetExecutionLogOutcome>(getExecutionLogOperation, request, options);
}

/** What {@link createFunction} takes. */
export type CreateFunctionRequest = {
  readonly body: operations["createFunction"]["requestBody"]["content"]["multipart/form-data"];
  readonly contentType?: "multipart/form-data" | undefined;
} | {
  readonly body: operations["createFunction"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
  readonly contentType: "application/x-www-form-urlencoded";
} | {
  readonly body: operations["createFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType: "application/json";
};

/** What {@link createFunction} gives; narrow it by `status`. */
export type CreateFunctionOutcome =
  /** The function was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createFunction"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A field or value was refused.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][401]["content"]["application/json"] | operations["createFunction"]["responses"][401]["content"]["text/plain"] | operations["createFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][404]["content"]["application/json"] | operations["createFunction"]["responses"][404]["content"]["text/plain"] | operations["createFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][500]["content"]["application/json"] | operations["createFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][503]["content"]["application/json"] | operations["createFunction"]["responses"][503]["content"]["text/plain"] | operations["createFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a function
 *
 * Creates a function from an uploaded zip (multipart, `code` with the source `package`), an object in Swift, or a
 * container image. The function service first creates a Keystone trust for packages and Swift objects, so creation
 * takes a second or more, and fails with 500 `Trust creation failed for function.` for tokens that are delegated
 * themselves, such as those of application credentials.
 *
 * `code` is JSON text in all three encodings of the body. The file part `package` needs a file name.
 *
 * `POST /v1/functions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getFunction`: The function as it is later.
 * - `updateFunction`: Changes the function.
 * - `deleteFunction`: Removes the function.
 */
export function createFunction(client: QinlingClient, request: CreateFunctionRequest, options?: CallOptions): Promise<CreateFunctionOutcome> {
  return client.send<CreateFunctionOutcome>(createFunctionOperation, request, options);
}

/** What {@link listFunctions} takes. */
export type ListFunctionsRequest = {
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][401]["content"]["application/json"] | operations["listFunctions"]["responses"][401]["content"]["text/plain"] | operations["listFunctions"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][406]["content"]["application/json"] | operations["listFunctions"]["responses"][406]["content"]["text/plain"] | operations["listFunctions"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][500]["content"]["application/json"] | operations["listFunctions"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][503]["content"]["application/json"] | operations["listFunctions"]["responses"][503]["content"]["text/plain"] | operations["listFunctions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List functions
 *
 * Lists the functions of the caller's project, ordered by id, always the whole list. The `code` of a listed function
 * is a JSON string; that of a function shown alone is an object.
 *
 * `GET /v1/functions`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listFunctions(client: QinlingClient, request?: ListFunctionsRequest, options?: CallOptions): Promise<ListFunctionsOutcome> {
  return client.send<ListFunctionsOutcome>(listFunctionsOperation, request, options);
}

/** What {@link getFunction} takes. */
export type GetFunctionRequest = {
  readonly path: operations["getFunction"]["parameters"]["path"];
  readonly query?: operations["getFunction"]["parameters"]["query"] | undefined;
};

/** What {@link getFunction} gives; narrow it by `status`. */
export type GetFunctionOutcome =
  /** The function, or its zip. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunction"]["responses"][200]["content"]["application/json"] | operations["getFunction"]["responses"][200]["content"]["application/zip"];
      readonly error?: undefined;
      readonly headers: {
        /** File name for the download, made of identifier and version. Sent with downloads only. */
        readonly "content-disposition"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][401]["content"]["application/json"] | operations["getFunction"]["responses"][401]["content"]["text/plain"] | operations["getFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The policy or a rule of the service forbids the operation. */
  | {
      readonly ok: false;
      readonly status: 403;
      readonly httpStatus: 403;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][403]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][404]["content"]["application/json"] | operations["getFunction"]["responses"][404]["content"]["text/plain"] | operations["getFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The code of an image function cannot be downloaded. */
  | {
      readonly ok: false;
      readonly status: 405;
      readonly httpStatus: 405;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][405]["content"]["application/json"] | operations["getFunction"]["responses"][405]["content"]["text/plain"] | operations["getFunction"]["responses"][405]["content"]["text/html"] | undefined;
      readonly headers: {
        /** The reason again. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][406]["content"]["application/json"] | operations["getFunction"]["responses"][406]["content"]["text/plain"] | operations["getFunction"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][500]["content"]["application/json"] | operations["getFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][503]["content"]["application/json"] | operations["getFunction"]["responses"][503]["content"]["text/plain"] | operations["getFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show a function, or download its code
 *
 * Describes a function. With `download=true` the response is the zip of a package or Swift function instead; the code
 * of an image function cannot be downloaded (405). A malformed identifier is answered with 404.
 *
 * `GET /v1/functions/{function_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getFunction(client: QinlingClient, request: GetFunctionRequest, options?: CallOptions): Promise<GetFunctionOutcome> {
  return client.send<GetFunctionOutcome>(getFunctionOperation, request, options);
}

/** What {@link updateFunction} takes. */
export type UpdateFunctionRequest = {
  readonly path: operations["updateFunction"]["parameters"]["path"];
  readonly body: operations["updateFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
} | {
  readonly path: operations["updateFunction"]["parameters"]["path"];
  readonly body: operations["updateFunction"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
  readonly contentType: "application/x-www-form-urlencoded";
} | {
  readonly path: operations["updateFunction"]["parameters"]["path"];
  readonly body: operations["updateFunction"]["requestBody"]["content"]["multipart/form-data"];
  readonly contentType: "multipart/form-data";
};

/** What {@link updateFunction} gives; narrow it by `status`. */
export type UpdateFunctionOutcome =
  /** The function as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A field or value was refused.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][401]["content"]["application/json"] | operations["updateFunction"]["responses"][401]["content"]["text/plain"] | operations["updateFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][404]["content"]["application/json"] | operations["updateFunction"]["responses"][404]["content"]["text/plain"] | operations["updateFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][500]["content"]["application/json"] | operations["updateFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][503]["content"]["application/json"] | operations["updateFunction"]["responses"][503]["content"]["text/plain"] | operations["updateFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change a function
 *
 * Changes the given properties and answers with the whole function. Changes of `cpu`, `memory_size`, `entry`, `code`
 * or `package` drop the function's workers, so the next run starts cold, and are refused with 403 while jobs use the
 * function.
 *
 * `PUT /v1/functions/{function_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function updateFunction(client: QinlingClient, request: UpdateFunctionRequest, options?: CallOptions): Promise<UpdateFunctionOutcome> {
  return client.send<UpdateFunctionOutcome>(updateFunctionOperation, request, options);
}

/** What {@link deleteFunction} takes. */
export type DeleteFunctionRequest = {
  readonly path: operations["deleteFunction"]["parameters"]["path"];
};

/** What {@link deleteFunction} gives; narrow it by `status`. */
export type DeleteFunctionOutcome =
  /** The function is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][401]["content"]["application/json"] | operations["deleteFunction"]["responses"][401]["content"]["text/plain"] | operations["deleteFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][404]["content"]["application/json"] | operations["deleteFunction"]["responses"][404]["content"]["text/plain"] | operations["deleteFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][500]["content"]["application/json"] | operations["deleteFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][503]["content"]["application/json"] | operations["deleteFunction"]["responses"][503]["content"]["text/plain"] | operations["deleteFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a function
 *
 * Removes a function with its versions and its code. Refused with 403 while jobs, webhooks or aliases refer to it,
 * and for anybody but its owner, administrators included. Its executions stay. Deleting twice is answered with 404
 * the second time.
 *
 * `DELETE /v1/functions/{function_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteFunction(client: QinlingClient, request: DeleteFunctionRequest, options?: CallOptions): Promise<DeleteFunctionOutcome> {
  return client.send<DeleteFunctionOutcome>(deleteFunctionOperation, request, options);
}

/** What {@link listFunctionWorkers} takes. */
export type ListFunctionWorkersRequest = {
  readonly path: operations["listFunctionWorkers"]["parameters"]["path"];
  readonly query?: operations["listFunctionWorkers"]["parameters"]["query"] | undefined;
};

/** What {@link listFunctionWorkers} gives; narrow it by `status`. */
export type ListFunctionWorkersOutcome =
  /** The workers. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctionWorkers"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][401]["content"]["application/json"] | operations["listFunctionWorkers"]["responses"][401]["content"]["text/plain"] | operations["listFunctionWorkers"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][404]["content"]["application/json"] | operations["listFunctionWorkers"]["responses"][404]["content"]["text/plain"] | operations["listFunctionWorkers"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][406]["content"]["application/json"] | operations["listFunctionWorkers"]["responses"][406]["content"]["text/plain"] | operations["listFunctionWorkers"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][500]["content"]["application/json"] | operations["listFunctionWorkers"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionWorkers"]["responses"][503]["content"]["application/json"] | operations["listFunctionWorkers"]["responses"][503]["content"]["text/plain"] | operations["listFunctionWorkers"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the workers of a function
 *
 * Lists the containers that are ready to run a version of a function; for administrators. It says nothing about
 * whether the function exists: an unknown function has no workers.
 *
 * `GET /v1/functions/{function_id}/workers`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listFunctionWorkers(client: QinlingClient, request: ListFunctionWorkersRequest, options?: CallOptions): Promise<ListFunctionWorkersOutcome> {
  return client.send<ListFunctionWorkersOutcome>(listFunctionWorkersOperation, request, options);
}

/** What {@link scaleUpFunction} takes. */
export type ScaleUpFunctionRequest = {
  readonly path: operations["scaleUpFunction"]["parameters"]["path"];
  readonly body: operations["scaleUpFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link scaleUpFunction} gives; narrow it by `status`. */
export type ScaleUpFunctionOutcome =
  /** The request was handed to the engine. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunction"]["responses"][401]["content"]["application/json"] | operations["scaleUpFunction"]["responses"][401]["content"]["text/plain"] | operations["scaleUpFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunction"]["responses"][404]["content"]["application/json"] | operations["scaleUpFunction"]["responses"][404]["content"]["text/plain"] | operations["scaleUpFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunction"]["responses"][500]["content"]["application/json"] | operations["scaleUpFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunction"]["responses"][503]["content"]["application/json"] | operations["scaleUpFunction"]["responses"][503]["content"]["text/plain"] | operations["scaleUpFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Add workers to a function
 *
 * Asks for more containers for the unversioned code of a function; for administrators. The response comes before the
 * containers are ready, and every request adds `count` of them.
 *
 * `POST /v1/functions/{function_id}/scale_up`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function scaleUpFunction(client: QinlingClient, request: ScaleUpFunctionRequest, options?: CallOptions): Promise<ScaleUpFunctionOutcome> {
  return client.send<ScaleUpFunctionOutcome>(scaleUpFunctionOperation, request, options);
}

/** What {@link scaleDownFunction} takes. */
export type ScaleDownFunctionRequest = {
  readonly path: operations["scaleDownFunction"]["parameters"]["path"];
  readonly body: operations["scaleDownFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link scaleDownFunction} gives; narrow it by `status`. */
export type ScaleDownFunctionOutcome =
  /** The request was handed to the engine, or there was nothing to do. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunction"]["responses"][401]["content"]["application/json"] | operations["scaleDownFunction"]["responses"][401]["content"]["text/plain"] | operations["scaleDownFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunction"]["responses"][404]["content"]["application/json"] | operations["scaleDownFunction"]["responses"][404]["content"]["text/plain"] | operations["scaleDownFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunction"]["responses"][500]["content"]["application/json"] | operations["scaleDownFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunction"]["responses"][503]["content"]["application/json"] | operations["scaleDownFunction"]["responses"][503]["content"]["text/plain"] | operations["scaleDownFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Take workers from a function
 *
 * Asks for fewer containers for the unversioned code of a function; for administrators. The last one stays: with one
 * worker or none the request is accepted and does nothing.
 *
 * `POST /v1/functions/{function_id}/scale_down`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function scaleDownFunction(client: QinlingClient, request: ScaleDownFunctionRequest, options?: CallOptions): Promise<ScaleDownFunctionOutcome> {
  return client.send<ScaleDownFunctionOutcome>(scaleDownFunctionOperation, request, options);
}

/** What {@link detachFunction} takes. */
export type DetachFunctionRequest = {
  readonly path: operations["detachFunction"]["parameters"]["path"];
};

/** What {@link detachFunction} gives; narrow it by `status`. */
export type DetachFunctionOutcome =
  /** The request was handed to the engine. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["detachFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["detachFunction"]["responses"][401]["content"]["application/json"] | operations["detachFunction"]["responses"][401]["content"]["text/plain"] | operations["detachFunction"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["detachFunction"]["responses"][404]["content"]["application/json"] | operations["detachFunction"]["responses"][404]["content"]["text/plain"] | operations["detachFunction"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["detachFunction"]["responses"][500]["content"]["application/json"] | operations["detachFunction"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["detachFunction"]["responses"][503]["content"]["application/json"] | operations["detachFunction"]["responses"][503]["content"]["text/plain"] | operations["detachFunction"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Drop all workers of a function
 *
 * Releases the containers of the unversioned code of a function; for administrators. The next run starts cold. The
 * request has no body.
 *
 * `POST /v1/functions/{function_id}/detach`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function detachFunction(client: QinlingClient, request: DetachFunctionRequest, options?: CallOptions): Promise<DetachFunctionOutcome> {
  return client.send<DetachFunctionOutcome>(detachFunctionOperation, request, options);
}

/** What {@link createFunctionVersion} takes. */
export type CreateFunctionVersionRequest = {
  readonly path: operations["createFunctionVersion"]["parameters"]["path"];
  readonly body: operations["createFunctionVersion"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunctionVersion} gives; narrow it by `status`. */
export type CreateFunctionVersionOutcome =
  /** The version was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createFunctionVersion"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["createFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["createFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["createFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["createFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a version of a function
 *
 * Freezes the current code of a package function under the next number. Refused with 403 when the code has not
 * changed since the latest version, when the function has ten versions, and for functions that are not packages.
 *
 * `POST /v1/functions/{function_id}/versions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getFunctionVersion`: The version as it is later.
 * - `deleteFunctionVersion`: Removes the version.
 */
export function createFunctionVersion(client: QinlingClient, request: CreateFunctionVersionRequest, options?: CallOptions): Promise<CreateFunctionVersionOutcome> {
  return client.send<CreateFunctionVersionOutcome>(createFunctionVersionOperation, request, options);
}

/** What {@link listFunctionVersions} takes. */
export type ListFunctionVersionsRequest = {
  readonly path: operations["listFunctionVersions"]["parameters"]["path"];
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][401]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][401]["content"]["text/plain"] | operations["listFunctionVersions"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][404]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][404]["content"]["text/plain"] | operations["listFunctionVersions"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][406]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][406]["content"]["text/plain"] | operations["listFunctionVersions"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][500]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionVersions"]["responses"][503]["content"]["application/json"] | operations["listFunctionVersions"]["responses"][503]["content"]["text/plain"] | operations["listFunctionVersions"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of a function
 *
 * Lists the versions of a function, always the whole list. The unversioned code, number 0, is not among them.
 *
 * `GET /v1/functions/{function_id}/versions`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listFunctionVersions(client: QinlingClient, request: ListFunctionVersionsRequest, options?: CallOptions): Promise<ListFunctionVersionsOutcome> {
  return client.send<ListFunctionVersionsOutcome>(listFunctionVersionsOperation, request, options);
}

/** What {@link getFunctionVersion} takes. */
export type GetFunctionVersionRequest = {
  readonly path: operations["getFunctionVersion"]["parameters"]["path"];
  readonly query?: operations["getFunctionVersion"]["parameters"]["query"] | undefined;
};

/** What {@link getFunctionVersion} gives; narrow it by `status`. */
export type GetFunctionVersionOutcome =
  /** The version, or its zip. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunctionVersion"]["responses"][200]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][200]["content"]["text/html"] | operations["getFunctionVersion"]["responses"][200]["content"]["application/zip"];
      readonly error?: undefined;
      readonly headers: {
        /** File name for the download, made of identifier and version. Sent with downloads only. */
        readonly "content-disposition"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["getFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The policy or a rule of the service forbids the operation. */
  | {
      readonly ok: false;
      readonly status: 403;
      readonly httpStatus: 403;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][403]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["getFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][406]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][406]["content"]["text/plain"] | operations["getFunctionVersion"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["getFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["getFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show a version, or download its code
 *
 * Describes a version. With `download=true` the response is the zip of the version instead; the server then announces
 * it as `text/html; charset=UTF-8`, whatever the `Accept` header says. Read the body as bytes.
 *
 * `GET /v1/functions/{function_id}/versions/{version}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getFunctionVersion(client: QinlingClient, request: GetFunctionVersionRequest, options?: CallOptions): Promise<GetFunctionVersionOutcome> {
  return client.send<GetFunctionVersionOutcome>(getFunctionVersionOperation, request, options);
}

/** What {@link deleteFunctionVersion} takes. */
export type DeleteFunctionVersionRequest = {
  readonly path: operations["deleteFunctionVersion"]["parameters"]["path"];
};

/** What {@link deleteFunctionVersion} gives; narrow it by `status`. */
export type DeleteFunctionVersionOutcome =
  /** The version is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["deleteFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["deleteFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["deleteFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["deleteFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["deleteFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["deleteFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["deleteFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a version
 *
 * Removes a version and its code. Refused with 403 while jobs, webhooks or aliases refer to it. When the latest
 * version is deleted the next one to be created gets its number again. Deleting twice is answered with 404 the
 * second time.
 *
 * `DELETE /v1/functions/{function_id}/versions/{version}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteFunctionVersion(client: QinlingClient, request: DeleteFunctionVersionRequest, options?: CallOptions): Promise<DeleteFunctionVersionOutcome> {
  return client.send<DeleteFunctionVersionOutcome>(deleteFunctionVersionOperation, request, options);
}

/** What {@link scaleUpFunctionVersion} takes. */
export type ScaleUpFunctionVersionRequest = {
  readonly path: operations["scaleUpFunctionVersion"]["parameters"]["path"];
  readonly body: operations["scaleUpFunctionVersion"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link scaleUpFunctionVersion} gives; narrow it by `status`. */
export type ScaleUpFunctionVersionOutcome =
  /** The request was handed to the engine. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["scaleUpFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["scaleUpFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["scaleUpFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["scaleUpFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["scaleUpFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["scaleUpFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["scaleUpFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["scaleUpFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Add workers to a version
 *
 * Asks for more containers for a version of a function; for administrators. Version 0 is the unversioned code. Every
 * request adds `count` containers.
 *
 * `POST /v1/functions/{function_id}/versions/{version}/scale_up`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function scaleUpFunctionVersion(client: QinlingClient, request: ScaleUpFunctionVersionRequest, options?: CallOptions): Promise<ScaleUpFunctionVersionOutcome> {
  return client.send<ScaleUpFunctionVersionOutcome>(scaleUpFunctionVersionOperation, request, options);
}

/** What {@link scaleDownFunctionVersion} takes. */
export type ScaleDownFunctionVersionRequest = {
  readonly path: operations["scaleDownFunctionVersion"]["parameters"]["path"];
  readonly body: operations["scaleDownFunctionVersion"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link scaleDownFunctionVersion} gives; narrow it by `status`. */
export type ScaleDownFunctionVersionOutcome =
  /** The request was handed to the engine, or there was nothing to do. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["scaleDownFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["scaleDownFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["scaleDownFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["scaleDownFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["scaleDownFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["scaleDownFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["scaleDownFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["scaleDownFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Take workers from a version
 *
 * Asks for fewer containers for a version of a function; for administrators. The last one stays. Version 0 is the
 * unversioned code.
 *
 * `POST /v1/functions/{function_id}/versions/{version}/scale_down`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function scaleDownFunctionVersion(client: QinlingClient, request: ScaleDownFunctionVersionRequest, options?: CallOptions): Promise<ScaleDownFunctionVersionOutcome> {
  return client.send<ScaleDownFunctionVersionOutcome>(scaleDownFunctionVersionOperation, request, options);
}

/** What {@link detachFunctionVersion} takes. */
export type DetachFunctionVersionRequest = {
  readonly path: operations["detachFunctionVersion"]["parameters"]["path"];
};

/** What {@link detachFunctionVersion} gives; narrow it by `status`. */
export type DetachFunctionVersionOutcome =
  /** The request was handed to the engine. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["detachFunctionVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["detachFunctionVersion"]["responses"][401]["content"]["application/json"] | operations["detachFunctionVersion"]["responses"][401]["content"]["text/plain"] | operations["detachFunctionVersion"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["detachFunctionVersion"]["responses"][404]["content"]["application/json"] | operations["detachFunctionVersion"]["responses"][404]["content"]["text/plain"] | operations["detachFunctionVersion"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["detachFunctionVersion"]["responses"][500]["content"]["application/json"] | operations["detachFunctionVersion"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["detachFunctionVersion"]["responses"][503]["content"]["application/json"] | operations["detachFunctionVersion"]["responses"][503]["content"]["text/plain"] | operations["detachFunctionVersion"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Drop all workers of a version
 *
 * Releases the containers of a version of a function; for administrators. The next run starts cold. Version 0 is the
 * unversioned code. The request has no body.
 *
 * `POST /v1/functions/{function_id}/versions/{version}/detach`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 */
export function detachFunctionVersion(client: QinlingClient, request: DetachFunctionVersionRequest, options?: CallOptions): Promise<DetachFunctionVersionOutcome> {
  return client.send<DetachFunctionVersionOutcome>(detachFunctionVersionOperation, request, options);
}

/** What {@link createFunctionAlias} takes. */
export type CreateFunctionAliasRequest = {
  readonly body: operations["createFunctionAlias"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunctionAlias} gives; narrow it by `status`. */
export type CreateFunctionAliasOutcome =
  /** The alias was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createFunctionAlias"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][401]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][401]["content"]["text/plain"] | operations["createFunctionAlias"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][404]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][404]["content"]["text/plain"] | operations["createFunctionAlias"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][500]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["createFunctionAlias"]["responses"][503]["content"]["text/plain"] | operations["createFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create an alias
 *
 * Gives a name to a version of a function. Names are unique in a project, and so are pairs of function and version:
 * a second alias for the same pair is answered with 400. The version is not checked; a function that does not exist
 * makes the server answer 500 with a database message.
 *
 * `POST /v1/aliases`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getFunctionAlias`: The alias as it is later.
 * - `updateFunctionAlias`: Points the alias elsewhere.
 * - `deleteFunctionAlias`: Removes the alias.
 */
export function createFunctionAlias(client: QinlingClient, request: CreateFunctionAliasRequest, options?: CallOptions): Promise<CreateFunctionAliasOutcome> {
  return client.send<CreateFunctionAliasOutcome>(createFunctionAliasOperation, request, options);
}

/** What {@link listFunctionAliases} takes. */
export type ListFunctionAliasesRequest = {
  readonly query?: operations["listFunctionAliases"]["parameters"]["query"] | undefined;
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][401]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][401]["content"]["text/plain"] | operations["listFunctionAliases"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][406]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][406]["content"]["text/plain"] | operations["listFunctionAliases"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][500]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listFunctionAliases"]["responses"][503]["content"]["application/json"] | operations["listFunctionAliases"]["responses"][503]["content"]["text/plain"] | operations["listFunctionAliases"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List aliases
 *
 * Lists the aliases of the caller's project, oldest first, always the whole list.
 *
 * `GET /v1/aliases`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listFunctionAliases(client: QinlingClient, request?: ListFunctionAliasesRequest, options?: CallOptions): Promise<ListFunctionAliasesOutcome> {
  return client.send<ListFunctionAliasesOutcome>(listFunctionAliasesOperation, request, options);
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][401]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][401]["content"]["text/plain"] | operations["getFunctionAlias"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][404]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][404]["content"]["text/plain"] | operations["getFunctionAlias"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][406]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][406]["content"]["text/plain"] | operations["getFunctionAlias"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][500]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["getFunctionAlias"]["responses"][503]["content"]["text/plain"] | operations["getFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show an alias
 *
 * Shows what an alias of the caller's project points to.
 *
 * `GET /v1/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getFunctionAlias(client: QinlingClient, request: GetFunctionAliasRequest, options?: CallOptions): Promise<GetFunctionAliasOutcome> {
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
  /** The alias as it is now. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][401]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][401]["content"]["text/plain"] | operations["updateFunctionAlias"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][404]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][404]["content"]["text/plain"] | operations["updateFunctionAlias"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][500]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["updateFunctionAlias"]["responses"][503]["content"]["text/plain"] | operations["updateFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change an alias
 *
 * Points an alias to another version or function. Answers 200 with the alias; the API reference says 202.
 *
 * `PUT /v1/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function updateFunctionAlias(client: QinlingClient, request: UpdateFunctionAliasRequest, options?: CallOptions): Promise<UpdateFunctionAliasOutcome> {
  return client.send<UpdateFunctionAliasOutcome>(updateFunctionAliasOperation, request, options);
}

/** What {@link deleteFunctionAlias} takes. */
export type DeleteFunctionAliasRequest = {
  readonly path: operations["deleteFunctionAlias"]["parameters"]["path"];
};

/** What {@link deleteFunctionAlias} gives; narrow it by `status`. */
export type DeleteFunctionAliasOutcome =
  /** The alias is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][401]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][401]["content"]["text/plain"] | operations["deleteFunctionAlias"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][404]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][404]["content"]["text/plain"] | operations["deleteFunctionAlias"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][500]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunctionAlias"]["responses"][503]["content"]["application/json"] | operations["deleteFunctionAlias"]["responses"][503]["content"]["text/plain"] | operations["deleteFunctionAlias"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an alias
 *
 * Removes an alias. Deleting twice is answered with 404 the second time.
 *
 * `DELETE /v1/aliases/{alias_name}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteFunctionAlias(client: QinlingClient, request: DeleteFunctionAliasRequest, options?: CallOptions): Promise<DeleteFunctionAliasOutcome> {
  return client.send<DeleteFunctionAliasOutcome>(deleteFunctionAliasOperation, request, options);
}

/** What {@link createRuntime} takes. */
export type CreateRuntimeRequest = {
  readonly body: operations["createRuntime"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createRuntime} gives; narrow it by `status`. */
export type CreateRuntimeOutcome =
  /** The runtime is being created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createRuntime"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["createRuntime"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createRuntime"]["responses"][401]["content"]["application/json"] | operations["createRuntime"]["responses"][401]["content"]["text/plain"] | operations["createRuntime"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createRuntime"]["responses"][500]["content"]["application/json"] | operations["createRuntime"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createRuntime"]["responses"][503]["content"]["application/json"] | operations["createRuntime"]["responses"][503]["content"]["text/plain"] | operations["createRuntime"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a runtime
 *
 * Makes a container image available for functions; for administrators. Answers at once with the state `creating`:
 * read the runtime until it is `available` or `error`.
 *
 * `POST /v1/runtimes`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getRuntime`: The state of the runtime.
 * - `deleteRuntime`: Removes the runtime.
 */
export function createRuntime(client: QinlingClient, request: CreateRuntimeRequest, options?: CallOptions): Promise<CreateRuntimeOutcome> {
  return client.send<CreateRuntimeOutcome>(createRuntimeOperation, request, options);
}

/** What {@link listRuntimes} takes. */
export type ListRuntimesRequest = Record<string, never>;

/** What {@link listRuntimes} gives; narrow it by `status`. */
export type ListRuntimesOutcome =
  /** The runtimes. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listRuntimes"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][401]["content"]["application/json"] | operations["listRuntimes"]["responses"][401]["content"]["text/plain"] | operations["listRuntimes"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][406]["content"]["application/json"] | operations["listRuntimes"]["responses"][406]["content"]["text/plain"] | operations["listRuntimes"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][500]["content"]["application/json"] | operations["listRuntimes"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][503]["content"]["application/json"] | operations["listRuntimes"]["responses"][503]["content"]["text/plain"] | operations["listRuntimes"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List runtimes
 *
 * Lists the public runtimes and those of the caller's project, oldest first, always the whole list. There are no
 * query parameters.
 *
 * `GET /v1/runtimes`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listRuntimes(client: QinlingClient, request?: ListRuntimesRequest, options?: CallOptions): Promise<ListRuntimesOutcome> {
  return client.send<ListRuntimesOutcome>(listRuntimesOperation, request, options);
}

/** What {@link getRuntime} takes. */
export type GetRuntimeRequest = {
  readonly path: operations["getRuntime"]["parameters"]["path"];
};

/** What {@link getRuntime} gives; narrow it by `status`. */
export type GetRuntimeOutcome =
  /** The runtime. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getRuntime"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][401]["content"]["application/json"] | operations["getRuntime"]["responses"][401]["content"]["text/plain"] | operations["getRuntime"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][404]["content"]["application/json"] | operations["getRuntime"]["responses"][404]["content"]["text/plain"] | operations["getRuntime"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][406]["content"]["application/json"] | operations["getRuntime"]["responses"][406]["content"]["text/plain"] | operations["getRuntime"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][500]["content"]["application/json"] | operations["getRuntime"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getRuntime"]["responses"][503]["content"]["application/json"] | operations["getRuntime"]["responses"][503]["content"]["text/plain"] | operations["getRuntime"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show a runtime
 *
 * Shows a runtime and its state. A private runtime of another project is answered with 404.
 *
 * `GET /v1/runtimes/{runtime_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getRuntime(client: QinlingClient, request: GetRuntimeRequest, options?: CallOptions): Promise<GetRuntimeOutcome> {
  return client.send<GetRuntimeOutcome>(getRuntimeOperation, request, options);
}

/** What {@link updateRuntime} takes. */
export type UpdateRuntimeRequest = {
  readonly path: operations["updateRuntime"]["parameters"]["path"];
  readonly body: operations["updateRuntime"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateRuntime} gives; narrow it by `status`. */
export type UpdateRuntimeOutcome =
  /** The runtime as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateRuntime"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 409: The runtime is being created, upgraded or deleted, or is broken. Nothing was executed or changed.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 409 | 415;
      readonly httpStatus: 400 | 403 | 409 | 415;
      readonly data?: undefined;
      readonly error: operations["updateRuntime"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["updateRuntime"]["responses"][401]["content"]["application/json"] | operations["updateRuntime"]["responses"][401]["content"]["text/plain"] | operations["updateRuntime"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["updateRuntime"]["responses"][404]["content"]["application/json"] | operations["updateRuntime"]["responses"][404]["content"]["text/plain"] | operations["updateRuntime"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["updateRuntime"]["responses"][500]["content"]["application/json"] | operations["updateRuntime"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateRuntime"]["responses"][503]["content"]["application/json"] | operations["updateRuntime"]["responses"][503]["content"]["text/plain"] | operations["updateRuntime"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change a runtime
 *
 * Changes name, description or image; for administrators. A new image needs an `available` runtime (409 otherwise)
 * that no function is using (403), and is rolled out asynchronously: the state is `upgrading` meanwhile, and
 * functions of the runtime cannot run.
 *
 * `PUT /v1/runtimes/{runtime_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function updateRuntime(client: QinlingClient, request: UpdateRuntimeRequest, options?: CallOptions): Promise<UpdateRuntimeOutcome> {
  return client.send<UpdateRuntimeOutcome>(updateRuntimeOperation, request, options);
}

/** What {@link deleteRuntime} takes. */
export type DeleteRuntimeRequest = {
  readonly path: operations["deleteRuntime"]["parameters"]["path"];
};

/** What {@link deleteRuntime} gives; narrow it by `status`. */
export type DeleteRuntimeOutcome =
  /** The runtime is being deleted. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteRuntime"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteRuntime"]["responses"][401]["content"]["application/json"] | operations["deleteRuntime"]["responses"][401]["content"]["text/plain"] | operations["deleteRuntime"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteRuntime"]["responses"][404]["content"]["application/json"] | operations["deleteRuntime"]["responses"][404]["content"]["text/plain"] | operations["deleteRuntime"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteRuntime"]["responses"][500]["content"]["application/json"] | operations["deleteRuntime"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteRuntime"]["responses"][503]["content"]["application/json"] | operations["deleteRuntime"]["responses"][503]["content"]["text/plain"] | operations["deleteRuntime"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a runtime
 *
 * Removes a runtime asynchronously; for administrators. Its state is `deleting` until it is gone. Refused with 403
 * while functions use it.
 *
 * `DELETE /v1/runtimes/{runtime_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteRuntime(client: QinlingClient, request: DeleteRuntimeRequest, options?: CallOptions): Promise<DeleteRuntimeOutcome> {
  return client.send<DeleteRuntimeOutcome>(deleteRuntimeOperation, request, options);
}

/** What {@link getRuntimePool} takes. */
export type GetRuntimePoolRequest = {
  readonly path: operations["getRuntimePool"]["parameters"]["path"];
};

/** What {@link getRuntimePool} gives; narrow it by `status`. */
export type GetRuntimePoolOutcome =
  /** The pool. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getRuntimePool"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][401]["content"]["application/json"] | operations["getRuntimePool"]["responses"][401]["content"]["text/plain"] | operations["getRuntimePool"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][404]["content"]["application/json"] | operations["getRuntimePool"]["responses"][404]["content"]["text/plain"] | operations["getRuntimePool"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][406]["content"]["application/json"] | operations["getRuntimePool"]["responses"][406]["content"]["text/plain"] | operations["getRuntimePool"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][500]["content"]["application/json"] | operations["getRuntimePool"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getRuntimePool"]["responses"][503]["content"]["application/json"] | operations["getRuntimePool"]["responses"][503]["content"]["text/plain"] | operations["getRuntimePool"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show the container pool of a runtime
 *
 * Asks the orchestrator how many containers a runtime has; for administrators. Works also for a runtime that was
 * deleted while its containers are left. Answers 500 when the engine does not reply in time.
 *
 * `GET /v1/runtimes/{runtime_id}/pool`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getRuntimePool(client: QinlingClient, request: GetRuntimePoolRequest, options?: CallOptions): Promise<GetRuntimePoolOutcome> {
  return client.send<GetRuntimePoolOutcome>(getRuntimePoolOperation, request, options);
}

/** What {@link createJob} takes. */
export type CreateJobRequest = {
  readonly body: operations["createJob"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createJob} gives; narrow it by `status`. */
export type CreateJobOutcome =
  /** The job was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createJob"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["createJob"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createJob"]["responses"][401]["content"]["application/json"] | operations["createJob"]["responses"][401]["content"]["text/plain"] | operations["createJob"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createJob"]["responses"][404]["content"]["application/json"] | operations["createJob"]["responses"][404]["content"]["text/plain"] | operations["createJob"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createJob"]["responses"][500]["content"]["application/json"] | operations["createJob"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createJob"]["responses"][503]["content"]["application/json"] | operations["createJob"]["responses"][503]["content"]["text/plain"] | operations["createJob"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a job
 *
 * Schedules a function, once or by a cron pattern. Every run is an asynchronous execution whose description is
 * `Created by Job <id>`: list executions with the filter `description=has:<id>` to find them.
 *
 * `POST /v1/jobs`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getJob`: The state of the job.
 * - `updateJob`: Changes or pauses the job.
 * - `deleteJob`: Removes the job.
 */
export function createJob(client: QinlingClient, request: CreateJobRequest, options?: CallOptions): Promise<CreateJobOutcome> {
  return client.send<CreateJobOutcome>(createJobOperation, request, options);
}

/** What {@link listJobs} takes. */
export type ListJobsRequest = {
  readonly query?: operations["listJobs"]["parameters"]["query"] | undefined;
};

/** What {@link listJobs} gives; narrow it by `status`. */
export type ListJobsOutcome =
  /** The jobs. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listJobs"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listJobs"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listJobs"]["responses"][401]["content"]["application/json"] | operations["listJobs"]["responses"][401]["content"]["text/plain"] | operations["listJobs"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listJobs"]["responses"][406]["content"]["application/json"] | operations["listJobs"]["responses"][406]["content"]["text/plain"] | operations["listJobs"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listJobs"]["responses"][500]["content"]["application/json"] | operations["listJobs"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listJobs"]["responses"][503]["content"]["application/json"] | operations["listJobs"]["responses"][503]["content"]["text/plain"] | operations["listJobs"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List jobs
 *
 * Lists the jobs of the caller's project, oldest first, always the whole list.
 *
 * `GET /v1/jobs`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listJobs(client: QinlingClient, request?: ListJobsRequest, options?: CallOptions): Promise<ListJobsOutcome> {
  return client.send<ListJobsOutcome>(listJobsOperation, request, options);
}

/** What {@link getJob} takes. */
export type GetJobRequest = {
  readonly path: operations["getJob"]["parameters"]["path"];
};

/** What {@link getJob} gives; narrow it by `status`. */
export type GetJobOutcome =
  /** The job. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getJob"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][401]["content"]["application/json"] | operations["getJob"]["responses"][401]["content"]["text/plain"] | operations["getJob"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][404]["content"]["application/json"] | operations["getJob"]["responses"][404]["content"]["text/plain"] | operations["getJob"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][406]["content"]["application/json"] | operations["getJob"]["responses"][406]["content"]["text/plain"] | operations["getJob"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][500]["content"]["application/json"] | operations["getJob"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getJob"]["responses"][503]["content"]["application/json"] | operations["getJob"]["responses"][503]["content"]["text/plain"] | operations["getJob"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show a job
 *
 * Shows a job, how often it will still run, and when next.
 *
 * `GET /v1/jobs/{job_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getJob(client: QinlingClient, request: GetJobRequest, options?: CallOptions): Promise<GetJobOutcome> {
  return client.send<GetJobOutcome>(getJobOperation, request, options);
}

/** What {@link updateJob} takes. */
export type UpdateJobRequest = {
  readonly path: operations["updateJob"]["parameters"]["path"];
  readonly body: operations["updateJob"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateJob} gives; narrow it by `status`. */
export type UpdateJobOutcome =
  /** The job as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateJob"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["updateJob"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["updateJob"]["responses"][401]["content"]["application/json"] | operations["updateJob"]["responses"][401]["content"]["text/plain"] | operations["updateJob"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["updateJob"]["responses"][404]["content"]["application/json"] | operations["updateJob"]["responses"][404]["content"]["text/plain"] | operations["updateJob"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["updateJob"]["responses"][500]["content"]["application/json"] | operations["updateJob"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateJob"]["responses"][503]["content"]["application/json"] | operations["updateJob"]["responses"][503]["content"]["text/plain"] | operations["updateJob"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change, pause, resume or cancel a job
 *
 * Changes the given properties. `status` pauses (`paused`), resumes (`running`) and cancels (`cancelled`) a job; a
 * job that is done or canceled cannot change. Answers 200 with the job; the API reference says 202.
 *
 * `PUT /v1/jobs/{job_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function updateJob(client: QinlingClient, request: UpdateJobRequest, options?: CallOptions): Promise<UpdateJobOutcome> {
  return client.send<UpdateJobOutcome>(updateJobOperation, request, options);
}

/** What {@link deleteJob} takes. */
export type DeleteJobRequest = {
  readonly path: operations["deleteJob"]["parameters"]["path"];
};

/** What {@link deleteJob} gives; narrow it by `status`. */
export type DeleteJobOutcome =
  /** The job is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteJob"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteJob"]["responses"][401]["content"]["application/json"] | operations["deleteJob"]["responses"][401]["content"]["text/plain"] | operations["deleteJob"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteJob"]["responses"][404]["content"]["application/json"] | operations["deleteJob"]["responses"][404]["content"]["text/plain"] | operations["deleteJob"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteJob"]["responses"][500]["content"]["application/json"] | operations["deleteJob"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteJob"]["responses"][503]["content"]["application/json"] | operations["deleteJob"]["responses"][503]["content"]["text/plain"] | operations["deleteJob"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a job
 *
 * Removes a job; its executions stay. Deleting twice is answered with 404 the second time.
 *
 * `DELETE /v1/jobs/{job_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteJob(client: QinlingClient, request: DeleteJobRequest, options?: CallOptions): Promise<DeleteJobOutcome> {
  return client.send<DeleteJobOutcome>(deleteJobOperation, request, options);
}

/** What {@link createWebhook} takes. */
export type CreateWebhookRequest = {
  readonly body: operations["createWebhook"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createWebhook} gives; narrow it by `status`. */
export type CreateWebhookOutcome =
  /** The webhook was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createWebhook"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["createWebhook"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createWebhook"]["responses"][401]["content"]["application/json"] | operations["createWebhook"]["responses"][401]["content"]["text/plain"] | operations["createWebhook"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["createWebhook"]["responses"][404]["content"]["application/json"] | operations["createWebhook"]["responses"][404]["content"]["text/plain"] | operations["createWebhook"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["createWebhook"]["responses"][500]["content"]["application/json"] | operations["createWebhook"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["createWebhook"]["responses"][503]["content"]["application/json"] | operations["createWebhook"]["responses"][503]["content"]["text/plain"] | operations["createWebhook"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a webhook
 *
 * Makes an address that runs a function without a token. Always give `function_version` along with `function_id`:
 * the server accepts its absence, but then no invocation works.
 *
 * `POST /v1/webhooks`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `invokeWebhook`: Runs the function.
 * - `getWebhook`: The webhook as it is later.
 * - `deleteWebhook`: Removes the webhook.
 */
export function createWebhook(client: QinlingClient, request: CreateWebhookRequest, options?: CallOptions): Promise<CreateWebhookOutcome> {
  return client.send<CreateWebhookOutcome>(createWebhookOperation, request, options);
}

/** What {@link listWebhooks} takes. */
export type ListWebhooksRequest = {
  readonly query?: operations["listWebhooks"]["parameters"]["query"] | undefined;
};

/** What {@link listWebhooks} gives; narrow it by `status`. */
export type ListWebhooksOutcome =
  /** The webhooks. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listWebhooks"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["listWebhooks"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listWebhooks"]["responses"][401]["content"]["application/json"] | operations["listWebhooks"]["responses"][401]["content"]["text/plain"] | operations["listWebhooks"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["listWebhooks"]["responses"][406]["content"]["application/json"] | operations["listWebhooks"]["responses"][406]["content"]["text/plain"] | operations["listWebhooks"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["listWebhooks"]["responses"][500]["content"]["application/json"] | operations["listWebhooks"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["listWebhooks"]["responses"][503]["content"]["application/json"] | operations["listWebhooks"]["responses"][503]["content"]["text/plain"] | operations["listWebhooks"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List webhooks
 *
 * Lists the webhooks of the caller's project, oldest first, always the whole list.
 *
 * `GET /v1/webhooks`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listWebhooks(client: QinlingClient, request?: ListWebhooksRequest, options?: CallOptions): Promise<ListWebhooksOutcome> {
  return client.send<ListWebhooksOutcome>(listWebhooksOperation, request, options);
}

/** What {@link getWebhook} takes. */
export type GetWebhookRequest = {
  readonly path: operations["getWebhook"]["parameters"]["path"];
};

/** What {@link getWebhook} gives; narrow it by `status`. */
export type GetWebhookOutcome =
  /** The webhook. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getWebhook"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][401]["content"]["application/json"] | operations["getWebhook"]["responses"][401]["content"]["text/plain"] | operations["getWebhook"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][404]["content"]["application/json"] | operations["getWebhook"]["responses"][404]["content"]["text/plain"] | operations["getWebhook"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The `Accept` header excludes what the operation can send. */
  | {
      readonly ok: false;
      readonly status: 406;
      readonly httpStatus: 406;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][406]["content"]["application/json"] | operations["getWebhook"]["responses"][406]["content"]["text/plain"] | operations["getWebhook"]["responses"][406]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][500]["content"]["application/json"] | operations["getWebhook"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["getWebhook"]["responses"][503]["content"]["application/json"] | operations["getWebhook"]["responses"][503]["content"]["text/plain"] | operations["getWebhook"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show a webhook
 *
 * Shows a webhook and its address.
 *
 * `GET /v1/webhooks/{webhook_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getWebhook(client: QinlingClient, request: GetWebhookRequest, options?: CallOptions): Promise<GetWebhookOutcome> {
  return client.send<GetWebhookOutcome>(getWebhookOperation, request, options);
}

/** What {@link updateWebhook} takes. */
export type UpdateWebhookRequest = {
  readonly path: operations["updateWebhook"]["parameters"]["path"];
  readonly body: operations["updateWebhook"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateWebhook} gives; narrow it by `status`. */
export type UpdateWebhookOutcome =
  /** The webhook as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateWebhook"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   * - 415: The request has a body but no JSON content type.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 415;
      readonly httpStatus: 400 | 403 | 415;
      readonly data?: undefined;
      readonly error: operations["updateWebhook"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["updateWebhook"]["responses"][401]["content"]["application/json"] | operations["updateWebhook"]["responses"][401]["content"]["text/plain"] | operations["updateWebhook"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["updateWebhook"]["responses"][404]["content"]["application/json"] | operations["updateWebhook"]["responses"][404]["content"]["text/plain"] | operations["updateWebhook"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["updateWebhook"]["responses"][500]["content"]["application/json"] | operations["updateWebhook"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["updateWebhook"]["responses"][503]["content"]["application/json"] | operations["updateWebhook"]["responses"][503]["content"]["text/plain"] | operations["updateWebhook"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change a webhook
 *
 * Changes what a webhook runs, or its description. The description of a webhook for an alias cannot change: the
 * server answers 404 `Function not found [id=None]`. Answers 200 with the webhook; the API reference says 202.
 *
 * `PUT /v1/webhooks/{webhook_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function updateWebhook(client: QinlingClient, request: UpdateWebhookRequest, options?: CallOptions): Promise<UpdateWebhookOutcome> {
  return client.send<UpdateWebhookOutcome>(updateWebhookOperation, request, options);
}

/** What {@link deleteWebhook} takes. */
export type DeleteWebhookRequest = {
  readonly path: operations["deleteWebhook"]["parameters"]["path"];
};

/** What {@link deleteWebhook} gives; narrow it by `status`. */
export type DeleteWebhookOutcome =
  /** The webhook is gone. */
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
   * - 400: A property, parameter or value was refused, or an entry with the same key exists.
   * - 403: The policy or a rule of the service forbids the operation.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403;
      readonly httpStatus: 400 | 403;
      readonly data?: undefined;
      readonly error: operations["deleteWebhook"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
   * says `Accept: application/json`. Body and headers may repeat the token.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteWebhook"]["responses"][401]["content"]["application/json"] | operations["deleteWebhook"]["responses"][401]["content"]["text/plain"] | operations["deleteWebhook"]["responses"][401]["content"]["text/html"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Reason of the refusal. It repeats the token that was sent; redact it before logging. */
        readonly "server-error-message"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the request path is not a route. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["deleteWebhook"]["responses"][404]["content"]["application/json"] | operations["deleteWebhook"]["responses"][404]["content"]["text/plain"] | operations["deleteWebhook"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
   * version, `project_id` from a normal user). Some failures have an empty text body.
   */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["deleteWebhook"]["responses"][500]["content"]["application/json"] | operations["deleteWebhook"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["deleteWebhook"]["responses"][503]["content"]["application/json"] | operations["deleteWebhook"]["responses"][503]["content"]["text/plain"] | operations["deleteWebhook"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a webhook
 *
 * Removes a webhook; its address answers 404 from then on. Deleting twice is answered with 404 the second time.
 *
 * `DELETE /v1/webhooks/{webhook_id}`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function deleteWebhook(client: QinlingClient, request: DeleteWebhookRequest, options?: CallOptions): Promise<DeleteWebhookOutcome> {
  return client.send<DeleteWebhookOutcome>(deleteWebhookOperation, request, options);
}

/** What {@link invokeWebhook} takes. */
export type InvokeWebhookRequest = {
  readonly path: operations["invokeWebhook"]["parameters"]["path"];
  readonly query?: operations["invokeWebhook"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["invokeWebhook"]["requestBody"]>["content"]["application/json"] | undefined;
  readonly contentType?: "application/json" | undefined;
} | {
  readonly path: operations["invokeWebhook"]["parameters"]["path"];
  readonly query?: operations["invokeWebhook"]["parameters"]["query"] | undefined;
  readonly body?: NonNullable<operations["invokeWebhook"]["requestBody"]>["content"]["application/x-www-form-urlencoded"] | undefined;
  readonly contentType: "application/x-www-form-urlencoded";
};

/** What {@link invokeWebhook} gives; narrow it by `status`. */
export type InvokeWebhookOutcome =
  /** The execution was started. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["invokeWebhook"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A field or value was refused.
   * - 409: The runtime of the function is not available. Nothing was executed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 409;
      readonly httpStatus: 400 | 409;
      readonly data?: undefined;
      readonly error: operations["invokeWebhook"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** No such resource in the caller's project, or the identifier is malformed. */
  | {
      readonly ok: false;
      readonly status: 404;
      readonly httpStatus: 404;
      readonly data?: undefined;
      readonly error: operations["invokeWebhook"]["responses"][404]["content"]["application/json"] | operations["invokeWebhook"]["responses"][404]["content"]["text/plain"] | operations["invokeWebhook"]["responses"][404]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The server failed. An exception that nobody caught has an empty text body. */
  | {
      readonly ok: false;
      readonly status: 500;
      readonly httpStatus: 500;
      readonly data?: undefined;
      readonly error: operations["invokeWebhook"]["responses"][500]["content"]["application/json"] | operations["invokeWebhook"]["responses"][500]["content"]["text/plain"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
   * versions of the check answer 401 instead, as if the token were invalid.
   */
  | {
      readonly ok: false;
      readonly status: 503;
      readonly httpStatus: 503;
      readonly data?: undefined;
      readonly error: operations["invokeWebhook"]["responses"][503]["content"]["application/json"] | operations["invokeWebhook"]["responses"][503]["content"]["text/plain"] | operations["invokeWebhook"]["responses"][503]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function through its webhook
 *
 * Starts an asynchronous execution, described as `Created by Webhook <id>`, and answers with its identifier. No
 * token is needed; only POST works, GET is answered with 404.
 *
 * The keyword arguments of the function are the query parameters, and the properties of a JSON object or the fields
 * of a form in the body, together. All arguments from a query or a form are strings.
 *
 * Not safe to repeat: every request runs the function, and the caller cannot choose the execution's identifier.
 *
 * `POST /v1/webhooks/{webhook_id}/invoke`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getExecution`: State and result of the execution.
 * - `getExecutionLog`: What the function printed.
 * - `deleteExecution`: Removes the record of the execution.
 */
export function invokeWebhook(client: QinlingClient, request: InvokeWebhookRequest, options?: CallOptions): Promise<InvokeWebhookOutcome> {
  return client.send<InvokeWebhookOutcome>(invokeWebhookOperation, request, options);
}
