import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { type Provider, type Route, route } from "../../provider.js";
import { Timers } from "../../timers.js";
import { type Caller, Credentials, projectId, type Scope, userId } from "./authentication.js";
import { createExecution, type ExecutionTimes } from "./create-execution.js";
import { refusals } from "./errors.js";
import { ExecutionStore } from "./executions-store.js";
import { FunctionStore } from "./functions-store.js";
import { readQuery } from "./query.js";
import { deleteExecution, getExecution, listExecutions } from "./read-executions.js";

const mount = "/appwrite/v1";

/** Settings of the emulated Appwrite server. */
export type AppwriteOptions = Partial<ExecutionTimes> & {
  /** Time that a function of the folder has, in seconds (default 15, the service's own default). */
  readonly functionTimeoutSeconds?: number;
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

/** Appwrite Functions. */
export function appwrite({
  runtime,
  options: { functionTimeoutSeconds = 15, syncTimeoutMs = 30_000, queueMs = 15, lateRecordMs = 0 } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly options?: AppwriteOptions | undefined;
}): Provider<AppwriteSettings> {
  const credentials = new Credentials();
  const timers = new Timers();
  const executions = new ExecutionStore();
  const functions = new FunctionStore({
    folder: runtime.folder,
    timeoutSeconds: functionTimeoutSeconds,
    memoryMb: 512,
  });
  const dependencies = { runtime, functions, executions, timers, times: { syncTimeoutMs, queueMs, lateRecordMs } };

  const at = (
    method: string,
    path: string,
    scope: Scope,
    handle: (call: Call, caller: Caller, all: typeof dependencies) => Promise<Reply>,
  ): Route =>
    route({
      method,
      path,
      authenticate: (call) => credentials.authenticate(call, scope),
      handle: (call, caller) => handle(call, caller, dependencies),
    });

  return {
    slug: "appwrite",
    title: "Appwrite Functions",
    mounts: [mount],
    realms: ["/appwrite"],
    maxBodyBytes: 12 * 1024 * 1024,
    trailingSlash: "strict",
    refusals,
    readQuery,
    routes: [
      at("POST", "/functions/{functionId}/executions", "executions.write", createExecution),
      at("GET", "/functions/{functionId}/executions", "executions.read", listExecutions),
      at("GET", "/functions/{functionId}/executions/{executionId}", "executions.read", getExecution),
      at("DELETE", "/functions/{functionId}/executions/{executionId}", "executions.write", deleteExecution),
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
      timers.close();
      executions.clear();
    },
  };
}
