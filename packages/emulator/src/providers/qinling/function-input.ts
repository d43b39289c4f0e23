import { dumps, typeName } from "./python.js";

/** Input of an execution as the service stores it and as the function gets it. */
export type FunctionInput = {
  /** Text for the record; null when there is none. Objects come back with Python's spacing. */
  readonly stored: string | null;
  /** Keyword arguments, or one positional argument, or nothing. */
  readonly value: Readonly<Record<string, unknown>> | string | null;
};

/** An input, or what the service says of it once it has counted the run. */
export type ParsedInput =
  | { readonly input: FunctionInput; readonly problem?: undefined }
  | { readonly problem: string };

/** What Python's JSON takes for a number beyond JSON. */
const notFinite = ["NaN", "Infinity", "-Infinity"];

/**
 * Reads the text of an input. The text of a JSON object is keyword arguments; text that is not JSON, and the text of an
 * integer, is one argument. Other JSON is what the real service trips over: the problem is its message.
 */
export function parseInput(text: string | null): ParsedInput {
  if (text === null) return { input: { stored: null, value: null } };
  if (text === "") return { problem: "Attribute 'input' does not accept objects of type <class 'str'>" };
  if (notFinite.includes(text.trim()))
    return { problem: "Attribute 'input' does not accept objects of type <class 'float'>" };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { input: { stored: text, value: text } };
  }
  if (json === null) return { input: { stored: null, value: null } };
  if (typeof json === "number" && Number.isInteger(json)) return { input: { stored: text, value: text } };
  if (typeof json !== "object" || Array.isArray(json))
    return { problem: `Attribute 'input' does not accept objects of type <class '${typeName(json)}'>` };
  const wrapped = (json as Record<string, unknown>).__function_input;
  if (typeof wrapped === "string") return { input: { stored: wrapped, value: wrapped } };
  // A JSON object without the wrapper has string keys only.
  return { input: { stored: dumps(json), value: json as Record<string, unknown> } };
}
