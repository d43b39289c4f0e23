import { type Html, html, raw } from "./html.js";
import type { Section } from "./markdown.js";
import { type Page, type PageGroup, type PageLink, rootOf } from "./page.js";

/** What every page of the site shares. */
export type Shell = {
  readonly navigation: readonly PageGroup[];
};

/** Puts the page's color scheme on before anything is painted. The references keep theirs under the same name. */
export const colorScript = `try{var m=localStorage.getItem("redoc.colorMode");if(m!=="light"&&m!=="dark")m=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";document.documentElement.classList.add(m)}catch(e){}`;

/** An icon that is part of the page: no request. */
export const icon =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0f766e"/><path d="M4 11.5c2.5 0 2.5-7 5-7s1.8 3.5 3.5 3.5" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round"/></svg>',
  );

/** A page as a document of its own. */
export function renderPage(options: { readonly page: Page; readonly shell: Shell }): string {
  const { page, shell } = options;
  const root = rootOf(page.path);
  const title = page.path === "index.html" ? page.title : `${page.title} · fnwire`;
  return html`<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<link rel="icon" href="${icon}">
<script>${raw(colorScript)}</script>
<link rel="stylesheet" href="${root}assets/site.css">
<script defer src="${root}assets/site.js"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${header({ path: page.path, search: true })}
${page.layout === "article" ? article({ page, shell, root }) : wide(page)}
${footer(root)}
</body>
</html>
`.toString();
}

const sections: readonly PageLink[] = [
  { path: "guides/quickstart.html", title: "Guides" },
  { path: "api/index.html", title: "API" },
  { path: "reference/index.html", title: "Providers" },
];

/** The bar on top of every page, the references included. */
export function header(options: { readonly path: string; readonly search: boolean }): Html {
  const root = rootOf(options.path);
  const [folder] = options.path.split("/");
  const links = sections.map(({ path, title }) => {
    const current = path.split("/")[0] === folder;
    return html`<a href="${root}${path}"${current && html` aria-current="true"`}>${title}</a>`;
  });
  const search = html`<button type="button" class="search-open" aria-label="Search" aria-keyshortcuts="/ Control+K"><svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true"><path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8L13.75 13.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/></svg><span>Search</span><kbd>/</kbd></button>`;
  return html`<header class="site-header">
<a class="wordmark" href="${root}index.html">fn<span>wire</span></a>
<nav aria-label="Site">${links}</nav>
<div class="tools">${options.search && search}<button type="button" class="colors" aria-label="Light or dark colors"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></svg></button></div>
</header>`;
}

function article(options: { readonly page: Page; readonly shell: Shell; readonly root: string }): Html {
  const { page, shell, root } = options;
  const groups = navigation({ shell, root, current: page.path });
  return html`<div class="columns">
<nav class="side" aria-label="Pages">${groups}</nav>
<main id="content">
<details class="pages"><summary>All pages</summary><nav aria-label="All pages">${groups}</nav></details>
<article>
<h1>${page.title}</h1>
${page.body}
</article>
${neighbors({ shell, root, current: page.path })}
</main>
${onThisPage(page.sections)}
</div>`;
}

function wide(page: Page): Html {
  return html`<main id="content" class="wide">${page.body}</main>`;
}

function navigation(options: {
  readonly shell: Shell;
  readonly root: string;
  readonly current: string;
}): readonly Html[] {
  const { shell, root, current } = options;
  return shell.navigation.map(
    ({ title, links }) =>
      html`<section><p>${title}</p><ul>${links.map(
        (link) =>
          html`<li><a href="${root}${link.path}"${link.path === current && html` aria-current="page"`}>${link.title}</a></li>`,
      )}</ul></section>`,
  );
}

/** The pages before and after this one in its group. */
function neighbors(options: {
  readonly shell: Shell;
  readonly root: string;
  readonly current: string;
}): Html | undefined {
  const { shell, root, current } = options;
  const group = shell.navigation.find(({ links }) => links.some(({ path }) => path === current));
  if (group === undefined) return undefined;
  const index = group.links.findIndex(({ path }) => path === current);
  const [before, after] = [group.links[index - 1], group.links[index + 1]];
  return html`<nav class="neighbors" aria-label="Next and previous">
${before !== undefined && html`<a rel="prev" href="${root}${before.path}"><small>Previous</small>${before.title}</a>`}
${after !== undefined && html`<a rel="next" href="${root}${after.path}"><small>Next</small>${after.title}</a>`}
</nav>`;
}

function onThisPage(all: readonly Section[]): Html | undefined {
  if (all.length < 2) return undefined;
  return html`<nav class="toc" aria-label="On this page"><p>On this page</p><ul>${all.map(
    ({ id, title, level }) => html`<li class="level-${level}"><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>`;
}

function footer(root: string): Html {
  return html`<footer class="site-footer"><p>fnwire · MIT license · <a href="${root}guides/adding-a-provider.html">Add a provider</a> · <a href="${root}decisions/0001-query-serializer-of-openapi-fetch-without-its-client.html">Decisions</a></p></footer>`;
}
