import { isRecord } from "../option-checks.js";

/** Text of a value that needs no style; undefined for everything that has parts, or cannot be sent. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === "boolean" || typeof value === "bigint" ? String(value) : undefined;
}

/** A place in an object of objects, as its keys, and the text there. */
export type Leaf = { readonly keys: readonly string[]; readonly text: string };

/** Deeper is no parameter any more, or an object within itself. */
const deepest = 100;

/** All texts in a value, depth first. undefined and null are left out. `onFlaw` is told of the first part that cannot be sent, and throws. */
export function leavesOf(value: unknown, onFlaw: () => never): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (part: unknown, keys: readonly string[]): void => {
    if (part === undefined || part === null) return;
    const text = scalarText(part);
    if (text !== undefined) leaves.push({ keys, text });
    else if (keys.length > deepest || (!Array.isArray(part) && !isRecord(part))) onFlaw();
    // Not `forEach`, which skips empty places; they are undefined here.
    else for (const [key, item] of Object.entries(part)) visit(item, [...keys, key]);
  };
  visit(value, []);
  return leaves;
}
