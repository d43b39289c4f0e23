/** Media type without its parameters, in lower case. */
export function essence(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJsonType(contentType: string): boolean {
  const type = essence(contentType);
  return type === "application/json" || type.endsWith("+json");
}

/** The key of `content` that describes a content type: the type itself, then `type/*`, then any. */
export function findMediaType({
  content,
  contentType,
}: {
  content: Readonly<Record<string, unknown>>;
  contentType: string;
}): string | undefined {
  const type = essence(contentType);
  const keys = Object.keys(content);
  return (
    keys.find((key) => essence(key) === type) ??
    keys.find((key) => essence(key) === `${type.split("/")[0]}/*`) ??
    keys.find((key) => essence(key) === "*/*")
  );
}
