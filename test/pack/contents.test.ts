import { posix } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { filesOf, type Manifest, manifestOf, textOf } from "./setup/tarball.js";

const { packages } = inject("release");

/** What a package may hold: its manifest, papers, compiled code with its types, and the description it was made from. */
const meant = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^openapi\.json$/,
  // Entries and the declarations of every module; what entries share has a name of the bundler's.
  /^dist\/([a-z0-9-]+\/)*[a-z0-9-]+\.(js|d\.ts)$/,
  /^dist\/shared\/[\w.-]+\.js$/,
];

/** What single packages hold besides. */
const meantBySlug: Readonly<Record<string, readonly RegExp[]>> = {
  emulator: [/^dist\/specs\/[a-z]+\.json$/, /^dist\/status-page\/[a-z-]+\.(html|css|js|svg)$/],
};

/** Files that no code imports, for they are data: sent to a browser, or written into somebody's folder. */
const data = /^dist\/(status-page|sample-functions)\//;

describe.each(packages.map((each) => [each.name, each] as const))("%s", (_, { tarball, slug }) => {
  let files: readonly string[];
  let manifest: Manifest;
  beforeAll(async () => {
    files = await filesOf(tarball);
    manifest = await manifestOf(tarball);
  });

  test("holds what is meant to be published and nothing else", () => {
    const patterns = [...meant, ...(meantBySlug[slug] ?? [])];
    expect(files.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(
      files.filter((path) => /(^|[./-])(test|spec|fixture)s?([./-]|$)/.test(path) && !path.includes("/specs/")),
    ).toEqual(files.filter((path) => /^dist\/spec\//.test(path)));
  });

  test("holds everything that its manifest points to", () => {
    const targets = targetsOf(manifest);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  });

  test("holds every file that its code and its declarations import, and no code that nothing imports", async () => {
    const entries = targetsOf(manifest).filter((target) => target.endsWith(".js"));
    const reached = new Set<string>();
    const missing: string[] = [];
    const pending = [...entries, ...files.filter((path) => path.endsWith(".d.ts"))];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const imported = importsOf({ path, text: await textOf({ tarball, path }) });
      missing.push(...imported.filter((target) => !files.includes(target)).map((target) => `${target} for ${path}`));
      pending.push(...imported.filter((target) => files.includes(target) && /\.(js|d\.ts)$/.test(target)));
    }
    expect(missing).toEqual([]);
    const unreached = files.filter((path) => path.endsWith(".js") && !data.test(path) && !reached.has(path));
    // Of a module that holds types alone the compiler leaves this.
    const texts = await Promise.all(unreached.map((path) => textOf({ tarball, path })));
    expect(unreached.filter((_, index) => texts[index]?.trim() !== "export {};")).toEqual([]);
  });

  test("points to no source map, for it holds no sources", async () => {
    for (const path of files.filter((each) => /\.(js|ts)$/.test(each))) {
      expect(await textOf({ tarball, path }), path).not.toContain("//# sourceMappingURL");
    }
  });

  test("has a README that a stranger can use", async () => {
    const readme = await textOf({ tarball, path: "README.md" });
    expect(readme).toContain(`# ${manifest.name}`);
    expect(readme).toMatch(new RegExp(`^npm install (--save-dev )?${manifest.name}$`, "m"));
    expect(readme).toMatch(/```ts\n/);
    expect(readme).toMatch(/^\| /m);
  });

  test("names no file of the machine it was built on", async () => {
    for (const path of files) {
      const text = await textOf({ tarball, path });
      expect(text.match(/(?<![\w.])\/(home|root|Users|tmp|private|var\/folders)\/[\w.-]+/)?.[0], path).toBeUndefined();
    }
  });
});

/** The files that a manifest names, as paths in the tarball. */
function targetsOf({ exports = {}, imports = {}, bin = {} }: Manifest): readonly string[] {
  const targets = [...Object.values(exports), ...Object.values(imports), ...Object.values(bin)];
  return targets
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .map((target) => posix.normalize(target));
}

/** The files that a file imports, or names relative to itself. A declaration imports declarations. */
function importsOf({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const imported = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g);
  const named = text.matchAll(/new URL\(\s*["'](\.{1,2}\/[^"']*[^"'/])["'],\s*import\.meta\.url/g);
  return [...imported, ...named].map(([, target = ""]) => {
    const file = posix.join(posix.dirname(path), target);
    return path.endsWith(".d.ts") ? file.replace(/\.js$/, ".d.ts") : file;
  });
}
