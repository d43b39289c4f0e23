import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { GenerationError } from "./problems.js";

/** Folders in `specs/` that hold a spec, in alphabetical order. */
export function listSlugs(root: string): readonly string[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "specs", entry.name, "openapi.yaml")))
    .map((entry) => entry.name)
    .sort((left, right) => (left < right ? -1 : 1));
}

/** The slugs that a command is about: those named, or all. Throws a GenerationError for a name without a spec. */
export function chosenSlugs(options: { readonly root: string; readonly named: readonly string[] }): readonly string[] {
  const known = listSlugs(options.root);
  const unknown = options.named.filter((slug) => !known.includes(slug));
  if (unknown.length > 0) {
    const message = `there is no specs/${unknown[0]}/openapi.yaml; known are ${known.join(", ")}`;
    throw new GenerationError([{ where: unknown.join(", "), message }]);
  }
  return options.named.length > 0 ? options.named : known;
}
