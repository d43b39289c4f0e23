import ts from "typescript";
import type { EntryPoint } from "./entry-points.js";

export type ApiKind = "function" | "class" | "type" | "value";

/** One property, method or constructor of a class or type. */
export type ApiMember = { readonly name: string; readonly doc: string };

/** One exported name, or a type that an exported one is made of. */
export type ApiSymbol = {
  readonly name: string;
  readonly kind: ApiKind;
  /** Its declarations, one for each overload, without comments. */
  readonly declarations: readonly string[];
  /** Its doc comment, Markdown. */
  readonly doc: string;
  /** Its members that have a doc comment. */
  readonly members: readonly ApiMember[];
};

export type ApiModule = {
  readonly entry: EntryPoint;
  /** What it exports, by kind and name. */
  readonly symbols: readonly ApiSymbol[];
  /** Types that its exports are made of, and that no module exports by name. */
  readonly parts: readonly ApiSymbol[];
};

const order: readonly ApiKind[] = ["function", "class", "value", "type"];

/** Reads what the entry points export from their declarations. A name that two of them export is read at both. */
export function readApi(entries: readonly EntryPoint[]): readonly ApiModule[] {
  const program = ts.createProgram({
    rootNames: entries.map(({ file }) => file),
    options: { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: ["node"], noEmit: true },
  });
  const checker = program.getTypeChecker();
  const exported = entries.map((entry) => ({ entry, symbols: exportsOf({ program, checker, entry }) }));
  const named = new Set(exported.flatMap(({ symbols }) => symbols.map(({ target }) => target)));
  return exported.map(({ entry, symbols }) => {
    const own = symbols.map(({ name, target }) => describe({ name, target, checker }));
    const parts = partsOf({ of: symbols.map(({ target }) => target), named, checker });
    const sorted = own.toSorted(
      (left, right) => order.indexOf(left.kind) - order.indexOf(right.kind) || (left.name < right.name ? -1 : 1),
    );
    return { entry, symbols: sorted, parts: parts.map((target) => describe({ name: target.name, target, checker })) };
  });
}

type Exported = { readonly name: string; readonly target: ts.Symbol };

function exportsOf(options: {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly entry: EntryPoint;
}): readonly Exported[] {
  const { program, checker, entry } = options;
  const source = program.getSourceFile(entry.file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry.file} is not a module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, target: targetOf({ symbol, checker }) }));
}

function targetOf(options: { readonly symbol: ts.Symbol; readonly checker: ts.TypeChecker }): ts.Symbol {
  const { symbol, checker } = options;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function describe(options: {
  readonly name: string;
  readonly target: ts.Symbol;
  readonly checker: ts.TypeChecker;
}): ApiSymbol {
  const { name, target, checker } = options;
  const declarations = target.getDeclarations() ?? [];
  return {
    name,
    kind: kindOf(target),
    declarations: declarations.map(textOf),
    doc: docOf(target, checker),
    members: declarations.flatMap(membersOf).flatMap((member) => {
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      const doc = symbol === undefined ? "" : docOf(symbol, checker);
      return symbol === undefined || doc === "" ? [] : [{ name: symbol.name, doc }];
    }),
  };
}

function kindOf({ flags }: ts.Symbol): ApiKind {
  if (flags & ts.SymbolFlags.Function) return "function";
  if (flags & ts.SymbolFlags.Class) return "class";
  return flags & ts.SymbolFlags.Variable ? "value" : "type";
}

const printer = ts.createPrinter({ removeComments: true });

function textOf(declaration: ts.Declaration): string {
  // A variable's own node is its name and type alone.
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  return text
    .replace(/^(export |declare )+/, "")
    .replace(/^\s*#private;\n/m, "")
    .trim();
}

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text.replace(/\{@link (\S+?)\}/g, (_, name: string) => `\`${name}\``).trim();
}

/** The members of a class, or of the object types that a type is made of. */
function membersOf(declaration: ts.Node): readonly (ts.ClassElement | ts.TypeElement)[] {
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) return [...declaration.members];
  if (ts.isTypeAliasDeclaration(declaration)) return membersOf(declaration.type);
  if (ts.isTypeLiteralNode(declaration)) return [...declaration.members];
  if (ts.isIntersectionTypeNode(declaration) || ts.isUnionTypeNode(declaration))
    return declaration.types.flatMap(membersOf);
  if (ts.isParenthesizedTypeNode(declaration)) return membersOf(declaration.type);
  if (ts.isConditionalTypeNode(declaration)) return [declaration.trueType, declaration.falseType].flatMap(membersOf);
  return [];
}

/** Types in this repository that the given ones mention and nobody exports, and those that these mention in turn. */
function partsOf(options: {
  readonly of: readonly ts.Symbol[];
  readonly named: ReadonlySet<ts.Symbol>;
  readonly checker: ts.TypeChecker;
}): readonly ts.Symbol[] {
  const { named, checker } = options;
  const found = new Set<ts.Symbol>();
  const pending = [...options.of];
  for (let symbol = pending.shift(); symbol !== undefined; symbol = pending.shift()) {
    for (const declaration of symbol.getDeclarations() ?? []) {
      // A class says what it does with its methods; what those are given is the concern of the package that calls them.
      if (ts.isClassDeclaration(declaration)) continue;
      for (const name of mentionedTypes(declaration)) {
        const mention = checker.getSymbolAtLocation(name);
        const target = mention && targetOf({ symbol: mention, checker });
        if (target === undefined || named.has(target) || found.has(target) || !isOurs(target)) continue;
        found.add(target);
        pending.push(target);
      }
    }
  }
  return [...found];
}

function mentionedTypes(node: ts.Node): readonly ts.EntityName[] {
  const names: ts.EntityName[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isTypeReferenceNode(child)) names.push(child.typeName);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

/** A type alias, interface or class of a hand-written package; type parameters and libraries are none. */
function isOurs(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.getDeclarations() ?? [];
  if (declaration === undefined || ts.isTypeParameterDeclaration(declaration)) return false;
  return /\/packages\/(?:fnwire|runtime|emulator)\/dist\//.test(declaration.getSourceFile().fileName);
}
