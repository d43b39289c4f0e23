import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "./api/api-pages.js";
import { entryPoints } from "./api/entry-points.js";
import { clientScript, searchScript, styleSheet } from "./assets.js";
import { decisionPages } from "./decisions/decision-pages.js";
import { guidePages } from "./guides/guide-pages.js";
import { landingPage } from "./landing-page.js";
import { renderPage } from "./layout.js";
import type { PageGroup } from "./page.js";
import { type DescribedProvider, describeProviders } from "./reference/described-provider.js";
import { referenceIndex } from "./reference/reference-index.js";
import { referencePage, referencePath } from "./reference/reference-page.js";
import { searchEntries } from "./search-entries.js";

/** What was built. */
export type BuiltSite = {
  readonly folder: string;
  /** Every HTML page, below the folder. */
  readonly pages: readonly string[];
  readonly operations: number;
};

/** Builds the documentation into `site/`. The folder is emptied first. Needs the packages to be built. */
export async function buildSite(options: {
  readonly root: string;
  /** Told what is done, one line at a time. */
  readonly tell: (line: string) => void;
}): Promise<BuiltSite> {
  const { root, tell } = options;
  const folder = join(root, "site");
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  const described = await describeProviders(root);
  for (const one of described) {
    const path = referencePath(one.provider.slug);
    write(path, await referencePage(one));
    write(`reference/${one.provider.slug}.openapi.json`, `${JSON.stringify(one.document, undefined, 2)}\n`);
    tell(`${path}: ${one.provider.operations.length} operations`);
  }

  const guides = await guidePages(root);
  const api = apiPages(entryPoints(root));
  const decisions = decisionPages(root);
  const pages = [
    landingPage({ root, described }),
    ...guides.pages,
    ...api,
    referenceIndex(described),
    ...decisions.pages,
  ];
  const apiGroup = {
    title: "API",
    links: api.map(({ path, title }) => ({ path, title: path === "api/index.html" ? "All modules" : title })),
  };
  const navigation = [...guides.groups, apiGroup, providerGroup(described), decisions.group];
  for (const page of pages) write(page.path, renderPage({ page, shell: { navigation } }));
  tell(`${guides.pages.length} guides, ${api.length} pages of API, ${decisions.pages.length} decisions`);

  write("assets/site.css", styleSheet(["theme", "header", "page", "search", "landing"]));
  write("assets/site.js", await clientScript("site"));
  const entries = searchEntries({ pages, described });
  write("assets/search-entries.js", searchScript(entries));
  tell(`${entries.length} entries in the search`);

  return {
    folder,
    pages: [...pages.map(({ path }) => path), ...described.map(({ provider }) => referencePath(provider.slug))],
    operations: described.reduce((sum, { provider }) => sum + provider.operations.length, 0),
  };
}

function providerGroup(described: readonly DescribedProvider[]): PageGroup {
  const all = { path: "reference/index.html", title: "All operations" };
  return {
    title: "Providers",
    links: [all, ...described.map(({ provider }) => ({ path: referencePath(provider.slug), title: provider.title }))],
  };
}
