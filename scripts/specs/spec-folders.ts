import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One folder of `specs/`. */
export type SpecFolder = {
  slug: string;
  /** The root document of the spec. */
  spec: string;
  recordings: string;
  /** Exchanges with a real server, which the emulator is held against too; there need not be any. */
  realRecordings: string;
  deviations: string;
  /** The description is its service's own, with an overlay of ours beside it: how it is written is not ours to judge. */
  isForeign?: boolean;
};

/** Every folder below `root` that holds a spec, by name. */
export function listSpecFolders(root: string): SpecFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "openapi.yaml")))
    .map((entry) => ({
      slug: entry.name,
      spec: join(root, entry.name, "openapi.yaml"),
      recordings: join(root, entry.name, "recordings.ndjson"),
      realRecordings: join(root, "../test/real/recordings", `${entry.name}.ndjson`),
      deviations: join(root, entry.name, "deviations.yaml"),
      isForeign: existsSync(join(root, entry.name, "overlay.yaml")),
    }))
    .sort((a, b) => a.slug.localeCompare(b.slug));
}
