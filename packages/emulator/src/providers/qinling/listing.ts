import { type Action, type Call, type ResourceTable, refuse, resource } from "../../contract.js";
import { acceptable } from "./accept.js";
import type { Caller } from "./authentication.js";
import { uuidInPath } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail, fault, reply } from "./errors.js";
import type { Row, Rows } from "./rows.js";

/**
 * Reads the query parameters that decide whose rows a list shows. Any text but the empty one means yes in `all_projects`, even
 * `false`; `project_id` from anyone but an administrator trips the service. `filters` are the parameters that the list knows besides.
 */
export function visibility(
  call: Call,
  caller: Caller,
  filters: readonly string[] = [],
): (row: Pick<Row, "project_id">) => boolean {
  for (const name of call.query.keys())
    if (!["all_projects", "project_id", ...filters].includes(name)) fail(400, `Unknown argument: "${name}"`);
  const projectId = call.query.get("project_id") ?? "";
  const allProjects = (call.query.get("all_projects") ?? "") !== "";
  if (projectId !== "" && !caller.isAdmin) fail(500, "module 'qinling.context' has no attribute 'ctx'");
  if (allProjects && !caller.isAdmin) refuse(notAllowed);
  if (projectId !== "") return (row) => row.project_id === projectId;
  return (row) => allProjects || row.project_id === caller.project?.id;
}

/** What those hear who are no administrators. */
export const notAllowed = fault(403, "Operation not allowed");

/** Reads ask for JSON. */
export function readsJson(action: Action, call: Call): void {
  if (action === "get" || action === "list") acceptable(call, "application/json");
}

/** Administrators see the rows of all projects, others those of their own. */
export function isVisible({ project_id }: Pick<Row, "project_id">, caller: Caller): boolean {
  return caller.isAdmin || project_id === caller.project?.id;
}

/** A resource whose rows have UUIDs, as most of the service's. `kind` is what it is called in refusals. */
export function rowResource<R extends Row, Body>({
  kind,
  name,
  rows,
  mayUse = isVisible,
  forget = (context, id) => rows(context).delete(id),
  ...table
}: Pick<ResourceTable<R, Caller, ServiceContext, Body>, "path" | "id"> &
  Partial<ResourceTable<R, Caller, ServiceContext, Body>> & {
    readonly kind: string;
    /** Name of the list. */
    readonly name: string;
    readonly rows: (context: ServiceContext) => Rows<R>;
    readonly mayUse?: (row: R, caller: Caller) => boolean;
    /** Drops a row that was deleted. */
    readonly forget?: (context: ServiceContext, id: string) => unknown;
  }): Api {
  const { view = (row: R) => row } = table;
  return resource<R, Caller, ServiceContext, Body>({
    guard: readsJson,
    store: (context, _call, caller) => ({
      get: (id) => {
        const row = rows(context).get(uuidInPath(id));
        return row !== undefined && mayUse(row, caller) ? row : undefined;
      },
      values: () => rows(context).values(),
      delete: (id) => forget(context, id),
    }),
    list: (all, call, caller, context) => ({
      [name]: all.filter(visibility(call, caller)).map((row) => view(row, call, caller, context)),
    }),
    errors: { missing: (id) => fault(404, `${kind} not found [id=${id}]`) },
    reply,
    ...table,
  });
}
