import type { ExtensionRules } from "./extensions.js";
import { formNames, formOf } from "./forms.js";
import { asObject, asString, isObject, type JsonObject } from "./json.js";
import { NameRegistry, typeIdentifier } from "./names.js";
import { readOpenEnums } from "./open-enums.js";
import type { Operation, Provider } from "./operation-model.js";
import { failOn, type Note, noteLine, type Problem } from "./problems.js";
import { readOperations } from "./read-operations.js";
import { readSecuritySchemes } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { streamNames, streamsOf } from "./streams.js";

/** Folder names that can be part of a package name and start a TypeScript name. */
const slugPattern = /^[a-z][a-z0-9-]*$/;

/** Turns a bundled spec into what the emitters need. Throws a GenerationError with every problem found. */
export function readProvider(options: {
  readonly slug: string;
  readonly document: JsonObject;
  readonly unresolved: readonly Problem[];
  readonly extensions: ExtensionRules;
  /** Where given, what cannot be had as the spec has it is told here; otherwise it ends the generation. */
  readonly notes?: Note[] | undefined;
  /** What of it may be so all the same: lines of the overlay. */
  readonly accepts?: readonly string[] | undefined;
}): Provider {
  const { slug, document, extensions, notes, accepts } = options;
  if (notes === undefined && accepts !== undefined) {
    const found: Note[] = [];
    const accepted = readProvider({ ...options, notes: found });
    failOn(unaccepted({ slug, notes: found, accepts }));
    return accepted;
  }
  const typeName = typeIdentifier(slug);
  if (typeName === undefined || !slugPattern.test(slug)) {
    failOn([{ where: `specs/${slug}`, message: "the folder's name must be lower-case letters, digits and hyphens" }]);
  }
  const problems: Problem[] = [];
  const schemes = readSecuritySchemes({ document, problems });
  const operations = readOperations({ document, schemes, extensions, problems, notes });
  if (operations.length === 0 && problems.length === 0) {
    const reasons = notes?.filter(({ kind }) => kind === "left out") ?? [];
    problems.push(...reasons, {
      where: "paths",
      message: reasons.length === 0 ? "describes no operation" : "describes no operation that can be sent",
    });
  }
  // The bundler's own words for what it could not load come last: the operation that needs it is named before.
  failOn(notes === undefined ? [...problems, ...options.unresolved] : problems);

  const info = asObject(document.info);
  const provider: Provider = {
    slug,
    typeName: typeName ?? slug,
    title: asString(info.title) ?? slug,
    version: asString(info.version) ?? "",
    summary: asString(info.summary),
    description: asString(info.description),
    servers: readServers(document.servers),
    operations,
    securitySchemes: schemes,
    openEnums: readOpenEnums(document),
    schemas: readSchemas({ document, operations, problems }),
  };
  if (notes !== undefined) return withFreeNames({ provider, notes });
  checkNames({ provider, problems });
  failOn(problems);
  return provider;
}

/** What an overlay does not accept, and what it accepts although it is no more. */
function unaccepted(options: {
  readonly slug: string;
  readonly notes: readonly Note[];
  readonly accepts: readonly string[];
}): readonly Problem[] {
  const { slug, notes, accepts } = options;
  const lines = new Map(notes.map((note) => [noteLine(note), note]));
  const where = `specs/${slug}/overlay.yaml`;
  return [
    ...[...lines].filter(([line]) => !accepts.includes(line)).map(([, { kind, ...problem }]) => problem),
    ...accepts
      .filter((line) => !lines.has(line))
      .map((line) => ({ where, message: `x-fnwire-accepts has a line that is about nothing any more: ${line}` })),
  ];
}

/**
 * The schemas with their aliases. `CreateFunctionRequest` is a natural name for a body's schema, and it is also what the
 * arguments of `createFunction` are called; there the schema's alias becomes `CreateFunctionRequestSchema`.
 */
function readSchemas(options: {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly problems: Problem[];
}): Provider["schemas"] {
  const { document, operations, problems } = options;
  const taken = new Set(operations.flatMap(({ typeName }) => [`${typeName}Request`, `${typeName}Outcome`]));
  return Object.entries(asObject(asObject(document.components).schemas)).flatMap(([name, schema]) => {
    const identifier = typeIdentifier(name);
    if (identifier === undefined) {
      problems.push({ where: `schema ${name}`, message: "has no ASCII letter or digit to make a name of" });
      return [];
    }
    const alias = taken.has(identifier) ? `${identifier}Schema` : identifier;
    return [{ name, alias, description: isObject(schema) ? asString(schema.description) : undefined }];
  });
}

