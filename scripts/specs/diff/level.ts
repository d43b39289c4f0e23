/** Version bump that a change asks for. */
export type Level = "none" | "patch" | "minor" | "major";

const order: readonly Level[] = ["none", "patch", "minor", "major"];

/** The strongest of the levels; `none` of no levels. */
export function strongest(levels: Iterable<Level>): Level {
  let result: Level = "none";
  for (const level of levels) if (isWeaker(result, level)) result = level;
  return result;
}

/**
 * The bump that a change asks of a package whose version at the base is known. Before 1.0.0, and so before the first release, any
 * change may come with a minor version (Semantic Versioning 2.0.0, §4).
 */
export function bumpOf(level: Level, version: string | undefined): Level {
  return level === "major" && version?.startsWith("0.") ? "minor" : level;
}

export function isWeaker(level: Level, than: Level): boolean {
  return order.indexOf(level) < order.indexOf(than);
}
