/** How a body of a media type is written or read: the runtime's `BodyKind` without `empty`. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "urlencoded";

/** The kind of a request body. Sources: RFC 6839 §3.1 for `+json`, RFC 7303 for `+xml`, RFC 7578 and the URL Standard for forms. */
export function requestBodyKind(mediaType: string): BodyKind {
  const type = mediaEssence(mediaType);
  if (/^(?:application|text)\/json$|\+json$|^application\/json-home$/.test(type)) return "json";
  if (type === "multipart/form-data") return "multipart";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  const isText = type.startsWith("text/") || type === "application/javascript" || /[/+]xml$/.test(type);
  return isText ? "text" : "binary";
}

/** The kind of a response body: urlencoded fields in a response are handed over as they came. */
export function responseBodyKind(mediaType: string): BodyKind {
  const kind = requestBodyKind(mediaType);
  return kind === "urlencoded" ? "text" : kind;
}

/** The media type without parameters, in lower case. */
export function mediaEssence(mediaType: string): string {
  const [type = ""] = mediaType.split(";");
  return type.trim().toLowerCase();
}
