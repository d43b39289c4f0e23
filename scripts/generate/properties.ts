import { asArray, asObject, type Json, type JsonObject } from "./json.js";
import { dereference } from "./references.js";

/** The properties of an object schema and of all that it is composed of. */
export function propertiesOf(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  /** Schemas that led here: one that is composed of itself ends in nothing. */
  readonly within?: readonly Json[];
}): JsonObject {
  const { document, within = [] } = options;
  const schema = dereference(document, options.schema) ?? {};
  if (within.includes(schema)) return {};
  const inherited = asArray(schema.allOf).map((part) =>
    propertiesOf({ document, schema: part, within: [...within, schema] }),
  );
  // Entry by entry: assigning `__proto__` would set a prototype.
  const all = [...inherited, asObject(schema.properties)].flatMap((each) => Object.entries(each));
  return Object.fromEntries(all);
}
