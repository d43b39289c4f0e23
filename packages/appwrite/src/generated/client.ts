// Made by scripts/generate.ts from specs/appwrite/openapi.yaml. Do not edit: run `npm run generate -- appwrite`.

import { type CallOptions, type Client, type ClientOptions, type Credential, createClient, type UndocumentedOutcome } from "@fnwire/runtime";
import {
  createExecutionOperation,
  listExecutionsOperation,
  getExecutionOperation,
  deleteExecutionOperation,
  listFunctionsOperation,
  createFunctionOperation,
  getFunctionOperation,
  updateFunctionOperation,
  deleteFunctionOperation,
  updateFunctionDeploymentOperation,
  listDeploymentsOperation,
  createDeploymentOperation,
  createDuplicateDeploymentOperation,
  createTemplateDeploymentOperation,
  createVcsDeploymentOperation,
  getDeploymentOperation,
  deleteDeploymentOperation,
  getDeploymentDownloadOperation,
  updateDeploymentStatusOperation,
  listVariablesOperation,
  createVariableOperation,
  getVariableOperation,
  updateVariableOperation,
  deleteVariableOperation,
  listRuntimesOperation,
  listSpecificationsOperation,
  listTemplatesOperation,
  getTemplateOperation,
  securitySchemes,
} from "./operations.js";
import type { operations } from "./schema.js";

/** Credentials for Appwrite Functions. Each operation takes the first of its alternatives that is complete. */
export type AppwriteAuth = {
  /**
   * Id of the project. Needed on every request; it is not a secret.
   *
   * Sent in the header `X-Appwrite-Project`.
   */
  readonly project?: Credential;
  /**
   * API key of a server. Its scopes decide which operations it may call. Exempt from most rate limits.
   *
   * Sent in the header `X-Appwrite-Key`.
   */
  readonly key?: Credential;
  /**
   * Short-lived JWT of a user. Not together with a session.
   *
   * Sent in the header `X-Appwrite-JWT`.
   */
  readonly jwt?: Credential;
  /**
   * Session secret of a user. Not together with a JWT or an account key.
   *
   * Sent in the header `X-Appwrite-Session`.
   */
  readonly session?: Credential;
};

/**
 * What a client for Appwrite Functions is made from.
 *
 * `endpoint` is the base URL, such as:
 * - https://fra.cloud.appwrite.io/v1: Appwrite Cloud, one region.
 * - https://cloud.appwrite.io/v1: Appwrite Cloud, routed to the region of the project.
 * - https://appwrite.internal/v1: A self-hosted server.
 */
export type AppwriteClientOptions = ClientOptions<AppwriteAuth>;

/** A client for Appwrite Functions. Other providers' clients are other types. */
export type AppwriteClient = Client<"appwrite">;

/**
 * Makes a client for Appwrite Functions. It opens no connection and holds no state but its options.
 *
 * Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.
 */
export function createAppwriteClient(options: AppwriteClientOptions): AppwriteClient {
  return createClient({ provider: "appwrite", schemes: securitySchemes }, options);
}

/** What {@link createExecution} takes. */
export type CreateExecutionRequest = {
  readonly path: operations["createExecution"]["parameters"]["path"];
  readonly headers?: operations["createExecution"]["parameters"]["header"] | undefined;
  readonly body?: NonNullable<operations["createExecution"]["requestBody"]>["content"]["application/json"] | undefined;
  readonly contentType?: "application/json" | undefined;
} | {
  readonly path: operations["createExecution"]["parameters"]["path"];
  readonly headers?: operations["createExecution"]["parameters"]["header"] | undefined;
  readonly body?: NonNullable<operations["createExecution"]["requestBody"]>["content"]["multipart/form-data"] | undefined;
  readonly contentType: "multipart/form-data";
};

/** What {@link createExecution} gives; narrow it by `status`. */
export type CreateExecutionOutcome =
  /** The function has run and this is the outcome, good or bad. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createExecution"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The execution is accepted and has not ended. On some servers its record appears only a moment later. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createExecution"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is refused and the function did not run, with one exception: `general_unknown` and a message about malformed UTF-8 means that the function did run, and that its binary answer could not be written as JSON.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The function did not answer within 30 seconds. The execution is recorded as `failed`, and the function may still be running: sending the request again may run it twice.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 412: The user must set a new password first.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 412 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 412 | 451;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request has more bytes than the server or a proxy in front of it takes, 12 MiB by default.
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][500]["content"]["application/json"] | operations["createExecution"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/** What {@link createExecution} takes when it is to answer with a form. */
export type CreateExecutionFormRequest = CreateExecutionRequest & { readonly accept: "multipart/form-data" };

