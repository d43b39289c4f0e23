import type { Call } from "../../http/call.js";
import { isJson, mediaTypeOf } from "../../http/content.js";
import type { Reply } from "../../http/reply.js";
import { fault } from "./errors.js";
import { type ParsedInput, parseInput } from "./function-input.js";
import { str, typeName } from "./python.js";
import { isUuid, notUuid } from "./uuid.js";

/** A request to run a function, checked. */
export type ExecutionRequest = {
  /** Chosen by the client. */
  readonly id: string | undefined;
  readonly functionId: string | undefined;
  readonly functionAlias: string | undefined;
  readonly functionVersion: number | null;
  readonly input: ParsedInput;
  readonly description: string | null;
  /** Null runs in the background and is recorded as synchronous. */
  readonly sync: boolean | null;
};

/** Result of reading a request. */
export type Parsed<T> = { readonly value: T; readonly refusal?: undefined } | { readonly refusal: Reply };

const readOnly = ["status", "result", "project_id", "created_at", "updated_at"];
const writable = ["id", "function_id", "function_alias", "function_version", "input", "description", "sync"];

/** Reads the body of `createExecution` as the real service's framework does, with its words for what it refuses. */
export function parseExecutionRequest(call: Call): Parsed<ExecutionRequest> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body;
  const problem = problemOf(body.value);
  if (problem !== undefined) return { refusal: fault(400, problem) };
  const { function_id: functionId, function_alias: functionAlias, function_version: version = 0 } = body.value;
  return {
    value: {
      id: (body.value.id as string | null | undefined) ?? undefined,
      functionId: (functionId as string | null | undefined) ?? undefined,
      functionAlias: (functionAlias as string | null | undefined) ?? undefined,
      functionVersion: version === null ? null : Number(version),
      input: parseInput((body.value.input as string | null | undefined) ?? null),
      description: (body.value.description as string | null | undefined) ?? null,
      sync: body.value.sync === null ? null : (booleanOf(body.value.sync ?? true) ?? true),
    },
  };
}

/** The JSON object of a body that the service's framework reads. `name` is its name for the argument. */
export function jsonBody(call: Call, name: string): Parsed<Readonly<Record<string, unknown>>> {
  const mediaType = mediaTypeOf(call.headers["content-type"]);
  if (call.content.kind === "form") {
    const [field] = call.content.fields.keys();
    return { refusal: fault(400, `Unknown argument: "${field}"`) };
  }
  if (call.content.kind === "empty") return { refusal: fault(400, `Missing argument: "${name}"`) };
  if (!isJson(mediaType)) return { refusal: fault(415, `Unknown mimetype: ${mediaType || "text/plain"}`) };
  if (call.content.kind !== "json" || typeof call.content.value !== "object" || call.content.value === null)
    return { refusal: fault(400, "Request is not in valid JSON format") };
  return { value: call.content.value as Record<string, unknown> }; // an array has no known keys and is refused later
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, value] of Object.entries(body)) {
    if (readOnly.includes(key))
      return `Invalid input for field/attribute ${key}. Value: '${str(value)}'. Cannot set read only field.`;
    if (!writable.includes(key)) return `Unknown attribute for argument body: ${key}`;
  }
  for (const key of ["input", "description", "function_alias"]) {
    const problem = notText(key, body[key]);
    if (problem !== undefined) return problem;
  }
  for (const key of ["id", "function_id"]) {
    const value = body[key] ?? undefined;
    if (value !== undefined && !isUuid(str(value))) return notUuid(str(value));
  }
  const version = body.function_version ?? 0;
  if (!Number.isInteger(Number(version)) || typeof version === "boolean")
    return `Invalid input for field/attribute function_version. Value: '${str(version)}'. unable to convert to int`;
  if (body.sync !== undefined && body.sync !== null && booleanOf(body.sync) === undefined)
    return `Invalid input for field/attribute body. Value: '${str(body)}'. Value not an unambiguous boolean: ${str(body.sync)}`;
  return undefined;
}

/** What the framework says of a value that should be text; undefined when it is, or is not there. */
export function notText(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === "string") return undefined;
  return `Invalid input for field/attribute ${key}. Value: '${str(value)}'. Wrong type. Expected '<class 'str'>', got '<class '${typeName(value)}'>'`;
}

// OpenStack's idea of a boolean (oslo.utils, strutils.bool_from_string).
function booleanOf(value: unknown): boolean | undefined {
  const text = str(value).trim().toLowerCase();
  if (["1", "t", "true", "on", "y", "yes"].includes(text)) return true;
  return ["0", "f", "false", "off", "n", "no"].includes(text) ? false : undefined;
}
