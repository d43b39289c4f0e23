import { loadPart } from "../../context/load-part.js";
import { Outlet } from "../../context/outlet.js";
import { inputError } from "../../errors/caller-error.js";
import { aboutFunction } from "../../errors/failure.js";
import type { AnySettled, Counts, MapContext } from "./map-context.js";
import type { MapRunner } from "./runner.js";

/** A run over many inputs: its numbers at once, its outcomes when it is iterated, which can be done once. */
export function createMapRun(parts: Omit<MapContext, "counts">): AsyncIterable<unknown> & { readonly counts: Counts } {
  const counts: Counts = {
    launched: 0,
    ok: 0,
    failed: 0,
    ambiguous: 0,
    outputLost: 0,
    notStarted: 0,
    skipped: 0,
    leftOpen: 0,
    replayed: 0,
  };
  let begun = false;
  return { counts, [Symbol.asyncIterator]: () => iterate() };

  function iterate(): AsyncIterator<AnySettled, undefined, undefined> {
    let asked = false;
    let left = false;
    let runner: MapRunner | undefined;
    let failure: { readonly error: unknown } | undefined;
    const outlet = new Outlet<AnySettled>({
      take() {
        if (failure !== undefined) throw failure.error;
        // Nothing happens before somebody wants an outcome.
        if (!asked) void begin();
        return runner?.take();
      },
      cameBack: () => runner?.acknowledge(),
      leave(wasWaiting) {
        left = true;
        return runner?.leave(wasWaiting);
      },
    });
    return outlet;

    /** Never rejects: what goes wrong is what the iteration ends with. */
    async function begin(): Promise<void> {
      asked = true;
      try {
        if (begun) {
          const where = { provider: parts.invoker.provider.id, operation: "map" };
          throw inputError("a map can be iterated once: call map again for another run", where);
        }
        begun = true;
        // Loaded when somebody maps: a single invocation never needs it.
        const { MapRunner } = await loadPart(import("./runner.js"));
        if (left) return;
        runner = new MapRunner({ ...parts, counts }, () => outlet.changed());
      } catch (error) {
        failure = { error: aboutFunction(error, parts.fn) };
      }
      outlet.changed();
    }
  }
}
