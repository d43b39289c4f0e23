import { readFileSync } from "node:fs";
import { benchFolder } from "./places.js";
import { type SpecRoot, writeSpecRoot } from "./spec-root.js";

type Node = Record<string, unknown>;

/**
 * GitHub's description as OpenAPI 3.1, with the extensions that our generator asks of every operation. All generators under
 * comparison read this same document.
 */
export function writeGithubSpec(): SpecRoot {
  const text = readFileSync(`${benchFolder}node_modules/@octokit/openapi/generated/api.github.com.json`, "utf8");
  const document = withoutNullable(JSON.parse(text) as Node) as Node;
  document.openapi = "3.1.0";
  for (const item of Object.values(document.paths as Record<string, Node>)) {
    for (const operation of Object.values(item) as Node[]) {
      if (typeof operation.operationId !== "string") continue;
      operation["x-fnwire-retry"] = "unsent";
      operation["x-fnwire-evidence"] = "documented";
    }
  }
  return writeSpecRoot({ folder: "github", slug: "github", document });
}

/** OpenAPI 3.0's `nullable: true` in the words of 3.1 (JSON Schema 2020-12). */
function withoutNullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNullable);
  if (typeof node !== "object" || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutNullable(value)]),
  ) as Node;
  if (nullable === undefined) return rest;
  // A property that is called `nullable` is a schema, not the keyword.
  if (typeof nullable === "object") return { ...rest, nullable };
  if (nullable !== true) return rest;
  const wide = Array.isArray(rest.enum) && !rest.enum.includes(null) ? { ...rest, enum: [...rest.enum, null] } : rest;
  if (typeof wide.type === "string") return { ...wide, type: [wide.type, "null"] };
  if (wide.type === undefined && Object.keys(wide).length > 0) return { anyOf: [wide, { type: "null" }] };
  return wide;
}
