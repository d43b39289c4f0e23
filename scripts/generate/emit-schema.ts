import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import { splitDirections } from "./directions.js";
import { typescriptHeader } from "./header.js";
import { admitInherited, hasInherited } from "./inherited-names.js";
import { isObject, type JsonObject } from "./json.js";
import { openEnumTails } from "./open-enums.js";
import type { Operation } from "./operation-model.js";
import { describeParameters } from "./parameters.js";
import { aliasRecursiveSchemas } from "./recursive-types.js";
import { dereference, resolveReference } from "./references.js";
import { describeItems } from "./streams.js";
import { astToString, compiler, scanDiscriminators, transformSchema, tsUnion } from "./tools.js";
import { walk } from "./walk.js";
import { describeWireTypes } from "./wire-types.js";

/**
 * `schema.ts`: every type of the spec, by openapi-typescript. It completes discriminators in the document itself, so
 * nothing else may be made from the document afterwards; a copy of a large one would cost more memory than all the rest.
 */
export function emitSchema(options: {
  readonly slug: string;
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
}): string {
  const { slug, document, operations } = options;
  describeItems(document, operations);
  withoutInheritedNames(document);
  // Safe: the bundler has read it as OpenAPI 3.1, and the operations have been checked.
  const made = transformSchema(document as unknown as OpenAPI3, schemaContext(document));
  const nodes = aliasRecursiveSchemas(made) as typeof made;
  const text = astToString(nodes);
  // Safe: the same kinds of nodes.
  const printed = hasInherited(text) ? astToString(admitInherited(nodes) as typeof made) : text;
  return `${typescriptHeader(slug)}\n${indentedByTwo(printed).trimEnd()}\n`;
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

/** The library looks properties up by name, and takes what every object inherits for one of them. */
function withoutInheritedNames(document: JsonObject): void {
  const lists: JsonObject[] = [];
  let isNeeded = false;
  walk(document, ({ required, properties }) => {
    if (isObject(properties)) lists.push(properties);
    if (Array.isArray(required)) isNeeded ||= required.some((name) => String(name) in Object.prototype);
  });
  if (isNeeded) for (const properties of lists) Object.setPrototypeOf(properties, null);
}

/** Types that JSON Schema cannot name: the open end of an enumeration, and bytes. */
function specialTypes(document: JsonObject): (schema: SchemaObject) => ts.TypeNode | undefined {
  describeParameters(document);
  splitDirections(document);
  const tails: ReadonlySet<unknown> = openEnumTails(document);
  const wireTypes = describeWireTypes(document);
  return (schema) => {
    if (tails.has(schema))
      return openEnd(schema.type === "string" ? compiler.SyntaxKind.StringKeyword : compiler.SyntaxKind.NumberKeyword);
    switch (wireTypes.get(schema)) {
      case "response bytes":
        return reference("Uint8Array");
      case "request bytes":
        return tsUnion([reference("Blob"), reference("Uint8Array")]);
      case "request input":
        return tsUnion([
          reference("Blob"),
          reference("Uint8Array"),
          compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
        ]);
      case undefined:
        return undefined;
    }
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

/** The compiler's printer indents by four. Only leading blanks change; no literal of a type spans lines. */
function indentedByTwo(text: string): string {
  return text.replace(/^(?: {4})+/gm, (blanks) => " ".repeat(blanks.length / 2));
}
