import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { anyone, type Provider, type Route, route } from "../../provider.js";
import { Timers } from "../../timers.js";
import type { Identity } from "../identity.js";
import {
  createFunctionAlias,
  deleteFunctionAlias,
  getFunctionAlias,
  listFunctionAliases,
  updateFunctionAlias,
} from "./aliases.js";
import { AliasStore } from "./aliases-store.js";
import { type Caller, tokenCheck } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { createExecution } from "./create-execution.js";
import { abort, json, refusals } from "./errors.js";
import { ExecutionStore } from "./executions-store.js";
import {
  createFunctionVersion,
  deleteFunctionVersion,
  getFunctionVersion,
  listFunctionVersions,
} from "./function-versions.js";
import { createFunction, deleteFunction, getFunction, listFunctions, updateFunction } from "./functions.js";
import { FunctionStore, folderFunctionId } from "./functions-store.js";
import { createJob, deleteJob, getJob, listJobs, runJob, updateJob } from "./jobs.js";
import { JobStore } from "./jobs-store.js";
import { deleteExecution, getExecution, getExecutionLog, listExecutions } from "./read-executions.js";
import { createRuntime, deleteRuntime, getRuntime, listRuntimes, updateRuntime } from "./runtimes.js";
import { nodejsRuntimeId, RuntimeStore } from "./runtimes-store.js";
import { createWebhook, deleteWebhook, getWebhook, invokeWebhook, listWebhooks, updateWebhook } from "./webhooks.js";
import { WebhookStore } from "./webhooks-store.js";
import { detach, getRuntimePool, listFunctionWorkers, scale, WorkerStore } from "./workers.js";

/** Where the service is below the emulator's origin. Its catalog entry says the same. */
export const mount = "/qinling";

/** Settings of the emulated Qinling server. */
export type QinlingOptions = Partial<ServiceTimes> & {
  /** Time that a function of the folder has, in seconds (default 300, the service's own maximum). */
  readonly functionTimeoutSeconds?: number;
};

/** What a client of the emulated Qinling server needs, apart from the login. */
export type QinlingSettings = {
  /** Without `/v1`, as in the catalog. */
  readonly endpoint: string;
  /** Identity service to log in to, with `/v3`. */
  readonly authUrl: string;
  /** Id of the runtime that is there from the start. Its name is `nodejs`. */
  readonly runtimeId: string;
  /** Ids of the folder's functions by their names. The names are aliases of them, too. */
  readonly functions: Readonly<Record<string, string>>;
};

