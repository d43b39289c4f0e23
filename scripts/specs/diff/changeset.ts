import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { SpecDiff } from "./diff-spec.js";
import { bumpOf, type Level, strongest } from "./level.js";
import { summarizeWords } from "./summarize-words.js";

/** A changeset file: the bumps it gives, by package. */
export type Changeset = { file: string; bumps: ReadonlyMap<string, Level> };

export function packageName(slug: string): string {
  return `@fnwire/${slug}`;
}

/** Name of the changeset that `specs:diff` writes for a spec; writing it again replaces it. */
export function changesetFile(slug: string): string {
  return `spec-${slug}.md`;
}

/**
 * A changeset for one package, with a list of the changes. At most `limit` changes are listed, the strongest first. `version`: of the
 * package at the base.
 */
export function formatChangeset({
  slug,
  diff,
  version,
  limit = 40,
}: {
  slug: string;
  diff: SpecDiff;
  version?: string | undefined;
  limit?: number;
}): string {
  const changes = summarizeWords(diff.changes);
  const listed = changes.slice(0, limit).map(({ level, place, message }) => {
    return `- ${level}: ${place === "" ? "" : `${place}: `}${message}`;
  });
  const more = changes.length - listed.length;
  if (more > 0) listed.push(`- and ${more} more`);
  return `---\n"${packageName(slug)}": ${bumpOf(diff.level, version)}\n---\n\nFollow the changed API description:\n\n${listed.join("\n")}\n`;
}

/** Reads a changeset. Throws when it has no front matter. */
export function parseChangeset({ text, file }: { text: string; file: string }): Changeset {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1];
  if (frontMatter === undefined) throw new Error(`${file} has no front matter`);
  const bumps: Record<string, Level> = parse(frontMatter) ?? {};
  return { file, bumps: new Map(Object.entries(bumps)) };
}

/** Changesets that the work tree has and the commit has not, or not in this form. */
export function changesetsSince({ root, commit }: { root: string; commit: string }): Changeset[] {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .filter((name) => readAt({ root, commit, path: `.changeset/${name}` }) !== readFileSync(join(folder, name), "utf8"))
    .map((name) => parseChangeset({ text: readFileSync(join(folder, name), "utf8"), file: `.changeset/${name}` }));
}

/** The version that a spec's package had at a commit; undefined where it had none. */
export function versionAt({ root, commit, slug }: { root: string; commit: string; slug: string }): string | undefined {
  const text = readAt({ root, commit, path: `packages/${slug}/package.json` });
  if (text === undefined) return undefined;
  const { version }: { version?: unknown } = JSON.parse(text);
  return typeof version === "string" ? version : undefined;
}

function readAt({ root, commit, path }: { root: string; commit: string; path: string }): string | undefined {
  try {
    return execFileSync("git", ["show", `${commit}:${path}`], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}

/** The strongest bump that changesets give a package. */
export function committedLevel({ slug, changesets }: { slug: string; changesets: readonly Changeset[] }): Level {
  return strongest(changesets.map((changeset) => changeset.bumps.get(packageName(slug)) ?? "none"));
}
