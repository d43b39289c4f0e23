import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Files whose names end in `.txt` are code with gaps, which no tool shall take for code: they lose the ending. */
const template = fileURLToPath(new URL("template/", import.meta.url));

/** The slug, and what is made of it. */
export type Names = {
  /** Checked before. */
  readonly slug: string;
  /** Name of the service, as people write it. One line of plain text. */
  readonly title: string;
};

/** The folders that are written, by their folder in the template. */
export function foldersOf(slug: string): Readonly<Record<"spec" | "provider", string>> {
  return { spec: `specs/${slug}`, provider: `packages/fnwire-${slug}` };
}

/**
 * Writes a spec, and a package with its provider, emulated service and tests. Gives the paths of the files. Throws when one of the
 * folders is there, and then leaves nothing.
 */
export function writeTemplate({ root, ...names }: Names & { readonly root: string }): readonly string[] {
  const made: string[] = [];
  try {
    return Object.entries(foldersOf(names.slug)).flatMap(([from, folder]) => {
      // Not recursive: it fails when the folder exists, so nothing is ever overwritten.
      mkdirSync(join(root, folder));
      made.push(folder);
      if (from === "provider") copyFileSync(join(root, "LICENSE"), join(root, folder, "LICENSE"));
      return filesBelow(join(template, from)).map((path) => {
        const text = readFileSync(join(template, from, path), "utf8");
        const file = `${folder}/${filled(path.replace(/\.txt$/, ""), names)}`;
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), filled(text, names, file));
        return file;
      });
    });
  } catch (error) {
    for (const folder of made) rmSync(join(root, folder), { recursive: true, force: true });
    throw error;
  }
}

/** A text with its gaps filled. A title in quotes becomes a string; elsewhere it is prose, which ends no comment. */
function filled(text: string, { slug, title }: Names, file = ""): string {
  const prose = file.endsWith(".json") ? JSON.stringify(title).slice(1, -1) : title.replaceAll("*/", "* /");
  // By functions: a title may hold what stands for something in a replacement.
  return text
    .replaceAll("__SLUG__", slug)
    .replaceAll("__PASCAL__", pascalOf(slug))
    .replaceAll("__CAMEL__", camelOf(slug))
    .replaceAll('"__TITLE__"', () => JSON.stringify(title))
    .replaceAll("__TITLE__", () => prose);
}

/** `my-cloud` as people write it: `My Cloud`. */
export function titleOf(slug: string): string {
  return slug.replace(
    /(^|-)([a-z0-9])/g,
    (_, hyphen: string, letter: string) => `${hyphen && " "}${letter.toUpperCase()}`,
  );
}

/** `my-cloud` as types are named: `MyCloud`. */
export function pascalOf(slug: string): string {
  return titleOf(slug).replaceAll(" ", "");
}

/** `my-cloud` as values are named: `myCloud`. */
export function camelOf(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Files below a folder, by path in it with `/`, in a fixed order. */
export function filesBelow(folder: string, path = ""): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, `${path}${entry.name}/`) : [path + entry.name]));
}
