import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** One option, as the types describe it. */
export type OptionType = {
  /** Kinds of values that the type lets pass: what `typeof` says, `null`, `list`, and `any` for all of them. */
  readonly kinds: ReadonlySet<string>;
  readonly required: boolean;
  /** Whether `undefined` may be given, which is not so of credentials. */
  readonly takesUndefined: boolean;
  /** An option object inside. */
  readonly nested: ObjectType | undefined;
};

/** The options of one object, by name. */
export type ObjectType = ReadonlyMap<string, OptionType>;

/** An options parameter of a public function or of a method of what it gives. */
export type Place = { readonly path: string; readonly options: ObjectType };

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every options parameter that can be reached from the entries of a built package, by its types alone. */
export function publicOptions(packageName: string): readonly Place[] {
  const folder = `${root}packages/${packageName}/`;
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  const files = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [`${folder}${entry.types.slice(2)}`],
  );
  return optionsOf(files);
}

/** The same for any declaration files. */
export function optionsOf(files: readonly string[]): readonly Place[] {
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    typeRoots: [`${root}node_modules/@types`],
  });
  const walk = new Walk(program.getTypeChecker());
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`no such file: ${file}`);
    walk.entry(source);
  }
  return [...walk.places.values()];
}

class Walk {
  readonly places = new Map<string, Place>();
  constructor(private readonly checker: ts.TypeChecker) {}

  entry(source: ts.SourceFile): void {
    const module = this.checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${source.fileName} exports nothing`);
    for (const exported of this.checker.getExportsOfModule(module)) {
      const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : this.checker.getAliasedSymbol(exported);
      if ((symbol.flags & ts.SymbolFlags.Value) === 0) continue;
      this.#calls(this.checker.getTypeOfSymbol(symbol), exported.name, 0);
    }
  }

  /** Functions, classes, and the methods of what they give. */
  #calls(type: ts.Type, path: string, depth: number): void {
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) {
        const type = this.checker.getTypeOfSymbol(parameter);
        const isOptions = parameter.name === "options" || isTakenApart(parameter);
        // What is called otherwise is data: an input, a key, a run's JSON, the facts of an error.
        if (!isOptions && parameter.name !== "request") continue;
        // A request on the wire is what a client made, to be sent or signed.
        if (type.aliasSymbol?.name === "WireRequest") continue;
        const options = this.#object(type);
        const name = isOptions ? path : `${path}:request`;
        if (options !== undefined) this.places.set(name, { path: name, options });
      }
      if (depth < 4) this.#methods(signature.getReturnType(), path, depth + 1);
    }
  }

  #methods(given: ts.Type, path: string, depth: number): void {
    const type = this.checker.getAwaitedType(given) ?? given;
    for (const part of type.isUnion() ? type.types : [type]) {
      for (const property of part.getProperties()) {
        if (!isOurs(property)) continue;
        this.#calls(this.checker.getTypeOfSymbol(property), `${path}.${property.name}`, depth);
      }
    }
  }

  /** The options that a type names, or `undefined` when it is no object of options. */
  #object(type: ts.Type, depth = 0): ObjectType | undefined {
    const objects = (type.isUnion() ? type.types : [type]).filter((part) => this.#isOptions(part));
    if (objects.length === 0 || depth > 3) return undefined;
    const options = new Map<string, OptionType>();
    for (const part of objects) {
      for (const property of part.getProperties()) {
        const found = this.#option(property, depth);
        const known = options.get(property.name);
        options.set(property.name, {
          kinds: new Set([...found.kinds, ...(known?.kinds ?? [])]),
          required: found.required && known?.required !== false,
          takesUndefined: found.takesUndefined || known?.takesUndefined === true,
          nested: found.nested ?? known?.nested,
        });
      }
    }
    return options;
  }

  #option(property: ts.Symbol, depth: number): OptionType {
    const type = this.checker.getTypeOfSymbol(property);
    const declared = property.declarations?.map((node) =>
      ts.isPropertySignature(node) && node.type !== undefined ? this.checker.getTypeFromTypeNode(node.type) : type,
    );
    const parts = (declared ?? [type]).flatMap((one) => (one.isUnion() ? one.types : [one]));
    return {
      kinds: new Set((type.isUnion() ? type.types : [type]).flatMap((part) => this.#kinds(part))),
      required: (property.flags & ts.SymbolFlags.Optional) === 0,
      takesUndefined: parts.some((part) => (part.flags & (ts.TypeFlags.Undefined | anything)) !== 0),
      nested: this.#object(type, depth + 1),
    };
  }

  #kinds(type: ts.Type): readonly string[] {
    const { flags } = type;
    if ((flags & anything) !== 0) return ["any"];
    if ((flags & ts.TypeFlags.Null) !== 0) return ["null"];
    if ((flags & ts.TypeFlags.StringLiteral) !== 0) return ["word"];
    if ((flags & ts.TypeFlags.StringLike) !== 0) return ["string"];
    if ((flags & ts.TypeFlags.NumberLike) !== 0) return ["number"];
    if ((flags & ts.TypeFlags.BooleanLike) !== 0) return ["boolean"];
    if ((flags & ts.TypeFlags.BigIntLike) !== 0) return ["bigint"];
    if ((flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.NonPrimitive)) === 0) return [];
    if (type.getCallSignatures().length > 0) return ["function"];
    return [this.checker.isArrayType(type) || this.checker.isTupleType(type) ? "list" : "object"];
  }

  /** Objects that are known by their methods, such as signals and clocks, and those of platforms are no options. */
  #isOptions(type: ts.Type): boolean {
    if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
    if (type.getCallSignatures().length > 0 || this.checker.isArrayType(type)) return false;
    const properties = type.getProperties();
    return (
      properties.length > 0 &&
      properties.every(isOurs) &&
      !properties.some(
        (property) =>
          (property.flags & ts.SymbolFlags.Optional) === 0 &&
          this.checker.getTypeOfSymbol(property).getCallSignatures().length > 0,
      )
    );
  }
}

/** Options that a function takes apart where it names them: such a parameter has no name, only its type has. */
function isTakenApart({ valueDeclaration: node }: ts.Symbol): boolean {
  if (node === undefined || !ts.isParameter(node) || !ts.isObjectBindingPattern(node.name)) return false;
  return node.type !== undefined && ts.isTypeReferenceNode(node.type) && /Options$/.test(node.type.typeName.getText());
}

const anything = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;

/** Declared by this project, not by the language, Node or another package. */
function isOurs(property: ts.Symbol): boolean {
  return property.declarations?.every((node) => !node.getSourceFile().fileName.includes("node_modules")) ?? true;
}
