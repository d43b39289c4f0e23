import type { Json, JsonSchema, Parameter } from "../openapi-document.js";

/** What the parameters of one place were, decoded, and the names in it that no parameter explains. */
export type DecodedQuery = { values: Map<Parameter, Json>; unknown: string[] };

/**
 * Decodes a query by the `style` and `explode` of its parameters (OpenAPI 3.1, 4.8.12).
 * A parameter named `name[]` also takes `name[0]`, `name[1]`, …: servers in PHP read both as the same list, and clients send both.
 */
export function decodeQuery({
  query,
  parameters,
  schemaOf,
}: {
  query: string;
  parameters: readonly Parameter[];
  schemaOf: (schema: JsonSchema) => JsonSchema;
}): DecodedQuery {
  const pairs = [...new URLSearchParams(query)];
  const used = new Set<string>();
  const values = new Map<Parameter, Json>();
  for (const parameter of parameters) {
    if (parameter.in !== "query") continue;
    const mine = pairs.filter(([name]) => explains({ parameter, name, parameters, schemaOf }));
    for (const [name] of mine) used.add(name);
    const value = decode({ parameter, pairs: mine, schemaOf });
    if (value !== undefined) values.set(parameter, value);
  }
  return { values, unknown: [...new Set(pairs.map(([name]) => name).filter((name) => !used.has(name)))] };
}

type Pair = [name: string, value: string];
type SchemaOf = (schema: JsonSchema) => JsonSchema;

/** Whether a name in the query belongs to the parameter. */
function explains({
  parameter,
  name,
  parameters,
  schemaOf,
}: {
  parameter: Parameter;
  name: string;
  parameters: readonly Parameter[];
  schemaOf: SchemaOf;
}): boolean {
  if (name === parameter.name) return true;
  if (parameter.name.endsWith("[]")) {
    const list = parameter.name.slice(0, -2);
    return name.startsWith(`${list}[`) && /^\[\d*\]$/.test(name.slice(list.length));
  }
  if (parameter.style === "deepObject") return name.startsWith(`${parameter.name}[`);
  const schema = parameter.schema === undefined ? {} : schemaOf(parameter.schema);
  const spread = (parameter.explode ?? true) && [schema.type].flat().includes("object");
  if (!spread) return false;
  if (Object.keys(asRecord(schema.properties)).includes(name)) return true;
  // An object of any properties, written as pairs of their own, takes every name that no other parameter has.
  const open = schema.additionalProperties !== undefined && schema.additionalProperties !== false;
  return open && !parameters.some((other) => other.in === "query" && other.name === name);
}

function decode({
  parameter,
  pairs,
  schemaOf,
}: {
  parameter: Parameter;
  pairs: readonly Pair[];
  schemaOf: SchemaOf;
}): Json | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  if (parameter.content !== undefined) return parseJson(first[1]);
  const schema = parameter.schema === undefined ? {} : schemaOf(parameter.schema);
  const types = [schema.type].flat();
  if (parameter.style === "deepObject") {
    const property = (name: string) => name.slice(parameter.name.length + 1, -1);
    return Object.fromEntries(pairs.map(([name, value]) => [property(name), value]));
  }
  if (types.includes("object")) return Object.fromEntries(pairs);
  if (types.includes("array")) {
    const all = pairs.map(([, value]) => value);
    if (parameter.explode ?? true) return all;
    const separator = { spaceDelimited: " ", pipeDelimited: "|" }[parameter.style ?? "form"] ?? ",";
    return all.flatMap((value) => value.split(separator));
  }
  // A single value that is sent twice is not a single value: let its schema say so.
  return pairs.length === 1 ? first[1] : pairs.map(([, value]) => value);
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asRecord(value: Json | undefined): { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
