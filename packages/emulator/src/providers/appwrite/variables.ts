import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { commonHeaders, failure } from "./errors.js";
import { variableView } from "./function-view.js";
import { changeable } from "./functions.js";
import { chosenId } from "./ids.js";
import { listReply } from "./list-reply.js";
import { answerTo } from "./response-format.js";
import type { Variable } from "./variable.js";

type VariableBody = {
  readonly variableId?: string;
  readonly key?: string | null;
  readonly value?: string | null;
  readonly secret?: boolean | null;
};

const attributes: ReadonlySet<string> = new Set([
  "$id",
  "$createdAt",
  "$updatedAt",
  "$sequence",
  "key",
  "resourceType",
  "resourceId",
  "secret",
]);

/** `listVariables`. */
export async function listVariables(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  return listReply({
    call,
    attributes,
    items: [...fn.variables.values()],
    rowOf: (variable) => ({ ...variableView(variable, fn), $sequence: variable.sequence }),
    view: (variable) => variableView(variable, fn),
    name: "variables",
  });
}

/** `createVariable`. It counts from the next execution on. */
export async function createVariable(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const { variableId = "", ...body } = checkedBody<VariableBody>(call);
  const [key, value, secret] = [body.key ?? "", body.value ?? "", body.secret ?? true];
  const id = chosenId(variableId);
  if (fn.variables.has(id) || keyIsTaken(fn.variables, key)) return failure("variable_already_exists");
  const now = new Date();
  const variable: Variable = {
    id,
    sequence: fn.variables.size + 1,
    createdAt: now,
    updatedAt: now,
    key,
    value,
    secret,
  };
  fn.variables.set(id, variable);
  return answerTo(call, { status: 201, value: variableView(variable, fn) });
}

/** `getVariable`. */
export async function getVariable(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const variable = fn.variables.get(call.params.variableId ?? "");
  return variable === undefined
    ? failure("variable_not_found")
    : answerTo(call, { status: 200, value: variableView(variable, fn) });
}

/** `updateVariable`: changes what the body names. A secret stays one. */
export async function updateVariable(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const previous = fn.variables.get(call.params.variableId ?? "");
  if (previous === undefined) return failure("variable_not_found");
  const { key, value, secret } = checkedBody<VariableBody>(call);
  if (previous.secret && secret === false) return failure("variable_cannot_unset_secret");
  const variable: Variable = {
    ...previous,
    key: key ?? previous.key,
    value: value ?? previous.value,
    secret: secret ?? previous.secret,
    updatedAt: new Date(),
  };
  if (variable.key !== previous.key && keyIsTaken(fn.variables, variable.key))
    return failure("variable_already_exists");
  fn.variables.set(variable.id, variable);
  return answerTo(call, { status: 200, value: variableView(variable, fn) });
}

/** `deleteVariable`. */
export async function deleteVariable(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  if (!fn.variables.delete(call.params.variableId ?? "")) return failure("variable_not_found");
  return emptyReply({ status: 204, headers: commonHeaders });
}

function keyIsTaken(variables: ReadonlyMap<string, Variable>, key: string): boolean {
  return [...variables.values()].some((variable) => variable.key === key);
}
