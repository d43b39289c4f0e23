import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { camelOf, filesBelow, foldersOf, pascalOf } from "./write-template.js";

/** Lower-case words joined by hyphens: the slug becomes a folder, a part of a package's name and the start of type names. */
const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** npm allows 214 characters for a whole name; nobody wants to type this many. */
const maxLength = 40;
const code = fileURLToPath(new URL("template/provider/", import.meta.url));

/** Why a spec and its package cannot have this slug, with what to do about it; undefined when they can. */
export function slugProblem(options: { readonly root: string; readonly slug: string }): string | undefined {
  const { root, slug } = options;
  if (!slugPattern.test(slug) || slug.length > maxLength) {
    const shown = JSON.stringify(slug.slice(0, maxLength + 1));
    return `${shown} is no slug: use at most ${maxLength} lower-case letters and digits, in words joined by hyphens, such as my-cloud`;
  }
  if (slug.startsWith("fnwire-")) return `fnwire-* are the packages of providers: leave "fnwire-" out`;
  // The private workspaces at the root are called @fnwire/<folder> as well.
  const taken = [`packages/${slug}`, `${slug}/package.json`, ...Object.values(foldersOf(slug))].find((path) =>
    existsSync(join(root, path)),
  );
  return taken === undefined ? undefined : `${taken} is already there: choose another slug`;
}

/** Why a provider cannot have this slug: what is called after it would be called like something else in its code. */
export function nameProblem(slug: string): string | undefined {
  const used = new Set(filesBelow(code).flatMap((path) => (path.endsWith(".ts.txt") ? namesIn(join(code, path)) : [])));
  const taken = [camelOf(slug), pascalOf(slug)].find((name) => used.has(name) || isKeyword(name));
  return taken === undefined ? undefined : `the code of a provider uses the name ${taken}: choose another slug`;
}

function namesIn(file: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("provider.ts", readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return names;
}

/** Whether an identifier names a member of something, which stands in nobody's way. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}

/** Whether no variable of a module can have this name. */
function isKeyword(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name);
  const token = scanner.scan();
  return (
    (token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastFutureReservedWord) ||
    ["await", "arguments", "eval", "undefined"].includes(name)
  );
}
