import { asArray, asObject, asString, isObject, type Json, type JsonObject, own } from "./json.js";

/*
 * OpenAPI 2.0 as 3.0 says it. Source: OpenAPI 3.0, "Appendix A: Revision History", and both specifications side by side. What has no word
 * in 3.x (`collectionFormat: tsv`) becomes what comes nearest.
 */

type Mutable = { [key: string]: Json };

const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];
/** Words of a parameter or header in 2.0 that belong to its schema in 3.x. */
const schemaWords = new Set(
  "type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf".split(
    " ",
  ),
);

export function convertSwagger(document: JsonObject): JsonObject {
  const {
    swagger: _,
    host,
    basePath,
    schemes,
    consumes,
    produces,
    definitions,
    parameters,
    responses,
    securityDefinitions,
    paths,
    ...rest
  } = document;
  const named = asObject(parameters);
  const context: Context = { parameters: named, consumes: texts(consumes), produces: texts(produces) };
  const bodies = Object.entries(named).filter(([, value]) => isBody(value));
  const components: Mutable = {
    schemas: asObject(definitions),
    parameters: Object.fromEntries(
      Object.entries(named)
        .filter(([, value]) => !isBody(value))
        .map(([name, value]) => [name, parameter(asObject(value))]),
    ),
    requestBodies: Object.fromEntries(
      bodies.map(([name, value]) => [name, requestBody([asObject(value)], context.consumes) ?? {}]),
    ),
    responses: Object.fromEntries(
      Object.entries(asObject(responses)).map(([name, value]) => [name, response(value, context.produces)]),
    ),
    securitySchemes: Object.fromEntries(
      Object.entries(asObject(securityDefinitions)).map(([name, value]) => [name, securityScheme(asObject(value))]),
    ),
  };
  const converted = {
    openapi: "3.0.3",
    ...rest,
    ...(host === undefined && basePath === undefined ? {} : { servers: servers({ host, basePath, schemes }) }),
    paths: Object.fromEntries(Object.entries(asObject(paths)).map(([path, item]) => [path, pathItem(item, context)])),
    components,
  };
  return references(converted) as JsonObject;
}

type Context = {
  readonly parameters: JsonObject;
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
};

function servers({
  host,
  basePath,
  schemes,
}: {
  host: Json | undefined;
  basePath: Json | undefined;
  schemes: Json | undefined;
}): Json {
  const path = (asString(basePath) ?? "").replace(/\/+$/, "");
  const name = asString(host);
  if (name === undefined) return [{ url: path || "/" }];
  const given = texts(schemes).filter((scheme) => scheme === "https" || scheme === "http");
  return [...(given.includes("https") || given.length === 0 ? ["https"] : given)].map((scheme) => ({
    url: `${scheme}://${name}${path}`,
  }));
}

function pathItem(item: Json, context: Context): Json {
  if (!isObject(item)) return item;
  const shared = asArray(item.parameters);
  const entries = Object.entries(item).flatMap(([key, value]): [string, Json][] => {
    if (key === "parameters") return [["parameters", plainParameters(shared, context)]];
    return [[key, methods.includes(key) && isObject(value) ? operation(value, shared, context) : value]];
  });
  return Object.fromEntries(entries);
}

