import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Html } from "../html.js";
import { renderMarkdown } from "../markdown.js";
import type { Page, PageGroup } from "../page.js";
import { capabilityTable } from "./capability-table.js";
import { guideGroups } from "./guide-order.js";

/** A guide as it was written. */
export type Guide = { readonly name: string; readonly text: string };

/** The guides in `docs/guides`, in the order of the navigation. Throws when a file is not part of it. */
export function readGuides(root: string): readonly Guide[] {
  const folder = join(root, "docs", "guides");
  const names: readonly string[] = guideGroups.flatMap(({ guides }): readonly string[] => guides);
  const unlisted = readdirSync(folder).filter((file) => !names.includes(file.replace(/\.md$/, "")));
  if (unlisted.length > 0) throw new Error(`docs/guides/${unlisted[0]} is not in scripts/docs/guides/guide-order.ts`);
  return names.map((name) => ({ name, text: readFileSync(join(folder, `${name}.md`), "utf8") }));
}

/** The guides as pages, and as groups of the navigation. */
export async function guidePages(root: string): Promise<{
  readonly pages: readonly Page[];
  readonly groups: readonly PageGroup[];
}> {
  const tables = new Map<string, Html>([["capabilities", await capabilityTable(root)]]);
  const pages = readGuides(root).map((guide) => guidePage({ guide, tables }));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const groups = guideGroups.map(({ title, guides }) => ({
    title,
    links: guides.map((name) => {
      const path = guidePath(name);
      return { path, title: shortTitle(byPath.get(path)?.title ?? name) };
    }),
  }));
  return { pages, groups };
}

function guidePath(name: string): string {
  return `guides/${name}.html`;
}

/** The group's title already says where from. */
function shortTitle(title: string): string {
  return title.replace(/^Migrating from /, "");
}

function guidePage(options: { readonly guide: Guide; readonly tables: ReadonlyMap<string, Html> }): Page {
  const { guide, tables } = options;
  const { title, lead, body, sections } = renderMarkdown({
    text: guide.text,
    tables,
    // In the repository guides link to each other's Markdown; on the site, to its pages.
    resolveLink: (target) => target.replace(/^([\w-]+)\.md(?=$|#)/, "$1.html"),
  });
  if (title === undefined) throw new Error(`docs/guides/${guide.name}.md has no title`);
  return {
    path: guidePath(guide.name),
    title,
    description: lead ?? title,
    kind: "Guide",
    layout: "article",
    body,
    sections,
  };
}
