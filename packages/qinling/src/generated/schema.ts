// Made by scripts/generate.ts from specs/qinling/openapi.yaml. Do not edit: run `npm run generate -- qinling`.

export interface paths {
  "/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the versions of the API
     * @description Tells which versions of the API the server has, and where. No token is needed. The address of the version, `/v1/`,
     *     answers with a link to itself, and `/v1` redirects there; neither says more than this.
     */
    get: operations["listApiVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List executions
     * @description Lists the executions of the caller's project, oldest first, always the whole list: there is no paging, and
     *     `limit`, `marker`, `sort_keys`, `sort_dirs` and `fields` are refused with 400. Filters take `[operator:]value`;
     *     several filters must all match.
     */
    get: operations["listExecutions"];
    put?: never;
    /**
     * Run a function
     * @description Creates an execution, which runs the function. With `sync: true` (the default) the response comes when the function
     *     has ended; with `sync: false` it comes at once with `status: running`. The HTTP status is 201 in every case, also
     *     when the function failed: look at `status`.
     *
     *     When a synchronous run takes longer than the server waits (60 seconds unless configured otherwise) the response is
     *     201 with `status: error` and a null `result`, while the run goes on and its record changes later. Use an
     *     asynchronous run for anything that may take so long.
     *
     *     Not safe to repeat blindly. With a caller-chosen `id` it is: the second request is answered with 400 `Duplicate
     *     entry for Execution: ['id']` without running the function, and `GET /v1/executions/{id}` shows the first one.
     */
    post: operations["createExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the execution, a UUID. Compared case-sensitively.
         * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Show an execution
     * @description Gives the state and the result of one execution. Administrators can read the executions of every project. A
     *     malformed identifier is answered with 400, an unknown one with 404.
     */
    get: operations["getExecution"];
    put?: never;
    post?: never;
    /**
     * Delete an execution
     * @description Removes the record of an execution. It does not stop anything: a function that is running goes on, unrecorded.
     *     Deleting twice is answered with 404 the second time.
     */
    delete: operations["deleteExecution"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/executions/{execution_id}/log": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the execution, a UUID. Compared case-sensitively.
         * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Show an execution's log
     * @description Gives what the function printed, as plain text, between the runtime's own lines `Start execution: <id>` and
     *     `Finished execution: <id>`. There is no log before the execution has ended, nor for one that timed out: the response
     *     is then 204.
     *
     *     Do not send `Accept: application/json`, it is answered with 406. Send `*\/*` or `text/plain`.
     */
    get: operations["getExecutionLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List functions
     * @description Lists the functions of the caller's project, ordered by id, always the whole list. The `code` of a listed function
     *     is a JSON string; that of a function shown alone is an object.
     */
    get: operations["listFunctions"];
    put?: never;
    /**
     * Create a function
     * @description Creates a function from an uploaded zip (multipart, `code` with the source `package`), an object in Swift, or a
     *     container image. The function service first creates a Keystone trust for packages and Swift objects, so creation
     *     takes a second or more, and fails with 500 `Trust creation failed for function.` for tokens that are delegated
     *     themselves, such as those of application credentials.
     *
     *     `code` is JSON text in all three encodings of the body. The file part `package` needs a file name.
     */
    post: operations["createFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * Show a function, or download its code
     * @description Describes a function. With `download=true` the response is the zip of a package or Swift function instead; the code
     *     of an image function cannot be downloaded (405). A malformed identifier is answered with 404.
     */
    get: operations["getFunction"];
    /**
     * Change a function
     * @description Changes the given properties and answers with the whole function. Changes of `cpu`, `memory_size`, `entry`, `code`
     *     or `package` drop the function's workers, so the next run starts cold, and are refused with 403 while jobs use the
     *     function.
     */
    put: operations["updateFunction"];
    post?: never;
    /**
     * Delete a function
     * @description Removes a function with its versions and its code. Refused with 403 while jobs, webhooks or aliases refer to it,
     *     and for anybody but its owner, administrators included. Its executions stay. Deleting twice is answered with 404
     *     the second time.
     */
    delete: operations["deleteFunction"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/workers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * List the workers of a function
     * @description Lists the containers that are ready to run a version of a function; for administrators. It says nothing about
     *     whether the function exists: an unknown function has no workers.
     */
    get: operations["listFunctionWorkers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/scale_up": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add workers to a function
     * @description Asks for more containers for the unversioned code of a function; for administrators. The response comes before the
     *     containers are ready, and every request adds `count` of them.
     */
    post: operations["scaleUpFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/scale_down": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take workers from a function
     * @description Asks for fewer containers for the unversioned code of a function; for administrators. The last one stays: with one
     *     worker or none the request is accepted and does nothing.
     */
    post: operations["scaleDownFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop all workers of a function
     * @description Releases the containers of the unversioned code of a function; for administrators. The next run starts cold. The
     *     request has no body.
     */
    post: operations["detachFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * List the versions of a function
     * @description Lists the versions of a function, always the whole list. The unversioned code, number 0, is not among them.
     */
    get: operations["listFunctionVersions"];
    put?: never;
    /**
     * Create a version of a function
     * @description Freezes the current code of a package function under the next number. Refused with 403 when the code has not
     *     changed since the latest version, when the function has ten versions, and for functions that are not packages.
     */
    post: operations["createFunctionVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    /**
     * Show a version, or download its code
     * @description Describes a version. With `download=true` the response is the zip of the version instead; the server then announces
     *     it as `text/html; charset=UTF-8`, whatever the `Accept` header says. Read the body as bytes.
     */
    get: operations["getFunctionVersion"];
    put?: never;
    post?: never;
    /**
     * Delete a version
     * @description Removes a version and its code. Refused with 403 while jobs, webhooks or aliases refer to it. When the latest
     *     version is deleted the next one to be created gets its number again. Deleting twice is answered with 404 the
     *     second time.
     */
    delete: operations["deleteFunctionVersion"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/versions/{version}/scale_up": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add workers to a version
     * @description Asks for more containers for a version of a function; for administrators. Version 0 is the unversioned code. Every
     *     request adds `count` containers.
     */
    post: operations["scaleUpFunctionVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/versions/{version}/scale_down": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take workers from a version
     * @description Asks for fewer containers for a version of a function; for administrators. The last one stays. Version 0 is the
     *     unversioned code.
     */
    post: operations["scaleDownFunctionVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/functions/{function_id}/versions/{version}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop all workers of a version
     * @description Releases the containers of a version of a function; for administrators. The next run starts cold. Version 0 is the
     *     unversioned code. The request has no body.
     */
    post: operations["detachFunctionVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/aliases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List aliases
     * @description Lists the aliases of the caller's project, oldest first, always the whole list.
     */
    get: operations["listFunctionAliases"];
    put?: never;
    /**
     * Create an alias
     * @description Gives a name to a version of a function. Names are unique in a project, and so are pairs of function and version:
     *     a second alias for the same pair is answered with 400. The version is not checked; a function that does not exist
     *     makes the server answer 500 with a database message.
     */
    post: operations["createFunctionAlias"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/aliases/{alias_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the alias.
         * @example prod
         */
        alias_name: components["parameters"]["FunctionAliasName"];
      };
      cookie?: never;
    };
    /**
     * Show an alias
     * @description Shows what an alias of the caller's project points to.
     */
    get: operations["getFunctionAlias"];
    /**
     * Change an alias
     * @description Points an alias to another version or function. Answers 200 with the alias; the API reference says 202.
     */
    put: operations["updateFunctionAlias"];
    post?: never;
    /**
     * Delete an alias
     * @description Removes an alias. Deleting twice is answered with 404 the second time.
     */
    delete: operations["deleteFunctionAlias"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/runtimes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List runtimes
     * @description Lists the public runtimes and those of the caller's project, oldest first, always the whole list. There are no
     *     query parameters.
     */
    get: operations["listRuntimes"];
    put?: never;
    /**
     * Create a runtime
     * @description Makes a container image available for functions; for administrators. Answers at once with the state `creating`:
     *     read the runtime until it is `available` or `error`.
     */
    post: operations["createRuntime"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/runtimes/{runtime_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    /**
     * Show a runtime
     * @description Shows a runtime and its state. A private runtime of another project is answered with 404.
     */
    get: operations["getRuntime"];
    /**
     * Change a runtime
     * @description Changes name, description or image; for administrators. A new image needs an `available` runtime (409 otherwise)
     *     that no function is using (403), and is rolled out asynchronously: the state is `upgrading` meanwhile, and
     *     functions of the runtime cannot run.
     */
    put: operations["updateRuntime"];
    post?: never;
    /**
     * Delete a runtime
     * @description Removes a runtime asynchronously; for administrators. Its state is `deleting` until it is gone. Refused with 403
     *     while functions use it.
     */
    delete: operations["deleteRuntime"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/runtimes/{runtime_id}/pool": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    /**
     * Show the container pool of a runtime
     * @description Asks the orchestrator how many containers a runtime has; for administrators. Works also for a runtime that was
     *     deleted while its containers are left. Answers 500 when the engine does not reply in time.
     */
    get: operations["getRuntimePool"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs
     * @description Lists the jobs of the caller's project, oldest first, always the whole list.
     */
    get: operations["listJobs"];
    put?: never;
    /**
     * Create a job
     * @description Schedules a function, once or by a cron pattern. Every run is an asynchronous execution whose description is
     *     `Created by Job <id>`: list executions with the filter `description=has:<id>` to find them.
     */
    post: operations["createJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/jobs/{job_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the job, a UUID. Compared case-sensitively.
         * @example d8403a44-856f-4e46-8a03-d580279fd8d7
         */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    /**
     * Show a job
     * @description Shows a job, how often it will still run, and when next.
     */
    get: operations["getJob"];
    /**
     * Change, pause, resume or cancel a job
     * @description Changes the given properties. `status` pauses (`paused`), resumes (`running`) and cancels (`cancelled`) a job; a
     *     job that is done or canceled cannot change. Answers 200 with the job; the API reference says 202.
     */
    put: operations["updateJob"];
    post?: never;
    /**
     * Delete a job
     * @description Removes a job; its executions stay. Deleting twice is answered with 404 the second time.
     */
    delete: operations["deleteJob"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Lists the webhooks of the caller's project, oldest first, always the whole list.
     */
    get: operations["listWebhooks"];
    put?: never;
    /**
     * Create a webhook
     * @description Makes an address that runs a function without a token. Always give `function_version` along with `function_id`:
     *     the server accepts its absence, but then no invocation works.
     */
    post: operations["createWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID. Compared case-sensitively.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    /**
     * Show a webhook
     * @description Shows a webhook and its address.
     */
    get: operations["getWebhook"];
    /**
     * Change a webhook
     * @description Changes what a webhook runs, or its description. The description of a webhook for an alias cannot change: the
     *     server answers 404 `Function not found [id=None]`. Answers 200 with the webhook; the API reference says 202.
     */
    put: operations["updateWebhook"];
    post?: never;
    /**
     * Delete a webhook
     * @description Removes a webhook; its address answers 404 from then on. Deleting twice is answered with 404 the second time.
     */
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhooks/{webhook_id}/invoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID in lower case. It is all that the caller needs, so treat it as a secret.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["SecretWebhookId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a function through its webhook
     * @description Starts an asynchronous execution, described as `Created by Webhook <id>`, and answers with its identifier. No
     *     token is needed; only POST works, GET is answered with 404.
     *
     *     The keyword arguments of the function are the query parameters, and the properties of a JSON object or the fields
     *     of a form in the body, together. All arguments from a query or a form are strings.
     *
     *     Not safe to repeat: every request runs the function, and the caller cannot choose the execution's identifier.
     */
    post: operations["invokeWebhook"];
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
    /** @description State of a version of the API. */
    ApiVersionStatus: ("SUPPORTED" | "CURRENT" | "DEPRECATED") | (string & {});
    /** @description A version of the API. */
    ApiVersion: {
      /** @description Name of the version, `v1.0`. */
      id: string;
      status: components["schemas"]["ApiVersionStatus"];
      /** @description Where the version is. */
      links: {
        /** @description Address of the version, as the server sees itself. */
        href: string;
        /** @description Path of the version below the root. */
        target?: string;
        /** @description Always `self`. */
        rel?: string;
      }[];
    };
    /** @description The versions of the API. */
    ApiVersionList: {
      /** @description The versions; there is only `v1.0`. */
      versions: components["schemas"]["ApiVersion"][];
    };
    /**
     * @description Error envelope of the web framework (401, 404 for an unknown route, 405, 406). It is JSON only when the request says
     *     `Accept: application/json`; otherwise the same text comes as `text/html` or `text/plain`.
     */
    ErrorAbort: {
      /** @description The HTTP status again. */
      code: number;
      /** @description Reason phrase of the status. */
      title: string;
      /** @description Details for people. On 401 it can contain the token that was sent. */
      description?: string | null;
    };
    /** @description Who is to blame. `Client` goes with 4xx, `Server` with 5xx. */
    FaultCode: ("Client" | "Server") | (string & {});
    /**
     * @description Error envelope of most resources (executions, runtimes, jobs, webhooks, aliases, function versions, and the listing
     *     and deleting of functions).
     */
    ErrorFault: {
      faultcode: components["schemas"]["FaultCode"];
      /** @description What went wrong, for people. The only place that tells two errors of the same status apart. */
      faultstring: string;
      /** @description Stack trace, present only when the server runs in debug mode; otherwise null. */
      debuginfo?: string | null;
    };
    /** @description What the token check in front of the service answers when it cannot reach Keystone. Fields vary with the deployment. */
    ErrorGateway: {
      /** @description The HTTP status, as a number or as text such as `503 Service Unavailable`. */
      code?: number | string;
      /** @description Reason phrase of the status. */
      title?: string;
      /** @description Details for people. */
      message?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description State of an execution.
     *
     *     - `running`: accepted; the function has not ended, or nobody has noticed (an asynchronous run stays so for ever when
     *       the engine is down).
     *     - `success`: the function returned.
     *     - `failed`: the function raised, timed out or was killed; `result` tells why.
     *     - `error`: the platform had trouble. With a null `result` it is provisional and may still become `success`.
     */
    ExecutionStatus: ("running" | "success" | "failed" | "error") | (string & {});
    /**
     * @description What `Execution.result` decodes to. Package functions give both properties; image functions give only `duration`;
     *     failures put their message into `output`.
     */
    ExecutionResult: {
      /** @description Return value of the function (any JSON value), or the error message of a failed run. */
      output?: unknown;
      /** @description Run time in seconds, measured by the runtime. */
      duration?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Keystone project that owns the resource, 32 hexadecimal digits without dashes (`default` on a server that runs
     *     without authentication).
     * @example 0123456789abcdef0123456789abcdef
     */
    ProjectId: string;
    /**
     * Format: date-time
     * @description UTC instant with a precision of one second, `YYYY-MM-DDTHH:MM:SSZ`.
     * @example 2026-11-22T03:04:20Z
     */
    Timestamp: string;
    /**
     * Format: date-time
     * @description UTC instant with a precision of one second, `YYYY-MM-DDTHH:MM:SSZ`; null until the event has happened.
     * @example 2026-11-22T03:04:21Z
     */
    NullableTimestamp: string | null;
    /** @description One run of a function. All properties are always present. */
    Execution: {
      /** @description Identifier of the execution, a UUID. Stored as given when the caller chose it, so it may lack dashes. */
      id: string;
      /** @description Function that runs, a UUID. The execution outlives its function. */
      function_id: string;
      /** @description Version of the function; 0 is the unversioned latest code. */
      function_version: number;
      /** @description Alias through which the function was named, or null. */
      function_alias: string | null;
      /** @description Free text; `Created by Job <id>` or `Created by Webhook <id>` when not made by a caller. */
      description: string | null;
      status: components["schemas"]["ExecutionStatus"];
      /** @description Whether the create call waited for the end. True for a request that sent null, though that runs asynchronously. */
      sync: boolean;
      /**
       * @description Input as the server stored it, or null. A JSON object comes back as JSON text with the server's own spacing,
       *     other text as it was sent.
       */
      input: string | null;
      /** @description JSON text of an `ExecutionResult` object; null while running, and in the provisional `error` state. */
      result: string | null;
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /** @description All executions that match, oldest first. */
    ExecutionList: {
      /** @description The executions, ordered by creation time, then by id. */
      executions: components["schemas"]["Execution"][];
    };
    /**
     * @description Input of the function: the text of a JSON object becomes keyword arguments, text that is not JSON (and the text of
     *     an integer) becomes one positional argument. The text of a JSON array, float, boolean or quoted string, and the
     *     empty string, make the server answer 500.
     * @example {"name": "Ada"}
     */
    ExecutionInput: string | null;
    /** @description Free text kept with the execution; can be filtered on. */
    ExecutionDescription: string | null;
    /**
     * @description What the server reads as a boolean besides true and false. Send a boolean.
     * @enum {unknown}
     */
    LooseBoolean: 0 | 1 | "true" | "t" | "yes" | "y" | "on" | "1" | "false" | "f" | "no" | "n" | "off" | "0";
    /**
     * @description True holds the request until the function ends or the server stops waiting (60 seconds unless configured otherwise).
     *     False answers at once. Never send null: it runs asynchronously but is recorded as synchronous.
     * @default true
     */
    ExecutionSync: boolean | components["schemas"]["LooseBoolean"];
    /**
     * @description Identifier to give to the execution, a UUID; made by the server when absent. Sending the same id again is answered
     *     with 400 `Duplicate entry for Execution: ['id']` and does not run the function a second time.
     */
    ExecutionChosenId: string;
    /** @description Run a function named by its identifier. */
    ExecutionCreateByFunction: {
      /** @description Function to run, a UUID. */
      function_id: string;
      /**
       * @description Version to run; 0 is the unversioned latest code. Omit it rather than send null, which the server answers with
       *     500.
       * @default 0
       */
      function_version?: number;
      /** @description Must be absent or null here. */
      function_alias?: null;
      input?: components["schemas"]["ExecutionInput"];
      description?: components["schemas"]["ExecutionDescription"];
      sync?: components["schemas"]["ExecutionSync"];
      id?: components["schemas"]["ExecutionChosenId"];
    };
    /** @description Run the function and version that an alias points to. */
    ExecutionCreateByAlias: {
      /** @description Name of the alias, in the caller's project. */
      function_alias: string;
      /** @description Ignored, the alias decides. The official client sends null. */
      function_id?: string | null;
      /** @description Ignored, the alias decides. The official client sends null. */
      function_version?: number | null;
      input?: components["schemas"]["ExecutionInput"];
      description?: components["schemas"]["ExecutionDescription"];
      sync?: components["schemas"]["ExecutionSync"];
      id?: components["schemas"]["ExecutionChosenId"];
    };
    /**
     * @description What to run. Either `function_id` or `function_alias` is needed; when both are given the alias wins. Unknown and
     *     read-only properties are refused with 400.
     */
    ExecutionCreate: components["schemas"]["ExecutionCreateByFunction"] | components["schemas"]["ExecutionCreateByAlias"];
    /**
     * @description Error envelope of the operations that handle raw bodies (function create, show, update and download, version show,
     *     execution log, webhook invoke): a message alone.
     */
    ErrorMessage: {
      /** @description What went wrong, for people. */
      faultstring: string;
    };
    /** @description The properties of a function, apart from its code. All are always present. */
    FunctionProperties: {
      /** @description Identifier of the function, a UUID. */
      id: string;
      /** @description Name, not unique; null when none was given. */
      name: string | null;
      /** @description Free text. */
      description: string | null;
      /** @description CPU limit in millicores (1000 is one core). */
      cpu: number;
      /** @description Memory limit in bytes. */
      memory_size: number;
      /** @description Time limit of a run in seconds. */
      timeout: number;
      /** @description Runtime that executes the code, a UUID; null for image functions. */
      runtime_id: string | null;
      /** @description What to call, `<module>.<function>`; null for image functions. */
      entry: string | null;
      /** @description How many executions of the unversioned code were accepted. */
      count: number;
      /** @description Highest version number; 0 when there is no version. */
      latest_version: number;
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /**
     * @description Where the code of a function is: `package` is a zip that the service keeps, `swift` an object in OpenStack's object
     *     store, `image` a container image.
     */
    CodeSource: ("package" | "swift" | "image") | (string & {});
    /** @description Where the code of a function is. Which of the other properties is there depends on `source`. */
    FunctionCode: {
      source: components["schemas"]["CodeSource"];
      /**
       * @description MD5 of the package, 32 hexadecimal digits, for the source `package`. The server computes it; when given at
       *     creation it must match the upload.
       */
      md5sum?: string;
      /** @description The object that holds the zip, for the source `swift`. */
      swift?: {
        /** @description Container of the object. */
        container?: string;
        /** @description Name of the object. */
        object?: string;
      };
      /** @description Container image, for the source `image`. */
      image?: string;
    };
    /** @description A function as shown in a list. Its `code` is a string, unlike everywhere else. */
    FunctionListItem: components["schemas"]["FunctionProperties"] & {
      /** @description JSON text of a `FunctionCode` object. */
      code: string;
    };
    /** @description All functions that match. */
    FunctionList: {
      /** @description The functions. */
      functions: components["schemas"]["FunctionListItem"][];
    };
    /**
     * @description JSON text of a `FunctionCode` object. It is text in every encoding of the request, also in a JSON body; invalid
     *     JSON, and an object instead of text, make the server answer 500 with an empty body.
     * @example {"source": "package"}
     */
    FunctionCodeText: string;
    /**
     * @description A function whose code is not uploaded: an image or a Swift object. Unknown fields are ignored, among them `memory`,
     *     which the API reference names instead of `memory_size`.
     */
    FunctionCreate: {
      code: components["schemas"]["FunctionCodeText"];
      /** @description Runtime for the code, a UUID. Required unless the source is `image`. */
      runtime_id?: string;
      /** @description Name, need not be unique. */
      name?: string;
      /** @description Free text. */
      description?: string;
      /**
       * @description What to call, `<module>.<function>`. Ignored for images.
       * @default main.main
       */
      entry?: string;
      /** @description CPU limit in millicores. The server's configuration sets default and range, 100 and 100 to 300 unless changed. */
      cpu?: number;
      /**
       * @description Memory limit in bytes. The server's configuration sets default and range, 33554432 and 33554432 to 134217728
       *     unless changed.
       */
      memory_size?: number;
      /**
       * @description Time limit of a run in seconds. The server's configuration sets default and range, 5 and 1 to 300 unless
       *     changed.
       */
      timeout?: number;
    };
    /** @description A function whose code is uploaded as a zip (source `package`), or any other. */
    FunctionCreateUpload: components["schemas"]["FunctionCreate"] & {
      /**
       * Format: binary
       * @description Zip of the code. Required for the source `package`, as a file part with a file name: without the part or the
       *     name the server answers 500 with an empty body.
       */
      package?: Blob | Uint8Array;
    };
    /** @description A function as shown alone. Its `code` is an object. */
    Function: components["schemas"]["FunctionProperties"] & {
      code: components["schemas"]["FunctionCode"];
    };
    /**
     * @description JSON text of a `FunctionCode` object. The source cannot change, the code of an image function cannot change at all,
     *     and an `md5sum` equal to the current one is refused.
     * @example {"source": "swift", "swift": {"container": "code", "object": "hello.zip"}}
     */
    FunctionCodeUpdateText: string;
    /**
     * @description Properties to change; the others stay. `name`, `description` and `timeout` change the record only. Anything else
     *     also drops the function's workers, and is refused while jobs use the function. Unknown fields are ignored,
     *     `runtime_id` and `count` among them.
     */
    FunctionUpdate: {
      /** @description New name. */
      name?: string;
      /** @description New free text. */
      description?: string;
      /** @description New time limit of a run in seconds. */
      timeout?: number;
      /** @description New CPU limit in millicores. */
      cpu?: number;
      /** @description New memory limit in bytes. */
      memory_size?: number;
      /** @description What to call from now on, `<module>.<function>`. */
      entry?: string;
      code?: components["schemas"]["FunctionCodeUpdateText"];
    };
    /** @description Properties to change, and possibly a new package. */
    FunctionUpdateUpload: components["schemas"]["FunctionUpdate"] & {
      /**
       * Format: binary
       * @description New zip of the code, as a file part with a file name. Only for functions whose source is `package`.
       */
      package?: Blob | Uint8Array;
    };
    /** @description A container that is ready to run a function. */
    FunctionWorker: {
      /** @description Function that the worker serves, a UUID. */
      function_id: string;
      /** @description Version that the worker serves; 0 is the unversioned code. */
      function_version: number;
      /** @description Name that the orchestrator gave to the worker. */
      worker_name: string;
    };
    /** @description The workers of one version of a function. */
    FunctionWorkerList: {
      /** @description The workers; none until the function has run or was scaled up. */
      workers: components["schemas"]["FunctionWorker"][];
    };
    /** @description By how much to scale. */
    ScaleRequest: {
      /** @description Number of workers to add or remove. The server answers 500 when it is missing. */
      count: number;
    };
    /** @description A frozen copy of a package function's code. There is no `status`, though the API reference lists one. */
    FunctionVersion: {
      /** @description Identifier of the version, a UUID; paths use the number instead. */
      id: string;
      /** @description Free text. */
      description: string | null;
      /** @description Function that the version belongs to, a UUID. */
      function_id: string;
      /** @description Number of the version, from 1. The number of a deleted latest version is given again. */
      version_number: number;
      /** @description How many executions of this version were accepted. */
      count: number;
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /** @description The versions of a function. */
    FunctionVersionList: {
      /** @description The versions. */
      function_versions: components["schemas"]["FunctionVersion"][];
    };
    /** @description A version to make of the current code. */
    FunctionVersionCreate: {
      /** @description Free text. */
      description?: string | null;
    };
    /** @description A name for a version of a function. There is no `status`, though the API reference lists one. */
    FunctionAlias: {
      /** @description Identifier of the alias, a UUID; paths use the name instead. */
      id: string;
      /** @description Name, unique in the project. */
      name: string;
      /** @description Free text. */
      description: string | null;
      /** @description Function that the alias points to, a UUID. */
      function_id: string;
      /** @description Version that the alias points to; 0 is the unversioned code. It need not exist. */
      function_version: number | null;
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /** @description All aliases that match. */
    FunctionAliasList: {
      /** @description The aliases. */
      function_aliases: components["schemas"]["FunctionAlias"][];
    };
    /** @description An alias to make. */
    FunctionAliasCreate: {
      /** @description Name, unique in the project. */
      name: string;
      /** @description Function to point to, a UUID. One that does not exist makes the server answer 500 with a database message. */
      function_id: string;
      /** @description Version to point to; 0, the default, is the unversioned code. It is not checked. */
      function_version?: number;
      /** @description Free text. */
      description?: string | null;
    };
    /**
     * @description Properties to change. Null and absence both leave a property as it is. The other properties are accepted and
     *     ignored; unknown ones are refused with 400.
     */
    FunctionAliasUpdate: {
      /** @description Function to point to, a UUID. */
      function_id?: string | null;
      /** @description Version to point to; 0 is the unversioned code. */
      function_version?: number | null;
      /** @description Free text. */
      description?: string | null;
    };
    /**
     * @description State of a runtime. Only an `available` one runs functions. Creation, upgrade and deletion are asynchronous:
     *     `creating`, `upgrading`, `deleting`; `error` when one of them failed.
     */
    RuntimeStatus: ("creating" | "available" | "upgrading" | "deleting" | "error") | (string & {});
    /** @description A container image in which functions run. */
    Runtime: {
      /** @description Identifier of the runtime, a UUID. */
      id: string;
      /** @description Name, not unique. */
      name: string | null;
      /** @description Container image. */
      image: string;
      /** @description Free text. */
      description: string | null;
      /** @description Whether other projects can use it. */
      is_public: boolean;
      /** @description Whether it runs without an additional sandbox. */
      trusted: boolean;
      status: components["schemas"]["RuntimeStatus"];
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /** @description The runtimes that the caller can use. */
    RuntimeList: {
      /** @description The runtimes. */
      runtimes: components["schemas"]["Runtime"][];
    };
    /** @description A runtime to make. */
    RuntimeCreate: {
      /** @description Container image. */
      image: string;
      /** @description Name, need not be unique. */
      name?: string | null;
      /** @description Free text. */
      description?: string | null;
      /**
       * @description Whether other projects can use it.
       * @default true
       */
      is_public?: boolean;
      /**
       * @description Whether it runs without an additional sandbox.
       * @default true
       */
      trusted?: boolean;
    };
    /**
     * @description Properties to change. Null and absence both leave a property as it is. The other properties of a runtime are
     *     accepted and ignored; properties that a runtime does not have are refused with 400.
     */
    RuntimeUpdate: {
      /** @description New name. */
      name?: string | null;
      /** @description New free text. */
      description?: string | null;
      /** @description New container image. Needs an `available` runtime that no function is using; the change is asynchronous. */
      image?: string | null;
    };
    /** @description How many containers a runtime has. */
    RuntimePool: {
      /** @description Identifier of the runtime, a UUID. */
      name: string;
      /** @description Numbers of containers. */
      capacity: {
        /** @description Containers in the pool. */
        total: number;
        /** @description Containers that no function has taken. */
        available: number;
      };
    };
    /** @description State of a job. `done` and `cancelled` are final. */
    JobStatus: ("running" | "paused" | "cancelled" | "done") | (string & {});
    /** @description A schedule that runs a function. Its executions are asynchronous and described as `Created by Job <id>`. */
    Job: {
      /** @description Identifier of the job, a UUID. */
      id: string;
      /** @description Name, not unique. */
      name: string | null;
      /** @description Function to run, a UUID; null when an alias names it. */
      function_id: string | null;
      /** @description Alias of the function to run, or null. */
      function_alias: string | null;
      /** @description Version to run; 0 is the unversioned code. Without meaning when there is an alias. */
      function_version: number | null;
      /** @description Input of every execution, with the rules of `input` of an execution. */
      function_input: string | null;
      status: components["schemas"]["JobStatus"];
      /** @description Cron pattern with five fields, in UTC; null for a job that runs once. */
      pattern: string | null;
      /** @description How many executions are left; null for no limit. */
      count: number | null;
      first_execution_time: components["schemas"]["NullableTimestamp"];
      next_execution_time: components["schemas"]["NullableTimestamp"];
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
    };
    /** @description All jobs that match. */
    JobList: {
      /** @description The jobs. */
      jobs: components["schemas"]["Job"][];
    };
    /** @description Name, need not be unique. */
    JobName: string | null;
    /** @description Input of every execution, with the rules of `input` of an execution. */
    JobInput: string | null;
    /**
     * @description Cron pattern with five fields, in UTC.
     * @example 0 *\/2 * * *
     */
    JobPattern: string | null;
    /**
     * @description When to run first, at least 60 seconds ahead, in almost any format. Taken as UTC: a zone in the text is read and
     *     ignored.
     * @example 2030-01-01 00:00:00
     */
    JobFirstTime: string | null;
    /** @description How many times to run. Without a pattern at most 1, which is the default then; with a pattern no limit by default. */
    JobCount: number | null;
    /** @description Schedule a function named by its identifier. */
    JobCreateByFunction: {
      /** @description Function to run, a UUID. */
      function_id: string;
      /**
       * @description Version to run; 0 is the unversioned code.
       * @default 0
       */
      function_version?: number;
      /** @description Must be absent or null here. */
      function_alias?: null;
      name?: components["schemas"]["JobName"];
      function_input?: components["schemas"]["JobInput"];
      pattern?: components["schemas"]["JobPattern"];
      first_execution_time?: components["schemas"]["JobFirstTime"];
      count?: components["schemas"]["JobCount"];
    };
    /** @description Schedule the function and version that an alias points to at the time of each run. */
    JobCreateByAlias: {
      /** @description Name of the alias, in the caller's project. */
      function_alias: string;
      /** @description Ignored, the alias decides. The official client sends null. */
      function_id?: string | null;
      /** @description Ignored, the alias decides. */
      function_version?: number | null;
      name?: components["schemas"]["JobName"];
      function_input?: components["schemas"]["JobInput"];
      pattern?: components["schemas"]["JobPattern"];
      first_execution_time?: components["schemas"]["JobFirstTime"];
      count?: components["schemas"]["JobCount"];
    };
    /**
     * @description What to run and when. Either `function_id` or `function_alias` is needed, and either `pattern` or
     *     `first_execution_time`.
     */
    JobCreate: components["schemas"]["JobCreateByFunction"] | components["schemas"]["JobCreateByAlias"];
    /** @description New state. `done` and the spelling `canceled`, which the API reference names, are refused. */
    JobStatusUpdate: ("running" | "paused" | "cancelled") | null;
    /**
     * @description Properties to change. Null and absence both leave a property as it is. The other properties of a job are accepted
     *     and ignored; unknown ones are refused with 400. A job that is done or canceled cannot change.
     */
    JobUpdate: {
      /** @description New name. */
      name?: string | null;
      /** @description New input of every execution. */
      function_input?: string | null;
      status?: components["schemas"]["JobStatusUpdate"];
      /** @description New cron pattern with five fields, in UTC. A job that runs once cannot get one. */
      pattern?: string | null;
      /** @description When to run next, at least 60 seconds ahead, in almost any format, taken as UTC. */
      next_execution_time?: string | null;
    };
    /** @description An address that runs a function for whoever knows it. */
    Webhook: {
      /** @description Identifier of the webhook, a UUID. Whoever knows it can run the function. */
      id: string;
      /** @description Function to run, a UUID; null when an alias names it. */
      function_id: string | null;
      /** @description Alias of the function to run, or null. */
      function_alias: string | null;
      /**
       * @description Version to run; 0 is the unversioned code. Null with an alias, and for a webhook that was made without it, which
       *     cannot be invoked.
       */
      function_version: number | null;
      /** @description Free text. */
      description: string | null;
      project_id: components["schemas"]["ProjectId"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["NullableTimestamp"];
      /** @description Address to POST to. It needs no token, so treat it as a secret. */
      webhook_url: string;
    };
    /** @description All webhooks that match. */
    WebhookList: {
      /** @description The webhooks. */
      webhooks: components["schemas"]["Webhook"][];
    };
    /** @description A webhook for a function named by its identifier. */
    WebhookCreateByFunction: {
      /** @description Function to run, a UUID. It must be the caller's, also for administrators. */
      function_id: string;
      /**
       * @description Version to run; 0 is the unversioned code. The server accepts its absence, stores null, and then answers every
       *     invocation with an empty 500; therefore it is required here.
       */
      function_version: number;
      /** @description Must be absent or null here. */
      function_alias?: null;
      /** @description Free text. */
      description?: string | null;
    };
    /** @description A webhook for the function and version that an alias points to at the time of each invocation. */
    WebhookCreateByAlias: {
      /** @description Name of the alias, in the caller's project. */
      function_alias: string;
      /** @description Ignored, the alias decides. The official client sends null. */
      function_id?: string | null;
      /** @description Ignored, the alias decides. */
      function_version?: number | null;
      /** @description Free text. */
      description?: string | null;
    };
    /** @description What the webhook runs. Either `function_id` with `function_version`, or `function_alias`. */
    WebhookCreate: components["schemas"]["WebhookCreateByFunction"] | components["schemas"]["WebhookCreateByAlias"];
    /**
     * @description Properties to change. Null and absence both leave a property as it is. The other properties are accepted and
     *     ignored; unknown ones are refused with 400.
     */
    WebhookUpdate: {
      /** @description Function to run from now on, a UUID; ends the use of an alias. */
      function_id?: string | null;
      /** @description Version to run from now on; 0 is the unversioned code. */
      function_version?: number | null;
      /** @description Alias to run from now on; sets function and version to null. */
      function_alias?: string | null;
      /** @description Free text. */
      description?: string | null;
    };
    /** @description Keyword arguments of the function, any JSON object. A JSON value that is not an object is accepted, and ignored. */
    WebhookInput: {
      [key: string]: unknown;
    };
    /** @description What an invocation gives. */
    WebhookReceipt: {
      /** @description Identifier of the execution that was started, a UUID. Reading it takes a token of the function's project. */
      execution_id: string;
    };
  };
  responses: {
    /** @description The `Accept` header excludes what the operation can send. */
    NotAcceptable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAbort"];
        "text/plain": string;
        "text/html": string;
      };
    };
    /**
     * @description The server failed, or the request broke a rule that it does not check (an input that decodes to an array, a null
     *     version, `project_id` from a normal user). Some failures have an empty text body.
     */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"];
        "text/plain": string;
      };
    };
    /**
     * @description The token check could not reach Keystone. The request never got to the service, so nothing was executed. Newer
     *     versions of the check answer 401 instead, as if the token were invalid.
     */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorGateway"];
        "text/plain": string;
        "text/html": string;
      };
    };
    /** @description A property, parameter or value was refused, or an entry with the same key exists. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"];
      };
    };
    /**
     * @description The token is missing, invalid or expired, or could not be checked. Nothing was executed. JSON only when the request
     *     says `Accept: application/json`. Body and headers may repeat the token.
     */
    Unauthorized: {
      headers: {
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        "Server-Error-Message": components["headers"]["Server-Error-Message"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAbort"];
        "text/plain": string;
        "text/html": string;
      };
    };
    /** @description The policy or a rule of the service forbids the operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"];
      };
    };
    /** @description No such resource in the caller's project, or the request path is not a route. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"] | components["schemas"]["ErrorAbort"];
        "text/plain": string;
        "text/html": string;
      };
    };
    /** @description The request has a body but no JSON content type. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"];
      };
    };
    /** @description A field or value was refused. */
    BadRequestMessage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description The policy or a rule of the service forbids the operation. */
    ForbiddenMessage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
    /** @description No such resource in the caller's project, or the identifier is malformed. */
    NotFoundMessage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorAbort"];
        "text/plain": string;
        "text/html": string;
      };
    };
    /** @description The server failed. An exception that nobody caught has an empty text body. */
    ServerErrorMessage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
        "text/plain": string;
      };
    };
    /** @description The runtime is being created, upgraded or deleted, or is broken. Nothing was executed or changed. */
    RuntimeNotAvailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorFault"];
      };
    };
    /** @description The runtime of the function is not available. Nothing was executed. */
    RuntimeNotAvailableMessage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorMessage"];
      };
    };
  };
  parameters: {
    /**
     * @description Filter by function, `[operator:]value`. Operators: `eq` (the default), `neq`, `in`, `nin` (comma-separated values),
     *     `gt`, `gte`, `lt`, `lte` (text order), `has` (substring). Text with an unknown operator is compared as a whole.
     *     Repeating a parameter keeps only its last value.
     * @example eq:167bba70-5ea0-4e88-ab60-b550067b5e88
     */
    FunctionIdFilter: string;
    /**
     * @description Filter by state, `[operator:]value` with the operators of `function_id`.
     * @example in:success,failed
     */
    StatusFilter: string;
    /**
     * @description Filter by description, `[operator:]value` with the operators of `function_id`.
     * @example has:Webhook
     */
    DescriptionFilter: string;
    /**
     * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
     *     even `false`, so the one way to say no is to leave the parameter out.
     * @example true
     */
    AllProjects: true | string;
    /**
     * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
     *     answers 500 instead of 403.
     * @example 0123456789abcdef0123456789abcdef
     */
    ProjectIdFilter: string;
    /**
     * @description Identifier of the execution, a UUID. Compared case-sensitively.
     * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
     */
    ExecutionId: string;
    /**
     * @description Identifier of the function, a UUID. Compared case-sensitively.
     * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
     */
    FunctionId: string;
    /**
     * @description True answers with the zip of the code instead of the description. Do not send `Accept: application/json` along with
     *     it: the response is then the JSON value null. `application/octet-stream` is answered with 406; `*\/*` and
     *     `application/zip` work.
     * @example true
     */
    Download: boolean | ("1" | "0" | "yes" | "no");
    /**
     * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
     * @example 1
     */
    FunctionVersionNumber: number;
    /**
     * @description Name of the alias.
     * @example prod
     */
    FunctionAliasName: string;
    /**
     * @description Identifier of the runtime, a UUID. Compared case-sensitively.
     * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
     */
    RuntimeId: string;
    /**
     * @description Identifier of the job, a UUID. Compared case-sensitively.
     * @example d8403a44-856f-4e46-8a03-d580279fd8d7
     */
    JobId: string;
    /**
     * @description Identifier of the webhook, a UUID. Compared case-sensitively.
     * @example 9790c538-66cf-4937-880e-79bdcbe54a52
     */
    WebhookId: string;
    /**
     * @description Identifier of the webhook, a UUID in lower case. It is all that the caller needs, so treat it as a secret.
     * @example 9790c538-66cf-4937-880e-79bdcbe54a52
     */
    SecretWebhookId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Where to get a token, `Keystone uri="<identity endpoint>"`.
     * @example Keystone uri="http://127.0.0.1:5000/v3"
     */
    "WWW-Authenticate": string;
    /**
     * @description Reason of the refusal. It repeats the token that was sent; redact it before logging.
     * @example Failed to validate access token: Authentication required
     */
    "Server-Error-Message": string;
    /**
     * @description File name for the download, made of identifier and version. Sent with downloads only.
     * @example attachment; filename="167bba70-5ea0-4e88-ab60-b550067b5e88"
     */
    "Content-Disposition": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listApiVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiVersionList"];
        };
      };
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listExecutions: {
    parameters: {
      query?: {
        /**
         * @description Filter by function, `[operator:]value`. Operators: `eq` (the default), `neq`, `in`, `nin` (comma-separated values),
         *     `gt`, `gte`, `lt`, `lte` (text order), `has` (substring). Text with an unknown operator is compared as a whole.
         *     Repeating a parameter keeps only its last value.
         * @example eq:167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id?: components["parameters"]["FunctionIdFilter"];
        /**
         * @description Filter by state, `[operator:]value` with the operators of `function_id`.
         * @example in:success,failed
         */
        status?: components["parameters"]["StatusFilter"];
        /**
         * @description Filter by description, `[operator:]value` with the operators of `function_id`.
         * @example has:Webhook
         */
        description?: components["parameters"]["DescriptionFilter"];
        /**
         * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
         *     even `false`, so the one way to say no is to leave the parameter out.
         * @example true
         */
        all_projects?: components["parameters"]["AllProjects"];
        /**
         * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
         *     answers 500 instead of 403.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id?: components["parameters"]["ProjectIdFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The executions that match. */
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
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createExecution: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExecutionCreate"];
      };
    };
    responses: {
      /** @description The execution was created. Look at `status` for the fate of the function. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Execution"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The runtime of the function is not available. Nothing was executed. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorFault"];
        };
      };
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the execution, a UUID. Compared case-sensitively.
         * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Execution"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the execution, a UUID. Compared case-sensitively.
         * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getExecutionLog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the execution, a UUID. Compared case-sensitively.
         * @example b1f8f0ed-1426-42a5-a66c-aecc4735fe2d
         */
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description No log, or not yet. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequestMessage"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenMessage"];
      404: components["responses"]["NotFoundMessage"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listFunctions: {
    parameters: {
      query?: {
        /**
         * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
         *     even `false`, so the one way to say no is to leave the parameter out.
         * @example true
         */
        all_projects?: components["parameters"]["AllProjects"];
        /**
         * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
         *     answers 500 instead of 403.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id?: components["parameters"]["ProjectIdFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createFunction: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FunctionCreateUpload"];
        "application/x-www-form-urlencoded": components["schemas"]["FunctionCreate"];
        "application/json": components["schemas"]["FunctionCreate"];
      };
    };
    responses: {
      /** @description The function was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Function"];
        };
      };
      400: components["responses"]["BadRequestMessage"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenMessage"];
      404: components["responses"]["NotFoundMessage"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getFunction: {
    parameters: {
      query?: {
        /**
         * @description True answers with the zip of the code instead of the description. Do not send `Accept: application/json` along with
         *     it: the response is then the JSON value null. `application/octet-stream` is answered with 406; `*\/*` and
         *     `application/zip` work.
         * @example true
         */
        download?: components["parameters"]["Download"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The function, or its zip. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["Content-Disposition"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Function"];
          "application/zip": Uint8Array;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenMessage"];
      404: components["responses"]["NotFoundMessage"];
      /** @description The code of an image function cannot be downloaded. */
      405: {
        headers: {
          /** @description The reason again. */
          "Server-Error-Message"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorAbort"];
          "text/plain": string;
          "text/html": string;
        };
      };
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionUpdate"];
        "application/x-www-form-urlencoded": components["schemas"]["FunctionUpdate"];
        "multipart/form-data": components["schemas"]["FunctionUpdateUpload"];
      };
    };
    responses: {
      /** @description The function as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Function"];
        };
      };
      400: components["responses"]["BadRequestMessage"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenMessage"];
      404: components["responses"]["NotFoundMessage"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The function is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listFunctionWorkers: {
    parameters: {
      query?: {
        /**
         * @description Version of the function; 0, the default, is the unversioned code.
         * @example 1
         */
        function_version?: number;
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionWorkerList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  scaleUpFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScaleRequest"];
      };
    };
    responses: {
      /** @description The request was handed to the engine. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  scaleDownFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScaleRequest"];
      };
    };
    responses: {
      /** @description The request was handed to the engine, or there was nothing to do. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  detachFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request was handed to the engine. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listFunctionVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionVersionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionVersionCreate"];
      };
    };
    responses: {
      /** @description The version was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionVersion"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getFunctionVersion: {
    parameters: {
      query?: {
        /**
         * @description True answers with the zip of the code instead of the description. Do not send `Accept: application/json` along with
         *     it: the response is then the JSON value null. `application/octet-stream` is answered with 406; `*\/*` and
         *     `application/zip` work.
         * @example true
         */
        download?: components["parameters"]["Download"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version, or its zip. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["Content-Disposition"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionVersion"];
          "text/html": Uint8Array;
          "application/zip": Uint8Array;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["ForbiddenMessage"];
      404: components["responses"]["NotFoundMessage"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  scaleUpFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScaleRequest"];
      };
    };
    responses: {
      /** @description The request was handed to the engine. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  scaleDownFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ScaleRequest"];
      };
    };
    responses: {
      /** @description The request was handed to the engine, or there was nothing to do. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  detachFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the function, a UUID. Compared case-sensitively.
         * @example 167bba70-5ea0-4e88-ab60-b550067b5e88
         */
        function_id: components["parameters"]["FunctionId"];
        /**
         * @description Number of the version. Text that is not a number makes the server answer 500 with an empty body.
         * @example 1
         */
        version: components["parameters"]["FunctionVersionNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request was handed to the engine. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listFunctionAliases: {
    parameters: {
      query?: {
        /**
         * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
         *     even `false`, so the one way to say no is to leave the parameter out.
         * @example true
         */
        all_projects?: components["parameters"]["AllProjects"];
        /**
         * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
         *     answers 500 instead of 403.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id?: components["parameters"]["ProjectIdFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The aliases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionAliasList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionAliasCreate"];
      };
    };
    responses: {
      /** @description The alias was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionAlias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the alias.
         * @example prod
         */
        alias_name: components["parameters"]["FunctionAliasName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The alias. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionAlias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the alias.
         * @example prod
         */
        alias_name: components["parameters"]["FunctionAliasName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionAliasUpdate"];
      };
    };
    responses: {
      /** @description The alias as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionAlias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the alias.
         * @example prod
         */
        alias_name: components["parameters"]["FunctionAliasName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The alias is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listRuntimes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runtimes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RuntimeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createRuntime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RuntimeCreate"];
      };
    };
    responses: {
      /** @description The runtime is being created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Runtime"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getRuntime: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runtime. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Runtime"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateRuntime: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RuntimeUpdate"];
      };
    };
    responses: {
      /** @description The runtime as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Runtime"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["RuntimeNotAvailable"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteRuntime: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runtime is being deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getRuntimePool: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the runtime, a UUID. Compared case-sensitively.
         * @example 705f9c5d-7a13-4f8c-93e3-27d51f7c43e0
         */
        runtime_id: components["parameters"]["RuntimeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pool. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RuntimePool"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listJobs: {
    parameters: {
      query?: {
        /**
         * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
         *     even `false`, so the one way to say no is to leave the parameter out.
         * @example true
         */
        all_projects?: components["parameters"]["AllProjects"];
        /**
         * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
         *     answers 500 instead of 403.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id?: components["parameters"]["ProjectIdFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["JobList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobCreate"];
      };
    };
    responses: {
      /** @description The job was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the job, a UUID. Compared case-sensitively.
         * @example d8403a44-856f-4e46-8a03-d580279fd8d7
         */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the job, a UUID. Compared case-sensitively.
         * @example d8403a44-856f-4e46-8a03-d580279fd8d7
         */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["JobUpdate"];
      };
    };
    responses: {
      /** @description The job as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the job, a UUID. Compared case-sensitively.
         * @example d8403a44-856f-4e46-8a03-d580279fd8d7
         */
        job_id: components["parameters"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        /**
         * @description Lists resources of every project; administrators only (403 otherwise). The server takes any non-empty text for true,
         *     even `false`, so the one way to say no is to leave the parameter out.
         * @example true
         */
        all_projects?: components["parameters"]["AllProjects"];
        /**
         * @description Lists resources of another project; administrators only, implies `all_projects`. From anybody else the server
         *     answers 500 instead of 403.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id?: components["parameters"]["ProjectIdFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookCreate"];
      };
    };
    responses: {
      /** @description The webhook was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID. Compared case-sensitively.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID. Compared case-sensitively.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookUpdate"];
      };
    };
    responses: {
      /** @description The webhook as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID. Compared case-sensitively.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  invokeWebhook: {
    parameters: {
      query?: {
        /**
         * @description Any query parameter is a keyword argument of the function.
         * @example {
         *       "name": "Ada"
         *     }
         */
        arguments?: {
          [key: string]: string;
        };
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the webhook, a UUID in lower case. It is all that the caller needs, so treat it as a secret.
         * @example 9790c538-66cf-4937-880e-79bdcbe54a52
         */
        webhook_id: components["parameters"]["SecretWebhookId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WebhookInput"];
        "application/x-www-form-urlencoded": components["schemas"]["WebhookInput"];
      };
    };
    responses: {
      /** @description The execution was started. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookReceipt"];
        };
      };
      400: components["responses"]["BadRequestMessage"];
      404: components["responses"]["NotFoundMessage"];
      409: components["responses"]["RuntimeNotAvailableMessage"];
      500: components["responses"]["ServerErrorMessage"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
