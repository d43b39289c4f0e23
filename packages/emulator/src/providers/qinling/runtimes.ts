import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { fault, json } from "./errors.js";
import { jsonBody, notText } from "./execution-request.js";
import { runtimeView } from "./function-view.js";
import type { Runtime } from "./runtimes-store.js";
import { isUuid, notUuidInPath } from "./uuid.js";

const attributes = ["name", "image", "description", "is_public", "trusted"];

/** `createRuntime`, for administrators. Whatever its image, it runs JavaScript. */
export function createRuntime(call: Call, caller: Caller, { runtimes, timers, times }: ServiceContext): Reply {
  if (!caller.isAdmin) return notAllowed();
  const body = jsonBody(call, "runtime");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const { name, image, description, is_public: isPublic, trusted } = body.value;
  if (typeof image !== "string") return fault(400, "Required param is missing. Required: {'image'}");
  const runtime = runtimes.create({
    name: (name as string | null | undefined) ?? null,
    image,
    description: (description as string | null | undefined) ?? null,
    isPublic: isPublic !== false,
    trusted: trusted !== false,
    projectId: caller.project?.id ?? "",
  });
  timers.after(times.engineMs, () => {
    if (runtime.status === "creating") runtimes.update(runtime, { status: "available" });
  });
  return json({ status: 201, value: runtimeView(runtime) });
}

/** `listRuntimes`: oldest first. */
export function listRuntimes(call: Call, caller: Caller, { runtimes }: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const [unknown] = call.query.keys();
  if (unknown !== undefined) return fault(400, `Unknown argument: "${unknown}"`);
  return json({ status: 200, value: { runtimes: runtimes.list(caller).map(runtimeView) } });
}

/** `getRuntime`. */
export function getRuntime(call: Call, caller: Caller, context: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const runtime = runtimeOf(call, caller, context);
  return "headers" in runtime ? runtime : json({ status: 200, value: runtimeView(runtime) });
}

/** `updateRuntime`, for administrators. A new image takes the engine a while. */
export function updateRuntime(call: Call, caller: Caller, context: ServiceContext): Reply {
  if (!caller.isAdmin) return notAllowed();
  const body = jsonBody(call, "runtime");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const runtime = runtimeOf(call, caller, context);
  if ("headers" in runtime) return runtime;
  const { runtimes, timers, times } = context;
  const { name, image, description } = body.value;
  if (typeof image === "string" && runtime.status !== "available")
    return fault(409, `Runtime ${runtime.id} is not available.`);
  const upgrades = typeof image === "string" && image !== runtime.image;
  runtimes.update(runtime, {
    ...(typeof name === "string" && { name }),
    ...(typeof description === "string" && { description }),
    ...(typeof image === "string" && { image }),
    ...(upgrades && { status: "upgrading" as const }),
  });
  if (upgrades)
    timers.after(times.engineMs, () => {
      if (runtime.status === "upgrading") runtimes.update(runtime, { status: "available" });
    });
  return json({ status: 200, value: runtimeView(runtime) });
}

/** `deleteRuntime`, for administrators. It is shown as `deleting` for a moment. */
export async function deleteRuntime(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  if (!caller.isAdmin) return notAllowed();
  const runtime = runtimeOf(call, caller, context);
  if ("headers" in runtime) return runtime;
  const { functions, runtimes, timers, times } = context;
  const isUsed = functions.listCreated(() => true).some(({ settings }) => settings.runtimeId === runtime.id);
  const isNeeded = runtimes.list(caller)[0] === runtime && (await functions.listFixed()).length > 0;
  if (isUsed || isNeeded) return fault(403, `Runtime ${runtime.id} is still in use.`);
  runtimes.update(runtime, { status: "deleting" });
  timers.after(times.engineMs, () => runtimes.delete(runtime.id));
  return emptyReply({ status: 204 });
}

export function runtimeOf(call: Call, caller: Caller, { runtimes }: ServiceContext): Runtime | Reply {
  const id = call.params.runtime_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  return runtimes.find(id, caller) ?? fault(404, `Runtime not found [id=${id}]`);
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(body).find((key) => !attributes.includes(key));
  if (unknown !== undefined) return `Unknown attribute for argument runtime: ${unknown}`;
  return notText("name", body.name) ?? notText("image", body.image) ?? notText("description", body.description);
}

export function notAllowed(): Reply {
  return fault(403, "Operation not allowed");
}
