import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { failure } from "./errors.js";
import { applyQueries, parseQueries, QueryError, type Row } from "./query.js";
import { answerTo } from "./response-format.js";

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
  readonly call: Call;
  /** Attributes that the list may be filtered and ordered by. */
  readonly attributes: ReadonlySet<string>;
  readonly items: readonly T[];
  readonly rowOf: (item: T) => Row;
  readonly view: (item: T) => unknown;
  readonly name: string;
}): Reply {
  if (call.query.has("queries"))
    return failure("general_argument_invalid", { message: "Invalid `queries` param: Queries must be an array" });
  try {
    const query = parseQueries({ queries: call.query.getAll("queries[]"), attributes });
    const found = applyQueries({ items, rowOf, query });
    if (found === undefined)
      return failure("general_cursor_not_found", {
        message: `Document '${query.cursor?.id}' for the 'cursor' value not found.`,
      });
    return answerTo(call, {
      status: 200,
      value: { total: wantsTotal(call) ? Math.min(found.matching, maxTotal) : 0, [name]: found.page.map(view) },
    });
  } catch (error) {
    if (error instanceof QueryError)
      return failure("general_argument_invalid", { message: `Invalid \`queries\` param: ${error.message}` });
    throw error;
  }
}

// The text "false" passes the server's check of booleans and then counts as true; only 0 leaves the total out.
function wantsTotal({ query }: Call): boolean {
  return query.get("total") !== "0";
}

/** Whether one of the texts holds the request's `search`, whatever the case. Without a search everything does. */
export function matchesSearch({ query }: Call, texts: readonly string[]): boolean {
  const search = (query.get("search") ?? "").toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(search));
}
