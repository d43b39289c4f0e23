import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import { fault } from "./errors.js";

/** Whose rows a list may show, or the service's refusal. */
export type Visibility =
  | { readonly shows: (projectId: string) => boolean; readonly refusal?: undefined }
  | { readonly refusal: Reply };

/**
 * Reads the query parameters that decide whose rows a list shows. Any text but the empty one means yes in `all_projects`, even
 * `false`; `project_id` from anyone but an administrator trips the service.
 */
export function visibilityOf({
  call,
  caller,
  filters,
}: {
  readonly call: Call;
  readonly caller: Caller;
  /** Query parameters that the list knows besides. */
  readonly filters: readonly string[];
}): Visibility {
  for (const name of new Set(call.query.keys()))
    if (!["all_projects", "project_id", ...filters].includes(name))
      return { refusal: fault(400, `Unknown argument: "${name}"`) };
  const projectId = call.query.get("project_id") ?? "";
  const allProjects = (call.query.get("all_projects") ?? "") !== "";
  if (projectId !== "" && !caller.isAdmin)
    return { refusal: fault(500, "module 'qinling.context' has no attribute 'ctx'") };
  if (allProjects && !caller.isAdmin) return { refusal: fault(403, "Operation not allowed") };
  if (projectId !== "") return { shows: (owner) => owner === projectId };
  if (allProjects) return { shows: () => true };
  return { shows: (owner) => owner === caller.project?.id };
}