/** OpenStack Qinling. `login` is what a client logs in to the identity service with. */
export function qinling<Login extends object>({
  runtime,
  code,
  identity,
  login,
  operatorProjectId,
  options: { functionTimeoutSeconds = 300, rpcTimeoutMs = 60_000, tokenCacheMs = 300_000, engineMs = 15 } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly identity: Identity;
  readonly login: Login;
  /** Project of those who run the service: owner of the first runtime. */
  readonly operatorProjectId: string;
  readonly options?: QinlingOptions | undefined;
}): Provider<QinlingSettings & Login> {
  const timers = new Timers();
  const context: ServiceContext = {
    runtime,
    code,
    runtimes: new RuntimeStore({ projectId: operatorProjectId }),
    functions: new FunctionStore({ folder: runtime.folder, folderTimeoutSeconds: functionTimeoutSeconds }),
    aliases: new AliasStore({ folder: runtime.folder }),
    executions: new ExecutionStore(),
    webhooks: new WebhookStore(),
    jobs: new JobStore({ timers, run: (job) => void runJob(job, context) }),
    workers: new WorkerStore(),
    timers,
    times: { rpcTimeoutMs, tokenCacheMs, engineMs },
  };
  const authenticate = tokenCheck({ identity, cacheMs: tokenCacheMs });

  const at = (
    method: string,
    path: string,
    handle: (call: Call, caller: Caller, context: ServiceContext) => Reply | Promise<Reply>,
  ): Route => route({ method, path, authenticate, handle: (call, caller) => handle(call, caller, context) });

  return {
    slug: "qinling",
    title: "OpenStack Qinling",
    mounts: [mount],
    realms: [mount],
    maxBodyBytes: 64 * 1024 * 1024,
    trailingSlash: "ignore",
    refusals,
    refuseCaller: (call) => authenticate(call).refusal,
    routes: [
      route({ method: "GET", path: "", authenticate: anyone, handle: versions }),
      route({
        method: "GET",
        path: "/v1",
        authenticate: anyone,
        handle: root,
      }),
      at("POST", "/v1/executions", createExecution),
      at("GET", "/v1/executions", listExecutions),
      at("GET", "/v1/executions/{execution_id}", getExecution),
      at("DELETE", "/v1/executions/{execution_id}", deleteExecution),
      at("GET", "/v1/executions/{execution_id}/log", getExecutionLog),
      at("POST", "/v1/functions", createFunction),
      at("GET", "/v1/functions", listFunctions),
      at("GET", "/v1/functions/{function_id}", getFunction),
      at("PUT", "/v1/functions/{function_id}", updateFunction),
      at("DELETE", "/v1/functions/{function_id}", deleteFunction),
      at("POST", "/v1/functions/{function_id}/versions", createFunctionVersion),
      at("GET", "/v1/functions/{function_id}/versions", listFunctionVersions),
      at("GET", "/v1/functions/{function_id}/versions/{version}", getFunctionVersion),
      at("DELETE", "/v1/functions/{function_id}/versions/{version}", deleteFunctionVersion),
      at("POST", "/v1/aliases", createFunctionAlias),
      at("GET", "/v1/aliases", listFunctionAliases),
      at("GET", "/v1/aliases/{alias_name}", getFunctionAlias),
      at("PUT", "/v1/aliases/{alias_name}", updateFunctionAlias),
      at("DELETE", "/v1/aliases/{alias_name}", deleteFunctionAlias),
      at("POST", "/v1/runtimes", createRuntime),
      at("GET", "/v1/runtimes", listRuntimes),
      at("GET", "/v1/runtimes/{runtime_id}", getRuntime),
      at("PUT", "/v1/runtimes/{runtime_id}", updateRuntime),
      at("DELETE", "/v1/runtimes/{runtime_id}", deleteRuntime),
      at("GET", "/v1/runtimes/{runtime_id}/pool", getRuntimePool),
      at("GET", "/v1/functions/{function_id}/workers", listFunctionWorkers),
      ...["", "/versions/{version}"].flatMap((of) => [
        at("POST", `/v1/functions/{function_id}${of}/scale_up`, scale(1)),
        at("POST", `/v1/functions/{function_id}${of}/scale_down`, scale(-1)),
        at("POST", `/v1/functions/{function_id}${of}/detach`, detach),
      ]),
      at("POST", "/v1/jobs", createJob),
      at("GET", "/v1/jobs", listJobs),
      at("GET", "/v1/jobs/{job_id}", getJob),
      at("PUT", "/v1/jobs/{job_id}", updateJob),
      at("DELETE", "/v1/jobs/{job_id}", deleteJob),
      at("POST", "/v1/webhooks", createWebhook),
      at("GET", "/v1/webhooks", listWebhooks),
      at("GET", "/v1/webhooks/{webhook_id}", getWebhook),
      at("PUT", "/v1/webhooks/{webhook_id}", updateWebhook),
      at("DELETE", "/v1/webhooks/{webhook_id}", deleteWebhook),
      route({
        method: "POST",
        path: "/v1/webhooks/{webhook_id}/invoke",
        authenticate: anyone,
        handle: (call) => invokeWebhook(call, context),
      }),
    ],
    settings: async (origin) => {
      const names = await runtime.folder.names();
      return {
        ...login,
        endpoint: `${origin}${mount}`,
        authUrl: identity.url(origin),
        runtimeId: nodejsRuntimeId,
        functions: Object.fromEntries(names.map((name) => [name, folderFunctionId(name)])),
      };
    },
    expireCredentials: () => identity.expireTokens(),
    close: () => {
      context.timers.close();
      context.executions.clear();
      context.functions.clear();
      context.aliases.clear();
      context.webhooks.clear();
      context.jobs.clear();
    },
  };
}

// The framework redirects to where the resource is.
function root(call: Call): Reply {
  const uri = `${call.origin}${mount}/v1`;
  return call.path.endsWith("/")
    ? json({ status: 200, value: { uri } })
    : abort({ call, status: 302, headers: { Location: `${uri}/` } });
}

function versions(call: Call): Reply {
  const link = { href: `${call.origin}${mount}/v1`, target: "v1", rel: "self" };
  return json({ status: 200, value: { versions: [{ id: "v1.0", status: "CURRENT", links: [link] }] } });
}
