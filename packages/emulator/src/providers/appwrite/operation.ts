import type { Call, Reply, ResourceTable } from "../../contract.js";
import { refuse, resource } from "../../contract.js";
import { type Caller, requireScope, type Scope } from "./authentication.js";
import type { Api, Handle, ServiceContext } from "./context.js";
import { answer, brokenBody, earlyFailure, fail, failure, noContent } from "./errors.js";
import type { ArgumentsOf, Parameters } from "./parameters.js";
import { boolean, InvalidValue, optional, queries, required, text, uid } from "./parameters.js";
import { payloadOf } from "./payload.js";
import { type Attributes, applyQueries, parseQueries, QueryBreak, QueryError, type Row } from "./query.js";
import { formatOf, isBefore } from "./response-format.js";

/** An operation: the scope that it needs, and its parameters in the order in which the server checks them. */
export function operation<P extends Parameters>(
  scope: Scope,
  parameters: P,
  handle: (args: ArgumentsOf<P>, call: Call, caller: Caller, context: ServiceContext) => Reply | Promise<Reply>,
): Handle {
  return (call, caller, context) => {
    requireScope(caller, scope, call);
    return handle(argumentsOf(call, parameters), call, caller, context);
  };
}

/** Reads the parameters in their order; the first that is wrong is the one that is told. */
export function argumentsOf<P extends Parameters>(call: Call, parameters: P): ArgumentsOf<P> {
  const given = { ...(payloadOf(call) ?? refuse(brokenBody)), ...call.params };
  const args: Record<string, unknown> = {};
  let breaks = false;
  for (const [name, { read, fallback, breaksOnNull }] of Object.entries(parameters)) {
    const value = given[name];
    if (value !== undefined && value !== null) args[name] = readValue(name, read, value);
    else if (fallback === undefined) wrong(`Param "${name}" is not optional.`);
    else {
      if (value === null && breaksOnNull) breaks = true;
      args[name] = fallback.value;
    }
  }
  if (breaks) fail("general_unknown");
  return args as ArgumentsOf<P>; // each as its parameter reads it
}

function readValue(name: string, read: Parameters[string]["read"], value: unknown): unknown {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    return wrong(`Invalid \`${name}\` param: ${error.message}`);
  }
}

function wrong(message: string): never {
  return fail("general_argument_invalid", { message });
}

const listed = { queries: optional(queries, [] as readonly string[]), total: optional(boolean, true) };
const searched = { ...listed, search: optional(text(256), "") };

/** A good response: JSON, or nothing. */
export function reply(status: number, value: unknown): Reply {
  return value === undefined ? noContent() : answer(status, value);
}

/** A resource with lists by queries, as all of the service's. Its functions are read with one scope and written with another. */
export function collection<R, Body = undefined>({
  path,
  name,
  attributes,
  rowOf,
  search,
  ...table
}: Omit<ResourceTable<R, Caller, ServiceContext, Body>, "list" | "reply" | "guard" | "errors" | "view"> & {
  /** Name of its list. */
  readonly name: "functions" | "deployments" | "variables";
  /** Attributes that the list may be filtered and ordered by, and their values. */
  readonly attributes: Attributes;
  readonly rowOf: (row: R) => Row;
  /** Whether a row has what a list is searched for. Without it the parameter is unknown. */
  readonly search?: (row: R, wanted: string) => boolean;
  readonly view: NonNullable<ResourceTable<R, Caller, ServiceContext, Body>["view"]>;
}): Api {
  const places = [...`${path}/`.matchAll(/\{(\w+)\}/g)].map(([, id = ""]) => [id, required(uid)] as const);
  const above: Parameters = Object.fromEntries(places);
  const kind = name.slice(0, -1) as "function" | "deployment" | "variable"; // a list of functions is `functions`
  const inList = search === undefined ? listed : searched;
  return resource({
    ...table,
    path,
    guard: (action, call, caller) => {
      requireScope(caller, action === "get" || action === "list" ? "functions.read" : "functions.write", call);
      if (action === "get" || action === "delete") argumentsOf(call, { ...above, [table.id]: required(uid) });
      if (action === "list") argumentsOf(call, { ...above, ...inList });
    },
    list: (rows, call, caller, context) => {
      const args = argumentsOf(call, searched);
      const found = search === undefined ? rows : rows.filter((row) => search(row, args.search));
      const { total, page } = pageOf(call, args, { attributes, items: found, rowOf, kind });
      return { total, [name]: page.map((row) => table.view(row, call, caller, context)) };
    },
    errors: { missing: () => failure(`${kind}_not_found`) },
    reply,
  });
}

// The server stops counting here.
const maxTotal = 5000;

/** What a list answers: `total` and one page, by the request's `queries[]` and `total`. */
export function pageOf<T>(
  call: Call,
  args: { readonly queries: readonly string[]; readonly total: boolean },
  {
    attributes,
    items,
    rowOf,
    kind,
  }: { attributes: Attributes; items: readonly T[]; rowOf(item: T): Row; kind: string },
): { readonly total: number; readonly page: readonly T[] } {
  // Such a caller is thought to write queries as they were written then.
  if (isBefore(formatOf(call), "1.5.0") && args.queries.length > 0) refuse(earlyFailure("general_query_invalid"));
  try {
    const query = parseQueries(args.queries, attributes);
    const found = applyQueries(items, rowOf, query);
    const message = `${kind[0]?.toUpperCase()}${kind.slice(1)} '${query.cursor?.id}' for the 'cursor' value not found.`;
    const { page, matching } = found ?? fail("general_cursor_not_found", { message });
    return { total: args.total ? Math.min(matching, maxTotal) : 0, page };
  } catch (error) {
    if (error instanceof QueryBreak) return fail("general_unknown");
    if (error instanceof QueryError) return wrong(`Invalid \`queries\` param: ${error.message}`);
    throw error;
  }
}

/** Parameters of a list by queries. */
export const listParameters = { functionId: required(uid), ...listed };
