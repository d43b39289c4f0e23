import type { Call } from "../../http/call.js";
import type { FormField } from "../../http/content.js";
import type { Reply } from "../../http/reply.js";
import { plainFault, uncaught } from "./errors.js";

/** Fields of a request that creates or changes a function. They come as a form, with or without a file, or as JSON. */
export type FunctionFields = {
  /** Text of a form, or a value of a JSON body. Undefined when it is not there. */
  value(name: string): unknown;
  /** A part with a file name. */
  file(name: string): Uint8Array | undefined;
  has(name: string): boolean;
};

/** Reads the fields, whatever the encoding. */
export function functionFields({ content }: Call): FunctionFields {
  const form: ReadonlyMap<string, readonly FormField[]> = content.kind === "form" ? content.fields : new Map();
  const json = (content.kind === "json" ? content.value : null) ?? {};
  const record = json as Readonly<Record<string, unknown>>; // whatever it is, it has these names or it has not
  const fieldOf = (name: string) => form.get(name)?.[0];
  return {
    value: (name) => {
      const field = fieldOf(name);
      return field?.kind === "text" ? field.text : record[name];
    },
    file: (name) => {
      const field = fieldOf(name);
      return field?.kind === "file" ? field.bytes : undefined;
    },
    has: (name) => fieldOf(name) !== undefined || record[name] !== undefined,
  };
}

/** A value of the request, or the refusal of it. */
export type Read<T> = { readonly value: T; readonly refusal?: undefined } | { readonly refusal: Reply };

type Limit = { readonly name: "cpu" | "memory" | "timeout"; readonly from: number; readonly to: number };

/** Limits of a function that the server's configuration sets, here as it comes. */
export const limits = {
  cpu: { name: "cpu", from: 100, to: 300, default: 100 },
  memorySize: { name: "memory", from: 33_554_432, to: 134_217_728, default: 33_554_432 },
  timeout: { name: "timeout", from: 1, to: 300, default: 5 },
} as const satisfies Record<string, Limit & { readonly default: number }>;

const units = { cpu: "millicpu", memory: "bytes", timeout: "seconds" } as const;

/** A whole number within its limits; `missing` when the request has none. */
export function limited<Missing>(value: unknown, limit: Limit, missing: Missing): Read<number | Missing> {
  if (value === undefined || value === null) return { value: missing };
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isInteger(number))
    return { refusal: plainFault(400, `Invalid ${limit.name} resource specified. An integer is required.`) };
  if (number < limit.from || number > limit.to)
    return {
      refusal: plainFault(
        400,
        `${limit.name} resource limitation not within the allowable range: ${limit.from} ~ ${limit.to}(${units[limit.name]}).`,
      ),
    };
  return { value: number };
}

/** Description of the code: JSON as text, in a JSON body too. The server trips over anything else. */
export function codeField(fields: FunctionFields): Read<Readonly<Record<string, unknown>>> {
  const text = fields.value("code");
  if (typeof text !== "string") return { refusal: uncaught() };
  try {
    const code: unknown = JSON.parse(text);
    return typeof code === "object" && code !== null && !Array.isArray(code)
      ? { value: code as Record<string, unknown> } // a JSON object
      : { refusal: uncaught() };
  } catch {
    return { refusal: uncaught() };
  }
}

/** Text, or null when the request has none. */
export function textField(fields: FunctionFields, name: string): string | null {
  const value = fields.value(name);
  return typeof value === "string" ? value : null;
}
