import type { Emulator } from "@fnwire/emulator";
import type { Hooks } from "fnwire";
import { appwrite } from "fnwire/appwrite";
import { functiongraph } from "fnwire/functiongraph";
import { http, httpIdempotent } from "fnwire/http";
import { minapp } from "fnwire/minapp";
import { qinling } from "fnwire/qinling";

/** The entries of fnwire. */
export const providerIds = ["appwrite", "qinling", "minapp", "functiongraph", "http", "http-idempotent"] as const;
export type ProviderId = (typeof providerIds)[number];

type Input = { readonly name: string };
type Options = { readonly timeoutMs: number };
type Result = {
  readonly output: unknown;
  readonly durationMs?: number | undefined;
};

/** What all providers have in common: a run that can be waited for, or a receipt where the provider gives no id. */
export type Started = { result(options: Options): Promise<Result> } | { readonly tracked: false };

/** A function of any provider. */
export type AnyFunction = {
  invoke(input: Input, options: Options): Promise<Result>;
  start(input: Input, options: Options): Promise<Started>;
};

/** One facade client per provider, each logged in the way its users are; functions are found by the name of their file. */
export function clientsOf(
  { providers }: Emulator,
  hooks: Hooks,
): Readonly<Record<ProviderId, (name: string) => AnyFunction>> {
  const { endpoint, project, key, functions } = providers.appwrite;
  const byKey = appwrite({ endpoint, project, key, hooks });

  const openstack = providers.qinling;
  const byPassword = qinling({
    endpoint: openstack.endpoint,
    authUrl: openstack.authUrl,
    username: openstack.username,
    password: openstack.password,
    userDomain: openstack.userDomain,
    project: openstack.project,
    projectDomain: openstack.projectDomain,
    hooks,
  });

  const huawei = providers.functiongraph;
  const bySignature = functiongraph({
    endpoint: huawei.endpoint,
    projectId: huawei.projectId,
    accessKey: huawei.ak,
    secretKey: huawei.sk,
    hooks,
  });

  const { clientId, clientSecret, ...open } = providers.minapp;
  const byCode = minapp({ endpoint: open.endpoint, clientId, clientSecret, hooks });

  const behindUrl = { endpoint: providers.http.endpoint, token: providers.http.token, hooks };
  const byUrl = http(behindUrl);
  const byUrlAndKey = httpIdempotent(behindUrl);

  return {
    http: (name) => byUrl.fn(name),
    "http-idempotent": (name) => byUrlAndKey.fn(name),
    appwrite: (name) => byKey.fn(idOf(functions, name)),
    qinling: (name) => byPassword.fn(idOf(openstack.functions, name)),
    functiongraph: (name) => bySignature.fn(idOf(huawei.functions, name)),
    minapp: (name) => byCode.fn(idOf(open.functions, name)),
  };
}

function idOf(ids: Readonly<Record<string, string>>, name: string): string {
  const id = ids[name];
  if (id === undefined) throw new Error(`The emulator has no function ${name}; it has ${Object.keys(ids).join(", ")}`);
  return id;
}
