import { typescriptHeader } from "./header.js";
import { docComment, propertyName, stringLiteral } from "./names.js";
import type { FormFile, MediaType, Operation, ParameterGroup, Provider, SecurityScheme } from "./operation-model.js";
import { rangeDefault } from "./ranges.js";
import { acceptOf, hasStreams, streamNames, streamsOf } from "./streams.js";

/** The runtime's export that writes or reads a body: a codec, or what makes one. */
type Codec =
  | `${MediaType["kind"]}Body`
  | "multipartForm"
  | "multipartReader"
  | "rangeReader"
  | "encodedMultipart"
  | "encodedUrlencoded";

/** `operations.ts`: what the runtime has to know of each operation, as data. */
export function emitOperations(provider: Provider): string {
  const { slug, operations, securitySchemes } = provider;
  const parts = [
    `${typescriptHeader(slug)}
${importFromRuntime(operations)}
import type { operations as operationTypes } from "./schema.js";
`,
    docComment({ paragraphs: ["Where each credential goes in a request."] }) +
      `export const securitySchemes = ${objectLiteral(securitySchemes.map(emitScheme))} as const satisfies Record<string, SecurityScheme>;\n`,
    ...operations.map(emitDescriptor),
    ...operations.filter((operation) => streamsOf(operation).size > 0).map(emitStreamDescriptor),
    docComment({ paragraphs: ["Types of parameters, bodies and responses, by `operationId`."] }) +
      "export type operations = operationTypes;\n",
    docComment({ paragraphs: ["Every operation, by `operationId`."] }) +
      `export const operations = ${objectLiteral(
        operations.map(({ id, functionName }) => `${propertyName(id)}: ${functionName}Operation`),
      )} as const satisfies Record<string, OperationDescriptor>;\n`,
  ];
  return parts.join("\n");
}

/** The codecs that operations of this provider need, and no other. */
function importFromRuntime(operations: readonly Operation[]): string {
  const bodies = operations.flatMap(({ body }) => body?.mediaTypes.flatMap(writtenTypes).map(codecOf) ?? []);
  const read = operations.flatMap(({ responses }) => responses.flatMap(({ mediaTypes }) => mediaTypes));
  const readers: Codec[] = [];
  if (read.some(({ fields }) => fields !== undefined)) readers.push("multipartReader");
  if (read.some(({ range }) => range !== undefined)) readers.push("rangeReader");
  const query = operations.filter(hasQuery).map(queryCodec);
  if (operations.some((operation) => emitStyled(operation).length > 0)) query.push("styledParameters");
  const streams = hasStreams(operations) ? ["streamed"] : [];
  const codecs = new Set<string>([...bodies, ...readers, ...query, ...streams]);
  if (codecs.size === 0) return `import type { OperationDescriptor, SecurityScheme } from "@fnwire/runtime";`;
  const names = [...codecs, "type OperationDescriptor", "type SecurityScheme"];
  const name = (each: string) => each.replace("type ", "").toLowerCase();
  return `import { ${names.sort((a, b) => (name(a) < name(b) ? -1 : 1)).join(", ")} } from "@fnwire/runtime";`;
}

function emitScheme(scheme: SecurityScheme): string {
  const prefix = scheme.prefix === undefined ? "" : `, prefix: ${stringLiteral(scheme.prefix)}`;
  return `${propertyName(scheme.id)}: { in: ${stringLiteral(scheme.in)}, name: ${stringLiteral(scheme.name)}${prefix} }`;
}

function emitDescriptor(operation: Operation): string {
  const fields = [
    `id: ${stringLiteral(operation.id)}`,
    `method: ${stringLiteral(operation.method)}`,
    `path: ${stringLiteral(operation.template)}`,
    ...(operation.fromOrigin ? ["fromOrigin: true"] : []),
    ...(hasQuery(operation) ? [`query: ${emitQuery(operation)}`] : []),
    ...emitHeaders(operation),
    ...emitStyled(operation),
    ...(operation.body === undefined
      ? []
      : [`body: ${emitMedia(operation.body.mediaTypes.flatMap(writtenTypes), emitWriter)}`]),
    `security: [${operation.security.map((ids) => `[${ids.map(stringLiteral).join(", ")}]`).join(", ")}]`,
    `retry: ${stringLiteral(operation.retry)}`,
    ...(operation.status === undefined ? [] : [`status: ${stringLiteral(operation.status)}`]),
    `responses: ${objectLiteral(
      operation.responses.map(
        ({ status, mediaTypes }) => `${propertyName(status)}: ${emitMedia(mediaTypes, emitReader)}`,
      ),
      "  ",
    )}`,
  ];
  const about = docComment({ paragraphs: [`\`${operation.method} ${operation.path}\``] });
  const name = `${operation.functionName}Operation`;
  return `${about}export const ${name} = ${objectLiteral(fields)} as const satisfies OperationDescriptor;\n`;
}

function emitStreamDescriptor(operation: Operation): string {
  const { streamOperation } = streamNames(operation);
  const kinds = [...streamsOf(operation)].map(([type, { kind }]) => `${propertyName(type)}: ${stringLiteral(kind)}`);
  const about = docComment({
    paragraphs: [`\`${operation.method} ${operation.path}\`, whose body is read as it comes.`],
  });
  const headers = emitHeaders(operation).length === 0 ? "" : `...${operation.functionName}Operation.headers, `;
  const fields = [
    `...${operation.functionName}Operation`,
    `headers: { ${headers}accept: ${stringLiteral(acceptOf(operation))} }`,
    `stream: /* @__PURE__ */ streamed({ ${kinds.join(", ")} })`,
  ];
  return `${about}export const ${streamOperation} = ${objectLiteral(fields)} as const satisfies OperationDescriptor;\n`;
}

