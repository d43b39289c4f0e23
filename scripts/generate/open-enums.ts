import { asArray, asObject, isObject, type Json, type JsonObject } from "./json.js";
import type { OpenEnum } from "./operation-model.js";
import { walk } from "./walk.js";

type OpenEnumShape = {
  readonly values: readonly (string | number)[];
  /** The branch that admits any other value. */
  readonly tail: JsonObject;
};

/**
 * An enumeration to which the server may add: `anyOf` of one closed enum and its bare type, perhaps with `null`.
 * Undefined for anything else.
 */
function openEnumShape(schema: Json | undefined): OpenEnumShape | undefined {
  if (!isObject(schema)) return undefined;
  const branches = asArray(schema.anyOf).filter(isObject);
  const closed = branches.filter((branch) => Array.isArray(branch.enum));
  const tails = branches.filter((branch) => isBareType(branch));
  const [enumeration] = closed;
  const [tail] = tails;
  if (enumeration === undefined || tail === undefined || closed.length !== 1 || tails.length !== 1) return undefined;
  const rest = branches.filter((branch) => branch !== enumeration && branch !== tail);
  if (rest.some((branch) => branch.type !== "null")) return undefined;
  const values = asArray(enumeration.enum).filter((value) => typeof value === "string" || typeof value === "number");
  const sameType = values.every((value) => (tail.type === "string") === (typeof value === "string"));
  return sameType && values.length > 0 ? { values, tail } : undefined;
}

function isBareType(schema: JsonObject): boolean {
  const open = schema.type === "string" || schema.type === "integer" || schema.type === "number";
  return open && schema.enum === undefined && schema.const === undefined && schema.format === undefined;
}

/** The named open enumerations. */
export function readOpenEnums(document: JsonObject): readonly OpenEnum[] {
  return Object.entries(asObject(asObject(document.components).schemas)).flatMap(([schema, value]) => {
    const shape = openEnumShape(value);
    return shape === undefined ? [] : [{ schema, values: shape.values }];
  });
}

/** The branches, anywhere in the document, that keep an enumeration open. */
export function openEnumTails(document: JsonObject): ReadonlySet<Json> {
  const tails = new Set<Json>();
  walk(document, (object) => {
    const shape = openEnumShape(object);
    if (shape !== undefined) tails.add(shape.tail);
  });
  return tails;
}
