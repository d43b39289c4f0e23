import { madeBy } from "./header.js";
import { plainLines } from "./names.js";
import type { Provider } from "./operation-model.js";

/** What the generator keeps of a package.json that is already there: releases own the version. */
export type KeptFields = { readonly version: string };

/** What all packages of the repository have in common. */
export type SharedFields = {
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly homepage?: string;
  readonly bugs?: unknown;
  readonly repository?: { readonly type?: string; readonly url?: string };
};

export function emitPackageJson(options: {
  readonly provider: Provider;
  readonly kept: KeptFields;
  readonly shared: SharedFields;
}): string {
  const { provider, kept, shared } = options;
  const { slug } = provider;
  const manifest = {
    "//": madeBy(slug),
    name: `@fnwire/${slug}`,
    version: kept.version,
    description: `Typed bindings for ${oneLine(provider.title)}: ${oneLine(provider.summary ?? "generated from OpenAPI 3.1.")}`,
    keywords: [slug, "faas", "serverless", "openapi", "typescript", "client"],
    ...(shared.homepage === undefined ? {} : { homepage: shared.homepage }),
    ...(shared.bugs === undefined ? {} : { bugs: shared.bugs }),
    ...(shared.repository === undefined ? {} : { repository: { ...shared.repository, directory: `packages/${slug}` } }),
    license: shared.license,
    type: "module",
    sideEffects: false,
    engines: shared.engines,
    files: ["dist", "openapi.json", "README.md", "LICENSE"],
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    scripts: { build: "node ../../scripts/build-package.mjs src/generated" },
    dependencies: { "@fnwire/runtime": "workspace:^" },
    devDependencies: { typescript: "catalog:" },
    publishConfig: { access: "public", provenance: true },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The compiler's settings. Maps would point at sources that are not published, and say nothing that dist does not. */
export function emitTsconfig(slug: string): string {
  return `// ${madeBy(slug)}
{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "rootDir": "src/generated",
    "outDir": "dist",
    "lib": ["ES2023", "DOM"],
    "declarationMap": false,
    "sourceMap": false
  },
  "include": ["src/generated"]
}
`;
}

/** The build is cached by what it reads, and comes after the generation of all packages. */
export function emitTurboJson(slug: string): string {
  return `// ${madeBy(slug)}
{
  "extends": ["//"],
  "tasks": {
    "build": {
      "dependsOn": ["//#codegen", "^build"],
      "inputs": ["src/generated/**", "package.json", "tsconfig.json", "$TURBO_ROOT$/tsconfig.base.json"],
      "outputs": ["dist/**"]
    }
  }
}
`;
}

function oneLine(text: string): string {
  return plainLines(text).join(" ").replace(/\s+/g, " ").trim();
}
