import { unsupportedError } from "../config.js";
import type { Journal } from "./journal.js";
import type { FileJournalOptions } from "./journal-node.js";

export type { FileJournalOptions } from "./journal-node.js";

/** What `fnwire/journal` is where there are no files that last: in browsers and in workerd. Always throws `UNSUPPORTED`. */
export function fileJournal(_options: FileJournalOptions): Journal {
  const where = { provider: "fnwire", operation: "fileJournal" };
  throw unsupportedError("fileJournal needs a file system that lasts: give map a journal of your own here", where);
}
