// Made by scripts/generate.ts from specs/minapp/openapi.yaml. Do not edit: run `npm run generate -- minapp`.

import { type CallOptions, type Client, type ClientOptions, type Credential, createClient, type UndocumentedOutcome } from "@fnwire/runtime";
import {
  invokeFunctionOperation,
  listExecutionsOperation,
  debugFunctionOperation,
  createFunctionOperation,
  listFunctionsOperation,
  getFunctionOperation,
  updateFunctionOperation,
  deleteFunctionOperation,
  invokeFunctionLegacyOperation,
  invokeFunctionAsClientOperation,
  createAuthorizationCodeOperation,
  createAccessTokenOperation,
  getServerTimeOperation,
  securitySchemes,
} from "./operations.js";
import type { operations } from "./schema.js";

/** Credentials for Minapp cloud functions. Each operation takes the first of its alternatives that is complete. */
export type MinappAuth = {
  /**
   * Session of a console administrator on `/userve`. A dashboard page gets it by loading the script
   * `https://cloud.minapp.com/custom-userdash/auth/<client_id>/?env_id=<env_id>` (without `env_id`: production) and then sends
   * requests with credentials. The cookie's name is undocumented; `sessionid` is the default of the framework that the server
   * seems to use.
   *
   * Sent in the cookie `sessionid`.
   */
  readonly session?: Credential;
  /**
   * Access token of the open API on `/oserve`, from `createAccessToken`.
   *
   * Sent in the header `Authorization` after `Bearer`.
   */
  readonly bearer?: Credential;
  /**
   * Id of the application, for the client surface `/hserve` only. It is public.
   *
   * Sent in the header `X-Hydrogen-Client-ID`.
   */
  readonly clientId?: Credential;
  /**
   * `Hydrogen-r1 <token>` of the application's end user, for the client surface `/hserve` only.
   *
   * Sent in the header `Authorization`.
   */
  readonly userToken?: Credential;
};

/**
 * What a client for Minapp cloud functions is made from.
 *
 * `endpoint` is the base URL, such as:
 * - https://cloud.minapp.com/userve/v1.3: Production. All environments of an application share it; see `X-Hydrogen-Env-ID`.
 */
export type MinappClientOptions = ClientOptions<MinappAuth>;

/** A client for Minapp cloud functions. Other providers' clients are other types. */
export type MinappClient = Client<"minapp">;

/**
 * Makes a client for Minapp cloud functions. It opens no connection and holds no state but its options.
 *
 * Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.
 */
