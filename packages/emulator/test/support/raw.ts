import { once } from "node:events";
import { connect } from "node:net";

/** What a raw request was answered with. */
export type RawAnswer = { readonly status: number | undefined; readonly head: string; readonly body: string };

/** Sends bytes as they are and reads until the emulator closes the connection, which the bytes must ask for. */
export async function sendRaw(origin: string, bytes: string | Uint8Array): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.setTimeout(5000, () => socket.destroy());
  socket.write(bytes);
  await once(socket, "close");
  const text = Buffer.concat(chunks).toString("latin1");
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
  return { status: status === undefined ? undefined : Number(status), head, body: body.join("\r\n\r\n") };
}

/** A request with exactly these header lines besides `Connection: close`, and a `Content-Length` when there is a body. */
export function rawRequest(line: string, headers: readonly string[], body = ""): string {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return `${[line, ...headers, ...length, "Connection: close"].join("\r\n")}\r\n\r\n${body}`;
}
