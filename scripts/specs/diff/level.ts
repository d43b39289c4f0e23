/** Version bump that a change asks for. */
export type Level = "none" | "patch" | "minor" | "major";

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** The strongest of the levels; `none` of no levels. */
export function strongest(levels: Iterable<Level>): Level {
  let result: Level = "none";
  for (const level of levels) if (isWeaker(result, level)) result = level;
  return result;
}

export function isWeaker(level: Level, than: Level): boolean {
  return order.indexOf(level) < order.indexOf(than);
}
