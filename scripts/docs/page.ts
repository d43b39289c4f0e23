import type { Html } from "./html.js";
import type { Section } from "./markdown.js";

/** One page of the site that is made here, as opposed to the references that Redoc makes. */
export type Page = {
  /** Below the site's root, `guides/quickstart.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  readonly body: Html;
  /** What "On this page" and the search show. */
  readonly sections: readonly Section[];
  /** What kind of page the search says it is: `Guide`, `API`. */
  readonly kind: string;
  /** Layout: text between the site's navigation and "On this page", or the whole width. */
  readonly layout: "article" | "wide";
};

/** A link in the navigation. */
export type PageLink = { readonly path: string; readonly title: string };

/** Pages that belong together in the navigation. */
export type PageGroup = { readonly title: string; readonly links: readonly PageLink[] };

/** `../` as often as it takes to get from a page to the site's root. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
