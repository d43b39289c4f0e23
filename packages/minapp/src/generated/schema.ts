// Made by scripts/generate.ts from specs/minapp/openapi.yaml. Do not edit: run `npm run generate -- minapp`.

export interface paths {
  "/cloud-function/{name}/job/": {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    /**
     * List the runs of a function
     * @description Lists the runs of the function, however they were started, one page at a time. The order is not documented. The list is the only
     *     way to see a run: there is no operation to get one by its id, and no run carries its result.
     *     `source`, `status` and `service_type` filter by equality and combine.
     */
    get: operations["listExecutions"];
    put?: never;
    /**
     * Run a function
     * @description Runs the function and waits for its result, or with `sync: false` accepts the run and answers at once.
     *
     *     A function that fails answers 200 with a `code` other than 0. 400 means an invalid request or a run that could not be scheduled.
     *     A synchronous run ends within 5 seconds, plus up to 2 seconds of scheduling: wait at least 10 seconds for the response.
     *     How a synchronous time-out is answered is not documented.
     *     Nothing makes the call idempotent: sent twice, the function runs twice.
     */
    post: operations["invokeFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cloud-function/{name}/debug/": {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test-run a function
     * @description Runs the function once, synchronously, and answers with its result, its log and what the run cost. Exists on `/oserve` only and is
     *     meant for testing. A function that fails answers 200 with a `code` other than 0; 400 means an invalid request or a run
     *     that could not be scheduled. Sent twice, the function runs twice.
     */
    post: operations["debugFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cloud-function/": {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List functions
     * @description Lists the functions of the application, with their code, one page at a time.
     */
    get: operations["listFunctions"];
    put?: never;
    /**
     * Create a function
     * @description Creates a function from its source code. The plan cannot be chosen here; change it with `updateFunction`.
     *     A name or code that is absent or empty answers 400.
     */
    post: operations["createFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cloud-function/{name}/": {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    /**
     * Get a function
     * @description Returns the function with its code.
     */
    get: operations["getFunction"];
    put?: never;
    post?: never;
    /**
     * Delete a function
     * @description Deletes the function. Sent twice, the second answers 404.
     */
    delete: operations["deleteFunction"];
    options?: never;
    head?: never;
    /**
     * Change a function
     * @description Replaces the given fields and answers 202 with the whole function; the change is already made, nothing is pending.
     *     A new `name` changes the function's address, its `id` stays: a rename that is sent twice answers 404 the second time.
     *     The plan `P_PERSONAL` doubles the memory and cuts the concurrency limit from 100 runs to 10.
     */
    patch: operations["updateFunction"];
    trace?: never;
  };
  "/oserve/v1/cloud-function/job/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a function (v1)
     * @deprecated
     * @description The first version of `invokeFunction` on the open API: the function's name is in the body. The vendor asks to use v1.3 instead.
     */
    post: operations["invokeFunctionLegacy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/hserve/v1/cloud-function/job/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a function as an end user
     * @description What the vendor's client SDKs send. It runs the function in the name of the application's end user. `data` may be absent.
     *     A function that fails answers 200 with a `code` other than 0. 400 means that the run could not be scheduled or, by one page of the
     *     documentation, that it failed; 404 that there is no function of this name. Sent twice, the function runs twice.
     */
    post: operations["invokeFunctionAsClient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/oauth2/hydrogen/openapi/authorize/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get an authorization code
     * @description First step of the open API's authorization. The server answers with two redirects in a row, each to be followed with GET and with
     *     the cookie that the one before set; the last response is the code. A client that follows redirects without
     *     keeping cookies (the standard `fetch` outside a browser, for one) does not get there: follow them by hand.
     */
    post: operations["createAuthorizationCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/oauth2/access_token/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a code or a refresh token
     * @description Second step of the open API's authorization: answers the access token that `/oserve` takes as a Bearer token.
     *
     *     With `grant_type: refresh_token` it **invalidates every access and refresh token issued before**, those of other processes too:
     *     never refresh on your own account. Whether a second code exchange does the same is unknown, and a refresh whose response is lost
     *     cannot be repeated, so the call is not safe to send twice.
     */
    post: operations["createAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{surface}/v2.2/server/time/": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Surface to ask, as in the server URL; `hserve` is what the vendor's client SDK asks.
         * @example userve
         */
        surface: components["parameters"]["Surface"];
      };
      cookie?: never;
    };
    /**
     * Get the server's time
     * @description The server's clock, to correct a local clock before comparing it with the times of a run. On `hserve` the vendor's client SDK
     *     asks for it, with the application's id.
     */
    get: operations["getServerTime"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Where a page stands in its list. */
    PageMeta: {
      /** @description Most entries that a page of this request holds. */
      limit: number;
      /** @description Entries before this page. */
      offset: number;
      /** @description Path and query of the next page, without a host; null on the last page. */
      next: string | null;
      /** @description Path and query of the previous page, without a host; null on the first page. */
      previous: string | null;
      /** @description Entries in all. Newer lists of the vendor no longer send it by default: decide by `next`. */
      total_count?: number;
    };
    /** @description `time_sensitive` for synchronous runs, `batch` for asynchronous ones. */
    ServiceType: ("time_sensitive" | "batch") | (string & {});
    /** @description Who started the run. Other values are to be expected. */
    ExecutionSource: ("sdk" | "open_api" | "cloud_function" | "flex_schema" | "wechat_pay_success" | "alipay_pay_success" | "qpay_success" | "baidu_pay_success" | "timer" | "file_operation" | "user_dash" | "incoming_webhook" | "wechat_message" | "user_activity") | (string & {});
    /**
     * @description State of a run. `waiting` and `executing` are on the way; the others are final. `fulfilled` means that it ran to its end, which does
     *     not prove that its `code` was 0.
     */
    ExecutionStatus: ("waiting" | "executing" | "fulfilled" | "schedule_failed" | "execution_rejected" | "deadline_exceeded" | "execution_failed") | (string & {});
    /** @description One run of a function. */
    Execution: {
      /** @description Id of the run in this list. No operation takes it. */
      id: number;
      /** @description When the run was requested, in seconds since 1970 with microseconds. */
      created_at: number;
      /** @description When the function started, in seconds since 1970 with microseconds. Absent or null before that. */
      started_at?: number | null;
      /** @description When the run ended, in seconds since 1970 with microseconds. Absent or null before that. */
      finished_at?: number | null;
      /** @description Memory used in bytes. Absent or null before the end. */
      mem_usage?: number | null;
      service_type: components["schemas"]["ServiceType"];
      source: components["schemas"]["ExecutionSource"];
      status: components["schemas"]["ExecutionStatus"];
      /** @description Pre-signed address of the run's log, valid for 86,400 seconds. Whoever has it can read the log. */
      user_log_url?: string | null;
    };
    /** @description One page of runs. */
    ExecutionList: {
      meta: components["schemas"]["PageMeta"];
      /** @description The runs of this page. */
      objects: components["schemas"]["Execution"][];
    };
    /**
     * @description An error as far as anything is known about it: one envelope is documented, for the client surface; vendor clients also look for
     *     the other fields. The first of `error_msg`, `message`, `error_message` and `error` that is there says what went wrong.
     */
    ErrorBody: {
      /** @description `error` in the documented envelope. */
      status?: string;
      /** @description What went wrong, in the documented envelope. */
      error_msg?: string;
      /** @description What went wrong, in other responses. */
      message?: string;
      /** @description What went wrong, when the backend's framework answers. */
      error_message?: string;
      /** @description What went wrong, as text or as an object with a message. */
      error?: string | ({
        /** @description What went wrong. */
        message?: string;
      } & {
        [key: string]: unknown;
      });
    } & {
      [key: string]: unknown;
    };
    /** @description What the function gets as `event.data`. Send `{}` when it needs nothing. */
    FunctionInput: {
      [key: string]: unknown;
    };
    /**
     * @description True waits for the result, which has 5 seconds to come. False answers at once; the run has 300 seconds.
     * @default true
     */
    WaitForResult: boolean;
    InvokeFunctionRequest: {
      data: components["schemas"]["FunctionInput"];
      sync?: components["schemas"]["WaitForResult"];
    };
    /** @description What the function threw or passed as its error. `{}` on success. */
    FunctionError: {
      /** @description The error's message. */
      message?: string;
      /** @description The error's class, such as `SyntaxError`. */
      type?: string;
      /** @description The error's stack trace, as text. */
      stack?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description How a run ended. */
    SyncResult: {
      /** @description 0 when the function succeeded. 1 is the only other documented value. */
      code: number;
      /** @description What the function called back with: any JSON value. `null` when it failed. */
      data?: unknown;
      error: components["schemas"]["FunctionError"];
    };
    /** @description `ok` is the only documented value. */
    AcceptanceStatus: "ok" | (string & {});
    /** @description The run was accepted. It has no id. */
    AsyncAcceptance: {
      status: components["schemas"]["AcceptanceStatus"];
    };
    /** @description A result when the call waited for it, else an acceptance. Tell them apart by `code` and `status`. */
    InvokeFunctionResult: components["schemas"]["SyncResult"] | components["schemas"]["AsyncAcceptance"];
    DebugFunctionRequest: {
      data: components["schemas"]["FunctionInput"];
      /**
       * @description Kind of event that the run pretends to be started by.
       * @default sdk
       */
      subject?: string;
      /** @description Id of the data table, for a subject that has one. Its type is not documented. */
      schema_id?: unknown;
      /** @description Name of the function once more. Sent by the vendor's command line tool. */
      function_name?: string;
      /** @description Sent as true by the vendor's command line tool; a test run is always synchronous. */
      sync?: boolean;
    };
    /** @description How a test run ended, with its log and cost. */
    DebugFunctionResult: {
      /** @description Billed time in milliseconds, rounded up. */
      billing_time: number;
      /** @description 0 when the function succeeded, 1 when it failed. */
      code: number;
      /** @description What the function called back with: any JSON value. `null` when it failed. */
      data: unknown;
      error: components["schemas"]["FunctionError"];
      /** @description Run time in milliseconds. */
      execution_time: number;
      /** @description Id of the run, 32 hexadecimal digits. It is not the `id` that `listExecutions` shows. */
      job_id: string;
      /** @description Everything the function logged, as text. */
      log: string;
      /** @description Memory used in bytes. */
      mem_usage: number;
    };
    /** @description Whether the vendor approved the code. Its effect on running the function is not documented. */
    AuditStatus: ("approved" | "rejected" | "waiting") | (string & {});
    /** @description `P_FREE`: 128 MB, 100 runs at once. `P_PERSONAL`: 256 MB, 10 runs at once. Functions of earlier years may carry other values. */
    Plan: ("P_FREE" | "P_PERSONAL") | (string & {});
    /** @description A function with its code. */
    CloudFunction: {
      /** @description Id of the function. It stays when the name changes, but no operation takes it. */
      id: number;
      /** @description Name of the function; its address in paths. */
      name: string;
      /** @description Source code. `exports.main` is called with `event` and `callback`. */
      function_code: string;
      /** @description Note. May be empty. */
      remark: string;
      audit_status: components["schemas"]["AuditStatus"];
      plan_circle: components["schemas"]["Plan"];
      /** @description When it was created, in whole seconds since 1970. */
      created_at: number;
      /** @description Nickname of its creator. Empty when created through the open API. */
      created_by: string;
      /** @description When it was last changed, in whole seconds since 1970. */
      updated_at: number;
      /** @description Nickname of who changed it last. May be empty. */
      updated_by: string;
    };
    /** @description One page of functions. */
    CloudFunctionList: {
      meta: components["schemas"]["PageMeta"];
      /** @description The functions of this page. */
      objects: components["schemas"]["CloudFunction"][];
    };
    CreateFunctionRequest: {
      /** @description Name of the function. */
      name: string;
      /** @description Source code. It exports `main`. */
      function_code: string;
      /** @description Note. */
      remark?: string;
    };
    UpdateFunctionRequest: {
      /** @description New name of the function. */
      name?: string;
      /** @description New source code. */
      function_code?: string;
      /**
       * @description New plan: `P_FREE` (128 MB of memory) or `P_PERSONAL` (256 MB).
       * @enum {string}
       */
      plan_circle?: "P_FREE" | "P_PERSONAL";
      /** @description New note. */
      remark?: string;
    };
    InvokeFunctionLegacyRequest: {
      /** @description Name of the function. */
      function_name: string;
      data?: components["schemas"]["FunctionInput"];
      sync?: components["schemas"]["WaitForResult"];
    };
    InvokeFunctionAsClientRequest: {
      /** @description Name of the function. */
      function_name: string;
      /** @description What the function gets as `event.data`. Any JSON value. */
      data?: unknown;
      sync?: components["schemas"]["WaitForResult"];
    };
    CreateAuthorizationCodeRequest: {
      /** @description Id of the application. */
      client_id: string;
      /** @description Secret of the application. */
      client_secret: string;
    };
    /** @description A code to exchange for a token. */
    AuthorizationCode: {
      /** @description The code, 40 hexadecimal digits. */
      code: string;
      /** @description How long the code is valid, in seconds. */
      expires_in: number;
    };
    AuthorizationCodeGrant: {
      /** @description Id of the application. */
      client_id: string;
      /** @description Secret of the application. */
      client_secret: string;
      /**
       * @description Exchanges a code.
       * @enum {string}
       */
      grant_type: "authorization_code";
      /** @description The code from `createAuthorizationCode`. */
      code: string;
    };
    RefreshTokenGrant: {
      /** @description Id of the application. */
      client_id: string;
      /** @description Secret of the application. */
      client_secret: string;
      /**
       * @description Refreshes and invalidates all earlier tokens.
       * @enum {string}
       */
      grant_type: "refresh_token";
      /** @description The newest refresh token. */
      refresh_token: string;
    };
    CreateAccessTokenRequest: components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"];
    /** @description A token for `/oserve`. */
    AccessToken: {
      /** @description The token, to be sent as `Authorization: Bearer …`. */
      access_token: string;
      /** @description Always `Bearer` in the documentation. */
      token_type: string;
      /** @description How long the token is valid, in seconds. A year in the documentation's example. */
      expires_in: number;
      /** @description Gets the next token, and invalidates this one. */
      refresh_token: string;
      /** @description Always `write` in the documentation. */
      scope: string;
    };
    /** @description The server's clock. */
    ServerTime: {
      /**
       * Format: date-time
       * @description Time now with its offset from UTC.
       */
      time: string;
    };
  };
  responses: {
    /** @description A parameter is invalid, or a run could not be scheduled, or a rate limit was reached. Never worth repeating unchanged. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The session, token or user token is missing, unknown or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The application's account is in arrears. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The caller may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no function of this name. The operation's own page does not list this status; its siblings' do. */
    NotFoundUnlisted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The server failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no function of this name. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A parameter is invalid. The operation's own page does not list this status; the platform's list does. */
    BadRequestUnlisted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
     * @example helloWorld
     */
    FunctionName: string;
    /** @description Environment of the application to act on. Absent means production. */
    EnvironmentId: string;
    /** @description Only runs that this kind of caller started. The open API documents the first seven values only. */
    SourceFilter: "sdk" | "open_api" | "cloud_function" | "flex_schema" | "wechat_pay_success" | "alipay_pay_success" | "qpay_success" | "baidu_pay_success" | "timer" | "file_operation" | "user_dash" | "incoming_webhook" | "wechat_message" | "user_activity";
    /** @description Only runs in this state. */
    StatusFilter: "waiting" | "executing" | "fulfilled" | "schedule_failed" | "execution_rejected" | "deadline_exceeded" | "execution_failed";
    /** @description Only synchronous (`time_sensitive`) or only asynchronous (`batch`) runs. */
    ServiceTypeFilter: "time_sensitive" | "batch";
    /**
     * @description Only runs created at or after this time, in whole seconds since 1970. Documented for `/oserve` only.
     * @example 1537505170
     */
    CreatedAtGte: number;
    /**
     * @description Only runs created at or before this time, in whole seconds since 1970. Documented for `/oserve` only.
     * @example 1537505172
     */
    CreatedAtLte: number;
    /** @description Entries per page. The pages of this list name it in `meta` and `next` only; the default and the maximum are those of its sibling lists. */
    Limit: number;
    /** @description Entries to skip. The pages of this list name it in `meta` and `next` only. */
    Offset: number;
    /** @description Version of the vendor's SDK, such as `v3.23.6`. */
    ClientVersion: string;
    /** @description Platform of the vendor's SDK, such as `WEB`. */
    ClientPlatform: string;
    /** @description Build of the vendor's SDK, such as `file`. */
    ClientSdkType: string;
    /**
     * @description Surface to ask, as in the server URL; `hserve` is what the vendor's client SDK asks.
     * @example userve
     */
    Surface: "userve" | "oserve" | "hserve";
  };
  requestBodies: never;
  headers: {
    /** @description Where to go on. */
    Location: string;
    /** @description Cookie that the next request must carry. */
    SetCookie: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listExecutions: {
    parameters: {
      query?: {
        /** @description Only runs that this kind of caller started. The open API documents the first seven values only. */
        source?: components["parameters"]["SourceFilter"];
        /** @description Only runs in this state. */
        status?: components["parameters"]["StatusFilter"];
        /** @description Only synchronous (`time_sensitive`) or only asynchronous (`batch`) runs. */
        service_type?: components["parameters"]["ServiceTypeFilter"];
        /**
         * @description Only runs created at or after this time, in whole seconds since 1970. Documented for `/oserve` only.
         * @example 1537505170
         */
        created_at__gte?: components["parameters"]["CreatedAtGte"];
        /**
         * @description Only runs created at or before this time, in whole seconds since 1970. Documented for `/oserve` only.
         * @example 1537505172
         */
        created_at__lte?: components["parameters"]["CreatedAtLte"];
        /** @description Entries per page. The pages of this list name it in `meta` and `next` only; the default and the maximum are those of its sibling lists. */
        limit?: components["parameters"]["Limit"];
        /** @description Entries to skip. The pages of this list name it in `meta` and `next` only. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFoundUnlisted"];
      500: components["responses"]["ServerError"];
    };
  };
  invokeFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvokeFunctionRequest"];
      };
    };
    responses: {
      /** @description The run ended (`code` says how) when `sync` was true; the run was accepted when it was false. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvokeFunctionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  debugFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DebugFunctionRequest"];
      };
    };
    responses: {
      /** @description The run ended; `code` says how. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DebugFunctionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFoundUnlisted"];
      500: components["responses"]["ServerError"];
    };
  };
  listFunctions: {
    parameters: {
      query?: {
        /** @description Entries per page. The pages of this list name it in `meta` and `next` only; the default and the maximum are those of its sibling lists. */
        limit?: components["parameters"]["Limit"];
        /** @description Entries to skip. The pages of this list name it in `meta` and `next` only. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudFunctionList"];
        };
      };
      400: components["responses"]["BadRequestUnlisted"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  createFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateFunctionRequest"];
      };
    };
    responses: {
      /** @description The function was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudFunction"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  getFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The function. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudFunction"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The function was deleted; the body is empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  updateFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path: {
        /**
         * @description Name of the function. Any characters; sent percent-encoded as UTF-8.
         * @example helloWorld
         */
        name: components["parameters"]["FunctionName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateFunctionRequest"];
      };
    };
    responses: {
      /** @description The function was changed. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudFunction"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFoundUnlisted"];
      500: components["responses"]["ServerError"];
    };
  };
  invokeFunctionLegacy: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvokeFunctionLegacyRequest"];
      };
    };
    responses: {
      /** @description The run ended when `sync` was true; the run was accepted when it was false. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvokeFunctionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  invokeFunctionAsClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description Environment of the application to act on. Absent means production. */
        "X-Hydrogen-Env-ID"?: components["parameters"]["EnvironmentId"];
        /** @description Version of the vendor's SDK, such as `v3.23.6`. */
        "X-Hydrogen-Client-Version"?: components["parameters"]["ClientVersion"];
        /** @description Platform of the vendor's SDK, such as `WEB`. */
        "X-Hydrogen-Client-Platform"?: components["parameters"]["ClientPlatform"];
        /** @description Build of the vendor's SDK, such as `file`. */
        "X-Hydrogen-Client-SDK-Type"?: components["parameters"]["ClientSdkType"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvokeFunctionAsClientRequest"];
      };
    };
    responses: {
      /**
       * @description The run ended when `sync` was true; the run was accepted when it was false. Two pages print the acceptance wrapped as the
       *     data of a result, two print it bare: accept both.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvokeFunctionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  createAuthorizationCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAuthorizationCodeRequest"];
      };
    };
    responses: {
      /** @description The code, after the redirects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuthorizationCode"];
        };
      };
      /** @description Go on with GET at `Location`, sending the cookie back. */
      302: {
        headers: {
          Location: components["headers"]["Location"];
          "Set-Cookie": components["headers"]["SetCookie"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestUnlisted"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAccessTokenRequest"];
        "multipart/form-data": components["schemas"]["CreateAccessTokenRequest"];
      };
    };
    responses: {
      /** @description A new access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessToken"];
        };
      };
      400: components["responses"]["BadRequestUnlisted"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getServerTime: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Surface to ask, as in the server URL; `hserve` is what the vendor's client SDK asks.
         * @example userve
         */
        surface: components["parameters"]["Surface"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServerTime"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
}
