import type { MediaType } from "./operation-model.js";

/** What a body is sent as where the description names a range and the caller no type; undefined: the caller must. */
export function rangeDefault({ essence, isValue }: Pick<MediaType, "essence" | "isValue">): string | undefined {
  const admitsApplication = essence === "*/*" || essence === "application/*";
  if (isValue) return admitsApplication ? "application/json" : undefined;
  if (admitsApplication) return "application/octet-stream";
  return essence === "text/*" ? "text/plain" : undefined;
}
