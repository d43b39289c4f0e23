import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

type Manifest = { readonly name: string; readonly dependencies?: Readonly<Record<string, string>> };

export type Project = { readonly folder: string; readonly remove: () => void };

/** A project with the checks, in which the facade is installed as npm would do it; `remove` takes it away. */
export function makeProject(options: {
  /** Packages that are there besides, by the name they are imported by: the folders to copy. */
  readonly others?: Readonly<Record<string, string>>;
}): Project {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-runtimes-"));
  cpSync(join(repository, "test/runtimes/smoke"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "smoke", private: true, type: "module" }));
  install({ package: join(repository, "packages/fnwire"), modules: join(folder, "node_modules"), seen: new Set() });
  for (const [name, source] of Object.entries(options.others ?? {})) {
    cpSync(realpathSync(source), join(folder, "node_modules", name), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a built package and what it depends on, all side by side. */
function install(options: { readonly package: string; readonly modules: string; readonly seen: Set<string> }): void {
  const { package: source, modules, seen } = options;
  const manifest: Manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  if (seen.has(manifest.name)) return;
  seen.add(manifest.name);
  if (!existsSync(join(source, "dist"))) throw new Error(`${manifest.name} is not built: run \`npm test\` first`);
  const unpublished = ["node_modules", "src", "test"].map((name) => join(source, name));
  cpSync(source, join(modules, manifest.name), { recursive: true, filter: (path) => !unpublished.includes(path) });
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    // A workspace package has its dependencies in its folder, any other beside it: `node_modules/<name>` both times.
    const around = join(source, ...manifest.name.split("/").map(() => ".."), name);
    const places = [join(source, "node_modules", name), around];
    install({ package: firstOf(places), modules, seen });
  }
}

function firstOf(places: readonly string[]): string {
  for (const place of places) {
    try {
      return realpathSync(place);
    } catch {
      // The next place.
    }
  }
  throw new Error(`none of ${places.join(", ")} is there: run \`npm install\` first`);
}