/** Names that every package exports or that its files use. A spec may not take them. */
const takenNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "CallError CallOptions Client ClientOptions Credential OperationDescriptor RequestError SecurityScheme TransportError",
    "UndocumentedOutcome components createClient operations operationTypes paths securitySchemes $defs webhooks",
  ]
    .flatMap((names) => names.split(" "))
    .map((name) => [name, "every package's own name"]),
);

/** Names of everything that the package exports for a schema with open values. */
export function openEnumNames(alias: string) {
  return {
    values: `${alias.charAt(0).toLowerCase()}${alias.slice(1)}Values`,
    known: `Known${alias}`,
    guard: `is${alias}`,
  };
}

/** Gives what would be called like something else another name: the client first, then operations, then schemas, each in the spec's order. */
function withFreeNames({ provider, notes }: { readonly provider: Provider; readonly notes: Note[] }): Provider {
  const registry = new NameRegistry(takenNames);
  const { typeName } = provider;
  for (const name of [`${typeName}Auth`, `${typeName}Client`, `${typeName}ClientOptions`, `create${typeName}Client`])
    registry.claim({ name, owner: "the client" });
  const free = (names: (end: string) => readonly string[], owner: string): string => {
    for (let count = 1; ; count++) {
      const end = count === 1 ? "" : String(count);
      const wanted = names(end);
      const holder = wanted.map((name) => registry.holder(name)).find((each) => each !== undefined);
      if (holder === undefined) {
        for (const name of wanted) registry.claim({ name, owner });
        if (end !== "")
          notes.push({
            kind: "renamed",
            where: owner,
            message: `it is called ${wanted[0]}, for without the number it is ${registry.holder(names("")[0] ?? "") ?? "something else"}`,
          });
        return end;
      }
    }
  };
  const operations = provider.operations.map((operation) => {
    const end = free((each) => {
      const renamed = { ...operation, typeName: operation.typeName + each };
      const forms = formOf(operation) === undefined ? [] : Object.values(formNames(renamed));
      const { functionName } = operation;
      return [
        `${functionName}${each}`,
        `${functionName}${each}Operation`,
        `${renamed.typeName}Request`,
        `${renamed.typeName}Outcome`,
        ...forms,
        ...streams({ ...renamed, functionName: functionName + each }),
      ];
    }, `operation ${operation.id}`);
    return end === ""
      ? operation
      : { ...operation, functionName: operation.functionName + end, typeName: operation.typeName + end };
  });
  const open = new Set(provider.openEnums.map(({ schema }) => schema));
  const schemas = provider.schemas.map((schema) => {
    const { name, alias } = schema;
    const names = (each: string) => [
      `${alias}${each}`,
      ...(open.has(name) ? Object.values(openEnumNames(alias + each)) : []),
    ];
    return { ...schema, alias: alias + free(names, `schema ${name}`) };
  });
  return { ...provider, operations, schemas };
}

function streams(operation: Operation): readonly string[] {
  return streamsOf(operation).size === 0 ? [] : Object.values(streamNames(operation));
}

/** Every export has one meaning: what two parts of a spec would both be called is refused. */
function checkNames(options: { readonly provider: Provider; readonly problems: Problem[] }): void {
  const { provider, problems } = options;
  const registry = new NameRegistry(takenNames);
  const claim = (name: string, owner: string) => {
    const holder = registry.claim({ name, owner });
    if (holder !== undefined)
      problems.push({ where: owner, message: `its export ${name} is the name of ${holder}; rename one` });
  };
  const { typeName } = provider;
  for (const name of [`${typeName}Auth`, `${typeName}Client`, `${typeName}ClientOptions`, `create${typeName}Client`]) {
    claim(name, "the client");
  }
  for (const operation of provider.operations) {
    const owner = `operation ${operation.id}`;
    claim(operation.functionName, owner);
    claim(`${operation.functionName}Operation`, owner);
    claim(`${operation.typeName}Request`, owner);
    claim(`${operation.typeName}Outcome`, owner);
    if (formOf(operation) !== undefined) for (const name of Object.values(formNames(operation))) claim(name, owner);
    for (const name of streams(operation)) claim(name, owner);
  }
  const aliases = new Map(provider.schemas.map(({ name, alias }) => [name, alias]));
  for (const { name, alias } of provider.schemas) claim(alias, `schema ${name}`);
  for (const { schema } of provider.openEnums) {
    const names = openEnumNames(aliases.get(schema) ?? schema);
    for (const name of Object.values(names)) claim(name, `the values of schema ${schema}`);
  }
}
