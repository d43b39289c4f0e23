import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderMarkdown } from "../markdown.js";
import type { Page, PageGroup } from "../page.js";

/** The records in `docs/adr` as pages, in the order of their numbers, and as a group of the navigation. */
export function decisionPages(root: string): { readonly pages: readonly Page[]; readonly group: PageGroup } {
  const folder = join(root, "docs", "adr");
  const pages = readdirSync(folder)
    .sort()
    .map((file): Page => {
      const { title, lead, body, sections } = renderMarkdown({ text: readFileSync(join(folder, file), "utf8") });
      if (title === undefined) throw new Error(`docs/adr/${file} has no title`);
      return {
        path: `decisions/${file.replace(/\.md$/, ".html")}`,
        title,
        description: lead ?? title,
        kind: "Decision",
        layout: "article",
        body,
        sections,
      };
    });
  return { pages, group: { title: "Decisions", links: pages.map(({ path, title }) => ({ path, title })) } };
}
