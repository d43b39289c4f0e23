/** One field of a form: text, or a file when the part has a file name. */
export type FormField =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** A request body, read by its media type. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly fields: ReadonlyMap<string, readonly FormField[]> }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "malformed"; readonly message: string };

/** The media type of a `Content-Type` header without its parameters, lower case; empty when there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Whether a media type is JSON (RFC 6839 suffix included). */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}

/** Reads a body by its media type. A body that does not fit its media type is `malformed`, never an exception. */
export async function readContent(contentType: string | undefined, body: Uint8Array): Promise<Content> {
  if (body.byteLength === 0) return { kind: "empty" };
  const mediaType = mediaTypeOf(contentType);
  if (isJson(mediaType)) return readJson(body);
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded")
    return readForm(contentType ?? "", body);
  if (mediaType.startsWith("text/")) return { kind: "text", text: Buffer.from(body).toString("utf8") };
  return { kind: "bytes", bytes: body };
}

function readJson(body: Uint8Array): Content {
  try {
    return { kind: "json", value: JSON.parse(Buffer.from(body).toString("utf8")) };
  } catch (error) {
    return { kind: "malformed", message: messageOf(error) };
  }
}

// The platform's own parser (RFC 7578, and the URL standard for urlencoded): a Response is only its wrapper here.
async function readForm(contentType: string, body: Uint8Array): Promise<Content> {
  try {
    const form = await new Response(Buffer.from(body), { headers: { "content-type": contentType } }).formData();
    const fields = new Map<string, FormField[]>();
    for (const name of new Set(form.keys())) fields.set(name, await Promise.all(form.getAll(name).map(fieldOf)));
    return { kind: "form", fields };
  } catch (error) {
    return { kind: "malformed", message: messageOf(error) };
  }
}

async function fieldOf(entry: string | File): Promise<FormField> {
  if (typeof entry === "string") return { kind: "text", text: entry };
  const bytes = new Uint8Array(await entry.arrayBuffer());
  return { kind: "file", fileName: entry.name, mediaType: entry.type, bytes };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
