// What a change of a spec does to callers of the generated package. `redocly diff` judges by the wire; these rules judge
// by TypeScript and by what the runtime does with the spec, where that differs.
import type { OpenApiDocument } from "../openapi-document.js";
import { valueAt } from "./json-pointer.js";
import type { Level } from "./level.js";
import type { Change } from "./redocly-changes.js";
import { type Side, schemaUsage } from "./usage.js";

/** A level and, when one of our rules gave it, the reason. */
export type Rating = { level: Level; reason?: string };

/** A change with what the rules need to know of its surroundings. */
type Case = {
  change: Change;
  base: OpenApiDocument;
  next: OpenApiDocument;
  sides: ReadonlySet<Side>;
};

type Rule = (found: Case) => Rating | undefined;

/** A function that rates the changes between two documents. */
export function createPolicy({
  base,
  next,
}: {
  base: OpenApiDocument;
  next: OpenApiDocument;
}): (change: Change) => Rating {
  const usage = [schemaUsage(base), schemaUsage(next)];
  return (change) => {
    const found: Case = { change, base, next, sides: sidesOf(change, usage) };
    for (const rule of rules) {
      const rating = rule(found);
      if (rating !== undefined) return rating;
    }
    return { level: change.impact };
  };
}

/** In order: the first rule that speaks decides. What none speaks of keeps Redocly's rating. */
const rules: readonly Rule[] = [
  openEnumMembers,
  requestEnumGrows,
  requestPropertyRemoved,
  exportedSchema,
  becomesOpenEnum,
  sameTypeScriptType,
  limits,
  responseMediaTypeAdded,
  serverMoves,
  followUps,
  extensions,
  looserContract,
];

/** Callers handle values they do not know, so more of them break nobody; one that is gone breaks who named it. */
function openEnumMembers({ change, base, next }: Case): Rating | undefined {
  if (change.property !== "enum" || change.basePointer === undefined || change.nextPointer === undefined)
    return undefined;
  const holder = /^(.*)\/anyOf\/\d+\/enum$/;
  const before = valueAt(base, holder.exec(change.basePointer)?.[1] ?? "#/-");
  const after = valueAt(next, holder.exec(change.nextPointer)?.[1] ?? "#/-");
  if (!isOpenEnum(before) || !isOpenEnum(after)) return undefined;
  const { gained, lost } = compareLists(change.before, change.after);
  if (lost.length > 0) return { level: "major", reason: `Known values are gone: ${lost.join(", ")}.` };
  return {
    level: "minor",
    reason: gained.length > 0 ? `Known values are new: ${gained.join(", ")}.` : "Known values moved.",
  };
}

/** A request may say more than before. */
function requestEnumGrows({ change, sides }: Case): Rating | undefined {
  if (change.property !== "enum" || sides.has("response")) return undefined;
  const { gained, lost } = compareLists(change.before, change.after);
  if (lost.length > 0 || gained.length === 0) return undefined;
  return { level: "minor", reason: `Accepts new values: ${gained.join(", ")}.` };
}

/** An object literal with a property its type does not have does not compile. */
function requestPropertyRemoved({ change, sides }: Case): Rating | undefined {
  if (change.kind !== "removed" || change.typeName !== "Schema" || !sides.has("request")) return undefined;
  const name = /\/properties\/([^/]+)$/.exec(change.path)?.[1];
  return name === undefined
    ? undefined
    : { level: "major", reason: `Request property \`${name}\` was removed: callers that send it do not compile.` };
}

/** Every named schema is an exported type. */
function exportedSchema({ change }: Case): Rating | undefined {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(change.path)?.[1];
  if (name === undefined || change.kind === "modified") return undefined;
  return change.kind === "removed"
    ? { level: "major", reason: `Exported type ${name} is gone.` }
    : { level: "minor", reason: `Exported type ${name} is new.` };
}

/** A plain string that becomes an open enum still takes and gives any string. */
function becomesOpenEnum({ change, base, next }: Case): Rating | undefined {
  if (change.property !== "type" || change.basePointer === undefined || change.nextPointer === undefined)
    return undefined;
  const after = valueAt(next, change.nextPointer);
  const before = valueAt(base, change.basePointer);
  if (!isOpenEnum(after) || before !== plainTypeOf(after)) return undefined;
  return { level: "minor", reason: "Known values are listed now; any other value stays possible." };
}

/** `integer` and `number` are both `number`. */
function sameTypeScriptType({ change }: Case): Rating | undefined {
  if (change.property !== "type" || change.before === undefined || change.after === undefined) return undefined;
  const asTypeScript = (type: unknown) =>
    [...new Set([type].flat().map((name) => (name === "integer" ? "number" : name)))].sort();
  if (asTypeScript(change.before).join() !== asTypeScript(change.after).join()) return undefined;
  return {
    level: "minor",
    reason: `Was ${JSON.stringify(change.before)}, is ${JSON.stringify(change.after)}; the same type in TypeScript.`,
  };
}