export function createMinappClient(options: MinappClientOptions): MinappClient {
  return createClient({ provider: "minapp", schemes: securitySchemes }, options);
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
  /** The run ended (`code` says how) when `sync` was true; the run was accepted when it was false. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["invokeFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["invokeFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function
 *
 * Runs the function and waits for its result, or with `sync: false` accepts the run and answers at once.
 *
 * A function that fails answers 200 with a `code` other than 0. 400 means an invalid request or a run that could not be scheduled.
 * A synchronous run ends within 5 seconds, plus up to 2 seconds of scheduling: wait at least 10 seconds for the response.
 * How a synchronous time-out is answered is not documented.
 * Nothing makes the call idempotent: sent twice, the function runs twice.
 *
 * `POST /cloud-function/{name}/job/`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `listExecutions`: The run is somewhere in this list; nothing in the response says which entry it is.
 */
export function invokeFunction(client: MinappClient, request: InvokeFunctionRequest, options?: CallOptions): Promise<InvokeFunctionOutcome> {
  return client.send<InvokeFunctionOutcome>(invokeFunctionOperation, request, options);
}

/** What {@link listExecutions} takes. */
export type ListExecutionsRequest = {
  readonly path: operations["listExecutions"]["parameters"]["path"];
  readonly query?: operations["listExecutions"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listExecutions"]["parameters"]["header"] | undefined;
};

/** What {@link listExecutions} gives; narrow it by `status`. */
export type ListExecutionsOutcome =
  /** One page of runs. */
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
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name. The operation's own page does not list this status; its siblings' do.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["listExecutions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the runs of a function
 *
 * Lists the runs of the function, however they were started, one page at a time. The order is not documented. The list is the only
 * way to see a run: there is no operation to get one by its id, and no run carries its result.
 * `source`, `status` and `service_type` filter by equality and combine.
 *
 * `GET /cloud-function/{name}/job/`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listExecutions(client: MinappClient, request: ListExecutionsRequest, options?: CallOptions): Promise<ListExecutionsOutcome> {
  return client.send<ListExecutionsOutcome>(listExecutionsOperation, request, options);
}

/** What {@link debugFunction} takes. */
export type DebugFunctionRequest = {
  readonly path: operations["debugFunction"]["parameters"]["path"];
  readonly headers?: operations["debugFunction"]["parameters"]["header"] | undefined;
  readonly body: operations["debugFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link debugFunction} gives; narrow it by `status`. */
export type DebugFunctionOutcome =
  /** The run ended; `code` says how. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["debugFunction"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name. The operation's own page does not list this status; its siblings' do.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["debugFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Test-run a function
 *
 * Runs the function once, synchronously, and answers with its result, its log and what the run cost. Exists on `/oserve` only and is
 * meant for testing. A function that fails answers 200 with a `code` other than 0; 400 means an invalid request or a run
 * that could not be scheduled. Sent twice, the function runs twice.
 *
 * `POST /cloud-function/{name}/debug/`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function debugFunction(client: MinappClient, request: DebugFunctionRequest, options?: CallOptions): Promise<DebugFunctionOutcome> {
  return client.send<DebugFunctionOutcome>(debugFunctionOperation, request, options);
}

/** What {@link createFunction} takes. */
export type CreateFunctionRequest = {
  readonly headers?: operations["createFunction"]["parameters"]["header"] | undefined;
  readonly body: operations["createFunction"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
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
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 500;
      readonly data?: undefined;
      readonly error: operations["createFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create a function
 *
 * Creates a function from its source code. The plan cannot be chosen here; change it with `updateFunction`.
 * A name or code that is absent or empty answers 400.
 *
 * `POST /cloud-function/`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * Follow-ups:
 * - `getFunction`: The function just created.
 * - `updateFunction`: Change the function just created.
 * - `deleteFunction`: Delete the function just created.
 * - `invokeFunction`: Run the function just created.
 */
export function createFunction(client: MinappClient, request: CreateFunctionRequest, options?: CallOptions): Promise<CreateFunctionOutcome> {
  return client.send<CreateFunctionOutcome>(createFunctionOperation, request, options);
}

/** What {@link listFunctions} takes. */
export type ListFunctionsRequest = {
  readonly query?: operations["listFunctions"]["parameters"]["query"] | undefined;
  readonly headers?: operations["listFunctions"]["parameters"]["header"] | undefined;
};

/** What {@link listFunctions} gives; narrow it by `status`. */
export type ListFunctionsOutcome =
  /** One page of functions. */
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
   * - 400: A parameter is invalid. The operation's own page does not list this status; the platform's list does.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 500;
      readonly data?: undefined;
      readonly error: operations["listFunctions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List functions
 *
 * Lists the functions of the application, with their code, one page at a time.
 *
 * `GET /cloud-function/`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listFunctions(client: MinappClient, request?: ListFunctionsRequest, options?: CallOptions): Promise<ListFunctionsOutcome> {
  return client.send<ListFunctionsOutcome>(listFunctionsOperation, request, options);
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
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["getFunction"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get a function
 *
 * Returns the function with its code.
 *
 * `GET /cloud-function/{name}/`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getFunction(client: MinappClient, request: GetFunctionRequest, options?: CallOptions): Promise<GetFunctionOutcome> {
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
  /** The function was changed. */
  | {
      readonly ok: true;
      readonly status: 202;
      readonly httpStatus: 202;
      readonly data: operations["updateFunction"]["responses"][202]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name. The operation's own page does not list this status; its siblings' do.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["updateFunction"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Change a function
 *
 * Replaces the given fields and answers 202 with the whole function; the change is already made, nothing is pending.
 * A new `name` changes the function's address, its `id` stays: a rename that is sent twice answers 404 the second time.
 * The plan `P_PERSONAL` doubles the memory and cuts the concurrency limit from 100 runs to 10.
 *
 * `PATCH /cloud-function/{name}/`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function updateFunction(client: MinappClient, request: UpdateFunctionRequest, options?: CallOptions): Promise<UpdateFunctionOutcome> {
  return client.send<UpdateFunctionOutcome>(updateFunctionOperation, request, options);
}

/** What {@link deleteFunction} takes. */
export type DeleteFunctionRequest = {
  readonly path: operations["deleteFunction"]["parameters"]["path"];
  readonly headers?: operations["deleteFunction"]["parameters"]["header"] | undefined;
};

/** What {@link deleteFunction} gives; narrow it by `status`. */
export type DeleteFunctionOutcome =
  /** The function was deleted; the body is empty. */
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
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["deleteFunction"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete a function
 *
 * Deletes the function. Sent twice, the second answers 404.
 *
 * `DELETE /cloud-function/{name}/`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteFunction(client: MinappClient, request: DeleteFunctionRequest, options?: CallOptions): Promise<DeleteFunctionOutcome> {
  return client.send<DeleteFunctionOutcome>(deleteFunctionOperation, request, options);
}

/** What {@link invokeFunctionLegacy} takes. */
export type InvokeFunctionLegacyRequest = {
  readonly headers?: operations["invokeFunctionLegacy"]["parameters"]["header"] | undefined;
  readonly body: operations["invokeFunctionLegacy"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link invokeFunctionLegacy} gives; narrow it by `status`. */
export type InvokeFunctionLegacyOutcome =
  /** The run ended when `sync` was true; the run was accepted when it was false. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["invokeFunctionLegacy"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionLegacy"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function (v1)
 *
 * The first version of `invokeFunction` on the open API: the function's name is in the body. The vendor asks to use v1.3 instead.
 *
 * `POST /oserve/v1/cloud-function/job/`. The path starts at the endpoint's origin (`https://cloud.minapp.com`). Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 *
 * @deprecated
 */
export function invokeFunctionLegacy(client: MinappClient, request: InvokeFunctionLegacyRequest, options?: CallOptions): Promise<InvokeFunctionLegacyOutcome> {
  return client.send<InvokeFunctionLegacyOutcome>(invokeFunctionLegacyOperation, request, options);
}

/** What {@link invokeFunctionAsClient} takes. */
export type InvokeFunctionAsClientRequest = {
  readonly headers?: operations["invokeFunctionAsClient"]["parameters"]["header"] | undefined;
  readonly body: operations["invokeFunctionAsClient"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link invokeFunctionAsClient} gives; narrow it by `status`. */
export type InvokeFunctionAsClientOutcome =
  /**
   * The run ended when `sync` was true; the run was accepted when it was false. Two pages print the acceptance wrapped as the
   * data of a result, two print it bare: accept both.
   */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["invokeFunctionAsClient"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 402: The application's account is in arrears.
   * - 403: The caller may not do this.
   * - 404: There is no function of this name.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 402 | 403 | 404 | 500;
      readonly httpStatus: 400 | 401 | 402 | 403 | 404 | 500;
      readonly data?: undefined;
      readonly error: operations["invokeFunctionAsClient"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Run a function as an end user
 *
 * What the vendor's client SDKs send. It runs the function in the name of the application's end user. `data` may be absent.
 * A function that fails answers 200 with a `code` other than 0. 400 means that the run could not be scheduled or, by one page of the
 * documentation, that it failed; 404 that there is no function of this name. Sent twice, the function runs twice.
 *
 * `POST /hserve/v1/cloud-function/job/`. The path starts at the endpoint's origin (`https://a4d2d62965dda4d2d62965dd.myminapp.com`). Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function invokeFunctionAsClient(client: MinappClient, request: InvokeFunctionAsClientRequest, options?: CallOptions): Promise<InvokeFunctionAsClientOutcome> {
  return client.send<InvokeFunctionAsClientOutcome>(invokeFunctionAsClientOperation, request, options);
}

/** What {@link createAuthorizationCode} takes. */
export type CreateAuthorizationCodeRequest = {
  readonly body: operations["createAuthorizationCode"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createAuthorizationCode} gives; narrow it by `status`. */
export type CreateAuthorizationCodeOutcome =
  /** The code, after the redirects. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createAuthorizationCode"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** Go on with GET at `Location`, sending the cookie back. */
  | {
      readonly ok: false;
      readonly status: 302;
      readonly httpStatus: 302;
      readonly data?: undefined;
      readonly error: undefined;
      readonly headers: {
        /** Where to go on. */
        readonly location?: string | undefined;
        /** Cookie that the next request must carry. */
        readonly "set-cookie"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid. The operation's own page does not list this status; the platform's list does.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 500;
      readonly httpStatus: 400 | 401 | 500;
      readonly data?: undefined;
      readonly error: operations["createAuthorizationCode"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get an authorization code
 *
 * First step of the open API's authorization. The server answers with two redirects in a row, each to be followed with GET and with
 * the cookie that the one before set; the last response is the code. A client that follows redirects without
 * keeping cookies (the standard `fetch` outside a browser, for one) does not get there: follow them by hand.
 *
 * `POST /api/oauth2/hydrogen/openapi/authorize/`. The path starts at the endpoint's origin (`https://cloud.minapp.com`). Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function createAuthorizationCode(client: MinappClient, request: CreateAuthorizationCodeRequest, options?: CallOptions): Promise<CreateAuthorizationCodeOutcome> {
  return client.send<CreateAuthorizationCodeOutcome>(createAuthorizationCodeOperation, request, options);
}

/** What {@link createAccessToken} takes. */
export type CreateAccessTokenRequest = {
  readonly body: operations["createAccessToken"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
} | {
  readonly body: operations["createAccessToken"]["requestBody"]["content"]["multipart/form-data"];
  readonly contentType: "multipart/form-data";
};

/** What {@link createAccessToken} gives; narrow it by `status`. */
export type CreateAccessTokenOutcome =
  /** A new access token. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["createAccessToken"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: A parameter is invalid. The operation's own page does not list this status; the platform's list does.
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 500;
      readonly httpStatus: 400 | 401 | 500;
      readonly data?: undefined;
      readonly error: operations["createAccessToken"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Exchange a code or a refresh token
 *
 * Second step of the open API's authorization: answers the access token that `/oserve` takes as a Bearer token.
 *
 * With `grant_type: refresh_token` it **invalidates every access and refresh token issued before**, those of other processes too:
 * never refresh on your own account. Whether a second code exchange does the same is unknown, and a refresh whose response is lost
 * cannot be repeated, so the call is not safe to send twice.
 *
 * `POST /api/oauth2/access_token/`. The path starts at the endpoint's origin (`https://cloud.minapp.com`). Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: documented.
 */
export function createAccessToken(client: MinappClient, request: CreateAccessTokenRequest, options?: CallOptions): Promise<CreateAccessTokenOutcome> {
  return client.send<CreateAccessTokenOutcome>(createAccessTokenOperation, request, options);
}

/** What {@link getServerTime} takes. */
export type GetServerTimeRequest = {
  readonly path: operations["getServerTime"]["parameters"]["path"];
};

/** What {@link getServerTime} gives; narrow it by `status`. */
export type GetServerTimeOutcome =
  /** The time now. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getServerTime"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 401: The session, token or user token is missing, unknown or expired.
   * - 500: The server failed.
   */
  | {
      readonly ok: false;
      readonly status: 401 | 500;
      readonly httpStatus: 401 | 500;
      readonly data?: undefined;
      readonly error: operations["getServerTime"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Get the server's time
 *
 * The server's clock, to correct a local clock before comparing it with the times of a run. On `hserve` the vendor's client SDK
 * asks for it, with the application's id.
 *
 * `GET /{surface}/v2.2/server/time/`. The path starts at the endpoint's origin (`https://cloud.minapp.com`). Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getServerTime(client: MinappClient, request: GetServerTimeRequest, options?: CallOptions): Promise<GetServerTimeOutcome> {
  return client.send<GetServerTimeOutcome>(getServerTimeOperation, request, options);
}
