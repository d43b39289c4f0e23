import { randomBytes } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { fault, json } from "./errors.js";
import { jsonBody } from "./execution-request.js";
import { notFound } from "./functions.js";
import { notAllowed, runtimeOf } from "./runtimes.js";
import { isUuid, notUuidInPath } from "./uuid.js";

/** Workers that a runtime keeps ready. */
const poolSize = 3;

/**
 * Names of the workers that functions hold. The service keeps a container for each; here they are names alone, so that clients of
 * these operations can be tried: runs have the emulator's own threads.
 */
export class WorkerStore {
  readonly #byFunction = new BoundedMap<string, string[]>();

  of(functionId: string, version: number): readonly string[] {
    return this.#byFunction.get(`${functionId} ${version}`) ?? [];
  }

  /** Lets a function have this many workers. */
  resize(functionId: string, version: number, count: number): void {
    const names = this.of(functionId, version).slice(0, Math.max(0, count));
    while (names.length < Math.min(count, 100)) names.push(`worker-${randomBytes(4).toString("hex")}`);
    this.#byFunction.set(`${functionId} ${version}`, [...names]);
  }
}

/** `getRuntimePool`, for administrators: the pool is always filled up again. */
export function getRuntimePool(call: Call, caller: Caller, context: ServiceContext): Reply {
  if (!caller.isAdmin) return notAllowed();
  const runtime = runtimeOf(call, caller, context);
  if ("headers" in runtime) return runtime;
  return json({ status: 200, value: { name: runtime.id, capacity: { total: poolSize, available: poolSize } } });
}

/** `listFunctionWorkers`, for administrators. */
export async function listFunctionWorkers(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const version = Number(call.query.get("function_version") ?? 0);
  const id = await functionOf(call, caller, context);
  if (typeof id !== "string") return id;
  const workers = context.workers.of(id, version).map((name) => ({
    function_id: id,
    function_version: version,
    worker_name: name,
  }));
  return json({ status: 200, value: { workers } });
}

/** `scaleUpFunction` and `scaleDownFunction` and those of versions, for administrators: the engine follows in a moment. */
export function scale(direction: 1 | -1) {
  return async (call: Call, caller: Caller, context: ServiceContext): Promise<Reply> => {
    const id = await functionOf(call, caller, context);
    if (typeof id !== "string") return id;
    const body = jsonBody(call, "scale");
    if (body.refusal !== undefined) return body.refusal;
    const count = body.value.count;
    if (count === undefined) return fault(500, "'count'");
    if (!Number.isInteger(Number(count)) || Number(count) < 1)
      return fault(
        400,
        `Invalid input for field/attribute count. Value: '${count}'. Value should be greater or equal to 1`,
      );
    const version = Number(call.params.version ?? 0);
    const { workers, timers, times } = context;
    timers.after(times.engineMs, () =>
      workers.resize(id, version, Math.max(1, workers.of(id, version).length + direction * Number(count))),
    );
    return emptyReply({ status: 202 });
  };
}

/** `detachFunction` and `detachFunctionVersion`, for administrators: all workers go. */
export async function detach(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const id = await functionOf(call, caller, context);
  if (typeof id !== "string") return id;
  context.workers.resize(id, Number(call.params.version ?? 0), 0);
  return emptyReply({ status: 202 });
}

async function functionOf(call: Call, caller: Caller, { functions }: ServiceContext): Promise<string | Reply> {
  if (!caller.isAdmin) return notAllowed();
  const id = call.params.function_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const found = functions.findCreated(id, caller) ?? (await functions.findFixed(id, caller));
  return found === undefined ? fault(404, notFound(id)) : id;
}
