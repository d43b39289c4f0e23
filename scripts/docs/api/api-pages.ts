import { highlight } from "../highlight.js";
import { type Html, html } from "../html.js";
import { renderText, type Section } from "../markdown.js";
import { type Page, rootOf } from "../page.js";
import type { EntryPoint } from "./entry-points.js";
import { formatDeclarations } from "./format-code.js";
import { type ApiKind, type ApiModule, type ApiSymbol, readApi } from "./read-api.js";

const kindTitles: Readonly<Record<ApiKind, string>> = {
  function: "Functions",
  class: "Classes",
  value: "Values",
  type: "Types",
};

const partsTitle = "Parts of these types";

/** What the entry points with many names are for. The others say it with the comment of their one function. */
const purposes: Readonly<Record<string, string>> = {
  fnwire: "Errors, retry directives, budgets, the safe transport, and the types that all providers share.",
  "@fnwire/runtime": "Sends one request of a generated binding and tells the truth about it.",
  "@fnwire/emulator": "A local server of the four APIs that really runs JavaScript functions.",
};

function purposeOf({ entry, symbols }: ApiModule): string {
  const [first = ""] = (symbols.find(({ kind }) => kind === "function")?.doc ?? "").split(/(?<=\.)\s/);
  return purposes[entry.specifier] ?? first;
}

/** The API reference: a page for each entry point of the hand-written packages, and one that lists them. */
export function apiPages(entries: readonly EntryPoint[]): readonly Page[] {
  const modules = readApi(entries);
  const code = formattedCode(modules);
  const home = homesOf(modules);
  return [listPage(modules), ...modules.map((module) => modulePage({ module, code, home }))];
}

type Code = (symbol: ApiSymbol) => readonly string[];

function formattedCode(modules: readonly ApiModule[]): Code {
  const symbols = modules.flatMap(({ symbols, parts }) => [...symbols, ...parts]);
  const formatted = formatDeclarations(symbols.flatMap(({ declarations }) => declarations));
  const bySymbol = new Map<ApiSymbol, readonly string[]>();
  let next = 0;
  for (const symbol of symbols) {
    bySymbol.set(symbol, formatted.slice(next, next + symbol.declarations.length));
    next += symbol.declarations.length;
  }
  return (symbol) => bySymbol.get(symbol) ?? [];
}

/** Where a type is explained, by name. The facade comes first, so its page wins over a re-export elsewhere. */
function homesOf(modules: readonly ApiModule[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const claim = (symbols: readonly ApiSymbol[], path: string) => {
    for (const { name } of symbols) if (!homes.has(name)) homes.set(name, `${path}#${name}`);
  };
  for (const { symbols, entry } of modules) claim(symbols, entry.path);
  for (const { parts, entry } of modules) claim(parts, entry.path);
  return homes;
}

function modulePage(options: {
  readonly module: ApiModule;
  readonly code: Code;
  readonly home: ReadonlyMap<string, string>;
}): Page {
  const { module, code, home } = options;
  const { specifier, path } = module.entry;
  const own = new Set([...module.symbols, ...module.parts].map(({ name }) => name));
  const linkOf = (name: string): string | undefined => {
    const target = own.has(name) ? `#${name}` : home.get(name);
    return target?.startsWith("#") ? target : target && rootOf(path) + target;
  };
  const groups = [
    ...(["function", "class", "value", "type"] as const).map((kind) => ({
      title: kindTitles[kind],
      symbols: module.symbols.filter((symbol) => symbol.kind === kind),
    })),
    { title: partsTitle, symbols: module.parts },
  ].filter(({ symbols }) => symbols.length > 0);
  const purpose = purposeOf(module);
  return {
    path,
    title: specifier,
    description: purpose,
    kind: "API",
    layout: "article",
    sections: groups.flatMap(({ title, symbols }) => [
      { id: groupId(title), title, level: 2, text: "" },
      ...symbols.map(
        (symbol): Section => ({
          id: symbol.name,
          title: symbol.name,
          level: 3,
          text: [symbol.doc, ...symbol.members.map(({ name, doc }) => `${name}: ${doc}`)].join(" "),
        }),
      ),
    ]),
    body: html`${renderText({ text: purpose })}${groups.map(
      ({ title, symbols }) => html`<h2 id="${groupId(title)}">${title}</h2>
${symbols.map((symbol) => symbolHtml({ symbol, declarations: code(symbol), linkOf }))}`,
    )}`,
  };
}

function groupId(title: string): string {
  return `group-${title.toLowerCase().replaceAll(" ", "-")}`;
}

function symbolHtml(options: {
  readonly symbol: ApiSymbol;
  readonly declarations: readonly string[];
  readonly linkOf: (name: string) => string | undefined;
}): Html {
  const { symbol, declarations, linkOf } = options;
  const code = highlight({
    code: declarations.join("\n"),
    language: "ts",
    linkOf: (name) => (name === symbol.name ? undefined : linkOf(name)),
  });
  return html`<section class="symbol">
<h3 id="${symbol.name}">${symbol.name}<small>${symbol.kind}</small><a class="anchor" href="#${symbol.name}" aria-label="Link to this name">#</a></h3>
${symbol.doc !== "" && renderText({ text: symbol.doc })}
<pre class="code" data-language="ts" tabindex="0"><code>${code}</code></pre>
${
  symbol.members.length > 0 &&
  html`<dl class="members">${symbol.members.map(
    ({ name, doc }) => html`<dt>${name}</dt><dd>${renderText({ text: doc })}</dd>`,
  )}</dl>`
}
</section>
`;
}

function listPage(modules: readonly ApiModule[]): Page {
  return {
    path: "api/index.html",
    title: "API",
    description: "The entry points of the packages that are written by hand.",
    kind: "API",
    layout: "article",
    sections: [],
    body: html`<p>What each module exports, made of its own declarations. The generated packages are described by the
<a href="../reference/index.html">references of their providers</a>.</p>
<div class="table"><table><thead><tr><th>Import</th><th>What it is for</th></tr></thead><tbody>${modules.map(
      (module) =>
        html`<tr><td><a href="../${module.entry.path}"><code>${module.entry.specifier}</code></a></td><td>${renderText({
          text: purposeOf(module),
        })}</td></tr>`,
    )}</tbody></table></div>`,
  };
}
