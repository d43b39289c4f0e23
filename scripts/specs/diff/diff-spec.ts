import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../openapi-document.js";
import { describePlace } from "./describe-place.js";
import { type Level, strongest } from "./level.js";
import { findLinkChanges } from "./link-changes.js";
import { createPolicy } from "./policy.js";
import { type RatedChange, sortChanges } from "./rated-change.js";
import { type Change, findChanges } from "./redocly-changes.js";

/** What became of a spec. */
export type SpecDiff = { level: Level; changes: RatedChange[] };

/** Compares two bundled documents and rates every change by what it does to callers; strongest changes first. */
export async function diffSpecs({ base, next }: { base: OpenApiDocument; next: OpenApiDocument }): Promise<SpecDiff> {
  if (isDeepStrictEqual(base, next)) return { level: "none", changes: [] };
  const rate = createPolicy({ base, next });
  const changes: RatedChange[] = (await findChanges({ base, next })).map((change) => {
    const { level, reason } = rate(change);
    return { level, place: describePlace(change.path), message: reason ?? describeChange(change) };
  });
  changes.push(...findLinkChanges({ base, next }));
  if (changes.length === 0) {
    changes.push({ level: "patch", place: "", message: "Examples or other words changed." });
  }
  return { level: strongest(changes.map((change) => change.level)), changes: sortChanges(changes) };
}

function describeChange({ kind, typeName, property, messages }: Change): string {
  if (messages.length > 0) return messages.join(" ");
  const what = property === undefined ? typeName : `\`${property}\``;
  return kind === "modified" ? `${what} changed.` : `${what} was ${kind}.`;
}
