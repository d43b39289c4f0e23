import type { BodySink, BodySource, StreamCodec, StreamKind, StreamReading } from "../codec.js";
import { TransportError, type TransportErrorCode } from "../errors.js";
import { parseJson } from "../json.js";
import { matchMedia, mediaEssence } from "../media.js";
import { readText } from "../transport/text.js";
import type { WireResponse } from "../transport/transport.js";

/** One event of `text/event-stream` (WHATWG HTML, "Server-sent events"). */
export type ServerSentEvent<Value = unknown> = {
  /** `message` where the server names none. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server gave, with this event or an earlier one; empty where it gave none. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, where the server says so with this event. */
  readonly retry: number | undefined;
  /** `data` read as JSON; undefined where it is none, such as `[DONE]`. */
  readonly value: Value | undefined;
};

/**
 * Reads successes as they come, by their media types: an outcome's `data` is then an AsyncIterable. `events` gives
 * {@link ServerSentEvent}s, `lines` (ndjson, JSON Lines) and `sequence` (RFC 7464) parsed values, `text` and `bytes` pieces as they
 * arrive. What goes wrong after the head throws a TransportError in the loop: `CONNECTION_LOST`, `ATTEMPT_TIMEOUT` (no loop, or no more
 * bytes, for `timeoutMs`), `RESPONSE_MALFORMED`, `RESPONSE_TOO_LARGE` (one event or line above `maxResponseBytes`); aborting throws the signal's
 * reason. Leaving the loop closes the connection. Any other response is read to its end, as without streaming.
 */
export function streamed(media: Readonly<Record<string, StreamKind>>): StreamCodec {
  const documented = new Map(Object.entries(media));
  return {
    open: (source, coding) => new BodyQueue(source, coding),
    read: async (args) => {
      const { response, reader } = args;
      const isSuccess = response.status >= 200 && response.status < 300;
      const contentType = header(response, "content-type");
      const kind = isSuccess ? matchMedia({ documented, essence: mediaEssence(contentType ?? "") }) : undefined;
      if (kind === undefined) return reader.read(response.chunks === undefined ? response : await whole(args));
      const tag = reader.documented(response.status)?.tag ?? "undocumented";
      const chunks = response.chunks ?? once(response.bytes());
      const failed = (code: TransportErrorCode, what: string): TransportError => failure(args, code, what);
      const reading: Omit<Reading, "chunks"> = { ...args, failed, contentType };
      const body = {
        [Symbol.asyncIterator]: () => {
          const source = chunks[Symbol.asyncIterator]();
          const items = readers[kind]({ ...reading, chunks: { [Symbol.asyncIterator]: () => source } });
          return leavable(items, () => source.return?.());
        },
      };
      return reader.outcome({ response, tag, body });
    },
  };
}

type Reading = StreamReading & {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly contentType: string | undefined;
  readonly failed: (code: TransportErrorCode, what: string) => TransportError;
};

const readers: Readonly<Record<StreamKind, (reading: Reading) => AsyncIterator<unknown>>> = {
  events,
  lines: (reading) => values(reading, /\r?\n/),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what stands before each record (RFC 7464 §2.2).
  sequence: (reading) => values(reading, /\u001e/),
  text: texts,
  bytes: ({ chunks }) => chunks[Symbol.asyncIterator](),
};

/** Items that can be left at any time: before the first was asked for, and while one is waited for, a generator alone would not hear of it. */
function leavable<Item>(items: AsyncIterator<Item>, leave: () => unknown): AsyncIterableIterator<Item> {
  const iterator: AsyncIterableIterator<Item> = {
    next: () => items.next(),
    return: async () => {
      await leave();
      await items.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** Text as it comes; what is no text is told of, and never replaced. */
async function* texts({ chunks, contentType, failed }: Reading): AsyncGenerator<string> {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1];
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset ?? "utf-8", { fatal: true });
  } catch {
    decoder = new TextDecoder("utf-8", { fatal: true });
  }
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw failed("RESPONSE_MALFORMED", "it holds bytes that are no text");
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (text !== "") yield text;
  }
  const rest = decode();
  if (rest !== "") yield rest;
}

/** The parts of a text that a separator ends, and then `last`, which none does. */
async function* parts(reading: Reading, separator: RegExp, hasLast: boolean): AsyncGenerator<string> {
  const { failed, maxBytes } = reading;
  let rest = "";
  for await (const text of texts(reading)) {
    // A line break of two characters may be cut in two.
    const held = rest + text;
    const isCut = held.endsWith("\r");
    const found = (isCut ? held.slice(0, -1) : held).split(separator);
    rest = (found.pop() ?? "") + (isCut ? "\r" : "");
    yield* found;
    if (rest.length > maxBytes) throw failed("RESPONSE_TOO_LARGE", "one line of it is larger than allowed");
  }
  if (hasLast) yield rest;
}

