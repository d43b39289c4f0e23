import { type BodyParts, BodyResponse } from "./body-response.js";

/** Headers as undici sorts them: lower-case names, a list where a header was repeated. */
export type UndiciHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A response off undici's parser; headers are joined when somebody asks. */
export class UndiciResponse extends BodyResponse {
  readonly #given: UndiciHeaders;
  #headers: Readonly<Record<string, string>> | undefined;

  constructor(init: BodyParts & { readonly headers: UndiciHeaders }) {
    super(init);
    this.#given = init.headers;
  }

  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= joinHeaders(this.#given);
    return this.#headers;
  }

  header(name: string): string | undefined {
    return Object.hasOwn(this.#given, name) ? joined(this.#given[name]) : undefined;
  }

  get setCookies(): readonly string[] {
    const given = this.#given["set-cookie"];
    return given === undefined ? [] : typeof given === "string" ? [given] : given;
  }

  /** The same response with another body: what is left after decoding. */
  withBody(body: Uint8Array): UndiciResponse {
    return new UndiciResponse({ status: this.status, headers: this.#given, body });
  }
}

function joinHeaders(given: UndiciHeaders): Readonly<Record<string, string>> {
  // No prototype: a header may be called `constructor`.
  const headers: Record<string, string> = Object.create(null);
  for (const name of Object.keys(given)) headers[name] = joined(given[name]) ?? "";
  return headers;
}

function joined(value: string | readonly string[] | undefined): string | undefined {
  return value === undefined || typeof value === "string" ? value : value.join(", ");
}
