/** The media type without its parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
export function mediaEssence(contentType: string): string {
  const end = contentType.indexOf(";");
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

/** RFC 8259, RFC 6839 §3.1, and `application/json-home` (draft-nottingham-json-home): JSON whose name does not say so. */
export function isJsonMedia(essence: string): boolean {
  return /^(?:application|text)\/json$|\+json$|^application\/json-home$/.test(essence);
}

/** Whether bytes of this type are meant to be read as text. */
export function isTextMedia(essence: string): boolean {
  return (
    essence.startsWith("text/") ||
    essence.endsWith("/xml") ||
    essence.endsWith("+xml") ||
    essence === "application/x-www-form-urlencoded" ||
    essence === "application/javascript"
  );
}

/** What {@link matchMedia} compares; documented types are in lower case, without parameters. */
export type MediaMatch<Value> = { readonly documented: ReadonlyMap<string, Value>; readonly essence: string };

/** Finds `essence` among documented types, which may be ranges (`text/*`, `*\/*`; RFC 9110 §12.5.1). */
export function matchMedia<Value>({ documented, essence }: MediaMatch<Value>): Value | undefined {
  const slash = essence.indexOf("/");
  return documented.get(essence) ?? documented.get(`${essence.slice(0, slash)}/*`) ?? documented.get("*/*");
}
