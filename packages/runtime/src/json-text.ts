import { isWellFormed } from "./option-checks.js";

/**
 * JSON text of a value (RFC 8259), as `JSON.stringify` writes it; refuses what that would drop or change without a word. A
 * property that is undefined counts as absent, dates stay dates, and whatever has a `toJSON` speaks for itself. `name` begins the
 * path to what is wrong; neither the value nor an engine's message is repeated. `refuse` is told the flaw and `where`, so that
 * callers need no function of their own for each call.
 */
export function jsonText<W>(value: unknown, name: string, where: W, refuse: (flaw: string, where: W) => Error): string {
  let text: string | undefined;
  try {
    // Most values are plain: a pass over them, and the rest at the engine's own speed.
    const copied = plainCopy(value, 0);
    text = copied === notPlain ? stringifyWatched(value, name) : JSON.stringify(copied);
  } catch (error) {
    const flaw =
      error instanceof Loss
        ? error.message
        : `\`${name}\` cannot be written as JSON: it is nested too deeply, or could not be read`;
    throw refuse(flaw, where);
  }
  if (text === undefined) throw refuse(`\`${name}\` cannot be written as JSON: it is undefined`, where);
  return text;
}

/** Deeper values are left to the engine, which notices cycles. */
const plainDepth = 200;

/** What a closer look has to be taken at. */
const notPlain: unique symbol = Symbol("not plain");

/**
 * A copy of a value of which JSON says everything: what is looked at is what is written, whatever getters and proxies give
 * next time.
 */
function plainCopy(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case "string":
      // Here and not in the text: looking into that would make engines copy it once more.
      return isWellFormed(value) ? value : notPlain;
    case "boolean":
    case "undefined":
      return value;
    case "number":
      return Number.isFinite(value) ? value : notPlain;
    case "object":
      if (value === null) return null;
      return depth < plainDepth ? copyObject(value, depth) : notPlain;
    default:
      return notPlain;
  }
}

function copyObject(value: object, depth: number): unknown {
  // Safe: any object may be read by key.
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.toJSON === "function" || Object.getOwnPropertySymbols(value).length > 0) return notPlain;
  if (Array.isArray(value)) return copyList(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return notPlain;
  const copied: Record<string, unknown> = { ...value };
  for (const key in copied) {
    const item = isWellFormed(key) ? plainCopy(copied[key], depth + 1) : notPlain;
    if (item === notPlain) return notPlain;
    if (typeof item === "object") copied[key] = item;
  }
  return copied;
}

function copyList(list: readonly unknown[], depth: number): unknown {
  // Empty places become undefined, which JSON would make null.
  const items = [...list];
  // JSON would drop what has a name. Counted by values: names of elements would be made texts first.
  if (Object.values(list).length !== items.length) return notPlain;
  // Numbers first and apart: engines keep lists of them apart, too.
  let index = 0;
  while (Number.isFinite(items[index])) index += 1;
  for (; index < items.length; index += 1) {
    const item = items[index] === undefined ? notPlain : plainCopy(items[index], depth + 1);
    if (item === notPlain) return notPlain;
    items[index] = item;
  }
  return items;
}

/** What would be lost, by its path. */
class Loss extends Error {}

/** Writes JSON and looks at each value on the way: slower, but it sees what `toJSON` gives and where. */
function stringifyWatched(value: unknown, name: string): string | undefined {
  const paths = new Map<unknown, string>();
  // The objects around the one that is looked at, outermost first: one that is met again inside itself is a cycle.
  const around: unknown[] = [];
  return JSON.stringify(value, function (this: unknown, key: string, given: unknown): unknown {
    const holder = paths.get(this);
    const path = holder === undefined ? name : Array.isArray(this) ? `${holder}[${key}]` : `${holder}.${key}`;
    const flaw = isWellFormed(key)
      ? // Safe: the engine calls this with the object that holds the value.
        flawOf({
          original: Reflect.get(this as object, key),
          given,
          isElement: Array.isArray(this),
          isRoot: holder === undefined,
        })
      : "has a name with half of a surrogate pair";
    if (flaw !== undefined) throw new Loss(`\`${path.slice(0, 120)}\` ${flaw}`);
    if (typeof given === "object" && given !== null) {
      around.length = holder === undefined ? 0 : around.lastIndexOf(this) + 1;
      if (around.includes(given)) {
        const origin = paths.get(given) ?? name;
        throw new Loss(`\`${path.slice(0, 120)}\` is \`${origin.slice(0, 120)}\` again: JSON cannot say a cycle`);
      }
      around.push(given);
      paths.set(given, path);
    }
    return given;
  });
}

function flawOf(args: { original: unknown; given: unknown; isElement: boolean; isRoot: boolean }): string | undefined {
  const { original, given, isElement, isRoot } = args;
  if (original instanceof ArrayBuffer || ArrayBuffer.isView(original)) {
    return "is binary, which JSON cannot say: encode it as text first";
  }
  if (tagOf(original) === "Date") return typeof given === "string" ? undefined : "is an invalid date";
  switch (typeof given) {
    case "undefined":
      if (original !== undefined) return "has a toJSON that gives nothing";
      if (isElement) return "is undefined in a list, which JSON would make null";
      return isRoot ? "is undefined, which JSON cannot say" : undefined;
    case "string":
      return isWellFormed(given) ? undefined : "holds half of a surrogate pair, which cannot be sent as text";
    case "number":
      return Number.isFinite(given) ? undefined : "is NaN or infinite, which JSON would make null";
    case "boolean":
      return undefined;
    case "object":
      return given === null ? undefined : objectFlaw(given);
    default:
      return `is a ${typeof given}, which JSON cannot say`;
  }
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** What JSON would lose of an object that has no word of its own: everything but its own enumerable properties. */
function objectFlaw(value: object): string | undefined {
  const symbols = Object.getOwnPropertySymbols(value);
  if (symbols.some((symbol) => Object.getOwnPropertyDescriptor(value, symbol)?.enumerable)) {
    return "has a symbol as a name, which JSON would drop";
  }
  if (Array.isArray(value)) {
    return Object.keys(value).some((key, index) => key !== String(index) && index >= value.length)
      ? "is a list with a named property, which JSON would drop"
      : undefined;
  }
  switch (tagOf(value)) {
    case "Number":
      return Number.isFinite(Number(value)) ? undefined : "is NaN or infinite, which JSON would make null";
    case "String":
      return isWellFormed(String(value)) ? undefined : "holds half of a surrogate pair, which cannot be sent as text";
    case "Boolean":
      return undefined;
    case "Object":
      break;
    default:
      return "is an object whose content JSON would lose: pass plain objects, lists, text, numbers or dates";
  }
  if (Symbol.iterator in value) return "is iterable, and its items would be lost as JSON: pass a list of them";
  return hidesState(value)
    ? "is of a class that keeps state where JSON does not look: give it toJSON, or pass a plain object"
    : undefined;
}

/** Whether an instance shows something that is no property of its own: by a getter, by inheritance, or by having nothing else. */
function hidesState(value: object): boolean {
  let prototype: unknown = Object.getPrototypeOf(value);
  let isInstance = false;
  while (typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    isInstance = true;
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (
        property.get !== undefined ||
        (property.enumerable && typeof property.value !== "function" && !Object.hasOwn(value, key))
      ) {
        return true;
      }
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return isInstance && Object.keys(value).length === 0;
}
