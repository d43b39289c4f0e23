import { typeIdentifier, valueIdentifier } from "../../generate/names.js";
import { methods, type OpenApiDocument } from "../openapi-document.js";
import type { RatedChange } from "./rated-change.js";

/** Says changes as callers know them: the function, its type, and of those that break something what to do about it. */
export function nameFunctions(
  changes: readonly RatedChange[],
  { base, next }: { base: OpenApiDocument; next: OpenApiDocument },
): RatedChange[] {
  const [before, after] = [idsOf(base), idsOf(next)];
  return changes.map((change) => {
    const [, operation = "", part = ""] = /^([A-Z]+ [^\s,]+)(?:, (.*))?$/.exec(change.place) ?? [];
    const id = after.get(operation) ?? before.get(operation);
    const name = valueIdentifier(id ?? "");
    if (id === undefined || name === undefined) return change;
    const type = typeOf(typeIdentifier(id) ?? id, part);
    const isGone = !after.has(operation);
    const place = [`\`${name}\``, ...(type === undefined ? [] : [`\`${type}\``]), `${operation}${part && `, ${part}`}`];
    const advice = change.level === "major" ? ` ${adviceFor({ name, type, isGone })}` : "";
    return { ...change, place: place.join(", "), message: change.message + advice };
  });
}

function adviceFor({ name, type, isGone }: { name: string; type: string | undefined; isGone: boolean }): string {
  if (isGone) return `\`${name}\` is gone: call another function.`;
  if (type?.endsWith("Outcome") === true) return `Look at what reads a \`${type}\`.`;
  return `Change the calls of \`${name}\`.`;
}

/** The type that a part of an operation belongs to. */
function typeOf(name: string, part: string): string | undefined {
  if (/^(?:parameters|request body)\b/.test(part)) return `${name}Request`;
  return /^response\b/.test(part) ? `${name}Outcome` : undefined;
}

/** `operationId` by method and path. */
function idsOf(document: OpenApiDocument): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const id = item[method]?.operationId;
      if (id !== undefined) ids.set(`${method.toUpperCase()} ${path}`, id);
    }
  }
  return ids;
}
