import { type JsonReading, jsonText, parseJson } from "@fnwire/runtime/json";
import { inputError } from "./caller-error.js";

type Where = { provider: string; operation: string };

/** A JSON object of unknown content. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as a record when it is a JSON object, else `undefined`: answers of servers are strangers. */
export function asRecord(value: unknown): JsonRecord | undefined {
  // Safe: any object that is not an array may be read by key.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}

/** A property when it is text, else `undefined`. */
export function textOf(record: JsonRecord | undefined, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === "string" ? value : undefined;
}

/** Adds a header under its lower-case name; what comes twice is one list (RFC 9110, section 5.3). */
export function addHeader(headers: Record<string, string>, name: string, value: string): void {
  const key = name.toLowerCase();
  // `__proto__` does no harm here: its setter takes no text.
  headers[key] = Object.hasOwn(headers, key) ? `${headers[key]}, ${value}` : value;
}

/** Whether a label says that a text is JSON. */
export function saysJson(label: string | undefined): boolean {
  return label !== undefined && /^[^;]*\bjson\b/i.test(label);
}

/** A property when it is a finite number, else `undefined`. */
export function numberOf(record: JsonRecord | undefined, key: string): number | undefined {
  const value = record?.[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The value of JSON text without `__proto__` keys, or `undefined` when it is no JSON. */
export function tryParse(text: string, reading?: JsonReading): { readonly value: unknown } | undefined {
  try {
    return { value: parseJson(text, reading) };
  } catch {
    return undefined;
  }
}

/** JSON text of a function's input; refuses what JSON would drop or change instead of sending something else. */
export function toJson(input: unknown, where: Where): string {
  return jsonText(input, "input", where, inputError);
}

/**
 * Refuses inputs that are not JSON objects, for services whose functions take nothing else. Gives what is to be written: whatever has a
 * `toJSON`, such as a date, is what that gives.
 */
export function requireObject(input: unknown, where: Where): object {
  const speaks = asRecord(input);
  const written = typeof speaks?.toJSON === "function" ? speaks.toJSON("") : input;
  const isBoxed = /^\[object (?:String|Number|Boolean)\]$/.test(Object.prototype.toString.call(written));
  if (asRecord(written) === undefined || ArrayBuffer.isView(written) || isBoxed)
    throw inputError("the input must be a JSON object; wrap other values in one", where);
  return written as object; // Safe: a record is one.
}
