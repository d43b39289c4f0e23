import type { ServiceDefinition, SettingsOf } from "../service/definition.js";
import { type AppwriteOptions, appwrite, flags as appwriteFlags } from "./appwrite/index.js";
import type { FunctiongraphOptions } from "./functiongraph/index.js";
import { functiongraph, catalogEntries as functiongraphEntries } from "./functiongraph/index.js";
import { http } from "./http/index.js";
import { projects } from "./keystone/directory.js";
import { keystone, loginFor } from "./keystone/index.js";
import { type MinappOptions, minapp } from "./minapp/index.js";
import { type QinlingOptions, qinling, catalogEntry as qinlingEntry } from "./qinling/index.js";

// The one list of the services that the emulator brings. No other file outside their folders names one.

export type { AppwriteOptions, AppwriteSettings } from "./appwrite/index.js";
export type { FunctiongraphOptions, FunctiongraphSettings } from "./functiongraph/index.js";
export type { HttpSettings } from "./http/index.js";
export type { KeystoneSettings, LoginSettings } from "./keystone/index.js";
export type { MinappOptions, MinappSettings } from "./minapp/index.js";
export type { QinlingOptions, QinlingSettings } from "./qinling/index.js";

/** Settings by provider. */
export type ProviderOptions = {
  readonly appwrite?: AppwriteOptions;
  readonly qinling?: QinlingOptions;
  readonly minapp?: MinappOptions;
  readonly functiongraph?: FunctiongraphOptions;
  readonly keystone?: { readonly tokenLifetimeMs?: number };
};

/** What clients of all providers need, by slug. */
export type ProviderSettings = SettingsOf<ReturnType<typeof builtInServices>>;

/** The services that the emulator brings. Two of them share the identity service, as in a cloud. */
export function builtInServices(options: ProviderOptions) {
  const catalog = [qinlingEntry, ...functiongraphEntries(projects.region)];
  const { service, identity } = keystone({ services: catalog, ...options.keystone });
  return [
    appwrite(options.appwrite),
    qinling({
      identity,
      login: loginFor(projects.demo),
      operatorProjectId: projects.admin.id,
      options: options.qinling,
    }),
    minapp(options.minapp),
    functiongraph({
      identity,
      login: loginFor(projects.region),
      project: projects.region,
      options: options.functiongraph,
    }),
    service,
    http(),
  ] as const satisfies readonly ServiceDefinition[];
}

const known = builtInServices({});

/** Their ids, and their names for people. */
export const builtInIds: readonly string[] = known.map(({ id }) => id);
export const builtInTitles: readonly string[] = known.map(({ title }) => title);

/** An option of the command line that concerns one service. */
export type ServiceFlag = {
  readonly name: string;
  /** Its lines in the help text. */
  readonly help: string;
  /** The service's settings that it means; throws an error with a sentence when it makes no sense. */
  readonly read: (value: string) => ProviderOptions;
};

export const builtInFlags: readonly ServiceFlag[] = appwriteFlags;
