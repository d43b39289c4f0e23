import { ArchiveError } from "./archive-error.js";

/** Most entries of an archive, folders and links included. */
const maxEntries = 20_000;
const maxPathBytes = 1024;
const maxSegmentBytes = 255;
/** What is smaller than this unpacked is never a bomb. */
const alwaysBytes = 1024 * 1024;
/** Most bytes that one packed byte may become on average. Code becomes 3 to 10. */
const maxRatio = 200;

/** Largest size that an archive of `packedBytes` may unpack to, when `maxBytes` is the most that anyone may. */
export function unpackedLimit(packedBytes: number, maxBytes: number): number {
  return Math.min(maxBytes, Math.max(alwaysBytes, maxRatio * packedBytes));
}

/**
 * The files of an archive that is being read. Refuses, with an `ArchiveError`, what no package needs and what would write
 * elsewhere or fill memory. Links and folders are not kept: folders come with their files.
 */
export class Unpacked {
  readonly files = new Map<string, Uint8Array>();
  /** What is there already, as file systems see it to which upper and lower case, or forms of an accent, are the same. */
  readonly #taken = new Map<string, "file" | "folder">();
  #entries = 0;
  #left: number;

  /** `maxBytes` limits the sum of the files' sizes. */
  constructor(maxBytes: number) {
    this.#left = maxBytes;
  }

  /** Counts an entry, whatever it is, before it is looked at. */
  enter(): void {
    if (++this.#entries > maxEntries) throw new ArchiveError(`The archive has more than ${maxEntries} entries.`);
  }

  /** Bytes that the files still to come may have. */
  get left(): number {
    return this.#left;
  }

  add(path: string, bytes: Uint8Array): void {
    const segments = segmentsOf(path);
    const place = segments.join("/");
    const folders = segments.slice(1).map((_, index) => folded(segments.slice(0, index + 1).join("/")));
    if (this.#taken.has(folded(place)) || folders.some((folder) => this.#taken.get(folder) === "file"))
      throw new ArchiveError(`The archive has ${shown(path)} twice, or in another case.`);
    this.#left -= bytes.byteLength;
    if (this.#left < 0) throw new ArchiveError("The archive unpacks to more bytes than a package may have.");
    for (const folder of folders) this.#taken.set(folder, "folder");
    this.#taken.set(folded(place), "file");
    this.files.set(place, bytes);
  }

  /** A hard link is one more name of a file that came before. */
  copy(path: string, target: string): void {
    const bytes = this.files.get(segmentsOf(target).join("/"));
    if (bytes === undefined) throw new ArchiveError(`The link ${shown(path)} leads to nothing in the archive.`);
    this.add(path, bytes);
  }

  /** Leaves a symbolic link out whose target is in the archive's own tree, such as those of `node_modules/.bin`. */
  link(path: string, target: string): void {
    const depth = [...segmentsOf(path).slice(0, -1), ...target.split("/")].reduce(
      (level, segment) =>
        level < 0 ? level : segment === ".." ? level - 1 : ["", "."].includes(segment) ? level : level + 1,
      0,
    );
    if (depth < 0 || target.startsWith("/") || /[\\\0]|^[a-z]:/i.test(target))
      throw new ArchiveError(`The link ${shown(path)} leads out of the archive.`);
  }
}

function segmentsOf(path: string): readonly string[] {
  const segments = path.split("/").filter((segment) => segment !== ".");
  const isSafe =
    Buffer.byteLength(path) <= maxPathBytes &&
    !/[\\\0]|^[a-z]:/i.test(path) &&
    segments.length > 0 &&
    segments.every((segment) => !unsafe.test(segment) && Buffer.byteLength(segment) <= maxSegmentBytes);
  if (!isSafe)
    throw new ArchiveError(
      `The path ${shown(path)} cannot be unpacked: it is absolute, too long, leads out, or is no name on every system.`,
    );
  return segments;
}

// Nothing, a name that Windows reads as another one (".." among them), and its devices.
const unsafe = /^$|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function shown(path: string): string {
  return JSON.stringify(path.length > 100 ? `${path.slice(0, 100)}…` : path);
}
