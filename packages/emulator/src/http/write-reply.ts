import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { doneOrGone, isGone } from "./client-gone.js";
import { bodyBytes, type Reply } from "./reply.js";

/** Head of a response in the form Node writes it, with the length of the body unless the status has none. */
export function headOf(reply: Reply): OutgoingHttpHeaders {
  const head: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(reply.headers))
    head[name] = typeof value === "string" ? value : [...value];
  if (reply.status !== 204 && reply.status !== 304) head["Content-Length"] = bodyBytes(reply.body).byteLength;
  return head;
}

/** What became of a response: handed to the system whole, or not because the client has gone. */
export type WrittenEnd = { readonly outcome: "answered" | "aborted"; readonly status: number | undefined };

/** Writes the whole response. Resolves when there is no more to do for it. */
export async function writeReply({ outgoing, reply }: { outgoing: ServerResponse; reply: Reply }): Promise<WrittenEnd> {
  if (isGone(outgoing)) return { outcome: "aborted", status: undefined };
  outgoing.writeHead(reply.status, headOf(reply));
  const isWhole = await endWith(outgoing, bodyBytes(reply.body));
  return { outcome: isWhole ? "answered" : "aborted", status: reply.status };
}

/** Writes the last bytes of a response. Resolves to whether they were handed to the system before the client had gone. */
export async function endWith(outgoing: ServerResponse, bytes: Uint8Array): Promise<boolean> {
  await doneOrGone(outgoing, (done) => outgoing.end(bytes, done));
  return outgoing.writableFinished;
}
