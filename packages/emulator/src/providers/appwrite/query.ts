import { isObject } from "../../json.js";

/** One query of a list, as its JSON says it (`{"method","attribute","values"}`). */
export type Query = { readonly method: string; readonly attribute: string; readonly values: readonly unknown[] };

/** A row of a list: attributes by name. */
export type Row = Readonly<Record<string, unknown>>;

/** What a list was asked for. */
export type ListQuery = {
  readonly filters: readonly Query[];
  readonly orders: readonly { readonly attribute: string; readonly descending: boolean }[];
  readonly limit: number;
  readonly offset: number;
  readonly cursor: { readonly id: string; readonly before: boolean } | undefined;
};

/** A query that the service refuses; the message says why. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

const defaultLimit = 25;

// Comparisons of an attribute's value with the query's values. Any value that fits is enough.
const comparisons: Readonly<Record<string, (value: unknown, wanted: readonly unknown[]) => boolean>> = {
  equal: (value, wanted) => wanted.some((one) => same(value, one)),
  notEqual: (value, wanted) => !wanted.some((one) => same(value, one)),
  lessThan: (value, wanted) => wanted.some((one) => order(value, one) < 0),
  lessThanEqual: (value, wanted) => wanted.some((one) => order(value, one) <= 0),
  greaterThan: (value, wanted) => wanted.some((one) => order(value, one) > 0),
  greaterThanEqual: (value, wanted) => wanted.some((one) => order(value, one) >= 0),
  between: (value, [from, to]) => order(value, from) >= 0 && order(value, to) <= 0,
  notBetween: (value, [from, to]) => order(value, from) < 0 || order(value, to) > 0,
  startsWith: (value, wanted) => wanted.some((one) => text(value).startsWith(text(one))),
  notStartsWith: (value, wanted) => !wanted.some((one) => text(value).startsWith(text(one))),
  endsWith: (value, wanted) => wanted.some((one) => text(value).endsWith(text(one))),
  notEndsWith: (value, wanted) => !wanted.some((one) => text(value).endsWith(text(one))),
  contains: (value, wanted) => wanted.some((one) => text(value).includes(text(one))),
  notContains: (value, wanted) => !wanted.some((one) => text(value).includes(text(one))),
  search: (value, wanted) => wanted.some((one) => text(value).toLowerCase().includes(text(one).toLowerCase())),
  isNull: (value) => value === null || value === undefined,
  isNotNull: (value) => value !== null && value !== undefined,
};

/** Reads the queries of a list. Throws a `QueryError` for one that the service refuses. */
export function parseQueries({
  queries,
  attributes,
}: {
  readonly queries: readonly string[];
  /** Attributes that may be filtered and ordered by. */
  readonly attributes: ReadonlySet<string>;
}): ListQuery {
  const filters: Query[] = [];
  const orders: { attribute: string; descending: boolean }[] = [];
  let limit = defaultLimit;
  let offset = 0;
  let cursor: ListQuery["cursor"];
  for (const source of queries) {
    const query = parseQuery(source);
    const [value] = query.values;
    if (query.method === "limit") limit = positive(value, "limit", 1);
    else if (query.method === "offset") offset = positive(value, "offset", 0);
    else if (query.method === "cursorAfter" || query.method === "cursorBefore")
      cursor = { id: cursorId(value), before: query.method === "cursorBefore" };
    else if (query.method === "orderAsc" || query.method === "orderDesc") {
      const attribute = query.attribute === "" ? "$sequence" : known(query.attribute, attributes);
      orders.push({ attribute, descending: query.method === "orderDesc" });
    } else if (query.method !== "orderRandom" && query.method !== "select") {
      checkFilter(query, attributes);
      filters.push(query);
    }
  }
  return { filters, orders, limit, offset, cursor };
}

/**
 * Applies a list's queries. The answer is one page and the number of all rows that match; undefined when the cursor's row is
 * not there. Rows come in `$sequence` order unless the queries say otherwise.
 */
