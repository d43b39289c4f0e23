import { type Call, refuse } from "../../contract.js";
import { abort } from "./errors.js";

/** Refuses a request whose Accept header leaves no room for what the operation sends (RFC 9110 section 12.5.1, without weights). */
export function acceptable(call: Call, ...mediaTypes: readonly string[]): void {
  if (!mediaTypes.some((mediaType) => accepts(call.headers.accept, mediaType))) refuse(abort(call, 406));
}

/** Whether a client asks for JSON by name. */
export function prefersJson(accept: string | undefined): boolean {
  return rangesOf(accept).includes("application/json");
}

/** Whether an Accept header has room for a media type. Without one there is room for all. */
export function accepts(accept: string | undefined, mediaType: string): boolean {
  const range = `${mediaType.split("/", 1)[0]}/*`;
  return accept === undefined || rangesOf(accept).some((entry) => ["*/*", range, mediaType].includes(entry));
}

function rangesOf(accept = ""): readonly string[] {
  return accept.split(",").map((entry) => (entry.split(";", 1)[0] ?? "").trim());
}