const LIMITS = new Set(
  "minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties format contentMediaType contentEncoding".split(
    " ",
  ),
);

/** Limits are documentation: neither types nor the runtime enforce them. Binary data alone has a type of its own. */
function limits({ change, sides }: Case): Rating | undefined {
  if (change.typeName !== "Schema" || change.property === undefined || !LIMITS.has(change.property)) return undefined;
  if (change.before === "binary" || change.after === "binary")
    return { level: "major", reason: "Binary data has another type." };
  return sides.has("request")
    ? {
        level: "minor",
        reason: `Documented limit \`${change.property}\` of a request changed; types and behavior did not.`,
      }
    : { level: "patch", reason: `Documented limit \`${change.property}\` of a response changed.` };
}

/** The data of an outcome becomes a union that callers have to tell apart. */
function responseMediaTypeAdded({ change, sides }: Case): Rating | undefined {
  if (change.typeName !== "MediaType" || change.kind !== "added" || !sides.has("response")) return undefined;
  return { level: "major", reason: "A response may have another media type, so its data has one more type." };
}

/** The endpoint is always the caller's; a server of one operation alone is a part of its path. */
function serverMoves({ change }: Case): Rating | undefined {
  if (change.typeName !== "Server" || change.property !== "url" || !/^#?\/servers\//.test(change.path))
    return undefined;
  return { level: "patch", reason: "A server has another address: look whether `endpoint` has to be changed." };
}

/** Links are part of the package: handles follow them. */
function followUps({ change }: Case): Rating | undefined {
  if (change.typeName !== "Link" && change.typeName !== "LinksMap") return undefined;
  if (change.kind === "removed") return { level: "major", reason: "A follow-up is gone." };
  if (change.kind === "added") return { level: "minor", reason: "A follow-up is new." };
  if (change.property === "operationId") return { level: "minor", reason: "A follow-up leads to another operation." };
  return undefined;
}

/** Extensions steer the runtime: what it may send again, what it hides. How sure a fact is changes nothing for callers. */
function extensions({ change }: Case): Rating | undefined {
  if (change.property?.startsWith("x-") !== true) return undefined;
  if (change.property === "x-fnwire-tolerates") {
    return { level: "patch", reason: "What the service tolerates beside its contract changed." };
  }
  if (change.property === "x-fnwire-evidence") return { level: "patch", reason: "How sure the fact is changed." };
  const show = (value: unknown) => (value === undefined ? "unset" : JSON.stringify(value));
  return { level: "minor", reason: `\`${change.property}\` was ${show(change.before)}, is ${show(change.after)}.` };
}

const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  Schema: ["type", "required", "default", "enum", "const", "additionalProperties", "deprecated", "nullable"],
  Parameter: ["required", "deprecated", "allowEmptyValue"],
  RequestBody: ["required"],
  Operation: ["deprecated"],
  Server: ["url", "variables"],
  ServerVariable: ["default", "enum"],
  SecurityScheme: ["type", "in", "name", "scheme"],
};

/** A field that is part of the contract, changed in a direction that breaks nobody, is still more than a patch. */
function looserContract({ change }: Case): Rating | undefined {
  if (change.impact !== "patch" || change.property === undefined) return undefined;
  return CONTRACT[change.typeName]?.includes(change.property) === true ? { level: "minor" } : undefined;
}

/** Directions of the place of a change. A schema that several operations share is reported for one of them only. */
function sidesOf(change: Change, usages: readonly ReadonlyMap<string, ReadonlySet<Side>>[]): ReadonlySet<Side> {
  const sides = new Set<Side>();
  if (/\/responses\//.test(change.path)) sides.add("response");
  else if (/\/(parameters|requestBody)(\/|$)/.test(change.path)) sides.add("request");
  for (const pointer of [change.basePointer, change.nextPointer]) {
    const name = /^#\/components\/schemas\/([^/]+)/.exec(pointer ?? "")?.[1];
    if (name === undefined) continue;
    for (const usage of usages) for (const side of usage.get(name) ?? []) sides.add(side);
  }
  return sides;
}

type OpenEnum = { anyOf: [{ enum: unknown[] }, { type: unknown }] };

/** `anyOf: [{ type, enum }, { type }]`: the known values, and whatever else has the type. */
function isOpenEnum(schema: unknown): schema is OpenEnum {
  const known = valueAt(schema, "/anyOf/0/enum");
  return Array.isArray(known) && plainTypeOf(schema) !== undefined && valueAt(schema, "/anyOf/1/enum") === undefined;
}

function plainTypeOf(schema: unknown): unknown {
  return valueAt(schema, "/anyOf/1/type");
}

function compareLists(before: unknown, after: unknown): { gained: string[]; lost: string[] } {
  const old = new Set(Array.isArray(before) ? before.map((value) => JSON.stringify(value)) : []);
  const now = new Set(Array.isArray(after) ? after.map((value) => JSON.stringify(value)) : []);
  return { gained: [...now].filter((value) => !old.has(value)), lost: [...old].filter((value) => !now.has(value)) };
}
