import { isObject } from "../../contract.js";
import { fail } from "./errors.js";
import { dumps, typeName } from "./python.js";

/** Input of an execution as the service stores it and as the function gets it. */
export type FunctionInput = {
  /** Text for the record; null when there is none. Objects come back with Python's spacing. */
  readonly stored: string | null;
  /** Keyword arguments, or one positional argument, or nothing. */
  readonly value: Readonly<Record<string, unknown>> | string | null;
};

/** What Python's JSON takes for a number beyond JSON. */
const notFinite = ["NaN", "Infinity", "-Infinity"];

/**
 * Reads the text of an input. The text of a JSON object is keyword arguments; text that is not JSON, and the text of an
 * integer, is one argument. Other JSON is what the real service trips over, once it has counted the run: it throws its refusal.
 */
export function parseInput(text: string | null): FunctionInput {
  const trips = (type: string) => fail(500, `Attribute 'input' does not accept objects of type <class '${type}'>`);
  if (text === null) return { stored: null, value: null };
  if (text === "") return trips("str");
  if (notFinite.includes(text.trim())) return trips("float");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { stored: text, value: text };
  }
  if (json === null) return { stored: null, value: null };
  if (typeof json === "number" && Number.isInteger(json)) return { stored: text, value: text };
  if (!isObject(json)) return trips(typeName(json));
  const { __function_input: wrapped } = json;
  return typeof wrapped === "string" ? { stored: wrapped, value: wrapped } : { stored: dumps(json), value: json };
}
