// Made by scripts/generate.ts from specs/functiongraph/openapi.yaml. Do not edit: run `npm run generate -- functiongraph`.

export interface paths {
  "/v2/{project_id}/fgs/functions/{function_urn}/invocations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a function and wait for its output.
     * @description Sends the event and holds the connection until the function has returned. The gateway gives up before a long function ends, after
     *     90 seconds according to one page of the documentation and 15 minutes according to another. The function may then go on running.
     *
     *     - The body is the event, at most 6 MB. It is required: without one the response is 400 `function event body is empty`.
     *     - Ask for `X-CFF-Request-Version: v1`. Without the header the body of the response is the function's bare output, and cannot be
     *       told apart from an envelope except by `X-Cff-Response-Version`.
     *     - HTTP 200 does not mean that the function succeeded: check `X-Is-Func-Err`, `X-Func-Err-Code` and, in the envelope, `status`.
     *     - Not idempotent, and there is no key to make it so. After a lost response, 408, 500, 502 or 504 the function may have run.
     */
    post: operations["invokeFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/invocations-async": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a function without waiting for it.
     * @description Puts the event in the function's queue and answers at once with the id of the run. Only 202 means accepted.
     *
     *     - The event is at most 256 KB.
     *     - The output is not kept. Configure a destination (`async-invoke-config`) to receive it, or have the function store it.
     *     - The run can be looked up only when asynchronous status logging is enabled, see `listAsyncExecutions`.
     *     - The service itself runs a failed event again, once by default (`max_async_retry_attempts`), so the function should be
     *       idempotent.
     */
    post: operations["invokeFunctionAsync"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/async-invocations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the asynchronous runs of a function.
     * @description Returns the records of asynchronous runs, or of one run when `request_id` is given.
     *
     *     - Records exist only when the function keeps them (`enable_async_status_log`). On OTC setting that was reported to answer 500 in
     *       2025. An empty list means "not known", never "failed".
     *     - The window is the last hour unless `query_begin_time` says otherwise.
     *     - No record holds the function's output.
     */
    get: operations["listAsyncExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the asynchronous runs of a function that have not ended.
     * @description Like `listAsyncExecutions`, for up to ten given runs at once. Huawei Cloud only.
     */
    get: operations["listActiveAsyncExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an asynchronous run.
     * @description Asks the service to stop a run. A canceled run ends with code `4208`, and so does every other run in the same instance. The response
     *     is the JSON value `null`.
     */
    post: operations["cancelExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the functions of a project.
     * @description Returns the functions, a page at a time.
     */
    get: operations["listFunctions"];
    put?: never;
    /**
     * Create a function.
     * @description Creates a function with its first code. Success is 200, not 201. The URN in the response ends in `:latest`: cut that off before
     *     passing it to `deleteFunction`, which refuses to delete `latest` alone.
     */
    post: operations["createFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a function, or one version of it.
     * @description What is deleted depends on the URN. Without a version: the function with all its versions, aliases and triggers. With a version or
     *     an alias: that version and its triggers. With `latest`: nothing, the call is refused.
     */
    delete: operations["deleteFunction"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/config": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get the configuration of a function.
     * @description Returns everything about a function but its code.
     */
    get: operations["getFunctionConfig"];
    /**
     * Change the configuration of a function.
     * @description Changes the `latest` version; published versions stay as they are. The five required fields must be sent every time.
     */
    put: operations["updateFunctionConfig"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/code": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get the code of a function.
     * @description Returns what is known of the code. `func_code` holds the code itself or a link to it, and often neither.
     */
    get: operations["getFunctionCode"];
    /**
     * Change the code of a function.
     * @description Replaces the code of the `latest` version. A package that cannot be unpacked is refused with 400 `FSS.1011`, whose `details` say
     *     why.
     */
    put: operations["updateFunctionCode"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/config-max-instance": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Limit the number of instances of a function.
     * @description Sets how many instances may run at a time. `0` disables the function, `-1` takes the limit away.
     */
    put: operations["updateFunctionMaxInstances"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/collect/{state}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Whether the function is pinned.
         * @example true
         */
        state: "true" | "false";
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Pin a function to the top of the console's list, or unpin it.
     * @description Takes no body. The state is the last part of the path.
     */
    put: operations["updateFunctionPinning"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/export": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Export a function as a ZIP.
     * @description Packs the code, the configuration or both. Ask either with `code` and `config`, of which at least one must be true, or with
     *     `type`, but not with both kinds.
     */
    get: operations["exportFunction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/import": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a function from an exported package.
     * @description Creates the function that the package holds. A function of that name must not exist (409 `FSS.1061`).
     */
    post: operations["importFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/tracing": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get how a function is traced.
     * @description Returns the keys that traces are reported to APM with. Answers 404 `can not find tracing aksk` when tracing is off. Huawei Cloud only.
     */
    get: operations["getTracing"];
    /**
     * Turn tracing of a function on or off.
     * @description Empty keys turn tracing off. Java functions with at least 512 MB only. Huawei Cloud only.
     */
    put: operations["updateTracing"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get the state of a function's snapshot.
     * @description Returns whether the snapshot is being made, or whether snapshots are enabled. Huawei Cloud only.
     */
    get: operations["getSnapshotState"];
    put?: never;
    /**
     * Enable or disable snapshots of a function version.
     * @description Snapshots make instances start faster. Published versions of Java functions only. Takes no body. Huawei Cloud only.
     */
    post: operations["updateSnapshot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the bridge functions bound to a function.
     * @description Returns a bare array, without paging. Huawei Cloud only.
     */
    get: operations["listBridgeFunctions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/servicebridge/version": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the versions of the service bridge.
     * @deprecated
     * @description Returns a bare array, without paging. Retired according to the documentation. Huawei Cloud only.
     */
    get: operations["listBridgeVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the versions of a function.
     * @description Returns the published versions and `latest`. A function has at most 20.
     */
    get: operations["listFunctionVersions"];
    put?: never;
    /**
     * Publish a version of a function.
     * @description Freezes the current code and configuration under a name. Publishing again without a change in between is refused with 400
     *     `FSS.1016`.
     */
    post: operations["createFunctionVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/aliases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the aliases of a function.
     * @description Returns a bare array, without paging. A function has at most 10 aliases.
     */
    get: operations["listFunctionAliases"];
    put?: never;
    /**
     * Create an alias for a version.
     * @description Gives a version a name that can be moved. Part of the traffic can go to a second version, by weight or by rule.
     */
    post: operations["createFunctionAlias"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Name of the alias, without the `!` that stands before it in a URN.
         * @example prod
         */
        alias_name: components["parameters"]["AliasName"];
      };
      cookie?: never;
    };
    /**
     * Get an alias.
     * @description Returns an alias with its rules. For a missing one (`FSS.1053`) the documentation's example has 401, its table of codes 404.
     */
    get: operations["getFunctionAlias"];
    /**
     * Point an alias to another version.
     * @description Moves the alias, and sets which part of the traffic goes to a second version.
     */
    put: operations["updateFunctionAlias"];
    post?: never;
    /**
     * Delete an alias.
     * @description Deletes the alias and leaves its version. An alias with triggers cannot be deleted (403 `FSS.1154`).
     */
    delete: operations["deleteFunctionAlias"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get how asynchronous runs of a function version are handled.
     * @description Returns the configuration of the version that the URN names.
     */
    get: operations["getAsyncConfig"];
    /**
     * Configure how asynchronous runs of a function version are handled.
     * @description Sets how long events wait, how often they are tried again, where outcomes go and whether a record of each run is kept.
     */
    put: operations["updateAsyncConfig"];
    post?: never;
    /**
     * Go back to the default handling of asynchronous runs.
     * @description Deletes the configuration of a function version.
     */
    delete: operations["deleteAsyncConfig"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-configs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the asynchronous configurations of a function's versions.
     * @description Returns the configurations of all versions that have one.
     */
    get: operations["listAsyncConfigs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/triggers/{function_urn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the triggers of a function.
     * @description Returns a bare array, without paging. A version has at most 10 triggers.
     */
    get: operations["listTriggers"];
    put?: never;
    /**
     * Create a trigger.
     * @description Makes something else start the function: a timer, an API, a message, a change in a bucket. Some kinds need an agency or a VPC on the
     *     function first. Success is 201, unlike elsewhere in this API.
     */
    post: operations["createTrigger"];
    /**
     * Delete all triggers of a function.
     * @description With a published version or an alias in the URN, deletes the triggers of that one. Without, or with `latest`, deletes the triggers of
     *     all versions and aliases.
     */
    delete: operations["deleteTriggers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Type of the trigger.
         * @example TIMER
         */
        trigger_type_code: components["parameters"]["TriggerTypeCode"];
        /**
         * @description Id of the trigger.
         * @example 9a14fae1-78cf-4185-ac7a-429eb6dc41fb
         */
        trigger_id: components["parameters"]["TriggerId"];
      };
      cookie?: never;
    };
    /**
     * Get a trigger.
     * @description Returns one trigger. Its type is part of the address.
     */
    get: operations["getTrigger"];
    /**
     * Enable, disable or change a trigger.
     * @description Changes one trigger. Only timer, DDS, LTS and Kafka triggers can be disabled.
     */
    put: operations["updateTrigger"];
    post?: never;
    /**
     * Delete a trigger.
     * @description Deletes one trigger.
     */
    delete: operations["deleteTrigger"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/events": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * List the test events of a function.
     * @description Returns the stored events without their content.
     */
    get: operations["listTestEvents"];
    put?: never;
    /**
     * Store a test event.
     * @description Keeps an event for trying the function out in the console.
     */
    post: operations["createTestEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Id of the test event.
         * @example 3b659dc0-12fc-40dc-aa05-a321d9424cb3
         */
        event_id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    /**
     * Get a test event.
     * @description Returns one event with its content.
     */
    get: operations["getTestEvent"];
    /**
     * Change a test event.
     * @description Replaces the content of an event. Its name stays.
     */
    put: operations["updateTestEvent"];
    post?: never;
    /**
     * Delete a test event.
     * @description Deletes one event.
     */
    delete: operations["deleteTestEvent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/reservedinstances": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the number of reserved instances of a version or alias.
     * @description Keeps instances ready, so that runs start without delay.
     */
    put: operations["updateReservedInstances"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/reservedinstances": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the numbers of reserved instances of a project.
     * @description Returns the number of reserved instances of each function version that has any.
     */
    get: operations["listReservedInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/reservedinstanceconfigs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the reservations of a project.
     * @description Returns each reservation with the rules that change it.
     */
    get: operations["listReservedInstanceConfigs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/{resource_id}/tags/create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set tags on a function.
     * @description Adds the tags to those that the function has.
     */
    post: operations["createFunctionTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/{resource_id}/tags/delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove tags from a function.
     * @description A DELETE with a body. Some HTTP software drops such a body; with an AK/SK signature the request is then refused with 401, since the
     *     body is part of what was signed.
     */
    delete: operations["deleteFunctionTags"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/{resource_id}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    /**
     * List the tags of a function.
     * @description Returns the tags of the user and those of the platform.
     */
    get: operations["listFunctionTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/tags": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the tags used in a project.
     * @description Returns every key with all the values that functions of the project have for it.
     */
    get: operations["listProjectTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/resource-instances/filter": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find functions by tag.
     * @description A query that happens to be a POST. It changes nothing.
     */
    post: operations["listTaggedFunctions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/functions/resource-instances/count": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Count functions by tag.
     * @description A query that happens to be a POST. It changes nothing.
     */
    post: operations["countTaggedFunctions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/dependencies": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List dependencies.
     * @description Returns the dependencies of the project and the public ones.
     */
    get: operations["listDependencies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/dependencies/version": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a dependency, or a new version of one.
     * @description Stores a package. A name that exists gets a new version.
     */
    post: operations["createDependencyVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/dependencies/{depend_id}/version": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the dependency, its `dep_id`.
         * @example edbd67fa-f107-40b3-af75-a85f0577ad61
         */
        depend_id: components["parameters"]["DependId"];
      };
      cookie?: never;
    };
    /**
     * List the versions of a dependency.
     * @description Returns the versions of one dependency.
     */
    get: operations["listDependencyVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the dependency, its `dep_id`.
         * @example edbd67fa-f107-40b3-af75-a85f0577ad61
         */
        depend_id: components["parameters"]["DependId"];
        /**
         * @description Number of the version.
         * @example 1
         */
        version: components["parameters"]["DependencyVersion"];
      };
      cookie?: never;
    };
    /**
     * Get a version of a dependency.
     * @description Returns one version, with a link to download it.
     */
    get: operations["getDependencyVersion"];
    put?: never;
    post?: never;
    /**
     * Delete a version of a dependency.
     * @description Deletes one version. A version in use cannot be deleted (412 `FSS.1033`).
     */
    delete: operations["deleteDependencyVersion"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/enable-lts-logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the logs of a project's functions to LTS.
     * @description Takes no body. A second call is refused with 400 `FSS.1221`. 429 `api is busy now` is worth another try.
     */
    post: operations["enableLogs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/lts-log-detail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get where the logs of a function are.
     * @description Returns the LTS log group and stream. FunctionGraph itself returns no log lines: read them from LTS,
     *     `POST {lts}/v2/{project_id}/groups/{log_group_id}/streams/{log_stream_id}/content/query`.
     */
    get: operations["getLogStream"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/enable-async-status-logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Allow records of asynchronous runs in a project.
     * @description Takes no body. Each function then decides with `enable_async_status_log`. Huawei Cloud only.
     */
    post: operations["enableAsyncStatusLogs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/async-status-log-detail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * Get where the records of asynchronous runs are.
     * @description Returns the LTS log group and stream that hold the records of the project. Huawei Cloud only.
     */
    get: operations["getAsyncStatusLogStream"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/statistics/{period}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Length of the time in minutes, back from now.
         * @example 60
         */
        period: components["parameters"]["Period"];
      };
      cookie?: never;
    };
    /**
     * Get metrics of a function's recent runs.
     * @description Returns the metrics of the last minutes, as many as `period` says.
     */
    get: operations["getFunctionStatistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/statistics": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * Get metrics of all functions of a project.
     * @description Returns metrics over time (`monitor_data`) or usage by month (`monthly_report`).
     */
    get: operations["getProjectStatistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/slareports/{period}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Length of the time in minutes, back from now.
         * @example 60
         */
        period: components["parameters"]["Period"];
      };
      cookie?: never;
    };
    /**
     * Get metrics of a function's runs and instances.
     * @description Like `getFunctionStatistics`, with the numbers of instances. Huawei Cloud only.
     */
    get: operations["getFunctionTraffic"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/functions/{function_urn}/instancereports": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /**
     * Get the number of a function's instances over time.
     * @description One point stands for a minute when less than an hour is covered, for 30 minutes when less than a day is, and for 180 minutes
     *     otherwise. The parameters that set the time are not documented. Huawei Cloud only.
     */
    get: operations["getFunctionInstanceStatistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/function/report": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the functions with the most failures, or another metric.
     * @description Returns functions in the order of a metric. Huawei Cloud only.
     */
    get: operations["listTopFunctions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/quotas": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the limits of a project.
     * @description Returns each limit and how much of it is used.
     */
    get: operations["listQuotas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/templates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List function templates.
     * @description Returns templates to start a function from. Huawei Cloud only.
     */
    get: operations["listFunctionTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/templates/{template_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function template.
         * @example d3aa6e4c-1b2c-4d3e-9c09-5c50c4d5e6f7
         */
        template_id: components["parameters"]["TemplateId"];
      };
      cookie?: never;
    };
    /**
     * Get a function template.
     * @description Returns a template with its code.
     */
    get: operations["getFunctionTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/vpc-endpoint": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an entry to FunctionGraph inside a VPC.
     * @description Makes an endpoint that functions can be called at without leaving the VPC. The caller, or the agency `xrole`, must be allowed to use
     *     VPC, VPC Endpoint and DNS. Huawei Cloud only.
     */
    post: operations["createVpcEndpoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/vpc-endpoint/{vpc_id}/{subnet_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the VPC.
         * @example a9381c2b-7d4e-4f50-b1a2-cee915d0e1f2
         */
        vpc_id: components["parameters"]["VpcId"];
        /**
         * @description Id of the subnet.
         * @example a4a13b4c-9d5e-4f60-8172-bb46f7a8b9c0
         */
        subnet_id: components["parameters"]["SubnetId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an entry to FunctionGraph inside a VPC.
     * @description Deletes the endpoint of a subnet. Huawei Cloud only.
     */
    delete: operations["deleteVpcEndpoint"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/applications": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the applications of a project.
     * @description Returns the applications, a page at a time. Huawei Cloud only.
     */
    get: operations["listApplications"];
    put?: never;
    /**
     * Create an application from a template.
     * @description Starts to make the functions and other resources of a template. Poll `getApplication` until the status says that it is done. In two
     *     regions of Huawei Cloud only (cn-north-4, cn-east-3).
     */
    post: operations["createApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/applications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the application.
         * @example 0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5
         */
        id: components["parameters"]["ApplicationId"];
      };
      cookie?: never;
    };
    /**
     * Get an application.
     * @description Returns an application with its repository and resources. Huawei Cloud only.
     */
    get: operations["getApplication"];
    put?: never;
    post?: never;
    /**
     * Delete an application.
     * @description Deletes an application with its resources. Huawei Cloud only.
     */
    delete: operations["deleteApplication"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/application/templates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List application templates.
     * @description Returns templates to start an application from. Huawei Cloud only.
     */
    get: operations["listApplicationTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/application/templates/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the application template.
         * @example 7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9
         */
        id: components["parameters"]["ApplicationTemplateId"];
      };
      cookie?: never;
    };
    /**
     * Get an application template.
     * @description Returns a template with its parameters and resources. Huawei Cloud only.
     */
    get: operations["getApplicationTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * List the workflows of a project.
     * @description Returns workflows without their definitions, a page at a time. Huawei Cloud only.
     */
    get: operations["listWorkflows"];
    put?: never;
    /**
     * Create a workflow.
     * @description Creates a workflow from its definition. Success is 201. Huawei Cloud only.
     */
    post: operations["createWorkflow"];
    /**
     * Delete workflows.
     * @description A DELETE with a body that names the workflows. Answers 200 even when some could not be deleted: read `fail`. Huawei Cloud only.
     */
    delete: operations["deleteWorkflows"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /**
     * Get a workflow.
     * @description Returns a workflow with its definition. Huawei Cloud only.
     */
    get: operations["getWorkflow"];
    /**
     * Replace the definition of a workflow.
     * @description Takes a whole definition, as creating a workflow does. Huawei Cloud only.
     */
    put: operations["updateWorkflow"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /**
     * List the executions of a workflow.
     * @description Returns executions of the last three days unless the time says otherwise. `EXPRESS` workflows keep none. Huawei Cloud only.
     */
    get: operations["listWorkflowExecutions"];
    put?: never;
    /**
     * Start a workflow without waiting for it.
     * @description Starts an execution and answers at once with its id. Huawei Cloud only.
     */
    post: operations["createWorkflowExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/sync-executions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a workflow and wait for its output.
     * @description Holds the connection until the workflow has ended. `EXPRESS` workflows only. A failed execution answers 200: look at `status`. Huawei
     *     Cloud only.
     */
    post: operations["createSyncWorkflowExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/executions-history": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /**
     * List the executions of a workflow, a page at a time.
     * @description Like `listWorkflowExecutions`, with the total and a required page. Huawei Cloud only.
     */
    get: operations["listWorkflowExecutionHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get an execution of a workflow.
     * @description Returns an execution with what each state did. Huawei Cloud only.
     */
    get: operations["getWorkflowExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a failed execution of a workflow again.
     * @description Takes no body. `NORMAL` workflows only. Huawei Cloud only.
     */
    post: operations["retryWorkflowExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/terminate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop an execution of a workflow.
     * @description Takes no body. Huawei Cloud only.
     */
    post: operations["stopWorkflowExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflows/{workflow_id}/callback": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report the outcome of a state that waits for it.
     * @description Lets a waiting execution go on. The execution and the state are named in headers. Huawei Cloud only.
     */
    post: operations["completeWorkflowState"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflow-statistic": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /**
     * Get metrics of all workflows of a project.
     * @description Returns the metrics of all workflows over time. Huawei Cloud only.
     */
    get: operations["getProjectWorkflowStatistics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/{project_id}/fgs/workflow-statistic/{workflow_urn}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the workflow, `urn:fss:{region}:{project_id}:workflow:default:{name}:latest`.
         * @example urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest
         */
        workflow_urn: components["parameters"]["WorkflowUrn"];
      };
      cookie?: never;
    };
    /**
     * Get metrics of a workflow.
     * @description Returns the metrics of one workflow over time. Huawei Cloud only.
     */
    get: operations["getWorkflowStatistics"];
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
    /**
     * @description The event given to the function, as it is. The object itself is the event: the wrappers `{"body": …}` and
     *     `{"application/json": …}` that some examples of the documentation show would reach the function as they stand.
     */
    FunctionEvent: {
      [key: string]: unknown;
    };
    /** @description Answer to a synchronous call made with `X-CFF-Request-Version` `v1`. */
    InvocationResult: {
      /** @description Id of the run. */
      request_id: string;
      /**
       * @description What the function returned, as text. A function that returned JSON has it here as JSON text, to be parsed a second time.
       *     A failed function leaves JSON text with `errorMessage`, `errorType` and `stackTrace`.
       */
      result: string;
      /**
       * @description The run's log. Its first and last lines hold times, duration (ms), billed duration (ms) and memory (MB); their format has
       *     changed over the years.
       */
      log: string;
      /** @description Status of the run, `200` when the function succeeded. */
      status: number;
    };
    /** @description What the function returned, as it is (`v0`). Nothing tells it apart from the envelope but the header `X-Cff-Response-Version`. */
    FunctionOutput: {
      [key: string]: unknown;
    } | unknown[] | string | number | boolean | null;
    /**
     * @description Error of the service or of the gateway before it. No field is certain: the service sends `error_code` and `error_msg`, the
     *     gateway adds `request_id`, IAM answers with `error` instead.
     */
    ErrorEnvelope: {
      /** @description Code such as `FSS.1051` (service) or `APIGW.0301` (gateway). Other prefixes occur. */
      error_code?: string;
      /** @description Message for people. Needed to tell apart some cases that share a code. */
      error_msg?: string;
      /** @description The gateway's id of the HTTP request. */
      request_id?: string;
      /** @description More about the error, often with its own `error_msg`. */
      details?: {
        [key: string]: unknown;
      };
      /** @description On 403, an opaque text that IAM can decode into the policy that refused the request. */
      encoded_authorization_message?: string;
      /** @description Error of IAM, in the form of OpenStack Keystone. */
      error?: {
        /** @description HTTP status or error code. */
        code?: number | string;
        /** @description Message for people. */
        message?: string;
        /** @description Name of the HTTP status. */
        title?: string;
      };
    };
    /** @description Page written by a proxy. It says nothing that a program could use. */
    HtmlError: string;
    /** @description Proof that an asynchronous run was accepted. */
    AsyncInvocationReceipt: {
      /** @description Id of the run, for looking it up and for canceling it. */
      request_id: string;
    };
    /** @description State of an asynchronous run. `WAIT` and `RUNNING` go on; `SUCCESS`, `FAIL` and `DISCARD` (the request was thrown away) are final. */
    ExecutionStatus: ("WAIT" | "RUNNING" | "SUCCESS" | "FAIL" | "DISCARD") | (string & {});
    /** @description Record of one asynchronous run. It does not hold the function's output. */
    AsyncExecution: {
      /** @description Id of the run, as the accepting call returned it. */
      request_id: string;
      status: components["schemas"]["ExecutionStatus"];
      /** @description `0` when the run succeeded; `4208` when it was canceled. */
      error_code?: number;
      /** @description Why the run failed. Empty when it did not. */
      error_message?: string | null;
      /** @description When the run started, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. */
      start_time?: string | null;
      /** @description When the run ended, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. */
      end_time?: string | null;
    };
    /** @description One page of asynchronous runs. */
    AsyncExecutionList: {
      /** @description The runs of this page. */
      invocations: components["schemas"]["AsyncExecution"][] | null;
      /** @description Number of runs. */
      count?: number;
      /**
       * @description Offset of the next page. A number in the documentation, text for one of the official clients. `0`, the marker just used, or
       *     `count` itself means that there is no more.
       */
      next_marker?: number | string;
    };
    /** @description Which run to cancel, and how. */
    ExecutionCancel: {
      /** @description Id of the run. */
      request_id: string;
      /**
       * @description `force` stops the instance that runs it, with whatever else runs there; `recursive` stops the functions that it has called.
       * @enum {string}
       */
      type?: "force" | "recursive";
    };
    /** @description Nothing to read, `null` or an empty object. */
    Empty: {
      [key: string]: unknown;
    } | null;
    /**
     * @description Language environment of a function. New ones appear several times a year, and the two clouds offer different sets, so any text
     *     is accepted. `http` is an HTTP server, `Custom` a process of your own, `Custom Image` a container image.
     */
    Runtime: ("Java8" | "Java11" | "Java17" | "Java21" | "Node.js6.10" | "Node.js8.10" | "Node.js10.16" | "Node.js12.13" | "Node.js14.18" | "Node.js16.17" | "Node.js18.15" | "Node.js20.15" | "Python2.7" | "Python3.6" | "Python3.9" | "Python3.10" | "Python3.12" | "Go1.8" | "Go1.x" | "C#(.NET Core 2.0)" | "C#(.NET Core 2.1)" | "C#(.NET Core 3.1)" | "C#(.NET Core 6.0)" | "PHP7.3" | "PHP8.3" | "Cangjie1.0" | "http" | "Custom" | "Custom Image") | (string & {});
    /**
     * @description Where a function's code comes from: edited in the console (`inline`), a ZIP or JAR sent with the request, an OBS bucket (`obs`) or
     *     a container image (`Custom-Image-Swr`).
     */
    CodeType: ("inline" | "zip" | "obs" | "jar" | "Custom-Image-Swr") | (string & {});
    /** @description VPC that the function is connected to. */
    FunctionVpc: {
      /** @description Id of the account. */
      domain_id?: string | null;
      /** @description Id of the project. */
      namespace?: string | null;
      /** @description Name of the VPC. */
      vpc_name?: string | null;
      /** @description Id of the VPC. */
      vpc_id?: string | null;
      /** @description Name of the subnet. */
      subnet_name?: string | null;
      /** @description Id of the subnet. */
      subnet_id?: string | null;
      /** @description Address range of the subnet. */
      cidr?: string | null;
      /** @description Gateway of the subnet. */
      gateway?: string | null;
      /** @description Ids of security groups. */
      security_groups?: string[] | null;
      /** @description Whether secure access over a VPC endpoint is used. */
      is_safety?: boolean;
    };
    /** @description A VPC. */
    VpcReference: {
      /** @description Name of the VPC. */
      vpc_name?: string;
      /** @description Id of the VPC. */
      vpc_id?: string;
    };
    /** @description What may reach the function, and what it may reach. */
    NetworkControl: {
      /** @description Cut the function off the internet. */
      disable_public_network?: boolean;
      /** @description VPCs that may call the function. Empty for all. */
      trigger_access_vpcs?: components["schemas"]["VpcReference"][] | null;
    };
    /**
     * @description User that the function acts as on mounted file systems. The ids are text in some tables of the documentation and numbers in its
     *     examples and in the clients.
     */
    MountUser: {
      /** @description User id from -1 (none) to 65534, except 0, 1000 and 1002. */
      user_id: number | string;
      /** @description Group id from -1 (none) to 65534, except 0, 1000 and 1002. */
      user_group_id: number | string;
    };
    /** @description One mounted file system. */
    Mount: {
      /** @description Kind of file system, `sfs`, `sfsTurbo` or `ecs`. */
      mount_type?: string;
      /** @description Id of the file system or server. */
      mount_resource?: string;
      /** @description Remote path. */
      mount_share_path?: string | null;
      /** @description Path in the function. */
      local_mount_path?: string;
    };
    /** @description File systems that the function mounts. */
    MountConfig: {
      mount_user?: components["schemas"]["MountUser"] | null;
      /** @description The mounts. */
      func_mounts?: components["schemas"]["Mount"][] | null;
    };
    /** @description One version of a dependency, a package of libraries that functions can load. */
    Dependency: {
      /** @description Id of the dependency version, for `depend_version_list`. */
      id?: string;
      /** @description Id of the dependency, the same for all its versions. */
      dep_id?: string | null;
      /** @description Id of the account that owns it, or `public`. */
      owner?: string;
      /** @description Address of the package in OBS. */
      link?: string;
      /** @description Address to download the package from. Holds a signature, and gives access to whoever knows it. */
      download_link?: string | null;
      runtime?: components["schemas"]["Runtime"];
      /** @description MD5 of the package. */
      etag?: string;
      /** @description Size of the package in bytes. */
      size?: number;
      /** @description Name of the dependency. */
      name?: string;
      /** @description Text about the dependency. */
      description?: string | null;
      /** @description File name of the package. */
      file_name?: string | null;
      /** @description Number of the version. */
      version?: number;
      /** @description When it was last changed, in seconds since 1970. */
      last_modified?: number;
      /** @description Whether it is shared by another account. */
      is_shared?: boolean;
    };
    /** @description How many runs at a time. */
    Strategy: {
      /** @description Most instances; `-1` for no limit; `0` when the function is disabled. */
      concurrency?: number;
      /** @description Requests that one instance serves at a time. Missing from many responses. */
      concurrent_num?: number;
    };
    /** @description Container image that is the function. */
    CustomImage: {
      /** @description Whether the function is a container image. */
      enabled?: boolean;
      /** @description Address of the image in SWR. */
      image?: string;
      /** @description Command that starts the container. */
      command?: string | null;
      /** @description Arguments of the command. */
      args?: string | null;
      /** @description Directory that the command starts in. */
      working_dir?: string | null;
      /** @description User id in the container. */
      uid?: string | null;
      /** @description Group id in the container. */
      gid?: string | null;
      /** @description Whether the image is public. */
      is_public?: boolean;
    };
    /** @description Generation of the platform that runs the function. `v1` is retired. */
    FunctionGeneration: ("v1" | "v2") | (string & {});
    /** @description Service that receives the outcome of a run. Empty when there is none. */
    AsyncDestinationType: ("OBS" | "SMN" | "DIS" | "FunctionGraph") | (string & {});
    /** @description One destination. Both fields are empty when there is none. */
    AsyncDestination: {
      destination?: components["schemas"]["AsyncDestinationType"];
      /** @description Address in that service, a JSON object as text. */
      param?: string | null;
    };
    /** @description Where the outcome of a run is sent. */
    AsyncDestinations: {
      on_success?: components["schemas"]["AsyncDestination"] | null;
      on_failure?: components["schemas"]["AsyncDestination"] | null;
    };
    /** @description How asynchronous runs of a function are kept, repeated and reported. */
    AsyncConfig: {
      /** @description URN of the function with its version. */
      func_urn?: string;
      /** @description How long an event may wait, in seconds. */
      max_async_event_age_in_seconds?: number;
      /** @description How many times the service runs a failed event again. Tables of responses allow 0 to 8, those of requests 0 to 3. */
      max_async_retry_attempts?: number;
      destination_config?: components["schemas"]["AsyncDestinations"] | null;
      /** @description When the configuration was made, `YYYY-MM-DDTHH:mm:ss+08:00`. */
      created_time?: string;
      /** @description When it was last changed, `YYYY-MM-DD HH:mm:ss` without a zone. */
      last_modified?: string;
      /** @description Whether a record of each run is kept. */
      enable_async_status_log?: boolean;
    };
    /**
     * @description A function, or one version of it. Each operation returns a different part of these fields, and unset ones may be missing, empty
     *     or null.
     */
    FunctionRecord: {
      /** @description Id of the function. */
      func_id?: string;
      /** @description Id of the function as a resource, for tags and enterprise projects. */
      resource_id?: string;
      /**
       * @description URN of the function. Ends in `:latest` or another version in some responses, in the name in others. Deleting the function with all
       *     its versions needs it without a version.
       */
      func_urn: string;
      /** @description Name of the function. */
      func_name?: string;
      /** @description Id of the account. */
      domain_id?: string;
      /** @description Id of the project. */
      namespace?: string;
      /** @description Name of the project. */
      project_name?: string;
      /** @description Group that the function belongs to. */
      package?: string;
      runtime?: components["schemas"]["Runtime"];
      /** @description Longest run in seconds, 3 to 259,200. */
      timeout?: number;
      /** @description Entry point, such as `index.handler`; `-` for a container image. */
      handler?: string;
      /** @description Memory in MB. */
      memory_size?: number;
      /** @description GPU memory in MB. */
      gpu_memory?: number | null;
      /** @description Kind of GPU. */
      gpu_type?: string | null;
      /** @description CPU in millicores (1,000 are one core). Follows from the memory. */
      cpu?: number;
      code_type?: components["schemas"]["CodeType"];
      /** @description Address of the code in OBS, when `code_type` is `obs`. */
      code_url?: string | null;
      /** @description File name of the code. */
      code_filename?: string | null;
      /** @description Size of the code in bytes. */
      code_size?: number;
      /** @description Id of the KMS key that encrypts the code. */
      code_encrypt_kms_key_id?: string | null;
      /** @description Private domain names that the function can resolve, as JSON text. */
      domain_names?: string | null;
      /** @description Environment variables of the function, a JSON object as text. */
      user_data?: string | null;
      /** @description Encrypted environment variables, a JSON object as text. Values come back empty. */
      encrypted_user_data?: string | null;
      /** @description Id of the KMS key that encrypts the environment variables. */
      user_data_encrypt_kms_key_id?: string | null;
      /** @description SHA-512 of the code, hexadecimal. Changes whenever the code does. */
      digest?: string;
      /** @description Version, `latest` or the name it was published under (`vYYYYMMDD-HHMMSS` unless chosen). */
      version?: string;
      /** @description Text given when the version was published. */
      version_description?: string | null;
      /** @description Internal name of the version. */
      image_name?: string;
      /** @description Agency (IAM role) whose credentials the function gets in its context. */
      xrole?: string | null;
      /** @description Agency used while the function runs, when it is another than `xrole`. */
      app_xrole?: string | null;
      /** @description Text about the function. */
      description?: string | null;
      /** @description When the function was last changed, `YYYY-MM-DD HH:mm:ss` without a zone or `YYYY-MM-DDTHH:mm:ss+08:00`. */
      last_modified?: string;
      func_vpc?: components["schemas"]["FunctionVpc"] | null;
      /** @description Id of the VPC that the function is connected to. Sent instead of `func_vpc` in lists. */
      func_vpc_id?: string | null;
      /** @description CIDR blocks used by the code, separated by semicolons. */
      peering_cidr?: string | null;
      network_controller?: components["schemas"]["NetworkControl"] | null;
      mount_config?: components["schemas"]["MountConfig"] | null;
      /** @description Size of `/tmp` in MB, 512 or 10,240. */
      ephemeral_storage?: number | null;
      /** @description Whether the size of `/tmp` can be chosen. */
      allow_ephemeral_storage?: boolean;
      /** @description Ids of dependencies. Superseded by `depend_version_list`. */
      depend_list?: string[] | null;
      /** @description Ids of the dependency versions that the function uses. */
      depend_version_list?: string[] | null;
      /** @description The dependency versions that the function uses. */
      dependencies?: components["schemas"]["Dependency"][] | null;
      strategy_config?: components["schemas"]["Strategy"] | null;
      /** @description Only in lists of versions: `0` disabled, `-1` enabled. */
      concurrency?: number;
      /** @description Only in lists of versions: requests that one instance serves at a time. */
      concurrent_num?: number;
      /** @description Number of reserved instances. */
      reserved_instance_count?: number;
      /** @description Whether reserved instances idle between requests. */
      reserved_instance_idle_mode?: boolean;
      /** @description Extended configuration. */
      extend_config?: string | null;
      custom_image?: components["schemas"]["CustomImage"] | null;
      /** @description Entry point that runs once when an instance starts. */
      initializer_handler?: string | null;
      /** @description Longest initialization in seconds, 1 to 300. */
      initializer_timeout?: number | null;
      /** @description Entry point that runs before an instance stops. */
      pre_stop_handler?: string | null;
      /** @description Longest pre-stop run in seconds, 1 to 90. */
      pre_stop_timeout?: number | null;
      /** @description Entry point of the heartbeat, Java only. */
      heartbeat_handler?: string | null;
      /** @description Whether classes are isolated, Java only. */
      enable_class_isolation?: boolean;
      /** @description Id of the enterprise project. */
      enterprise_project_id?: string | null;
      /** @description Whether timeouts beyond the usual limit are allowed. */
      long_time?: boolean;
      /** @description Id of the LTS log group. */
      log_group_id?: string | null;
      /** @description Id of the LTS log stream. */
      log_stream_id?: string | null;
      /** @description Whether logs go to LTS. */
      enable_lts_log?: boolean;
      /** @description Tags that the function's log lines carry in LTS. */
      lts_custom_tag?: {
        [key: string]: string;
      } | null;
      type?: components["schemas"]["FunctionGeneration"];
      /** @description Whether cloud debugging is on. Retired. */
      enable_cloud_debug?: string | null;
      /** @description Whether a call may choose its memory with `X-Cff-Instance-Memory`. */
      enable_dynamic_memory?: boolean;
      /** @description Whether requests to the function may carry credentials in a header. Container images only. */
      enable_auth_in_header?: boolean;
      /** @description Whether the function keeps state between runs. */
      is_stateful_function?: boolean;
      /** @description Whether the function is a service bridge. */
      is_bridge_function?: boolean;
      /** @description URNs of the bridge functions bound to this one. */
      bind_bridge_funcUrns?: string[] | null;
      /** @description Whether the function streams its output. Retired. */
      is_return_stream?: boolean;
      /** @description Whether API Gateway routes straight to the function. */
      apig_route_enable?: boolean;
      /** @description Failed runs of the last day. Huawei Cloud only, in lists. */
      fail_count?: number;
      function_async_config?: components["schemas"]["AsyncConfig"] | null;
    };
    /**
     * @description Offset of the next page, a number on most responses and text on some. `0`, the marker that was just used, or the `count` of the
     *     list means that there is no more.
     */
    Marker: number | string;
    /** @description One page of functions. */
    FunctionList: {
      /** @description The functions of this page. */
      functions: components["schemas"]["FunctionRecord"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of functions in all. */
      count?: number;
    };
    /** @description The code itself. Leave `file` empty for the default code, or when the code comes from OBS. */
    FunctionCodeInput: {
      /** @description ZIP or JAR, base64, at most 50 MB (10 KB for `inline`). The documentation sends a ZIP for `inline` too. */
      file?: string;
      /** @description Address of the code. */
      link?: string;
    };
    /** @description VPC to connect the function to. The function needs an agency that may use it. */
    FunctionVpcInput: {
      /** @description Id of the account. */
      domain_id?: string;
      /** @description Id of the project. */
      namespace?: string;
      /** @description Name of the VPC. */
      vpc_name?: string;
      /** @description Id of the VPC. */
      vpc_id: string;
      /** @description Name of the subnet. */
      subnet_name?: string;
      /** @description Id of the subnet. */
      subnet_id: string;
      /** @description Address range of the subnet. */
      cidr?: string;
      /** @description Gateway of the subnet. */
      gateway?: string;
      /** @description Ids of security groups. */
      security_groups?: string[];
      /** @description Use secure access over a VPC endpoint. Cannot be turned off again. */
      is_safety?: boolean;
    };
    /** @description One file system to mount. */
    MountInput: {
      /**
       * @description Kind of file system.
       * @enum {string}
       */
      mount_type: "sfs" | "sfsTurbo" | "ecs";
      /** @description Id of the file system or server. */
      mount_resource: string;
      /** @description Remote path, such as `192.0.2.12:/data`. Required for `ecs`. */
      mount_share_path?: string;
      /** @description Path in the function. */
      local_mount_path: string;
    };
    /** @description File systems to mount. */
    MountConfigInput: {
      mount_user: components["schemas"]["MountUser"];
      /** @description The mounts, at most five. */
      func_mounts: components["schemas"]["MountInput"][];
    };
    /** @description LTS log group and stream of the function. */
    LogConfig: {
      /** @description Name of the log group. */
      group_name?: string;
      /** @description Id of the log group. */
      group_id?: string;
      /** @description Name of the log stream. */
      stream_name?: string;
      /** @description Id of the log stream. */
      stream_id?: string;
    };
    /** @description A new function. */
    FunctionCreate: {
      /** @description Name, 1 to 60 characters. Letters, digits, `-` and `_`; starts with a letter, ends with a letter or a digit. */
      func_name: string;
      /** @description Group of the function, `default` unless there is a reason. */
      package: string;
      runtime: components["schemas"]["Runtime"];
      /** @description Longest run in seconds, 3 to 259,200. A longer run is stopped. */
      timeout: number;
      /**
       * @description Entry point, 3 to 128 characters with a dot: for Node.js, `index.handler` is the function `handler` of `index.js`. `-` for a
       *     container image.
       */
      handler: string;
      /**
       * @description Memory in MB: 128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584 or 4096. Calls with dynamic memory know
       *     8192 and 10240 too.
       */
      memory_size: number;
      /** @description GPU memory in MB, 1,024 to 16,384 in steps of 1,024. Custom runtimes and images only. */
      gpu_memory?: number;
      /** @description Kind of GPU. */
      gpu_type?: string;
      /**
       * @description Where the code comes from. Required except for a container image.
       * @enum {string}
       */
      code_type?: "inline" | "zip" | "obs" | "jar" | "Custom-Image-Swr";
      /** @description Address of the code in OBS, when `code_type` is `obs`. */
      code_url?: string;
      /** @description File name of the code, when `code_type` is `zip` or `jar`. */
      code_filename?: string;
      func_code?: components["schemas"]["FunctionCodeInput"];
      /** @description Id of the KMS key that encrypts the code. */
      code_encrypt_kms_key_id?: string;
      /** @description Ids of the dependency versions to load. */
      depend_version_list?: string[];
      custom_image?: components["schemas"]["CustomImage"];
      /** @description Environment variables, a JSON object as text. At most 20 names and 4 KB. */
      user_data?: string;
      /** @description Environment variables to be stored encrypted, a JSON object as text. At most 20 names and 4 KB. */
      encrypted_user_data?: string;
      /** @description Id of the KMS key that encrypts the environment variables. */
      user_data_encrypt_kms_key_id?: string;
      /** @description Agency (IAM role) whose credentials the function gets in its context. Needed to call other services. */
      xrole?: string;
      /** @description Agency used while the function runs, when it shall be another than `xrole`. */
      app_xrole?: string;
      /** @description Text about the function. */
      description?: string;
      func_vpc?: components["schemas"]["FunctionVpcInput"];
      network_controller?: components["schemas"]["NetworkControl"];
      /** @description Private domain names to resolve, as JSON text. Needs an agency that may read DNS. */
      domain_names?: string;
      mount_config?: components["schemas"]["MountConfigInput"];
      /** @description Entry point that runs once when an instance starts. */
      initializer_handler?: string;
      /** @description Longest initialization in seconds, 1 to 300. Required with `initializer_handler`. */
      initializer_timeout?: number;
      /** @description Entry point that runs before an instance stops. */
      pre_stop_handler?: string;
      /** @description Longest pre-stop run in seconds, 1 to 90. */
      pre_stop_timeout?: number;
      /** @description Id of the enterprise project. Required of enterprise users. */
      enterprise_project_id?: string;
      /**
       * @description Generation of the platform. `v1` is retired.
       * @default v2
       * @enum {string}
       */
      type?: "v1" | "v2";
      log_config?: components["schemas"]["LogConfig"];
      /** @description Send logs to LTS. Without `log_config` the service creates the log group and stream. */
      enable_lts_log?: boolean;
      /** @description Tags that the function's log lines carry in LTS. */
      lts_custom_tag?: {
        [key: string]: string;
      };
      /** @description Let the function keep state between runs. */
      is_stateful_function?: boolean;
      /** @description Let a call choose its memory with `X-Cff-Instance-Memory`. */
      enable_dynamic_memory?: boolean;
      /** @description Tags of the function. */
      tags?: string;
    };
    /** @description How many runs at a time. */
    StrategyInput: {
      /** @description Most instances, 1 to 1,000; `-1` for no limit; `0` disables the function. */
      concurrency: number;
      /** @description Requests that one instance serves at a time, 1 to 1,000. */
      concurrent_num: number;
    };
    /**
     * @description New configuration of a function. The five required fields replace what is there, so read the configuration first and send back
     *     what shall stay.
     */
    FunctionConfigUpdate: {
      /** @description Name of the function. */
      func_name: string;
      runtime: components["schemas"]["Runtime"];
      /** @description Longest run in seconds, 3 to 259,200. */
      timeout: number;
      /** @description Entry point, such as `index.handler`; `-` for a container image. */
      handler: string;
      /** @description Memory in MB, one of the sizes that creating a function takes. */
      memory_size: number;
      /** @description GPU memory in MB, 1,024 to 16,384 in steps of 1,024. Custom runtimes and images only. */
      gpu_memory?: number;
      /** @description Kind of GPU. */
      gpu_type?: string;
      /** @description Environment variables, a JSON object as text. At most 20 names and 4 KB. */
      user_data?: string;
      /** @description Environment variables to be stored encrypted, a JSON object as text. */
      encrypted_user_data?: string;
      /** @description Id of the KMS key that encrypts the environment variables. */
      user_data_encrypt_kms_key_id?: string;
      /** @description Agency (IAM role) whose credentials the function gets in its context. */
      xrole?: string;
      /** @description Agency used while the function runs, when it shall be another than `xrole`. */
      app_xrole?: string;
      /** @description Text about the function. */
      description?: string;
      func_vpc?: components["schemas"]["FunctionVpcInput"];
      /** @description Up to five CIDR blocks that the code uses, separated by semicolons, to be checked against those of the service. */
      peering_cidr?: string;
      network_controller?: components["schemas"]["NetworkControl"];
      /** @description Private domain names to resolve, as JSON text. */
      domain_names?: string;
      mount_config?: components["schemas"]["MountConfigInput"];
      strategy_config?: components["schemas"]["StrategyInput"];
      custom_image?: components["schemas"]["CustomImage"];
      /** @description Extended configuration. */
      extend_config?: string;
      /** @description Entry point that runs once when an instance starts. */
      initializer_handler?: string;
      /** @description Longest initialization in seconds, 1 to 300. Required with `initializer_handler`. */
      initializer_timeout?: number;
      /** @description Entry point that runs before an instance stops. */
      pre_stop_handler?: string;
      /** @description Longest pre-stop run in seconds, 1 to 90. */
      pre_stop_timeout?: number;
      /** @description Size of `/tmp` in MB, 512 or 10,240. */
      ephemeral_storage?: number;
      /** @description Entry point that runs when an instance is restored from a snapshot. Java only. */
      restore_hook_handler?: string;
      /** @description Longest restore hook in seconds, 1 to 300. */
      restore_hook_timeout?: number;
      /** @description Entry point of the heartbeat, in the handler's file. Java only. */
      heartbeat_handler?: string;
      /** @description Isolate classes. Java only. */
      enable_class_isolation?: boolean;
      /** @description Id of the enterprise project. */
      enterprise_project_id?: string;
      log_config?: components["schemas"]["LogConfig"];
      /** @description Send logs to LTS. */
      enable_lts_log?: boolean;
      /** @description Tags that the function's log lines carry in LTS. */
      lts_custom_tag?: {
        [key: string]: string;
      };
      /** @description Let the function keep state between runs. */
      is_stateful_function?: boolean;
      /** @description Let a call choose its memory with `X-Cff-Instance-Memory`. */
      enable_dynamic_memory?: boolean;
      /** @description Let requests to the function carry credentials in a header. */
      enable_auth_in_header?: boolean;
    };
    /** @description The code itself. Often both fields are empty. */
    FunctionCodeContent: {
      /** @description ZIP or source, base64. */
      file?: string | null;
      /** @description Address to download the code from. May hold a signature, and then gives access to whoever knows it. */
      link?: string | null;
    };
    /** @description Code of a function and what belongs to it. */
    FunctionCode: {
      /** @description URN of the function. */
      func_urn: string;
      /** @description Name of the function. */
      func_name?: string;
      /** @description Id of the account. */
      domain_id?: string;
      runtime?: components["schemas"]["Runtime"];
      code_type?: components["schemas"]["CodeType"];
      /** @description Address of the code in OBS, when `code_type` is `obs`. */
      code_url?: string | null;
      /** @description File name of the code. */
      code_filename?: string | null;
      /** @description Size of the code in bytes. */
      code_size?: number;
      /** @description Id of the KMS key that encrypts the code. */
      code_encrypt_kms_key_id?: string | null;
      /** @description SHA-512 of the code, hexadecimal. */
      digest?: string;
      /** @description When the function was last changed, `YYYY-MM-DD HH:mm:ss` without a zone. */
      last_modified?: string;
      func_code?: components["schemas"]["FunctionCodeContent"] | null;
      /** @description Ids of dependencies. Superseded by `depend_version_list`. */
      depend_list?: string[] | null;
      /** @description Ids of the dependency versions that the function uses. */
      depend_version_list?: string[] | null;
      strategy_config?: components["schemas"]["Strategy"] | null;
      /** @description The dependency versions that the function uses. */
      dependencies?: components["schemas"]["Dependency"][] | null;
    };
    /** @description New code of a function. */
    FunctionCodeUpdate: {
      /**
       * @description Where the code comes from. OTC takes no `Custom-Image-Swr` here; change the image in the configuration.
       * @enum {string}
       */
      code_type: "inline" | "zip" | "obs" | "jar" | "Custom-Image-Swr";
      /** @description Address of the code in OBS, when `code_type` is `obs`. */
      code_url?: string;
      /** @description File name of the code, when `code_type` is `zip` or `jar`. */
      code_filename?: string;
      func_code: components["schemas"]["FunctionCodeInput"];
      /** @description Ids of the dependency versions to load. */
      depend_version_list?: string[];
      /** @description Id of the KMS key that encrypts the code. */
      code_encrypt_kms_key_id?: string;
    };
    /** @description New limit of instances. */
    MaxInstancesUpdate: {
      /** @description Most instances, 1 to 1,000; `-1` for no limit. `0` disables the function: every call is then answered 429 `Function Disabled`. */
      max_instance_num?: number;
    };
    /**
     * Format: binary
     * @description ZIP with the code, the configuration or both.
     */
    FunctionPackage: Uint8Array;
    /** @description A function packed by an export. */
    FunctionImport: {
      /** @description Name of the new function. */
      func_name: string;
      /** @description Name of the package, such as `hello.zip`. */
      file_name: string;
      /** @description Type of the package, `zip`. */
      file_type: string;
      /** @description The package, base64. */
      file_code: string;
      /** @description Group of the function, `default` when left out. */
      package?: string;
    };
    /** @description Keys that traces are reported to APM with. */
    TracingConfig: {
      /** @description Access key. Empty turns tracing off. */
      tracing_ak?: string;
      /** @description Secret key. Comes back masked. */
      tracing_sk?: string;
    };
    /** @description State of a function's snapshot. */
    SnapshotState: {
      /** @description State of the snapshot. */
      state?: string;
      /** @description Code that explains the state. */
      code?: string | null;
    };
    /** @description A version of the service bridge. */
    BridgeVersion: {
      /** @description Name of the code package. */
      name?: string;
      /** @description Version of the code. */
      version?: string;
      /** @description Address of the code in OBS. */
      code_url?: string;
    };
    /** @description One page of versions. */
    FunctionVersionList: {
      /** @description The versions of this page, `latest` among them. */
      versions: components["schemas"]["FunctionRecord"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of versions in all. */
      count?: number;
    };
    /** @description What to publish the current code and configuration as. */
    FunctionVersionCreate: {
      /** @description MD5 of the code that is meant, to publish nothing else. */
      digest?: string;
      /** @description Name of the version. Left out, `vYYYYMMDD-HHMMSS`. */
      version?: string;
      /** @description Text about the version. */
      description?: string;
    };
    /** @description Share of the traffic in percent that goes to a second version, by version. */
    VersionWeights: {
      [key: string]: number;
    };
    /** @description A condition on the request. */
    VersionRule: {
      /** @description What is looked at, a header or a cookie. */
      rule_type?: string;
      /** @description Name of the header or cookie. */
      param?: string;
      /** @description How the value is compared, `=` or `in`. */
      op?: string;
      /** @description Value; with `in`, values separated by commas. */
      value?: string;
    };
    /** @description When a request goes to this version. */
    VersionStrategy: {
      /** @description The rules. */
      rules?: components["schemas"]["VersionRule"][] | null;
      /** @description Whether all rules must hold (`and`) or any (`or`). */
      combine_type?: string;
    };
    /** @description A name for a version, which may send part of the traffic to a second one. */
    Alias: {
      /** @description Name of the alias. */
      name: string;
      /** @description Version that the alias points to. */
      version: string;
      /** @description Text about the alias. */
      description?: string | null;
      /** @description When the alias was last changed, `YYYY-MM-DD HH:mm:ss` without a zone. */
      last_modified?: string;
      /** @description URN of the function with the alias, `…:!{name}`. */
      alias_urn?: string;
      additional_version_weights?: components["schemas"]["VersionWeights"] | null;
      /** @description Rules that send requests to a second version, by version. */
      additional_version_strategy?: {
        [key: string]: components["schemas"]["VersionStrategy"];
      } | null;
    };
    /** @description A condition on the request. */
    VersionRuleInput: {
      /**
       * @description What is looked at. OTC documents `Header` alone; Huawei's client has `header` and `cookie`.
       * @enum {string}
       */
      rule_type?: "Header" | "header" | "cookie";
      /** @description Name of the header or cookie. */
      param?: string;
      /**
       * @description How the value is compared.
       * @enum {string}
       */
      op?: "in" | "=";
      /** @description Value; with `in`, values separated by commas. */
      value?: string;
    };
    /** @description When a request goes to this version. */
    VersionStrategyInput: {
      /** @description The rules. */
      rules?: components["schemas"]["VersionRuleInput"][];
      /**
       * @description Whether all rules must hold or any.
       * @enum {string}
       */
      combine_type?: "and" | "or";
    };
    /** @description Rules that send requests to a second version, by version. */
    VersionStrategiesInput: {
      [key: string]: components["schemas"]["VersionStrategyInput"];
    };
    /** @description A new alias. */
    AliasCreate: {
      /** @description Name, 1 to 64 letters, digits, `-` and `_`; starts with a letter, ends with a letter or a digit. */
      name: string;
      /** @description Version that the alias points to. */
      version: string;
      /** @description Text about the alias. */
      description?: string;
      additional_version_weights?: components["schemas"]["VersionWeights"];
      additional_version_strategy?: components["schemas"]["VersionStrategiesInput"];
    };
    /** @description New target of an alias. */
    AliasUpdate: {
      /** @description Version that the alias points to. */
      version: string;
      /** @description Text about the alias. */
      description?: string;
      additional_version_weights?: components["schemas"]["VersionWeights"];
      additional_version_strategy?: components["schemas"]["VersionStrategiesInput"];
    };
    /** @description One destination. */
    AsyncDestinationInput: {
      /**
       * @description Service that receives the message. `DIS` on Huawei Cloud only.
       * @enum {string}
       */
      destination?: "OBS" | "SMN" | "DIS" | "FunctionGraph";
      /**
       * @description Address in that service, a JSON object as text: `bucket`, `prefix` and `expires` (days, 0 for ever) for OBS, `topic_urn` for SMN,
       *     `stream_name` for DIS, `func_urn` for FunctionGraph.
       */
      param?: string;
    };
    /**
     * @description Where the outcome of a run is sent. The message holds `timestamp`, `request_context`, `request_payload`, `response_context` and
     *     `response_payload`; an output above 256 KB arrives empty.
     */
    AsyncDestinationsInput: {
      on_success?: components["schemas"]["AsyncDestinationInput"];
      on_failure?: components["schemas"]["AsyncDestinationInput"];
    };
    /** @description How asynchronous runs of a function are kept, repeated and reported. */
    AsyncConfigUpdate: {
      /**
       * @description How long an event may wait, in seconds. An older one is discarded.
       * @default 3600
       */
      max_async_event_age_in_seconds?: number;
      /**
       * @description How many times the service runs a failed event again.
       * @default 1
       */
      max_async_retry_attempts?: number;
      destination_config?: components["schemas"]["AsyncDestinationsInput"];
      /**
       * @description Keep a record of each asynchronous run, which `listAsyncExecutions` reads. Needs LTS, and an account that the feature is open to.
       *     On OTC setting it was reported to answer 500 in 2025.
       */
      enable_async_status_log?: boolean;
      /** @description Id of the LTS log group that keeps the records. Huawei Cloud only. */
      log_group_id?: string;
      /** @description Name of the LTS log group that keeps the records. Huawei Cloud only. */
      log_group_name?: string;
      /** @description Id of the LTS log stream that keeps the records. Huawei Cloud only. */
      log_stream_id?: string;
      /** @description Name of the LTS log stream that keeps the records. Huawei Cloud only. */
      log_stream_name?: string;
    };
    /** @description Where this page lies, as offsets into the whole list. */
    PageInfo: {
      next_marker?: components["schemas"]["Marker"];
      previous_marker?: components["schemas"]["Marker"];
      /** @description Number of items on this page. */
      current_count?: number;
    };
    /** @description Asynchronous configurations of a function's versions. */
    AsyncConfigList: {
      /** @description The configurations of this page. */
      async_invoke_configs: components["schemas"]["AsyncConfig"][] | null;
      /** @description Number of configurations in all. */
      count?: number;
      page_info?: components["schemas"]["PageInfo"];
    };
    /**
     * @description Kind of trigger. `DEDICATEDGATEWAY` is API Gateway (dedicated), `APIG` the shared one. OTC documents some of these and `ROCKETMQ`;
     *     Huawei Cloud has the others.
     */
    TriggerType: ("TIMER" | "APIG" | "DEDICATEDGATEWAY" | "APIC" | "CTS" | "DDS" | "GAUSSMONGO" | "DIS" | "DMS" | "KAFKA" | "OPENSOURCEKAFKA" | "RABBITMQ" | "ROCKETMQ" | "LTS" | "OBS" | "SMN" | "EVENTGRID" | "IOTDA") | (string & {});
    /** @description Whether the trigger fires. */
    TriggerStatus: ("ACTIVE" | "DISABLED") | (string & {});
    /** @description TIMER: whether `schedule` is a rate or a cron expression. */
    ScheduleType: ("Rate" | "Cron") | (string & {});
    /** @description API Gateway: protocol of the API. */
    ApiProtocol: ("HTTP" | "HTTPS") | (string & {});
    /** @description API Gateway: method of the API. */
    ApiMethod: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "PATCH" | "OPTIONS" | "ANY") | (string & {});
    /** @description API Gateway: whether the path is a prefix (`SWA`) or must be equal (`NORMAL`). */
    ApiMatchMode: ("SWA" | "NORMAL") | (string & {});
    /** @description API Gateway: how callers of the API are authenticated. `NONE` lets anybody in. */
    ApiAuth: ("IAM" | "APP" | "NONE") | (string & {});
    /** @description API Gateway: how it calls the function. */
    ApiFunctionInfo: {
      /** @description URN of the function. */
      function_urn?: string;
      /** @description `sync` or `async`. */
      invocation_type?: string;
      /** @description How long API Gateway waits for the function, in milliseconds, 1 to 60,000. Required in requests. */
      timeout?: number;
      /** @description Version of the function. */
      version?: string;
    };
    /** @description Settings of a trigger. Which fields there are depends on its type, named in each description. */
    TriggerEventData: {
      /** @description Name of a TIMER trigger, of the API, of the CTS notification or of the OBS notification. */
      name?: string;
      schedule_type?: components["schemas"]["ScheduleType"];
      /** @description TIMER: a rate such as `3m` (up to 60m, 24h, 30d) or a cron expression. */
      schedule?: string;
      /** @description TIMER: text that the event carries. */
      user_event?: string;
      /** @description API Gateway: 1 for a public API, 2 for a private one. */
      type?: number;
      /** @description API Gateway: path of the API. */
      path?: string;
      protocol?: components["schemas"]["ApiProtocol"];
      req_method?: components["schemas"]["ApiMethod"];
      /** @description API Gateway: id of the API group. */
      group_id?: string;
      /** @description API Gateway: name of the API group. */
      group_name?: string;
      match_mode?: components["schemas"]["ApiMatchMode"];
      /** @description API Gateway: environment that the API is published to. */
      env_name?: string;
      /** @description API Gateway: id of that environment. */
      env_id?: string;
      auth?: components["schemas"]["ApiAuth"];
      func_info?: components["schemas"]["ApiFunctionInfo"];
      /** @description API Gateway: subdomain that it assigned. */
      sl_domain?: string;
      /** @description API Gateway: `FUNCTION`. */
      backend_type?: string;
      /** @description API Gateway, in answers: id of the trigger. */
      triggerid?: string;
      /** @description API Gateway, in answers: id of the API. */
      api_id?: string;
      /** @description API Gateway, in answers: name of the API. */
      api_name?: string;
      /** @description API Gateway, in answers: address of the API. */
      invoke_url?: string;
      /** @description APIC, in answers: id of the integration application. */
      roma_app_id?: string;
      /** @description CTS: operations to listen for. */
      operations?: string[] | null;
      /** @description API Gateway, DDS, KAFKA, RABBITMQ, ROCKETMQ: id of the instance. */
      instance_id?: string;
      /** @description DDS, in answers: addresses of the instance. */
      instance_addrs?: string[] | null;
      /** @description DDS, in answers: `Sharding`, `ReplicaSet` or `Single`. */
      mode?: string;
      /** @description DDS: collection. */
      collection_name?: string;
      /** @description DDS: database. */
      db_name?: string;
      /** @description DDS: user of the database. */
      db_user?: string;
      /** @description DDS: password of the database user. */
      db_password?: string;
      /** @description DDS, DIS (1 to 10,000), KAFKA, RABBITMQ, ROCKETMQ (1 to 1,000): most items in one run, a number. */
      batch_size?: number;
      /** @description DMS: id of the queue. */
      queue_id?: string;
      /** @description DMS: id of the consumer group. */
      consumer_group_id?: string;
      /** @description DMS (seconds, 30 by default), DIS (in `polling_unit`): time between two polls. */
      polling_interval?: number;
      /** @description DIS: unit of the interval, `s` or `ms`. */
      polling_unit?: string;
      /** @description DIS: name of the stream. */
      stream_name?: string;
      /** @description DIS: where to start, `TRIM_HORIZON` (oldest record) or `LATEST`. */
      sharditerator_type?: string;
      /** @description DIS: most bytes to fetch at a time. */
      max_fetch_bytes?: number;
      /** @description DIS: whether one batch must be processed before the next is fetched. The client sends text. */
      is_serial?: boolean | string;
      /** @description LTS: id of the log group. */
      log_group_id?: string;
      /** @description LTS: id of the log stream. */
      log_topic_id?: string;
      /** @description OBS: name of the bucket. */
      bucket?: string;
      /** @description OBS: objects must start with this. */
      prefix?: string;
      /** @description OBS: objects must end with this. */
      suffix?: string;
      /** @description OBS: events such as `s3:ObjectCreated:*`. */
      events?: string[] | null;
      /** @description SMN: URN of the topic. */
      topic_urn?: string;
      /** @description KAFKA: topics. */
      topic_ids?: string[] | null;
      /** @description KAFKA: user. */
      kafka_user?: string;
      /** @description KAFKA: password. */
      kafka_password?: string;
      /** @description KAFKA: address of the instance. */
      kafka_connect_address?: string;
      /** @description KAFKA: whether the connection uses SASL_SSL. */
      kafka_ssl_enable?: boolean;
      /** @description ROCKETMQ: whether user and password are needed. */
      enable_acl?: boolean;
      /** @description ROCKETMQ: user. */
      access_key?: string;
      /** @description ROCKETMQ: password. */
      secret_key?: string;
      /** @description RABBITMQ: user. */
      access_user?: string;
      /** @description RABBITMQ: password. */
      access_password?: string;
      /** @description RABBITMQ: address of the instance. */
      connect_address?: string;
      /** @description RABBITMQ: name of the exchange. */
      exchange_name?: string;
      /** @description RABBITMQ: virtual host. */
      vhost?: string;
      /** @description RABBITMQ: whether the connection uses TLS. */
      ssl_enable?: boolean;
      /** @description EVENTGRID: name of the trigger. */
      trigger_name?: string;
      /** @description EVENTGRID: id of the channel. */
      channel_id?: string;
      /** @description EVENTGRID: name of the channel. */
      channel_name?: string;
      /** @description EVENTGRID: name of the event source. */
      source_name?: string;
      /** @description EVENTGRID: event types to listen for. */
      event_types?: string[] | null;
      /** @description EVENTGRID: agency used. */
      agency?: string;
      /** @description EVENTGRID: whether object keys are encoded. */
      Key_encode?: boolean;
      /** @description EVENTGRID: when the trigger was made. */
      created_time?: string;
      /** @description EVENTGRID: `ACTIVE` or `DISABLE`. */
      status?: string;
      /** @description SMN, in answers: `Unconfirmed` or `Confirmed`. */
      subscription_status?: string;
    };
    /** @description What starts a function besides a direct call. */
    Trigger: {
      /** @description Id of the trigger. */
      trigger_id: string;
      trigger_type_code?: components["schemas"]["TriggerType"];
      trigger_status?: components["schemas"]["TriggerStatus"];
      event_data?: components["schemas"]["TriggerEventData"];
      /** @description When the trigger was last changed, `YYYY-MM-DD HH:mm:ss` without a zone. */
      last_updated_time?: string;
      /** @description When the trigger was made, `YYYY-MM-DD HH:mm:ss` or `YYYY-MM-DDHHmmss`, without a zone. */
      created_time?: string;
    };
    /** @description A new trigger. */
    TriggerCreate: {
      trigger_type_code: components["schemas"]["TriggerType"];
      /**
       * @description Whether the trigger fires at once. DDS and Kafka triggers start disabled, the others active.
       * @enum {string}
       */
      trigger_status?: "ACTIVE" | "DISABLED";
      /** @description Code of the message. Any text; not used today. */
      event_type_code?: string;
      event_data: components["schemas"]["TriggerEventData"];
    };
    /** @description How a stream trigger polls. */
    TriggerPollingUpdate: {
      /** @description Wait for one batch to be processed before fetching the next. */
      is_serial?: boolean;
      /** @description Most bytes to fetch at a time. */
      max_fetch_bytes?: number;
      /** @description Time between two polls, in seconds or milliseconds as `polling_unit` says. */
      polling_interval?: number;
      /**
       * @description Unit of the interval.
       * @enum {string}
       */
      polling_unit?: "ms" | "s";
    };
    /** @description New state of a trigger. Only timer, DDS, LTS and Kafka triggers can be disabled. */
    TriggerUpdate: {
      /**
       * @description Whether the trigger fires.
       * @enum {string}
       */
      trigger_status?: "ACTIVE" | "DISABLED";
      /** @description New settings. Documented as a list of polling settings for stream triggers; triggers themselves hold an object. */
      event_data?: components["schemas"]["TriggerPollingUpdate"][] | components["schemas"]["TriggerEventData"];
    };
    /** @description An event kept for trying a function out. */
    TestEvent: {
      /** @description Id of the test event. */
      id: string;
      /** @description Name of the test event. */
      name?: string;
      /** @description The event, JSON in base64. Missing from lists. */
      content?: string;
      /** @description When it was last changed, in seconds since 1970. */
      last_modified?: number;
    };
    /** @description Test events of a function. */
    TestEventList: {
      /** @description The test events. */
      events: components["schemas"]["TestEvent"][] | null;
      /** @description Number of test events. */
      count?: number;
      next_marker?: components["schemas"]["Marker"];
    };
    /** @description A new test event. */
    TestEventCreate: {
      /** @description Name. Letters, digits, `-` and `_`, starting with a letter. */
      name: string;
      /** @description The event, JSON in base64. At most 4 KB. */
      content: string;
    };
    /** @description The test event that was stored. */
    TestEventReceipt: {
      /** @description Id of the test event. */
      id: string;
      /** @description Name of the test event. */
      name?: string;
    };
    /** @description New content of a test event. */
    TestEventUpdate: {
      /** @description The event, JSON in base64. At most 4 KB. */
      content: string;
    };
    /** @description Rule by time. */
    CronReservation: {
      /** @description Name of the rule. */
      name?: string;
      /** @description Cron expression with seconds, such as `0 1 * * * *`. */
      cron?: string;
      /** @description Number of instances to reserve. */
      count?: number;
      /** @description When the rule starts to hold, in seconds since 1970. */
      start_time?: number;
      /** @description When the rule ends, in seconds since 1970. */
      expired_time?: number;
    };
    /** @description Rule by load. */
    MetricReservation: {
      /** @description Name of the rule. */
      name?: string;
      /** @description What is measured, `Concurrency`. */
      type?: string;
      /** @description Value that the rule keeps the measure under. */
      threshold?: number;
      /** @description Fewest instances. */
      min?: number;
    };
    /** @description Rules that change the number of reserved instances. */
    ReservationTactics: {
      /** @description Rules by time. */
      cron_configs?: components["schemas"]["CronReservation"][] | null;
      /** @description Rules by load. */
      metric_configs?: components["schemas"]["MetricReservation"][] | null;
    };
    /** @description How many instances to keep ready. */
    ReservedInstancesUpdate: {
      /** @description Number of reserved instances, 0 for none. */
      count: number;
      /** @description Let the instances idle between requests. */
      idle_mode?: boolean;
      tactics_config?: components["schemas"]["ReservationTactics"];
    };
    /** @description How many instances are kept ready. */
    ReservedInstances: {
      /** @description Number of reserved instances. */
      count?: number;
      /** @description Whether the instances idle between requests. */
      idle_mode?: boolean;
      tactics_config?: components["schemas"]["ReservationTactics"] | null;
    };
    /** @description Reserved instances of one function version. */
    ReservedInstanceCount: {
      /** @description URN of the function with its version. */
      func_urn: string;
      /** @description Number of reserved instances. */
      count: number;
    };
    /** @description Reserved instances by function version. */
    ReservedInstanceCountList: {
      /** @description The function versions of this page. */
      reservedinstances: components["schemas"]["ReservedInstanceCount"][] | null;
      page_info?: components["schemas"]["PageInfo"];
      /** @description Number of function versions in all. */
      count?: number;
    };
    /** @description Reservation of one version or alias. */
    ReservedInstanceConfig: {
      /** @description URN of the function with its version. */
      function_urn?: string;
      /** @description `version` or `alias`. */
      qualifier_type?: string;
      /** @description Name of the version or alias. */
      qualifier_name?: string;
      /** @description Number of instances that are always reserved. */
      min_count?: number;
      /** @description Whether the instances idle between requests. */
      idle_mode?: boolean;
      tactics_config?: components["schemas"]["ReservationTactics"] | null;
    };
    /** @description One page of reservations. */
    ReservedInstanceConfigList: {
      /** @description The reservations of this page. */
      reserved_instances: components["schemas"]["ReservedInstanceConfig"][] | null;
      page_info?: components["schemas"]["PageInfo"];
      /** @description Number of reservations in all. */
      count?: number;
    };
    /** @description A key with one value. */
    Tag: {
      /** @description Key of the tag. */
      key?: string;
      /** @description Value of the tag. */
      value?: string;
    };
    /** @description Tags to set. */
    TagsCreate: {
      /**
       * @description What is done, the same as in the path.
       * @enum {string}
       */
      action?: "create";
      /** @description Tags of the user. */
      tags?: components["schemas"]["Tag"][];
      /** @description Tags of the platform, such as `_sys_enterprise_project_id`. */
      sys_tags?: components["schemas"]["Tag"][];
    };
    /** @description Tags to remove. */
    TagsDelete: {
      /**
       * @description What is done, the same as in the path.
       * @enum {string}
       */
      action?: "delete";
      /** @description Tags of the user. */
      tags?: components["schemas"]["Tag"][];
      /** @description Tags of the platform. */
      sys_tags?: components["schemas"]["Tag"][];
    };
    /** @description Tags of a function. */
    FunctionTags: {
      /** @description Tags of the user. */
      tags?: components["schemas"]["Tag"][] | null;
      /** @description Tags of the platform. */
      sys_tags?: components["schemas"]["Tag"][] | null;
    };
    /** @description A key with all its values. */
    TagValues: {
      /** @description Key of the tag. */
      key?: string;
      /** @description Values of the tag. */
      values?: string[] | null;
    };
    /** @description Tags used in the project. */
    ProjectTags: {
      /** @description Tags of the user. */
      tags?: components["schemas"]["TagValues"][] | null;
      /** @description Tags of the platform. */
      sys_tags?: components["schemas"]["TagValues"][] | null;
    };
    /** @description Which functions to find. */
    TaggedFunctionQuery: {
      /** @description Find only functions without tags. */
      without_any_tag?: boolean;
      /** @description Most functions on a page. Text in the table of the documentation, a number in its example. */
      limit?: number | string;
      /** @description Offset of the first function. */
      offset?: number | string;
      /**
       * @description What is done, the same as in the path.
       * @enum {string}
       */
      action?: "filter" | "count";
      /** @description Fields that must match, such as `resource_name`. */
      matches?: components["schemas"]["Tag"][];
      /** @description Tags of the platform that must match. */
      sys_tags?: components["schemas"]["TagValues"][];
    };
    /** @description What the resource is. */
    TaggedFunctionDetail: {
      /** @description URN of the function. */
      detailId?: string;
    };
    /** @description A function with its tags. */
    TaggedFunction: {
      /** @description Id of the function as a resource. */
      resource_id?: string;
      resource_detail?: components["schemas"]["TaggedFunctionDetail"] | null;
      /** @description Name of the function. */
      resource_name?: string;
      /** @description Tags of the user. */
      tags?: components["schemas"]["Tag"][] | null;
      /** @description Tags of the platform. */
      sys_tags?: components["schemas"]["Tag"][] | null;
    };
    /** @description One page of functions with their tags. */
    TaggedFunctionList: {
      /** @description The functions of this page. */
      resources?: components["schemas"]["TaggedFunction"][] | null;
      /** @description Number of functions in all. */
      total_count?: number;
    };
    /** @description How many functions match. A bare number in the documentation's example, an object in its table. */
    TaggedFunctionCount: number | {
      /** @description Number of functions. */
      total_count?: number;
    };
    /** @description One page of dependencies. */
    DependencyList: {
      /** @description The dependencies of this page. */
      dependencies: components["schemas"]["Dependency"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of dependencies in all. */
      count?: number;
    };
    /** @description A new dependency, or a new version of the one with this name. */
    DependencyCreate: {
      /** @description ZIP of the libraries, base64, when `depend_type` is `zip`. At most 40 MB; use OBS above that. */
      depend_file?: string;
      /** @description Address of the package in OBS, when `depend_type` is `obs`. */
      depend_link?: string;
      /**
       * @description Where the package comes from.
       * @enum {string}
       */
      depend_type: "zip" | "obs";
      runtime: components["schemas"]["Runtime"];
      /** @description Name, at most 96 characters. Letters, digits, `_`, `.` and `-`; starts with a letter, ends with a letter or a digit. */
      name: string;
      /** @description Text about the dependency, at most 512 characters. */
      description?: string;
    };
    /** @description LTS log group and stream. FunctionGraph has no operation that returns log lines: read them from LTS with these ids. */
    LogStream: {
      /** @description Name of the log group. */
      group_name?: string | null;
      /** @description Id of the log group. */
      group_id?: string | null;
      /** @description Id of the log stream. */
      stream_id?: string | null;
      /** @description Name of the log stream. */
      stream_name?: string | null;
    };
    /** @description Value of a metric at one time. */
    MetricPoint: {
      /** @description Time in milliseconds since 1970. */
      timestamp?: number;
      /** @description The value; `-1` when there is none for that time. */
      value?: number;
    };
    /** @description A metric over time. */
    MetricSeries: components["schemas"]["MetricPoint"][] | null;
    /** @description Metrics of runs over time. */
    FunctionStatistics: {
      /** @description Number of runs. */
      count?: components["schemas"]["MetricSeries"];
      /** @description Mean duration in milliseconds. */
      duration?: components["schemas"]["MetricSeries"];
      /** @description Number of failed runs. */
      fail_count?: components["schemas"]["MetricSeries"];
      /** @description Longest duration in milliseconds. */
      max_duration?: components["schemas"]["MetricSeries"];
      /** @description Shortest duration in milliseconds. */
      min_duration?: components["schemas"]["MetricSeries"];
      /** @description Number of throttled calls. */
      reject_count?: components["schemas"]["MetricSeries"];
      /** @description Runs that failed in the function. */
      function_error_count?: components["schemas"]["MetricSeries"];
      /** @description Runs that failed in the platform. */
      system_error_count?: components["schemas"]["MetricSeries"];
      /** @description Number of reserved instances. */
      reserved_instance_num?: components["schemas"]["MetricSeries"];
      /** @description Number of requests served at a time. */
      concurrency_num?: components["schemas"]["MetricSeries"];
      /** @description Number of on-demand instances. Huawei Cloud only. */
      instance_num?: components["schemas"]["MetricSeries"];
    };
    /** @description Usage in one month. */
    MonthlyUsage: {
      /** @description The month. */
      date?: string;
      /** @description The usage. */
      value?: number;
    };
    /** @description Metrics of the project: `statistics` for `monitor_data`, the others for `monthly_report`. */
    ProjectStatistics: {
      /** @description Number of runs by month. */
      count?: components["schemas"]["MonthlyUsage"][] | null;
      /** @description Memory by month, in GB-seconds. */
      gbs?: components["schemas"]["MonthlyUsage"][] | null;
      /** @description GPU memory by month, in GB-seconds. */
      gpu_gbs?: components["schemas"]["MonthlyUsage"][] | null;
      statistics?: components["schemas"]["FunctionStatistics"] | null;
    };
    /** @description Number of instances over time. */
    InstanceStatistics: {
      /** @description On-demand instances. */
      instanceNum?: components["schemas"]["MetricSeries"];
      /** @description Reserved instances. */
      reservedInstanceNum?: components["schemas"]["MetricSeries"];
    };
    /** @description A function and its metric. */
    TopFunction: {
      /** @description URN of the function. */
      key?: string;
      /** @description The metric. */
      value?: number;
    };
    /** @description Functions in the order of a metric. */
    TopFunctionList: {
      /** @description The functions. */
      values?: components["schemas"]["TopFunction"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of functions. */
      count?: number;
    };
    /**
     * @description What is limited: functions (`fgs_func_num`), their code in MB (`fgs_func_code_size`), workflows (`fgs_workflow_num`), instances of
     *     one function (`fgs_on_demand_instance_limit`) or of all (`fgs_func_qos_limit`), reserved instances (`fgs_func_occurs`), idle times.
     */
    QuotaType: ("fgs_func_scale_down_timeout" | "fgs_func_occurs" | "fgs_func_pat_idle_time" | "fgs_func_num" | "fgs_func_code_size" | "fgs_workflow_num" | "fgs_on_demand_instance_limit" | "fgs_func_qos_limit") | (string & {});
    /** @description One limit. */
    Quota: {
      type?: components["schemas"]["QuotaType"];
      /** @description The limit, a number or, for the size of code, MB. */
      quota?: number;
      /** @description How much is used, a number or, for the size of code, MB. */
      used?: number;
      /** @description `MB` for the size of code; missing or empty for numbers. */
      unit?: string | null;
    };
    /** @description The limits. */
    Quotas: {
      /** @description One entry for each limit. */
      resources: components["schemas"]["Quota"][] | null;
    };
    /** @description Limits of the project and how much of them is used. */
    QuotaList: {
      quotas: components["schemas"]["Quotas"];
    };
    /** @description A trigger that a template brings. */
    TemplateTrigger: {
      /** @description Name of the trigger. */
      trigger_name?: string;
      /** @description Kind of trigger. */
      trigger_type?: string;
      /** @description Type of the event. */
      event_type?: string;
      /** @description Settings of the trigger, as JSON text. */
      event_data?: string;
    };
    /** @description How to use a template. */
    TemplateDetail: {
      /** @description What the function expects. */
      input?: string | null;
      /** @description What the function returns. */
      output?: string | null;
      /** @description What to mind. */
      warning?: string | null;
    };
    /** @description A function to start from. */
    FunctionTemplate: {
      /** @description Id of the template. */
      id?: string;
      /** @description Kind of template. */
      type?: number;
      /** @description Title of the template. */
      title?: string;
      /** @description Name of the template. */
      template_name?: string;
      /** @description Text about the template. */
      description?: string | null;
      runtime?: components["schemas"]["Runtime"];
      /** @description Entry point. */
      handler?: string;
      code_type?: components["schemas"]["CodeType"];
      /** @description Code of the template. */
      code?: string | null;
      /** @description Longest run in seconds. */
      timeout?: number;
      /** @description Memory in MB. */
      memory_size?: number;
      /** @description Triggers that the template brings. */
      trigger_metadata_list?: components["schemas"]["TemplateTrigger"][] | null;
      temp_detail?: components["schemas"]["TemplateDetail"] | null;
      /** @description Environment variables, as JSON text. */
      user_data?: string | null;
      /** @description Encrypted environment variables, as JSON text. */
      encrypted_user_data?: string | null;
      /** @description Dependencies that the template needs. */
      dependencies?: string[] | null;
      /** @description What the template is for. */
      scene?: string;
      /** @description Cloud service that the template uses. */
      service?: string;
    };
    /** @description One page of templates. */
    FunctionTemplateList: {
      /** @description The templates of this page. */
      func_templates?: components["schemas"]["FunctionTemplate"][] | null;
      next_marker?: components["schemas"]["Marker"];
    };
    /** @description Where to make the endpoint. */
    VpcEndpointCreate: {
      /** @description Size of the endpoint, the large one (`default`) when left out. */
      flavor?: string;
      /** @description Agency that may use VPC, VPC Endpoint and DNS on the caller's behalf. */
      xrole?: string;
      /** @description Id of the VPC. */
      vpc_id: string;
      /** @description Id of the subnet. */
      subnet_id: string;
    };
    /** @description Entry to FunctionGraph inside a VPC. */
    VpcEndpoint: {
      /** @description IP addresses of the endpoint. */
      endpoints?: string[] | null;
      /** @description Domain name of the endpoint. */
      address?: string;
    };
    /** @description State of an application. The last part tells which step failed or is under way. */
    ApplicationStatus: ("success" | "failed" | "repoFail" | "stackFail" | "creating" | "creatingRepo" | "creatingStack" | "deleting" | "deletionFail" | "DELETION_FAILED") | (string & {});
    /** @description An application in a list. */
    ApplicationSummary: {
      /** @description Id of the application. */
      id?: string;
      /** @description Name of the application. */
      name?: string;
      status?: components["schemas"]["ApplicationStatus"];
      /** @description When it was last changed, in milliseconds since 1970. */
      last_modified_time?: number;
      /** @description Text about the application. */
      description?: string | null;
    };
    /** @description One page of applications. */
    ApplicationList: {
      /** @description The applications of this page. */
      applications?: components["schemas"]["ApplicationSummary"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of applications in all. */
      count?: number;
    };
    /** @description Repository for the application's code. Left out, one is made in a project that an earlier application used. */
    ApplicationRepositoryInput: {
      /** @description Make a repository. */
      create_repo?: boolean;
      /** @description Id of the CodeArts project to make it in. Left out, a new project is made. */
      project_uuid?: string;
    };
    /** @description A new application. */
    ApplicationCreate: {
      /** @description Name of the application. */
      name?: string;
      /** @description Id of the template to make it from. */
      template_id?: string;
      /** @description Text about the application. */
      description?: string;
      /** @description Id of the enterprise project. */
      enterprise_project_id?: string;
      /** @description Agency that may make the resources. */
      agency_name?: string;
      /** @description Values of the template's parameters. */
      params?: {
        [key: string]: string;
      };
      repository?: components["schemas"]["ApplicationRepositoryInput"];
    };
    /** @description The application that is being made. */
    ApplicationReceipt: {
      /** @description Id of the application. */
      application_id?: string;
    };
    /** @description A resource of an application. */
    StackResource: {
      /** @description Id of the resource in its service. */
      physical_resource_id?: string;
      /** @description Name of the resource in its service. */
      physical_resource_name?: string;
      /** @description Name of the resource in the template. */
      logical_resource_name?: string;
      /** @description Type of the resource in the template. */
      logical_resource_type?: string;
      /** @description State of the resource. */
      resource_status?: string;
      /** @description Message about the state. */
      status_message?: string | null;
      /** @description Address of the resource's page in the console. */
      href?: string | null;
      /** @description Name of the service. */
      display_name?: string;
    };
    /** @description Repository of an application's code. */
    ApplicationRepository: {
      /** @description Address to clone from. */
      https_url?: string;
      /** @description Address of its page. */
      web_url?: string;
      /** @description State of the repository. */
      repo_status?: string;
      /** @description What went wrong. */
      error_msg?: string | null;
      /** @description Id of the CodeArts project. */
      project_id?: string;
    };
    /** @description Functions and other resources that were made together from a template. */
    Application: {
      /** @description Name of the application. */
      name?: string;
      status?: components["schemas"]["ApplicationStatus"];
      /** @description When it was last changed, in milliseconds since 1970. */
      last_modified_time?: number;
      /** @description Text about the application. */
      description?: string | null;
      /** @description Name of the resource stack. */
      stack_name?: string | null;
      /** @description Id of the resource stack. */
      stack_id?: string | null;
      /** @description Resources of the stack. One object in the documentation's table; null in its example. */
      stack_resources?: components["schemas"]["StackResource"][] | components["schemas"]["StackResource"] | null;
      /** @description Name of the repository. */
      repo_name?: string | null;
      repo?: components["schemas"]["ApplicationRepository"] | null;
      /** @description Id of the pipeline. */
      pipeline_id?: string | null;
      /** @description Id of the project. */
      project_id?: string;
      /** @description Address to call the application at. */
      apig_url?: string | null;
    };
    /** @description An application template in a list. */
    ApplicationTemplateSummary: {
      /** @description Id of the template. */
      id?: string;
      /** @description Name of the template. */
      name?: string;
      /** @description Runtime of its functions. */
      runtime?: string;
      /** @description What the template is for. */
      category?: string;
      /** @description Text about the template. */
      description?: string | null;
      /** @description Picture of the template, base64. */
      image?: string | null;
    };
    /** @description One page of application templates. */
    ApplicationTemplateList: {
      /** @description The templates of this page. */
      templates?: components["schemas"]["ApplicationTemplateSummary"][] | null;
      next_marker?: components["schemas"]["Marker"];
      /** @description Number of templates in all. */
      count?: number;
    };
    /** @description A resource that a template makes. */
    ApplicationTemplateResource: {
      /** @description Name of the resource. */
      resource_name?: string;
      /** @description Icon, base64. */
      icon?: string | null;
      /** @description Address of a page about it. */
      href?: string | null;
    };
    /** @description An application to start from. */
    ApplicationTemplate: {
      /** @description Name of the template. */
      name?: string;
      /** @description Text about the template. */
      description?: string | null;
      /** @description Runtime of its functions. */
      runtime?: string;
      /** @description What the template is for. */
      category?: string;
      /** @description Parameters of the template, as text. */
      params?: string | null;
      /** @description Picture of the template, base64. */
      image?: string | null;
      /** @description How many times it was used. */
      deploy_count?: number;
      /** @description Number of the version. */
      version?: number;
      /** @description How to use it. */
      template_guide?: string | null;
      /** @description When it was made, in milliseconds since 1970. */
      create_time?: number;
      /** @description When it was last changed, in milliseconds since 1970. */
      update_time?: number;
      /** @description Resources that it makes. */
      resources?: components["schemas"]["ApplicationTemplateResource"][] | null;
    };
    /** @description A workflow without its definition. */
    WorkflowSummary: {
      /** @description Id of the workflow. */
      id: string;
      /** @description URN of the workflow, `urn:fss:{region}:{project_id}:workflow:default:{name}:latest`. */
      workflow_urn?: string;
      /** @description Name of the workflow. */
      name: string;
      /** @description Text about the workflow. */
      description?: string | null;
      /** @description When it was made, `YYYY-MM-DDTHH:mm:ssZ`. */
      created_time?: string;
      /** @description When it was last changed, `YYYY-MM-DDTHH:mm:ssZ`. */
      updated_time?: string;
      /** @description Who made it. */
      created_by?: string;
      /** @description Whether the output is streamed. */
      enable_stream_response?: boolean;
    };
    /** @description One page of workflows. */
    WorkflowList: {
      /** @description Number of workflows in all. */
      total?: number;
      /** @description Number of workflows on this page. */
      size?: number;
      /** @description The workflows of this page. */
      workflows?: components["schemas"]["WorkflowSummary"][] | null;
    };
    /** @description Objects that start the workflow, for `OBS`. */
    WorkflowObsTrigger: {
      /** @description Name of the bucket. */
      bucket: string;
      /** @description Events to listen for. */
      events: string[];
      /** @description Objects must start with this. */
      prefix: string;
      /** @description Objects must end with this. */
      suffix: string;
    };
    /** @description What starts a workflow. */
    WorkflowTriggerInput: {
      /** @description Name of the trigger. */
      trigger_name: string;
      /**
       * @description Kind of trigger. `APIG_DE` is API Gateway (dedicated), `APIG` the shared one.
       * @enum {string}
       */
      trigger_type: "FLOWTIMER" | "SMN" | "APIG" | "APIG_DE" | "OBS";
      /**
       * @description Whether the trigger fires.
       * @default true
       */
      enabled?: boolean;
      trigger_config?: components["schemas"]["WorkflowObsTrigger"];
    };
    /** @description A function that states refer to by name. */
    WorkflowFunction: {
      /** @description Name in this workflow. */
      name: string;
      /** @description URN of the function. */
      operation: string;
      /** @description Properties of your own. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description Which function to call, and with what. */
    WorkflowFunctionReference: {
      /** @description Name of the function in `functions`. */
      ref_name: string;
      /** @description How it is called, `synchronize`. */
      invoke_mode?: string;
      /** @description Arguments by path: a JSONPath, a constant of `$CONST`, or a literal. */
      arguments: {
        [key: string]: unknown;
      };
    };
    /** @description A call of a function. */
    WorkflowAction: {
      function_ref?: components["schemas"]["WorkflowFunctionReference"];
    };
    /** @description What happens when an action fails. */
    WorkflowErrorHandler: {
      /** @description Expression that the error must match. */
      error?: string;
      /** @description Id of the next state. */
      transition?: string;
      /** @description Name of a retry policy. */
      retry_ref?: string;
    };
    /** @description JSONPath expressions applied to the data of a state. */
    WorkflowDataFilter: {
      /** @description Applied to what comes in. */
      input?: string;
      /** @description Applied to what goes out. */
      output?: string;
    };
    /** @description A step of a workflow. */
    WorkflowStateInput: {
      /** @description Id of the state, unique in the workflow. */
      id: string;
      /** @description Name of the state. */
      name: string;
      /**
       * @description `Operation` calls functions, `Sleep` waits, `End` ends the workflow.
       * @enum {string}
       */
      type: "Operation" | "Sleep" | "End";
      /** @description Whether the workflow ends here. */
      end: boolean;
      /** @description Id of the next state, empty at the end. */
      transition: string;
      /**
       * @description Whether the actions run one after the other (the default) or together.
       * @enum {string}
       */
      action_mode?: "sequential" | "parallel" | "";
      /** @description What the state does. */
      actions: components["schemas"]["WorkflowAction"][];
      /** @description What happens when an action fails. */
      on_errors?: components["schemas"]["WorkflowErrorHandler"][];
      state_data_filter?: components["schemas"]["WorkflowDataFilter"];
      /** @description How long a `Sleep` waits, in seconds. */
      duration?: number;
    };
    /** @description A retry policy. */
    WorkflowRetry: {
      /** @description Name of the policy, unique in the workflow. */
      name: string;
      /** @description Time between two attempts in seconds, 1 when left out. */
      delay?: number;
      /** @description Most attempts, 3 when left out. */
      max_attempts?: number;
    };
    /** @description Settings of an `EXPRESS` workflow. */
    ExpressConfigInput: {
      /**
       * @description Which states are logged. `ALL` and `ERROR` need access to LTS.
       * @enum {string}
       */
      log_level?: "ALL" | "ERROR" | "NONE";
    };
    /** @description A workflow, that is functions and the order they run in. */
    WorkflowDefinitionInput: {
      /** @description Name, 1 to 64 characters. */
      name: string;
      /** @description Text about the workflow, 1 to 512 characters. */
      description?: string;
      /** @description Id of the first state. */
      start: string;
      /** @description What starts the workflow, at most 200. */
      triggers?: components["schemas"]["WorkflowTriggerInput"][];
      /** @description Functions that the states refer to, at most 100. */
      functions: components["schemas"]["WorkflowFunction"][];
      /** @description The states, 1 to 100. */
      states: components["schemas"]["WorkflowStateInput"][];
      /** @description Values that arguments can refer to as `$CONST.…`. */
      constants: {
        [key: string]: unknown;
      };
      /** @description Retry policies that states can refer to, at most 200. */
      retries: components["schemas"]["WorkflowRetry"][];
      /**
       * @description `NORMAL` workflows may take long, keep their history and run asynchronously. `EXPRESS` ones end within 5 minutes, keep none, and
       *     run either way.
       * @default NORMAL
       * @enum {string}
       */
      mode?: "NORMAL" | "EXPRESS";
      express_config?: components["schemas"]["ExpressConfigInput"];
      /** @description Id of the enterprise project. */
      enterprise_project_id?: string;
      /**
       * @description Stream the output.
       * @default false
       */
      enable_stream_response?: boolean;
    };
    /** @description Workflows to delete. */
    WorkflowsDelete: {
      /** @description URNs of the workflows, at most 200. */
      workflow_urns: string[];
    };
    /** @description A workflow that was not deleted. */
    WorkflowDeleteFailure: {
      /** @description URN of the workflow. */
      workflow_urn?: string;
      /** @description Why not. */
      error_detail?: string;
    };
    /** @description What became of each workflow. */
    WorkflowsDeleteResult: {
      /** @description URNs of the workflows that were deleted. */
      success?: string[] | null;
      /** @description The workflows that were not. */
      fail?: components["schemas"]["WorkflowDeleteFailure"][] | null;
    };
    /** @description Settings of a trigger as they are stored; those of `OBS` triggers are known. */
    WorkflowObsTriggerRecord: {
      /** @description Name of the bucket. */
      bucket?: string;
      /** @description Events of objects that start the workflow. */
      events?: string[];
      /** @description Beginning of the objects' names. */
      prefix?: string;
      /** @description End of the objects' names. */
      suffix?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description What starts a workflow. */
    WorkflowTrigger: {
      /** @description Name of the trigger. */
      trigger_name?: string;
      /** @description Kind of trigger. */
      trigger_type?: string;
      /** @description Whether the trigger fires. */
      enabled?: boolean;
      trigger_config?: components["schemas"]["WorkflowObsTriggerRecord"] | null;
    };
    /** @description A step of a workflow. */
    WorkflowState: {
      /** @description Id of the state. */
      id?: string;
      /** @description Name of the state. */
      name?: string;
      /** @description `Operation`, `Sleep` or `End`. */
      type?: string;
      /** @description Whether the workflow ends here. */
      end?: boolean;
      /** @description Id of the next state. */
      transition?: string | null;
      /** @description `sequential` or `parallel`. */
      action_mode?: string | null;
      /** @description What the state does. */
      actions?: components["schemas"]["WorkflowAction"][] | null;
      /** @description What happens when an action fails. */
      on_errors?: components["schemas"]["WorkflowErrorHandler"][] | null;
      state_data_filter?: components["schemas"]["WorkflowDataFilter"] | null;
      /** @description How long a `Sleep` waits, in seconds. */
      duration?: number;
    };
    /** @description Which states are logged. */
    WorkflowLogLevel: ("ALL" | "ERROR" | "NONE") | (string & {});
    /** @description Settings of an `EXPRESS` workflow as they are stored. */
    ExpressConfig: {
      log_level?: components["schemas"]["WorkflowLogLevel"];
    } & {
      [key: string]: unknown;
    };
    /** @description A workflow as it is stored. */
    WorkflowDefinition: {
      /** @description Name of the workflow. */
      name?: string;
      /** @description Text about the workflow. */
      description?: string | null;
      /** @description Id of the first state. */
      start?: string;
      /** @description What starts the workflow. */
      triggers?: components["schemas"]["WorkflowTrigger"][] | null;
      /** @description Functions that the states refer to. */
      functions?: components["schemas"]["WorkflowFunction"][] | null;
      /** @description The states. */
      states?: components["schemas"]["WorkflowState"][] | null;
      /** @description Values that arguments can refer to. */
      constants?: {
        [key: string]: unknown;
      } | null;
      /** @description Retry policies. */
      retries?: components["schemas"]["WorkflowRetry"][] | null;
      /** @description `NORMAL` or `EXPRESS`. */
      mode?: string;
      express_config?: components["schemas"]["ExpressConfig"] | null;
      /** @description Id of the enterprise project. */
      enterprise_project_id?: string | null;
      /** @description Whether the output is streamed. */
      enable_stream_response?: boolean;
    };
    /** @description A workflow with its definition. */
    Workflow: {
      /** @description Id of the workflow. */
      id: string;
      /** @description URN of the workflow. */
      workflow_urn?: string;
      /** @description When it was made, `YYYY-MM-DDTHH:mm:ssZ`. */
      created_time?: string;
      /** @description When it was last changed, `YYYY-MM-DDTHH:mm:ssZ`. */
      updated_time?: string;
      /** @description Who made it. */
      created_by?: string;
      /** @description Id of the LTS log group of an `EXPRESS` workflow that logs. */
      lts_group_id?: string | null;
      /** @description Id of the LTS log stream of an `EXPRESS` workflow that logs. */
      lts_stream_id?: string | null;
      definition?: components["schemas"]["WorkflowDefinition"];
    };
    /** @description State of a workflow execution. */
    WorkflowExecutionStatus: ("success" | "fail" | "running" | "timeout" | "cancel" | "scheduled" | "recovered" | "retrying" | "stopping") | (string & {});
    /** @description An execution without its states. */
    WorkflowExecutionSummary: {
      /** @description Id of the workflow. */
      workflow_id?: string;
      /** @description URN of the workflow. */
      workflow_urn?: string;
      /** @description Id of the execution. */
      execution_id?: string;
      status?: components["schemas"]["WorkflowExecutionStatus"];
      /** @description When it began, `YYYY-MM-DDTHH:mm:ssZ`. */
      begin_time?: string;
      /** @description When it ended, `YYYY-MM-DDTHH:mm:ssZ`. */
      end_time?: string | null;
      /** @description When it last changed, `YYYY-MM-DDTHH:mm:ssZ`. */
      last_update_time?: string | null;
      /** @description Who started it. */
      created_by?: string | null;
    };
    /** @description Executions of a workflow. */
    WorkflowExecutionList: {
      /** @description The executions. */
      executions?: components["schemas"]["WorkflowExecutionSummary"][] | null;
      /** @description Number of executions in all. Missing from the plain list. */
      total?: number;
      /** @description Number of executions on this page. Missing from the plain list. */
      size?: number;
    };
    /** @description What to run the workflow with. */
    WorkflowExecutionInput: {
      /** @description Headers for the functions. */
      headers?: {
        [key: string]: unknown;
      };
      /** @description Input of the workflow. */
      input: {
        [key: string]: unknown;
      };
    };
    /** @description An execution that was accepted. */
    WorkflowExecutionReceipt: {
      /** @description Id of the execution. */
      execution_id: string;
    };
    /** @description Error of one state. */
    WorkflowStateError: {
      /** @description Id of the state. */
      node_id?: string;
      /** @description What went wrong. */
      error_message?: string;
      /** @description When the state began, `YYYY-MM-DDTHH:mm:ssZ`. */
      begin_time?: string;
      /** @description When the state ended, `YYYY-MM-DDTHH:mm:ssZ`. */
      end_time?: string | null;
    };
    /** @description Outcome of a synchronous execution. */
    WorkflowExecutionResult: {
      /** @description Id of the execution. */
      execution_id?: string;
      status?: components["schemas"]["WorkflowExecutionStatus"];
      /** @description Output of the workflow, when it succeeded. */
      output?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description What went wrong, when it failed. */
      errors?: components["schemas"]["WorkflowStateError"][] | null;
      /** @description When it began, `YYYY-MM-DDTHH:mm:ssZ`. */
      begin_time?: string;
      /** @description When it ended, `YYYY-MM-DDTHH:mm:ssZ`. */
      end_time?: string | null;
    };
    /** @description One attempt of a state. */
    WorkflowStateAttempt: {
      status?: components["schemas"]["WorkflowExecutionStatus"];
      /** @description What came in. */
      input?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description What went out. */
      output?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description When it began, in milliseconds since 1970. */
      begin_time?: number | null;
      /** @description When it ended, in milliseconds since 1970. */
      end_time?: number | null;
      /** @description What went wrong. */
      error_message?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description Id of the function's run. */
      request_id?: string | null;
    };
    /** @description What one state did. */
    WorkflowStateExecution: {
      /** @description Id of the state. */
      node_id?: string;
      /** @description Name of the state. */
      node_name?: string;
      /** @description Id of the state's execution. */
      execution_id?: string;
      /** @description Its attempts. */
      executions?: components["schemas"]["WorkflowStateAttempt"][] | null;
    };
    /** @description An execution with its states. */
    WorkflowExecution: {
      /** @description Id of the workflow. */
      workflow_id?: string;
      /** @description URN of the workflow. */
      workflow_urn?: string;
      /** @description Id of the execution. */
      execution_id?: string;
      status?: components["schemas"]["WorkflowExecutionStatus"];
      /** @description Headers for the functions. */
      headers?: {
        [key: string]: unknown;
      } | null;
      /** @description Input of the workflow. */
      input?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description Output of the workflow. */
      output?: {
        [key: string]: unknown;
      } | unknown[] | string | number | boolean | null;
      /** @description When it began, `YYYY-MM-DDTHH:mm:ssZ`. */
      begin_time?: string;
      /** @description When it ended, `YYYY-MM-DDTHH:mm:ssZ`. */
      end_time?: string | null;
      /** @description When it last changed, `YYYY-MM-DDTHH:mm:ssZ`. */
      last_update_time?: string | null;
      /** @description Who started it. */
      created_by?: string | null;
      /** @description What each state did. */
      node_execution_details?: components["schemas"]["WorkflowStateExecution"][] | null;
    };
    /** @description Outcome of a step that waited for somebody else. */
    WorkflowCallback: {
      /**
       * @description Whether the step succeeded.
       * @enum {string}
       */
      result: "success" | "fail";
      /** @description What went wrong. */
      error?: string;
      /** @description Output of the step, when it succeeded. */
      output: {
        [key: string]: unknown;
      };
    };
    /** @description Metrics of workflow executions over time. */
    WorkflowStatistics: {
      /** @description Number of executions. */
      count?: components["schemas"]["MetricSeries"];
      /** @description Mean duration in milliseconds. */
      duration?: components["schemas"]["MetricSeries"];
      /** @description Number of failed executions. */
      fail_count?: components["schemas"]["MetricSeries"];
      /** @description Number of executions under way. */
      running_count?: components["schemas"]["MetricSeries"];
    };
  };
  responses: {
    /** @description The request is malformed, or breaks a rule of the service (`FSS.0400`, `FSS.10xx`). */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0400",
         *       "error_msg": "function event body is empty"
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The token is missing, wrong or expired, or the signature does not match (`APIGW.0301` from the gateway). */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_msg": "Incorrect IAM authentication information: verify aksk signature fail",
         *       "error_code": "APIGW.0301",
         *       "request_id": "6a3b9f0f4f0a4b2f8a3c5c3f0d0f1a2b"
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The caller may not do this, or a quota of the project is used up (`FSS.0403`, `FSS.1041` and others). */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0403",
         *       "error_msg": "Forbidden"
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description No such function, version, alias or other resource (`FSS.0404`, `FSS.1051` and others). */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.1051",
         *       "error_msg": "Not found the function"
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A header or parameter has a value that the service does not take (`FSS.0406`), such as an unknown memory size. */
    NotAcceptable: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0406",
         *       "error_msg": "Not acceptable."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The service gave up waiting (`FSS.0408`). The request may have taken effect. */
    RequestTimeout: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0408",
         *       "error_msg": "Request timeout."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request body is larger than the operation takes (`FSS.0413`, `FSS.1201`). A proxy may answer with HTML. */
    PayloadTooLarge: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0413",
         *       "error_msg": "The request body is too large."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
        "text/html": components["schemas"]["HtmlError"];
      };
    };
    /**
     * @description Throttled (`FSS.0429`): nothing was run, wait and try again. One case never heals by waiting: a function whose concurrency is
     *     set to 0 answers the same code with the message `Function Disabled`.
     */
    TooManyRequests: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * @description The service failed (`FSS.0500`); the body may be empty. Not always passing: `FSS.1202` blames the shape of the function's own
     *     answer.
     */
    InternalServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0500",
         *       "error_msg": "Internal server error."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A node behind the gateway failed (`FSS.0502`). The request may have taken effect. The body may be HTML or empty. */
    BadGateway: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0502",
         *       "error_msg": "Bad gateway."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
        "text/html": components["schemas"]["HtmlError"];
      };
    };
    /** @description The service cannot take the request now (`FSS.0503`), or cannot pull the function's image (`FSS.1401` to `FSS.1403`). */
    ServiceUnavailable: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0503",
         *       "error_msg": "Service unavailable."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
        "text/html": components["schemas"]["HtmlError"];
      };
    };
    /**
     * @description No response in time (`FSS.0504`). The request may have taken effect: a function that runs longer than the gateway waits may go on. The
     *     body may be HTML or empty.
     */
    GatewayTimeout: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0504",
         *       "error_msg": "Gateway timeout."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
        "text/html": components["schemas"]["HtmlError"];
      };
    };
    /** @description Something of that name, or the same setting, exists (`FSS.0409`, `FSS.1061` and others). */
    Conflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.1061",
         *       "error_msg": "The function has existed"
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Something that the operation needs is not in the right state, or is in use (`FSS.1033`, `FSS.1090`, `FSS.1095`, `FSS.1153`). */
    PreconditionFailed: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.1033",
         *       "error_msg": "The dependency is currently in use."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A dependency of the function is invalid (`FSS.0424`). */
    FailedDependency: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.0424",
         *       "error_msg": "Invalid dependency."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The source of the trigger cannot be used as it is, such as a bucket of an old kind (`FSS.0426`, `FSS.1152`). */
    UpgradeRequired: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error_code": "FSS.1152",
         *       "error_msg": "The selected bucket cannot be used to create a trigger."
         *     }
         */
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
     * @example 0123456789abcdef0123456789abcdef
     */
    ProjectId: string;
    /**
     * @description URN of the function, at most 269 characters, colons unescaped:
     *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
     *
     *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
     *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
     *     project of the credentials.
     * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
     */
    FunctionUrn: string;
    /**
     * @description Memory for this run in MB, instead of the function's `memory_size`. Works only when dynamic memory is enabled on the
     *     function (`enable_dynamic_memory`) and is ignored otherwise. Any other value is refused with 406 `FSS.0406`. The empty text is the same as no header. Digits only,
     *     although the documentation prints some of the values with a thousands separator.
     */
    InstanceMemory: "" | "128" | "256" | "512" | "768" | "1024" | "1280" | "1536" | "1792" | "2048" | "2560" | "3072" | "3584" | "4096" | "8192" | "10240";
    /** @description Offset of the first record to return, counted from 0. Pass the previous page's `next_marker`. */
    ExecutionMarker: number | string;
    /** @description Most records to return in one page. */
    ExecutionLimit: number;
    /** @description Return only the runs in this state. */
    ExecutionStatusFilter: "WAIT" | "RUNNING" | "SUCCESS" | "FAIL" | "DISCARD";
    /**
     * @description Start of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Without it the window is the last hour, so a poll that
     *     may last longer has to set it.
     * @example 2026-03-17T09:00:00
     */
    QueryBeginTime: string;
    /**
     * @description End of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Defaults to now.
     * @example 2026-03-17T10:00:00
     */
    QueryEndTime: string;
    /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
    Marker: number | string;
    /** @description Most items on a page. Above 400 or 0 counts as 400; below 0 is refused. */
    MaxItems: number;
    /**
     * @description Name of the alias, without the `!` that stands before it in a URN.
     * @example prod
     */
    AliasName: string;
    /**
     * @description Type of the trigger.
     * @example TIMER
     */
    TriggerTypeCode: components["schemas"]["TriggerType"];
    /**
     * @description Id of the trigger.
     * @example 9a14fae1-78cf-4185-ac7a-429eb6dc41fb
     */
    TriggerId: string;
    /**
     * @description Id of the test event.
     * @example 3b659dc0-12fc-40dc-aa05-a321d9424cb3
     */
    EventId: string;
    /** @description Most items on a page, at most 500. */
    Limit: number;
    /**
     * @description Id of the function as a resource, its `resource_id`.
     * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
     */
    ResourceId: string;
    /**
     * @description Id of the dependency, its `dep_id`.
     * @example edbd67fa-f107-40b3-af75-a85f0577ad61
     */
    DependId: string;
    /**
     * @description Number of the version.
     * @example 1
     */
    DependencyVersion: string;
    /**
     * @description Length of the time in minutes, back from now.
     * @example 60
     */
    Period: string;
    /**
     * @description Id of the function template.
     * @example d3aa6e4c-1b2c-4d3e-9c09-5c50c4d5e6f7
     */
    TemplateId: string;
    /**
     * @description Id of the VPC.
     * @example a9381c2b-7d4e-4f50-b1a2-cee915d0e1f2
     */
    VpcId: string;
    /**
     * @description Id of the subnet.
     * @example a4a13b4c-9d5e-4f60-8172-bb46f7a8b9c0
     */
    SubnetId: string;
    /**
     * @description Id of the application.
     * @example 0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5
     */
    ApplicationId: string;
    /**
     * @description Id of the application template.
     * @example 7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9
     */
    ApplicationTemplateId: string;
    /** @description Offset of the first item to return. Below 0 counts as 0. */
    Offset: number;
    /**
     * @description Id of the workflow.
     * @example 48aff955-ea10-4ffd-b426-190bc192dc14
     */
    WorkflowId: string;
    /**
     * @description Start of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days before `end_time`.
     * @example 2026-03-15 00:00:00
     */
    ExecutionsFrom: string;
    /**
     * @description End of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days after `start_time`, or now.
     * @example 2026-03-18 00:00:00
     */
    ExecutionsTo: string;
    /**
     * @description Id of the execution.
     * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
     */
    WorkflowExecutionId: string;
    /** @description Length of the time in minutes, back from now. */
    MinutesPeriod: string;
    /** @description Start of the time, in milliseconds since 1970. */
    StartTimeMillis: string;
    /** @description End of the time, in milliseconds since 1970. */
    EndTimeMillis: string;
    /**
     * @description URN of the workflow, `urn:fss:{region}:{project_id}:workflow:default:{name}:latest`.
     * @example urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest
     */
    WorkflowUrn: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description What the run used, as JSON text with `duration` and `billingDuration` in milliseconds, `memorySize` and `memoryUsed` in MB.
     * @example {"duration":1.913,"billingDuration":100,"memorySize":128,"memoryUsed":41.51171875}
     */
    InvokeSummary: string;
    /**
     * @description Id of this run, as it stands in the function's log.
     * @example 1cbe80f3-3c65-475e-ad88-76ac518d386a
     */
    CffRequestId: string;
    /**
     * @description End of the run's log, base64. Sent only when the request asked for `X-Cff-Log-Type: tail`. Cut to the last 2,000 bytes
     *     according to one page of the documentation, 4 KB according to another; the cut may split a UTF-8 sequence.
     * @example aGVsbG8gbG9n
     */
    FunctionLog: string;
    /**
     * @description Billed time in milliseconds.
     * @example 100
     */
    BillingDuration: string;
    /**
     * @description Shape of the body: `v0` is the function's bare output, `v1` the JSON envelope. Compare it with what was asked for before
     *     reading the body.
     * @example v1
     */
    ResponseVersion: string;
    /**
     * @description Error code of the run, `0` when the function succeeded.
     * @example 0
     */
    FuncErrCode: string;
    /**
     * @description Whether the user's function failed. Documented as a string without naming its values; `true` and `false` in any case, and
     *     `1`, are what clients should understand.
     * @example false
     */
    IsFuncErr: string;
    /**
     * @description The gateway's id of the HTTP request. Quote it to the provider's support.
     * @example 6a3b9f0f4f0a4b2f8a3c5c3f0d0f1a2b
     */
    RequestId: string;
    /**
     * @description Seconds to wait, or an HTTP date (RFC 9110 section 10.2.3). No document of either cloud mentions the header; honor it when a
     *     gateway sends it.
     * @example 1
     */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  invokeFunction: {
    parameters: {
      query?: never;
      header?: {
        /** @description `tail` returns the end of the run's log in `X-Cff-Function-Log`. The empty text, or no header, is for no log. */
        "X-Cff-Log-Type"?: "tail" | "";
        /**
         * @description Shape of the response: `v1` is a JSON envelope with request id, result, log and status; `v0`, the behavior without the
         *     header, is the function's bare output.
         */
        "X-CFF-Request-Version"?: "v0" | "v1";
        /**
         * @description Memory for this run in MB, instead of the function's `memory_size`. Works only when dynamic memory is enabled on the
         *     function (`enable_dynamic_memory`) and is ignored otherwise. Any other value is refused with 406 `FSS.0406`. The empty text is the same as no header. Digits only,
         *     although the documentation prints some of the values with a thousands separator.
         */
        "X-Cff-Instance-Memory"?: components["parameters"]["InstanceMemory"];
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada"
         *     }
         */
        "application/json": components["schemas"]["FunctionEvent"];
      };
    };
    responses: {
      /**
       * @description The run has ended, well or badly. JSON is the envelope of `v1` or, in `v0`, whatever JSON the function returned; other media
       *     types are what a function returned in `v0`.
       */
      200: {
        headers: {
          "X-Cff-Invoke-Summary": components["headers"]["InvokeSummary"];
          "X-Cff-Request-Id": components["headers"]["CffRequestId"];
          "X-Cff-Function-Log": components["headers"]["FunctionLog"];
          "X-CFF-Billing-Duration": components["headers"]["BillingDuration"];
          "X-Cff-Response-Version": components["headers"]["ResponseVersion"];
          "X-Func-Err-Code": components["headers"]["FuncErrCode"];
          "X-Is-Func-Err": components["headers"]["IsFuncErr"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvocationResult"] | components["schemas"]["FunctionOutput"];
          /** @example Hello, Ada! */
          "text/plain": string;
          "application/octet-stream": Uint8Array;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  invokeFunctionAsync: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Memory for this run in MB, instead of the function's `memory_size`. Works only when dynamic memory is enabled on the
         *     function (`enable_dynamic_memory`) and is ignored otherwise. Any other value is refused with 406 `FSS.0406`. The empty text is the same as no header. Digits only,
         *     although the documentation prints some of the values with a thousands separator.
         */
        "X-Cff-Instance-Memory"?: components["parameters"]["InstanceMemory"];
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Ada"
         *     }
         */
        "application/json": components["schemas"]["FunctionEvent"];
      };
    };
    responses: {
      /** @description Accepted; the function runs later. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "request_id": "1167bf8c-87b0-43ab-8f5f-26b16c64f252"
           *     }
           */
          "application/json": components["schemas"]["AsyncInvocationReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listAsyncExecutions: {
    parameters: {
      query?: {
        /** @description Return only the run with this id. */
        request_id?: string;
        /** @description Offset of the first record to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["ExecutionMarker"];
        /** @description Most records to return in one page. */
        limit?: components["parameters"]["ExecutionLimit"];
        /** @description Return only the runs in this state. */
        status?: components["parameters"]["ExecutionStatusFilter"];
        /**
         * @description Start of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Without it the window is the last hour, so a poll that
         *     may last longer has to set it.
         * @example 2026-03-17T09:00:00
         */
        query_begin_time?: components["parameters"]["QueryBeginTime"];
        /**
         * @description End of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Defaults to now.
         * @example 2026-03-17T10:00:00
         */
        query_end_time?: components["parameters"]["QueryEndTime"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runs. `count` and `next_marker` are missing from some responses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "invocations": [
           *         {
           *           "request_id": "1167bf8c-87b0-43ab-8f5f-26b16c64f252",
           *           "status": "SUCCESS",
           *           "error_code": 0,
           *           "error_message": "",
           *           "start_time": "2026-03-17T09:21:44",
           *           "end_time": "2026-03-17T09:21:46"
           *         }
           *       ],
           *       "count": 1,
           *       "next_marker": 1
           *     }
           */
          "application/json": components["schemas"]["AsyncExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listActiveAsyncExecutions: {
    parameters: {
      query?: {
        /** @description Ids of the runs, at most 10, joined by commas. */
        requests?: string;
        /** @description Offset of the first record to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["ExecutionMarker"];
        /** @description Most records to return in one page. */
        limit?: components["parameters"]["ExecutionLimit"];
        /** @description Return only the runs in this state. */
        status?: components["parameters"]["ExecutionStatusFilter"];
        /**
         * @description Start of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Without it the window is the last hour, so a poll that
         *     may last longer has to set it.
         * @example 2026-03-17T09:00:00
         */
        query_begin_time?: components["parameters"]["QueryBeginTime"];
        /**
         * @description End of the window, `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. Defaults to now.
         * @example 2026-03-17T10:00:00
         */
        query_end_time?: components["parameters"]["QueryEndTime"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "invocations": [
           *         {
           *           "request_id": "1167bf8c-87b0-43ab-8f5f-26b16c64f252",
           *           "status": "RUNNING",
           *           "error_code": 0,
           *           "error_message": "",
           *           "start_time": "2026-03-17T09:21:44",
           *           "end_time": ""
           *         }
           *       ],
           *       "count": 1,
           *       "next_marker": 1
           *     }
           */
          "application/json": components["schemas"]["AsyncExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  cancelExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description Which run, and how. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "request_id": "1167bf8c-87b0-43ab-8f5f-26b16c64f252",
         *       "type": "force"
         *     }
         */
        "application/json": components["schemas"]["ExecutionCancel"];
      };
    };
    responses: {
      /** @description The service will cancel the run. The body is `null`; an object is tolerated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example null */
          "application/json": components["schemas"]["Empty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctions: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page. Above 400 or 0 counts as 400; below 0 is refused. */
        maxitems?: components["parameters"]["MaxItems"];
        /** @description Return only the functions of this group. */
        package_name?: string;
        /** @description Return only functions whose name contains this. Huawei Cloud only. */
        func_name?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
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
          /**
           * @example {
           *       "functions": [
           *         {
           *           "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "resource_id": "5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162:hello",
           *           "func_name": "hello",
           *           "domain_id": "fedcba9876543210fedcba9876543210",
           *           "namespace": "0123456789abcdef0123456789abcdef",
           *           "project_name": "eu-de",
           *           "package": "default",
           *           "runtime": "Node.js18.15",
           *           "timeout": 3,
           *           "handler": "index.handler",
           *           "memory_size": 128,
           *           "cpu": 300,
           *           "code_type": "zip",
           *           "code_filename": "hello.zip",
           *           "code_size": 272,
           *           "version": "latest",
           *           "image_name": "latest-260317092144@abcde",
           *           "last_modified": "2026-03-17 09:21:44",
           *           "strategy_config": {
           *             "concurrency": -1
           *           }
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["FunctionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The function. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "func_name": "hello",
         *       "package": "default",
         *       "runtime": "Node.js18.15",
         *       "handler": "index.handler",
         *       "timeout": 3,
         *       "memory_size": 128,
         *       "code_type": "zip",
         *       "code_filename": "hello.zip",
         *       "func_code": {
         *         "file": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
         *       }
         *     }
         */
        "application/json": components["schemas"]["FunctionCreate"];
      };
    };
    responses: {
      /** @description The function. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "domain_id": "fedcba9876543210fedcba9876543210",
           *       "namespace": "0123456789abcdef0123456789abcdef",
           *       "project_name": "eu-de",
           *       "package": "default",
           *       "runtime": "Node.js18.15",
           *       "timeout": 3,
           *       "handler": "index.handler",
           *       "memory_size": 128,
           *       "cpu": 300,
           *       "code_type": "zip",
           *       "code_filename": "hello.zip",
           *       "code_size": 22,
           *       "version": "latest",
           *       "image_name": "latest-260317092144@abcde",
           *       "last_modified": "2026-03-17 09:21:44",
           *       "func_vpc": null,
           *       "mount_config": null,
           *       "strategy_config": {
           *         "concurrency": -1
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      424: components["responses"]["FailedDependency"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
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
          /**
           * @example {
           *       "func_id": "5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162",
           *       "resource_id": "5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162:hello",
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "domain_id": "fedcba9876543210fedcba9876543210",
           *       "namespace": "0123456789abcdef0123456789abcdef",
           *       "project_name": "eu-de",
           *       "package": "default",
           *       "runtime": "Node.js18.15",
           *       "timeout": 3,
           *       "handler": "index.handler",
           *       "memory_size": 128,
           *       "cpu": 300,
           *       "code_type": "inline",
           *       "code_filename": "index.js",
           *       "code_size": 272,
           *       "user_data": "{\"LOG_LEVEL\":\"info\"}",
           *       "version": "latest",
           *       "image_name": "latest-260317092144@abcde",
           *       "last_modified": "2026-03-17 09:21:44",
           *       "ephemeral_storage": 512,
           *       "func_vpc": null,
           *       "depend_version_list": null,
           *       "strategy_config": {
           *         "concurrency": -1,
           *         "concurrent_num": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The new configuration. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "func_name": "hello",
         *       "runtime": "Node.js18.15",
         *       "handler": "index.handler",
         *       "timeout": 40,
         *       "memory_size": 768,
         *       "user_data": "{\"LOG_LEVEL\":\"debug\"}"
         *     }
         */
        "application/json": components["schemas"]["FunctionConfigUpdate"];
      };
    };
    responses: {
      /** @description The function. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "package": "default",
           *       "runtime": "Node.js18.15",
           *       "timeout": 40,
           *       "handler": "index.handler",
           *       "memory_size": 768,
           *       "cpu": 800,
           *       "user_data": "{\"LOG_LEVEL\":\"debug\"}",
           *       "version": "latest",
           *       "last_modified": "2026-03-17 09:25:10"
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      424: components["responses"]["FailedDependency"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "runtime": "Node.js18.15",
           *       "code_type": "inline",
           *       "code_filename": "index.zip",
           *       "code_size": 245,
           *       "last_modified": "2026-03-17 09:21:44",
           *       "func_code": {
           *         "file": "",
           *         "link": ""
           *       },
           *       "strategy_config": {
           *         "concurrency": -1
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionCode"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The new code. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "code_type": "zip",
         *       "code_filename": "hello.zip",
         *       "func_code": {
         *         "file": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
         *       }
         *     }
         */
        "application/json": components["schemas"]["FunctionCodeUpdate"];
      };
    };
    responses: {
      /** @description The code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "runtime": "Node.js18.15",
           *       "code_type": "zip",
           *       "code_filename": "hello.zip",
           *       "code_size": 22,
           *       "last_modified": "2026-03-17 09:25:10",
           *       "func_code": {
           *         "file": "",
           *         "link": ""
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionCode"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      424: components["responses"]["FailedDependency"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionMaxInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The new limit. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "max_instance_num": 300
         *     }
         */
        "application/json": components["schemas"]["MaxInstancesUpdate"];
      };
    };
    responses: {
      /** @description The function. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "func_name": "hello",
           *       "version": "latest",
           *       "strategy_config": {
           *         "concurrency": 300,
           *         "concurrent_num": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionPinning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Whether the function is pinned.
         * @example true
         */
        state: "true" | "false";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  exportFunction: {
    parameters: {
      query?: {
        /** @description Export the configuration. */
        config?: boolean;
        /** @description Export the code. */
        code?: boolean;
        /** @description Export only the code or only the configuration. */
        type?: "code" | "config";
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The package. The documentation gives neither its media type nor an example. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": components["schemas"]["FunctionPackage"];
          "application/zip": components["schemas"]["FunctionPackage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  importFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The package. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "func_name": "hello",
         *       "file_name": "hello.zip",
         *       "file_type": "zip",
         *       "file_code": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
         *     }
         */
        "application/json": components["schemas"]["FunctionImport"];
      };
    };
    responses: {
      /** @description The function. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello",
           *       "func_name": "hello",
           *       "package": "default",
           *       "runtime": "Node.js18.15",
           *       "timeout": 3,
           *       "handler": "index.handler",
           *       "memory_size": 128,
           *       "code_type": "zip",
           *       "code_filename": "hello.zip",
           *       "code_size": 6709,
           *       "version": "latest",
           *       "last_modified": "2026-03-17 09:21:44",
           *       "strategy_config": {
           *         "concurrency": -1
           *       }
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      424: components["responses"]["FailedDependency"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getTracing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tracing_ak": "test-access-key-0001",
           *       "tracing_sk": "******"
           *     }
           */
          "application/json": components["schemas"]["TracingConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateTracing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The keys. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "tracing_ak": "test-access-key-0001",
         *       "tracing_sk": "test-secret-key-0001"
         *     }
         */
        "application/json": components["schemas"]["TracingConfig"];
      };
    };
    responses: {
      /** @description Done. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getSnapshotState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Which state to return.
         * @example state
         */
        action: "state" | "enableSnapshot";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "state": "success",
           *       "code": "200"
           *     }
           */
          "application/json": components["schemas"]["SnapshotState"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description What to do.
         * @example enable
         */
        action: "enable" | "disable";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Done. An older edition of the documentation has this instead of 200. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listBridgeFunctions: {
    parameters: {
      query?: {
        /** @description Return only bridges of this kind, such as `rds`. */
        type?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
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
          /**
           * @example [
           *       {
           *         "func_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:function:default:bridge:latest",
           *         "func_name": "bridge",
           *         "runtime": "Custom",
           *         "is_bridge_function": true
           *       }
           *     ]
           */
          "application/json": components["schemas"]["FunctionRecord"][] | null;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listBridgeVersions: {
    parameters: {
      query: {
        /**
         * @description Kind of bridge.
         * @example rds
         */
        type: "rds" | "mqs" | "cache";
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
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
          /**
           * @example [
           *       {
           *         "name": "rds-bridge",
           *         "version": "1.0.0",
           *         "code_url": "https://obs.example.com/bridges/rds-bridge.zip"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["BridgeVersion"][] | null;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctionVersions: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page. Above 400 or 0 counts as 400; below 0 is refused. */
        maxitems?: components["parameters"]["MaxItems"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
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
          /**
           * @example {
           *       "versions": [
           *         {
           *           "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "func_name": "hello",
           *           "package": "default",
           *           "runtime": "Node.js18.15",
           *           "timeout": 3,
           *           "handler": "index.handler",
           *           "memory_size": 128,
           *           "version": "latest",
           *           "last_modified": "2026-03-17 09:21:44",
           *           "strategy_config": {
           *             "concurrency": -1
           *           }
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["FunctionVersionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createFunctionVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description What to publish. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "version": "v1",
         *       "description": "First release"
         *     }
         */
        "application/json": components["schemas"]["FunctionVersionCreate"];
      };
    };
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:v1",
           *       "func_name": "hello",
           *       "package": "default",
           *       "runtime": "Node.js18.15",
           *       "timeout": 3,
           *       "handler": "index.handler",
           *       "memory_size": 128,
           *       "version": "v1",
           *       "version_description": "First release",
           *       "image_name": "v1-260317092144@abcde",
           *       "last_modified": "2026-03-17 09:21:44"
           *     }
           */
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctionAliases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
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
          /**
           * @example [
           *       {
           *         "name": "prod",
           *         "version": "v1",
           *         "description": "",
           *         "last_modified": "2026-03-17 09:21:44",
           *         "alias_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:!prod",
           *         "additional_version_weights": {
           *           "v2": 10
           *         }
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Alias"][] | null;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The alias. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "prod",
         *       "version": "v1",
         *       "additional_version_weights": {
         *         "v2": 10
         *       }
         *     }
         */
        "application/json": components["schemas"]["AliasCreate"];
      };
    };
    responses: {
      /** @description The alias. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "prod",
           *       "version": "v1",
           *       "description": "",
           *       "last_modified": "2026-03-17 09:21:44",
           *       "alias_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:!prod",
           *       "additional_version_weights": {
           *         "v2": 10
           *       }
           *     }
           */
          "application/json": components["schemas"]["Alias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Name of the alias, without the `!` that stands before it in a URN.
         * @example prod
         */
        alias_name: components["parameters"]["AliasName"];
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
          /**
           * @example {
           *       "name": "prod",
           *       "version": "v1",
           *       "description": "",
           *       "last_modified": "2026-03-17 09:21:44",
           *       "alias_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:!prod"
           *     }
           */
          "application/json": components["schemas"]["Alias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Name of the alias, without the `!` that stands before it in a URN.
         * @example prod
         */
        alias_name: components["parameters"]["AliasName"];
      };
      cookie?: never;
    };
    /** @description The new target. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "version": "v2",
         *       "description": "",
         *       "additional_version_strategy": {
         *         "v3": {
         *           "combine_type": "and",
         *           "rules": [
         *             {
         *               "rule_type": "Header",
         *               "param": "version",
         *               "op": "=",
         *               "value": "v3"
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["AliasUpdate"];
      };
    };
    responses: {
      /** @description The alias. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "prod",
           *       "version": "v2",
           *       "description": "",
           *       "last_modified": "2026-03-17 09:25:10",
           *       "alias_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:!prod"
           *     }
           */
          "application/json": components["schemas"]["Alias"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteFunctionAlias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Name of the alias, without the `!` that stands before it in a URN.
         * @example prod
         */
        alias_name: components["parameters"]["AliasName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getAsyncConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "max_async_event_age_in_seconds": 3600,
           *       "max_async_retry_attempts": 1,
           *       "destination_config": {
           *         "on_success": {
           *           "destination": "SMN",
           *           "param": "{\"topic_urn\":\"urn:smn:eu-de:0123456789abcdef0123456789abcdef:done\"}"
           *         },
           *         "on_failure": {
           *           "destination": "",
           *           "param": ""
           *         }
           *       },
           *       "created_time": "2026-03-17T09:21:44+08:00",
           *       "last_modified": "2026-03-17 09:21:44"
           *     }
           */
          "application/json": components["schemas"]["AsyncConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateAsyncConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The configuration. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "max_async_event_age_in_seconds": 600,
         *       "max_async_retry_attempts": 3,
         *       "destination_config": {
         *         "on_failure": {
         *           "destination": "SMN",
         *           "param": "{\"topic_urn\":\"urn:smn:eu-de:0123456789abcdef0123456789abcdef:failed\"}"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["AsyncConfigUpdate"];
      };
    };
    responses: {
      /** @description The configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *       "max_async_event_age_in_seconds": 600,
           *       "max_async_retry_attempts": 3,
           *       "destination_config": {
           *         "on_failure": {
           *           "destination": "SMN",
           *           "param": "{\"topic_urn\":\"urn:smn:eu-de:0123456789abcdef0123456789abcdef:failed\"}"
           *         }
           *       },
           *       "created_time": "2026-03-17T09:21:44+08:00",
           *       "last_modified": "2026-03-17 09:25:10"
           *     }
           */
          "application/json": components["schemas"]["AsyncConfig"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteAsyncConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listAsyncConfigs: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most configurations on a page. Above 100 counts as 100, 0 as the default; below 0 is refused. */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "async_invoke_configs": [
           *         {
           *           "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "max_async_event_age_in_seconds": 3600,
           *           "max_async_retry_attempts": 1,
           *           "created_time": "2026-03-17T09:21:44+08:00",
           *           "last_modified": "2026-03-17 09:21:44"
           *         }
           *       ],
           *       "count": 1,
           *       "page_info": {
           *         "next_marker": 1,
           *         "previous_marker": 0,
           *         "current_count": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["AsyncConfigList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listTriggers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The triggers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "trigger_id": "9a14fae1-78cf-4185-ac7a-429eb6dc41fb",
           *         "trigger_type_code": "TIMER",
           *         "trigger_status": "ACTIVE",
           *         "event_data": {
           *           "name": "every-three-minutes",
           *           "schedule": "3m",
           *           "schedule_type": "Rate"
           *         },
           *         "last_updated_time": "2026-03-17 09:21:44",
           *         "created_time": "2026-03-17 09:21:44"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Trigger"][] | null;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The trigger. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TriggerCreate"];
      };
    };
    responses: {
      /** @description The trigger. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "trigger_id": "9a14fae1-78cf-4185-ac7a-429eb6dc41fb",
           *       "trigger_type_code": "TIMER",
           *       "trigger_status": "ACTIVE",
           *       "event_data": {
           *         "name": "every-three-minutes",
           *         "schedule": "3m",
           *         "schedule_type": "Rate"
           *       },
           *       "last_updated_time": "2026-03-17 09:21:44",
           *       "created_time": "2026-03-17 09:21:44"
           *     }
           */
          "application/json": components["schemas"]["Trigger"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      426: components["responses"]["UpgradeRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteTriggers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Type of the trigger.
         * @example TIMER
         */
        trigger_type_code: components["parameters"]["TriggerTypeCode"];
        /**
         * @description Id of the trigger.
         * @example 9a14fae1-78cf-4185-ac7a-429eb6dc41fb
         */
        trigger_id: components["parameters"]["TriggerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The trigger. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "trigger_id": "9a14fae1-78cf-4185-ac7a-429eb6dc41fb",
           *       "trigger_type_code": "TIMER",
           *       "trigger_status": "ACTIVE",
           *       "event_data": {
           *         "name": "every-three-minutes",
           *         "schedule": "3m",
           *         "schedule_type": "Rate"
           *       },
           *       "last_updated_time": "2026-03-17 09:21:44",
           *       "created_time": "2019-10-29171553"
           *     }
           */
          "application/json": components["schemas"]["Trigger"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Type of the trigger.
         * @example TIMER
         */
        trigger_type_code: components["parameters"]["TriggerTypeCode"];
        /**
         * @description Id of the trigger.
         * @example 9a14fae1-78cf-4185-ac7a-429eb6dc41fb
         */
        trigger_id: components["parameters"]["TriggerId"];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "trigger_status": "DISABLED"
         *     }
         */
        "application/json": components["schemas"]["TriggerUpdate"];
      };
    };
    responses: {
      /** @description The trigger. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "trigger_id": "9a14fae1-78cf-4185-ac7a-429eb6dc41fb",
           *       "trigger_type_code": "TIMER",
           *       "trigger_status": "DISABLED",
           *       "event_data": {
           *         "name": "every-three-minutes",
           *         "schedule": "3m",
           *         "schedule_type": "Rate"
           *       },
           *       "last_updated_time": "2026-03-17 09:25:10",
           *       "created_time": "2026-03-17 09:21:44"
           *     }
           */
          "application/json": components["schemas"]["Trigger"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      426: components["responses"]["UpgradeRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Type of the trigger.
         * @example TIMER
         */
        trigger_type_code: components["parameters"]["TriggerTypeCode"];
        /**
         * @description Id of the trigger.
         * @example 9a14fae1-78cf-4185-ac7a-429eb6dc41fb
         */
        trigger_id: components["parameters"]["TriggerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listTestEvents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The test events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "events": [
           *         {
           *           "id": "3b659dc0-12fc-40dc-aa05-a321d9424cb3",
           *           "name": "greeting",
           *           "last_modified": 1773739304
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["TestEventList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createTestEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "greeting",
         *       "content": "eyJuYW1lIjoiQWRhIn0="
         *     }
         */
        "application/json": components["schemas"]["TestEventCreate"];
      };
    };
    responses: {
      /** @description The event was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "3b659dc0-12fc-40dc-aa05-a321d9424cb3",
           *       "name": "greeting"
           *     }
           */
          "application/json": components["schemas"]["TestEventReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getTestEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Id of the test event.
         * @example 3b659dc0-12fc-40dc-aa05-a321d9424cb3
         */
        event_id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The test event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "3b659dc0-12fc-40dc-aa05-a321d9424cb3",
           *       "name": "greeting",
           *       "last_modified": 1773739304,
           *       "content": "eyJuYW1lIjoiQWRhIn0="
           *     }
           */
          "application/json": components["schemas"]["TestEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateTestEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Id of the test event.
         * @example 3b659dc0-12fc-40dc-aa05-a321d9424cb3
         */
        event_id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    /** @description The new content. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "content": "eyJuYW1lIjoiR3JhY2UifQ=="
         *     }
         */
        "application/json": components["schemas"]["TestEventUpdate"];
      };
    };
    responses: {
      /** @description The event was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "3b659dc0-12fc-40dc-aa05-a321d9424cb3",
           *       "name": "greeting"
           *     }
           */
          "application/json": components["schemas"]["TestEventReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteTestEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Id of the test event.
         * @example 3b659dc0-12fc-40dc-aa05-a321d9424cb3
         */
        event_id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateReservedInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    /** @description How many. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "count": 3,
         *       "idle_mode": false
         *     }
         */
        "application/json": components["schemas"]["ReservedInstancesUpdate"];
      };
    };
    responses: {
      /** @description How many there will be. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 3,
           *       "idle_mode": false
           *     }
           */
          "application/json": components["schemas"]["ReservedInstances"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listReservedInstances: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most function versions on a page. Above 400 or 0 counts as 400; below 0 is refused. */
        limit?: number;
        /** @description Return only this function version. */
        urn?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "reservedinstances": [
           *         {
           *           "func_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "count": 2
           *         }
           *       ],
           *       "page_info": {
           *         "next_marker": 1,
           *         "previous_marker": 0,
           *         "current_count": 1
           *       },
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["ReservedInstanceCountList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listReservedInstanceConfigs: {
    parameters: {
      query?: {
        /** @description Return only the reservations of this function. */
        function_urn?: string;
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page, at most 500. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reservations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "reserved_instances": [
           *         {
           *           "function_urn": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "qualifier_type": "version",
           *           "qualifier_name": "latest",
           *           "min_count": 10,
           *           "idle_mode": false,
           *           "tactics_config": {
           *             "cron_configs": [
           *               {
           *                 "name": "office-hours",
           *                 "cron": "0 0 8 * * *",
           *                 "count": 15,
           *                 "start_time": 1773705600,
           *                 "expired_time": 1776384000
           *               }
           *             ]
           *           }
           *         }
           *       ],
           *       "page_info": {
           *         "next_marker": 1,
           *         "previous_marker": 0,
           *         "current_count": 1
           *       },
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["ReservedInstanceConfigList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createFunctionTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    /** @description The tags. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "create",
         *       "tags": [
         *         {
         *           "key": "team",
         *           "value": "greetings"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["TagsCreate"];
      };
    };
    responses: {
      /** @description Done. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteFunctionTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    /** @description The tags. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "action": "delete",
         *       "tags": [
         *         {
         *           "key": "team",
         *           "value": "greetings"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["TagsDelete"];
      };
    };
    responses: {
      /** @description Done. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctionTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function as a resource, its `resource_id`.
         * @example 5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": [
           *         {
           *           "key": "team",
           *           "value": "greetings"
           *         }
           *       ],
           *       "sys_tags": [
           *         {
           *           "key": "_sys_enterprise_project_id",
           *           "value": "0"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["FunctionTags"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listProjectTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": [
           *         {
           *           "key": "team",
           *           "values": [
           *             "greetings",
           *             "billing"
           *           ]
           *         }
           *       ],
           *       "sys_tags": [
           *         {
           *           "key": "_sys_enterprise_project_id",
           *           "values": [
           *             "0"
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ProjectTags"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listTaggedFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description Which functions to find. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "without_any_tag": false,
         *       "limit": 5,
         *       "matches": [
         *         {
         *           "key": "resource_name",
         *           "value": "hello"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["TaggedFunctionQuery"];
      };
    };
    responses: {
      /** @description The functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "resources": [
           *         {
           *           "resource_id": "5a2d3c1e-7f0b-4b1a-9c55-1d2e3f405162",
           *           "resource_detail": {
           *             "detailId": "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest"
           *           },
           *           "resource_name": "hello",
           *           "tags": [],
           *           "sys_tags": [
           *             {
           *               "key": "_sys_enterprise_project_id",
           *               "value": "0"
           *             }
           *           ]
           *         }
           *       ],
           *       "total_count": 1
           *     }
           */
          "application/json": components["schemas"]["TaggedFunctionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  countTaggedFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description Which functions to count. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "without_any_tag": true
         *     }
         */
        "application/json": components["schemas"]["TaggedFunctionQuery"];
      };
    };
    responses: {
      /** @description How many there are. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaggedFunctionCount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listDependencies: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most dependencies on a page. */
        maxitems?: number;
        /** @description Most dependencies on a page, 400 when left out. How it differs from `maxitems` is not documented. */
        limit?: number;
        /** @description Whether to return public dependencies, `true` or `false`. */
        ispublic?: string;
        /** @description Whose dependencies to return. */
        dependency_type?: "public" | "private" | "all";
        /** @description Return only dependencies for this runtime. */
        runtime?: components["schemas"]["Runtime"];
        /** @description Return only dependencies of this name. */
        name?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dependencies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dependencies": [
           *         {
           *           "id": "6578de50-9a18-48fa-b84e-b2d36636e433",
           *           "owner": "public",
           *           "link": "https://obs.example.com/dependencies/pandas.zip",
           *           "runtime": "Python3.10",
           *           "etag": "35a893d9495b3e22259b2773996bc94d-6",
           *           "size": 31009808,
           *           "name": "pandas"
           *         }
           *       ],
           *       "next_marker": 43,
           *       "count": 43
           *     }
           */
          "application/json": components["schemas"]["DependencyList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createDependencyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The package. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "kafka-client",
         *       "runtime": "Node.js18.15",
         *       "depend_type": "zip",
         *       "depend_file": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
         *     }
         */
        "application/json": components["schemas"]["DependencyCreate"];
      };
    };
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "4f4ae4eb-dcdc-4dd3-bffd-79600bd972b3",
           *       "dep_id": "edbd67fa-f107-40b3-af75-a85f0577ad61",
           *       "owner": "fedcba9876543210fedcba9876543210",
           *       "link": "https://obs.example.com/dependencies/kafka-client.zip",
           *       "runtime": "Node.js18.15",
           *       "etag": "83863be4b6c3a86aef995dbc83aae68f",
           *       "size": 577118,
           *       "name": "kafka-client",
           *       "description": "",
           *       "file_name": "kafka-client.zip",
           *       "version": 1,
           *       "last_modified": 1773739304
           *     }
           */
          "application/json": components["schemas"]["Dependency"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      424: components["responses"]["FailedDependency"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listDependencyVersions: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most versions on a page. */
        maxitems?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the dependency, its `dep_id`.
         * @example edbd67fa-f107-40b3-af75-a85f0577ad61
         */
        depend_id: components["parameters"]["DependId"];
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
          /**
           * @example {
           *       "dependencies": [
           *         {
           *           "id": "4f4ae4eb-dcdc-4dd3-bffd-79600bd972b3",
           *           "dep_id": "edbd67fa-f107-40b3-af75-a85f0577ad61",
           *           "owner": "fedcba9876543210fedcba9876543210",
           *           "link": "https://obs.example.com/dependencies/kafka-client.zip",
           *           "runtime": "Node.js18.15",
           *           "etag": "83863be4b6c3a86aef995dbc83aae68f",
           *           "size": 577118,
           *           "name": "kafka-client",
           *           "version": 1
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["DependencyList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getDependencyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the dependency, its `dep_id`.
         * @example edbd67fa-f107-40b3-af75-a85f0577ad61
         */
        depend_id: components["parameters"]["DependId"];
        /**
         * @description Number of the version.
         * @example 1
         */
        version: components["parameters"]["DependencyVersion"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "4f4ae4eb-dcdc-4dd3-bffd-79600bd972b3",
           *       "dep_id": "edbd67fa-f107-40b3-af75-a85f0577ad61",
           *       "owner": "fedcba9876543210fedcba9876543210",
           *       "link": "https://obs.example.com/dependencies/kafka-client.zip",
           *       "runtime": "Node.js18.15",
           *       "etag": "83863be4b6c3a86aef995dbc83aae68f",
           *       "size": 577118,
           *       "name": "kafka-client",
           *       "version": 1,
           *       "last_modified": 1773739304,
           *       "is_shared": false
           *     }
           */
          "application/json": components["schemas"]["Dependency"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteDependencyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the dependency, its `dep_id`.
         * @example edbd67fa-f107-40b3-af75-a85f0577ad61
         */
        depend_id: components["parameters"]["DependId"];
        /**
         * @description Number of the version.
         * @example 1
         */
        version: components["parameters"]["DependencyVersion"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  enableLogs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": components["schemas"]["Empty"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getLogStream: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The log group and stream. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "group_name": "functiongraph.log.group",
           *       "group_id": "8a5c3f0e-2a6b-4d0e-9b1d-6f1f4b1d2c3a",
           *       "stream_id": "2e7d6c5b-4a39-4827-8615-0f1e2d3c4b5a",
           *       "stream_name": "hello"
           *     }
           */
          "application/json": components["schemas"]["LogStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  enableAsyncStatusLogs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getAsyncStatusLogStream: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The log group and stream. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "group_name": "functiongraph.log.group",
           *       "group_id": "8a5c3f0e-2a6b-4d0e-9b1d-6f1f4b1d2c3a",
           *       "stream_id": "9c8b7a69-5847-4635-a241-30f1e2d3c4b5",
           *       "stream_name": "async-status"
           *     }
           */
          "application/json": components["schemas"]["LogStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionStatistics: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Length of the time in minutes, back from now.
         * @example 60
         */
        period: components["parameters"]["Period"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": [
           *         {
           *           "timestamp": 1773738000000,
           *           "value": -1
           *         },
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 2
           *         }
           *       ],
           *       "duration": [
           *         {
           *           "timestamp": 1773738000000,
           *           "value": -1
           *         },
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 950
           *         }
           *       ],
           *       "fail_count": [
           *         {
           *           "timestamp": 1773738000000,
           *           "value": -1
           *         },
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 0
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["FunctionStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getProjectStatistics: {
    parameters: {
      query: {
        /**
         * @description Which metrics to return.
         * @example monitor_data
         */
        filter: "monitor_data" | "monthly_report";
        /** @description With `monitor_data`: length of the time in minutes, back from now. */
        period?: string;
        /** @description With `monthly_report`: `0` this month, `1` last month, `2` the last three, `3` the last six. Anything else counts as `0`. */
        option?: string;
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page, at most 500. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProjectStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionTraffic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
        /**
         * @description Length of the time in minutes, back from now.
         * @example 60
         */
        period: components["parameters"]["Period"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 2
           *         }
           *       ],
           *       "instance_num": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 1
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["FunctionStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionInstanceStatistics: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page, at most 500. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the function, at most 269 characters, colons unescaped:
         *     `urn:fss:{region}:{project_id}:function:{package}:{name}`, optionally with `:{version}` or `:!{alias}` at the end.
         *
         *     Short forms are accepted too: `{name}`, `{package}:{name}`, `{project_id}:{package}:{name}` and
         *     `{project_id}:{package}:{name}:{versionOrAlias}`. What is left out becomes package `default`, version `latest` and the
         *     project of the credentials.
         * @example urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest
         */
        function_urn: components["parameters"]["FunctionUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "instanceNum": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 1
           *         }
           *       ],
           *       "reservedInstanceNum": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 0
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["InstanceStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listTopFunctions: {
    parameters: {
      query?: {
        /** @description The metric, `failcount` when left out. */
        type?: string;
        /** @description Start of the time. */
        start_time?: string;
        /** @description End of the time. */
        end_time?: string;
        /** @description Most functions to return. */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
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
          /**
           * @example {
           *       "values": [
           *         {
           *           "key": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:function:default:hello:latest",
           *           "value": 3
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["TopFunctionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listQuotas: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "quotas": {
           *         "resources": [
           *           {
           *             "type": "fgs_func_num",
           *             "quota": 400,
           *             "used": 22
           *           },
           *           {
           *             "type": "fgs_func_code_size",
           *             "quota": 10240,
           *             "used": 22,
           *             "unit": "MB"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["QuotaList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctionTemplates: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most templates on a page. */
        maxitems?: number;
        /** @description Whether to return public templates, `true` or `false`. */
        ispublic?: string;
        /** @description Return only templates for this runtime. */
        runtime?: components["schemas"]["Runtime"];
        /** @description Return only templates for this use. */
        scene?: string;
        /** @description Return only templates that use this cloud service. */
        service?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "func_templates": [
           *         {
           *           "id": "d3aa6e4c-1b2c-4d3e-9c09-5c50c4d5e6f7",
           *           "type": 1,
           *           "template_name": "access-service-with-http-php",
           *           "runtime": "PHP7.3",
           *           "handler": "index.handler",
           *           "timeout": 30,
           *           "memory_size": 256
           *         }
           *       ],
           *       "next_marker": 1
           *     }
           */
          "application/json": components["schemas"]["FunctionTemplateList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunctionTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the function template.
         * @example d3aa6e4c-1b2c-4d3e-9c09-5c50c4d5e6f7
         */
        template_id: components["parameters"]["TemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "d3aa6e4c-1b2c-4d3e-9c09-5c50c4d5e6f7",
           *       "type": 1,
           *       "title": "access-service-with-http",
           *       "template_name": "access-service-with-http-php",
           *       "description": "Calls a service over HTTP.",
           *       "runtime": "PHP7.3",
           *       "handler": "index.handler",
           *       "code_type": "inline",
           *       "code": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==",
           *       "timeout": 30,
           *       "memory_size": 256,
           *       "trigger_metadata_list": [],
           *       "temp_detail": {
           *         "input": "None",
           *         "output": "What the service answered.",
           *         "warning": "Set the environment variables first."
           *       },
           *       "user_data": "",
           *       "dependencies": [],
           *       "scene": "basic_function_usage",
           *       "service": "FunctionGraph"
           *     }
           */
          "application/json": components["schemas"]["FunctionTemplate"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createVpcEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description Where to make it. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "vpc_id": "a9381c2b-7d4e-4f50-b1a2-cee915d0e1f2",
         *       "subnet_id": "a4a13b4c-9d5e-4f60-8172-bb46f7a8b9c0",
         *       "flavor": "default",
         *       "xrole": "functiongraph-network"
         *     }
         */
        "application/json": components["schemas"]["VpcEndpointCreate"];
      };
    };
    responses: {
      /** @description The endpoint. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "endpoints": [
           *         "192.0.2.12"
           *       ],
           *       "address": "https://functiongraph.example.com"
           *     }
           */
          "application/json": components["schemas"]["VpcEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteVpcEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the VPC.
         * @example a9381c2b-7d4e-4f50-b1a2-cee915d0e1f2
         */
        vpc_id: components["parameters"]["VpcId"];
        /**
         * @description Id of the subnet.
         * @example a4a13b4c-9d5e-4f60-8172-bb46f7a8b9c0
         */
        subnet_id: components["parameters"]["SubnetId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listApplications: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most items on a page, at most 500. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The applications. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "applications": [
           *         {
           *           "id": "0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5",
           *           "name": "greetings",
           *           "status": "success",
           *           "last_modified_time": 1773739304000,
           *           "description": ""
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["ApplicationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The application. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "greetings",
         *       "template_id": "7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9",
         *       "description": "Says hello",
         *       "enterprise_project_id": "0",
         *       "agency_name": "",
         *       "params": {}
         *     }
         */
        "application/json": components["schemas"]["ApplicationCreate"];
      };
    };
    responses: {
      /** @description The application is being made. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_id": "0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5"
           *     }
           */
          "application/json": components["schemas"]["ApplicationReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the application.
         * @example 0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5
         */
        id: components["parameters"]["ApplicationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "greetings",
           *       "last_modified_time": 1773739304000,
           *       "stack_resources": null,
           *       "status": "repoFail",
           *       "stack_name": "",
           *       "repo_name": "",
           *       "description": "Says hello",
           *       "repo": {},
           *       "project_id": "0123456789abcdef0123456789abcdef"
           *     }
           */
          "application/json": components["schemas"]["Application"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteApplication: {
    parameters: {
      query?: {
        /** @description Keep the repository. */
        retain_repo?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the application.
         * @example 0b8a7f6e-5d4c-4b3a-8291-a0b1c2d3e4f5
         */
        id: components["parameters"]["ApplicationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application is being deleted. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listApplicationTemplates: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return, counted from 0. Pass the previous page's `next_marker`. */
        marker?: components["parameters"]["Marker"];
        /** @description Most templates on a page, at most 500. */
        maxitems?: number;
        /** @description Return only templates for this runtime. */
        runtime?: components["schemas"]["Runtime"];
        /** @description Return only templates for this use. */
        category?: string;
      };
      header?: {
        /** @description Language of names and descriptions, such as `en-us` or `zh-cn`. */
        "X-Language"?: string;
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "templates": [
           *         {
           *           "id": "7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9",
           *           "name": "greeter",
           *           "runtime": "Node.js18.15",
           *           "category": "web",
           *           "description": "Says hello."
           *         }
           *       ],
           *       "next_marker": 1,
           *       "count": 1
           *     }
           */
          "application/json": components["schemas"]["ApplicationTemplateList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getApplicationTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the application template.
         * @example 7e6d5c4b-3a29-4817-a605-f4e3d2c1b0a9
         */
        id: components["parameters"]["ApplicationTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "greeter",
           *       "description": "Says hello.",
           *       "runtime": "Node.js18.15",
           *       "category": "web",
           *       "params": "",
           *       "deploy_count": 12,
           *       "version": 1,
           *       "create_time": 1773739304000,
           *       "update_time": 1773739304000,
           *       "resources": [
           *         {
           *           "resource_name": "FunctionGraph",
           *           "href": "https://console.example.com/functiongraph"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ApplicationTemplate"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWorkflows: {
    parameters: {
      query?: {
        /** @description Return only workflows of this name. */
        workflow_name?: string;
        /** @description Offset of the first item to return. Below 0 counts as 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Most workflows on a page. Above 200 counts as 200. */
        limit?: number;
        /** @description Return only workflows of this enterprise project. */
        enterprise_project?: string;
        /** @description Return only workflows of this mode. */
        mode?: "NORMAL" | "EXPRESS";
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "size": 1,
           *       "workflows": [
           *         {
           *           "id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *           "workflow_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest",
           *           "name": "greet",
           *           "description": "Says hello",
           *           "created_time": "2026-03-17T09:21:44Z",
           *           "updated_time": "2026-03-17T09:21:44Z",
           *           "created_by": "ada"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkflowList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The definition. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "greet",
         *       "description": "Says hello",
         *       "start": "hello",
         *       "functions": [
         *         {
         *           "name": "hello",
         *           "operation": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:function:default:hello:latest"
         *         }
         *       ],
         *       "constants": {},
         *       "states": [
         *         {
         *           "id": "hello",
         *           "name": "hello",
         *           "type": "Operation",
         *           "end": false,
         *           "transition": "end",
         *           "actions": [
         *             {
         *               "function_ref": {
         *                 "ref_name": "hello",
         *                 "arguments": {
         *                   "name": "$.name"
         *                 }
         *               }
         *             }
         *           ]
         *         },
         *         {
         *           "id": "end",
         *           "name": "end",
         *           "type": "End",
         *           "end": true,
         *           "transition": "",
         *           "actions": []
         *         }
         *       ],
         *       "retries": [],
         *       "mode": "NORMAL"
         *     }
         */
        "application/json": components["schemas"]["WorkflowDefinitionInput"];
      };
    };
    responses: {
      /** @description The workflow. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *       "workflow_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest",
           *       "name": "greet",
           *       "description": "Says hello",
           *       "created_time": "2026-03-17T09:21:44Z",
           *       "updated_time": "2026-03-17T09:21:44Z",
           *       "created_by": "ada"
           *     }
           */
          "application/json": components["schemas"]["WorkflowSummary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteWorkflows: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    /** @description The workflows. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "workflow_urns": [
         *         "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["WorkflowsDelete"];
      };
    };
    responses: {
      /** @description What became of each workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": [
           *         "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest"
           *       ],
           *       "fail": []
           *     }
           */
          "application/json": components["schemas"]["WorkflowsDeleteResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *       "workflow_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest",
           *       "created_time": "2026-03-17T09:21:44Z",
           *       "updated_time": "2026-03-17T09:21:44Z",
           *       "created_by": "ada",
           *       "definition": {
           *         "name": "greet",
           *         "start": "hello",
           *         "mode": "NORMAL",
           *         "functions": [
           *           {
           *             "name": "hello",
           *             "operation": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:function:default:hello:latest"
           *           }
           *         ],
           *         "constants": {},
           *         "retries": [],
           *         "states": [
           *           {
           *             "id": "hello",
           *             "name": "hello",
           *             "type": "Operation",
           *             "end": true,
           *             "transition": "",
           *             "actions": []
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["Workflow"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** @description The definition. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "greet",
         *       "start": "hello",
         *       "functions": [
         *         {
         *           "name": "hello",
         *           "operation": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:function:default:hello:v2"
         *         }
         *       ],
         *       "constants": {},
         *       "states": [
         *         {
         *           "id": "hello",
         *           "name": "hello",
         *           "type": "Operation",
         *           "end": true,
         *           "transition": "",
         *           "actions": [
         *             {
         *               "function_ref": {
         *                 "ref_name": "hello",
         *                 "arguments": {}
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "retries": []
         *     }
         */
        "application/json": components["schemas"]["WorkflowDefinitionInput"];
      };
    };
    responses: {
      /** @description The workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *       "workflow_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest",
           *       "name": "greet",
           *       "description": "Says hello",
           *       "created_time": "2026-03-17T09:21:44Z",
           *       "updated_time": "2026-03-17T09:25:10Z",
           *       "created_by": "ada"
           *     }
           */
          "application/json": components["schemas"]["WorkflowSummary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWorkflowExecutions: {
    parameters: {
      query?: {
        /** @description Offset of the first item to return. Below 0 counts as 0. */
        offset?: components["parameters"]["Offset"];
        /** @description Most executions to return. Above 200 counts as 200. */
        limit?: number;
        /** @description Return only executions in this state. */
        status?: "success" | "fail" | "running" | "timeout" | "cancel";
        /**
         * @description Start of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days before `end_time`.
         * @example 2026-03-15 00:00:00
         */
        start_time?: components["parameters"]["ExecutionsFrom"];
        /**
         * @description End of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days after `start_time`, or now.
         * @example 2026-03-18 00:00:00
         */
        end_time?: components["parameters"]["ExecutionsTo"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "executions": [
           *         {
           *           "workflow_id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *           "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9",
           *           "status": "success",
           *           "begin_time": "2026-03-17T09:21:44Z",
           *           "end_time": "2026-03-17T09:21:46Z",
           *           "last_update_time": "2026-03-17T09:21:46Z",
           *           "created_by": "ada"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createWorkflowExecution: {
    parameters: {
      query?: never;
      header?: {
        /** @description When the task of the run was created. */
        "X-Create-Time"?: string;
        /** @description Id of the run. The documentation says no more, not even whether a second call with it is refused. */
        "X-WorkflowRun-ID"?: string;
        /** @description Give each state its predecessor's output merged with its input. */
        "X-WorkflowRun-MergeFnParameters"?: string;
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** @description The input. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "input": {
         *         "name": "Ada"
         *       }
         *     }
         */
        "application/json": components["schemas"]["WorkflowExecutionInput"];
      };
    };
    responses: {
      /** @description The execution was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9"
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecutionReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createSyncWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** @description The input. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "input": {
         *         "name": "Ada"
         *       }
         *     }
         */
        "application/json": components["schemas"]["WorkflowExecutionInput"];
      };
    };
    responses: {
      /** @description The execution has ended, well or badly. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9",
           *       "status": "success",
           *       "output": {
           *         "greeting": "Hello, Ada!"
           *       },
           *       "errors": [],
           *       "begin_time": "2026-03-17T09:21:44Z",
           *       "end_time": "2026-03-17T09:21:46Z"
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecutionResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWorkflowExecutionHistory: {
    parameters: {
      query: {
        /**
         * @description Offset of the first execution, counted from 0.
         * @example 0
         */
        offset: number;
        /**
         * @description Most executions on the page.
         * @example 10
         */
        limit: number;
        /**
         * @description Start of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days before `end_time`.
         * @example 2026-03-15 00:00:00
         */
        start_time?: components["parameters"]["ExecutionsFrom"];
        /**
         * @description End of the time, `YYYY-MM-DD HH:mm:ss` in UTC. Left out, three days after `start_time`, or now.
         * @example 2026-03-18 00:00:00
         */
        end_time?: components["parameters"]["ExecutionsTo"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "executions": [
           *         {
           *           "workflow_id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *           "workflow_urn": "urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest",
           *           "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9",
           *           "status": "success",
           *           "begin_time": "2026-03-17T09:21:44Z",
           *           "end_time": "2026-03-17T09:21:46Z",
           *           "last_update_time": "2026-03-17T09:21:46Z",
           *           "created_by": "ada"
           *         }
           *       ],
           *       "total": 1,
           *       "size": 1
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecutionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWorkflowExecution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Return inputs and outputs in full. */
        "X-Get-Workflow-Full-History-Data"?: boolean;
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "workflow_id": "48aff955-ea10-4ffd-b426-190bc192dc14",
           *       "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9",
           *       "status": "success",
           *       "input": {
           *         "name": "Ada"
           *       },
           *       "output": {
           *         "greeting": "Hello, Ada!"
           *       },
           *       "begin_time": "2026-03-17T09:21:44Z",
           *       "end_time": "2026-03-17T09:21:46Z",
           *       "last_update_time": "2026-03-17T09:21:46Z",
           *       "created_by": "ada",
           *       "node_execution_details": [
           *         {
           *           "node_id": "hello",
           *           "node_name": "hello",
           *           "execution_id": "5f4e3d2c-1b0a-4998-8776-655443322110",
           *           "executions": [
           *             {
           *               "status": "success",
           *               "input": {
           *                 "name": "Ada"
           *               },
           *               "output": {
           *                 "greeting": "Hello, Ada!"
           *               },
           *               "begin_time": 1773739304000,
           *               "end_time": 1773739306000,
           *               "request_id": "1cbe80f3-3c65-475e-ad88-76ac518d386a"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecution"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  retryWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution runs again. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  stopWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        execution_id: components["parameters"]["WorkflowExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution will stop. The response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  completeWorkflowState: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the execution.
         * @example 41c25eec-a1ba-4789-9851-eaead00cd6b9
         */
        "X-Workflow-Run-Id": string;
        /**
         * @description Id of the state.
         * @example hello
         */
        "X-Workflow-State-Id": string;
      };
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description Id of the workflow.
         * @example 48aff955-ea10-4ffd-b426-190bc192dc14
         */
        workflow_id: components["parameters"]["WorkflowId"];
      };
      cookie?: never;
    };
    /** @description The outcome. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "result": "success",
         *       "output": {}
         *     }
         */
        "application/json": components["schemas"]["WorkflowCallback"];
      };
    };
    responses: {
      /** @description The outcome was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "execution_id": "41c25eec-a1ba-4789-9851-eaead00cd6b9"
           *     }
           */
          "application/json": components["schemas"]["WorkflowExecutionReceipt"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getProjectWorkflowStatistics: {
    parameters: {
      query?: {
        /** @description Length of the time in minutes, back from now. */
        period?: components["parameters"]["MinutesPeriod"];
        /** @description Start of the time, in milliseconds since 1970. */
        start_time?: components["parameters"]["StartTimeMillis"];
        /** @description End of the time, in milliseconds since 1970. */
        end_time?: components["parameters"]["EndTimeMillis"];
        /** @description One metric: `totalCount`, `errorCount`, `averageDuration`, `running` or `rejectCount`. Anything else, or nothing, returns all. */
        metric_type?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 4
           *         }
           *       ],
           *       "duration": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 812.5
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkflowStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWorkflowStatistics: {
    parameters: {
      query?: {
        /** @description Length of the time in minutes, back from now. */
        period?: components["parameters"]["MinutesPeriod"];
        /** @description Start of the time, in milliseconds since 1970. */
        start_time?: components["parameters"]["StartTimeMillis"];
        /** @description End of the time, in milliseconds since 1970. */
        end_time?: components["parameters"]["EndTimeMillis"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the function, 32 hexadecimal digits. A token must be scoped to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: components["parameters"]["ProjectId"];
        /**
         * @description URN of the workflow, `urn:fss:{region}:{project_id}:workflow:default:{name}:latest`.
         * @example urn:fss:cn-north-4:0123456789abcdef0123456789abcdef:workflow:default:greet:latest
         */
        workflow_urn: components["parameters"]["WorkflowUrn"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 4
           *         }
           *       ],
           *       "running_count": [
           *         {
           *           "timestamp": 1773741600000,
           *           "value": 1
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkflowStatistics"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      408: components["responses"]["RequestTimeout"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
}
