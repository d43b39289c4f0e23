import { randomBytes } from "node:crypto";
import { BoundedMap, type Call, refuse } from "../../contract.js";
import type { Caller } from "./authentication.js";
import { from, jsonBody, uuidInPath } from "./body.js";
import type { Api, Handle, ServiceContext } from "./context.js";
import { fail, fault, reply } from "./errors.js";
import { notFound } from "./functions.js";
import { notAllowed } from "./listing.js";
import { mayUse } from "./runtimes.js";

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

async function functionOf(call: Call, caller: Caller, { functions }: ServiceContext): Promise<string> {
  if (!caller.isAdmin) refuse(notAllowed);
  const id = uuidInPath(call.params.function_id ?? "");
  return (await functions.find(id, caller))?.id ?? fail(404, notFound(id));
}

// The engine follows in a moment.
function scale(direction: 1 | -1): Handle {
  return async (call, caller, context) => {
    const id = await functionOf(call, caller, context);
    const body = jsonBody(call, "scale");
    const by = body.count === undefined ? fail(500, "'count'") : from(1)(body.count, "count", body);
    const version = Number(call.params.version ?? 0);
    const { workers, timers, times } = context;
    timers.after(times.engineMs, () =>
      workers.resize(id, version, Math.max(1, workers.of(id, version).length + direction * by)),
    );
    return reply(202);
  };
}

/** All workers of a function go. */
const detach: Handle = async (call, caller, context) => {
  context.workers.resize(await functionOf(call, caller, context), Number(call.params.version ?? 0), 0);
  return reply(202);
};

/** Operations for administrators. */
export const workers: Api = {
  // The pool is always filled up again.
  "GET /v1/runtimes/{runtime_id}/pool": (call, caller, { runtimes }) => {
    if (!caller.isAdmin) refuse(notAllowed);
    const id = uuidInPath(call.params.runtime_id ?? "");
    const runtime = runtimes.get(id);
    if (runtime === undefined || !mayUse(runtime, caller)) return fault(404, `Runtime not found [id=${id}]`);
    return reply(200, { name: id, capacity: { total: poolSize, available: poolSize } });
  },
  "GET /v1/functions/{function_id}/workers": async (call, caller, context) => {
    const function_version = Number(call.query.get("function_version") ?? 0);
    const function_id = await functionOf(call, caller, context);
    const names = context.workers.of(function_id, function_version);
    return reply(200, { workers: names.map((worker_name) => ({ function_id, function_version, worker_name })) });
  },
  ...Object.fromEntries(
    ["", "/versions/{version}"].flatMap((of) => [
      [`POST /v1/functions/{function_id}${of}/scale_up`, scale(1)],
      [`POST /v1/functions/{function_id}${of}/scale_down`, scale(-1)],
      [`POST /v1/functions/{function_id}${of}/detach`, detach],
    ]),
  ),
};
