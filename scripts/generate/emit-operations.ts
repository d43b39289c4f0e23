import { typescriptHeader } from "./header.js";
import { docComment, propertyName, stringLiteral } from "./names.js";
import type { MediaType, Operation, Provider, SecurityScheme } from "./operation-model.js";

/** `operations.ts`: what the runtime has to know of each operation, as data. */
export function emitOperations(provider: Provider): string {
  const { slug, operations, securitySchemes } = provider;
  const parts = [
    `${typescriptHeader(slug)}
import type { OperationDescriptor, SecurityScheme } from "@fnwire/runtime";
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

function emitScheme(scheme: SecurityScheme): string {
  const prefix = scheme.prefix === undefined ? "" : `, prefix: ${stringLiteral(scheme.prefix)}`;
  return `${propertyName(scheme.id)}: { in: ${stringLiteral(scheme.in)}, name: ${stringLiteral(scheme.name)}${prefix} }`;
}

function emitDescriptor(operation: Operation): string {
  const queries = operation.parameters.flatMap((parameter) => {
    if (parameter.in !== "query" || parameter.style === undefined) return [];
    const style = Object.entries(parameter.style).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [`${propertyName(parameter.name)}: { ${style.join(", ")} }`];
  });
  const fields = [
    `id: ${stringLiteral(operation.id)}`,
    `method: ${stringLiteral(operation.method)}`,
    `path: ${stringLiteral(operation.path)}`,
    ...(operation.fromOrigin ? ["fromOrigin: true"] : []),
    ...(queries.length > 0 ? [`query: { ${queries.join(", ")} }`] : []),
    ...(operation.body === undefined ? [] : [`body: ${emitMedia(operation.body.mediaTypes)}`]),
    `security: [${operation.security.map((ids) => `[${ids.map(stringLiteral).join(", ")}]`).join(", ")}]`,
    `retry: ${stringLiteral(operation.retry)}`,
    `responses: ${objectLiteral(
      operation.responses.map(({ status, mediaTypes }) => `${propertyName(status)}: ${emitMedia(mediaTypes)}`),
      "  ",
    )}`,
  ];
  const about = docComment({ paragraphs: [`\`${operation.method} ${operation.path}\``] });
  const name = `${operation.functionName}Operation`;
  return `${about}export const ${name} = ${objectLiteral(fields)} as const satisfies OperationDescriptor;\n`;
}

/** The runtime looks media types up without their parameters. */
function emitMedia(mediaTypes: readonly MediaType[]): string {
  const kinds = new Map(mediaTypes.map(({ essence, kind }) => [essence, kind]));
  const entries = [...kinds].map(([essence, kind]) => `${propertyName(essence)}: ${stringLiteral(kind)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function objectLiteral(entries: readonly string[], indent = ""): string {
  if (entries.length === 0) return "{}";
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join("")}${indent}}`;
}
