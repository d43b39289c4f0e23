import { Outlet } from "../context/outlet.js";
import { type ExecutionStatus, statusOf } from "../model/execution-state.js";
import { RunWatcher, type Wait, type WatchEvent } from "./wait.js";

/**
 * Every change of a run's state until its end, each once. Watching begins with the first `next()`; `return()` ends it at once,
 * together with the polling and with any `next()` that is pending.
 */
export function watchRun(begin: () => Wait): AsyncIterableIterator<ExecutionStatus, undefined, undefined> {
  const events: { readonly event: WatchEvent; readonly isNew: boolean }[] = [];
  let watcher: RunWatcher | undefined;
  let last: string | undefined;
  let isOver = false;
  const seen = (event: WatchEvent) => {
    // Only changes are kept, so that a consumer who is slow fills no memory.
    const state = "error" in event ? "error" : `${event.snapshot.state} ${event.snapshot.provisional}`;
    if (state !== last || event.end) events.push({ event, isNew: state !== last });
    last = state;
    outlet.changed();
  };
  const outlet = new Outlet<ExecutionStatus>({
    take() {
      if (isOver) return "end";
      watcher ??= new RunWatcher(begin(), seen);
      const next = events.shift();
      if (next === undefined) return undefined;
      const { event, isNew } = next;
      isOver = event.end;
      if ("error" in event) throw event.error;
      return isNew ? { item: statusOf(event.snapshot) } : isOver ? "end" : undefined;
    },
    async leave() {
      watcher?.stop();
    },
  });
  return outlet;
}
