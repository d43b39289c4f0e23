import type { Reply } from "../../http/reply.js";
import type { ServiceCall } from "./context.js";
import { answer, earlyFailure, failure } from "./errors.js";
import { type Attributes, applyQueries, parseQueries, QueryBreak, QueryError, type Row } from "./query.js";
import { formatOf, isBefore } from "./response-format.js";

// The server stops counting here.
const maxTotal = 5000;

/** Answers a list: `total` and one page under the list's name, by the request's `queries[]` and `total`. */
export function listReply<T>({
  call,
  attributes,
  items,
  rowOf,
  view,
  name,
}: {
  readonly call: ServiceCall;
  /** Attributes that the list may be filtered and ordered by. */
  readonly attributes: Attributes;
  readonly items: readonly T[];
  readonly rowOf: (item: T) => Row;
  readonly view: (item: T) => unknown;
  readonly name: "executions" | "functions" | "deployments" | "variables";
}): Reply {
  const queries = call.args.queries as readonly string[]; // a list, as its parameter reads it
  const format = formatOf(call);
  // Such a caller is thought to write queries as they were written then.
  if (isBefore(format, "1.5.0") && queries.length > 0) return earlyFailure("general_query_invalid");
  try {
    const query = parseQueries({ queries, attributes });
    const found = applyQueries({ items, rowOf, query });
    if (found === undefined) {
      const kind = `${name[0]?.toUpperCase()}${name.slice(1, -1)}`;
      return failure("general_cursor_not_found", {
        message: `${kind} '${query.cursor?.id}' for the 'cursor' value not found.`,
      });
    }
    const total = call.args.total === true ? Math.min(found.matching, maxTotal) : 0;
    return {
      ...answer({ status: 200, value: { total, [name]: found.page.map(view) } }),
      ...(isBefore(format, "1.6.0") && { isUnspecified: true }),
    };
  } catch (error) {
    if (error instanceof QueryBreak) return failure("general_unknown");
    if (error instanceof QueryError)
      return failure("general_argument_invalid", { message: `Invalid \`queries\` param: ${error.message}` });
    throw error;
  }
}

/** Whether one of the texts holds the request's `search`, whatever the case. Without a search everything does. */
export function matchesSearch({ args }: ServiceCall, texts: readonly string[]): boolean {
  const search = String(args.search).toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(search));
}
