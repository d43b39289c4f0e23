import { pointerSegments, valueAt } from "./json-pointer.js";

/** One step from a document to its revision. */
export type Edit = { set: string; to: unknown } | { remove: string } | { move: string; to: string };

/** A copy of the document with the edits made in order. Throws when a place to edit does not exist. */
export function applyEdits<T>({ document, edits }: { document: T; edits: readonly Edit[] }): T {
  const copy = structuredClone(document);
  for (const edit of edits) {
    if ("set" in edit) put(copy, edit.set, edit.to);
    else if ("remove" in edit) take(copy, edit.remove);
    else put(copy, edit.to, take(copy, edit.move));
  }
  return copy;
}

function put(document: unknown, pointer: string, value: unknown): void {
  const { holder, key } = locate(document, pointer);
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

function take(document: unknown, pointer: string): unknown {
  const { holder, key } = locate(document, pointer);
  if (!Object.hasOwn(holder, key)) throw new Error(`Nothing to take at ${pointer}`);
  if (Array.isArray(holder)) return holder.splice(Number(key), 1)[0];
  const value = holder[key];
  delete holder[key];
  return value;
}

function locate(document: unknown, pointer: string): { holder: Record<string, unknown> | unknown[]; key: string } {
  const key = pointerSegments(pointer).at(-1) ?? "";
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  let holder = valueAt(document, parent);
  if (holder === undefined) {
    // Maps that a spec leaves out, such as `links`, are made on the way.
    holder = {};
    put(document, parent, holder);
  }
  if (typeof holder !== "object" || holder === null) throw new Error(`Nothing can be put at ${pointer}`);
  // An object that is neither null nor an array is a record of unknown values.
  return { holder: Array.isArray(holder) ? holder : (holder as Record<string, unknown>), key };
}
