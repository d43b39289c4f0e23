import { asArray, asObject, isObject, type Json, type JsonObject } from "./json.js";
import { writingRule } from "./media-types.js";
import { propertyName, stringLiteral } from "./names.js";
import type { Operation, Provider } from "./operation-model.js";
import { propertiesOf } from "./properties.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

/** A runnable piece of TypeScript that calls one operation with the spec's own example. */
export type Sample = {
  /** Names it imports from the package. */
  readonly imports: readonly string[];
  /** Makes the client. */
  readonly setup: string;
  /** Calls the operation and looks at the outcome. */
  readonly call: string;
};

/** Bytes in a request. A spec cannot give them, only a text that stands for them. */
class Bytes {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type SampleValue = Json | Bytes | { readonly [key: string]: Json | Bytes };

/** The request in a sample, by group. Undefined where the spec gives no example of something that is required. */
type SampleRequest = { readonly [group: string]: SampleValue };

/** A sample of an operation, made of the examples in its spec. */
export function sampleOf(options: {
  readonly provider: Provider;
  readonly document: JsonObject;
  readonly operation: Operation;
}): Sample {
  const { provider, document, operation } = options;
  const request = sampleRequest({ document, operation });
  const argument = Object.keys(request).length === 0 ? "" : `, ${groupsLiteral(request)}`;
  const endpoint = operation.fromOrigin ? operation.servers[0] : provider.servers[0]?.url;
  const [schemes = []] = operation.security;
  const auth = schemes.map((id) => {
    const isBasic = provider.securitySchemes.some((scheme) => scheme.id === id && scheme.prefix === "Basic ");
    return `${propertyName(id)}: ${stringLiteral(isBasic ? "<user>:<password>" : `<${id}>`)}`;
  });
  const success = operation.responses.find(({ status }) => status.startsWith("2"));
  const failure = operation.responses.find(({ status }) => /^4\d\d$/.test(status));
  const branches = [
    ...(success === undefined
      ? []
      : [`if (outcome.status === ${statusLiteral(success.status)}) console.log(outcome.data);`]),
    ...(failure === undefined
      ? []
      : [`if (outcome.status === ${statusLiteral(failure.status)}) console.error(outcome.error);`]),
    "console.error(outcome.status, outcome.httpStatus);",
  ];
  return {
    imports: [`create${provider.typeName}Client`, operation.functionName],
    setup: [
      `const client = create${provider.typeName}Client({`,
      `  endpoint: ${stringLiteral(endpoint ?? "https://api.example.com")},`,
      ...(auth.length === 0 ? [] : [`  auth: { ${auth.join(", ")} },`]),
      "});",
    ].join("\n"),
    call: `const outcome = await ${operation.functionName}(client${argument});\n${branches.join("\nelse ")}`,
  };
}

function statusLiteral(status: string): string {
  return /^\d{3}$/.test(status) ? status : stringLiteral(status);
}

/** The arguments of a call: examples of the parameters that are required, and of the body. */
function sampleRequest(options: { readonly document: JsonObject; readonly operation: Operation }): SampleRequest {
  const { document, operation } = options;
  const pathItem = dereference(document, asObject(document.paths)[operation.path]) ?? {};
  const node = asObject(pathItem[operation.method.toLowerCase()]);
  const described = [...asArray(pathItem.parameters), ...asArray(node.parameters)].map(
    (value) => dereference(document, value) ?? {},
  );
  const groups = (["path", "query", "header"] as const).flatMap((place) => {
    const entries = operation.parameters
      .filter((parameter) => parameter.in === place && parameter.required)
      .map(({ name }): [string, Json] => {
        const parameter = described.findLast((candidate) => candidate.in === place && candidate.name === name) ?? {};
        return [
          name,
          exampleOf({ document, node: parameter }) ?? placeholder({ document, schema: parameter.schema, name }),
        ];
      });
    return entries.length === 0 ? [] : [[place === "header" ? "headers" : place, Object.fromEntries(entries)] as const];
  });
  const body = sampleBody({ document, requestBody: node.requestBody });
  return { ...Object.fromEntries(groups), ...(body === undefined ? {} : { body }) };
}

/** The example of the first media type. In a form, texts that stand for a file become bytes. */
function sampleBody(options: {
  readonly document: JsonObject;
  readonly requestBody: Json | undefined;
}): SampleValue | undefined {
  const { document, requestBody } = options;
  const [first] = Object.entries(asObject(dereference(document, requestBody)?.content));
  if (first === undefined) return undefined;
  const [mediaType, media] = first;
  const example = exampleOf({ document, node: asObject(media) });
  const { kind } = writingRule({ document, name: mediaType, schema: asObject(media).schema });
  if (kind === "binary" && typeof example === "string") return new Bytes(example);
  if (kind !== "multipart" || !isObject(example)) return example;
  const properties = propertiesOf({ document, schema: asObject(media).schema });
  const entries = Object.entries(example).map(([name, value]): [string, Json | Bytes] => {
    const isFile = schemaKind(document, properties[name]) === "bytes";
    return [name, isFile && typeof value === "string" ? new Bytes(value) : value];
  });
  return Object.fromEntries(entries);
}

/** The first example of a parameter or media type, or of its schema. */
function exampleOf(options: { readonly document: JsonObject; readonly node: JsonObject }): Json | undefined {
  const { document, node } = options;
  if (node.example !== undefined) return node.example;
  const [named] = Object.values(asObject(node.examples));
  const value = dereference(document, named)?.value;
  if (value !== undefined) return value;
  const schema = dereference(document, node.schema) ?? {};
  return schema.example ?? asArray(schema.examples)[0] ?? schema.default;
}

/** Stands for a required value that the spec gives no example of. */
function placeholder(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly name: string;
}): Json {
  const schema = dereference(options.document, options.schema) ?? {};
  const [first] = asArray(schema.enum);
  if (first !== undefined) return first;
  if (schema.type === "integer" || schema.type === "number")
    return typeof schema.minimum === "number" ? schema.minimum : 1;
  return schema.type === "boolean" ? true : `<${options.name}>`;
}

