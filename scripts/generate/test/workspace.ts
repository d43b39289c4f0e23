import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { loadExtensionRules } from "../extensions.js";
import { type GeneratedPackage, generatePackage } from "../generate-package.js";

/** The repository's root. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Extension rules as the commands load them. */
export const extensions = loadExtensionRules();

/** A folder like the repository's root, with the specs given by slug. */
export function createWorkspace(specs: Readonly<Record<string, unknown>>): {
  readonly root: string;
  readonly remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), "fnwire-generate-"));
  const shared = {
    license: "MIT",
    engines: { node: ">=20.19" },
    repository: { type: "git", url: "git+https://code.test/x.git" },
  };
  writeText(join(root, "LICENSE"), "MIT License\n");
  writeText(join(root, "package.json"), JSON.stringify(shared));
  for (const [slug, spec] of Object.entries(specs)) writeSpec({ root, slug, spec });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** {@link createWorkspace} for one test, which removes it when it ends. */
export function workspaceWith(specs: Readonly<Record<string, unknown>>): string {
  const { root, remove } = createWorkspace(specs);
  onTestFinished(remove);
  return root;
}

/** Writes a spec; JSON is YAML. A string is written as it stands. */
export function writeSpec(options: { readonly root: string; readonly slug: string; readonly spec: unknown }): void {
  const { root, slug, spec } = options;
  const text = typeof spec === "string" ? spec : JSON.stringify(spec, null, 2);
  writeText(join(root, "specs", slug, "openapi.yaml"), text);
}

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes the package of one spec in a workspace of its own. */
export function generateFrom(spec: unknown, slug = "parcels"): Promise<GeneratedPackage> {
  return generatePackage({ root: workspaceWith({ [slug]: spec }), slug, extensions });
}

/** The text of one generated file; fails the test when it was not made. */
export function fileOf(generated: GeneratedPackage, path: string): string {
  const text = generated.files.get(path);
  if (text === undefined) throw new Error(`${path} was not generated`);
  return text;
}
