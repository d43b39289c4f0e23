import { anyone, defineService, type Route, routes, type ServiceDefinition } from "../../contract.js";
import { Credentials, client, sessionCookie } from "./authentication.js";
import { authorization } from "./authorization.js";
import { refusalsWith } from "./errors.js";
import { executions, logs, originExecutions, type Stores } from "./executions.js";
import { functions } from "./functions.js";
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

// The service's own paths: links in its responses start at the origin.
const mounts = ["/userve/v1.3", "/oserve/v1.3"];

/** Minapp cloud functions. */
export function minapp({
  syncTimeoutMs = 5_000,
  asyncTimeoutMs = 300_000,
}: MinappOptions = {}): ServiceDefinition<"minapp", MinappSettings> {
  return defineService({
    id: "minapp",
    title: "Minapp cloud functions",
    documentation: "https://doc.minapp.com/open-api/cloud-function.html",
    spec: new URL("../../specs/minapp.json", import.meta.url),
    mounts,
    realms: ["/userve", "/oserve", "/hserve", "/api/oauth2"],
    // Its dashboards call it from localhost with the session's cookie.
    cors: { headers: { "Access-Control-Allow-Credentials": "true" } },
    start: (host) => {
      const credentials = new Credentials();
      const { accessToken: token } = credentials.issueToken();
      const jobs = new Jobs(host, { syncTimeoutMs, asyncTimeoutMs });
      const context: Stores = { functions: new FunctionStore(host), jobs, credentials };
      const authenticate = credentials.authenticate.bind(credentials);
      const all = [
        ...routes({ operations: { ...executions, ...functions }, context, authenticate }),
        ...routes({ operations: originExecutions, context, authenticate, fromOrigin: true }),
        ...routes({ operations: { ...authorization, ...logs }, context, authenticate: anyone, fromOrigin: true }),
      ];
      return {
        routes: all,
        refusals: refusalsWith(placeTest(all)),
        settings: async (origin) => ({
          endpoint: `${origin}/oserve/v1.3`,
          endpoints: { userve: `${origin}/userve/v1.3`, oserve: `${origin}/oserve/v1.3` },
          token,
          session: credentials.session,
          sessionCookie,
          clientId: client.id,
          clientSecret: client.secret,
          userToken: credentials.userToken,
          functions: await host.runtime.folder.named(),
        }),
        expireCredentials: () => credentials.expireTokens(),
      };
    },
  });
}

function placeTest(routes: readonly Route[]): (path: string) => boolean {
  const patterns = routes.flatMap(({ path, fromOrigin }) =>
    (fromOrigin ? [""] : mounts).map(
      (mount) => new RegExp(`^${`${mount}${path}`.replaceAll(".", "\\.").replaceAll(/\{[^}]*\}/g, "[^/]+")}$`),
    ),
  );
  return (path) => patterns.some((pattern) => pattern.test(path));
}
