import { connect, type Socket } from "node:net";
import { MessageFrame } from "./framing.js";
import type { CutPoint, Toxic } from "./toxic.js";

/** What is sent to a client in place of HTTP. */
const noise = Buffer.from("\x16\x03\x01\x02\x00 this is no response \xff\xfe\r\n", "latin1");

/** One connection of a client and the one to the service behind it. */
export class Link {
  readonly #client: Socket;
  readonly #service: Socket;
  readonly #nextToxic: (at: "accept" | "request") => Toxic | undefined;
  readonly #onGone: () => void;
  /** Work on the response's bytes, in their order. */
  #answering: Promise<void> = Promise.resolve();
  #request = new MessageFrame();
  #response = new MessageFrame();
  #toxic: Toxic | undefined;
  #isIdle = true;
  #isOver = false;

  constructor(parts: {
    client: Socket;
    upstream: { readonly host: string; readonly port: number };
    nextToxic: (at: "accept" | "request") => Toxic | undefined;
    onGone: () => void;
  }) {
    this.#client = parts.client;
    this.#nextToxic = parts.nextToxic;
    this.#onGone = parts.onGone;
    this.#service = connect({ ...parts.upstream, noDelay: true });
    for (const socket of [this.#client, this.#service]) {
      socket.on("error", () => this.end("close"));
      socket.on("close", () => this.end("close"));
    }
    this.#client.on("data", (chunk: Buffer) => this.#onRequest(chunk));
    this.#client.on("end", () => this.end("close"));
    this.#service.on("data", (chunk: Buffer) => this.#onResponse(chunk));
    this.#service.on("end", () => this.#afterAnswering(() => this.end("close")));
  }

  /** Meets the toxic of the connection itself, if one is armed. */
  open(): void {
    const toxic = this.#nextToxic("accept");
    if (toxic !== undefined && "at" in toxic) this.end(toxic.kind);
  }

  /** Ends both connections; the client's in the given way. */
  end(how: "reset" | "close" | "half-close"): void {
    if (this.#isOver) return;
    if (how === "half-close") {
      // The service is heard to its end, and nobody is told.
      this.#client.end();
      this.#client.resume();
      return;
    }
    this.#isOver = true;
    if (how === "reset") this.#client.resetAndDestroy();
    else this.#client.destroySoon();
    this.#service.destroy();
    this.#onGone();
  }

  #onRequest(chunk: Buffer): void {
    if (this.#isOver) return;
    if (this.#isIdle) {
      this.#isIdle = false;
      this.#request = new MessageFrame();
      this.#response = new MessageFrame();
      this.#toxic = this.#nextToxic("request");
    }
    const toxic = this.#toxic;
    const before = this.#request.progress.seenBytes;
    const progress = this.#request.add(chunk);
    if (toxic?.kind === "timeout" && toxic.direction === "request") return;
    if (toxic?.kind === "noise") {
      if (progress.complete) this.#client.end(noise);
      return;
    }
    if (toxic === undefined || !("at" in toxic)) {
      this.#service.write(chunk);
      return;
    }
    this.#cutRequest(toxic, chunk, before);
  }

  #cutRequest(toxic: { kind: "reset" | "close" | "half-close"; at: CutPoint }, chunk: Buffer, before: number): void {
    const { headBytes, totalBytes, seenBytes, complete } = this.#request.progress;
    if (toxic.at === "request-head") {
      if (headBytes !== undefined) this.end(toxic.kind);
      return;
    }
    if (toxic.at === "request-body" && headBytes !== undefined && totalBytes !== undefined) {
      const limit = headBytes + Math.floor((totalBytes - headBytes) / 2);
      if (seenBytes < limit) {
        this.#service.write(chunk);
        return;
      }
      this.#service.write(chunk.subarray(0, limit - before), () => this.end(toxic.kind));
      return;
    }
    const isLast = toxic.at === "request-end" && complete;
    this.#service.write(chunk, () => {
      if (isLast) this.end(toxic.kind);
    });
  }

  #onResponse(chunk: Buffer): void {
    if (this.#isOver) return;
    const before = this.#response.progress.seenBytes;
    const { headBytes, totalBytes, seenBytes, complete } = this.#response.add(chunk);
    const toxic = this.#toxic;
    if (complete) this.#isIdle = true;
    if (toxic === undefined) {
      this.#afterAnswering(() => this.#write(chunk));
      return;
    }
    switch (toxic.kind) {
      case "timeout":
      case "noise":
        return;
      case "latency": {
        const ms = before === 0 ? toxic.ms + Math.random() * (toxic.jitterMs ?? 0) : 0;
        this.#afterAnswering(async () => {
          await this.#wait(ms);
          this.#write(chunk);
        });
        return;
      }
      case "bandwidth":
        this.#inSlices(chunk, { bytes: Math.ceil(toxic.bytesPerSecond / 100), everyMs: 10 });
        return;
      case "slicer":
        this.#inSlices(chunk, toxic);
        return;
      case "slow-close":
        this.#afterAnswering(() => this.#write(chunk));
        if (complete) {
          this.#afterAnswering(async () => {
            await this.#wait(toxic.ms);
            this.end("close");
          });
        }
        return;
      case "limit-data":
        this.#upTo(chunk, { before, limit: toxic.bytes, how: "close" });
        return;
      case "reset":
      case "close":
      case "half-close":
        break;
    }
    if (toxic.at === "response-start") this.end(toxic.kind);
    else if (toxic.at === "response-head") this.#upTo(chunk, { before, limit: 12, how: toxic.kind });
    else if (toxic.at === "response-body" && headBytes !== undefined && totalBytes !== undefined) {
      const limit = headBytes + Math.floor((totalBytes - headBytes) / 2);
      if (seenBytes < limit) this.#afterAnswering(() => this.#write(chunk));
      else this.#upTo(chunk, { before, limit, how: toxic.kind });
    } else this.#afterAnswering(() => this.#write(chunk));
  }

  #inSlices(chunk: Buffer, { bytes, everyMs }: { bytes: number; everyMs: number }): void {
    this.#afterAnswering(async () => {
      for (let at = 0; at < chunk.byteLength && !this.#isOver; at += bytes) {
        this.#write(chunk.subarray(at, at + bytes));
        await this.#wait(everyMs);
      }
    });
  }

  /** Passes on what is left up to the limit, then ends the connection once that is on its way. */
  #upTo(
    chunk: Buffer,
    { before, limit, how }: { before: number; limit: number; how: "reset" | "close" | "half-close" },
  ): void {
    const part = chunk.subarray(0, Math.max(0, limit - before));
    if (before + chunk.byteLength < limit) {
      this.#afterAnswering(() => this.#write(chunk));
      return;
    }
    this.#afterAnswering(async () => {
      await new Promise<void>((resolve) => this.#client.write(part, () => resolve()));
      // What was just written must not be overtaken by a reset.
      await this.#wait(2);
      this.end(how);
    });
  }

  #write(chunk: Buffer): void {
    if (!this.#isOver && this.#client.writable) this.#client.write(chunk);
  }

  #afterAnswering(work: () => void | Promise<void>): void {
    this.#answering = this.#answering.then(work).catch(() => this.end("close"));
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isOver || ms <= 0) resolve();
      else {
        const timer = setTimeout(end, ms);
        const gone = () => end();
        this.#client.once("close", gone);
        const client = this.#client;
        function end() {
          clearTimeout(timer);
          client.off("close", gone);
          resolve();
        }
      }
    });
  }
}
