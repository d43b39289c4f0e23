/** A path as it is sent: OpenAPI's templates say more, and less, than a request target can. */
export type PathTemplate = {
  /** Fixed text percent-encoded, no query and no fragment. */
  readonly path: string;
  /** Query parameters that stand in the path: the name on the wire with its parameter, or with its fixed value. */
  readonly query: readonly ({ readonly name: string } & (
    | { readonly parameter: string }
    | { readonly value: string }
  ))[];
  /** What keeps it from being sent. */
  readonly flaw?: string;
};

/**
 * Reads a path of `paths`. A fragment is never sent (RFC 9110 §7.1); some descriptions use one to tell operations of one path apart. What is
 * no character of a path (RFC 3986 §3.3) is percent-encoded. Operators of URI templates (RFC 6570) in a parameter's name are not part of it.
 */
export function readPathTemplate(template: string): PathTemplate {
  const query: { name: string; parameter: string }[] = [];
  const plain = template
    .replace(/#.*$/s, "")
    .replace(/\{[?&]([^{}]*)\}/g, (_, names: string) => {
      for (const name of names.split(",")) query.push({ name, parameter: name });
      return "";
    })
    .replace(/\{[+/.;]?([^{}]+?)[*+]?\}/g, "{$1}");
  const mark = plain.indexOf("?");
  const path = encodeFixed(mark === -1 ? plain : plain.slice(0, mark));
  const fixed: { name: string; value: string }[] = [];
  // Appended to an origin such text would be a part of the host: `https://api.test` and `@other.test`.
  let flaw = !plain.startsWith("/")
    ? "its path does not start with /"
    : path.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
      ? "its path has a dot segment, which servers and clients resolve"
      : /%(?![0-9a-f]{2})|%25/i.test(template)
        ? "its path has a % that stands for itself, which openapi-typescript cannot name"
        : undefined;
  for (const pair of mark === -1
    ? []
    : plain
        .slice(mark + 1)
        .split("&")
        .filter((each) => each !== "")) {
    const [, name = pair, value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    const [, parameter] = /^\{([^{}]+)\}$/.exec(value) ?? [];
    if (parameter !== undefined) query.push({ name: decoded(name), parameter });
    else if (/[{}]/.test(pair)) flaw ??= "a parameter is only a part of what its path's query fixes";
    else fixed.push({ name: decoded(name), value: decoded(value) });
  }
  return { path, query: [...query, ...fixed], ...(flaw === undefined ? {} : { flaw }) };
}

function encodeFixed(path: string): string {
  return path
    .split(/(\{[^{}]+\})/)
    .map((part, index) => (index % 2 === 1 ? part : encodePart(part)))
    .join("");
}

function encodePart(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]+/g, (found) =>
    encodeURIComponent(Buffer.from(found).toString()),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
