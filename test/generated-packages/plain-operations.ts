import type { Content, DescribedOperation, Parameter } from "./description.js";
import type { Json } from "./json.js";

const types = ["application/json", "text/plain", "application/octet-stream"];

/**
 * Whether this test can tell what is right for an operation: texts, numbers and lists of these as parameters, and bodies of a few types. What
 * more there is in OpenAPI has tests of its own, with what is expected written down.
 */
export function isPlain(operation: DescribedOperation): boolean {
  const { path, parameters, bodies, responses, hasOthers } = operation;
  return (
    !hasOthers &&
    !/[?#]|\{[^A-Za-z_]|[*+]\}|[^\x21-\x7e]|%/.test(path) &&
    parameters.every(isPlainParameter) &&
    bodies.every(({ mediaType }) => types.includes(mediaType)) &&
    bodies.every(isJudged) &&
    responses.every(({ contents }) => contents.every(isJudged))
  );
}

function isPlainParameter({ in: place, style, value }: Parameter): boolean {
  const isScalar = (item: Json) => ["string", "number", "boolean"].includes(typeof item);
  if (place === "query")
    return style === "form" && (isScalar(value) || (Array.isArray(value) && value.every(isScalar)));
  if (style !== "simple" || value === "") return false;
  return place === "path"
    ? typeof value === "string" || Number.isInteger(value)
    : /^[\x20-\x7e]+$/.test(String(value)) && isScalar(value);
}

function isJudged({ mediaType, schema, examples }: Content): boolean {
  if (!types.includes(mediaType)) return false;
  if (mediaType === "application/json") return schema.format !== "binary" && schema.contentMediaType === undefined;
  return schema.type === "string" && examples.every((example) => typeof example === "string");
}
