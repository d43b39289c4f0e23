import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import type { FunctionAlias } from "./aliases-store.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { fault, json } from "./errors.js";
import { jsonBody, notText } from "./execution-request.js";
import { aliasView, fixedAliasView } from "./function-view.js";
import { fixedFunction } from "./functions.js";
import { visibilityOf } from "./listing.js";
import { str } from "./python.js";
import { isUuid, notUuid } from "./uuid.js";

const attributes = ["name", "function_id", "function_version", "description"];

/** `createFunctionAlias`. The function must exist, its version need not. */
export async function createFunctionAlias(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const { name, function_id: functionId, function_version: version, description } = body.value;
  if (typeof name !== "string" || typeof functionId !== "string")
    return fault(400, "Required param is missing. Required: {'function_id', 'name'}");
  const settings = {
    name,
    functionId,
    projectId: caller.project?.id ?? "",
    functionVersion: Number(version ?? 0),
    description: (description as string | null | undefined) ?? null,
  };
  if (await isFixed(name, caller, context)) return fault(400, duplicate("['project_id', 'name']"));
  const known =
    context.functions.findCreated(functionId, caller) ?? (await context.functions.findFixed(functionId, caller));
  if (known === undefined)
    return fault(500, "(sqlite3.IntegrityError) FOREIGN KEY constraint failed: function_aliases.function_id");
  const twice = context.aliases.duplicateOf(settings);
  if (twice !== undefined) return fault(400, duplicate(twice));
  return json({ status: 201, value: aliasView(context.aliases.create(settings)) });
}

/** `listFunctionAliases`: the folder's, then the created ones, oldest first. */
export async function listFunctionAliases(
  call: Call,
  caller: Caller,
  { aliases, functions }: ServiceContext,
): Promise<Reply> {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const visibility = visibilityOf({ call, caller, filters: [] });
  if (visibility.refusal !== undefined) return visibility.refusal;
  const project = caller.project;
  const fixed = project === undefined ? [] : await functions.listFixed();
  const views = [
    ...fixed.map((fn) => fixedAliasView(fn, project?.id ?? "")),
    ...aliases.list(visibility.shows).map(aliasView),
  ];
  return json({ status: 200, value: { function_aliases: views } });
}

/** `getFunctionAlias`. */
export async function getFunctionAlias(
  call: Call,
  caller: Caller,
  { aliases, functions }: ServiceContext,
): Promise<Reply> {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const name = call.params.alias_name ?? "";
  const alias = aliases.find(name, caller);
  if (alias !== undefined) return json({ status: 200, value: aliasView(alias) });
  const project = caller.project;
  const fixed = project && (await functions.listFixed()).find(({ file }) => file.name === name);
  return fixed === undefined ? notFound(name) : json({ status: 200, value: fixedAliasView(fixed, project?.id ?? "") });
}

/** `updateFunctionAlias`: null and absence leave a property as it is. */
export async function updateFunctionAlias(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const name = call.params.alias_name ?? "";
  const alias = context.aliases.find(name, caller);
  if (alias === undefined) return (await isFixed(name, caller, context)) ? fault(403, fixedFunction) : notFound(name);
  const { function_id: functionId, function_version: version, description } = body.value;
  const change: Partial<Pick<FunctionAlias, "description" | "functionId" | "functionVersion">> = {
    ...(typeof functionId === "string" && { functionId }),
    ...(version !== undefined && version !== null && { functionVersion: Number(version) }),
    ...(typeof description === "string" && { description }),
  };
  context.aliases.update(alias, change);
  return json({ status: 200, value: aliasView(alias) });
}

/** `deleteFunctionAlias`. */
export async function deleteFunctionAlias(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const name = call.params.alias_name ?? "";
  const alias = context.aliases.find(name, caller);
  if (alias === undefined) return (await isFixed(name, caller, context)) ? fault(403, fixedFunction) : notFound(name);
  context.aliases.delete(alias.id);
  return emptyReply({ status: 204 });
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(body).find((key) => !attributes.includes(key));
  if (unknown !== undefined) return `Unknown attribute for argument body: ${unknown}`;
  const { function_id: functionId, function_version: version } = body;
  if (functionId !== undefined && functionId !== null && !isUuid(str(functionId))) return notUuid(str(functionId));
  if (version !== undefined && version !== null && !(Number.isInteger(Number(version)) && Number(version) >= 0))
    return `Invalid input for field/attribute function_version. Value: '${str(version)}'. Value should be greater or equal to 0`;
  return notText("name", body.name) ?? notText("description", body.description);
}

// Functions of the folder have an alias of their own name.
async function isFixed(name: string, caller: Caller, { functions }: ServiceContext): Promise<boolean> {
  return caller.project !== undefined && (await functions.listFixed()).some(({ file }) => file.name === name);
}

function duplicate(columns: string): string {
  return `Duplicate entry for function_aliases: ${columns}`;
}

function notFound(name: string): Reply {
  return fault(404, `FunctionAlias not found [name=${name}]`);
}
