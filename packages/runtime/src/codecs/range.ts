import type { BodyCodec, BodyReader } from "../codec.js";
import { parseJson } from "../json.js";
import { isJsonMedia, isTextMedia, mediaEssence } from "../media.js";
import { binaryBody } from "./binary.js";
import { jsonBody } from "./json.js";

/**
 * Reads a response whose media type the spec leaves open (`*\/*`, `application/*`) by what the server sent: JSON is parsed. Anything else is
 * not what the spec says (`json`), a text (`text`), or a text or bytes (`any`).
 */
export function rangeReader(otherwise: "json" | "text" | "any"): BodyReader {
  return {
    kind: "range",
    ...(otherwise === "json" ? { prefers: "application/json" } : {}),
    read: ({ bytes, contentType, text: readText, reading }) => {
      const essence = mediaEssence(contentType);
      const text = readText();
      const saysJson = isJsonMedia(essence);
      if (text === undefined && saysJson) return undefined;
      if (text !== undefined && (essence === "" || saysJson)) {
        try {
          return { value: parseJson(text, reading) };
        } catch {
          if (saysJson) return undefined;
        }
      }
      if (otherwise === "json") return undefined;
      if (text !== undefined && (otherwise === "text" || essence === "" || isTextMedia(essence)))
        return { value: text };
      return otherwise === "text" ? undefined : { value: bytes };
    },
  };
}

/** Writes a body whose media type the spec leaves open: bytes and texts as they are, anything else as JSON where the caller names JSON. */
export const rangeBody: BodyCodec = {
  kind: "binary",
  write: (args) => {
    const { body, contentType } = args;
    const isValue =
      typeof body !== "string" &&
      !ArrayBuffer.isView(body) &&
      !(body instanceof ArrayBuffer) &&
      !(body instanceof Blob);
    return (isValue && isJsonMedia(mediaEssence(contentType)) ? jsonBody : binaryBody).write(args);
  },
};
