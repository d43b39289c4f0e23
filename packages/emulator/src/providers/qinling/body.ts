import { type Call, isJson, mediaTypeOf } from "../../contract.js";
import { fail } from "./errors.js";
import { str, typeName } from "./python.js";

/** Reads a value that is neither null nor absent; refuses it in the words of the service's framework. */
type Reader<T> = (value: unknown, key: string, body: Body) => T;
type Body = Readonly<Record<string, unknown>>;
type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What a body says: null where it says null, undefined where it says nothing. */
export type Values<R extends Readers> = { readonly [K in keyof R]?: ReturnType<R[K]> | null };

/**
 * Makes the reader of a body from the readers of its attributes, in the order in which they are checked. `argument` is the
 * framework's name for the whole.
 */
export function bodyReader<R extends Readers>(argument: string, readers: R): (call: Call) => Values<R> {
  return (call) => {
    const body = jsonBody(call, argument);
    for (const key of Object.keys(body)) {
      if (!Object.hasOwn(readers, key)) fail(400, `Unknown attribute for argument ${argument}: ${key}`);
      if (readers[key] === readOnly) readOnly(body[key], key, body);
    }
    const values = Object.entries(readers).flatMap(([key, read]) => {
      const value = body[key];
      return value === undefined ? [] : [[key, value === null ? null : read(value, key, body)]];
    });
    return Object.fromEntries(values); // each key has its reader's value
  };
}

/** The JSON object of a body that the service's framework reads. */
export function jsonBody(call: Call, argument: string): Body {
  const { content } = call;
  const mediaType = mediaTypeOf(call.headers["content-type"]);
  if (content.kind === "form") fail(400, `Unknown argument: "${[...content.fields.keys()][0]}"`);
  if (content.kind === "empty") fail(400, `Missing argument: "${argument}"`);
  if (!isJson(mediaType)) fail(415, `Unknown mimetype: ${mediaType || "text/plain"}`);
  if (content.kind !== "json" || typeof content.value !== "object" || content.value === null)
    fail(400, "Request is not in valid JSON format");
  return content.value as Body; // an array has no known keys and is refused later
}

function invalid(key: string, value: unknown, problem: string): never {
  return fail(400, `Invalid input for field/attribute ${key}. Value: '${str(value)}'. ${problem}`);
}

export const text: Reader<string> = (value, key) =>
  typeof value === "string"
    ? value
    : invalid(key, value, `Wrong type. Expected '<class 'str'>', got '<class '${typeName(value)}'>'`);

export const uuid: Reader<string> = (value) => (isUuid(str(value)) ? String(value) : fail(400, notUuid(str(value))));

export const integer: Reader<number> = (value, key) =>
  Number.isInteger(Number(value)) ? Number(value) : invalid(key, value, "unable to convert to int");

/** A whole number from `least` on. */
export function from(least: number): Reader<number> {
  return (value, key) =>
    Number.isInteger(Number(value)) && Number(value) >= least
      ? Number(value)
      : invalid(key, value, `Value should be greater or equal to ${least}`);
}

// OpenStack's idea of a boolean (oslo.utils, strutils.bool_from_string).
export const boolean: Reader<boolean> = (value, _key, body) => {
  const word = str(value).trim().toLowerCase();
  if (trueWords.includes(word)) return true;
  if (["0", "f", "false", "off", "n", "no"].includes(word)) return false;
  return invalid("body", body, `Value not an unambiguous boolean: ${str(value)}`);
};

export const trueWords: readonly string[] = ["1", "t", "true", "on", "y", "yes"];

export const anything: Reader<unknown> = (value) => value;
export const readOnly: Reader<never> = (value, key) => invalid(key, value, "Cannot set read only field.");

function isUuid(id: string): boolean {
  return /^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/.test(id);
}

function notUuid(id: string): string {
  return `Expected a uuid but received ${id}.`;
}

/** The id of a path, which is a UUID with dashes or without. */
export function uuidInPath(id: string): string {
  return isUuid(id) ? id : invalid("id", id, `unable to convert to uuid. Error: ${notUuid(id)}`);
}
