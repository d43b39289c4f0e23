import { checkedBody, refuse, resource } from "../../contract.js";
import { type Api, type ServiceContext, urnIn } from "./context.js";
import { aliasNotFound, fail, failInvalid, ok, versionNotFound } from "./errors.js";
import { aliasView } from "./function-view.js";
import type { FunctionAlias, FunctionRecord } from "./functions-store.js";
import { latest } from "./urn.js";

type Body = {
  readonly name?: string;
  readonly version: string;
  readonly description?: string;
  readonly additional_version_weights?: Readonly<Record<string, number>>;
  readonly additional_version_strategy?: Readonly<Record<string, unknown>>;
};

/** An alias with its function. Those of the folder have none. */
type Row = { readonly fn: FunctionRecord; readonly alias: FunctionAlias };

const maxAliases = 10;

function aliasOf(fn: FunctionRecord, name: string, body: Body): FunctionAlias {
  if (body.version !== latest && !fn.versions.has(body.version)) refuse(versionNotFound());
  const byRules = "The emulator does not emulate aliases that choose a version by rules.";
  if (Object.keys(body.additional_version_strategy ?? {}).length > 0) failInvalid("FSS.1091", byRules);
  const [additional, ...more] = Object.entries(body.additional_version_weights ?? {});
  if (more.length > 0 || (additional !== undefined && !fn.versions.has(additional[0])))
    failInvalid("FSS.1091", "The additional version is invalid.");
  if (additional !== undefined && (additional[1] < 0 || additional[1] > 100))
    failInvalid("FSS.1092", "The weight of the additional version is invalid.");
  if (additional?.[0] === body.version)
    failInvalid("FSS.1093", "The major version and the additional version cannot be the same.");
  const weight = additional && { version: additional[0], percent: additional[1] };
  const { version, description = "" } = body;
  return { name, version, description, additional: weight, modifiedAt: new Date(), calls: 0 };
}

export const aliases: Api = resource<Row, undefined, ServiceContext, Body>({
  path: "/functions/{function_urn}/aliases",
  id: "alias_name",
  store: async ({ functions }, call) => {
    const fn = await (call.method === "GET" ? functions.get(urnIn(call)) : functions.changeable(urnIn(call)));
    const rowOf = (alias: FunctionAlias | undefined) => alias && { fn, alias };
    return {
      get: (name) => rowOf(fn.aliases.get(name)),
      values: () => [...fn.aliases.values()].map((alias) => ({ fn, alias })),
      delete: (name) => fn.aliases.delete(name),
    };
  },
  view: ({ fn, alias }, _call, _caller, { functions }) => aliasView(alias, fn, functions.place),
  list: (rows, _call, _caller, { functions }) => rows.map(({ fn, alias }) => aliasView(alias, fn, functions.place)),
  errors: { missing: aliasNotFound },
  reply: (_status, value) => ok(value),
  body: checkedBody,
  create: async (body, _caller, { functions }, call) => {
    const fn = await functions.changeable(urnIn(call));
    const { name = "" } = body;
    if (!/^[A-Za-z](?:[\w-]{0,62}[A-Za-z0-9])?$/.test(name)) failInvalid("FSS.1014", "Invalid function alias.");
    if (fn.aliases.has(name)) fail(409, "FSS.1063", "The alias already exists.");
    if (fn.aliases.size >= maxAliases)
      fail(403, "FSS.1043", "The number of aliases exceeds the maximum allowed limit.");
    const alias = aliasOf(fn, name, body);
    fn.aliases.set(name, alias);
    return { fn, alias };
  },
  // Points it to another version.
  update: ({ fn, alias }, body) => {
    Object.assign(alias, aliasOf(fn, alias.name, { description: alias.description, ...body }));
  },
});
