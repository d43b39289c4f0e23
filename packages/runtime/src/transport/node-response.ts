import { type BodyParts, BodyResponse } from "./body-response.js";

/** What a response is made of: Node's flat list of header names and values, and the body. */
export type NodeResponseInit = BodyParts & { readonly rawHeaders: readonly string[] };

/** A response off the wire. It keeps no socket alive; headers are sorted out when somebody asks. */
export class NodeResponse extends BodyResponse {
  readonly #rawHeaders: readonly string[];
  #headers: Readonly<Record<string, string>> | undefined;

  constructor(init: NodeResponseInit) {
    super(init);
    this.#rawHeaders = init.rawHeaders;
  }

  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= joinHeaders(this.#rawHeaders);
    return this.#headers;
  }

  /** Repeated headers joined, as in {@link headers}. */
  header(name: string): string | undefined {
    if (this.#headers !== undefined) return this.#headers[name];
    const raw = this.#rawHeaders;
    let found: string | undefined;
    for (let index = 0; index + 1 < raw.length; index += 2) {
      const given = raw[index] ?? "";
      // Comparing lengths first spares nearly every conversion to lower case.
      if (given.length !== name.length || given.toLowerCase() !== name) continue;
      found = found === undefined ? raw[index + 1] : `${found}, ${raw[index + 1]}`;
    }
    return found;
  }

  get setCookies(): readonly string[] {
    return this.#rawHeaders.filter(
      (_, index) => index % 2 === 1 && this.#rawHeaders[index - 1]?.toLowerCase() === "set-cookie",
    );
  }

  /** The same response with another body: what is left after decoding. */
  withBody(body: Uint8Array): NodeResponse {
    return new NodeResponse({ status: this.status, rawHeaders: this.#rawHeaders, body });
  }
}

function joinHeaders(raw: readonly string[]): Readonly<Record<string, string>> {
  // No prototype: a header may be called `constructor`.
  const headers: Record<string, string> = Object.create(null);
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? "").toLowerCase();
    const value = raw[index + 1] ?? "";
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return headers;
}
