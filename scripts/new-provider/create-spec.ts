import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const template = fileURLToPath(new URL("template/", import.meta.url));

/** Writes the skeleton of a spec to `specs/<slug>` and gives the paths of its files. Throws when the folder is there. */
export function createSpec(options: {
  readonly root: string;
  /** Checked before. */
  readonly slug: string;
  /** Name of the service, as people write it. One line of plain text. */
  readonly title: string;
}): readonly string[] {
  const { root, slug, title } = options;
  const folder = join(root, "specs", slug);
  // Not recursive: it fails when the folder exists, so nothing is ever overwritten.
  mkdirSync(folder);
  return filesBelow(template).map((path) => {
    const text = readFileSync(join(template, path), "utf8");
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      text.replaceAll("__SLUG__", slug).replaceAll("__TITLE__", path.endsWith(".yaml") ? JSON.stringify(title) : title),
    );
    return `specs/${slug}/${path}`;
  });
}

/** `my-cloud` as people write it: `My Cloud`. */
export function titleOf(slug: string): string {
  return slug.replace(
    /(^|-)([a-z0-9])/g,
    (_, hyphen: string, letter: string) => `${hyphen && " "}${letter.toUpperCase()}`,
  );
}

/** Files below a folder, by path in it with `/`, in a fixed order. */
function filesBelow(folder: string, path = ""): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, `${path}${entry.name}/`) : [path + entry.name]));
}
