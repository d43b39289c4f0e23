import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { type Provider, type Route, route } from "../../provider.js";
import { Timers } from "../../timers.js";
import type { Identity } from "../identity.js";
import { accessKey } from "../keystone/directory.js";
import {
  createFunctionAlias,
  deleteFunctionAlias,
  getFunctionAlias,
  listFunctionAliases,
  updateFunctionAlias,
} from "./aliases.js";
import {
  AsyncConfigStore,
  deleteAsyncConfig,
  getAsyncConfig,
  listAsyncConfigs,
  updateAsyncConfig,
} from "./async-configs.js";
import {
  cancelExecution,
  invokeFunctionAsync,
  listActiveAsyncExecutions,
  listAsyncExecutions,
} from "./async-executions.js";
import { AsyncExecutionStore } from "./async-executions-store.js";
import { type Caller, gatewayCheck } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { refusals } from "./errors.js";
import { createFunctionVersion, listFunctionVersions } from "./function-versions.js";
import {
  createFunction,
  deleteFunction,
  getFunctionCode,
  getFunctionConfig,
  listFunctions,
  updateFunctionCode,
  updateFunctionConfig,
  updateFunctionMaxInstances,
} from "./functions.js";
import { FunctionStore } from "./functions-store.js";
import { invokeFunction } from "./invoke-function.js";
import { defaultPackage, latest, urnOf } from "./urn.js";

export const mount = "/functiongraph";

/** Settings of the emulated FunctionGraph service. */
export type FunctiongraphOptions = Partial<ServiceTimes> & {
  /** Time that a function of the folder has, in seconds (default 30). */
  readonly functionTimeoutSeconds?: number;
};

/** What a client of the emulated FunctionGraph service needs, apart from the login. */
export type FunctiongraphSettings = {
  /** Without `/v2/{project_id}`. */
  readonly endpoint: string;
  /** Identity service to log in to, with `/v3`. */
  readonly authUrl: string;
  /** Region of the project, as in URNs. */
  readonly region: string;
  /** Access key. */
  readonly ak: string;
  /** Secret key. */
  readonly sk: string;
  /** URNs of the folder's functions by their names. */
  readonly functions: Readonly<Record<string, string>>;
};

/** FunctionGraph of Huawei Cloud and Open Telekom Cloud, in one project and region. */
export function functiongraph<Login extends object>({
  runtime,
  code,
  identity,
  login,
  project,
  options: { functionTimeoutSeconds = 30, gatewayTimeoutMs = 90_000, queueMs = 15 } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly identity: Identity;
  /** What a client logs in to the identity service with. */
  readonly login: Login;
  /** The project, which carries its region's name. */
  readonly project: { readonly id: string; readonly name: string };
  readonly options?: FunctiongraphOptions | undefined;
}): Provider<Login & FunctiongraphSettings> {
  const place = { region: project.name, projectId: project.id };
  const timers = new Timers();
  const context: ServiceContext = {
    runtime,
    code,
    functions: new FunctionStore({
      folder: runtime.folder,
      place,
      timeoutSeconds: functionTimeoutSeconds,
      memoryMb: 128,
    }),
    asyncExecutions: new AsyncExecutionStore(),
    asyncConfigs: new AsyncConfigStore(),
    timers,
    times: { gatewayTimeoutMs, queueMs },
  };
  const authenticate = gatewayCheck({ identity, projectId: project.id });

  const at = (
    method: string,
    path: string,
    handle: (call: Call, caller: Caller, context: ServiceContext) => Promise<Reply>,
  ): Route =>
    route({
      method,
      path: `/v2/{project_id}/fgs${path}`,
      authenticate,
      handle: (call, caller) => handle(call, caller, context),
    });

  return {
    slug: "functiongraph",
    title: "FunctionGraph (Huawei Cloud, Open Telekom Cloud)",
    mounts: [mount],
    realms: [mount],
    maxBodyBytes: 64 * 1024 * 1024,
    trailingSlash: "ignore",
    refusals,
    refuseCaller: (call) => authenticate(call).refusal,
    routes: [
      at("POST", "/functions/{function_urn}/invocations", invokeFunction),
      at("POST", "/functions/{function_urn}/invocations-async", invokeFunctionAsync),
      at("GET", "/functions/{function_urn}/async-invocations", listAsyncExecutions),
      at("GET", "/functions/{function_urn}/active-async-invocations", listActiveAsyncExecutions),
      at("POST", "/functions/{function_urn}/cancel", cancelExecution),
      at("GET", "/functions/{function_urn}/async-invoke-config", getAsyncConfig),
      at("PUT", "/functions/{function_urn}/async-invoke-config", updateAsyncConfig),
      at("DELETE", "/functions/{function_urn}/async-invoke-config", deleteAsyncConfig),
      at("GET", "/functions/{function_urn}/async-invoke-configs", listAsyncConfigs),
      at("POST", "/functions", createFunction),
      at("GET", "/functions", listFunctions),
      at("DELETE", "/functions/{function_urn}", deleteFunction),
      at("GET", "/functions/{function_urn}/config", getFunctionConfig),
      at("PUT", "/functions/{function_urn}/config", updateFunctionConfig),
      at("PUT", "/functions/{function_urn}/config-max-instance", updateFunctionMaxInstances),
      at("GET", "/functions/{function_urn}/code", getFunctionCode),
      at("PUT", "/functions/{function_urn}/code", updateFunctionCode),
      at("POST", "/functions/{function_urn}/versions", createFunctionVersion),
      at("GET", "/functions/{function_urn}/versions", listFunctionVersions),
      at("POST", "/functions/{function_urn}/aliases", createFunctionAlias),
      at("GET", "/functions/{function_urn}/aliases", listFunctionAliases),
      at("GET", "/functions/{function_urn}/aliases/{alias_name}", getFunctionAlias),
      at("PUT", "/functions/{function_urn}/aliases/{alias_name}", updateFunctionAlias),
      at("DELETE", "/functions/{function_urn}/aliases/{alias_name}", deleteFunctionAlias),
    ],
    settings: async (origin) => {
      const names = await runtime.folder.names();
      return {
        ...login,
        endpoint: `${origin}${mount}`,
        authUrl: identity.url(origin),
        region: place.region,
        ak: accessKey.id,
        sk: accessKey.secret,
        functions: Object.fromEntries(
          names.map((name) => [name, urnOf({ package: defaultPackage, name, qualifier: latest }, place)]),
        ),
      };
    },
    expireCredentials: () => identity.expireTokens(),
    close: () => {
      timers.close();
      context.asyncExecutions.clear();
      context.asyncConfigs.clear();
      context.functions.clear();
    },
  };
}
