import type { Api } from "./context.js";
import { fail } from "./errors.js";
import type { FunctionRecord } from "./functions-store.js";
import { chosenId, dateTime } from "./ids.js";
import { argumentsOf, collection } from "./operation.js";
import { boolean, customId, optional, required, text, uid } from "./parameters.js";
import { attributesOf } from "./query.js";

/** An environment variable of a function. It counts from the next execution on. */
export type Variable = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  updatedAt: Date;
  key: string;
  value: string;
  /** The value of a secret one is not shown. A secret stays one. */
  secret: boolean;
};

/** A variable as the service shows it. */
export function variableView(variable: Variable, fn: FunctionRecord) {
  return {
    $id: variable.id,
    $createdAt: dateTime(variable.createdAt),
    $updatedAt: dateTime(variable.updatedAt),
    key: variable.key,
    value: variable.secret ? "" : variable.value,
    secret: variable.secret,
    resourceType: "function",
    resourceId: fn.id,
  };
}

type Row = { readonly fn: FunctionRecord; readonly variable: Variable };

function checkKey({ variables }: FunctionRecord, key: string): void {
  if ([...variables.values()].some((one) => one.key === key)) fail("variable_already_exists");
}

const changes = { key: optional(text(255)), value: optional(text(8192)), secret: optional(boolean) };

export const variables: Api = collection({
  path: "/functions/{functionId}/variables",
  id: "variableId",
  name: "variables",
  attributes: attributesOf({ text: "key resourceType resourceId", boolean: "secret" }),
  store: async ({ functions }, { method, params: { functionId = "" } }) => {
    const fn = await (method === "GET" || method === "HEAD"
      ? functions.get(functionId)
      : functions.changeable(functionId));
    const rowOf = (variable: Variable | undefined): Row | undefined => variable && { fn, variable };
    return {
      get: (id) => rowOf(fn.variables.get(id)),
      values: () => [...fn.variables.values()].map((variable) => ({ fn, variable })),
      delete: (id) => fn.variables.delete(id),
    };
  },
  view: ({ fn, variable }) => variableView(variable, fn),
  rowOf: ({ fn, variable }) => ({ ...variableView(variable, fn), $sequence: variable.sequence }),
  body: (call) => {
    if (call.method === "PUT")
      return argumentsOf(call, { functionId: required(uid), variableId: required(uid), ...changes });
    const { key, value, secret } = {
      key: required(text(255)),
      value: required(text(8192)),
      secret: optional(boolean, true),
    };
    return argumentsOf(call, { functionId: required(uid), variableId: required(customId), key, value, secret });
  },
  create: async ({ functionId, variableId, key = "", value = "", secret = true }, _caller, { functions }) => {
    const fn = await functions.changeable(functionId);
    const id = chosenId(variableId);
    if (fn.variables.has(id)) fail("variable_already_exists");
    checkKey(fn, key);
    const now = new Date();
    const variable = { id, sequence: fn.variables.size + 1, createdAt: now, updatedAt: now, key, value, secret };
    fn.variables.set(id, variable);
    return { fn, variable };
  },
  update: ({ fn, variable }, { key, value, secret }) => {
    if (key === undefined && value === undefined && secret === undefined) fail("general_argument_invalid");
    if (variable.secret && secret === false) fail("variable_cannot_unset_secret");
    if (key !== undefined && key !== variable.key) checkKey(fn, key);
    variable.key = key ?? variable.key;
    variable.value = value ?? variable.value;
    variable.secret = secret ?? variable.secret;
    variable.updatedAt = new Date();
  },
});
