import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { anyone, type Provider, type Route, route } from "../../provider.js";
import type { Identity } from "../identity.js";
import { type Caller, tokenCheck } from "./authentication.js";
import { createExecution } from "./create-execution.js";
import { json, refusals } from "./errors.js";
import { ExecutionStore } from "./executions-store.js";
import { FunctionStore, folderFunctionId } from "./functions-store.js";
import { deleteExecution, getExecution, getExecutionLog, listExecutions } from "./read-executions.js";

/** Where the service is below the emulator's origin. Its catalog entry says the same. */
export const mount = "/qinling";

/** Settings of the emulated Qinling server. */
export type QinlingOptions = {
  /** Time that a function of the folder has, in seconds (default 300, the service's own maximum). */
  readonly functionTimeoutSeconds?: number;
  /** How long the API waits for the engine in a synchronous call, in milliseconds (default 60,000). */
  readonly rpcTimeoutMs?: number;
};

/** What a client of the emulated Qinling server needs, apart from the login. */
export type QinlingSettings = {
  /** Without `/v1`, as in the catalog. */
  readonly endpoint: string;
  /** Identity service to log in to, with `/v3`. */
  readonly authUrl: string;
  /** Ids of the folder's functions by their names. The names are aliases of them, too. */
  readonly functions: Readonly<Record<string, string>>;
};

/** OpenStack Qinling. `login` is what a client logs in to the identity service with. */
export function qinling<Login extends object>({
  runtime,
  identity,
  login,
  options: { functionTimeoutSeconds = 300, rpcTimeoutMs = 60_000 } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly identity: Identity;
  readonly login: Login;
  readonly options?: QinlingOptions | undefined;
}): Provider<QinlingSettings & Login> {
  const executions = new ExecutionStore();
  const functions = new FunctionStore({
    folder: runtime.folder,
    timeoutSeconds: functionTimeoutSeconds,
    memoryMb: 128,
  });
  const dependencies = { runtime, functions, executions, rpcTimeoutMs };
  const authenticate = tokenCheck(identity);

  const at = (
    method: string,
    path: string,
    handle: (call: Call, caller: Caller, all: typeof dependencies) => Reply | Promise<Reply>,
  ): Route => route({ method, path, authenticate, handle: (call, caller) => handle(call, caller, dependencies) });

  return {
    slug: "qinling",
    title: "OpenStack Qinling",
    mounts: [mount],
    realms: [mount],
    maxBodyBytes: 64 * 1024 * 1024,
    trailingSlash: "ignore",
    refusals,
    routes: [
      route({ method: "GET", path: "", authenticate: anyone, handle: versions }),
      route({
        method: "GET",
        path: "/v1",
        authenticate: anyone,
        handle: (call) => json({ status: 200, value: { uri: `${call.origin}${mount}/v1` } }),
      }),
      at("POST", "/v1/executions", createExecution),
      at("GET", "/v1/executions", listExecutions),
      at("GET", "/v1/executions/{execution_id}", getExecution),
      at("DELETE", "/v1/executions/{execution_id}", deleteExecution),
      at("GET", "/v1/executions/{execution_id}/log", getExecutionLog),
    ],
    settings: async (origin) => {
      const names = await runtime.folder.names();
      return {
        ...login,
        endpoint: `${origin}${mount}`,
        authUrl: identity.url(origin),
        functions: Object.fromEntries(names.map((name) => [name, folderFunctionId(name)])),
      };
    },
    expireCredentials: () => identity.expireTokens(),
    close: () => executions.clear(),
  };
}

function versions(call: Call): Reply {
  const link = { href: `${call.origin}${mount}/v1`, target: "v1", rel: "self" };
  return json({ status: 200, value: { versions: [{ id: "v1.0", status: "CURRENT", links: [link] }] } });
}
