import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";

/*
 * Reads a bundled OpenAPI description by hand. Nothing here comes from the generator: what a package sends is judged by
 * what its description says, and not by what the generator understood of it.
 */

export type Parameter = {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly value: Json;
  /** Sent with this value when the caller gives none. */
  readonly sent: string | undefined;
};

export type Content = {
  readonly mediaType: string;
  readonly schema: JsonObject;
  /** The schema's properties with those of all that it is composed of, followed to what they are. */
  readonly properties: JsonObject;
  /** What the description says of a form's fields. */
  readonly encoding: JsonObject;
  readonly examples: readonly Json[];
};

export type DescribedResponse = { readonly key: string; readonly contents: readonly Content[] };

export type DescribedOperation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The operation has a server of its own, an origin. */
  readonly fromOrigin: boolean;
  readonly parameters: readonly Parameter[];
  /** There are parameters that are not read here: cookies, and those with a media type. */
  readonly hasOthers: boolean;
  readonly bodies: readonly Content[];
  readonly responses: readonly DescribedResponse[];
  /** Alternatives, each the names of schemes that are sent together. */
  readonly security: readonly (readonly string[])[];
};

export type Scheme = {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly prefix: string;
};

export type Description = {
  readonly operations: readonly DescribedOperation[];
  readonly schemes: ReadonlyMap<string, Scheme>;
};

const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/** Headers that OpenAPI does not let a parameter describe. Source: OpenAPI 3.1, "Parameter Object", `name`. */
const unusableHeaders = ["accept", "content-type", "authorization"];

export function readDescription(document: JsonObject): Description {
  const operations = Object.entries(objectOf(document.paths)).flatMap(([path, item]) => {
    const pathItem = resolve(document, item);
    return methods
      .filter((method) => pathItem[method] !== undefined)
      .map((method) => readOperation({ document, path, method, pathItem }));
  });
  const schemes = Object.entries(objectOf(objectOf(document.components).securitySchemes)).flatMap(([id, scheme]) => {
    const read = readScheme(objectOf(scheme));
    return read === undefined ? [] : [[id, read] as const];
  });
  return { operations, schemes: new Map(schemes) };
}

