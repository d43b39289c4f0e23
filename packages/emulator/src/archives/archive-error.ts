/** An archive that cannot be read; the message says why. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
}
