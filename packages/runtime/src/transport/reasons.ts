import type { TransportErrorCode } from "../errors.js";

/** What a platform says in words where it gives no code. */
export type SpokenReason = {
  readonly code: TransportErrorCode;
  /** There was no connection to send on: a proof only for a request that was never on another one. */
  readonly beforeConnection: boolean;
};

/** Deno's errors name the stage in parentheses; a URL before it holds no space. Source: hyper-util, seen with Deno 2.9. */
const denoStage = /^error sending request .*?: client error \((\w+)\)/s;
const certificate = /certificate|\btls\b|handshake/i;
const noHttp = /invalid (HTTP|content-length|chunk)|\bparsed\b/i;
const tooLarge = /too large/i;
/** What Deno and workerd say of a body that does not decode. */
const undecodable = /decompress|gzip|deflate|brotli|unexpected end of file|corrupt/i;
/** Browsers, React Native and workerd tell a script nothing, so that it cannot explore a network. */
const silent =
  /^(Failed to fetch|NetworkError when attempting to fetch resource|Load failed|Network request failed|internal error)/;

/** Reads the words of an error without a code; undefined where they are nobody's that is known. */
export function spokenReason({
  message,
  isAnswered,
}: {
  message: string;
  isAnswered: boolean;
}): SpokenReason | undefined {
  const after = (code: TransportErrorCode): SpokenReason => ({ code, beforeConnection: false });
  if (isAnswered) return undecodable.test(message) ? after("RESPONSE_MALFORMED") : undefined;
  const stage = denoStage.exec(message);
  if (stage === null) return silent.test(message) ? after("NO_REASON_GIVEN") : undefined;
  const words = message.slice(stage[0].length);
  if (stage[1] === "Connect") {
    const code = /^: dns error/.test(words) ? "DNS_FAILED" : certificate.test(words) ? "TLS_FAILED" : "CONNECT_FAILED";
    return { code, beforeConnection: true };
  }
  return after(
    noHttp.test(words) ? "RESPONSE_MALFORMED" : tooLarge.test(words) ? "RESPONSE_TOO_LARGE" : "CONNECTION_LOST",
  );
}
