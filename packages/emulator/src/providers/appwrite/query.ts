import { collated } from "./collation.js";
import { isUid, uidProblem } from "./parameters.js";

/** One query of a list, as its JSON says it (`{"method","attribute","values"}`). */
export type Query = { readonly method: string; readonly attribute: string; readonly values: readonly unknown[] };

/** A row of a list: attributes by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Attributes that a list may be filtered and ordered by, and what their values are. */
export type Attributes = Readonly<Record<string, "text" | "number" | "boolean">>;

/** Attributes from their names, by what their values are. All lists have `$id`, `$createdAt`, `$updatedAt` and `$sequence`. */
export function attributesOf(names: { readonly [Type in Attributes[string]]?: string }): Attributes {
  const all = { ...names, text: `$id $createdAt $updatedAt ${names.text}`, number: `$sequence ${names.number ?? ""}` };
  const pairs = Object.entries(all).flatMap(([type, list = ""]) => list.split(" ").map((name) => [name, type]));
  return Object.fromEntries(pairs.filter(([name]) => name !== ""));
}

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

/** A query that the service breaks on. */
export class QueryBreak extends Error {
  override readonly name = "QueryBreak";
}

const defaultLimit = 25;

type Comparison = (value: unknown, wanted: readonly unknown[]) => boolean;

// Comparisons of an attribute's value with the query's values. Any value that fits is enough.
const comparisons: Readonly<Record<string, Comparison>> = {
  equal: any((value, wanted) => order(value, wanted) === 0),
  notEqual: none((value, wanted) => order(value, wanted) === 0),
  lessThan: any((value, wanted) => order(value, wanted) < 0),
  lessThanEqual: any((value, wanted) => order(value, wanted) <= 0),
  greaterThan: any((value, wanted) => order(value, wanted) > 0),
  greaterThanEqual: any((value, wanted) => order(value, wanted) >= 0),
  between: (value, [from, to]) => order(value, from) >= 0 && order(value, to) <= 0,
  notBetween: (value, [from, to]) => order(value, from) < 0 || order(value, to) > 0,
  startsWith: any((value, wanted) => text(value).startsWith(text(wanted))),
  notStartsWith: none((value, wanted) => text(value).startsWith(text(wanted))),
  endsWith: any((value, wanted) => text(value).endsWith(text(wanted))),
  notEndsWith: none((value, wanted) => text(value).endsWith(text(wanted))),
  contains: any((value, wanted) => text(value).includes(text(wanted))),
  containsAny: any((value, wanted) => text(value).includes(text(wanted))),
  containsAll: (value, wanted) => wanted.every((one) => text(value).includes(text(one))),
  notContains: none((value, wanted) => text(value).includes(text(wanted))),
  isNull: (value) => value === null || value === undefined,
  isNotNull: (value) => value !== null && value !== undefined,
  exists: (value) => value !== undefined,
  notExists: (value) => value === undefined,
};

function any(fits: (value: unknown, wanted: unknown) => boolean): Comparison {
  return (value, wanted) => wanted.some((one) => fits(value, one));
}

function none(fits: (value: unknown, wanted: unknown) => boolean): Comparison {
  return (value, wanted) => !wanted.some((one) => fits(value, one));
}

const withoutValues: ReadonlySet<string> = new Set(["isNull", "isNotNull", "exists", "notExists"]);
const orderings: ReadonlySet<string> = new Set(["orderAsc", "orderDesc", "orderRandom"]);
// No attribute of these lists has the index that a search needs: the database fails.
const searches: ReadonlySet<string> = new Set(["search", "notSearch"]);

/** Reads the queries of a list. Throws a `QueryError` for one that the service refuses. */
export function parseQueries(queries: readonly string[], attributes: Attributes): ListQuery {
  const filters: Query[] = [];
  const orders: { attribute: string; descending: boolean }[] = [];
  let limit = defaultLimit;
  let offset = 0;
  let cursor: ListQuery["cursor"];
  for (const source of queries) {
    const query = parseQuery(source);
    const { method, attribute, values } = query;
    if (method === "limit") limit = counted(values[0], method, 1);
    else if (method === "offset") offset = counted(values[0], method, 0);
    else if (method === "cursorAfter" || method === "cursorBefore")
      cursor = { id: cursorId(values[0]), before: method === "cursorBefore" };
    else if (method === "select") throw new QueryError("Invalid query method: select");
    else if (orderings.has(method)) {
      if (attribute !== "") known(attribute, attributes);
      if (method !== "orderRandom")
        orders.push({ attribute: attribute || "$sequence", descending: method === "orderDesc" });
    } else {
      checkFilter(query, attributes);
      filters.push(query);
    }
  }
  return { filters, orders, limit, offset, cursor };
}

