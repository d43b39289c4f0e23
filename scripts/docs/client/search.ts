import MiniSearch from "minisearch";
import type { SearchEntry } from "../search-entry.js";
import { searchGlobal } from "../search-entry.js";

const root = document.documentElement.dataset.root ?? "";
const most = 20;

/** The search: a dialog that `/`, Ctrl+K and the bar's button open, and that `?q=…` in the address opens with its result. */
export function setUpSearch(): void {
  const button = document.querySelector(".search-open");
  if (button === null) return;
  const open = () => openSearch("");
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]") !== null;
    const asked = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    open();
  });
  const query = new URLSearchParams(location.search).get("q");
  if (query !== null) openSearch(query);
}

function openSearch(query: string): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search") ?? createDialog();
  const input = dialog.querySelector("input");
  if (!dialog.open) dialog.showModal();
  if (input === null) return;
  if (query !== "") input.value = query;
  input.select();
  input.dispatchEvent(new Event("input"));
}

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Search guides, API and operations";
  input.setAttribute("aria-label", "Search guides, API and operations");
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  const list = document.createElement("ol");
  dialog.append(input, note, list);
  document.body.append(dialog);

  // Loaded when somebody searches, not before.
  let index: Promise<MiniSearch<SearchEntry & { id: number }>> | undefined;
  input.addEventListener("input", async () => {
    index ??= loadIndex();
    const found = await index.catch(() => undefined);
    const query = input.value.trim();
    if (found === undefined) note.textContent = "The search's index could not be loaded.";
    else show({ query, list, note, results: query === "" ? [] : find({ index: found, query }) });
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select({ list, step: event.key === "ArrowDown" ? 1 : -1 });
    } else if (event.key === "Enter") {
      (list.querySelector<HTMLElement>('[aria-selected="true"]') ?? list.querySelector("a"))?.click();
    }
  });
  // A click beside the dialog hits the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest("a") !== null))
      dialog.close();
  });
  return dialog;
}

function loadIndex(): Promise<MiniSearch<SearchEntry & { id: number }>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-entries.js`;
    script.onerror = reject;
    script.onload = () => {
      // Safe: the script is made with the site and sets exactly this.
      const entries = (globalThis as unknown as Record<string, readonly SearchEntry[]>)[searchGlobal] ?? [];
      const index = new MiniSearch<SearchEntry & { id: number }>({
        fields: ["title", "page", "text"],
        storeFields: ["title", "page", "kind", "url", "text"],
        // `createExecution` is found by "execution" too, and `fnwire/appwrite` by "appwrite".
        tokenize: (text) => text.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).concat(text.split(/[^\p{L}\p{N}_$]+/u)),
        searchOptions: {
          boost: { title: 4, page: 1.5 },
          prefix: true,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        },
      });
      index.addAll(entries.map((entry, id) => ({ ...entry, id })));
      resolve(index);
    };
    document.head.append(script);
  });
}

function find(options: {
  readonly index: MiniSearch<SearchEntry & { id: number }>;
  readonly query: string;
}): readonly (SearchEntry & { readonly terms: readonly string[] })[] {
  const { index, query } = options;
  const results = index.search(query, { combineWith: "AND" });
  const some = results.length > 0 ? results : index.search(query);
  // Safe: a result carries the fields that `storeFields` names, which are those of the entry.
  return some.slice(0, most).map((result) => ({ ...(result as unknown as SearchEntry), terms: result.terms }));
}

function show(options: {
  readonly query: string;
  readonly list: HTMLOListElement;
  readonly note: HTMLElement;
  readonly results: readonly (SearchEntry & { readonly terms: readonly string[] })[];
}): void {
  const { query, list, note, results } = options;
  note.textContent = query !== "" && results.length === 0 ? `Nothing found for “${query}”.` : "";
  list.replaceChildren(
    ...results.map((result) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + result.url;
      link.append(result.title);
      const about = document.createElement("small");
      about.append([result.kind, result.page].filter((part) => part !== "").join(" · "), " ");
      about.append(...excerpt(result));
      link.append(about);
      item.append(link);
      return item;
    }),
  );
}

/** Some words around the first place where a term of the query stands. */
function excerpt(options: { readonly text: string; readonly terms: readonly string[] }): readonly (string | Element)[] {
  const { text, terms } = options;
  const lower = text.toLowerCase();
  const term = terms.find((candidate) => lower.includes(candidate));
  if (term === undefined) return text === "" ? [] : [`— ${cut(text, 110)}`];
  const place = lower.indexOf(term);
  const start = text.lastIndexOf(" ", Math.max(0, place - 40)) + 1;
  const mark = document.createElement("mark");
  mark.textContent = text.slice(place, place + term.length);
  const before = `— ${start > 0 ? "…" : ""}${text.slice(start, place)}`;
  return [before, mark, cut(text.slice(place + term.length), 70)];
}

/** The text, shortened at the end of a word. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(text.lastIndexOf(" ", length), 1))}…`;
}

function select(options: { readonly list: HTMLOListElement; readonly step: 1 | -1 }): void {
  const links = [...options.list.querySelectorAll("a")];
  const current = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
  const next = links[(current + options.step + links.length) % links.length];
  links[current]?.removeAttribute("aria-selected");
  next?.setAttribute("aria-selected", "true");
  next?.scrollIntoView({ block: "nearest" });
}