function readOperation(options: {
  readonly document: JsonObject;
  readonly path: string;
  readonly method: string;
  readonly pathItem: JsonObject;
}): DescribedOperation {
  const { document, path, method, pathItem } = options;
  const operation = objectOf(pathItem[method]);
  // An operation's own parameter replaces the path's of the same place and name.
  const parameters = new Map<string, Parameter>();
  let hasOthers = false;
  for (const value of [...listOf(pathItem.parameters), ...listOf(operation.parameters)]) {
    const parameter = readParameter({ document, parameter: resolve(document, value) });
    const { in: place, content } = resolve(document, value);
    hasOthers ||= content !== undefined || (place !== "path" && place !== "query" && place !== "header");
    if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return {
    id: textOf(operation.operationId) ?? "",
    method: method.toUpperCase(),
    path,
    fromOrigin: (operation.servers ?? pathItem.servers) !== undefined,
    parameters: [...parameters.values()],
    hasOthers,
    bodies: readContents({ document, content: resolve(document, operation.requestBody).content }),
    responses: Object.entries(objectOf(operation.responses)).map(([key, response]) => ({
      key,
      contents: method === "head" ? [] : readContents({ document, content: resolve(document, response).content }),
    })),
    security: listOf(operation.security ?? document.security).map((each) => Object.keys(objectOf(each))),
  };
}

function readParameter(options: {
  readonly document: JsonObject;
  readonly parameter: JsonObject;
}): Parameter | undefined {
  const { document, parameter } = options;
  const { in: place } = parameter;
  const name = textOf(parameter.name) ?? "";
  if (place !== "path" && place !== "query" && place !== "header") return undefined;
  if (place === "header" && unusableHeaders.includes(name.toLowerCase())) return undefined;
  const style = textOf(parameter.style) ?? (place === "query" ? "form" : "simple");
  const explode = typeof parameter.explode === "boolean" ? parameter.explode : style === "form";
  const schema = resolve(document, parameter.schema);
  const [given] = examplesOf({ document, node: parameter });
  const sent = parameter["x-fnwire-sent"] === true ? textOf(schema.default) : undefined;
  return { in: place, name, style, explode, value: given ?? sampleOf({ document, schema }), sent };
}

function readContents(options: {
  readonly document: JsonObject;
  readonly content: Json | undefined;
}): readonly Content[] {
  const { document } = options;
  return Object.entries(objectOf(options.content)).map(([mediaType, media]) => ({
    mediaType,
    schema: resolve(document, objectOf(media).schema),
    properties: propertiesOf({ document, schema: resolve(document, objectOf(media).schema) }),
    encoding: objectOf(objectOf(media).encoding),
    examples: examplesOf({ document, node: objectOf(media) }),
  }));
}

function propertiesOf(options: { readonly document: JsonObject; readonly schema: JsonObject }): JsonObject {
  const { document, schema } = options;
  const parts = listOf(schema.allOf).map((part) => propertiesOf({ document, schema: resolve(document, part) }));
  const own = Object.entries(objectOf(schema.properties)).map(([name, each]) => [name, resolve(document, each)]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}

function readScheme(scheme: JsonObject): Scheme | undefined {
  const name = textOf(scheme.name) ?? "";
  const place = scheme.in;
  if (scheme.type === "apiKey" && (place === "header" || place === "query" || place === "cookie")) {
    return { in: place, name, prefix: "" };
  }
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") {
    return { in: "header", name: "Authorization", prefix: "Bearer " };
  }
  if (scheme.type !== "http" || !/^(?:basic|bearer)$/i.test(textOf(scheme.scheme) ?? "")) return undefined;
  return {
    in: "header",
    name: "Authorization",
    prefix: /^basic$/i.test(textOf(scheme.scheme) ?? "") ? "Basic " : "Bearer ",
  };
}

/** The examples of a parameter or media type: its own, else those of its schema. */
function examplesOf(options: { readonly document: JsonObject; readonly node: JsonObject }): readonly Json[] {
  const { document, node } = options;
  if (node.example !== undefined) return [node.example];
  const own = Object.values(objectOf(node.examples)).flatMap((each) => {
    const { value } = resolve(document, each);
    return value === undefined ? [] : [value];
  });
  if (own.length > 0) return own;
  const schema = resolve(document, node.schema);
  return [...(schema.example === undefined ? [] : [schema.example]), ...listOf(schema.examples)];
}

/** A value for a parameter without an example. */
function sampleOf(options: { readonly document: JsonObject; readonly schema: JsonObject }): Json {
  const { document, schema } = options;
  if (schema.default !== undefined) return schema.default;
  const [known] = listOf(schema.enum);
  if (known !== undefined) return known;
  const [branch] = [...listOf(schema.anyOf), ...listOf(schema.oneOf), ...listOf(schema.allOf)];
  if (branch !== undefined) return sampleOf({ document, schema: resolve(document, branch) });
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "boolean":
      return false;
    case "integer":
    case "number":
      return typeof schema.minimum === "number" ? schema.minimum : 0;
    case "array":
      return [sampleOf({ document, schema: resolve(document, schema.items) })];
    case "object":
      return { "some name": "some value" };
    default:
      return "some text";
  }
}

/** Follows references inside the document. Throws when one leads nowhere. */
function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let current = value;
  for (let hops = 0; isObject(current) && typeof current.$ref === "string"; hops += 1) {
    const reference = current.$ref;
    if (hops > 20 || !reference.startsWith("#/")) throw new Error(`cannot follow ${reference}`);
    current = reference
      .slice(2)
      .split("/")
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<Json | undefined>((node, token) => objectOf(node)[token], document);
    if (current === undefined) throw new Error(`${reference} leads nowhere`);
  }
  return objectOf(current);
}
