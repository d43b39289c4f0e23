import type * as Zlib from "node:zlib";
import type { OperationDescriptor } from "../operation.js";

/** More codings than this are not decoded: each can multiply the size a thousandfold (compare CVE-2026-22036). */
const mostCodings = 3;

/** 2^32 bytes: what every supported Node can hold in one buffer. */
const longestOutput = 4_294_967_296;

/** What a server may pack a body in. One that is read as it comes would wait in the packing of servers and proxies. */
export function acceptedCodings({ stream }: OperationDescriptor): string {
  return stream === undefined ? "gzip, deflate, br" : "identity";
}

/** The coding of a body that is to be read as it comes; undefined where it has none. */
export function codingOf(contentEncoding: string | undefined): string | undefined {
  const coding = contentEncoding?.trim().toLowerCase();
  return coding === "" || coding === "identity" ? undefined : coding;
}

/** Why a body could not be decoded. */
export type DecodeFailure = { readonly code: "RESPONSE_TOO_LARGE" | "RESPONSE_MALFORMED"; readonly cause?: unknown };

/** What {@link decodeBody} works on. */
export type DecodeArgs = {
  readonly zlib: typeof Zlib;
  readonly body: Uint8Array;
  /** Value of `content-encoding`; codings in the order they were applied (RFC 9110 §8.4). */
  readonly contentEncoding: string;
  readonly maxBytes: number;
};

/** Undoes the content codings; stops as soon as any step grows past `maxBytes`. Rejects with a {@link DecodeFailure}. */
export async function decodeBody({ zlib, body, contentEncoding, maxBytes }: DecodeArgs): Promise<Uint8Array> {
  const codings = contentEncoding
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > mostCodings) throw failure({ code: "RESPONSE_MALFORMED" });
  let decoded = body;
  for (const coding of codings.reverse()) {
    if (decoded.byteLength > 0) decoded = await decodeOne({ zlib, body: decoded, coding, maxBytes });
  }
  return decoded;
}

function decodeOne(args: { zlib: typeof Zlib; body: Uint8Array; coding: string; maxBytes: number }): Promise<Buffer> {
  const { zlib, body, coding } = args;
  // zlib takes whole numbers from 1 to the longest buffer there can be.
  const maxOutputLength = Math.max(1, Math.min(Math.floor(args.maxBytes), longestOutput));
  const options = { maxOutputLength };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: Buffer): void => {
      if (error === null) resolve(result);
      else reject(failure({ code: isTooLarge(error) ? "RESPONSE_TOO_LARGE" : "RESPONSE_MALFORMED", cause: error }));
    };
    if (coding === "gzip" || coding === "x-gzip") zlib.gunzip(body, options, done);
    else if (coding === "br") zlib.brotliDecompress(body, options, done);
    // RFC 9110 §8.4.1.2 means the zlib format; servers that send raw deflate are told apart by the first byte (RFC 1950 §2.2).
    else if (coding === "deflate" && ((body[0] ?? 0) & 0x0f) === 8) zlib.inflate(body, options, done);
    else if (coding === "deflate") zlib.inflateRaw(body, options, done);
    else reject(failure({ code: "RESPONSE_MALFORMED" }));
  });
}

function isTooLarge(error: Error): boolean {
  return "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function failure(value: DecodeFailure): DecodeFailure {
  return value;
}
