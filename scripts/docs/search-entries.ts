import type { Page } from "./page.js";
import type { DescribedProvider } from "./reference/described-provider.js";
import { operationFragment, referencePath } from "./reference/reference-page.js";
import type { SearchEntry } from "./search-entry.js";

/** Longest text of an entry that is kept, in characters: the words that matter come first. */
const longestText = 1_200;

/** Everything that can be found: pages, their sections, and the operations of all providers. */
export function searchEntries(options: {
  readonly pages: readonly Page[];
  readonly described: readonly DescribedProvider[];
}): readonly SearchEntry[] {
  return [...options.pages.flatMap(pageEntries), ...options.described.flatMap(operationEntries)];
}

function pageEntries({ path, title, kind, description, sections }: Page): readonly SearchEntry[] {
  const page = { title, page: "", kind, url: path, text: description };
  const parts = sections.map((section) => ({
    title: section.title,
    page: title,
    kind,
    url: `${path}#${section.id}`,
    text: plain(section.text),
  }));
  return [page, ...parts];
}

function operationEntries({ provider }: DescribedProvider): readonly SearchEntry[] {
  return provider.operations.map((operation) => ({
    title: operation.functionName,
    page: provider.title,
    kind: "Operation",
    url: `${referencePath(provider.slug)}${operationFragment(operation)}`,
    text: plain(`${operation.summary ?? ""} ${operation.method} ${operation.path} ${operation.description ?? ""}`),
  }));
}

/** Text without the marks of Markdown, as far as it is kept. */
function plain(text: string): string {
  return text.replace(/[`*]+/g, "").replace(/\s+/g, " ").slice(0, longestText);
}
