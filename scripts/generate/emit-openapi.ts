import { madeBy } from "./header.js";
import type { JsonObject } from "./json.js";

/** `openapi.json`: the whole description in one document, as tools read it. */
export function emitOpenapi(options: { readonly slug: string; readonly document: JsonObject }): string {
  return `${JSON.stringify({ "x-made-by": madeBy(options.slug), ...options.document }, null, 2)}\n`;
}