function hasQuery({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === "query");
}

function queryCodec({ parameters }: Operation): string {
  return parameters.some(({ isNested }) => isNested) ? "nestedQueryString" : "queryString";
}

/** What writes parameters that need more than a text. */
function emitStyled({ parameters }: Operation): readonly string[] {
  const group = (place: ParameterGroup, key: string): readonly string[] => {
    const styles = parameters.flatMap(({ in: where, name, styled }) => {
      if (where !== place || styled === undefined) return [];
      const fields = Object.entries(styled).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
      const wireName = place === "header" ? name.toLowerCase() : name;
      return [`${propertyName(wireName)}: ${fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`}`];
    });
    return styles.length === 0 ? [] : [`${key}: { ${styles.join(", ")} }`];
  };
  const fixed = parameters.flatMap(({ name, fixed: value }) =>
    value === undefined ? [] : [`${propertyName(name)}: ${stringLiteral(value)}`],
  );
  const groups = [
    ...group("path", "path"),
    ...group("header", "headers"),
    ...group("cookie", "cookies"),
    ...(fixed.length === 0 ? [] : [`query: { ${fixed.join(", ")} }`]),
  ];
  const names = parameters.map(({ name }) => name);
  return groups.length === 0
    ? []
    : [`parameters: /* @__PURE__ */ styledParameters(${keptLiteral(`{ ${groups.join(", ")} }`, names)})`];
}

/** Only styles other than OpenAPI's default are named. */
function emitQuery(operation: Operation): string {
  const { parameters } = operation;
  const codec = queryCodec(operation);
  const styles = parameters.flatMap((parameter) => {
    if (parameter.in !== "query" || parameter.style === undefined) return [];
    const style = Object.entries(parameter.style).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [`${propertyName(parameter.name)}: { ${style.join(", ")} }`];
  });
  return styles.length === 0 ? `{ codec: ${codec} }` : `{ codec: ${codec}, styles: { ${styles.join(", ")} } }`;
}

/** Headers that are sent unless the caller gives other values. */
function emitHeaders({ parameters }: Operation): readonly string[] {
  const sent = parameters.flatMap(({ name, sent: value }) =>
    value === undefined ? [] : [`${propertyName(name.toLowerCase())}: ${stringLiteral(value)}`],
  );
  return sent.length === 0 ? [] : [`headers: { ${sent.join(", ")} }`];
}

/** The runtime asks for a media type as it stands here, and looks it up without its parameters. */
function emitMedia(mediaTypes: readonly MediaType[], emitKind: (mediaType: MediaType) => string): string {
  const kinds = new Map(mediaTypes.map((mediaType) => [mediaType.wire, mediaType]));
  const entries = [...kinds].map(([wire, mediaType]) => `${propertyName(wire)}: ${emitKind(mediaType)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A range has a default beside it, which is what a body is sent as where the caller names no type. */
function writtenTypes(mediaType: MediaType): readonly MediaType[] {
  if (mediaType.kind !== "range") return [mediaType];
  const essence = rangeDefault(mediaType);
  if (essence === undefined) return [mediaType];
  return [{ ...mediaType, essence, wire: essence, kind: mediaType.isValue ? "json" : "range" }, mediaType];
}

function codecOf({ kind, files, isEncoded }: MediaType): Codec {
  if (isEncoded) return kind === "multipart" ? "encodedMultipart" : "encodedUrlencoded";
  return files === undefined ? `${kind}Body` : "multipartForm";
}

/** What writes a body. A call is marked as pure, or no bundler would leave out operations that nobody uses. */
function emitWriter(mediaType: MediaType): string {
  const { files = new Map<string, FormFile>() } = mediaType;
  const codec = codecOf(mediaType);
  if (codec !== "multipartForm" && !mediaType.isEncoded) return codec;
  const entries = [...files].map(([name, file]) => {
    const parts = Object.entries(file).map(([key, value]) => `${key}: ${emitField(value)}`);
    return `${propertyName(name)}: { ${parts.join(", ")} }`;
  });
  return `/* @__PURE__ */ ${codec}(${keptLiteral(`{ ${entries.join(", ")} }`, [...files.keys()])})`;
}

function emitField(value: string | boolean | Readonly<Record<string, string>>): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "boolean") return String(value);
  return `{ ${Object.entries(value)
    .map(([key, text]) => `${propertyName(key)}: ${stringLiteral(text)}`)
    .join(", ")} }`;
}

function emitReader({ kind, fields, range }: MediaType): string {
  if (range !== undefined) return `/* @__PURE__ */ rangeReader(${stringLiteral(range)})`;
  if (fields === undefined) return stringLiteral(kind);
  const entries = Object.entries(fields).map(([name, value]) => `${propertyName(name)}: ${stringLiteral(value)}`);
  return `/* @__PURE__ */ multipartReader(${entries.length === 0 ? "{}" : keptLiteral(`{ ${entries.join(", ")} }`, Object.keys(fields))})`;
}

/** The compiler widens what stands under a name that every object has: it takes the name for the inherited one. */
function keptLiteral(literal: string, names: readonly string[]): string {
  return names.some((name) => name.toLowerCase() in Object.prototype || name in Object.prototype)
    ? `${literal} as const`
    : literal;
}

function objectLiteral(entries: readonly string[], indent = ""): string {
  if (entries.length === 0) return "{}";
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}}`;
}
