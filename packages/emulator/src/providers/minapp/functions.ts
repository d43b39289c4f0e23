import { checkedBody, jsonReply, resource } from "../../contract.js";
import type { Caller } from "./authentication.js";
import { fail, notFound } from "./errors.js";
import { type Api, pageOf, type Stores } from "./executions.js";
import type { CloudFunction, FunctionStore, Plan } from "./functions-store.js";

type Body = {
  readonly name?: string;
  readonly function_code?: string;
  readonly remark?: string;
  readonly plan_circle?: Plan;
};

const path = "/cloud-function";

const view = (fn: CloudFunction) => ({
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
});

async function checkName(name: string, functions: FunctionStore): Promise<void> {
  if ((await functions.find(name)) !== undefined) fail(400, `The name ${name} is taken.`);
}

function checkChangeable({ stored }: CloudFunction): void {
  if (stored === undefined) fail(403, "This function belongs to the emulator's functions folder: change its file.");
}

/** Functions. A new name changes a function's address; its id stays. What is changed is answered with 202. The paths end in a slash. */
export const functions: Api = Object.fromEntries(
  Object.entries(
    resource<CloudFunction, Caller, Stores, Body>({
      path,
      id: "name",
      store: ({ functions }) => ({
        get: (name) => functions.find(name),
        values: () => functions.list(),
        delete: (name) => functions.delete(name),
      }),
      view,
      list: (rows, call) => pageOf(call, rows.map(view)),
      errors: { missing: () => notFound },
      reply: (status, value, { method }) => jsonReply({ status: method === "PATCH" ? 202 : status, value }),
      body: checkedBody,
      create: async ({ name = "", function_code: code = "", remark = "" }, _caller, { functions }) => {
        await checkName(name, functions);
        return functions.put({ name, code, remark, plan: "P_FREE" });
      },
      updateWith: "PATCH",
      update: async (previous, body, _caller, { functions }) => {
        checkChangeable(previous);
        const { name = previous.name, function_code: code = previous.code, remark = previous.remark } = body;
        const { plan_circle: plan = previous.plan } = body;
        if (name !== previous.name) await checkName(name, functions);
        Object.assign(previous, await functions.put({ name, code, remark, plan }, previous));
      },
      remove: checkChangeable,
    }),
  ).map(([place, handler]) => [`${place}/`, handler]),
);
