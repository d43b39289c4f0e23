import type { BodyArgs } from "../codec.js";
import { isRecord } from "../option-checks.js";
import { writeJson } from "./json.js";
import { refuseBody } from "./refuse.js";

/** Fields of a form: lists repeat the field, objects become JSON text, undefined is left out. */
export function formFields(args: BodyArgs): [name: string, value: BlobPart][] {
  const { operation, body } = args;
  if (!isRecord(body)) throw refuseBody(args, "must be an object of fields");
  const fields: [string, BlobPart][] = [];
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) fields.push([name, fieldValue({ operation, value: item })]);
    }
  }
  return fields;
}

function fieldValue({ operation, value }: { operation: string; value: unknown }): BlobPart {
  // Safe: memory that is shared between threads is refused by Blob.
  if (typeof value === "string" || value instanceof Blob || isBytes(value)) return value as BlobPart;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return writeJson({ operation, body: value });
}

function isBytes(value: unknown): boolean {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