/** What {@link createExecution} gives; narrow it by `status`. The response was asked for as a form. */
export type CreateExecutionFormOutcome =
  /** The function has run and this is the outcome, good or bad. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createExecution"]["responses"][201]["content"]["multipart/form-data"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The execution is accepted and has not ended. On some servers its record appears only a moment later. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createExecution"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The request is refused and the function did not run, with one exception: `general_unknown` and a message about malformed UTF-8 means that the function did run, and that its binary answer could not be written as JSON.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The function did not answer within 30 seconds. The execution is recorded as `failed`, and the function may still be running: sending the request again may run it twice.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 412: The user must set a new password first.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 412 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 412 | 451;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request has more bytes than the server or a proxy in front of it takes, 12 MiB by default.
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createExecution"]["responses"][500]["content"]["application/json"] | operations["createExecution"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Execute a function
 *
 * Runs the function once. By default the server waits for the function, at most 30 seconds, and answers 201 with the
 * outcome. With `async: true` it answers 202 at once; with `scheduledAt` it answers 202 and runs the function then.
 *
 * - A function that fails still gives 201: read `status`, `responseStatusCode` and `errors`.
 * - 408 means that the server waited 30 seconds for its executor: the function may still be running, and it may never have
 *   started, for fetching its image and queuing count too. There is no idempotency key.
 * - The response of an asynchronous run is never stored: `responseBody` stays empty.
 * - Bytes go both ways as forms only. `multipart/form-data` takes any `body`; a response that is not UTF-8 text comes with
 *   `Accept: multipart/form-data` alone. Asked for JSON the server answers 400, and without an Accept 500, after the
 *   function has run.
 * - The call works without credentials when the function may be executed by `any` or `guests`.
 *
 * `POST /functions/{functionId}/executions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getExecution`: Read the execution again, to see whether it has ended.
 * - `deleteExecution`: Delete the record of an execution that has ended.
 */
export function createExecution(client: AppwriteClient, request: CreateExecutionFormRequest, options?: CallOptions): Promise<CreateExecutionFormOutcome>;
/**
 * Execute a function
 *
 * Runs the function once. By default the server waits for the function, at most 30 seconds, and answers 201 with the
 * outcome. With `async: true` it answers 202 at once; with `scheduledAt` it answers 202 and runs the function then.
 *
 * - A function that fails still gives 201: read `status`, `responseStatusCode` and `errors`.
 * - 408 means that the server waited 30 seconds for its executor: the function may still be running, and it may never have
 *   started, for fetching its image and queuing count too. There is no idempotency key.
 * - The response of an asynchronous run is never stored: `responseBody` stays empty.
 * - Bytes go both ways as forms only. `multipart/form-data` takes any `body`; a response that is not UTF-8 text comes with
 *   `Accept: multipart/form-data` alone. Asked for JSON the server answers 400, and without an Accept 500, after the
 *   function has run.
 * - The call works without credentials when the function may be executed by `any` or `guests`.
 *
 * `POST /functions/{functionId}/executions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getExecution`: Read the execution again, to see whether it has ended.
 * - `deleteExecution`: Delete the record of an execution that has ended.
 */
export function createExecution(client: AppwriteClient, request: CreateExecutionRequest, options?: CallOptions): Promise<CreateExecutionOutcome>;
export function createExecution(client: AppwriteClient, request: CreateExecutionRequest, options?: CallOptions): Promise<CreateExecutionOutcome | CreateExecutionFormOutcome> {
  return client.send<CreateExecutionOutcome | CreateExecutionFormOutcome>(createExecutionOperation, request, options);
}

