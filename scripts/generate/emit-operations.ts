import { typescriptHeader } from "./header.js";
import { docComment, propertyName, stringLiteral } from "./names.js";
import type { MediaType, Operation, Provider, SecurityScheme } from "./operation-model.js";

/** The runtime's codec of a kind of body. */
type BodyCodec = `${MediaType["kind"]}Body`;

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
  const bodies = operations.flatMap(({ body }) => body?.mediaTypes.map(({ kind }): BodyCodec => `${kind}Body`) ?? []);
  const query = operations.some(hasQuery) ? ["queryString"] : [];
  const codecs = new Set<string>([...bodies, ...query]);
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
    `path: ${stringLiteral(operation.path)}`,
    ...(operation.fromOrigin ? ["fromOrigin: true"] : []),
    ...(hasQuery(operation) ? [`query: ${emitQuery(operation)}`] : []),
    ...(operation.body === undefined
      ? []
      : [`body: ${emitMedia(operation.body.mediaTypes, (kind): BodyCodec => `${kind}Body`)}`]),
    `security: [${operation.security.map((ids) => `[${ids.map(stringLiteral).join(", ")}]`).join(", ")}]`,
    `retry: ${stringLiteral(operation.retry)}`,
    ...(operation.status === undefined ? [] : [`status: ${stringLiteral(operation.status)}`]),
    `responses: ${objectLiteral(
      operation.responses.map(
        ({ status, mediaTypes }) => `${propertyName(status)}: ${emitMedia(mediaTypes, stringLiteral)}`,
      ),
      "  ",
    )}`,
  ];
  const about = docComment({ paragraphs: [`\`${operation.method} ${operation.path}\``] });
  const name = `${operation.functionName}Operation`;
  return `${about}export const ${name} = ${objectLiteral(fields)} as const satisfies OperationDescriptor;\n`;
}

function hasQuery({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === "query");
}

/** Only styles other than OpenAPI's default are named. */
function emitQuery({ parameters }: Operation): string {
  const styles = parameters.flatMap((parameter) => {
    if (parameter.in !== "query" || parameter.style === undefined) return [];
    const style = Object.entries(parameter.style).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [`${propertyName(parameter.name)}: { ${style.join(", ")} }`];
  });
  return styles.length === 0 ? "{ codec: queryString }" : `{ codec: queryString, styles: { ${styles.join(", ")} } }`;
}

/** The runtime looks media types up without their parameters. */
function emitMedia(mediaTypes: readonly MediaType[], emitKind: (kind: MediaType["kind"]) => string): string {
  const kinds = new Map(mediaTypes.map(({ essence, kind }) => [essence, kind]));
  const entries = [...kinds].map(([essence, kind]) => `${propertyName(essence)}: ${emitKind(kind)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function objectLiteral(entries: readonly string[], indent = ""): string {
  if (entries.length === 0) return "{}";
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}}`;
}
