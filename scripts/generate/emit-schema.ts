import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import { typescriptHeader } from "./header.js";
import { asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { openEnumTails } from "./open-enums.js";
import { dereference, resolveReference } from "./references.js";
import { astToString, compiler, scanDiscriminators, transformSchema, tsUnion } from "./tools.js";
import { walkReachable } from "./walk.js";

/**
 * `schema.ts`: every type of the spec, by openapi-typescript. It completes discriminators in the document itself, so
 * nothing else may be made from the document afterwards; a copy of a large one would cost more memory than all the rest.
 */
export function emitSchema(options: { readonly slug: string; readonly document: JsonObject }): string {
  const { slug, document } = options;
  // Safe: the bundler has read it as OpenAPI 3.1, and the operations have been checked.
  const nodes = transformSchema(document as unknown as OpenAPI3, schemaContext(document));
  return `${typescriptHeader(slug)}\n${indentedByTwo(astToString(nodes)).trimEnd()}\n`;
}

/**
 * What openapi-typescript works with. Its own entry, `openapiTS()`, would bundle and lint the document a second time;
 * `transformSchema` is the part that makes types, and this is what `openapiTS()` would hand to it.
 */
function schemaContext(document: JsonObject): GlobalContext {
  const typeOf = specialTypes(document);
  const withoutConfig: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A property with a default stays optional in a request: the server fills it in, not the caller.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document as unknown as OpenAPI3, { silent: true }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema) => typeOf(schema),
    transformProperty: undefined,
    resolve<Target>(reference: string): Target | undefined {
      // Safe as far as the library's own is: it names the type that OpenAPI demands at the place of the reference.
      return dereference(document, resolveReference(document, reference)) as Target | undefined;
    },
  };
  // Safe: `redoc` is read by the library's bundler alone, which does not run here.
  return withoutConfig as GlobalContext;
}

/** Types that JSON Schema cannot name: the open end of an enumeration, and bytes. */
function specialTypes(document: JsonObject): (schema: SchemaObject) => ts.TypeNode | undefined {
  const tails: ReadonlySet<unknown> = openEnumTails(document);
  const requestBytes: ReadonlySet<unknown> = binarySchemas({ document, part: "request" });
  const responseBytes: ReadonlySet<unknown> = binarySchemas({ document, part: "response" });
  return (schema) => {
    if (tails.has(schema))
      return openEnd(schema.type === "string" ? compiler.SyntaxKind.StringKeyword : compiler.SyntaxKind.NumberKeyword);
    if (requestBytes.has(schema)) return tsUnion([reference("Blob"), reference("Uint8Array")]);
    if (responseBytes.has(schema)) return reference("Uint8Array");
    return undefined;
  };
}

/** `string & {}`: any string, without swallowing the literals beside it. */
function openEnd(keyword: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return compiler.factory.createParenthesizedType(
    compiler.factory.createIntersectionTypeNode([
      compiler.factory.createKeywordTypeNode(keyword),
      compiler.factory.createTypeLiteralNode([]),
    ]),
  );
}

function reference(name: string): ts.TypeNode {
  return compiler.factory.createTypeReferenceNode(name);
}

/** Schemas of `format: binary` that a request or a response reaches. In JSON there are no bytes, so those stay strings. */
function binarySchemas(options: {
  readonly document: JsonObject;
  readonly part: "request" | "response";
}): ReadonlySet<Json> {
  const { document, part } = options;
  const found = new Set<Json>();
  const bodies = Object.values(asObject(document.paths)).flatMap((value) => {
    const operations = Object.values(dereference(document, value) ?? {}).filter(isObject);
    return operations.flatMap((operation) => {
      return part === "request" ? [operation.requestBody] : Object.values(asObject(operation.responses));
    });
  });
  for (const body of bodies) {
    for (const [mediaType, media] of Object.entries(asObject(dereference(document, body)?.content))) {
      if (mediaType.includes("json")) continue;
      walkReachable({
        document,
        node: asObject(media).schema,
        visit: (schema) => {
          if (asString(schema.type) === "string" && schema.format === "binary") found.add(schema);
        },
      });
    }
  }
  return found;
}

/** The compiler's printer indents by four. Only leading blanks change; no literal of a type spans lines. */
function indentedByTwo(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 2));
}
