import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import { jsonReply, type Reply } from "../../http/reply.js";
import { anyone, type Provider, type Route, route } from "../../provider.js";
import { type Caller, Credentials, client, sessionCookie } from "./authentication.js";
import { createAccessToken, createAuthorizationCode, firstHop, hops, secondHop } from "./authorization.js";
import { refusalsWith } from "./errors.js";
import {
  debugFunction,
  invokeFunction,
  invokeNamedFunction,
  listExecutions,
  logPath,
  type Stores,
  showLog,
} from "./executions.js";
import { createFunction, deleteFunction, getFunction, listFunctions, updateFunction } from "./functions.js";
import { FunctionStore } from "./functions-store.js";
import { Jobs, type JobTimes } from "./jobs.js";

/** Settings of the emulated Minapp service: time limits of runs, in milliseconds (default 5,000 and 300,000). */
export type MinappOptions = Partial<JobTimes>;

/** What a client of the emulated Minapp service needs. */
export type MinappSettings = {
  /** The open API, with `/v1.3`. */
  readonly endpoint: string;
  /** Both surfaces, with `/v1.3`. */
  readonly endpoints: { readonly userve: string; readonly oserve: string };
  /** Bearer token for `oserve`. */
  readonly token: string;
  /** Value of the session cookie for `userve`, and the cookie's name. */
  readonly session: string;
  readonly sessionCookie: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** User token for the client surface, `hserve`. */
  readonly userToken: string;
  /** Names of the folder's functions. */
  readonly functions: Readonly<Record<string, string>>;
};

// The service's own paths: links in its answers start at the origin.
const mounts = ["/userve/v1.3", "/oserve/v1.3"];

/** Minapp cloud functions. */
export function minapp({
  runtime,
  code,
  options: { syncTimeoutMs = 5_000, asyncTimeoutMs = 300_000 } = {},
}: {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly options?: MinappOptions | undefined;
}): Provider<MinappSettings> {
  const credentials = new Credentials();
  const { accessToken: token } = credentials.issueToken();
  const stores: Stores = {
    functions: new FunctionStore({ folder: runtime.folder, code }),
    jobs: new Jobs({ runtime, times: { syncTimeoutMs, asyncTimeoutMs } }),
  };
  const authenticate = (call: Call) => credentials.authenticate(call);

  const at = (
    method: string,
    path: string,
    handle: (call: Call, caller: Caller, stores: Stores) => Promise<Reply>,
    fromOrigin = false,
  ): Route => route({ method, path, fromOrigin, authenticate, handle: (call, caller) => handle(call, caller, stores) });
  const open = (method: string, path: string, handle: (call: Call) => Reply): Route =>
    route({ method, path, fromOrigin: true, authenticate: anyone, handle });

  const routes = [
    at("POST", "/cloud-function/{name}/job/", invokeFunction),
    at("GET", "/cloud-function/{name}/job/", listExecutions),
    at("POST", "/cloud-function/{name}/debug/", debugFunction),
    at("GET", "/cloud-function/", listFunctions),
    at("POST", "/cloud-function/", createFunction),
    at("GET", "/cloud-function/{name}/", getFunction),
    at("PATCH", "/cloud-function/{name}/", updateFunction),
    at("DELETE", "/cloud-function/{name}/", deleteFunction),
    at("POST", "/oserve/v1/cloud-function/job/", invokeNamedFunction, true),
    at("POST", "/hserve/v1/cloud-function/job/", invokeNamedFunction, true),
    at("GET", "/{surface}/v2.2/server/time/", async () => serverTime(), true),
    open("POST", "/api/oauth2/hydrogen/openapi/authorize/", createAuthorizationCode),
    open("GET", hops[0], firstHop),
    open("GET", hops[1], (call) => secondHop(call, credentials)),
    open("POST", "/api/oauth2/access_token/", (call) => createAccessToken(call, credentials)),
    open("GET", logPath, (call) => showLog(call, stores.jobs)),
  ];

  return {
    slug: "minapp",
    title: "Minapp cloud functions",
    mounts,
    realms: ["/userve", "/oserve", "/hserve", "/api/oauth2"],
    maxBodyBytes: 16 * 1024 * 1024,
    trailingSlash: "strict",
    // Its dashboards call it from localhost with the session's cookie.
    cors: { headers: { "Access-Control-Allow-Credentials": "true" } },
    refusals: refusalsWith({ isPlace: placeTest(routes) }),
    routes,
    settings: async (origin) => {
      return {
        endpoint: `${origin}/oserve/v1.3`,
        endpoints: { userve: `${origin}/userve/v1.3`, oserve: `${origin}/oserve/v1.3` },
        token,
        session: credentials.session,
        sessionCookie,
        clientId: client.id,
        clientSecret: client.secret,
        userToken: credentials.userToken,
        functions: Object.fromEntries((await runtime.folder.names()).map((name) => [name, name])),
      };
    },
    expireCredentials: () => credentials.expireTokens(),
    close: () => stores.jobs.clear(),
  };
}

function placeTest(routes: readonly Route[]): (path: string) => boolean {
  const patterns = routes.flatMap(({ path, fromOrigin }) =>
    (fromOrigin ? [""] : mounts).map(
      (mount) => new RegExp(`^${`${mount}${path}`.replaceAll(".", "\\.").replaceAll(/\{[^}]*\}/g, "[^/]+")}$`),
    ),
  );
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function serverTime(): Reply {
  const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().replace("Z", "000+08:00");
  return jsonReply({ status: 200, value: { time: beijing } });
}
