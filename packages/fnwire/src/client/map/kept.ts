import type { FnwireError, FnwireErrorInit } from "../../errors/errors.js";
import { asRecord, type JsonRecord } from "../../errors/json.js";
import { functionFailed, plainError, withHandle } from "../../errors/map-error.js";
import type { Certainty } from "../../model/outcome.js";
import type { Service } from "../../model/service.js";
import type { ExecutionResult } from "../result.js";

/*
 * What a journal keeps of an outcome: plain JSON data that becomes the very same value again. What JSON has no word for is
 * written as an object with this one key.
 */
const tag = "$fnwire";

/** A value as plain JSON data, or `undefined` where it cannot be kept exactly. */
export function pack(value: unknown): { readonly packed: unknown } | undefined {
  try {
    return { packed: packed(value) };
  } catch {
    // Something that is no data, a cycle, or more levels than the stack holds.
    return undefined;
  }
}

function packed(value: unknown): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { [tag]: ["number", Object.is(value, -0) ? "-0" : String(value)] };
    case "bigint":
      return { [tag]: ["bigint", String(value)] };
    case "undefined":
      return { [tag]: ["undefined"] };
    case "object":
      return value === null ? null : packedObject(value);
    default:
      throw new TypeError("no data");
  }
}

function packedObject(value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, packed);
  if (value instanceof Uint8Array) return { [tag]: ["bytes", toBase64(value)] };
  if (value instanceof ArrayBuffer) return { [tag]: ["buffer", toBase64(new Uint8Array(value))] };
  if (value instanceof Date) return { [tag]: ["date", value.getTime()] };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError("no plain data");
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) set(copy, key, packed(member));
  return Object.hasOwn(copy, tag) ? { [tag]: ["object", copy] } : copy;
}

/** The value that {@link pack} was given. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  const record = asRecord(value);
  if (record === undefined) return value;
  const special = record[tag];
  if (!Array.isArray(special)) return unpackedMembers(record);
  const [kind, content] = special as [unknown, unknown];
  const text = String(content);
  switch (kind) {
    case "number":
      return Number(text);
    case "bigint":
      return BigInt(text);
    case "bytes":
      return fromBase64(text);
    case "buffer":
      return fromBase64(text).buffer;
    case "date":
      return new Date(Number(text));
    case "object":
      return unpackedMembers(asRecord(content) ?? {});
    default:
      return undefined;
  }
}

function unpackedMembers(record: JsonRecord): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(record)) set(copy, key, unpack(member));
  return copy;
}

/** Assigning to `__proto__` would set the prototype. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * A result as it is kept: all of it but the requests that were made for it and the service's own record, which mostly holds the
 * output a second time.
 */
export function packResult(result: ExecutionResult<Service, unknown>): { readonly packed: unknown } | undefined {
  const { attempts: _attempts, raw: _raw, ...rest } = result;
  return pack(rest);
}

/** A result that an earlier run had, without the requests that were made for it and the service's own record. */
export function unpackResult(provider: string, kept: unknown): ExecutionResult<Service, unknown> | undefined {
  const rest = asRecord(unpack(kept));
  if (rest === undefined || !("output" in rest)) return undefined;
  return { ...rest, provider, output: rest.output, attempts: [], raw: undefined };
}

/** An error as it is kept. Holds no credential: see `FnwireError.toJSON`. */
export function packError(error: FnwireError): { readonly packed: unknown } | undefined {
  return pack(error.toJSON());
}

/** An error that an earlier run had; `undefined` when what is kept is none. */
export function unpackError(kept: unknown): FnwireError | undefined {
  const record = asRecord(unpack(kept));
  if (record === undefined || typeof record.code !== "string" || typeof record.message !== "string") return undefined;
  // Safe as far as it was written by `packError`: the fields that are branched on are checked here.
  const init = record as unknown as FnwireErrorInit;
  if (!isCertainty(record.executed)) return undefined;
  const isFailure = record.code === "FUNCTION_FAILED" || record.code === "FUNCTION_TIMEOUT";
  if (isFailure && asRecord(record.detail) !== undefined) {
    return functionFailed(init as Parameters<typeof functionFailed>[0]);
  }
  if (record.code === "OUTPUT_LOST" && asRecord(record.handle) !== undefined) {
    return withHandle(init as Parameters<typeof withHandle>[0]);
  }
  return plainError(init);
}

function isCertainty(value: unknown): value is Certainty {
  return value === "no" || value === "maybe" || value === "yes";
}