function groupsLiteral(request: SampleRequest): string {
  return objectLiteral({ entries: Object.entries(request), indent: "" });
}

/** A value as a TypeScript expression, on one line where it fits. */
function literal(options: { readonly value: SampleValue; readonly indent: string }): string {
  const { value, indent } = options;
  const flat = flatLiteral(value);
  if (flat.length + indent.length <= 80) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal({ value: item, indent: inner })},\n`).join("")}${indent}]`;
  }
  return isRecord(value) ? objectLiteral({ entries: Object.entries(value), indent }) : flat;
}

function objectLiteral(options: {
  readonly entries: readonly (readonly [string, SampleValue])[];
  readonly indent: string;
}): string {
  const { entries, indent } = options;
  const flat = flatObject(entries);
  if (flat.length + indent.length <= 80) return flat;
  const inner = `${indent}  `;
  const lines = entries.map(([key, item]) => {
    return `${inner}${propertyName(key)}: ${literal({ value: item, indent: inner })},\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

function flatLiteral(value: SampleValue): string {
  if (value instanceof Bytes) return `new Blob([${stringLiteral(value.text)}])`;
  if (typeof value === "string") return readableString(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  return isRecord(value) ? flatObject(Object.entries(value)) : JSON.stringify(value);
}

function flatObject(entries: readonly (readonly [string, SampleValue])[]): string {
  const pairs = entries.map(([key, item]) => `${propertyName(key)}: ${flatLiteral(item)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

function isRecord(value: SampleValue): value is { readonly [key: string]: Json | Bytes } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Bytes);
}

/** JSON in a string is easier to read between single quotes; anything that needs an escape keeps the safe form. */
function readableString(text: string): string {
  return /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text) && text.includes('"') && !text.includes("</")
    ? `'${text}'`
    : stringLiteral(text);
}
