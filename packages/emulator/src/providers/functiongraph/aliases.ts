import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import type { Reply } from "../../http/reply.js";
import type { ServiceContext } from "./context.js";
import { failure, functionNotFound } from "./errors.js";
import { invalid } from "./function-settings.js";
import { aliasView } from "./function-view.js";
import { changeable, gone, ok, versionNotFound } from "./functions.js";
import type { FunctionAlias, FunctionRecord } from "./functions-store.js";
import { latest } from "./urn.js";

type AliasBody = {
  readonly name?: string;
  readonly version: string;
  readonly description?: string;
  readonly additional_version_weights?: Readonly<Record<string, number>>;
  readonly additional_version_strategy?: Readonly<Record<string, unknown>>;
};

const maxAliases = 10;

/** `createFunctionAlias`. */
export async function createFunctionAlias(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const body = checkedBody<AliasBody>(call);
  const name = body.name ?? "";
  if (!/^[A-Za-z](?:[\w-]{0,62}[A-Za-z0-9])?$/.test(name)) return invalid("FSS.1014", "Invalid function alias.");
  if (fn.aliases.has(name)) return failure({ status: 409, code: "FSS.1063", message: "The alias already exists." });
  if (fn.aliases.size >= maxAliases)
    return failure({
      status: 403,
      code: "FSS.1043",
      message: "The number of aliases exceeds the maximum allowed limit.",
    });
  return put({ fn, name, body, all });
}

/** `listFunctionAliases`: a bare array. Functions of the folder have none. */
export async function listFunctionAliases(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const { place } = all.functions;
  const fn = all.functions.findCreated(urn);
  if (fn === undefined) return (await all.functions.findFixed(urn)) === undefined ? functionNotFound() : ok([]);
  return ok([...fn.aliases.values()].map((alias) => aliasView({ alias, fn, place })));
}

/** `getFunctionAlias`. */
export async function getFunctionAlias(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const fn = all.functions.findCreated(urn);
  if (fn === undefined)
    return (await all.functions.findFixed(urn)) === undefined ? functionNotFound() : aliasNotFound();
  const alias = fn.aliases.get(call.params.alias_name ?? "");
  return alias === undefined ? aliasNotFound() : ok(aliasView({ alias, fn, place: all.functions.place }));
}

/** `updateFunctionAlias`: points it to another version. */
export async function updateFunctionAlias(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const alias = fn.aliases.get(call.params.alias_name ?? "");
  if (alias === undefined) return aliasNotFound();
  const body = checkedBody<AliasBody>(call);
  return put({ fn, name: alias.name, body: { description: alias.description, ...body }, all });
}

/** `deleteFunctionAlias`. */
export async function deleteFunctionAlias(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  return fn.aliases.delete(call.params.alias_name ?? "") ? gone() : aliasNotFound();
}

function put({
  fn,
  name,
  body,
  all,
}: {
  readonly fn: FunctionRecord;
  readonly name: string;
  readonly body: AliasBody;
  readonly all: ServiceContext;
}): Reply {
  if (body.version !== latest && !fn.versions.has(body.version)) return versionNotFound();
  if (Object.keys(body.additional_version_strategy ?? {}).length > 0)
    return invalid("FSS.1091", "The emulator does not emulate aliases that choose a version by rules.");
  const [additional, ...more] = Object.entries(body.additional_version_weights ?? {});
  if (more.length > 0 || (additional !== undefined && !fn.versions.has(additional[0])))
    return invalid("FSS.1091", "The additional version is invalid.");
  if (additional !== undefined && (additional[1] < 0 || additional[1] > 100))
    return invalid("FSS.1092", "The weight of the additional version is invalid.");
  if (additional?.[0] === body.version)
    return invalid("FSS.1093", "The major version and the additional version cannot be the same.");
  const alias: FunctionAlias = {
    name,
    version: body.version,
    description: body.description ?? "",
    additional: additional && { version: additional[0], percent: additional[1] },
    modifiedAt: new Date(),
    calls: 0,
  };
  fn.aliases.set(name, alias);
  return ok(aliasView({ alias, fn, place: all.functions.place }));
}

function aliasNotFound(): Reply {
  return failure({ status: 404, code: "FSS.1053", message: "The alias does not exist." });
}
