import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonSchema, OpenApiDocument } from "../openapi-document.js";

/** A place in a value that does not fit its schema, as a JSON pointer, and why. */
export type Misfit = { pointer: string; message: string };

/** Validates values against the schemas of one document. */
export type SchemaValidator = {
  /** A value that had a JSON type on the wire. */
  json: (schema: JsonSchema, value: Json) => Misfit[];
  /** A value that was text on the wire (a parameter, a form field): its text may stand for a number or a boolean. */
  text: (schema: JsonSchema, value: Json) => Misfit[];
};

const COMPONENTS = "https://fnwire.invalid/components";

/** Compiles each schema once, when it is first needed. */
export function createSchemaValidator(document: OpenApiDocument): SchemaValidator {
  const strict = createAjv({ document, coerceTypes: false });
  const coercing = createAjv({ document, coerceTypes: true });
  const compiled = {
    strict: new Map<JsonSchema, ValidateFunction>(),
    coercing: new Map<JsonSchema, ValidateFunction>(),
  };

  return {
    json(schema, value) {
      const validate = once(compiled.strict, schema, () => strict.compile(toAjv(schema)));
      return validate(value) ? [] : toMisfits(validate.errors ?? [], "");
    },
    text(schema, value) {
      // Ajv can only replace a value that something holds.
      const validate = once(compiled.coercing, schema, () =>
        coercing.compile({ type: "object", properties: { value: toAjv(schema) } }),
      );
      return validate({ value: structuredClone(value) }) ? [] : toMisfits(validate.errors ?? [], "/value");
    },
  };
}

function once<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function createAjv({ document, coerceTypes }: { document: OpenApiDocument; coerceTypes: boolean }): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes, validateFormats: true });
  // The default export of this CommonJS module is the function itself under Node's ESM rules, wrapped under TypeScript's.
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  ajv.removeKeyword("contentMediaType");
  ajv.addKeyword({
    keyword: "contentMediaType",
    type: "string",
    schemaType: "string",
    error: { message: "must hold the media type that contentMediaType names" },
    validate: (mediaType: string, text: string) => mediaType !== "application/json" || isJson(text),
  });
  const schemas = Object.entries(document.components?.schemas ?? {});
  ajv.addSchema({ $id: COMPONENTS, $defs: Object.fromEntries(schemas.map(([name, schema]) => [name, toAjv(schema)])) });
  return ajv;
}

const MAPS = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SINGLES = new Set(["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"]);
/** Keywords that hold values, which may look like schemas with ids, and OpenAPI keywords without meaning for validation. */
const IGNORED = new Set(["example", "examples", "default", "discriminator", "xml", "externalDocs", "deprecated"]);

type AjvSchema = boolean | { [keyword: string]: Json };

/** A copy of an OpenAPI schema for Ajv: references lead to the registered components, examples and extensions are gone. */
function toAjv(schema: Json): AjvSchema {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema !== false;
  const copy: { [keyword: string]: Json } = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (IGNORED.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "$ref" && typeof value === "string") {
      copy[keyword] = value.replace("#/components/schemas/", `${COMPONENTS}#/$defs/`);
    } else if (MAPS.has(keyword) && typeof value === "object" && value !== null && !Array.isArray(value)) {
      copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toAjv(part)]));
    } else if (LISTS.has(keyword) && Array.isArray(value)) {
      copy[keyword] = value.map(toAjv);
    } else if (SINGLES.has(keyword)) {
      copy[keyword] = toAjv(value);
    } else {
      copy[keyword] = value;
    }
  }
  return copy;
}

/** One misfit per place. Where no alternative of an `anyOf` or `oneOf` fits, the place of the union, with what each one misses. */
function toMisfits(errors: ErrorObject[], prefix: string): Misfit[] {
  const unions = errors
    .filter((error) => error.keyword === "anyOf" || error.keyword === "oneOf")
    .map((error) => error.instancePath)
    .sort((a, b) => a.length - b.length);
  const misfits = new Map<string, Set<string>>();
  for (const error of errors) {
    const own = placeOf(error);
    const place = unions.find((union) => own === union || own.startsWith(`${union}/`)) ?? own;
    const below = own.slice(place.length);
    const message = below === "" ? describe(error) : `${below} ${describe(error)}`;
    const pointer = place.slice(prefix.length);
    misfits.set(pointer, (misfits.get(pointer) ?? new Set()).add(message));
  }
  return [...misfits].map(([pointer, messages]) => ({ pointer, message: [...messages].join("; ") }));
}

/** Where the fault is; of a property that must not be there, the property itself. */
function placeOf(error: ErrorObject): string {
  const property: unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
  if (typeof property !== "string") return error.instancePath;
  return `${error.instancePath}/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function describe(error: ErrorObject): string {
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
    case "false schema":
      return "is not allowed here";
    case "not":
      return "must not fit the schema under `not`";
    case "enum":
      return `must be one of ${JSON.stringify(error.params.allowedValues)}`;
    default:
      return error.message ?? `fails ${error.keyword}`;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
