import { inputError } from "../config.js";
import type { Counts, MapJob } from "./job.js";

/** A run over many inputs: its numbers at once, its outcomes when it is iterated, which can be done once. */
export function createMapRun(parts: Omit<MapJob, "counts">): AsyncIterable<unknown> & { readonly counts: Counts } {
  const counts: Counts = { launched: 0, ok: 0, failed: 0, ambiguous: 0, notStarted: 0, skipped: 0, leftOpen: 0 };
  let begun = false;
  return {
    counts,
    async *[Symbol.asyncIterator]() {
      if (begun) {
        const where = { provider: parts.engine.provider.id, operation: "map" };
        throw inputError("a map can be iterated once: call map again for another run", where);
      }
      begun = true;
      // Loaded when somebody maps: a single invocation never needs it.
      const { MapRunner } = await import("./runner.js");
      yield* new MapRunner({ ...parts, counts }).outcomes();
    },
  };
}
