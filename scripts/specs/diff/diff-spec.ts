import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../openapi-document.js";
import { describePlace } from "./describe-place.js";
import { pointerSegments, valueAt } from "./json-pointer.js";
import { type Level, strongest } from "./level.js";
import { findLinkChanges } from "./link-changes.js";
import { nameFunctions } from "./name-functions.js";
import { normalForm } from "./normal-form.js";
import { createPolicy } from "./policy.js";
import { type RatedChange, sortChanges } from "./rated-change.js";
import { type Change, findChanges } from "./redocly-changes.js";

/** What became of a spec. */
export type SpecDiff = { level: Level; changes: RatedChange[] };

/** Compares two bundled documents and rates every change by what it does to callers; strongest changes first. */
export async function diffSpecs(written: { base: OpenApiDocument; next: OpenApiDocument }): Promise<SpecDiff> {
  const [base, next] = [normalForm(written.base), normalForm(written.next)];
  if (isDeepStrictEqual(base, next)) return { level: "none", changes: [] };
  const rate = createPolicy({ base, next });
  const changes: RatedChange[] = (await findChanges({ base, next })).map((change) => {
    const { level, reason } = rate(change);
    return { level, place: describePlace(change.path), message: reason ?? describeChange(change, { base, next }) };
  });
  changes.push(...findLinkChanges({ base, next }));
  if (changes.length === 0) {
    changes.push({ level: "patch", place: "", message: "Examples or other words changed." });
  }
  const named = nameFunctions(changes, { base, next });
  return { level: strongest(named.map((change) => change.level)), changes: sortChanges(named) };
}

function describeChange(change: Change, { base, next }: { base: OpenApiDocument; next: OpenApiDocument }): string {
  const { kind, typeName, property, messages } = change;
  const name = property === undefined ? nameOf(change, { base, next }) : undefined;
  const what = property === undefined ? `${typeName}${name === undefined ? "" : ` \`${name}\``}` : `\`${property}\``;
  // The name is what its messages leave out.
  if (messages.length > 0) return `${name === undefined ? "" : `${what}: `}${messages.join(" ")}`;
  return kind === "modified" ? `${what} changed.` : `${what} was ${kind}.`;
}

/** What came or went, as callers know it: a parameter's name, the schemes of a requirement, a media type. */
function nameOf(
  { kind, typeName, path, basePointer, nextPointer }: Change,
  { base, next }: { base: OpenApiDocument; next: OpenApiDocument },
): string | undefined {
  if (kind === "modified") return undefined;
  const [document, pointer] = kind === "removed" ? [base, basePointer] : [next, nextPointer];
  const value = pointer === undefined ? undefined : valueAt(document, pointer);
  if (typeName === "MediaType") return pointerSegments(path).at(-1);
  if (typeof value !== "object" || value === null) return undefined;
  if (typeName === "SecurityRequirement") return Object.keys(value).join(" and ") || "none";
  const name: unknown = Reflect.get(value, "name");
  return typeName === "Parameter" && typeof name === "string" ? name : undefined;
}
