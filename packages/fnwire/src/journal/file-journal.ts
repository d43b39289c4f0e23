import { boolean, type Check, needed, object, text, whole } from "@fnwire/runtime/options";
import { configError, unsupportedError } from "../errors/caller-error.js";
import type { Journal } from "../model/journal.js";
import { refuseFlaws } from "../options/check.js";

/** Options of {@link fileJournal}. */
export type FileJournalOptions = {
  /** File to append to; made, readable by its owner alone, when it does not exist. */
  path: string;
  /**
   * Wait until each line is on the disk, not only with the operating system: survives a loss of power, not only a crash of
   * the process. Lines that come together share one wait. Default true.
   */
  fsync?: boolean | undefined;
  /**
   * Largest outcome that is kept for a later run, in bytes of JSON. One that is larger is given to the consumer as ever; should
   * the process die before the loop comes back for the next, a later run gives it as `output-lost`. Outputs that the service
   * keeps are never written down. Default 16 MiB; 0 keeps none.
   */
  maxOutcomeBytes?: number | undefined;
  /**
   * Consent to take the journal over from a holder of which nobody here can tell whether it lives: on another machine, in another
   * container, or on a system that tells too little of its processes. Say it when you know that no other run uses the journal.
   * A holder that provably lives is never taken over from. Default false.
   */
  takeOver?: boolean | undefined;
};

const optionsCheck: Check<FileJournalOptions> = /* @__PURE__ */ object<FileJournalOptions>({
  path: /* @__PURE__ */ needed(text, "the name of a file"),
  fsync: boolean,
  maxOutcomeBytes: /* @__PURE__ */ whole(0),
  takeOver: boolean,
});
const defaultMaxOutcomeBytes = 16 * 1024 * 1024;

/**
 * A journal in a file of JSON lines, for one run at a time: a lock beside it, `<path>.lock`, says who writes. The first line
 * names what the journal belongs to; a file of another function, project or endpoint is refused. A line that a crash cut off is
 * dropped when the file is opened again, any other damage is refused. `load` and the methods that write reject with
 * `JournalError`; where there are no files, such as in browsers and workerd, this throws `UNSUPPORTED`.
 */
export function fileJournal(options: FileJournalOptions): Journal {
  const where = { provider: "fnwire", operation: "fileJournal" };
  const checked = refuseFlaws(optionsCheck, options, { provider: "fileJournal" });
  const { path, fsync = true, takeOver = false, maxOutcomeBytes = defaultMaxOutcomeBytes } = checked;
  if (path === "" || path.includes("\0")) throw configError("fileJournal: path must be the name of a file");
  if (!hasFiles()) {
    throw unsupportedError("fileJournal needs a file system that lasts: give map a journal of your own here", where);
  }
  // Only where there are files: elsewhere not even the import would succeed.
  const file = import("./file-journal-node.js").then(
    ({ FileJournal }) => new FileJournal({ path, fsync, takeOver, maxOutcomeBytes }),
  );
  file.catch(() => undefined);
  let id: string | undefined;
  return {
    get id() {
      return id;
    },
    async *load(run) {
      const opened = await file;
      yield* opened.load(run);
      id = opened.id;
    },
    intent: async (entry) => (await file).intent(entry),
    outcome: async (entry) => (await file).outcome(entry),
    acknowledge: async (entry) => (await file).acknowledge(entry),
    close: async () => (await file).close(),
  };
}

/** Whether files outlive the process: workerd has some, in memory. */
function hasFiles(): boolean {
  const { process, navigator } = globalThis as {
    process?: { versions?: { node?: unknown } };
    navigator?: { userAgent?: unknown };
  };
  return typeof process?.versions?.node === "string" && navigator?.userAgent !== "Cloudflare-Workers";
}
