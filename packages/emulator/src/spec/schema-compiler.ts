import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject } from "../json.js";
import type { Schema, SpecDocument } from "./document.js";
import type { Violation } from "./violation.js";

/** Checks one value; returns where it breaks its schema. */
export type Check = (value: unknown) => readonly Violation[];

const root = "spec";

// The specs are linted when they are bundled; checking them again at every start would take longer than everything else.
const options = { strict: false, allErrors: true, meta: false, validateSchema: false } as const;

/** Compiles the schemas of one document, each when it is first used. */
export class SchemaCompiler {
  readonly #strict: () => Ajv2020;
  // Parameters and form fields travel as text: "5" is an integer there, while it is not in JSON.
  readonly #lenient: () => Ajv2020;

  constructor(document: SpecDocument) {
    const schemas = once(() => mapValues(document.components?.schemas ?? {}, prepared));
    const compiler = (coerceTypes: boolean) => () => {
      const ajv = new Ajv2020({ ...options, coerceTypes });
      addFormats.default(ajv);
      return ajv.addSchema({ $id: root, components: { schemas: schemas() } });
    };
    this.#strict = once(compiler(false));
    this.#lenient = once(compiler(true));
  }

  /** A check of JSON values. */
  json(schema: Schema, where: Violation["where"] = "body"): Check {
    return lazily(() => this.#strict().compile(prepared(schema)), where);
  }

  /** A check of a value that travels as text, or of an object of such values. */
  text(schema: Schema, where: Violation["where"]): Check {
    const validate = lazily(
      () => this.#lenient().compile({ type: "object", properties: { value: prepared(schema) } }),
      where,
    );
    // Ajv coerces in place, so it gets a copy that it may change.
    return (value) =>
      validate({ value: structuredClone(value) }).map((found) => ({ ...found, at: found.at.replace(/^\/value/, "") }));
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function lazily(compile: () => ValidateFunction, where: Violation["where"]): Check {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= compile();
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => violationOf(error, where));
  };
}

function violationOf(error: ErrorObject, where: Violation["where"]): Violation {
  return {
    where,
    at: error.instancePath,
    keyword: error.keyword,
    message: error.message ?? "is invalid",
    details: error.params,
  };
}

/**
 * A copy of a schema that stands alone: references point into the registered document, and what only describes is left out.
 * Examples must go: one that holds a property `$id` would be taken for the identifier of a schema.
 */
function prepared(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (describing.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "$ref") copy[keyword] = String(value).replace(/^#/, `${root}#`);
    else if (namesSchemas.has(keyword)) copy[keyword] = mapValues(value, prepared);
    else if (keyword === "enum" || keyword === "const" || keyword === "default") copy[keyword] = value;
    else copy[keyword] = preparedDeep(value);
  }
  return copy;
}

function preparedDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(preparedDeep);
  return isObject(value) ? prepared(value) : value;
}

function mapValues(value: unknown, change: (schema: Schema) => Schema): unknown {
  if (!isObject(value)) return value;
  // What these keywords hold by name are schemas (JSON Schema 2020-12, "Keywords for Applying Subschemas").
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, change(schema as Schema)]));
}

const describing: ReadonlySet<string> = new Set("example examples description title discriminator xml".split(" "));
const namesSchemas: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
