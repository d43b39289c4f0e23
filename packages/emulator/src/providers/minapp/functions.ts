import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, jsonReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import { failure, notFound } from "./errors.js";
import type { Stores } from "./executions.js";
import type { CloudFunction, Plan } from "./functions-store.js";
import { pageReply } from "./page.js";

type FunctionBody = {
  readonly name?: string;
  readonly function_code?: string;
  readonly remark?: string;
  readonly plan_circle?: Plan;
};

/** `createFunction`. */
export async function createFunction(call: Call, _caller: Caller, { functions }: Stores): Promise<Reply> {
  const { name, function_code: code, remark = "" } = checkedBody<FunctionBody>(call);
  if ((await functions.find(name ?? "")) !== undefined) return failure(400, `The name ${name} is taken.`);
  const fn = await functions.put({ name: name ?? "", code: code ?? "", remark, plan: "P_FREE" });
  return jsonReply({ status: 201, value: functionView(fn) });
}

/** `listFunctions`: the newest first. */
export async function listFunctions(call: Call, _caller: Caller, { functions }: Stores): Promise<Reply> {
  return pageReply({ call, items: await functions.list(), view: functionView });
}

/** `getFunction`. */
export async function getFunction(call: Call, _caller: Caller, { functions }: Stores): Promise<Reply> {
  const fn = await functions.find(call.params.name ?? "");
  return fn === undefined ? notFound() : jsonReply({ status: 200, value: functionView(fn) });
}

/** `updateFunction`: changes what the body names. A new name changes the function's address; its id stays. */
export async function updateFunction(call: Call, _caller: Caller, { functions }: Stores): Promise<Reply> {
  const previous = await functions.find(call.params.name ?? "");
  if (previous === undefined) return notFound();
  if (previous.isFixed) return failure(403, fixed);
  const {
    name = previous.name,
    function_code: code = previous.code,
    remark = previous.remark,
  } = checkedBody<FunctionBody>(call);
  const { plan_circle: plan = previous.plan } = checkedBody<FunctionBody>(call);
  if (name !== previous.name && (await functions.find(name)) !== undefined)
    return failure(400, `The name ${name} is taken.`);
  const fn = await functions.put({ name, code, remark, plan, previous });
  return jsonReply({ status: 202, value: functionView(fn) });
}

/** `deleteFunction`. */
export async function deleteFunction(call: Call, _caller: Caller, { functions }: Stores): Promise<Reply> {
  const fn = await functions.find(call.params.name ?? "");
  if (fn === undefined) return notFound();
  if (fn.isFixed) return failure(403, fixed);
  await functions.delete(fn.name);
  return emptyReply({ status: 204 });
}

const fixed = "This function belongs to the emulator's functions folder: change its file.";

function functionView(fn: CloudFunction) {
  return {
    audit_status: "approved",
    created_at: Math.floor(fn.createdAt.getTime() / 1000),
    created_by: "",
    function_code: fn.code,
    id: fn.id,
    name: fn.name,
    plan_circle: fn.plan,
    remark: fn.remark,
    updated_at: Math.floor(fn.updatedAt.getTime() / 1000),
    updated_by: "",
  };
}
