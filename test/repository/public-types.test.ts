import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { repository, textOf } from "./tracked-files.js";

/** Types that are made of others. Editors show of their members no comments, or names that say nothing. */
const derived = ["Pick", "Omit", "Partial"];

type Entries = { readonly exports?: Readonly<Record<string, unknown>> };

describe("public types are written out, so that editors show the comments of their members", () => {
  test.each(["fnwire", "runtime"])("%s makes none of them by Pick, Omit or Partial", (name) => {
    const folder = join(repository, "packages", name);
    const { exports = {} }: Entries = JSON.parse(textOf(`packages/${name}/package.json`));
    const entries = [...JSON.stringify(exports).matchAll(/"\.\/dist\/([^"]+)\.d\.ts"/g)].map(([, path]) =>
      join(folder, "src", `${path}.ts`),
    );
    expect(entries.length).toBeGreaterThan(2);
    const config = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const program = ts.createProgram(entries, options);
    const { seen, found } = walk(program, entries);
    expect(seen).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

/** Declarations that can be reached from what the entries export, and those of them that use a derived type. */
function walk(program: ts.Program, entries: readonly string[]): { readonly seen: number; readonly found: string[] } {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Declaration>();
  const found: string[] = [];
  const pending: ts.Symbol[] = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    return module === undefined ? [] : checker.getExportsOfModule(module);
  });
  const follow = (name: ts.Node): void => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined) pending.push(symbol);
  };
  for (let symbol = pending.pop(); symbol !== undefined; symbol = pending.pop()) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target.declarations ?? []) {
      const file = declaration.getSourceFile();
      if (seen.has(declaration) || !/\/packages\/[^/]+\/src\/(?!generated\/)/.test(file.fileName)) continue;
      seen.add(declaration);
      const visit = (node: ts.Node): void => {
        if (ts.isBlock(node) || isPrivate(node)) return;
        if (ts.isTypeReferenceNode(node)) {
          if (derived.includes(node.typeName.getText(file)) && !isAsked(node)) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
            found.push(`${file.fileName.slice(repository.length)}:${line + 1}: ${target.name}`);
          }
          follow(node.typeName);
        }
        if (ts.isExpressionWithTypeArguments(node)) follow(node.expression);
        ts.forEachChild(node, visit);
      };
      visit(declaration);
    }
  }
  return { seen: seen.size, found: found.sort() };
}

/** What a conditional type only asks about is shown nowhere. */
function isAsked(node: ts.TypeReferenceNode): boolean {
  const { parent } = node;
  return ts.isConditionalTypeNode(parent) && [parent.checkType, parent.extendsType].includes(node);
}

function isPrivate(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  return (
    (node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
    (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0
  );
}
