import { RequestError, type RequestErrorCode } from "./errors.js";

/** What {@link invalidInput} tells. */
export type InputFlaw = {
  readonly operation?: string | undefined;
  /** Default: `INPUT_INVALID` in a call, `CONFIG_INVALID` in a client's options. */
  readonly code?: RequestErrorCode;
  /** What is wrong and what to do. Never a value: it may be a secret. */
  readonly message: string;
};

/** A slip of the caller: in a call when `operation` is known, in a client's options otherwise. */
export function invalidInput({ operation, code, message }: InputFlaw): RequestError {
  return operation === undefined
    ? new RequestError({ code: code ?? "CONFIG_INVALID", message })
    : new RequestError({ code: code ?? "INPUT_INVALID", operation, message: `${operation}: ${message}` });
}

/** A name of the caller's, quoted and cut for a message. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

/**
 * Whether a value is an object of names and values. Lists and everything else that can be iterated (Map, Headers, FormData,
 * URLSearchParams) are not: their entries are no properties and would silently be lost.
 */
export function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** What {@link checkKeys} looks at. */
export type KeyCheck = {
  readonly value: unknown;
  readonly known: ReadonlySet<string>;
  /** Names the object in messages. */
  readonly what: string;
  readonly operation?: string | undefined;
};

/** Refuses what is no plain object and keys that mean nothing, for they are misspellings. */
export function checkKeys({ value, known, what, operation }: KeyCheck): void {
  if (!isPlainObject(value)) throw invalidInput({ operation, message: `the ${what} must be a plain object` });
  for (const key in value) {
    if (known.has(key)) continue;
    const message = `unknown key ${quoted(key)} in the ${what}; known: ${[...known].join(", ")}`;
    throw invalidInput({ operation, message });
  }
}

/** Refuses anything but a positive number; Infinity means no limit. */
export function checkPositive(args: { value: unknown; name: string; operation?: string }): void {
  if (args.value === undefined || (typeof args.value === "number" && args.value > 0)) return;
  throw invalidInput({ operation: args.operation, message: `\`${args.name}\` must be a positive number` });
}
