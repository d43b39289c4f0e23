/** Segments of a JSON pointer (RFC 6901), with or without a leading `#`. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer; undefined when nothing is there. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    // An array is indexed by the text of its index too.
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
