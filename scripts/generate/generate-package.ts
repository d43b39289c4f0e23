import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blame } from "./blame.js";
import { bundleSpec } from "./bundle-spec.js";
import { emitClient } from "./emit-client.js";
import { emitEnums } from "./emit-enums.js";
import { emitIndex } from "./emit-index.js";
import { emitOpenapi } from "./emit-openapi.js";
import { emitOperations } from "./emit-operations.js";
import { emitPackageJson, emitTsconfig, emitTurboJson, type SharedFields } from "./emit-package.js";
import { emitReadme } from "./emit-readme.js";
import { emitSchema } from "./emit-schema.js";
import { emitTypes } from "./emit-types.js";
import type { ExtensionRules } from "./extensions.js";
import type { JsonObject } from "./json.js";
import type { Provider } from "./operation-model.js";
import { GenerationError, type Note } from "./problems.js";
import { readProvider } from "./read-provider.js";

/** A package in memory: contents by path below `packages/<slug>`, with `/`. */
export type PackageFiles = ReadonlyMap<string, string>;

export type GeneratedPackage = {
  readonly provider: Provider;
  readonly files: PackageFiles;
  /** What the package is not, or not as its spec has it. */
  readonly notes: readonly Note[];
};

/**
 * Makes the package of one spec, in memory. The same spec gives the same bytes, on any machine and in any order.
 * Throws a GenerationError that names every problem.
 */
export async function generatePackage(options: {
  /** Folder that has `specs/` and `packages/`. */
  readonly root: string;
  readonly slug: string;
  readonly extensions: ExtensionRules;
  /** An operation that cannot be expressed, and whatever has to be given a default or another name, ends the generation. Default: true. */
  readonly strict?: boolean | undefined;
}): Promise<GeneratedPackage> {
  const { root, slug, extensions, strict = true } = options;
  const file = join(root, "specs", slug, "openapi.yaml");
  const { document, unresolved, accepts } = await bundleSpec({ file, root });
  const notes: Note[] = [];
  const provider = readProvider({
    slug,
    document,
    unresolved,
    accepts,
    extensions,
    notes: strict ? undefined : notes,
  });
  const shared: SharedFields = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const files: readonly (readonly [string, string])[] = [
    ["LICENSE", readFileSync(join(root, "LICENSE"), "utf8")],
    [
      "README.md",
      emitReadme({
        provider,
        document,
        isForeign: accepts !== undefined,
        repository: webAddress(shared.repository?.url),
      }),
    ],
    ["openapi.json", emitOpenapi({ slug, document })],
    ["package.json", emitPackageJson({ provider, kept: { version: keptVersion({ root, slug }) }, shared })],
    ["src/generated/client.ts", emitClient(provider)],
    ...(provider.openEnums.length === 0 ? [] : [["src/generated/enums.ts", emitEnums(provider)] as const]),
    ["src/generated/index.ts", emitIndex(provider)],
    ["src/generated/operations.ts", emitOperations(provider)],
    ...(provider.schemas.length === 0 ? [] : [["src/generated/types.ts", emitTypes(provider)] as const]),
    ["tsconfig.json", emitTsconfig(slug)],
    ["turbo.json", emitTurboJson(slug)],
  ];
  // Last: it uses the document up.
  const schema = schemaOf({ provider, document, before: files.find(([path]) => path === "openapi.json")?.[1] ?? "{}" });
  return { provider, files: new Map([...files, ["src/generated/schema.ts", schema]]), notes };
}

/** The types. What the library cannot make types of is told by operation. */
function schemaOf({
  provider: { slug, operations },
  document,
  before,
}: {
  readonly provider: Provider;
  readonly document: JsonObject;
  /** The document's text. */
  readonly before: string;
}): string {
  try {
    return emitSchema({ slug, document, operations });
  } catch (error) {
    const attempt = (part: JsonObject): void => {
      emitSchema({ slug, document: structuredClone(part), operations: [] });
    };
    throw new GenerationError(blame({ slug, document: JSON.parse(before), error, attempt }));
  }
}

/** `git+https://host/owner/name.git` as people open it. */
function webAddress(url: string | undefined): string | undefined {
  return url?.replace(/^git\+/, "").replace(/\.git$/, "");
}

/** The version of the package as it is; a new package starts at 0.0.0, and its first changeset raises it. */
function keptVersion(options: { readonly root: string; readonly slug: string }): string {
  try {
    const file = join(options.root, "packages", options.slug, "package.json");
    const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(file, "utf8"));
    return typeof version === "string" ? version : "0.0.0";
  } catch {
    return "0.0.0";
  }
}
