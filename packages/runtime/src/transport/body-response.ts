import { readText } from "./text.js";
import type { WireResponse } from "./transport.js";

/** A response read to its end: how its body is read is the same whatever it came through. Headers are each transport's own. */
export abstract class BodyResponse implements WireResponse {
  readonly status: number;
  readonly #body: Uint8Array;
  /** Known once the text was asked for. The text itself is not kept: it would hold the body twice. */
  #isExactText: boolean | undefined;

  constructor({ status, body }: { readonly status: number; readonly body: Uint8Array }) {
    this.status = status;
    this.#body = body;
  }

  abstract get headers(): Readonly<Record<string, string>>;
  abstract get setCookies(): readonly string[];
  abstract header(name: string): string | undefined;

  text(): string {
    const { text, isExact } = readText({ bytes: this.#body, contentType: this.header("content-type") });
    this.#isExactText = isExact;
    return text;
  }

  get isExactText(): boolean {
    if (this.#isExactText === undefined) this.text();
    return this.#isExactText !== false;
  }

  bytes(): Uint8Array {
    return this.#body;
  }
}
