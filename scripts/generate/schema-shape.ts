import { isObject, type Json, type JsonObject } from "./json.js";

type Mutable = { [key: string]: Json };

/** Words of JSON Schema, OpenAPI's media types, parameters and headers whose value is a schema, a list of schemas, or a map to them. */
const one = ["schema", "items", "additionalProperties", "not", "contains", "propertyNames"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties"];

/** What of an object cannot be the part of a description that its name says, in words. */
export function shapeProblems(object: JsonObject): readonly string[] {
  const wrong: string[] = [];
  for (const key of one) {
    const value = object[key];
    const isTuple = key === "items" && Array.isArray(value);
    if (value !== undefined && !isSchema(value) && !isTuple) wrong.push(`${key} is ${kindOf(value)}, and no schema`);
  }
  for (const key of lists) {
    const value = object[key];
    if (value === undefined) continue;
    if (!Array.isArray(value)) wrong.push(`${key} is ${kindOf(value)}, and no list of schemas`);
    else for (const part of value) if (!isSchema(part)) wrong.push(`${key} holds ${kindOf(part)}, which is no schema`);
  }
  for (const key of maps) {
    const value = object[key];
    if (value === undefined) continue;
    if (!isObject(value)) wrong.push(`${key} is ${kindOf(value)}, and no object of schemas`);
    else
      for (const [name, part] of Object.entries(value))
        if (!isSchema(part)) wrong.push(`${key}.${name} is ${kindOf(part)}, and no schema`);
  }
  if (object.enum !== undefined && !Array.isArray(object.enum))
    wrong.push(`enum is ${kindOf(object.enum)}, and no list`);
  return wrong;
}

/** Takes out what {@link shapeProblems} names: no operation that is kept leads there. */
export function removeMisshapen(object: JsonObject): void {
  // Safe: it is the document's own object, which may be changed here.
  const part = object as Mutable;
  for (const key of one) {
    const value = part[key];
    if (value !== undefined && !isSchema(value) && !Array.isArray(value)) delete part[key];
  }
  for (const key of lists) {
    const value = part[key];
    if (value === undefined) continue;
    if (Array.isArray(value)) part[key] = value.filter(isSchema);
    else delete part[key];
  }
  for (const key of maps) {
    const value = part[key];
    if (value === undefined) continue;
    if (isObject(value)) part[key] = Object.fromEntries(Object.entries(value).filter(([, each]) => isSchema(each)));
    else delete part[key];
  }
  if (part.enum !== undefined && !Array.isArray(part.enum)) delete part.enum;
}

function isSchema(value: Json): boolean {
  return isObject(value) || typeof value === "boolean";
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
