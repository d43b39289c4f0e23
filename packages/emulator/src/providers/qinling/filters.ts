// `?field=op:value`: without an operator, or with one that is unknown, the whole text is compared.
const operators: ReadonlyMap<string, (value: string | null, wanted: string) => boolean> = new Map(
  Object.entries({
    eq: (value, wanted) => value === wanted,
    neq: (value, wanted) => value !== null && value !== wanted,
    in: (value, wanted) => value !== null && wanted.split(",").includes(value),
    nin: (value, wanted) => value !== null && !wanted.split(",").includes(value),
    gt: (value, wanted) => value !== null && value > wanted,
    gte: (value, wanted) => value !== null && value >= wanted,
    lt: (value, wanted) => value !== null && value < wanted,
    lte: (value, wanted) => value !== null && value <= wanted,
    has: (value, wanted) => value !== null && like(wanted).test(value),
  }),
);

// SQL's LIKE, as SQLite has it: % and _ stand for any text and any character, and case does not count.
function like(wanted: string): RegExp {
  const pattern = wanted
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(pattern, "is");
}

/** Whether a row passes a filter. Null passes no operator, as in SQL. */
export function passes(value: string | null, filter: string): boolean {
  const colon = filter.indexOf(":");
  const operator = operators.get(filter.slice(0, Math.max(0, colon)));
  return operator === undefined ? value === filter : operator(value, filter.slice(colon + 1));
}
