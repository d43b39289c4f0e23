import type { BodyArgs } from "../codec.js";
import { isRecord, isWellFormed } from "../option-checks.js";
import { writeJson } from "./json.js";
import { refuseBody } from "./refuse.js";

/** Fields of a form: lists repeat the field, objects become JSON text; undefined and null are left out, for a form has no word for them. */
export function formFields(args: BodyArgs): [name: string, value: BlobPart][] {
  const { operation, body } = args;
  if (!isRecord(body)) throw refuseBody(args, "must be an object of fields");
  const fields: [string, BlobPart][] = [];
  for (const [name, value] of entriesOf(args, body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      const written = fieldValue({ operation, name, value: item });
      if (!isWellFormed(name) || (typeof written === "string" && !isWellFormed(written))) {
        throw refuseBody(args, "has a field with half of a surrogate pair, which cannot be sent as text");
      }
      fields.push([name, written]);
    }
  }
  return fields;
}

/** The names and values of a body. */
export function entriesOf(args: BodyArgs, body: object): [string, unknown][] {
  try {
    return Object.entries(body);
  } catch {
    throw refuseBody(args, "could not be read: a getter or a proxy of it failed");
  }
}

function fieldValue(args: { operation: string; name: string; value: unknown }): BlobPart {
  const { operation, name, value } = args;
  // Safe: memory that is shared between threads is refused by Blob.
  if (typeof value === "string" || value instanceof Blob || isBytes(value)) return value as BlobPart;
  if (Number.isFinite(value) || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return writeJson({ operation, body: value }, `body.${name}`);
}

function isBytes(value: unknown): boolean {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
