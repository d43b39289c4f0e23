import Markdown, { type MarkdownIt, type Token } from "markdown-it";
import { highlight, type LinkOf } from "./highlight.js";
import { escapeHtml, type Html, raw } from "./html.js";
import { uniqueSlugs } from "./slug.js";

/** A heading below the title, with the plain text of what stands under it. */
export type Section = {
  readonly id: string;
  readonly title: string;
  /** 2 for a section, 3 for a section in a section. */
  readonly level: number;
  readonly text: string;
};

export type RenderedMarkdown = {
  /** Text of the first heading of level 1, which is not part of `body`. */
  readonly title: string | undefined;
  /** Plain text of the first paragraph. */
  readonly lead: string | undefined;
  readonly body: Html;
  readonly sections: readonly Section[];
};

/** Renders a page of Markdown: headings get fragment identifiers, code is highlighted, wide tables can be scrolled. */
export function renderMarkdown(options: {
  readonly text: string;
  readonly linkOf?: LinkOf;
  /** What a fenced block `table <name>` stands for. */
  readonly tables?: ReadonlyMap<string, Html>;
  /** Where a link of the text leads to on the site. */
  readonly resolveLink?: (target: string) => string;
}): RenderedMarkdown {
  const markdown = parser(options);
  const tokens = markdown.parse(options.text, {});
  const slugs = uniqueSlugs();
  const sections: { id: string; title: string; level: number; text: string }[] = [];
  let title: string | undefined;
  let lead: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const content = plainText(token);
    if (token.type === "heading_open") {
      const level = Number(token.tag.slice(1));
      const heading = plainText(tokens[index + 1]);
      if (level === 1) {
        title ??= heading;
        continue;
      }
      const id = slugs(heading);
      token.attrSet("id", id);
      sections.push({ id, title: heading, level, text: "" });
    } else if (content !== "" && tokens[index - 1]?.type !== "heading_open") {
      if (tokens[index - 1]?.type === "paragraph_open") lead ??= content;
      const section = sections.at(-1);
      if (section !== undefined) section.text += `${section.text === "" ? "" : " "}${content}`;
    }
  }
  const withoutTitle = tokens.filter((token, index) => !isTitle(token, tokens[index - 1]));
  return { title, lead, body: raw(markdown.renderer.render(withoutTitle, markdown.options, {})), sections };
}

/** A doc comment or another short text, without headings. */
export function renderText(options: { readonly text: string; readonly linkOf?: LinkOf }): Html {
  return raw(parser(options).render(options.text));
}

function isTitle(token: Token, before: Token | undefined): boolean {
  if (token.tag === "h1") return true;
  return before?.type === "heading_open" && before.tag === "h1";
}

function plainText(token: Token | undefined): string {
  if (token?.type !== "inline") return "";
  return (token.children ?? [])
    .map((child) => (child.type === "softbreak" || child.type === "hardbreak" ? " " : child.content))
    .join("");
}

function parser(options: {
  readonly linkOf?: LinkOf;
  readonly tables?: ReadonlyMap<string, Html>;
  readonly resolveLink?: (target: string) => string;
}): MarkdownIt {
  const markdown = new Markdown({ html: false, linkify: false, typographer: false });
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => {
    const token = tokens[index];
    if (token === undefined) return "";
    const [language, name = ""] = token.info.trim().split(/\s+/);
    if (language !== "table") return codeBlock({ code: token.content, info: token.info, ...options });
    const table = options.tables?.get(name);
    if (table === undefined) throw new Error(`There is no table "${name}"`);
    return table.toString();
  };
  rules.heading_close = (tokens, index) => {
    const open = tokens[index - 2];
    const id = open?.attrGet("id");
    const anchor = id == null ? "" : `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
    return `${anchor}</${tokens[index]?.tag}>\n`;
  };
  rules.table_open = () => '<div class="table"><table>\n';
  rules.table_close = () => "</table></div>\n";
  rules.link_open = (tokens, index, settings, _env, self) => {
    const token = tokens[index];
    const target = token?.attrGet("href");
    if (token !== undefined && target != null && options.resolveLink !== undefined) {
      token.attrSet("href", options.resolveLink(String(target)));
    }
    return self.renderToken(tokens, index, settings);
  };
  return markdown;
}

function codeBlock(options: { readonly code: string; readonly info: string; readonly linkOf?: LinkOf }): string {
  const { code, info, linkOf } = options;
  const [language = ""] = info.trim().split(/\s+/);
  const content = highlight({ code: code.trimEnd(), language, ...(linkOf === undefined ? {} : { linkOf }) });
  return `<pre class="code" data-language="${escapeHtml(language)}" tabindex="0"><code>${content}</code></pre>\n`;
}
