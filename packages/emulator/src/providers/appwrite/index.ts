import { defineService, routes, type ServiceDefinition } from "../../contract.js";
import { Credentials, projectId, requireScope, userId } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { cors } from "./cors.js";
import { createExecution } from "./create-execution.js";
import { deployments } from "./deployments.js";
import { refusals } from "./errors.js";
import { ExecutionStore, executions } from "./executions.js";
import { finish } from "./finish.js";
import { functions } from "./functions.js";
import { FunctionStore } from "./functions-store.js";
import { Uploads } from "./uploads.js";
import { variables } from "./variables.js";
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

/** Options of the command line that concern this service. */
export const flags = [
  {
    name: "appwrite-version",
    help: `  --appwrite-version VERSION
                     Edition of Appwrite: 1.9 (the default, self-hosted) or 2.x, with its new names and its late
                     records`,
    read: (version: string) => {
      if (isAppwriteVersion(version)) return { appwrite: { version } };
      throw new Error(`--appwrite-version must be 1.9 or 2.x, not "${version}".`);
    },
  },
] as const;

/** Appwrite Functions. */
export function appwrite({
  version = "1.9",
  keys = {},
  functionTimeoutSeconds = 15,
  syncTimeoutMs = 30_000,
  queueMs = 15,
  ...options
}: AppwriteOptions = {}): ServiceDefinition<"appwrite", AppwriteSettings> {
  if (!isAppwriteVersion(version))
    throw new TypeError(`startEmulator: appwrite.version must be "1.9" or "2.x", not ${JSON.stringify(version)}`);
  const traits = versions[version];
  const { lateRecordMs = traits.lateRecordMs } = options;
  return defineService({
    id: "appwrite",
    title: "Appwrite Functions",
    documentation: "https://appwrite.io/docs/products/functions",
    spec: new URL("../../specs/appwrite.json", import.meta.url),
    mounts: [mount],
    realms: ["/appwrite"],
    maxBodyBytes: 12 * 1024 * 1024,
    trailingSlash: "ignore",
    headAsGet: true,
    cors,
    start: (host) => {
      const credentials = new Credentials(keys);
      const store = { folderTimeout: functionTimeoutSeconds, mount, version: traits.server };
      const context: ServiceContext = {
        ...host,
        functions: new FunctionStore(host, store),
        executions: new ExecutionStore(),
        uploads: new Uploads(),
        times: { syncTimeoutMs, queueMs, lateRecordMs },
        credentials,
        traits,
      };
      const operations = { ...createExecution, ...executions, ...functions(), ...deployments, ...variables };
      return {
        routes: routes({ operations, context, authenticate: (call) => credentials.authenticate(call) }),
        refusals,
        refuseCaller: (call) =>
          requireScope(credentials.authenticate(call), call.method === "GET" ? "public" : "functions.write", call),
        finish: (call, reply) => finish(call, reply, traits),
        settings: async (origin) => ({
          endpoint: `${origin}${mount}`,
          project: projectId,
          key: credentials.key,
          jwt: credentials.issueJwt(),
          session: credentials.session,
          userId,
          functions: await host.runtime.folder.named(),
        }),
        expireCredentials: () => credentials.expireJwts(),
      };
    },
  });
}