/** What {@link listExecutions} takes. */
export type ListExecutionsRequest = {
  readonly path: operations["listExecutions"]["parameters"]["path"];
  readonly query?: operations["listExecutions"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listExecutions"]["parameters"]["header"] | undefined;
};

/** What {@link listExecutions} gives; narrow it by `status`. */
export type ListExecutionsOutcome =
  /** The page. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listExecutions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 412: The user must set a new password first.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 412 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 412 | 451;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][500]["content"]["application/json"] | operations["listExecutions"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the executions of a function
 *
 * A page of executions, 25 unless a `limit` says otherwise. Page with `cursorAfter` and the last `$id`; `total` stops
 * counting at 5000. Users see the executions that they created.
 *
 * Filters work on `trigger`, `status`, `responseStatusCode`, `duration`, `requestMethod`, `requestPath`,
 * `deploymentId`, `$id`, `$createdAt` and `$updatedAt`.
 *
 * `GET /functions/{functionId}/executions`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listExecutions(client: AppwriteClient, request: ListExecutionsRequest, options?: CallOptions): Promise<ListExecutionsOutcome> {
  return client.send<ListExecutionsOutcome>(listExecutionsOperation, request, options);
}

/** What {@link getExecution} takes. */
export type GetExecutionRequest = {
  readonly path: operations["getExecution"]["parameters"]["path"];
  readonly headers?: operations["getExecution"]["parameters"]["header"] | undefined;
};

/** What {@link getExecution} gives; narrow it by `status`. */
export type GetExecutionOutcome =
  /** The execution. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getExecution"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 412: The user must set a new password first.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 412 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 412 | 451;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][500]["content"]["application/json"] | operations["getExecution"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getExecution"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an execution
 *
 * The record of one execution. `responseBody` is always empty here, and `logs` and `errors` are empty unless an API key
 * asks.
 *
 * - Right after an asynchronous create the record may not exist yet: 404 `execution_not_found`.
 * - Users see the executions that they created; for others the response is 404. Guests may create but not read: 401.
 * - A `waiting` or `processing` execution that is older than the function's timeout is reported as `failed`, although
 *   the function may still answer.
 *
 * `GET /functions/{functionId}/executions/{executionId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getExecution(client: AppwriteClient, request: GetExecutionRequest, options?: CallOptions): Promise<GetExecutionOutcome> {
  return client.send<GetExecutionOutcome>(getExecutionOperation, request, options);
}

/** What {@link deleteExecution} takes. */
export type DeleteExecutionRequest = {
  readonly path: operations["deleteExecution"]["parameters"]["path"];
  readonly headers?: operations["deleteExecution"]["parameters"]["header"] | undefined;
};

/** What {@link deleteExecution} gives; narrow it by `status`. */
export type DeleteExecutionOutcome =
  /** Deleted or canceled. No content. */
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
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][500]["content"]["application/json"] | operations["deleteExecution"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteExecution"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an execution
 *
 * Deletes the record of an execution that has ended; a `scheduled` one is canceled by it. Needs an API key. Answers 400
 * `execution_in_progress` while the execution is `waiting` or `processing`: a started run cannot be canceled.
 *
 * `DELETE /functions/{functionId}/executions/{executionId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function deleteExecution(client: AppwriteClient, request: DeleteExecutionRequest, options?: CallOptions): Promise<DeleteExecutionOutcome> {
  return client.send<DeleteExecutionOutcome>(deleteExecutionOperation, request, options);
}

/** What {@link listFunctions} takes. */
export type ListFunctionsRequest = {
  readonly query?: operations["listFunctions"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listFunctions"]["parameters"]["header"] | undefined;
};

/** What {@link listFunctions} gives; narrow it by `status`. */
export type ListFunctionsOutcome =
  /** The page. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listFunctions"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][500]["content"]["application/json"] | operations["listFunctions"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the functions of the project
 *
 * A page of functions, 25 unless a `limit` says otherwise. Page with `cursorAfter` and the last `$id`.
 *
 * Filters work on `name`, `enabled`, `runtime`, `deploymentId`, `schedule`, `scheduleNext`, `schedulePrevious`, `timeout`,
 * `entrypoint`, `commands` and `installationId`.
 *
 * `GET /functions`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listFunctions(client: AppwriteClient, request?: ListFunctionsRequest, options?: CallOptions): Promise<ListFunctionsOutcome> {
  return client.send<ListFunctionsOutcome>(listFunctionsOperation, request, options);
}

/** What {@link createFunction} takes. */
export type CreateFunctionRequest = {
  readonly headers?: operations["createFunction"]["parameters"]["header"] | undefined;
  readonly body: operations["createFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createFunction} gives; narrow it by `status`. */
export type CreateFunctionOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createFunction"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][500]["content"]["application/json"] | operations["createFunction"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a function
 *
 * Creates a function without code. Upload code with `createDeployment` before executing it.
 *
 * Limited to 50 a day and project, for API keys too. Sent twice with `unique()` it creates two functions; with an id of your
 * choice the second one answers 409.
 *
 * `POST /functions`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getFunction`: Read the function.
 * - `createDeployment`: Upload code for the function.
 * - `deleteFunction`: Delete the function.
 */
export function createFunction(client: AppwriteClient, request: CreateFunctionRequest, options?: CallOptions): Promise<CreateFunctionOutcome> {
  return client.send<CreateFunctionOutcome>(createFunctionOperation, request, options);
}

/** What {@link getFunction} takes. */
export type GetFunctionRequest = {
  readonly path: operations["getFunction"]["parameters"]["path"];
  readonly headers?: operations["getFunction"]["parameters"]["header"] | undefined;
};

/** What {@link getFunction} gives; narrow it by `status`. */
export type GetFunctionOutcome =
  /** The function. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][500]["content"]["application/json"] | operations["getFunction"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a function
 *
 * The function and its configuration, variables included.
 *
 * `GET /functions/{functionId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getFunction(client: AppwriteClient, request: GetFunctionRequest, options?: CallOptions): Promise<GetFunctionOutcome> {
  return client.send<GetFunctionOutcome>(getFunctionOperation, request, options);
}

/** What {@link updateFunction} takes. */
export type UpdateFunctionRequest = {
  readonly path: operations["updateFunction"]["parameters"]["path"];
  readonly headers?: operations["updateFunction"]["parameters"]["header"] | undefined;
  readonly body: operations["updateFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
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
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][500]["content"]["application/json"] | operations["updateFunction"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Update a function
 *
 * Replaces the configuration. What the body leaves out returns to its default, except where a property says that it keeps the
 * present value. When `live` is false afterwards, the change takes effect with the next deployment.
 *
 * `PUT /functions/{functionId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function updateFunction(client: AppwriteClient, request: UpdateFunctionRequest, options?: CallOptions): Promise<UpdateFunctionOutcome> {
  return client.send<UpdateFunctionOutcome>(updateFunctionOperation, request, options);
}

/** What {@link deleteFunction} takes. */
export type DeleteFunctionRequest = {
  readonly path: operations["deleteFunction"]["parameters"]["path"];
  readonly headers?: operations["deleteFunction"]["parameters"]["header"] | undefined;
};

/** What {@link deleteFunction} gives; narrow it by `status`. */
export type DeleteFunctionOutcome =
  /** Deleted. No content. */
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
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][500]["content"]["application/json"] | operations["deleteFunction"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a function
 *
 * Deletes the function; its deployments, variables and executions follow in the background.
 *
 * `DELETE /functions/{functionId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function deleteFunction(client: AppwriteClient, request: DeleteFunctionRequest, options?: CallOptions): Promise<DeleteFunctionOutcome> {
  return client.send<DeleteFunctionOutcome>(deleteFunctionOperation, request, options);
}

/** What {@link updateFunctionDeployment} takes. */
export type UpdateFunctionDeploymentRequest = {
  readonly path: operations["updateFunctionDeployment"]["parameters"]["path"];
  readonly headers?: operations["updateFunctionDeployment"]["parameters"]["header"] | undefined;
  readonly body: operations["updateFunctionDeployment"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateFunctionDeployment} gives; narrow it by `status`. */
export type UpdateFunctionDeploymentOutcome =
  /** The function as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateFunctionDeployment"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["updateFunctionDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateFunctionDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["updateFunctionDeployment"]["responses"][500]["content"]["application/json"] | operations["updateFunctionDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateFunctionDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Activate a deployment
 *
 * Makes a deployment that is `ready` the one that executions run. Another state answers 400 `build_not_ready`.
 *
 * `PATCH /functions/{functionId}/deployment`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function updateFunctionDeployment(client: AppwriteClient, request: UpdateFunctionDeploymentRequest, options?: CallOptions): Promise<UpdateFunctionDeploymentOutcome> {
  return client.send<UpdateFunctionDeploymentOutcome>(updateFunctionDeploymentOperation, request, options);
}

/** What {@link listDeployments} takes. */
export type ListDeploymentsRequest = {
  readonly path: operations["listDeployments"]["parameters"]["path"];
  readonly query?: operations["listDeployments"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listDeployments"]["parameters"]["header"] | undefined;
};

/** What {@link listDeployments} gives; narrow it by `status`. */
export type ListDeploymentsOutcome =
  /** The page. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listDeployments"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listDeployments"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listDeployments"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listDeployments"]["responses"][500]["content"]["application/json"] | operations["listDeployments"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listDeployments"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the deployments of a function
 *
 * A page of deployments, 25 unless a `limit` says otherwise. A `select` query leaves properties out of the response.
 *
 * Filters work on `buildSize`, `sourceSize`, `totalSize`, `buildDuration`, `status`, `activate` and `type`.
 *
 * `GET /functions/{functionId}/deployments`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listDeployments(client: AppwriteClient, request: ListDeploymentsRequest, options?: CallOptions): Promise<ListDeploymentsOutcome> {
  return client.send<ListDeploymentsOutcome>(listDeploymentsOperation, request, options);
}

/** What {@link createDeployment} takes. */
export type CreateDeploymentRequest = {
  readonly path: operations["createDeployment"]["parameters"]["path"];
  readonly headers?: operations["createDeployment"]["parameters"]["header"] | undefined;
  readonly body: operations["createDeployment"]["requestBody"]["content"]["multipart/form-data"];
  readonly contentType?: "multipart/form-data" | undefined;
};

/** What {@link createDeployment} gives; narrow it by `status`. */
export type CreateDeploymentOutcome =
  /** The package, or this chunk of it, is stored. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createDeployment"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 413: The request has more bytes than the server or a proxy in front of it takes, 12 MiB by default.
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 413 | 502 | 504;
      readonly httpStatus: 413 | 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createDeployment"]["responses"][413]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, or another chunk of the same upload holds the lock; the chunk was not stored. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Seconds to wait before the next attempt. Only when another chunk of the same upload holds the lock. */
        readonly "retry-after"?: string | undefined;
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createDeployment"]["responses"][500]["content"]["application/json"] | operations["createDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Upload code
 *
 * Stores a code package and builds it in the background. Read the deployment until its `status` is `ready` or `failed`.
 *
 * A package of more than 5242880 bytes is sent in chunks of that size, one request each, with `content-range`. The first chunk
 * goes alone; its response's `$id` goes into `x-appwrite-id` of the others, which may go in any order, up to 8 at a time. Every
 * chunk is answered with 202; the build starts when the last one is stored.
 *
 * `POST /functions/{functionId}/deployments`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getDeployment`: Read the deployment again, to see whether it is built.
 * - `updateDeploymentStatus`: Cancel the build.
 * - `deleteDeployment`: Delete the deployment.
 */
export function createDeployment(client: AppwriteClient, request: CreateDeploymentRequest, options?: CallOptions): Promise<CreateDeploymentOutcome> {
  return client.send<CreateDeploymentOutcome>(createDeploymentOperation, request, options);
}

/** What {@link createDuplicateDeployment} takes. */
export type CreateDuplicateDeploymentRequest = {
  readonly path: operations["createDuplicateDeployment"]["parameters"]["path"];
  readonly headers?: operations["createDuplicateDeployment"]["parameters"]["header"] | undefined;
  readonly body: operations["createDuplicateDeployment"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createDuplicateDeployment} gives; narrow it by `status`. */
export type CreateDuplicateDeploymentOutcome =
  /** The new deployment. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createDuplicateDeployment"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createDuplicateDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createDuplicateDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createDuplicateDeployment"]["responses"][500]["content"]["application/json"] | operations["createDuplicateDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createDuplicateDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Build a deployment again
 *
 * Creates a deployment from the code of another one and builds it with the present configuration.
 *
 * `POST /functions/{functionId}/deployments/duplicate`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getDeployment`: Read the deployment again, to see whether it is built.
 * - `updateDeploymentStatus`: Cancel the build.
 * - `deleteDeployment`: Delete the deployment.
 */
export function createDuplicateDeployment(client: AppwriteClient, request: CreateDuplicateDeploymentRequest, options?: CallOptions): Promise<CreateDuplicateDeploymentOutcome> {
  return client.send<CreateDuplicateDeploymentOutcome>(createDuplicateDeploymentOperation, request, options);
}

/** What {@link createTemplateDeployment} takes. */
export type CreateTemplateDeploymentRequest = {
  readonly path: operations["createTemplateDeployment"]["parameters"]["path"];
  readonly headers?: operations["createTemplateDeployment"]["parameters"]["header"] | undefined;
  readonly body: operations["createTemplateDeployment"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createTemplateDeployment} gives; narrow it by `status`. */
export type CreateTemplateDeploymentOutcome =
  /** The new deployment. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createTemplateDeployment"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createTemplateDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createTemplateDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createTemplateDeployment"]["responses"][500]["content"]["application/json"] | operations["createTemplateDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createTemplateDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Deploy a template
 *
 * Creates a deployment from a public template repository and builds it.
 *
 * `POST /functions/{functionId}/deployments/template`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getDeployment`: Read the deployment again, to see whether it is built.
 * - `updateDeploymentStatus`: Cancel the build.
 * - `deleteDeployment`: Delete the deployment.
 */
export function createTemplateDeployment(client: AppwriteClient, request: CreateTemplateDeploymentRequest, options?: CallOptions): Promise<CreateTemplateDeploymentOutcome> {
  return client.send<CreateTemplateDeploymentOutcome>(createTemplateDeploymentOperation, request, options);
}

/** What {@link createVcsDeployment} takes. */
export type CreateVcsDeploymentRequest = {
  readonly path: operations["createVcsDeployment"]["parameters"]["path"];
  readonly headers?: operations["createVcsDeployment"]["parameters"]["header"] | undefined;
  readonly body: operations["createVcsDeployment"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createVcsDeployment} gives; narrow it by `status`. */
export type CreateVcsDeploymentOutcome =
  /** The new deployment. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["createVcsDeployment"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createVcsDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createVcsDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createVcsDeployment"]["responses"][500]["content"]["application/json"] | operations["createVcsDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createVcsDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Deploy from the connected repository
 *
 * Creates a deployment from the VCS repository that the function is connected to and builds it.
 *
 * `POST /functions/{functionId}/deployments/vcs`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getDeployment`: Read the deployment again, to see whether it is built.
 * - `updateDeploymentStatus`: Cancel the build.
 * - `deleteDeployment`: Delete the deployment.
 */
export function createVcsDeployment(client: AppwriteClient, request: CreateVcsDeploymentRequest, options?: CallOptions): Promise<CreateVcsDeploymentOutcome> {
  return client.send<CreateVcsDeploymentOutcome>(createVcsDeploymentOperation, request, options);
}

/** What {@link getDeployment} takes. */
export type GetDeploymentRequest = {
  readonly path: operations["getDeployment"]["parameters"]["path"];
  readonly headers?: operations["getDeployment"]["parameters"]["header"] | undefined;
};

/** What {@link getDeployment} gives; narrow it by `status`. */
export type GetDeploymentOutcome =
  /** The deployment. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getDeployment"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["getDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getDeployment"]["responses"][500]["content"]["application/json"] | operations["getDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a deployment
 *
 * The deployment and the logs of its build.
 *
 * `GET /functions/{functionId}/deployments/{deploymentId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getDeployment(client: AppwriteClient, request: GetDeploymentRequest, options?: CallOptions): Promise<GetDeploymentOutcome> {
  return client.send<GetDeploymentOutcome>(getDeploymentOperation, request, options);
}

/** What {@link deleteDeployment} takes. */
export type DeleteDeploymentRequest = {
  readonly path: operations["deleteDeployment"]["parameters"]["path"];
  readonly headers?: operations["deleteDeployment"]["parameters"]["header"] | undefined;
};

/** What {@link deleteDeployment} gives; narrow it by `status`. */
export type DeleteDeploymentOutcome =
  /** Deleted. No content. */
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
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["deleteDeployment"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteDeployment"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["deleteDeployment"]["responses"][500]["content"]["application/json"] | operations["deleteDeployment"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteDeployment"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a deployment
 *
 * Deletes the deployment and its files. The function has no active deployment when this was it.
 *
 * `DELETE /functions/{functionId}/deployments/{deploymentId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function deleteDeployment(client: AppwriteClient, request: DeleteDeploymentRequest, options?: CallOptions): Promise<DeleteDeploymentOutcome> {
  return client.send<DeleteDeploymentOutcome>(deleteDeploymentOperation, request, options);
}

/** What {@link getDeploymentDownload} takes. */
export type GetDeploymentDownloadRequest = {
  readonly path: operations["getDeploymentDownload"]["parameters"]["path"];
  readonly query?: operations["getDeploymentDownload"]["parameters"]["query"] | undefined;
  readonly headers?: operations["getDeploymentDownload"]["parameters"]["header"] | undefined;
};

/** What {@link getDeploymentDownload} gives; narrow it by `status`. */
export type GetDeploymentDownloadOutcome =
  /** The whole file. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getDeploymentDownload"]["responses"][200]["content"]["application/gzip"] | operations["getDeploymentDownload"]["responses"][200]["content"]["application/octet-stream"];
      readonly error?: undefined;
      readonly headers: {
        /** Proposes a file name, `attachment; filename="…"`. */
        readonly "content-disposition"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The bytes that `Range` asks for. */
  | {
      readonly ok: true;
      readonly status: 206;
      readonly httpStatus: 206;
      readonly data: operations["getDeploymentDownload"]["responses"][206]["content"]["application/gzip"] | operations["getDeploymentDownload"]["responses"][206]["content"]["application/octet-stream"];
      readonly error?: undefined;
      readonly headers: {
        /** Proposes a file name, `attachment; filename="…"`. */
        readonly "content-disposition"?: string | undefined;
        /** Which bytes of how many the body has, `bytes first-last/total`. */
        readonly "content-range"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 416: The file does not have the bytes that `Range` asks for.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 416 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 416 | 451;
      readonly data?: undefined;
      readonly error: operations["getDeploymentDownload"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getDeploymentDownload"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getDeploymentDownload"]["responses"][500]["content"]["application/json"] | operations["getDeploymentDownload"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getDeploymentDownload"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Download a deployment
 *
 * The code as it was uploaded, or the output of its build. Needs an API key, or a `token` that the server made.
 *
 * `GET /functions/{functionId}/deployments/{deploymentId}/download`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getDeploymentDownload(client: AppwriteClient, request: GetDeploymentDownloadRequest, options?: CallOptions): Promise<GetDeploymentDownloadOutcome> {
  return client.send<GetDeploymentDownloadOutcome>(getDeploymentDownloadOperation, request, options);
}

/** What {@link updateDeploymentStatus} takes. */
export type UpdateDeploymentStatusRequest = {
  readonly path: operations["updateDeploymentStatus"]["parameters"]["path"];
  readonly headers?: operations["updateDeploymentStatus"]["parameters"]["header"] | undefined;
  readonly body?: NonNullable<operations["updateDeploymentStatus"]["requestBody"]>["content"]["application/json"] | undefined;
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateDeploymentStatus} gives; narrow it by `status`. */
export type UpdateDeploymentStatusOutcome =
  /** The deployment as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateDeploymentStatus"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["updateDeploymentStatus"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateDeploymentStatus"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["updateDeploymentStatus"]["responses"][500]["content"]["application/json"] | operations["updateDeploymentStatus"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateDeploymentStatus"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Cancel a build
 *
 * Marks the deployment as `canceled` and stops its build. Answers 400 `build_already_completed` when it is `ready` or `failed`.
 * Takes no parameters; clients send an empty JSON object.
 *
 * `PATCH /functions/{functionId}/deployments/{deploymentId}/status`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function updateDeploymentStatus(client: AppwriteClient, request: UpdateDeploymentStatusRequest, options?: CallOptions): Promise<UpdateDeploymentStatusOutcome> {
  return client.send<UpdateDeploymentStatusOutcome>(updateDeploymentStatusOperation, request, options);
}

/** What {@link listVariables} takes. */
export type ListVariablesRequest = {
  readonly path: operations["listVariables"]["parameters"]["path"];
  readonly query?: operations["listVariables"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listVariables"]["parameters"]["header"] | undefined;
};

/** What {@link listVariables} gives; narrow it by `status`. */
export type ListVariablesOutcome =
  /** The page. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listVariables"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listVariables"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listVariables"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listVariables"]["responses"][500]["content"]["application/json"] | operations["listVariables"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listVariables"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the variables of a function
 *
 * A page of variables, 25 unless a `limit` says otherwise. Servers before 1.9 always send all of them, and know neither
 * `queries[]` nor `total`.
 *
 * Filters work on `key`, `resourceType`, `resourceId` and `secret`.
 *
 * `GET /functions/{functionId}/variables`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listVariables(client: AppwriteClient, request: ListVariablesRequest, options?: CallOptions): Promise<ListVariablesOutcome> {
  return client.send<ListVariablesOutcome>(listVariablesOperation, request, options);
}

/** What {@link createVariable} takes. */
export type CreateVariableRequest = {
  readonly path: operations["createVariable"]["parameters"]["path"];
  readonly headers?: operations["createVariable"]["parameters"]["header"] | undefined;
  readonly body: operations["createVariable"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createVariable} gives; narrow it by `status`. */
export type CreateVariableOutcome =
  /** The variable. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createVariable"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["createVariable"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["createVariable"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createVariable"]["responses"][500]["content"]["application/json"] | operations["createVariable"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["createVariable"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a variable
 *
 * The function sees it with its next deployment. A secret value is never sent back: `value` is empty.
 *
 * `POST /functions/{functionId}/variables`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: server-source.
 *
 * Follow-ups:
 * - `getVariable`: Read the variable.
 * - `deleteVariable`: Delete the variable.
 */
export function createVariable(client: AppwriteClient, request: CreateVariableRequest, options?: CallOptions): Promise<CreateVariableOutcome> {
  return client.send<CreateVariableOutcome>(createVariableOperation, request, options);
}

/** What {@link getVariable} takes. */
export type GetVariableRequest = {
  readonly path: operations["getVariable"]["parameters"]["path"];
  readonly headers?: operations["getVariable"]["parameters"]["header"] | undefined;
};

/** What {@link getVariable} gives; narrow it by `status`. */
export type GetVariableOutcome =
  /** The variable. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getVariable"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["getVariable"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getVariable"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getVariable"]["responses"][500]["content"]["application/json"] | operations["getVariable"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getVariable"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a variable
 *
 * The variable; the `value` of a secret one is empty.
 *
 * `GET /functions/{functionId}/variables/{variableId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getVariable(client: AppwriteClient, request: GetVariableRequest, options?: CallOptions): Promise<GetVariableOutcome> {
  return client.send<GetVariableOutcome>(getVariableOperation, request, options);
}

/** What {@link updateVariable} takes. */
export type UpdateVariableRequest = {
  readonly path: operations["updateVariable"]["parameters"]["path"];
  readonly headers?: operations["updateVariable"]["parameters"]["header"] | undefined;
  readonly body: operations["updateVariable"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link updateVariable} gives; narrow it by `status`. */
export type UpdateVariableOutcome =
  /** The variable as it is now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["updateVariable"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["updateVariable"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["updateVariable"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["updateVariable"]["responses"][500]["content"]["application/json"] | operations["updateVariable"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["updateVariable"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Update a variable
 *
 * Changes what the body names and keeps the rest. A secret variable stays secret: 400 `variable_cannot_unset_secret`.
 *
 * `PUT /functions/{functionId}/variables/{variableId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function updateVariable(client: AppwriteClient, request: UpdateVariableRequest, options?: CallOptions): Promise<UpdateVariableOutcome> {
  return client.send<UpdateVariableOutcome>(updateVariableOperation, request, options);
}

/** What {@link deleteVariable} takes. */
export type DeleteVariableRequest = {
  readonly path: operations["deleteVariable"]["parameters"]["path"];
  readonly headers?: operations["deleteVariable"]["parameters"]["header"] | undefined;
};

/** What {@link deleteVariable} gives; narrow it by `status`. */
export type DeleteVariableOutcome =
  /** Deleted. No content. */
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
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 409: A resource with the same id or name exists, or another request holds the resource.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 409 | 451;
      readonly data?: undefined;
      readonly error: operations["deleteVariable"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["deleteVariable"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["deleteVariable"]["responses"][500]["content"]["application/json"] | operations["deleteVariable"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["deleteVariable"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a variable
 *
 * The function no longer sees it with its next deployment.
 *
 * `DELETE /functions/{functionId}/variables/{variableId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function deleteVariable(client: AppwriteClient, request: DeleteVariableRequest, options?: CallOptions): Promise<DeleteVariableOutcome> {
  return client.send<DeleteVariableOutcome>(deleteVariableOperation, request, options);
}

/** What {@link listRuntimes} takes. */
export type ListRuntimesRequest = {
  readonly headers?: operations["listRuntimes"]["parameters"]["header"] | undefined;
};

/** What {@link listRuntimes} gives; narrow it by `status`. */
export type ListRuntimesOutcome =
  /** The runtimes. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listRuntimes"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][500]["content"]["application/json"] | operations["listRuntimes"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listRuntimes"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the runtimes
 *
 * The runtimes that this server is configured to offer. Needs no credentials.
 *
 * `GET /functions/runtimes`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listRuntimes(client: AppwriteClient, request?: ListRuntimesRequest, options?: CallOptions): Promise<ListRuntimesOutcome> {
  return client.send<ListRuntimesOutcome>(listRuntimesOperation, request, options);
}

/** What {@link listSpecifications} takes. */
export type ListSpecificationsRequest = {
  readonly query?: operations["listSpecifications"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listSpecifications"]["parameters"]["header"] | undefined;
};

/** What {@link listSpecifications} gives; narrow it by `status`. */
export type ListSpecificationsOutcome =
  /** The machine sizes. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listSpecifications"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listSpecifications"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listSpecifications"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listSpecifications"]["responses"][500]["content"]["application/json"] | operations["listSpecifications"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listSpecifications"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the machine sizes
 *
 * The machine sizes within the limits of this server.
 *
 * `GET /functions/specifications`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listSpecifications(client: AppwriteClient, request?: ListSpecificationsRequest, options?: CallOptions): Promise<ListSpecificationsOutcome> {
  return client.send<ListSpecificationsOutcome>(listSpecificationsOperation, request, options);
}

/** What {@link listTemplates} takes. */
export type ListTemplatesRequest = {
  readonly query?: operations["listTemplates"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listTemplates"]["parameters"]["header"] | undefined;
};

/** What {@link listTemplates} gives; narrow it by `status`. */
export type ListTemplatesOutcome =
  /** The page. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listTemplates"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["listTemplates"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["listTemplates"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listTemplates"]["responses"][500]["content"]["application/json"] | operations["listTemplates"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["listTemplates"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the templates
 *
 * Ready-made functions, best first. Needs no credentials. Made for the web console, and stable there only.
 *
 * `GET /functions/templates`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function listTemplates(client: AppwriteClient, request?: ListTemplatesRequest, options?: CallOptions): Promise<ListTemplatesOutcome> {
  return client.send<ListTemplatesOutcome>(listTemplatesOperation, request, options);
}

/** What {@link getTemplate} takes. */
export type GetTemplateRequest = {
  readonly path: operations["getTemplate"]["parameters"]["path"];
  readonly headers?: operations["getTemplate"]["parameters"]["header"] | undefined;
};

/** What {@link getTemplate} gives; narrow it by `status`. */
export type GetTemplateOutcome =
  /** The template. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getTemplate"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Remarks of the server, separated by `;`, for example that the response format is newer than the server. */
        readonly "x-appwrite-warning"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is missing or out of its range, or the resource is not in a state for the request.
   * - 401: Credentials are missing, expired or lack a scope, or the caller may not execute the function.
   * - 402: The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known.
   * - 403: The credentials contradict each other, or the user, the origin or the service is blocked.
   * - 404: The resource, its function, the project or the route does not exist for this caller.
   * - 408: The database did not answer in time.
   * - 451: The location of the caller is not allowed. Appwrite Cloud only.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 408 | 451;
      readonly data?: undefined;
      readonly error: operations["getTemplate"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
  | {
      readonly ok: false;
      readonly status: 429;
      readonly httpStatus: 429;
      readonly data?: undefined;
      readonly error: operations["getTemplate"]["responses"][429]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Requests allowed in the current window. Not sent to callers with an API key. */
        readonly "x-ratelimit-limit"?: string | undefined;
        /** Requests left in the current window. */
        readonly "x-ratelimit-remaining"?: string | undefined;
        /** When the window ends, in seconds since the Unix epoch. */
        readonly "x-ratelimit-reset"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 500: The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown.
   * - 503: The server, or the proxy in front of it, is not ready.
   */
  | {
      readonly ok: false;
      readonly status: 500 | 503;
      readonly httpStatus: 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getTemplate"]["responses"][500]["content"]["application/json"] | operations["getTemplate"]["responses"][500]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 502: A proxy in front of the server could not reach it. Whether the request was executed is unknown.
   * - 504: A proxy in front of the server gave up waiting. The request may still be executed.
   */
  | {
      readonly ok: false;
      readonly status: 502 | 504;
      readonly httpStatus: 502 | 504;
      readonly data?: undefined;
      readonly error: operations["getTemplate"]["responses"][502]["content"]["text/html"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a template
 *
 * One ready-made function. Needs no credentials.
 *
 * `GET /functions/templates/{templateId}`. Retry `safe`: sending it twice does no harm. Evidence: server-source.
 */
export function getTemplate(client: AppwriteClient, request: GetTemplateRequest, options?: CallOptions): Promise<GetTemplateOutcome> {
  return client.send<GetTemplateOutcome>(getTemplateOperation, request, options);
}
