import type ts from "typescript";
import { isObject, type Json } from "./json.js";
import { compiler } from "./tools.js";

/*
 * Redocly looks names up in objects of its own, where `constructor` and the like are always found. While it works they carry a mark, in keys
 * and in the pointers of references.
 */

/** A character that stands for nothing (Unicode, private use). */
const mark = "\ue000";

function marked(name: string): string {
  return name in Object.prototype ? name + mark : name;
}

/** Gives names that every object has another form. Changes the object. */
export function markNames(object: { [key: string]: unknown }): void {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (key === "$ref" && typeof value === "string") object[key] = value.split("/").map(marked).join("/");
    if (!(key in Object.prototype)) continue;
    delete object[key];
    object[key + mark] = value;
  }
}

/**
 * A copy with the names as they were, in which nothing stands in two places, as aliases of YAML make it: what is changed in one would
 * change in the other.
 */
export function plainCopy<Node extends Json>(node: Node): Node {
  if (Array.isArray(node)) return node.map(plainCopy) as unknown as Node;
  if (typeof node === "string") return (node.includes(mark) ? node.replaceAll(mark, "") : node) as Node;
  if (!isObject(node)) return node;
  // Safe: the same keys with the same values. `fromEntries` keeps `__proto__` a name like any other.
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [plainName(key), plainCopy(value)])) as Node;
}

function plainName(key: string): string {
  return key.endsWith(mark) ? key.slice(0, -1) : key;
}

/** Members of TypeScript's `Object`. */
const inherited = new Set(
  "constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable".split(" "),
);

/** Whether an object that does not have this name still has something under it. */
export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/**
 * Types in which an optional property may be what every object inherits: who leaves it out gives, and who reads an object without it finds,
 * a function.
 */
export function admitInherited(nodes: readonly ts.Node[]): readonly ts.Node[] {
  const { factory } = compiler;
  const visit = (node: ts.Node): ts.Node => {
    const visited = compiler.visitEachChild(node, visit, undefined);
    if (!compiler.isPropertySignature(visited) || visited.questionToken === undefined || visited.type === undefined)
      return visited;
    const name = compiler.isIdentifier(visited.name) || compiler.isStringLiteral(visited.name) ? visited.name.text : "";
    if (!isInherited(name)) return visited;
    const type = factory.createUnionTypeNode([visited.type, factory.createTypeReferenceNode("Function")]);
    return factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type);
  };
  return nodes.map(visit);
}

/** Whether {@link admitInherited} would change types that are printed so. */
export function hasInherited(text: string): boolean {
  return new RegExp(`^\\s*"?(?:${[...inherited].join("|")})"?\\?:`, "m").test(text);
}
