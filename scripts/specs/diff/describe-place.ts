import { methods } from "../openapi-document.js";
import { pointerSegments } from "./json-pointer.js";

/** Segments that say how a document is built, not where in the API a place is. */
const STRUCTURE = new Set(["content", "schema", "properties", "items", "anyOf", "oneOf", "allOf", "headers"]);

/** A pointer as people say it: `POST /runs, response 201, status`. */
export function describePlace(pointer: string): string {
  const [section, ...rest] = pointerSegments(pointer);
  if (section === "components") return rest.join(" ");
  if (section !== "paths") return [section, ...rest].join(" ");
  const [path = "", method, part, ...below] = rest;
  if (!methods.some((known) => known === method)) return join(path, method ?? "", rest.slice(2));
  const operation = `${method?.toUpperCase()} ${path}`;
  if (part === undefined) return operation;
  if (part === "responses") return join(operation, `response ${below[0] ?? ""}`.trim(), below.slice(1));
  if (part === "requestBody") return join(operation, "request body", below);
  return join(operation, part, below);
}

function join(operation: string, part: string, below: string[]): string {
  const fields = below.filter((segment) => !STRUCTURE.has(segment) && !segment.includes("/") && !/^\d+$/.test(segment));
  return [operation, part, fields.join(".")].filter((text) => text !== "").join(", ");
}