function operation(node: JsonObject, shared: readonly Json[], context: Context): JsonObject {
  const { consumes, produces, parameters, responses, schemes: _, ...rest } = node;
  const given = asArray(parameters);
  const media = consumes === undefined ? context.consumes : texts(consumes);
  const bodies = [...shared, ...given]
    .map((each) => resolved(each, context))
    .filter(isBody)
    .map(asObject);
  const body = requestBody(bodies, media);
  const results = Object.entries(asObject(responses)).map(([status, value]) => [
    status,
    response(value, produces === undefined ? context.produces : texts(produces)),
  ]);
  return {
    ...rest,
    ...(given.length === 0 ? {} : { parameters: plainParameters(given, context) }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: Object.fromEntries(results),
  };
}

function plainParameters(list: readonly Json[], context: Context): Json {
  return list.flatMap((each): Json[] => {
    if (isBody(resolved(each, context))) return [];
    return [isObject(each) && each.$ref === undefined ? parameter(each) : each];
  });
}

function resolved(node: Json, { parameters }: Context): Json {
  const reference = asString(asObject(node).$ref);
  const name = reference === undefined ? undefined : /^#\/parameters\/(.+)$/.exec(reference)?.[1];
  return name === undefined
    ? node
    : (own(parameters, decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")) ?? node);
}

function isBody(node: Json): boolean {
  const place = asObject(node).in;
  return place === "body" || place === "formData";
}

function parameter(node: JsonObject): JsonObject {
  const { collectionFormat, allowEmptyValue: _, ...rest } = node;
  const { schema, others } = schemaOf(rest);
  return { ...others, ...collection(asString(collectionFormat), schema), schema };
}

/** The default of 2.0 is `csv`; 3.x has no word for tabs. */
function collection(format: string | undefined, schema: JsonObject, place?: "form"): JsonObject {
  if (schema.type !== "array") return {};
  if (format === "multi") return place === undefined ? { style: "form", explode: true } : { explode: true };
  if (format === "ssv") return { style: "spaceDelimited", explode: false };
  if (format === "pipes") return { style: "pipeDelimited", explode: false };
  return place === undefined ? { explode: false } : { style: "form", explode: false };
}

function schemaOf(node: JsonObject): { readonly schema: JsonObject; readonly others: JsonObject } {
  const schema: Mutable = {};
  const others: Mutable = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "collectionFormat") continue;
    if (schemaWords.has(key)) schema[key] = value;
    else others[key] = value;
  }
  if (schema.type === "file") return { schema: { type: "string", format: "binary" }, others };
  if (isObject(schema.items)) schema.items = schemaOf(schema.items).schema;
  return { schema, others };
}

function requestBody(parameters: readonly JsonObject[], consumes: readonly string[]): JsonObject | undefined {
  const body = parameters.find((each) => each.in === "body");
  if (body !== undefined) {
    const { schema = {}, description, required } = body;
    const media = consumes.length > 0 ? consumes : ["application/json"];
    return {
      ...(description === undefined ? {} : { description }),
      required: required === true,
      content: Object.fromEntries(media.map((type) => [type, { schema }])),
    };
  }
  if (parameters.length === 0) return undefined;
  const fields = parameters.map((each) => {
    const { schema, others } = schemaOf(each);
    const { description } = others;
    return {
      name: asString(each.name) ?? "",
      field: { ...schema, ...(description === undefined ? {} : { description }) },
      schema,
      each,
    };
  });
  const required = fields.filter(({ each }) => each.required === true).map(({ name }) => name);
  const schema = {
    type: "object",
    properties: Object.fromEntries(fields.map(({ name, field }) => [name, field])),
    ...(required.length === 0 ? {} : { required }),
  };
  const hasFile = fields.some(({ each }) => each.type === "file");
  const forms = consumes.filter(
    (type) => type === "multipart/form-data" || (type === "application/x-www-form-urlencoded" && !hasFile),
  );
  const media = forms.length > 0 ? forms : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const encodings = fields.flatMap(({ name, schema: field, each }): [string, Json][] => {
    const encoding = collection(asString(each.collectionFormat), field, "form");
    return Object.keys(encoding).length === 0 || encoding.explode === true ? [] : [[name, encoding]];
  });
  const encoding = encodings.length === 0 ? {} : { encoding: Object.fromEntries(encodings) };
  return {
    required: required.length > 0,
    content: Object.fromEntries(media.map((type) => [type, { schema, ...encoding }])),
  };
}

function response(node: Json, produces: readonly string[]): Json {
  if (!isObject(node) || node.$ref !== undefined) return node;
  const { schema, headers, examples, ...rest } = node;
  const media = produces.length > 0 ? produces : ["application/json"];
  const isFile = asObject(schema).type === "file";
  const described = isFile ? { type: "string", format: "binary" } : schema;
  const content = media.map((type): [string, Json] => {
    const example = own(asObject(examples), type);
    return [type, { schema: described ?? {}, ...(example === undefined ? {} : { example }) }];
  });
  const written = Object.entries(asObject(headers)).map(([name, value]): [string, Json] => {
    const { schema: header, others } = schemaOf(asObject(value));
    return [name, { ...others, schema: header }];
  });
  return {
    description: "",
    ...rest,
    ...(schema === undefined ? {} : { content: Object.fromEntries(content) }),
    ...(written.length === 0 ? {} : { headers: Object.fromEntries(written) }),
  };
}

/** Flows that 3.x calls otherwise. */
const flows = new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"],
]);

function securityScheme(node: JsonObject): JsonObject {
  if (node.type === "basic") return { ...node, type: "http", scheme: "basic" };
  if (node.type !== "oauth2") return node;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = node;
  const given = asString(flow) ?? "implicit";
  const name = flows.get(given) ?? given;
  const urls = Object.fromEntries(
    Object.entries({ authorizationUrl, tokenUrl }).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
  return { ...rest, flows: { [name]: { ...urls, scopes: asObject(scopes) } } };
}

function texts(value: Json | undefined): readonly string[] {
  return asArray(value).filter((each) => typeof each === "string");
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^#\/definitions\//, "#/components/schemas/"],
  [/^#\/parameters\//, "#/components/parameters/"],
  [/^#\/responses\//, "#/components/responses/"],
];

function references(node: Json): Json {
  if (Array.isArray(node)) return node.map(references);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string") return [key, references(value)];
      return [key, places.reduce((text, [from, to]) => text.replace(from, to), value)];
    }),
  );
}
