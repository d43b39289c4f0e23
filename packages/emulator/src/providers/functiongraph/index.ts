import { BoundedMap, defineService, type Operations, routes, type ServiceDefinition } from "../../contract.js";
import type { Identity } from "../identity.js";
import { accessKey } from "../keystone/directory.js";
import { aliases } from "./aliases.js";
import { asyncConfigs } from "./async-configs.js";
import { asyncExecutions } from "./async-executions.js";
import { gatewayCheck } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { refusals } from "./errors.js";
import { functionVersions } from "./function-versions.js";
import { functions } from "./functions.js";
import { FunctionStore } from "./functions-store.js";
import { invocations } from "./invocation.js";
import { defaultPackage, latest, urnOf } from "./urn.js";

const mount = "/functiongraph";

/** A project, which has its region's name. */
type Project = { readonly id: string; readonly name: string };

/** Its entries in the catalog of the identity service. */
export function catalogEntries(only: Project) {
  return [
    { type: "functiongraph", name: "functiongraph", path: (id: string) => `${mount}/v2/${id}`, only },
    // Open Telekom Cloud's Go client looks for this one, and puts `functiongraph` in the place of `evs`.
    { type: "volumev2", name: "evs", path: (id: string) => `/evs/v2/${id}`, only },
  ];
}

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
  identity,
  login,
  project,
  options: { functionTimeoutSeconds = 30, gatewayTimeoutMs = 90_000, queueMs = 15 } = {},
}: {
  readonly identity: Identity;
  /** What a client logs in to the identity service with. */
  readonly login: Login;
  readonly project: Project;
  readonly options?: FunctiongraphOptions | undefined;
}): ServiceDefinition<"functiongraph", Login & FunctiongraphSettings> {
  const place = { region: project.name, projectId: project.id };
  return defineService({
    id: "functiongraph",
    title: "FunctionGraph (Huawei Cloud, Open Telekom Cloud)",
    documentation: "https://docs.otc.t-systems.com/function-graph/api-ref/",
    spec: new URL("../../specs/functiongraph.json", import.meta.url),
    mounts: [mount],
    maxBodyBytes: 64 * 1024 * 1024,
    trailingSlash: "ignore",
    start: (host) => {
      const context: ServiceContext = {
        ...host,
        functions: new FunctionStore(host, place, functionTimeoutSeconds),
        asyncExecutions: new BoundedMap(),
        asyncConfigs: new BoundedMap(),
        times: { gatewayTimeoutMs, queueMs },
      };
      const authenticate = gatewayCheck(identity, project.id);
      const all = {
        ...invocations,
        ...asyncExecutions,
        ...asyncConfigs,
        ...functions,
        ...functionVersions,
        ...aliases,
      };
      return {
        routes: routes({ operations: inProject(all), context, authenticate }),
        refusals,
        refuseCaller: authenticate,
        settings: async (origin) => ({
          ...login,
          endpoint: `${origin}${mount}`,
          authUrl: identity.url(origin),
          region: place.region,
          ak: accessKey.id,
          sk: accessKey.secret,
          functions: await host.runtime.folder.named((name) =>
            urnOf({ package: defaultPackage, name, qualifier: latest }, place),
          ),
        }),
        expireCredentials: () => identity.expireTokens(),
      };
    },
  });
}

function inProject<Caller, Context>(operations: Operations<Caller, Context>): Operations<Caller, Context> {
  const moved = Object.entries(operations).map(([place, handler]) => [
    place.replace(" ", " /v2/{project_id}/fgs"),
    handler,
  ]);
  return Object.fromEntries(moved);
}
