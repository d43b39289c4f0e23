import type { CodeStore } from "../functions/code-store.js";
import type { FunctionRuntime } from "../functions/runtime.js";
import type { Provider } from "../provider.js";
import { type AppwriteOptions, type AppwriteSettings, appwrite } from "./appwrite/index.js";
import {
  type FunctiongraphOptions,
  type FunctiongraphSettings,
  functiongraph,
  mount as functiongraphMount,
} from "./functiongraph/index.js";
import { projects } from "./keystone/directory.js";
import { type KeystoneSettings, keystone, type LoginSettings, loginFor } from "./keystone/index.js";
import { type MinappOptions, type MinappSettings, minapp } from "./minapp/index.js";
import { type QinlingOptions, type QinlingSettings, qinling, mount as qinlingMount } from "./qinling/index.js";

/** Settings by provider. */
export type ProviderOptions = {
  readonly appwrite?: AppwriteOptions;
  readonly qinling?: QinlingOptions;
  readonly minapp?: MinappOptions;
  readonly functiongraph?: FunctiongraphOptions;
  readonly keystone?: { readonly tokenLifetimeMs?: number };
};

/** All providers, by slug. */
export type Providers = {
  readonly appwrite: Provider<AppwriteSettings>;
  readonly qinling: Provider<QinlingSettings & LoginSettings>;
  readonly minapp: Provider<MinappSettings>;
  readonly functiongraph: Provider<LoginSettings & FunctiongraphSettings>;
  readonly keystone: Provider<KeystoneSettings>;
};

/** What clients of all providers need, by slug. */
export type ProviderSettings = { readonly [Slug in keyof Providers]: Awaited<ReturnType<Providers[Slug]["settings"]>> };

/** The services' own documentation, by slug. */
export const documentation: Readonly<Record<string, string>> = {
  appwrite: "https://appwrite.io/docs/products/functions",
  qinling: "https://docs.openstack.org/qinling/latest/",
  minapp: "https://doc.minapp.com/open-api/cloud-function.html",
  functiongraph: "https://docs.otc.t-systems.com/function-graph/api-ref/",
  keystone: "https://docs.openstack.org/api-ref/identity/v3/",
};

/** Makes all providers. Two of them share the identity service, as in a cloud. */
export function makeProviders({
  runtime,
  code,
  options,
}: {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly options: ProviderOptions;
}): Providers {
  const services = [
    { type: "function-engine", name: "qinling", path: () => qinlingMount },
    {
      type: "functiongraph",
      name: "functiongraph",
      path: (projectId: string) => `${functiongraphMount}/v2/${projectId}`,
      only: projects.region,
    },
    // Open Telekom Cloud's Go client looks for this one, and puts `functiongraph` in the place of `evs`.
    { type: "volumev2", name: "evs", path: (projectId: string) => `/evs/v2/${projectId}`, only: projects.region },
  ];
  const identityProvider = keystone({ services, ...options.keystone });
  const { identity } = identityProvider;
  return {
    appwrite: appwrite({ runtime, code, options: options.appwrite }),
    qinling: qinling({
      runtime,
      code,
      identity,
      login: loginFor(projects.demo),
      operatorProjectId: projects.admin.id,
      options: options.qinling,
    }),
    minapp: minapp({ runtime, code, options: options.minapp }),
    functiongraph: functiongraph({
      runtime,
      code,
      identity,
      login: loginFor(projects.region),
      project: projects.region,
      options: options.functiongraph,
    }),
    keystone: identityProvider,
  };
}

/** What clients need when the emulator is at this origin. */
export async function settingsOf(providers: Providers, origin: string): Promise<ProviderSettings> {
  return {
    appwrite: await providers.appwrite.settings(origin),
    qinling: await providers.qinling.settings(origin),
    minapp: await providers.minapp.settings(origin),
    functiongraph: await providers.functiongraph.settings(origin),
    keystone: await providers.keystone.settings(origin),
  };
}
