import type { Emulator } from "./emulator.js";
import {
  type Appwrite,
  appwrite,
  type Client,
  type CommonOptions,
  type FunctionGraph,
  functiongraph,
  type Minapp,
  minapp,
  type ProviderId,
  type Qinling,
  qinling,
  type Service,
} from "./fnwire.js";

export const providerIds = ["appwrite", "qinling", "functiongraph", "minapp"] as const satisfies readonly ProviderId[];

/** Operations that run a function, by provider and method: what faults are armed for. */
export const launchOperations = {
  appwrite: { invoke: "createExecution", start: "createExecution" },
  qinling: { invoke: "createExecution", start: "createExecution" },
  functiongraph: { invoke: "invokeFunction", start: "invokeFunctionAsync" },
  minapp: { invoke: "invokeFunction", start: "invokeFunction" },
} as const satisfies Record<ProviderId, Record<"invoke" | "start", string>>;

/** Options that mean the same for every provider, the rule for ambiguous outcomes apart. */
export type SharedOptions = Omit<CommonOptions<Minapp>, "onAmbiguous"> & {
  readonly onAmbiguous?: "throw" | "retry" | "reconcile" | undefined;
};

/** How a client of the emulator reaches it. */
export type Route = {
  /** Where its calls go: to the emulator (default), or to something in between. Logins to Keystone go straight there. */
  readonly origin?: string | undefined;
  /** Minapp logs in, too, where its calls go, instead of using a token that was given out before. */
  readonly login?: boolean | undefined;
};

/** A function of the emulator's folder, whatever the provider: what it takes and gives are objects. */
export type AnyFunction = ReturnType<Client<Minapp>["fn"]>;

/** A client of one emulated provider. Those that have Keystone log in there. */
export function clientOf(
  provider: ProviderId,
  emulator: Emulator,
  options: SharedOptions & Route = {},
): Client<Service> {
  // Safe: clients of this suite are used through what they have in common.
  return ownClientOf(provider, emulator, options) as unknown as Client<Service>;
}

function ownClientOf(
  provider: ProviderId,
  emulator: Emulator,
  { origin, login = false, ...options }: SharedOptions & Route,
) {
  const at = (endpoint: string) => (origin === undefined ? endpoint : endpoint.replace(emulator.url, origin));
  const { providers } = emulator;
  // Safe: which rules a provider knows is checked when the client is made.
  const shared = <P extends Service>() => options as CommonOptions<P>;
  switch (provider) {
    case "appwrite": {
      const { endpoint, project, key } = providers.appwrite;
      return appwrite({ endpoint: at(endpoint), project, key, ...shared<Appwrite>() });
    }
    case "qinling": {
      const { endpoint, authUrl, username, password, userDomain, project } = providers.qinling;
      return qinling({
        endpoint: at(endpoint),
        authUrl,
        username,
        password,
        userDomain,
        project,
        ...shared<Qinling>(),
      });
    }
    case "functiongraph": {
      const { endpoint, authUrl, username, password, userDomain, project, projectId } = providers.functiongraph;
      const user = { authUrl, username, password, userDomain, project };
      return functiongraph({ endpoint: at(endpoint), projectId, ...user, ...shared<FunctionGraph>() });
    }
    case "minapp": {
      const { endpoint, token, clientId, clientSecret } = providers.minapp;
      return minapp({
        endpoint: at(endpoint),
        ...(login ? { clientId, clientSecret } : { token }),
        ...shared<Minapp>(),
      });
    }
  }
}

/** The function `work` of the emulator's folder. */
export function workOf(provider: ProviderId, emulator: Emulator, client: Client<Service>): AnyFunction {
  const ref = emulator.providers[provider].functions.work;
  if (ref === undefined) throw new Error("The folder has no function work.");
  // Safe: the functions of all providers have the methods of Minapp's, the poorest one's.
  return client.fn(ref) as unknown as AnyFunction;
}
