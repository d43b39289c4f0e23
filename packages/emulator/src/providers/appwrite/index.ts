import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Reply } from "../../http/reply.js";
import { type Provider, type Route, route } from "../../provider.js";
import { Timers } from "../../timers.js";
import { type Caller, Credentials, projectId, type Scope, userId } from "./authentication.js";
import type { ServiceCall, ServiceContext, ServiceTimes } from "./context.js";
import { cors } from "./cors.js";
import { createExecution } from "./create-execution.js";
import {
  createDeployment,
  createDuplicateDeployment,
  deleteDeployment,
  getDeployment,
  getDeploymentDownload,
  listDeployments,
  updateDeploymentStatus,
  updateFunctionDeployment,
} from "./deployments.js";
import { brokenBody, failure, refusals } from "./errors.js";
import { ExecutionStore } from "./executions-store.js";
import { finish } from "./finish.js";
import {
  createFunction,
  deleteFunction,
  getFunction,
  listFunctions,
  listRuntimes,
  listSpecifications,
  updateFunction,
} from "./functions.js";
import { FunctionStore } from "./functions-store.js";
import { parameters, readArguments } from "./parameters.js";
import { payloadOf } from "./payload.js";
import { deleteExecution, getExecution, listExecutions } from "./read-executions.js";
import { Uploads } from "./uploads.js";
import { createVariable, deleteVariable, getVariable, listVariables, updateVariable } from "./variables.js";
import { type AppwriteVersion, isAppwriteVersion, versions } from "./versions.js";

const mount = "/appwrite/v1";

/** Settings of the emulated Appwrite server. */
export type AppwriteOptions = Partial<ServiceTimes> & {
  /** Time that a function of the folder has, in seconds (default 15, the service's own default). */
  readonly functionTimeoutSeconds?: number;
  /** Edition of the server: the self-hosted `1.9` (the default), or `2.x` with its new names and its late records. */
  readonly version?: AppwriteVersion;
  /** API keys beside the one with all scopes: each with the scopes that it has. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
};

/** What a client of the emulated Appwrite server needs. */
export type AppwriteSettings = {
  /** With `/v1`. */
  readonly endpoint: string;
  readonly project: string;
  /** An API key with all scopes. */
  readonly key: string;
  /** A JWT of the emulated user, valid for 15 minutes. */
  readonly jwt: string;
  /** A session of the emulated user. */
  readonly session: string;
  readonly userId: string;
  /** Ids of the folder's functions by their names. */
  readonly functions: Readonly<Record<string, string>>;
};

type Handle = (call: ServiceCall, caller: Caller, context: ServiceContext) => Promise<Reply>;

/** Appwrite Functions. */
export function appwrite({
  runtime,
  code,
  options: {
    version = "1.9",
    keys = {},
    functionTimeoutSeconds = 15,
    syncTimeoutMs = 30_000,
    queueMs = 15,
    ...options
  } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly options?: AppwriteOptions | undefined;
}): Provider<AppwriteSettings> {
  if (!isAppwriteVersion(version))
    throw new TypeError(`startEmulator: appwrite.version must be "1.9" or "2.x", not ${JSON.stringify(version)}`);
  const traits = versions[version];
  const { lateRecordMs = traits.lateRecordMs } = options;
  const credentials = new Credentials(keys);
  const context: ServiceContext = {
    runtime,
    code,
    functions: new FunctionStore({
      folder: runtime.folder,
      folderTimeout: functionTimeoutSeconds,
      projectId,
      mount,
      version: traits.server,
    }),
    executions: new ExecutionStore(),
    uploads: new Uploads(),
    timers: new Timers(),
    times: { syncTimeoutMs, queueMs, lateRecordMs },
    credentials,
    traits,
  };

  const at = (
    method: string,
    path: string,
    scope: Scope,
    handle: Handle,
    operation = handle.name as keyof typeof parameters,
  ): Route =>
    route({
      method,
      path,
      authenticate: (call) => credentials.authenticate(call, scope),
      handle: async (call, caller) => {
        const payload = payloadOf(call);
        if (payload === undefined) return brokenBody(traits.server);
        const read = readArguments(parameters[operation], { ...payload, ...call.params });
        if (read.problem === undefined) return handle({ ...call, args: read.args }, caller, context);
        return read.breaks
          ? failure("general_unknown")
          : failure("general_argument_invalid", { message: read.problem });
      },
    });

  return {
    slug: "appwrite",
    title: "Appwrite Functions",
    mounts: [mount],
    realms: ["/appwrite"],
    maxBodyBytes: 12 * 1024 * 1024,
    trailingSlash: "ignore",
    headAsGet: true,
    cors,
    refusals,
    refuseCaller: (call) =>
      credentials.authenticate(call, call.method === "GET" ? "public" : "functions.write").refusal,
    finish: (call, reply) => finish({ call, reply, traits }),
    routes: [
      at("POST", "/functions/{functionId}/executions", "executions.write", createExecution),
      at("GET", "/functions/{functionId}/executions", "executions.read", listExecutions),
      at("GET", "/functions/{functionId}/executions/{executionId}", "executions.read", getExecution),
      at("DELETE", "/functions/{functionId}/executions/{executionId}", "executions.write", deleteExecution),
      at("GET", "/functions", "functions.read", listFunctions),
      at("POST", "/functions", "functions.write", createFunction(), "createFunction"),
      at("GET", "/functions/runtimes", "public", listRuntimes),
      at("GET", "/functions/specifications", "functions.read", listSpecifications),
      at("GET", "/functions/{functionId}", "functions.read", getFunction),
      at("PUT", "/functions/{functionId}", "functions.write", updateFunction),
      at("DELETE", "/functions/{functionId}", "functions.write", deleteFunction),
      at("PATCH", "/functions/{functionId}/deployment", "functions.write", updateFunctionDeployment),
      at("GET", "/functions/{functionId}/deployments", "functions.read", listDeployments),
      at("POST", "/functions/{functionId}/deployments", "functions.write", createDeployment),
      at("POST", "/functions/{functionId}/deployments/duplicate", "functions.write", createDuplicateDeployment),
      at("GET", "/functions/{functionId}/deployments/{deploymentId}", "functions.read", getDeployment),
      at("DELETE", "/functions/{functionId}/deployments/{deploymentId}", "functions.write", deleteDeployment),
      at("GET", "/functions/{functionId}/deployments/{deploymentId}/download", "functions.read", getDeploymentDownload),
      at(
        "PATCH",
        "/functions/{functionId}/deployments/{deploymentId}/status",
        "functions.write",
        updateDeploymentStatus,
      ),
      at("GET", "/functions/{functionId}/variables", "functions.read", listVariables),
      at("POST", "/functions/{functionId}/variables", "functions.write", createVariable),
      at("GET", "/functions/{functionId}/variables/{variableId}", "functions.read", getVariable),
      at("PUT", "/functions/{functionId}/variables/{variableId}", "functions.write", updateVariable),
      at("DELETE", "/functions/{functionId}/variables/{variableId}", "functions.write", deleteVariable),
    ],
    settings: async (origin) => ({
      endpoint: `${origin}${mount}`,
      project: projectId,
      key: credentials.key,
      jwt: credentials.issueJwt(),
      session: credentials.session,
      userId,
      functions: Object.fromEntries((await runtime.folder.names()).map((name) => [name, name])),
    }),
    expireCredentials: () => credentials.expireJwts(),
    close: () => {
      context.timers.close();
      context.executions.clear();
    },
  };
}
