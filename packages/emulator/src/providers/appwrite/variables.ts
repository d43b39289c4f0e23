import type { Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceCall, ServiceContext } from "./context.js";
import { answer, failure, noContent } from "./errors.js";
import { variableView } from "./function-view.js";
import { changeable } from "./functions.js";
import { chosenId } from "./ids.js";
import { listReply } from "./list-reply.js";
import type { Attributes } from "./query.js";
import type { Variable } from "./variable.js";

type VariableBody = {
  readonly variableId?: string;
  readonly key?: string;
  readonly value?: string;
  readonly secret?: boolean;
};

const attributes: Attributes = {
  $id: "text",
  $createdAt: "text",
  $updatedAt: "text",
  $sequence: "number",
  key: "text",
  resourceType: "text",
  resourceId: "text",
  secret: "boolean",
};

/** `listVariables`. */
export async function listVariables(call: ServiceCall, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
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
export async function createVariable(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const { variableId, key, value, secret } = call.args as Required<VariableBody>; // as its parameters read them
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
  return answer({ status: 201, value: variableView(variable, fn) });
}

/** `getVariable`. */
export async function getVariable(call: ServiceCall, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const variable = fn.variables.get(call.params.variableId ?? "");
  return variable === undefined
    ? failure("variable_not_found")
    : answer({ status: 200, value: variableView(variable, fn) });
}

/** `updateVariable`: changes what the body names. A secret stays one. */
export async function updateVariable(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const previous = fn.variables.get(call.params.variableId ?? "");
  if (previous === undefined) return failure("variable_not_found");
  const { key, value, secret } = call.args as VariableBody; // as its parameters read them
  if (key === undefined && value === undefined && secret === undefined) return failure("general_argument_invalid");
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
  return answer({ status: 200, value: variableView(variable, fn) });
}

/** `deleteVariable`. */
export async function deleteVariable(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  if (!fn.variables.delete(call.params.variableId ?? "")) return failure("variable_not_found");
  return noContent();
}

function keyIsTaken(variables: ReadonlyMap<string, Variable>, key: string): boolean {
  return [...variables.values()].some((variable) => variable.key === key);
}