/**
 * Applies a list's queries. The response is one page and the number of all rows that match; undefined when the cursor's row is
 * not there. Rows come in `$sequence` order unless the queries say otherwise.
 */
export function applyQueries<T>(
  items: readonly T[],
  rowOf: (item: T) => Row,
  { filters, orders, limit, offset, cursor }: ListQuery,
): { readonly page: readonly T[]; readonly matching: number } | undefined {
  const rows = items.map((item) => ({ item, row: rowOf(item) }));
  const sorted = rows
    .filter(({ row }) => filters.every((filter) => holds(filter, row)))
    .sort((a, b) => compareRows(a.row, b.row, orders));
  const matching = sorted.length;
  if (cursor === undefined) return { page: sorted.slice(offset, offset + limit).map(({ item }) => item), matching };
  const start = rows.find(({ row }) => collated(String(row.$id)) === collated(cursor.id));
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
    throw invalid("Invalid query: Syntax error");
  }
  return queryOf(json);
}

function invalid(message: string): QueryError {
  return new QueryError(`Invalid query: ${message}`);
}

function queryOf(json: unknown): Query {
  if (typeof json !== "object" || json === null) throw invalid(`Invalid query. Must be an array, got ${phpType(json)}`);
  const { method = "", attribute = "", values = [] } = json as Readonly<Record<string, unknown>>;
  if (typeof method !== "string") throw invalid(`Invalid query method. Must be a string, got ${phpType(method)}`);
  if (typeof attribute !== "string")
    throw invalid(`Invalid query attribute. Must be a string, got ${phpType(attribute)}`);
  if (!Array.isArray(values)) throw invalid(`Invalid query values. Must be an array, got ${phpType(values)}`);
  if (!isKnownMethod(method)) throw invalid(`Invalid query method: ${method}`);
  return { method, attribute, values };
}

const paging: ReadonlySet<string> = new Set(["limit", "offset", "cursorAfter", "cursorBefore", "select", "or", "and"]);

function isKnownMethod(method: string): boolean {
  return Object.hasOwn(comparisons, method) || paging.has(method) || orderings.has(method) || searches.has(method);
}

function phpType(value: unknown): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "double";
  return typeof value === "object" ? "array" : typeof value;
}

function checkFilter({ method, attribute, values }: Query, attributes: Attributes): void {
  const name = `${method[0]?.toUpperCase()}${method.slice(1)}`;
  if (method === "or" || method === "and") {
    if (values.length < 2) throw invalid(`${name} queries require at least two queries`);
    for (const value of values) checkFilter(queryOf(value), attributes);
    return;
  }
  if (!Object.hasOwn(comparisons, method) && !searches.has(method))
    throw new QueryError(`Invalid query method: ${method}`);
  const type = known(attribute, attributes);
  if (withoutValues.has(method)) return;
  if (values.length === 0) throw invalid(`${name} queries require at least one value.`);
  if (method.endsWith("etween") && values.length !== 2) throw invalid(`${name} queries require exactly two values.`);
  if (!values.every((value) => isOfType(value, type)))
    throw invalid(`Query value is invalid for attribute "${attribute}"`);
  if (searches.has(method)) throw new QueryBreak();
}

function isOfType(value: unknown, type: Attributes[string]): boolean {
  if (type === "number")
    return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
  return type === "boolean" ? typeof value === "boolean" : typeof value === "string";
}

function known(attribute: string, attributes: Attributes): Attributes[string] {
  const type = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  if (type === undefined) throw invalid(`Attribute not found in schema: ${attribute}`);
  return type;
}

// Numbers may be text.
function counted(value: unknown, method: string, least: number): number {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  if (Number.isInteger(number) && Number(number) >= least) return Number(number);
  throw invalid(`Invalid ${method}: Value must be a valid range between ${least} and 9,223,372,036,854,775,807`);
}

function cursorId(value: unknown): string {
  if (isUid(value)) return String(value);
  throw invalid(`Invalid cursor: ${uidProblem}`);
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

// Texts are compared as the database does, whatever their case. Dates are compared as points in time, whatever form the query gives them.
function order(a: unknown, b: unknown): number {
  if (typeof a === "number") return a - Number(b);
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left !== undefined && right !== undefined) return left - right;
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function timeOf(value: unknown): number | undefined {
  return typeof value === "string" && dateTime.test(value) ? Date.parse(value) : undefined;
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : collated(String(value));
}
