import { gzipSync } from "node:zlib";
import { type Call, isObject, type Reply, type ReplyHeaders } from "../../contract.js";
import { answer } from "./errors.js";
import { formatOf, isBefore, warningOf } from "./response-format.js";
import type { VersionTraits } from "./versions.js";

const notKept: ReplyHeaders = {
  "Cache-Control": "no-cache, no-store, must-revalidate",
  Expires: "0",
  Pragma: "no-cache",
};

/** Shortest body that the server compresses, in bytes. */
const compressedFrom = 1024;

/** What the server adds to every response of its API: headers, the version in its errors, and compression for those who take it. */
export function finish(call: Call, reply: Reply, traits: VersionTraits): Reply {
  // The web server in front answers for itself.
  if (reply.status === 413) return reply;
  if (reply.status === 500 && reply.body.kind === "text") return { ...reply, body: brokenBodyOf(traits) };
  const format = formatOf(call);
  const warning = warningOf(format, traits);
  const dressed = reply.status >= 400 ? withVersion(reply, traits) : reply;
  const headers: ReplyHeaders = {
    Server: "Appwrite",
    ...(reply.headers.Server === undefined && { "X-Content-Type-Options": "nosniff" }),
    ...(warning !== undefined && { "X-Appwrite-Warning": warning }),
    ...(reply.status >= 400 && notKept),
    ...dressed.headers,
  };
  // The shapes of former versions are in no description of this one.
  const isFormer = reply.status < 400 && isBefore(format, "1.6.0");
  return compressed({ ...dressed, headers, ...(isFormer && { isUnspecified: true as const }) }, call);
}

function brokenBodyOf({ server }: VersionTraits): Reply["body"] {
  return { kind: "text", text: JSON.stringify({ message: "Error: Server Error", code: 500, version: server }) };
}

function withVersion(reply: Reply, { server }: VersionTraits): Reply {
  const { body, status } = reply;
  if (body.kind !== "json" || !isObject(body.value)) return reply;
  return { ...reply, body: answer(status, { ...body.value, version: server }).body };
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
