import { readText } from "./text.js";
import type { WireResponse } from "./transport.js";

/** What a response has besides its headers. */
export type BodyParts = {
  readonly status: number;
  readonly body: Uint8Array;
  /** A body that is still to come; {@link BodyParts.body} is empty then. */
  readonly chunks?: AsyncIterable<Uint8Array> | undefined;
};

/** The body of a response that is still to come. */
export const nothing: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** A response, mostly read to its end: how its body is read is the same whatever it came through. Headers are each transport's own. */
export abstract class BodyResponse implements WireResponse {
  readonly status: number;
  declare readonly chunks?: AsyncIterable<Uint8Array>;
  readonly #body: Uint8Array;
  /** Known once the text was asked for. The text itself is not kept: it would hold the body twice. */
  #isExactText: boolean | undefined;

  constructor({ status, body, chunks }: BodyParts) {
    this.status = status;
    this.#body = body;
    if (chunks !== undefined) this.chunks = chunks;
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
