import { gzipSync } from "node:zlib";
import type { Call } from "../../http/call.js";
import type { Reply, ReplyHeaders } from "../../http/reply.js";
import { isObject } from "../../json.js";
import { answer } from "./errors.js";
import { formatOf, warningOf } from "./response-format.js";
import type { VersionTraits } from "./versions.js";

const notKept: ReplyHeaders = {
  "Cache-Control": "no-cache, no-store, must-revalidate",
  Expires: "0",
  Pragma: "no-cache",
};

/** Shortest body that the server compresses, in bytes. */
const compressedFrom = 1024;

/** What the server adds to every answer of its API: headers, the version in its errors, and compression for those who take it. */
export function finish({
  call,
  reply,
  traits,
}: {
  readonly call: Call;
  readonly reply: Reply;
  readonly traits: VersionTraits;
}): Reply {
  // The web server in front answers for itself.
  if (reply.status === 413 || (reply.status === 500 && reply.body.kind === "text")) return reply;
  const warning = warningOf(formatOf(call), traits);
  const dressed = reply.status >= 400 ? withVersion(reply, traits) : reply;
  const headers: ReplyHeaders = {
    Server: "Appwrite",
    ...(reply.headers.Server === undefined && { "X-Content-Type-Options": "nosniff" }),
    ...(warning !== undefined && { "X-Appwrite-Warning": warning }),
    ...(reply.status >= 400 && notKept),
    ...dressed.headers,
  };
  return compressed({ ...dressed, headers }, call);
}

function withVersion(reply: Reply, { server }: VersionTraits): Reply {
  const { body, status } = reply;
  if (body.kind !== "json" || !isObject(body.value)) return reply;
  return { ...reply, body: answer({ status, value: { ...body.value, version: server } }).body };
}

function compressed(reply: Reply, { headers }: Call): Reply {
  const { body } = reply;
  if (body.kind !== "json" || reply.status >= 400 || !/\bgzip\b/.test(headers["accept-encoding"] ?? "")) return reply;
  if (Buffer.byteLength(body.text) < compressedFrom) return reply;
  return {
    ...reply,
    headers: { ...reply.headers, "Content-Encoding": "gzip", "X-Utopia-Compression": "true", Vary: "Accept-Encoding" },
    body: { ...body, encoded: gzipSync(body.text) },
  };
}
