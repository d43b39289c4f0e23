import { anyone, type Call, defineService, type Operations, routes, type ServiceDefinition } from "../../contract.js";
import type { Identity } from "../identity.js";
import { aliases } from "./aliases.js";
import { tokenCheck } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { abort, json, refusals, reply } from "./errors.js";
import { executions } from "./executions.js";
import { functionVersions } from "./function-versions.js";
import { functions } from "./functions.js";
import { FunctionStore, folderFunctionId } from "./functions-store.js";
import { JobRows, jobs, runJob } from "./jobs.js";
import { Rows } from "./rows.js";
import { makeRuntimes, nodejsRuntimeId, runtimes } from "./runtimes.js";
import { invokeWebhook, webhooks } from "./webhooks.js";
import { WorkerStore, workers } from "./workers.js";

const mount = "/qinling";

/** Its entry in the catalog of the identity service. */
export const catalogEntry = { type: "function-engine", name: "qinling", path: () => mount };

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

/** OpenStack Qinling. */
export function qinling<Login extends object>({
  identity,
  login,
  operatorProjectId,
  options: { functionTimeoutSeconds = 300, rpcTimeoutMs = 60_000, tokenCacheMs = 300_000, engineMs = 15 } = {},
}: {
  readonly identity: Identity;
  /** What a client logs in to the identity service with. */
  readonly login: Login;
  /** Project of those who run the service: owner of the first runtime. */
  readonly operatorProjectId: string;
  readonly options?: QinlingOptions | undefined;
}): ServiceDefinition<"qinling", QinlingSettings & Login> {
  return defineService({
    id: "qinling",
    title: "OpenStack Qinling",
    documentation: "https://docs.openstack.org/qinling/latest/",
    spec: new URL("../../specs/qinling.json", import.meta.url),
    mounts: [mount],
    maxBodyBytes: 64 * 1024 * 1024,
    trailingSlash: "ignore",
    start: (host) => {
      const context: ServiceContext = {
        ...host,
        runtimes: makeRuntimes(operatorProjectId),
        functions: new FunctionStore(host, functionTimeoutSeconds),
        aliases: new Rows(),
        executions: new Rows(),
        webhooks: new Rows(),
        jobs: new JobRows(host.timers, (job) => void runJob(job, context)),
        workers: new WorkerStore(),
        times: { rpcTimeoutMs, tokenCacheMs, engineMs },
      };
      const authenticate = tokenCheck(identity, tokenCacheMs);
      const operations = {
        ...{ ...executions, ...functions, ...functionVersions, ...aliases },
        ...{ ...runtimes, ...workers, ...jobs, ...webhooks },
      };
      return {
        routes: [
          ...routes({ operations: open, context, authenticate: anyone }),
          ...routes({ operations, context, authenticate }),
        ],
        refusals,
        refuseCaller: authenticate,
        settings: async (origin) => ({
          ...login,
          endpoint: `${origin}${mount}`,
          authUrl: identity.url(origin),
          runtimeId: nodejsRuntimeId,
          functions: await host.runtime.folder.named(folderFunctionId),
        }),
        expireCredentials: () => identity.expireTokens(),
      };
    },
  });
}

/** What anyone may ask for. */
const open: Operations<undefined, ServiceContext> = {
  "GET ": ({ origin }) => {
    const link = { href: `${origin}${mount}/v1`, target: "v1", rel: "self" };
    return reply(200, { versions: [{ id: "v1.0", status: "CURRENT", links: [link] }] });
  },
  // The framework redirects to where the resource is.
  "GET /v1": (call: Call) => {
    const uri = `${call.origin}${mount}/v1`;
    return call.path.endsWith("/")
      ? json({ status: 200, value: { uri } })
      : abort(call, 302, { headers: { Location: `${uri}/` } });
  },
  "POST /v1/webhooks/{webhook_id}/invoke": invokeWebhook,
};
