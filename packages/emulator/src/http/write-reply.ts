import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { bodyBytes, type Reply } from "./reply.js";

/** Head of an answer in the form Node writes it, with the length of the body unless the status has none. */
export function headOf(reply: Reply): OutgoingHttpHeaders {
  const head: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(reply.headers))
    head[name] = typeof value === "string" ? value : [...value];
  if (reply.status !== 204 && reply.status !== 304) head["Content-Length"] = bodyBytes(reply.body).byteLength;
  return head;
}

/** Writes the whole answer. Resolves when it was handed to the system or the client has gone. */
export async function writeReply({
  outgoing,
  reply,
}: {
  readonly outgoing: ServerResponse;
  readonly reply: Reply;
}): Promise<void> {
  outgoing.writeHead(reply.status, headOf(reply));
  await new Promise<void>((resolve) => {
    outgoing.once("close", resolve);
    outgoing.end(bodyBytes(reply.body), resolve);
  });
}
