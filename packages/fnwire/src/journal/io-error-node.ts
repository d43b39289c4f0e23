import { FnwireError } from "../errors/errors.js";
import { type JournalProblem, journalError } from "../errors/journal-error.js";

/** The system's name of an error, such as `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "a folder on the way to it does not exist",
  ENOTDIR: "something on the way to it is no folder",
  EISDIR: "it is a folder",
  EMFILE: "the process has too many files open",
  ENFILE: "the system has too many files open",
  EIO: "the disk failed",
  ELOOP: "its symbolic links go round in circles",
  ENAMETOOLONG: "its name is too long",
};

/** A failure of the disk as this package's error. Its message and cause hold no path. */
export function ioError(problem: JournalProblem, what: string, error: unknown): FnwireError {
  if (FnwireError.is(error)) return error;
  const code = codeOf(error);
  const why = code === undefined ? messageOf(error) : `${meanings[code] ?? "the system refused"} (${code})`;
  return journalError({
    problem,
    message: `the journal cannot be used, ${what}: ${why}`,
    cause: { name: "Error", message: why, ...(code === undefined ? {} : { code }) },
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "something other than an Error was thrown";
}