async function* values(reading: Reading, separator: RegExp): AsyncGenerator<unknown> {
  for await (const part of parts(reading, separator, true)) {
    if (part.trim() === "") continue;
    let value: unknown;
    try {
      value = parseJson(part, reading.reading);
    } catch {
      throw reading.failed("RESPONSE_MALFORMED", "one line of it is no JSON");
    }
    yield value;
  }
}

/** Source: WHATWG HTML, "Interpreting an event stream". An event that no blank line ends is none. */
async function* events(reading: Reading): AsyncGenerator<ServerSentEvent> {
  const empty = () => ({ event: "", data: [] as string[], retry: undefined as number | undefined, size: 0 });
  let next = empty();
  let id = "";
  for await (const line of parts({ ...reading, contentType: undefined }, /\r\n|\n|\r/, false)) {
    if (line === "") {
      if (next.data.length > 0) {
        const data = next.data.join("\n");
        yield { event: next.event || "message", data, id, retry: next.retry, value: jsonIn(data, reading) };
      }
      next = empty();
      continue;
    }
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    next.size += line.length;
    if (next.size > reading.maxBytes)
      throw reading.failed("RESPONSE_TOO_LARGE", "one event of it is larger than allowed");
    if (field === "data") next.data.push(value);
    else if (field === "event") next.event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) next.retry = Number(value);
  }
}

function jsonIn(data: string, { reading }: Reading): unknown {
  try {
    return parseJson(data, reading);
  } catch {
    return undefined;
  }
}

/** A success that is no stream, read to its end. */
async function whole(args: StreamReading): Promise<WireResponse> {
  const { response, maxBytes } = args;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.chunks ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw failure(args, "RESPONSE_TOO_LARGE", "it is larger than allowed");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  const { status, headers, setCookies, hidesHeaders } = response;
  const contentType = header(response, "content-type");
  const read = readText({ bytes, contentType });
  return {
    status,
    headers,
    ...(setCookies === undefined ? {} : { setCookies }),
    ...(hidesHeaders === undefined ? {} : { hidesHeaders }),
    isExactText: read.isExact,
    text: () => read.text,
    bytes: () => bytes,
  };
}

function header(response: WireResponse, name: string): string | undefined {
  return response.header === undefined ? response.headers[name] : response.header(name);
}

function failure({ operation, response }: StreamReading, code: TransportErrorCode, what: string): TransportError {
  return new TransportError({
    code,
    operation,
    message: `${operation}: the response cannot be read on: ${what}`,
    sent: true,
    responseStarted: true,
    httpStatus: response.status,
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}

/** Bytes that may wait for their reader before the connection is told to pause. */
const mostWaiting = 65_536;

/** What has come of a body and was not read yet. */
class BodyQueue implements BodySink {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly #source: BodySource;
  readonly #waiting: Uint8Array[] = [];
  #size = 0;
  #end: { readonly error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(source: BodySource, coding: string | undefined) {
    this.#source = source;
    const plain = this.#read();
    this.chunks = leavable(coding === undefined ? plain : decoded(plain, coding), () => {
      source.stop();
      this.end();
    });
  }

  push(chunk: Uint8Array): boolean {
    this.#waiting.push(chunk);
    this.#size += chunk.byteLength;
    this.#wake?.();
    return this.#size < mostWaiting;
  }

  end(): void {
    this.#end ??= {};
    this.#wake?.();
  }

  fail(error: unknown, atOnce = false): void {
    if (atOnce) this.#waiting.length = 0;
    this.#end ??= { error };
    this.#wake?.();
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    // Time for the loop to begin was limited; what comes between its turns is the reader's own.
    this.#source.wait(false);
    try {
      for (;;) {
        const chunk = this.#waiting.shift();
        if (chunk !== undefined) {
          const wasFull = this.#size >= mostWaiting;
          this.#size -= chunk.byteLength;
          if (wasFull && this.#size < mostWaiting) this.#source.resume();
          yield chunk;
        } else if (this.#end !== undefined) {
          if ("error" in this.#end) throw this.#end.error;
          return;
        } else {
          await this.#more();
        }
      }
    } finally {
      this.#source.stop();
    }
  }

  async #more(): Promise<void> {
    this.#source.wait(true);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = undefined;
    this.#source.wait(false);
  }
}

/** A body in the codings that platforms undo by themselves (Compression Streams standard). */
async function* decoded(chunks: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream(coding === "deflate" ? "deflate" : "gzip");
  const writer = writable.getWriter();
  const writing = (async () => {
    try {
      // Safe: memory that is shared between threads does not come from a network.
      for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
      await writer.close();
    } catch (error) {
      await writer.abort(error);
    }
  })();
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
    await writing.catch(() => {});
  }
}
