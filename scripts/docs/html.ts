/** A piece of HTML, as opposed to text that still has to be escaped. */
export class Html {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Takes text as HTML as it is. Only for text that was made as HTML. */
export function raw(source: string): Html {
  return new Html(source);
}

/** HTML from a template; whatever is put into it is escaped, unless it is HTML itself. Lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + (index < parts.length ? partHtml(parts[index]) : "")).join(""));
}

/** The text with the characters that mean something in HTML escaped, for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function partHtml(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.toString();
  if (typeof part === "object") return part.map(partHtml).join("");
  return escapeHtml(String(part));
}
