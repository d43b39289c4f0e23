import type { RatedChange } from "./diff-spec.js";
import { isWeaker } from "./level.js";

/** The strongest changes first, otherwise in their order. */
export function sortChanges(changes: readonly RatedChange[]): RatedChange[] {
  return [...changes].sort((a, b) => (a.level === b.level ? 0 : isWeaker(a.level, b.level) ? 1 : -1));
}
