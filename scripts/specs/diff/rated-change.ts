import { isWeaker, type Level } from "./level.js";

/** A change as told to people. */
export type RatedChange = { level: Level; place: string; message: string };

/** The strongest changes first, otherwise in their order. */
export function sortChanges(changes: readonly RatedChange[]): RatedChange[] {
  return [...changes].sort((a, b) => (a.level === b.level ? 0 : isWeaker(a.level, b.level) ? 1 : -1));
}
