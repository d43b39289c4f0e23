import type ts from "typescript";
import { compiler } from "./tools.js";

/**
 * Lets schemas hold lists and unions of themselves. A property's type may not lead back to the property before an object stands between them
 * (TS2502); a type alias may, through a list or an object, so such a schema becomes one.
 */
export function aliasRecursiveSchemas(nodes: readonly ts.Node[]): readonly ts.Node[] {
  const components = nodes.filter(compiler.isInterfaceDeclaration).find(({ name }) => name.text === "components");
  const schemas = components?.members
    .filter(compiler.isPropertySignature)
    .find(({ name }) => textOf(name) === "schemas");
  if (components === undefined || schemas?.type === undefined || !compiler.isTypeLiteralNode(schemas.type))
    return nodes;
  const members = new Map(
    schemas.type.members.filter(compiler.isPropertySignature).map((member) => [textOf(member.name), member]),
  );
  const direct = new Map(
    [...members].map(([name, { type }]) => [name, type === undefined ? [] : directReferences(type)]),
  );
  const recursive = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of members.keys()) {
    if (!reaches({ from: name, to: name, direct })) continue;
    let alias = `Recursive${name.replace(/[^A-Za-z0-9_$]+/g, "_")}`;
    while (taken.has(alias)) alias += "_";
    taken.add(alias);
    recursive.set(name, alias);
  }
  if (recursive.size === 0) return nodes;
  const { factory } = compiler;
  const aliases: ts.Node[] = [];
  const literal = factory.createTypeLiteralNode(
    [...schemas.type.members].map((member) => {
      const alias = compiler.isPropertySignature(member) ? recursive.get(textOf(member.name)) : undefined;
      if (alias === undefined || !compiler.isPropertySignature(member) || member.type === undefined) return member;
      aliases.push(factory.createTypeAliasDeclaration(undefined, alias, undefined, named(member.type, recursive)));
      return factory.updatePropertySignature(
        member,
        member.modifiers,
        member.name,
        member.questionToken,
        factory.createTypeReferenceNode(alias),
      );
    }),
  );
  const made = factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    components.typeParameters,
    components.heritageClauses,
    components.members.map((member) =>
      member === schemas
        ? factory.updatePropertySignature(schemas, schemas.modifiers, schemas.name, schemas.questionToken, literal)
        : member,
    ),
  );
  return [...nodes.map((node) => (node === components ? made : node)), ...aliases];
}

function textOf(name: ts.PropertyName): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name)
    ? name.text
    : "";
}

/** The name in `components["schemas"]["Name"]`. */
function schemaIn(node: ts.Node): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node) || !compiler.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isSchemas =
    compiler.isTypeReferenceNode(objectType) &&
    compiler.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === "components" &&
    literalText(indexType) === "schemas";
  return isSchemas ? literalText(node.indexType) : undefined;
}

function literalText(node: ts.Node): string | undefined {
  return compiler.isLiteralTypeNode(node) && compiler.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** Schemas that a type leads to without an object in between: the types of an object's properties are looked at later. */
function directReferences(type: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = schemaIn(node);
    if (name !== undefined) found.push(name);
    else if (!compiler.isTypeLiteralNode(node)) compiler.forEachChild(node, visit);
  };
  visit(type);
  return found;
}

function reaches({
  from,
  to,
  direct,
}: {
  readonly from: string;
  readonly to: string;
  readonly direct: ReadonlyMap<string, readonly string[]>;
}): boolean {
  const seen = new Set<string>();
  const pending = [...(direct.get(from) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(direct.get(next) ?? []));
  }
  return false;
}

/** The type with aliases where it leads to a recursive schema. */
function named(type: ts.TypeNode, recursive: ReadonlyMap<string, string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const alias = recursive.get(schemaIn(node) ?? "");
    if (alias !== undefined) return compiler.factory.createTypeReferenceNode(alias);
    return compiler.visitEachChild(node, visit, undefined);
  };
  // Safe: a type becomes a type.
  return visit(type) as ts.TypeNode;
}
