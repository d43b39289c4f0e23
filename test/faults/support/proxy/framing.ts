const headEnd = Buffer.from("\r\n\r\n");

/** How far a message has come with the bytes seen so far. */
export type Progress = {
  /** Bytes up to the end of the head; `undefined` while it is not complete. */
  readonly headBytes: number | undefined;
  /** Bytes of the whole message; `undefined` while the head is not complete. */
  readonly totalBytes: number | undefined;
  readonly seenBytes: number;
  readonly complete: boolean;
};

/**
 * Follows one HTTP/1.1 message whose length is in its `Content-Length`, or which has no body (RFC 9112, section 6). Chunked
 * messages are never complete here: neither the clients nor the emulator send any.
 */
export class MessageFrame {
  #head = Buffer.alloc(0);
  #seenBytes = 0;
  #headBytes: number | undefined;
  #totalBytes: number | undefined;

  /** Takes the next bytes. */
  add(chunk: Buffer): Progress {
    this.#seenBytes += chunk.byteLength;
    if (this.#headBytes === undefined) {
      this.#head = Buffer.concat([this.#head, chunk]);
      const at = this.#head.indexOf(headEnd);
      if (at >= 0) {
        this.#headBytes = at + headEnd.byteLength;
        const length = /\r\ncontent-length:\s*(\d+)/i.exec(this.#head.subarray(0, at).toString("latin1"))?.[1];
        this.#totalBytes = this.#headBytes + Number(length ?? 0);
      }
    }
    return this.progress;
  }

  get progress(): Progress {
    return {
      headBytes: this.#headBytes,
      totalBytes: this.#totalBytes,
      seenBytes: this.#seenBytes,
      complete: this.#totalBytes !== undefined && this.#seenBytes >= this.#totalBytes,
    };
  }
}
