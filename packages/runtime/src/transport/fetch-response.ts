import { type BodyParts, BodyResponse } from "./body-response.js";

/** A response that `fetch` gave, read to its end. */
export class FetchResponse extends BodyResponse {
  /** Source: Fetch standard, "CORS filtered response". */
  readonly hidesHeaders: boolean;
  readonly #headers: Headers;
  #record: Readonly<Record<string, string>> | undefined;

  constructor({ response, ...parts }: Omit<BodyParts, "status"> & { readonly response: Response }) {
    super({ status: response.status, ...parts });
    this.hidesHeaders = response.type === "cors";
    this.#headers = response.headers;
  }

  get headers(): Readonly<Record<string, string>> {
    if (this.#record === undefined) {
      // No prototype: a header may be called `constructor`.
      const record: Record<string, string> = Object.create(null);
      this.#headers.forEach((value, name) => {
        const before = record[name];
        record[name] = before === undefined ? value : `${before}, ${value}`;
      });
      this.#record = record;
    }
    return this.#record;
  }

  header(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  get setCookies(): readonly string[] {
    // Younger than fetch itself, and absent where cookies are hidden.
    return this.#headers.getSetCookie?.() ?? [];
  }
}
