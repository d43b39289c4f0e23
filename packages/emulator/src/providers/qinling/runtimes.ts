import { refuse, uuidOf } from "../../contract.js";
import type { Caller } from "./authentication.js";
import { anything, bodyReader, text } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail } from "./errors.js";
import { notAllowed, readsJson, rowResource } from "./listing.js";
import { type Row, Rows } from "./rows.js";

/** Where functions run. Whatever its image is called, the emulator's runtimes all are the Node.js that it runs on itself. */
export type Runtime = Row & {
  name: string | null;
  image: string;
  description: string | null;
  readonly is_public: boolean;
  readonly trusted: boolean;
  status: "creating" | "available" | "upgrading" | "deleting" | "error";
};

/** Id of the runtime that is there from the start: the same in every start of the emulator. */
export const nodejsRuntimeId = uuidOf("qinling runtime nodejs");

/** Runtimes of all projects: the one that is there from the start, and those that were created. */
export function makeRuntimes(project_id: string): Rows<Runtime> {
  const rows = new Rows<Runtime>();
  const first = rows.create(
    {
      name: "nodejs",
      image: "fnwire/nodejs-runtime",
      description: "Runs JavaScript on the Node.js of the emulator.",
      is_public: true,
      trusted: true,
      status: "available",
      project_id,
    },
    nodejsRuntimeId,
  );
  first.updated_at = first.created_at;
  return rows;
}

/** A runtime of the own project, or a public one. Administrators are no exception. */
export function mayUse({ is_public, project_id }: Runtime, caller: Caller): boolean {
  return is_public || project_id === caller.project?.id;
}

/** Lets a runtime become available once the engine is done with it. */
function settle(runtime: Runtime, { runtimes, timers, times }: ServiceContext): void {
  const { status } = runtime;
  timers.after(times.engineMs, () => {
    if (runtime.status === status) runtimes.update(runtime, { status: "available" });
  });
}

const readBody = bodyReader("runtime", {
  name: text,
  image: text,
  description: text,
  is_public: anything,
  trusted: anything,
});

export const runtimes: Api = rowResource<Runtime, ReturnType<typeof readBody>>({
  kind: "Runtime",
  name: "runtimes",
  path: "/v1/runtimes",
  id: "runtime_id",
  rows: (context) => context.runtimes,
  mayUse,
  guard: (action, call, caller) => {
    readsJson(action, call);
    if (action !== "get" && action !== "list" && !caller.isAdmin) refuse(notAllowed);
  },
  list: (rows, { query }, caller) => {
    const [unknown] = query.keys();
    if (unknown !== undefined) fail(400, `Unknown argument: "${unknown}"`);
    return { runtimes: rows.filter((row) => mayUse(row, caller)) };
  },
  body: readBody,
  // Whatever its image, it runs JavaScript.
  create: ({ name, image, description, is_public, trusted }, caller, context) => {
    const runtime = context.runtimes.create({
      name: name ?? null,
      image: image ?? fail(400, "Required param is missing. Required: {'image'}"),
      description: description ?? null,
      is_public: is_public !== false,
      trusted: trusted !== false,
      status: "creating",
      project_id: caller.project?.id ?? "",
    });
    settle(runtime, context);
    return runtime;
  },
  // A new image takes the engine a while.
  update: (runtime, { name, image, description }, _caller, context) => {
    if (typeof image === "string" && runtime.status !== "available")
      fail(409, `Runtime ${runtime.id} is not available.`);
    const upgrades = typeof image === "string" && image !== runtime.image;
    context.runtimes.update(runtime, {
      name: name ?? runtime.name,
      description: description ?? runtime.description,
      image: image ?? runtime.image,
      ...(upgrades && { status: "upgrading" as const }),
    });
    if (upgrades) settle(runtime, context);
  },
  remove: async (runtime, _call, caller, context) => {
    const isUsed = context.functions.created.values().some((fn) => fn.runtime_id === runtime.id);
    const isNeeded = runtime.id === nodejsRuntimeId && (await context.functions.fixed(caller)).length > 0;
    if (isUsed || isNeeded) fail(403, `Runtime ${runtime.id} is still in use.`);
    context.runtimes.update(runtime, { status: "deleting" });
  },
  // It is shown as `deleting` for a moment.
  forget: ({ runtimes: rows, timers, times }, id) => timers.after(times.engineMs, () => rows.delete(id)),
});