export function applyQueries<T>({
  items,
  rowOf,
  query: { filters, orders, limit, offset, cursor },
}: {
  readonly items: readonly T[];
  readonly rowOf: (item: T) => Row;
  readonly query: ListQuery;
}): { readonly page: readonly T[]; readonly matching: number } | undefined {
  const rows = items.map((item) => ({ item, row: rowOf(item) }));
  const sorted = rows
    .filter(({ row }) => filters.every((filter) => holds(filter, row)))
    .sort((a, b) => compareRows(a.row, b.row, orders));
  const matching = sorted.length;
  if (cursor === undefined) return { page: sorted.slice(offset, offset + limit).map(({ item }) => item), matching };
  const start = rows.find(({ row }) => row.$id === cursor.id);
  if (start === undefined) return undefined;
  const beyond = sorted.filter(({ row }) => {
    const position = compareRows(row, start.row, orders);
    return cursor.before ? position < 0 : position > 0;
  });
  const page = cursor.before ? beyond.slice(Math.max(0, beyond.length - limit)) : beyond.slice(offset, offset + limit);
  return { page: page.map(({ item }) => item), matching };
}

function parseQuery(source: string): Query {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    throw new QueryError(`Invalid query: ${source}`);
  }
  return queryOf(json);
}

function queryOf(json: unknown): Query {
  if (!isObject(json)) throw new QueryError("Invalid query. Must be an object.");
  const { method, attribute = "", values = [] } = json;
  if (typeof method !== "string") throw new QueryError("Invalid query method. Must be a string, got NULL");
  if (typeof attribute !== "string") throw new QueryError("Invalid query attribute. Must be a string.");
  if (!Array.isArray(values)) throw new QueryError("Invalid query values. Must be an array.");
  return { method, attribute, values };
}

function checkFilter({ method, attribute, values }: Query, attributes: ReadonlySet<string>): void {
  if (method === "or" || method === "and") {
    if (values.length < 2) throw new QueryError(`${method} queries require at least two queries`);
    for (const value of values) checkFilter(queryOf(value), attributes);
    return;
  }
  if (!Object.hasOwn(comparisons, method)) throw new QueryError(`Invalid query method: ${method}`);
  known(attribute, attributes);
  const needed = method === "isNull" || method === "isNotNull" ? 0 : method.endsWith("etween") ? 2 : 1;
  if (values.length < needed) throw new QueryError(`${method} queries require at least ${needed} value(s).`);
}

function known(attribute: string, attributes: ReadonlySet<string>): string {
  if (!attributes.has(attribute)) throw new QueryError(`Attribute not found in schema: ${attribute}`);
  return attribute;
}

function positive(value: unknown, method: string, least: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw new QueryError(`Invalid ${method}: Value must be a valid range between ${least} and 9,223,372,036,854,775,807`);
}

function cursorId(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new QueryError("Invalid cursor: a query with the id of a document is needed.");
}

function holds({ method, attribute, values }: Query, row: Row): boolean {
  if (method === "or") return values.some((value) => holds(queryOf(value), row));
  if (method === "and") return values.every((value) => holds(queryOf(value), row));
  return comparisons[method]?.(row[attribute], values) ?? false;
}

function compareRows(a: Row, b: Row, orders: ListQuery["orders"]): number {
  for (const { attribute, descending } of orders) {
    const compared = order(a[attribute], b[attribute]);
    if (compared !== 0) return descending ? -compared : compared;
  }
  // Rows that are equal so far come in the order of the last one named, as the database's own key does.
  const compared = order(a.$sequence, b.$sequence);
  return orders.at(-1)?.descending === true ? -compared : compared;
}

// Dates are compared as points in time, whatever form the query gives them.
function order(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left !== undefined && right !== undefined) return left - right;
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || order(a, b) === 0;
}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function timeOf(value: unknown): number | undefined {
  return typeof value === "string" && dateTime.test(value) ? Date.parse(value) : undefined;
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/**
 * The query of a request as PHP reads it: `queries[0]=a&queries[1]=b` and `queries[]=a&queries[]=b` are the same list. A plain
 * `queries=a` is one text, not a list.
 */
export function readQuery(search: URLSearchParams): URLSearchParams {
  const read = new URLSearchParams();
  for (const [name, value] of search) read.append(name.replace(/\[[^\]]*\]$/, "[]"), value);
  return read;
}
