import { unsupportedError } from "../errors/caller-error.js";
import type { Journal } from "../model/journal.js";
import type { FileJournalOptions } from "./file-journal.js";

export type { FileJournalOptions } from "./file-journal.js";

/** What `fnwire/journal` is where there are no files that last: in browsers and in workerd. Always throws `UNSUPPORTED`. */
export function fileJournal(_options: FileJournalOptions): Journal {
  const where = { provider: "fnwire", operation: "fileJournal" };
  throw unsupportedError("fileJournal needs a file system that lasts: give map a journal of your own here", where);
}
