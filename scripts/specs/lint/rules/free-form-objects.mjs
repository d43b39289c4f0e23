const SHAPED_BY = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "allOf",
  "anyOf",
  "oneOf",
  "$ref",
];

/** An object says what it holds: without any shape, TypeScript takes it for an object that must stay empty. */
export function freeFormObjects() {
  return {
    Schema(schema, { location, report }) {
      const types = [schema.type].flat();
      if (!types.includes("object") || SHAPED_BY.some((key) => schema[key] !== undefined)) return;
      report({
        message:
          "An object without properties must say `additionalProperties: true` (free form) or `false` (always empty).",
        location: location.child(["type"]),
      });
    },
  };
}
