/** One thing that the search can find: a page, a section of one, an operation, a name of the API. */
export type SearchEntry = {
  readonly title: string;
  /** The page it is on, `Retries and safety`; empty for a page itself. */
  readonly page: string;
  /** `Guide`, `API`, `Operation`. */
  readonly kind: string;
  /** From the site's root, with its fragment. */
  readonly url: string;
  /** Plain text. */
  readonly text: string;
};

/** Global variable in which the page finds the entries: a script works from the file system, where `fetch` does not. */
export const searchGlobal = "fnwireSearchEntries";
