import type { JsonReading } from "@fnwire/runtime/json";
import { tryParse } from "./json.js";

/**
 * The value of JSON text as services really send it: with a byte order mark, or with the `NaN`, `Infinity` and `-Infinity` that
 * Python's json writes and reads by default. `undefined` when it is neither.
 */
export function tryParseLoosely(text: string, reading?: JsonReading): { readonly value: unknown } | undefined {
  // Nearly all of it is JSON, and only what is not has to be searched for the three words.
  return tryParse(text, reading) ?? tryParse(text, { ...reading, literals: true });
}
