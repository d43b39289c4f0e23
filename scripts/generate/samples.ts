import { asArray, asObject, isObject, type Json, type JsonObject } from "./json.js";
import { propertyName, stringLiteral } from "./names.js";
import type { Operation, Provider } from "./operation-model.js";
import { dereference } from "./references.js";

/** A runnable piece of TypeScript that calls one operation with the spec's own example. */
export type Sample = {
  /** Names it imports from the package. */
  readonly imports: readonly string[];
  /** Makes the client. */
  readonly setup: string;
  /** Calls the operation and looks at the outcome. */
  readonly call: string;
};

/** The request in a sample, by group. Undefined where the spec gives no example of something that is required. */
export type SampleRequest = { readonly [group: string]: Json };

/** A sample of an operation, made of the examples in its spec. */
export function sampleOf(options: {
  readonly provider: Provider;
  readonly document: JsonObject;
  readonly operation: Operation;
}): Sample {
  const { provider, document, operation } = options;
  const request = sampleRequest({ document, operation });
  const argument = Object.keys(request).length === 0 ? "" : `, ${literal({ value: request, indent: "" })}`;
  const endpoint = operation.fromOrigin ? operation.servers[0] : provider.servers[0]?.url;
  const [schemes = []] = operation.security;
  const auth = schemes.map((id) => `${propertyName(id)}: ${stringLiteral(`<${id}>`)}`);
  const success = operation.responses.find(({ status }) => status.startsWith("2"));
  const failure = operation.responses.find(({ status }) => /^4\d\d$/.test(status));
  const lines = [
    `const outcome = await ${operation.functionName}(client${argument});`,
    ...(success === undefined
      ? []
      : [`if (outcome.status === ${statusLiteral(success.status)}) console.log(outcome.data);`]),
    ...(failure === undefined
      ? []
      : [`else if (outcome.status === ${statusLiteral(failure.status)}) console.error(outcome.error);`]),
    `else ${success === undefined ? "" : "console.error(outcome.status, "}outcome.httpStatus${success === undefined ? ";" : ");"}`,
  ];
  return {
    imports: [`create${provider.typeName}Client`, operation.functionName],
    setup: [
      `const client = create${provider.typeName}Client({`,
      `  endpoint: ${stringLiteral(endpoint ?? "https://api.example.com")},`,
      ...(auth.length === 0 ? [] : [`  auth: { ${auth.join(", ")} },`]),
      "});",
    ].join("\n"),
    call: lines.join("\n"),
  };
}

function statusLiteral(status: string): string {
  return /^\d{3}$/.test(status) ? status : stringLiteral(status);
}

/** The arguments of a call: examples of the parameters that are required, and of the body. */
export function sampleRequest(options: {
  readonly document: JsonObject;
  readonly operation: Operation;
}): SampleRequest {
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
  const [first] = Object.entries(asObject(dereference(document, node.requestBody)?.content));
  const body = first === undefined ? undefined : exampleOf({ document, node: asObject(first[1]) });
  return { ...Object.fromEntries(groups), ...(body === undefined ? {} : { body }) };
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

/** A JSON value as a TypeScript expression, on one line where it fits. */
export function literal(options: { readonly value: Json; readonly indent: string }): string {
  const { value, indent } = options;
  const flat = flatLiteral(value);
  if (flat.length + indent.length <= 80 || (!Array.isArray(value) && !isObject(value))) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal({ value: item, indent: inner })},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(asObject(value)).map(([key, item]) => {
    return `${inner}${propertyName(key)}: ${literal({ value: item, indent: inner })},\n`;
  });
  return `{\n${entries.join("")}${indent}}`;
}

function flatLiteral(value: Json): string {
  if (typeof value === "string") return readableString(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${flatLiteral(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** JSON in a string is easier to read between single quotes; anything that needs an escape keeps the safe form. */
function readableString(text: string): string {
  return /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text) && text.includes('"') && !text.includes("</")
    ? `'${text}'`
    : stringLiteral(text);
}
