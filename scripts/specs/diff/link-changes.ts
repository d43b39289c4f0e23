import { isDeepStrictEqual } from "node:util";
import { type Link, methods, type OpenApiDocument, type Operation, resolveReference } from "../openapi-document.js";
import type { Level } from "./level.js";

/** Changes of what a follow-up sends, which `redocly diff` does not see. */
export function findLinkChanges({
  base,
  next,
}: {
  base: OpenApiDocument;
  next: OpenApiDocument;
}): { level: Level; place: string; message: string }[] {
  const before = collectLinks(base);
  const after = collectLinks(next);
  return [...after].flatMap(([place, link]) => {
    const old = before.get(place);
    if (old === undefined) return [];
    const same =
      isDeepStrictEqual(old.parameters ?? {}, link.parameters ?? {}) &&
      isDeepStrictEqual(old.requestBody, link.requestBody);
    return same ? [] : [{ level: "minor" as const, place, message: "A follow-up is addressed in another way." }];
  });
}

/** Links by "operation, response, name". */
function collectLinks(document: OpenApiDocument): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      const operation: Operation | undefined = item[method];
      for (const [status, raw] of Object.entries(operation?.responses ?? {})) {
        const response = resolveReference(document, raw);
        for (const [name, link] of Object.entries(response.links ?? {})) {
          links.set(`${operation?.operationId}, response ${status}, link ${name}`, resolveReference(document, link));
        }
      }
    }
  }
  return links;
}
