import { type Call, type FormField, isObject, refuse } from "../../contract.js";
import { failPlainly, uncaught } from "./errors.js";

/** Reads the fields of a request that creates or changes a function. They come as a form, with or without a file, or as JSON. */
export function functionFields({ content }: Call) {
  const form: ReadonlyMap<string, readonly FormField[]> = content.kind === "form" ? content.fields : new Map();
  const record = (content.kind === "json" && isObject(content.value) ? content.value : {}) as Record<string, unknown>;
  /** Text of a form, or a value of a JSON body. Undefined when it is not there. */
  const value = (name: string) => {
    const [field] = form.get(name) ?? [];
    return field?.kind === "text" ? field.text : record[name];
  };
  return {
    value,
    /** Text, or null when the request has none. */
    text: (name: string) => (typeof value(name) === "string" ? String(value(name)) : null),
    /** A part with a file name. */
    file: (name: string) => {
      const [field] = form.get(name) ?? [];
      return field?.kind === "file" ? field.bytes : undefined;
    },
    has: (name: string) => form.has(name) || record[name] !== undefined,
  };
}

type FunctionFields = ReturnType<typeof functionFields>;

/** Limits of a function that the server's configuration sets, here as it comes. */
export const limits = {
  timeout: { name: "timeout", from: 1, to: 300, default: 5, unit: "seconds" },
  cpu: { name: "cpu", from: 100, to: 300, default: 100, unit: "millicpu" },
  memory_size: { name: "memory", from: 33_554_432, to: 134_217_728, default: 33_554_432, unit: "bytes" },
} as const;

/** The whole numbers among the fields, each within its limits; those that the request has. */
export function numbers(fields: FunctionFields): { readonly [Name in keyof typeof limits]?: number } {
  const found = Object.entries(limits).flatMap(([field, { name, from, to, unit }]) => {
    const value = fields.value(field);
    if (value === undefined || value === null) return [];
    const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    if (!Number.isInteger(number)) failPlainly(400, `Invalid ${name} resource specified. An integer is required.`);
    if (number < from || number > to)
      failPlainly(400, `${name} resource limitation not within the allowable range: ${from} ~ ${to}(${unit}).`);
    return [[field, number] as const];
  });
  return Object.fromEntries(found);
}

/** Description of the code: JSON as text, in a JSON body too. The server trips over anything else: `otherwise` says how. */
export function codeField(fields: FunctionFields, otherwise = uncaught()): Readonly<Record<string, unknown>> {
  try {
    const code: unknown = JSON.parse(String(fields.value("code")));
    if (isObject(code) && typeof fields.value("code") === "string") return code;
  } catch {}
  return refuse(otherwise);
}
