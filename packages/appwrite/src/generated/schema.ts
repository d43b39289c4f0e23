// Made by scripts/generate.ts from specs/appwrite/openapi.yaml. Do not edit: run `npm run generate -- appwrite`.

export interface paths {
  "/functions/{functionId}/executions": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * List the executions of a function
     * @description A page of executions, 25 unless a `limit` says otherwise. Page with `cursorAfter` and the last `$id`; `total` stops
     *     counting at 5000. Users see the executions that they created.
     *
     *     Filters work on `trigger`, `status`, `responseStatusCode`, `duration`, `requestMethod`, `requestPath`,
     *     `deploymentId`, `$id`, `$createdAt` and `$updatedAt`.
     */
    get: operations["listExecutions"];
    put?: never;
    /**
     * Execute a function
     * @description Runs the function once. By default the server waits for the function, at most 30 seconds, and answers 201 with the
     *     outcome. With `async: true` it answers 202 at once; with `scheduledAt` it answers 202 and runs the function then.
     *
     *     - A function that fails still gives 201: read `status`, `responseStatusCode` and `errors`.
     *     - 408 means that the server waited 30 seconds for its executor: the function may still be running, and it may never have
     *       started, for fetching its image and queuing count too. There is no idempotency key.
     *     - The response of an asynchronous run is never stored: `responseBody` stays empty.
     *     - Bytes go both ways as forms only. `multipart/form-data` takes any `body`; a response that is not UTF-8 text comes with
     *       `Accept: multipart/form-data` alone. Asked for JSON the server answers 400, and without an Accept 500, after the
     *       function has run.
     *     - The call works without credentials when the function may be executed by `any` or `guests`.
     */
    post: operations["createExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/executions/{executionId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the execution, from `$id` of the response that created it.
         * @example 66a1f00d0000000001
         */
        executionId: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    /**
     * Get an execution
     * @description The record of one execution. `responseBody` is always empty here, and `logs` and `errors` are empty unless an API key
     *     asks.
     *
     *     - Right after an asynchronous create the record may not exist yet: 404 `execution_not_found`.
     *     - Users see the executions that they created; for others the response is 404. Guests may create but not read: 401.
     *     - A `waiting` or `processing` execution that is older than the function's timeout is reported as `failed`, although
     *       the function may still answer.
     */
    get: operations["getExecution"];
    put?: never;
    post?: never;
    /**
     * Delete an execution
     * @description Deletes the record of an execution that has ended; a `scheduled` one is canceled by it. Needs an API key. Answers 400
     *     `execution_in_progress` while the execution is `waiting` or `processing`: a started run cannot be canceled.
     */
    delete: operations["deleteExecution"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the functions of the project
     * @description A page of functions, 25 unless a `limit` says otherwise. Page with `cursorAfter` and the last `$id`.
     *
     *     Filters work on `name`, `enabled`, `runtime`, `deploymentId`, `schedule`, `scheduleNext`, `schedulePrevious`, `timeout`,
     *     `entrypoint`, `commands` and `installationId`.
     */
    get: operations["listFunctions"];
    put?: never;
    /**
     * Create a function
     * @description Creates a function without code. Upload code with `createDeployment` before executing it.
     *
     *     Limited to 50 a day and project, for API keys too. Sent twice with `unique()` it creates two functions; with an id of your
     *     choice the second one answers 409.
     */
    post: operations["createFunction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * Get a function
     * @description The function and its configuration, variables included.
     */
    get: operations["getFunction"];
    /**
     * Update a function
     * @description Replaces the configuration. What the body leaves out returns to its default, except where a property says that it keeps the
     *     present value. When `live` is false afterwards, the change takes effect with the next deployment.
     */
    put: operations["updateFunction"];
    post?: never;
    /**
     * Delete a function
     * @description Deletes the function; its deployments, variables and executions follow in the background.
     */
    delete: operations["deleteFunction"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployment": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate a deployment
     * @description Makes a deployment that is `ready` the one that executions run. Another state answers 400 `build_not_ready`.
     */
    patch: operations["updateFunctionDeployment"];
    trace?: never;
  };
  "/functions/{functionId}/deployments": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * List the deployments of a function
     * @description A page of deployments, 25 unless a `limit` says otherwise. A `select` query leaves properties out of the response.
     *
     *     Filters work on `buildSize`, `sourceSize`, `totalSize`, `buildDuration`, `status`, `activate` and `type`.
     */
    get: operations["listDeployments"];
    put?: never;
    /**
     * Upload code
     * @description Stores a code package and builds it in the background. Read the deployment until its `status` is `ready` or `failed`.
     *
     *     A package of more than 5242880 bytes is sent in chunks of that size, one request each, with `content-range`. The first chunk
     *     goes alone; its response's `$id` goes into `x-appwrite-id` of the others, which may go in any order, up to 8 at a time. Every
     *     chunk is answered with 202; the build starts when the last one is stored.
     */
    post: operations["createDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/duplicate": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Build a deployment again
     * @description Creates a deployment from the code of another one and builds it with the present configuration.
     */
    post: operations["createDuplicateDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/template": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deploy a template
     * @description Creates a deployment from a public template repository and builds it.
     */
    post: operations["createTemplateDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/vcs": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deploy from the connected repository
     * @description Creates a deployment from the VCS repository that the function is connected to and builds it.
     */
    post: operations["createVcsDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/{deploymentId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    /**
     * Get a deployment
     * @description The deployment and the logs of its build.
     */
    get: operations["getDeployment"];
    put?: never;
    post?: never;
    /**
     * Delete a deployment
     * @description Deletes the deployment and its files. The function has no active deployment when this was it.
     */
    delete: operations["deleteDeployment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/{deploymentId}/download": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    /**
     * Download a deployment
     * @description The code as it was uploaded, or the output of its build. Needs an API key, or a `token` that the server made.
     */
    get: operations["getDeploymentDownload"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/deployments/{deploymentId}/status": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Cancel a build
     * @description Marks the deployment as `canceled` and stops its build. Answers 400 `build_already_completed` when it is `ready` or `failed`.
     *     Takes no parameters; clients send an empty JSON object.
     */
    patch: operations["updateDeploymentStatus"];
    trace?: never;
  };
  "/functions/{functionId}/variables": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    /**
     * List the variables of a function
     * @description A page of variables, 25 unless a `limit` says otherwise. Servers before 1.9 always send all of them, and know neither
     *     `queries[]` nor `total`.
     *
     *     Filters work on `key`, `resourceType`, `resourceId` and `secret`.
     */
    get: operations["listVariables"];
    put?: never;
    /**
     * Create a variable
     * @description The function sees it with its next deployment. A secret value is never sent back: `value` is empty.
     */
    post: operations["createVariable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/{functionId}/variables/{variableId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the variable.
         * @example greeting
         */
        variableId: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    /**
     * Get a variable
     * @description The variable; the `value` of a secret one is empty.
     */
    get: operations["getVariable"];
    /**
     * Update a variable
     * @description Changes what the body names and keeps the rest. A secret variable stays secret: 400 `variable_cannot_unset_secret`.
     */
    put: operations["updateVariable"];
    post?: never;
    /**
     * Delete a variable
     * @description The function no longer sees it with its next deployment.
     */
    delete: operations["deleteVariable"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/runtimes": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the runtimes
     * @description The runtimes that this server is configured to offer. Needs no credentials.
     */
    get: operations["listRuntimes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/specifications": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the machine sizes
     * @description The machine sizes within the limits of this server.
     */
    get: operations["listSpecifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/templates": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List the templates
     * @description Ready-made functions, best first. Needs no credentials. Made for the web console, and stable there only.
     */
    get: operations["listTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/functions/templates/{templateId}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the template.
         * @example starter
         */
        templateId: components["parameters"]["TemplateId"];
      };
      cookie?: never;
    };
    /**
     * Get a template
     * @description One ready-made function. Needs no credentials.
     */
    get: operations["getTemplate"];
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
    /** @description Kind of resource that an execution ran. */
    ExecutionResourceType: ("functions" | "sites") | (string & {});
    /** @description What started an execution. */
    ExecutionTrigger: ("http" | "schedule" | "event") | (string & {});
    /** @description State of an execution. `completed` means that the function answered below 500, `failed` that it answered 500 or more, or that the platform could not run it to its end. `completed` and `failed` are final. */
    ExecutionStatus: ("waiting" | "processing" | "completed" | "failed" | "scheduled") | (string & {});
    /** @description One HTTP header. */
    HeaderEntry: {
      /** @description Header name, in the case that the sender used. */
      name: string;
      /** @description Header value. */
      value: string;
    };
    /** @description What is recorded of one run of a function. */
    ExecutionRecord: {
      /** @description Id of the execution. */
      $id: string;
      /**
       * Format: date-time
       * @description When the execution was accepted, ISO 8601.
       */
      $createdAt: string;
      /**
       * Format: date-time
       * @description When the record last changed, ISO 8601.
       */
      $updatedAt: string;
      /** @description Who may read the record. Empty when an API key created it. */
      $permissions: string[];
      /** @description Id of the function. Response formats below 2.0.0. */
      functionId?: string;
      /** @description Id of the function or site. Response formats from 2.0.0 on. */
      resourceId?: string;
      /** @description What `resourceId` names. Response formats from 2.0.0 on. */
      resourceType?: components["schemas"]["ExecutionResourceType"];
      /** @description Deployment that ran. Servers from 1.7 on. */
      deploymentId?: string;
      trigger: components["schemas"]["ExecutionTrigger"];
      status: components["schemas"]["ExecutionStatus"];
      /** @description HTTP method that the function saw. */
      requestMethod: string;
      /** @description Path and query that the function saw. */
      requestPath: string;
      /** @description The few request headers that the server keeps, such as `content-type` and `host`; never all of them. */
      requestHeaders: components["schemas"]["HeaderEntry"][];
      /**
       * Format: int32
       * @description HTTP status that the function answered with; 0 while there is none.
       */
      responseStatusCode: number;
      /** @description All headers in the 201 of a synchronous create; otherwise only `content-type` and `content-length`. */
      responseHeaders: components["schemas"]["HeaderEntry"][];
      /** @description What the function logged. Empty unless an API key or an administrator asks. */
      logs: string;
      /** @description What the function reported as errors. Empty unless an API key or an administrator asks. */
      errors: string;
      /**
       * Format: double
       * @description Running time in seconds; 0 while there is none.
       */
      duration: number;
      /**
       * Format: date-time
       * @description When a scheduled execution will start, ISO 8601; null when it was not scheduled.
       */
      scheduledAt?: string | null;
    };
    /** @description One run of a function. Names its function in `functionId` for response formats below 2.0.0, and in `resourceId` with `resourceType` from 2.0.0 on. */
    Execution: components["schemas"]["ExecutionRecord"] & {
      /** @description What the function answered. Only in the 201 of a synchronous create; empty everywhere else. */
      responseBody: string;
    };
    /** @description A page of executions. */
    ExecutionList: {
      /** @description Number of matches, counted up to 5000; 0 when the count was switched off. Not a reason to stop paging. */
      total: number;
      /** @description This page. */
      executions: components["schemas"]["Execution"][];
    };
    /** @description What went wrong, for programs. Stable between versions. Refused headers of an execution are answered with 500 and a sentence here that begins with "Invalid headers". */
    ErrorType: ("general_unknown" | "general_server_error" | "general_argument_invalid" | "general_bad_request" | "general_query_invalid" | "general_cursor_not_found" | "general_access_forbidden" | "general_unauthorized_scope" | "general_unknown_origin" | "general_api_disabled" | "general_not_implemented" | "general_feature_unsupported" | "general_provider_failure" | "general_attribute_query_limit_exceeded" | "general_service_disabled" | "general_resource_blocked" | "general_resource_locked" | "general_route_not_found" | "general_protocol_unsupported" | "general_region_access_denied" | "general_rate_limit_exceeded" | "database_timeout" | "database_query_order_null" | "project_not_found" | "project_key_expired" | "project_id_missing" | "project_region_unsupported" | "api_key_expired" | "account_key_expired" | "user_unauthorized" | "user_blocked" | "user_jwt_invalid" | "user_session_not_found" | "user_more_factors_required" | "user_jwt_and_cookie_set" | "user_api_key_and_session_set" | "user_password_reset_required" | "function_not_found" | "function_already_exists" | "function_entrypoint_missing" | "function_runtime_unsupported" | "function_execute_permission_missing" | "function_synchronous_timeout" | "function_asynchronous_timeout" | "function_runtime_not_detected" | "function_template_not_found" | "deployment_not_found" | "deployment_invalid_file_size" | "build_not_found" | "build_not_ready" | "build_in_progress" | "build_already_completed" | "build_canceled" | "build_failed" | "build_timeout" | "execution_not_found" | "execution_in_progress" | "variable_not_found" | "variable_already_exists" | "variable_cannot_unset_secret" | "schedule_not_found" | "installation_not_found" | "repository_not_found" | "provider_repository_not_found" | "storage_file_empty" | "storage_file_type_unsupported" | "storage_invalid_file" | "storage_invalid_file_size" | "storage_invalid_content_range" | "storage_invalid_range" | "storage_device_not_found") | (string & {});
    /** @description Envelope of every error that Appwrite itself answers. */
    ErrorEnvelope: {
      /** @description What went wrong, for people. Changes between versions. */
      message: string;
      /** @description The HTTP status of this response. */
      code: number;
      type: components["schemas"]["ErrorType"];
      /** @description Version of the server. */
      version?: string;
    };
    /**
     * @description HTTP method with which a function is run, in upper case. `HEAD` needs a server from 1.8 on.
     * @enum {string}
     */
    ExecutionMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "HEAD";
    /** @description How to run the function. Every property is optional. Leave out what you do not set: a null `body`, `path` or `method` makes the server fail. */
    ExecutionCreate: {
      /**
       * @description Body that the function receives, at most 10485760 characters. The text `0` reaches the function as empty.
       * @default
       */
      body?: string;
      /**
       * @description True answers at once with 202 and runs the function later. False waits for the function, up to 30 seconds.
       * @default false
       */
      async?: (boolean | null) | (0 | 1) | ("true" | "false" | "1" | "0");
      /**
       * @description Path that the function sees, with its query if there is one.
       * @default /
       */
      path?: string;
      method?: components["schemas"]["ExecutionMethod"];
      /** @description Headers that the function receives; all keys and values together stay below 16384 characters. The server also takes the object as JSON text, and an empty list for none. Leave it out when there are none: servers before 2.0 refuse an empty object. */
      headers?: {
        [key: string]: string | number | boolean;
      } | string[] | string | null;
      /** @description When to run the function, ISO 8601; without a zone it is UTC. Needs `async: true`, whole minutes (seconds and milliseconds 0), and more than 60 seconds from now; anything else is refused with 400. */
      scheduledAt?: string | null;
    };
    /** @description How to run the function, as a form: the only way to send it bytes that are not UTF-8 text. Every property is optional. */
    ExecutionCreateForm: {
      /**
       * Format: binary
       * @description Bytes that the function receives, at most 10485760 of them.
       */
      body?: Blob | Uint8Array;
      /**
       * @description True answers at once with 202 and runs the function later. False waits for the function, up to 30 seconds.
       * @default false
       */
      async?: boolean;
      /**
       * @description Path that the function sees, with its query if there is one.
       * @default /
       */
      path?: string;
      method?: components["schemas"]["ExecutionMethod"];
      /** @description Headers that the function receives, sent as JSON text. The limits are those of the JSON body. */
      headers?: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When to run the function. Needs `async: true`, whole minutes (seconds and milliseconds 0), and more than 60 seconds from now; anything else is refused with 400.
       */
      scheduledAt?: string;
    };
    /** @description One run of a function as a form: each field is a part, lists are JSON, and empty text stands for null. The only way to get a response that is not UTF-8 text. */
    ExecutionForm: components["schemas"]["ExecutionRecord"] & {
      /**
       * Format: binary
       * @description The bytes that the function answered.
       */
      responseBody: Uint8Array;
    };
    /** @description Runtime that builds and runs a function, an `$id` of `listRuntimes`. Which there are depends on the server. */
    FunctionRuntime: ("node-14.5" | "node-16.0" | "node-18.0" | "node-19.0" | "node-20.0" | "node-21.0" | "node-22" | "node-23" | "node-24" | "node-25" | "php-8.0" | "php-8.1" | "php-8.2" | "php-8.3" | "php-8.4" | "ruby-3.0" | "ruby-3.1" | "ruby-3.2" | "ruby-3.3" | "ruby-3.4" | "ruby-4.0" | "python-3.8" | "python-3.9" | "python-3.10" | "python-3.11" | "python-3.12" | "python-3.13" | "python-3.14" | "python-ml-3.11" | "python-ml-3.12" | "python-ml-3.13" | "deno-1.40" | "deno-1.46" | "deno-2.0" | "deno-2.5" | "deno-2.6" | "dart-2.15" | "dart-2.16" | "dart-2.17" | "dart-2.18" | "dart-2.19" | "dart-3.0" | "dart-3.1" | "dart-3.3" | "dart-3.5" | "dart-3.8" | "dart-3.9" | "dart-3.10" | "dart-3.11" | "dart-3.12" | "dotnet-6.0" | "dotnet-7.0" | "dotnet-8.0" | "dotnet-10" | "java-8.0" | "java-11.0" | "java-17.0" | "java-18.0" | "java-21.0" | "java-22" | "java-25" | "swift-5.5" | "swift-5.8" | "swift-5.9" | "swift-5.10" | "swift-6.2" | "kotlin-1.6" | "kotlin-1.8" | "kotlin-1.9" | "kotlin-2.0" | "kotlin-2.3" | "cpp-17" | "cpp-20" | "bun-1.0" | "bun-1.1" | "bun-1.2" | "bun-1.3" | "go-1.23" | "go-1.24" | "go-1.25" | "go-1.26" | "rust-1.83" | "static-1" | "flutter-3.24" | "flutter-3.27" | "flutter-3.29" | "flutter-3.32" | "flutter-3.35" | "flutter-3.38" | "flutter-3.41" | "flutter-3.44") | (string & {});
    /** @description State of a deployment. `ready`, `failed` and `canceled` are final. */
    DeploymentStatus: ("waiting" | "processing" | "building" | "ready" | "canceled" | "failed") | (string & {});
    /** @description A scope of the API key that the server makes for each execution. Which there are depends on the server. */
    FunctionScope: ("project.read" | "project.write" | "keys.read" | "keys.write" | "platforms.read" | "platforms.write" | "mocks.read" | "mocks.write" | "policies.read" | "policies.write" | "project.policies.read" | "project.policies.write" | "project.oauth2.read" | "project.oauth2.write" | "templates.read" | "templates.write" | "stages.read" | "stages.write" | "users.read" | "users.write" | "sessions.read" | "sessions.write" | "teams.read" | "teams.write" | "databases.read" | "databases.write" | "tables.read" | "tables.write" | "columns.read" | "columns.write" | "indexes.read" | "indexes.write" | "rows.read" | "rows.write" | "collections.read" | "collections.write" | "attributes.read" | "attributes.write" | "documents.read" | "documents.write" | "buckets.read" | "buckets.write" | "files.read" | "files.write" | "tokens.read" | "tokens.write" | "functions.read" | "functions.write" | "executions.read" | "executions.write" | "execution.read" | "execution.write" | "sites.read" | "sites.write" | "log.read" | "log.write" | "providers.read" | "providers.write" | "topics.read" | "topics.write" | "subscribers.read" | "subscribers.write" | "targets.read" | "targets.write" | "messages.read" | "messages.write" | "rules.read" | "rules.write" | "webhooks.read" | "webhooks.write" | "locale.read" | "avatars.read" | "health.read" | "assistant.read" | "migrations.read" | "migrations.write" | "schedules.read" | "schedules.write" | "vcs.read" | "vcs.write" | "insights.read" | "insights.write" | "reports.read" | "reports.write" | "presences.read" | "presences.write" | "backups.policies.read" | "backups.policies.write" | "archives.read" | "archives.write" | "restorations.read" | "restorations.write" | "dedicatedDatabases.execute" | "domains.read" | "domains.write" | "wafRules.read" | "wafRules.write" | "events.read" | "apps.read" | "apps.write" | "oauth2.read" | "oauth2.write" | "oauth2.introspect" | "usage.read") | (string & {});
    /** @description An environment variable of a function. */
    Variable: {
      /** @description Id of the variable. */
      $id: string;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      $createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed, ISO 8601.
       */
      $updatedAt: string;
      /** @description Name of the variable. */
      key: string;
      /** @description Value of the variable; empty when it is secret. */
      value: string;
      /** @description Whether the value can no longer be read. */
      secret: boolean;
      /** @description Kind of the owner, `function` or `project`. */
      resourceType: string;
      /** @description Id of the function; empty when the owner is the project. */
      resourceId: string;
    };
    /** @description A function and its configuration. */
    FunctionRecord: {
      /** @description Id of the function. */
      $id: string;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      $createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed, ISO 8601.
       */
      $updatedAt: string;
      /** @description Roles that may execute the function. */
      execute: string[];
      /** @description Name of the function. */
      name: string;
      /** @description Whether users may execute it. API keys always may. */
      enabled: boolean;
      /** @description Whether the active deployment was built with the present configuration. */
      live: boolean;
      /** @description Whether executions keep `logs` and `errors`. */
      logging: boolean;
      /** @description Runtime that builds and runs the code. */
      runtime: components["schemas"]["FunctionRuntime"];
      /** @description Active deployment; empty when there is none. */
      deploymentId: string;
      /** @description When the active deployment was created, ISO 8601; empty when there is none. */
      deploymentCreatedAt: string;
      /** @description Newest deployment; empty when there is none. */
      latestDeploymentId: string;
      /** @description When the newest deployment was created, ISO 8601; empty when there is none. */
      latestDeploymentCreatedAt: string;
      /** @description State of the newest deployment; empty when there is none. */
      latestDeploymentStatus: components["schemas"]["DeploymentStatus"];
      /** @description Scopes of the API key that the server makes for each execution. */
      scopes: components["schemas"]["FunctionScope"][];
      /** @description Environment variables. */
      vars: components["schemas"]["Variable"][];
      /** @description Events that trigger the function. */
      events: string[];
      /** @description Schedule as a cron expression; empty when there is none. */
      schedule: string;
      /** @description Longest execution, in seconds. */
      timeout: number;
      /** @description File that the runtime starts. */
      entrypoint: string;
      /** @description Build commands. */
      commands: string;
      /** @description Version of Open Runtimes. */
      version: string;
      /** @description VCS installation; empty when there is none. */
      installationId: string;
      /** @description VCS repository; empty when there is none. */
      providerRepositoryId: string;
      /** @description VCS production branch; empty when there is none. */
      providerBranch: string;
      /** @description Path of the function in the VCS repository. */
      providerRootDirectory: string;
      /** @description Whether comments on pull requests are switched off. */
      providerSilentMode: boolean;
      /** @description Days to keep inactive deployments; 0 keeps them. Servers from 1.9 on. */
      deploymentRetention?: number;
      /** @description Branch patterns that deploy. Servers from 1.9 on. */
      providerBranches?: string[];
      /** @description Path patterns that deploy. Servers from 1.9 on. */
      providerPaths?: string[];
      /** @description Machine size for builds. Servers from 1.9 on. */
      buildSpecification?: string;
      /** @description Machine size for executions. Servers from 1.9 on. */
      runtimeSpecification?: string;
      /**
       * @deprecated
       * @description Machine size. Servers before 1.9, and response formats below 1.9.0.
       */
      specification?: string;
    };
    /** @description A page of functions. */
    FunctionList: {
      /** @description Number of matches, counted up to 5000; 0 when the count was switched off. */
      total: number;
      /** @description This page. */
      functions: components["schemas"]["FunctionRecord"][];
    };
    /** @description A new function. */
    FunctionCreate: {
      /** @description Id of your choice, or `unique()` to let the server choose. */
      functionId: string;
      /** @description Name of the function. */
      name: string;
      /** @description Runtime, an `$id` of `listRuntimes`. The list depends on the server. */
      runtime: components["schemas"]["FunctionRuntime"];
      /** @description Roles that may execute the function, such as `any` or `users`. By default nobody but API keys. */
      execute?: string[];
      /** @description Events that trigger the function. */
      events?: string[];
      /** @description Cron expression; empty for none. */
      schedule?: string;
      /**
       * @description Longest execution, in seconds. A synchronous execution ends after 30 seconds whatever this says.
       * @default 15
       */
      timeout?: number;
      /**
       * @description Whether users may execute it. API keys always may.
       * @default true
       */
      enabled?: boolean;
      /**
       * @description Whether executions keep `logs` and `errors`.
       * @default true
       */
      logging?: boolean;
      /** @description File that the runtime starts, relative to the root of the code. */
      entrypoint?: string;
      /** @description Build commands. */
      commands?: string;
      /** @description Scopes of the API key that the server makes for each execution. */
      scopes?: components["schemas"]["FunctionScope"][];
      /** @description VCS installation. */
      installationId?: string;
      /** @description VCS repository. Needs `installationId` and `providerBranch`. */
      providerRepositoryId?: string;
      /** @description VCS production branch. */
      providerBranch?: string;
      /**
       * @description Whether to switch comments on pull requests off.
       * @default false
       */
      providerSilentMode?: boolean;
      /** @description Path of the function in the VCS repository. */
      providerRootDirectory?: string;
      /** @description Branch patterns that deploy; all when empty. */
      providerBranches?: string[];
      /** @description Path patterns that deploy; all when empty. */
      providerPaths?: string[];
      /** @description Machine size for builds, a `slug` of `listSpecifications`. */
      buildSpecification?: string;
      /** @description Machine size for executions, a `slug` of `listSpecifications`. */
      runtimeSpecification?: string;
      /**
       * @description Days to keep inactive deployments; 0 keeps them.
       * @default 0
       */
      deploymentRetention?: number;
      /**
       * @deprecated
       * @description Machine size, for servers before 1.9.
       */
      specification?: string;
    };
    /** @description The whole configuration of a function. What is left out returns to its default, except where a property says that it keeps the present value. */
    FunctionUpdate: {
      /** @description Name of the function. */
      name: string;
      /** @description Runtime, an `$id` of `listRuntimes`. The list depends on the server. Empty or missing keeps the present one. */
      runtime?: string;
      /** @description Roles that may execute the function, such as `any` or `users`. By default nobody but API keys. */
      execute?: string[];
      /** @description Events that trigger the function. */
      events?: string[];
      /** @description Cron expression; empty for none. */
      schedule?: string;
      /**
       * @description Longest execution, in seconds. A synchronous execution ends after 30 seconds whatever this says.
       * @default 15
       */
      timeout?: number;
      /**
       * @description Whether users may execute it. API keys always may.
       * @default true
       */
      enabled?: boolean;
      /**
       * @description Whether executions keep `logs` and `errors`.
       * @default true
       */
      logging?: boolean;
      /** @description File that the runtime starts, relative to the root of the code. Empty keeps the present one. */
      entrypoint?: string;
      /** @description Build commands. */
      commands?: string;
      /** @description Scopes of the API key that the server makes for each execution. */
      scopes?: components["schemas"]["FunctionScope"][];
      /** @description VCS installation. */
      installationId?: string;
      /** @description VCS repository. Needs `installationId` and `providerBranch`. Null keeps the present one, empty disconnects it. */
      providerRepositoryId?: string | null;
      /** @description VCS production branch. */
      providerBranch?: string;
      /**
       * @description Whether to switch comments on pull requests off.
       * @default false
       */
      providerSilentMode?: boolean;
      /** @description Path of the function in the VCS repository. */
      providerRootDirectory?: string;
      /** @description Branch patterns that deploy; all when empty. Null keeps the present ones. */
      providerBranches?: string[] | null;
      /** @description Path patterns that deploy; all when empty. Null keeps the present ones. */
      providerPaths?: string[] | null;
      /** @description Machine size for builds, a `slug` of `listSpecifications`. Null keeps the present one. */
      buildSpecification?: string | null;
      /** @description Machine size for executions, a `slug` of `listSpecifications`. Null keeps the present one. */
      runtimeSpecification?: string | null;
      /**
       * @description Days to keep inactive deployments; 0 keeps them.
       * @default 0
       */
      deploymentRetention?: number;
      /**
       * @deprecated
       * @description Machine size, for servers before 1.9.
       */
      specification?: string;
    };
    /** @description Which deployment to activate. */
    DeploymentActivation: {
      /** @description A deployment whose `status` is `ready`. */
      deploymentId: string;
    };
    /** @description A deployment in a list. A `select` query leaves out what it does not name, except what starts with `$`. */
    DeploymentSelection: {
      /** @description Id of the deployment. */
      $id: string;
      /**
       * Format: date-time
       * @description When it was created, ISO 8601.
       */
      $createdAt: string;
      /**
       * Format: date-time
       * @description When it last changed, ISO 8601.
       */
      $updatedAt: string;
      /** @description How the code came; `manual`, `cli` or `vcs`. */
      type?: string;
      /** @description Id of the function. */
      resourceId?: string;
      /** @description Kind of the owner, `functions`. */
      resourceType?: string;
      /** @description File that the runtime starts. */
      entrypoint?: string;
      /** @description Size of the code, in bytes. */
      sourceSize?: number;
      /** @description Size of the build output, in bytes. */
      buildSize?: number;
      /** @description Size of both, in bytes. */
      totalSize?: number;
      /** @description Id of the build. */
      buildId?: string;
      /** @description Whether it becomes active when it is built. */
      activate?: boolean;
      /** @description State of the deployment. */
      status?: components["schemas"]["DeploymentStatus"];
      /** @description What the build printed, with terminal colors. */
      buildLogs?: string;
      /** @description Time of the build, in seconds. */
      buildDuration?: number;
      /** @description VCS repository. */
      providerRepositoryName?: string;
      /** @description Owner of the VCS repository. */
      providerRepositoryOwner?: string;
      /** @description URL of the VCS repository. */
      providerRepositoryUrl?: string;
      /** @description VCS commit. */
      providerCommitHash?: string;
      /** @description URL of the author of the commit. */
      providerCommitAuthorUrl?: string;
      /** @description Author of the commit. */
      providerCommitAuthor?: string;
      /** @description Message of the commit. */
      providerCommitMessage?: string;
      /** @description URL of the commit. */
      providerCommitUrl?: string;
      /** @description VCS branch. */
      providerBranch?: string;
      /** @description URL of the VCS branch. */
      providerBranchUrl?: string;
      /** @description File id of a screenshot; sites only. */
      screenshotLight?: string;
      /** @description File id of a screenshot; sites only. */
      screenshotDark?: string;
    };
    /** @description A page of deployments. */
    DeploymentList: {
      /** @description Number of matches, counted up to 5000; 0 when the count was switched off. */
      total: number;
      /** @description This page. */
      deployments: components["schemas"]["DeploymentSelection"][];
    };
    /** @description A code package, or one chunk of it. */
    DeploymentUpload: {
      /**
       * Format: binary
       * @description Code as a gzipped tar file, at most 30000000 bytes unless the server is configured otherwise. The server refuses a file whose name does not end in `.gz`; bytes without a name are sent as `code.tar.gz`.
       */
      code: Blob | Uint8Array;
      /** @description Whether to activate the deployment when it is built. On the wire it is text. */
      activate: boolean | ("true" | "false" | "1" | "0") | (0 | 1);
      /** @description File that the runtime starts. Without it the function's own. */
      entrypoint?: string;
      /** @description Build commands. Without them the function's own. */
      commands?: string;
    };
    /** @description Code of a function, and its build. */
    Deployment: WithRequired<components["schemas"]["DeploymentSelection"], "type" | "resourceId" | "resourceType" | "entrypoint" | "sourceSize" | "buildSize" | "totalSize" | "buildId" | "activate" | "status" | "buildLogs" | "buildDuration" | "providerRepositoryName" | "providerRepositoryOwner" | "providerRepositoryUrl" | "providerCommitHash" | "providerCommitAuthorUrl" | "providerCommitAuthor" | "providerCommitMessage" | "providerCommitUrl" | "providerBranch" | "providerBranchUrl">;
    /** @description Which deployment to build again. */
    DeploymentDuplicate: {
      /** @description Deployment whose code is used. */
      deploymentId: string;
      /** @description Id of the build, for old clients; the server does not need it. */
      buildId?: string;
    };
    /** @description Which template to deploy. The values are those of a template in `listTemplates`. */
    DeploymentFromTemplate: {
      /** @description Repository of the template. */
      repository: string;
      /** @description Owner of the repository. */
      owner: string;
      /** @description Path of the code in the repository. */
      rootDirectory: string;
      /**
       * @description What `reference` is.
       * @enum {string}
       */
      type: "commit" | "branch" | "tag";
      /** @description Commit hash, branch or tag. */
      reference: string;
      /**
       * @description Whether to activate the deployment when it is built.
       * @default false
       */
      activate?: boolean;
    };
    /** @description Which state of the connected VCS repository to deploy. */
    DeploymentFromVcs: {
      /**
       * @description What `reference` is. A tag is refused.
       * @enum {string}
       */
      type: "branch" | "commit";
      /** @description Branch or commit hash. */
      reference: string;
      /**
       * @description Whether to activate the deployment when it is built.
       * @default false
       */
      activate?: boolean;
    };
    /** @description An empty object, from clients that always send one. */
    NoParameters: Record<string, never>;
    /** @description A page of variables. */
    VariableList: {
      /** @description Number of matches; 0 when the count was switched off. */
      total: number;
      /** @description This page. */
      variables: components["schemas"]["Variable"][];
    };
    /** @description A new environment variable. */
    VariableCreate: {
      /** @description Id of your choice, or `unique()` to let the server choose. Servers before 1.9 do not need it. */
      variableId: string;
      /** @description Name of the variable. */
      key: string;
      /** @description Value of the variable. */
      value: string;
      /**
       * @description Whether nobody but the function may read the value.
       * @default true
       */
      secret?: boolean;
    };
    /** @description What to change; at least one of the properties. Null and missing keep the present value. */
    VariableUpdate: {
      /** @description Name of the variable. */
      key?: string | null;
      /** @description Value of the variable. */
      value?: string | null;
      /** @description True makes the value secret. False is refused when it is secret already. */
      secret?: boolean | null;
    };
    /** @description A runtime that this server offers. */
    Runtime: {
      /** @description Id of the runtime, such as `node-22`. */
      $id: string;
      /** @description Name of the runtime. */
      name: string;
      /** @description Version of the runtime. */
      version: string;
      /** @description Docker image that it is built on. */
      base: string;
      /** @description Docker image that it runs in. */
      image: string;
      /** @description File name of the logo. */
      logo: string;
      /** @description Processor architectures. */
      supports: string[];
      /** @description Id of the family of runtimes. Response formats from 1.6.0 on. */
      key?: string;
    };
    /** @description The runtimes of this server. */
    RuntimeList: {
      /** @description Number of them. */
      total: number;
      /** @description All of them. */
      runtimes: components["schemas"]["Runtime"][];
    };
    /** @description A machine size. */
    Specification: {
      /** @description Memory, in megabytes. */
      memory: number;
      /** @description Number of CPUs. */
      cpus: number;
      /** @description Whether the plan of the project allows it. */
      enabled: boolean;
      /** @description Name of the size, for `buildSpecification` and `runtimeSpecification`. */
      slug: string;
    };
    /** @description The machine sizes of this server. */
    SpecificationList: {
      /** @description Number of them. */
      total: number;
      /** @description All of them. */
      specifications: components["schemas"]["Specification"][];
    };
    /**
     * @description What a template is for.
     * @enum {string}
     */
    TemplateUseCase: "starter" | "databases" | "ai" | "messaging" | "utilities" | "dev-tools" | "auth";
    /** @description A template's settings for one runtime. */
    TemplateRuntime: {
      /** @description Id of the runtime. */
      name: string;
      /** @description Build commands. */
      commands: string;
      /** @description File that the runtime starts. */
      entrypoint: string;
      /** @description Path of the code in the repository. */
      providerRootDirectory: string;
    };
    /** @description A variable that a template needs. */
    TemplateVariable: {
      /** @description Name of the variable. */
      name: string;
      /** @description What it is for, as HTML. */
      description: string;
      /** @description Proposed value. */
      value: string;
      /** @description Example of a value. */
      placeholder: string;
      /** @description Whether the template needs it. */
      required: boolean;
      /** @description Kind of input, such as `text`, `password` or `number`. */
      type: string;
      /** @description Whether the value is a secret. Servers from 1.7 on. */
      secret?: boolean;
    };
    /** @description A ready-made function. */
    Template: {
      /** @description Name of the icon. */
      icon: string;
      /** @description Id of the template; without `$`. */
      id: string;
      /** @description Name of the template. */
      name: string;
      /** @description One line about it. */
      tagline: string;
      /** @description Roles for `execute`. */
      permissions: string[];
      /** @description Events that trigger the function. */
      events: string[];
      /** @description Schedule as a cron expression; empty when there is none. */
      cron: string;
      /** @description Longest execution, in seconds. */
      timeout: number;
      /** @description What the template is for. */
      useCases: string[];
      /** @description Runtimes that it exists for. */
      runtimes: components["schemas"]["TemplateRuntime"][];
      /** @description How to use it, as HTML. */
      instructions: string;
      /** @description Where the repository is. */
      vcsProvider: string;
      /** @description Repository, for `repository` of a template deployment. */
      providerRepositoryId: string;
      /** @description Owner of the repository. */
      providerOwner: string;
      /** @description Tag of the repository, for `reference` of a template deployment. */
      providerVersion: string;
      /** @description Variables that it needs. */
      variables: components["schemas"]["TemplateVariable"][];
      /** @description Scopes that it needs. */
      scopes: string[];
    };
    /** @description Templates. */
    TemplateList: {
      /** @description Number of templates that match the filters; 0 when the count was switched off. */
      total: number;
      /** @description This page. */
      templates: components["schemas"]["Template"][];
    };
  };
  responses: {
    /** @description A parameter is missing or out of its range, or the resource is not in a state for the request. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Credentials are missing, expired or lack a scope, or the caller may not execute the function. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The plan of the organization does not cover the request. Appwrite Cloud only; the type of the error is not known. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The credentials contradict each other, or the user, the origin or the service is blocked. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The resource, its function, the project or the route does not exist for this caller. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The database did not answer in time. */
    Timeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The user must set a new password first. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The rate limit is exceeded, and the request was not executed. There is no `Retry-After`. */
    TooManyRequests: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The location of the caller is not allowed. Appwrite Cloud only. */
    RegionDenied: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The server failed, or masked a status of its own. The `type` tells which. Whether the request was executed is unknown. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
        /** @example <html><body>500 Internal Server Error</body></html> */
        "text/html": string;
      };
    };
    /** @description A proxy in front of the server could not reach it. Whether the request was executed is unknown. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example <html><body>502 Bad Gateway</body></html> */
        "text/html": string;
      };
    };
    /** @description The server, or the proxy in front of it, is not ready. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
        /** @example <html><body>503 Service Unavailable</body></html> */
        "text/html": string;
      };
    };
    /** @description A proxy in front of the server gave up waiting. The request may still be executed. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example <html><body>504 Gateway Timeout</body></html> */
        "text/html": string;
      };
    };
    /** @description The request is refused and the function did not run, with one exception: `general_unknown` and a message about malformed UTF-8 means that the function did run, and that its binary answer could not be written as JSON. */
    ExecutionRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The function did not answer within 30 seconds. The execution is recorded as `failed`, and the function may still be running: sending the request again may run it twice. */
    SynchronousTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description A resource with the same id or name exists, or another request holds the resource. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The request has more bytes than the server or a proxy in front of it takes, 12 MiB by default. */
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example <html><body>413 Request Entity Too Large</body></html> */
        "text/html": string;
      };
    };
    /** @description The rate limit is exceeded, or another chunk of the same upload holds the lock; the chunk was not stored. */
    TooManyUploads: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description The file does not have the bytes that `Range` asks for. */
    RangeNotSatisfiable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the function.
     * @example greet
     */
    FunctionId: string;
    /**
     * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
     * @example 1.9.5
     */
    ResponseFormat: string;
    /**
     * @description Filters, order and page, each a JSON string `{"method","attribute"?,"values"?}`. The server sets no limit to their number and length, only to the request. The brackets belong to the name: without them the server sees only the last one and answers 400. It reads `queries[0]=`, `queries[1]=` … alike. Without a `limit` a page has 25 entries.
     * @example [
     *       "{\"method\":\"orderDesc\",\"attribute\":\"$createdAt\"}",
     *       "{\"method\":\"limit\",\"values\":[25]}"
     *     ]
     */
    Queries: string[];
    /**
     * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
     * @example 0
     */
    Total: (0 | 1) | boolean;
    /**
     * @deprecated
     * @description Free-text search of servers before 1.7. Later servers ignore it when the response format is below 1.7.0 and do not know it otherwise; use `queries[]`.
     * @example articles
     */
    ExecutionSearch: string;
    /**
     * @description Id of the execution, from `$id` of the response that created it.
     * @example 66a1f00d0000000001
     */
    ExecutionId: string;
    /**
     * @description Free-text search over ids, names and other text of the resource.
     * @example greet
     */
    Search: string;
    /**
     * @description Which bytes of the package this request carries, `bytes first-last/total`, when the package is sent in chunks. Every chunk but the last has 5242880 bytes.
     * @example bytes 5242880-10485759/11534336
     */
    ContentRange: string;
    /**
     * @description The `$id` that the first chunk was answered with, on every later chunk.
     * @example 66a1f00d0000000099
     */
    UploadId: string;
    /**
     * @description Id of the deployment, from `$id` of the response that created it.
     * @example 66a1f00d0000000099
     */
    DeploymentId: string;
    /**
     * @description Which file of the deployment, `source` as it was uploaded or `output` as it was built.
     * @example output
     */
    DownloadType: "source" | "output";
    /**
     * @description Presigned token for this file, in place of credentials. Made by the server for its own jobs.
     * @example test-token-0001
     */
    DownloadToken: string;
    /**
     * @description Id of the project, for a download link that cannot send the `X-Appwrite-Project` header.
     * @example project1
     */
    ProjectQuery: string;
    /**
     * @description Bytes to download, `bytes=first-last`; without `last` the response has at most 10485760 bytes.
     * @example bytes=0-1048575
     */
    Range: string;
    /**
     * @description Id of the variable.
     * @example greeting
     */
    VariableId: string;
    /**
     * @description Specifications for what. Servers before 1.9 do not know the parameter; later ones take any text for `runtimes`.
     * @example builds
     */
    SpecificationType: ("runtimes" | "builds") | (string & {});
    /**
     * @description Only templates for one of these runtimes. The brackets belong to the name.
     * @example [
     *       "node-22"
     *     ]
     */
    TemplateRuntimes: string[];
    /**
     * @description Only templates for one of these use cases. The brackets belong to the name.
     * @example [
     *       "starter"
     *     ]
     */
    TemplateUseCases: components["schemas"]["TemplateUseCase"][];
    /**
     * @description Largest number of templates in the response.
     * @example 25
     */
    TemplateLimit: number;
    /**
     * @description Number of templates to skip.
     * @example 0
     */
    TemplateOffset: number;
    /**
     * @description Id of the template.
     * @example starter
     */
    TemplateId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Remarks of the server, separated by `;`, for example that the response format is newer than the server.
     * @example The current SDK is built for Appwrite 2.0.0.
     */
    Warning: string;
    /**
     * @description Requests allowed in the current window. Not sent to callers with an API key.
     * @example 60
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 0
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in seconds since the Unix epoch.
     * @example 1768471260
     */
    RateLimitReset: number;
    /**
     * @description Seconds to wait before the next attempt. Only when another chunk of the same upload holds the lock.
     * @example 5
     */
    RetryAfter: number;
    /**
     * @description Proposes a file name, `attachment; filename="…"`.
     * @example attachment; filename="66a1f00d0000000099-source.tar.gz"
     */
    ContentDisposition: string;
    /**
     * @description Which bytes of how many the body has, `bytes first-last/total`.
     * @example bytes 0-1048575/11534336
     */
    ContentRange: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listExecutions: {
    parameters: {
      query?: {
        /**
         * @description Filters, order and page, each a JSON string `{"method","attribute"?,"values"?}`. The server sets no limit to their number and length, only to the request. The brackets belong to the name: without them the server sees only the last one and answers 400. It reads `queries[0]=`, `queries[1]=` … alike. Without a `limit` a page has 25 entries.
         * @example [
         *       "{\"method\":\"orderDesc\",\"attribute\":\"$createdAt\"}",
         *       "{\"method\":\"limit\",\"values\":[25]}"
         *     ]
         */
        "queries[]"?: components["parameters"]["Queries"];
        /**
         * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
         * @example 0
         */
        total?: components["parameters"]["Total"];
        /**
         * @deprecated
         * @description Free-text search of servers before 1.7. Later servers ignore it when the response format is below 1.7.0 and do not know it otherwise; use `queries[]`.
         * @example articles
         */
        search?: components["parameters"]["ExecutionSearch"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
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
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ExecutionCreate"];
        "multipart/form-data": components["schemas"]["ExecutionCreateForm"];
      };
    };
    responses: {
      /** @description The function has run and this is the outcome, good or bad. */
      201: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Execution"];
          "multipart/form-data": components["schemas"]["ExecutionForm"];
        };
      };
      /** @description The execution is accepted and has not ended. On some servers its record appears only a moment later. */
      202: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Execution"];
        };
      };
      400: components["responses"]["ExecutionRefused"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["SynchronousTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the execution, from `$id` of the response that created it.
         * @example 66a1f00d0000000001
         */
        executionId: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Execution"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the execution, from `$id` of the response that created it.
         * @example 66a1f00d0000000001
         */
        executionId: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted or canceled. No content. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listFunctions: {
    parameters: {
      query?: {
        /**
         * @description Filters, order and page, each a JSON string `{"method","attribute"?,"values"?}`. The server sets no limit to their number and length, only to the request. The brackets belong to the name: without them the server sees only the last one and answers 400. It reads `queries[0]=`, `queries[1]=` … alike. Without a `limit` a page has 25 entries.
         * @example [
         *       "{\"method\":\"orderDesc\",\"attribute\":\"$createdAt\"}",
         *       "{\"method\":\"limit\",\"values\":[25]}"
         *     ]
         */
        "queries[]"?: components["parameters"]["Queries"];
        /**
         * @description Free-text search over ids, names and other text of the resource.
         * @example greet
         */
        search?: components["parameters"]["Search"];
        /**
         * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
         * @example 0
         */
        total?: components["parameters"]["Total"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createFunction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionCreate"];
      };
    };
    responses: {
      /** @description The function. */
      201: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getFunction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The function. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunctionUpdate"];
      };
    };
    responses: {
      /** @description The function as it is now. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteFunction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. No content. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateFunctionDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeploymentActivation"];
      };
    };
    responses: {
      /** @description The function as it is now. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunctionRecord"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listDeployments: {
    parameters: {
      query?: {
        /**
         * @description Filters, order and page, each a JSON string `{"method","attribute"?,"values"?}`. The server sets no limit to their number and length, only to the request. The brackets belong to the name: without them the server sees only the last one and answers 400. It reads `queries[0]=`, `queries[1]=` … alike. Without a `limit` a page has 25 entries.
         * @example [
         *       "{\"method\":\"orderDesc\",\"attribute\":\"$createdAt\"}",
         *       "{\"method\":\"limit\",\"values\":[25]}"
         *     ]
         */
        "queries[]"?: components["parameters"]["Queries"];
        /**
         * @description Free-text search over ids, names and other text of the resource.
         * @example greet
         */
        search?: components["parameters"]["Search"];
        /**
         * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
         * @example 0
         */
        total?: components["parameters"]["Total"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeploymentList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
        /**
         * @description Which bytes of the package this request carries, `bytes first-last/total`, when the package is sent in chunks. Every chunk but the last has 5242880 bytes.
         * @example bytes 5242880-10485759/11534336
         */
        "content-range"?: components["parameters"]["ContentRange"];
        /**
         * @description The `$id` that the first chunk was answered with, on every later chunk.
         * @example 66a1f00d0000000099
         */
        "x-appwrite-id"?: components["parameters"]["UploadId"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["DeploymentUpload"];
      };
    };
    responses: {
      /** @description The package, or this chunk of it, is stored. */
      202: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["PayloadTooLarge"];
      429: components["responses"]["TooManyUploads"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createDuplicateDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeploymentDuplicate"];
      };
    };
    responses: {
      /** @description The new deployment. */
      202: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createTemplateDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeploymentFromTemplate"];
      };
    };
    responses: {
      /** @description The new deployment. */
      202: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createVcsDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeploymentFromVcs"];
      };
    };
    responses: {
      /** @description The new deployment. */
      202: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteDeployment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. No content. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getDeploymentDownload: {
    parameters: {
      query?: {
        /**
         * @description Which file of the deployment, `source` as it was uploaded or `output` as it was built.
         * @example output
         */
        type?: components["parameters"]["DownloadType"];
        /**
         * @description Presigned token for this file, in place of credentials. Made by the server for its own jobs.
         * @example test-token-0001
         */
        token?: components["parameters"]["DownloadToken"];
        /**
         * @description Id of the project, for a download link that cannot send the `X-Appwrite-Project` header.
         * @example project1
         */
        project?: components["parameters"]["ProjectQuery"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
        /**
         * @description Bytes to download, `bytes=first-last`; without `last` the response has at most 10485760 bytes.
         * @example bytes=0-1048575
         */
        Range?: components["parameters"]["Range"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The whole file. */
      200: {
        headers: {
          "Content-Disposition": components["headers"]["ContentDisposition"];
          [name: string]: unknown;
        };
        content: {
          "application/gzip": Uint8Array;
          "application/octet-stream": Uint8Array;
        };
      };
      /** @description The bytes that `Range` asks for. */
      206: {
        headers: {
          "Content-Disposition": components["headers"]["ContentDisposition"];
          "Content-Range": components["headers"]["ContentRange"];
          [name: string]: unknown;
        };
        content: {
          "application/gzip": Uint8Array;
          "application/octet-stream": Uint8Array;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      416: components["responses"]["RangeNotSatisfiable"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateDeploymentStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the deployment, from `$id` of the response that created it.
         * @example 66a1f00d0000000099
         */
        deploymentId: components["parameters"]["DeploymentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NoParameters"];
      };
    };
    responses: {
      /** @description The deployment as it is now. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deployment"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listVariables: {
    parameters: {
      query?: {
        /**
         * @description Filters, order and page, each a JSON string `{"method","attribute"?,"values"?}`. The server sets no limit to their number and length, only to the request. The brackets belong to the name: without them the server sees only the last one and answers 400. It reads `queries[0]=`, `queries[1]=` … alike. Without a `limit` a page has 25 entries.
         * @example [
         *       "{\"method\":\"orderDesc\",\"attribute\":\"$createdAt\"}",
         *       "{\"method\":\"limit\",\"values\":[25]}"
         *     ]
         */
        "queries[]"?: components["parameters"]["Queries"];
        /**
         * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
         * @example 0
         */
        total?: components["parameters"]["Total"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VariableList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createVariable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VariableCreate"];
      };
    };
    responses: {
      /** @description The variable. */
      201: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Variable"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getVariable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the variable.
         * @example greeting
         */
        variableId: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The variable. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Variable"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateVariable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the variable.
         * @example greeting
         */
        variableId: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VariableUpdate"];
      };
    };
    responses: {
      /** @description The variable as it is now. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Variable"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteVariable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the function.
         * @example greet
         */
        functionId: components["parameters"]["FunctionId"];
        /**
         * @description Id of the variable.
         * @example greeting
         */
        variableId: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. No content. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listRuntimes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runtimes. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RuntimeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listSpecifications: {
    parameters: {
      query?: {
        /**
         * @description Specifications for what. Servers before 1.9 do not know the parameter; later ones take any text for `runtimes`.
         * @example builds
         */
        type?: components["parameters"]["SpecificationType"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The machine sizes. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpecificationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listTemplates: {
    parameters: {
      query?: {
        /**
         * @description Only templates for one of these runtimes. The brackets belong to the name.
         * @example [
         *       "node-22"
         *     ]
         */
        "runtimes[]"?: components["parameters"]["TemplateRuntimes"];
        /**
         * @description Only templates for one of these use cases. The brackets belong to the name.
         * @example [
         *       "starter"
         *     ]
         */
        "useCases[]"?: components["parameters"]["TemplateUseCases"];
        /**
         * @description Largest number of templates in the response.
         * @example 25
         */
        limit?: components["parameters"]["TemplateLimit"];
        /**
         * @description Number of templates to skip.
         * @example 0
         */
        offset?: components["parameters"]["TemplateOffset"];
        /**
         * @description Whether to count the matches, default true. False skips the count, and the response's `total` is then 0. Sent as `1` or `0`: servers from 1.9 on take the text `false` for true.
         * @example 0
         */
        total?: components["parameters"]["Total"];
      };
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemplateList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Version of the response schema that the caller understands, `major.minor.patch`. `1.9.5` gives the shapes that are described here; from `2.0.0` on an execution has `resourceId` and `resourceType` instead of `functionId`. A format below 1.7.0 also changes how the server reads the query parameters. Without it the response depends on the server's version, so it is sent always, as `1.9.5` unless the caller wants another.
         * @example 1.9.5
         */
        "X-Appwrite-Response-Format"?: components["parameters"]["ResponseFormat"];
      };
      path: {
        /**
         * @description Id of the template.
         * @example starter
         */
        templateId: components["parameters"]["TemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          "X-Appwrite-Warning": components["headers"]["Warning"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Template"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["Timeout"];
      429: components["responses"]["TooManyRequests"];
      451: components["responses"]["RegionDenied"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["Unavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
