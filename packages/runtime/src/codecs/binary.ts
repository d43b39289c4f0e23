import type { BodyArgs, BodyCodec, WireBody } from "../codec.js";
import { refuseBody } from "./refuse.js";
import { textBody } from "./text.js";

/** Bytes as they are. */
export const binaryBody: BodyCodec = { kind: "binary", write: writeBytes };

function writeBytes(args: BodyArgs): WireBody | Promise<WireBody> {
  const { body, contentType } = args;
  if (typeof body === "string") return textBody.write(args);
  if (body instanceof Uint8Array) return { content: body, contentType };
  if (ArrayBuffer.isView(body)) {
    return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength), contentType };
  }
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body), contentType };
  if (body instanceof Blob) {
    return body.arrayBuffer().then((buffer) => ({ content: new Uint8Array(buffer), contentType }));
  }
  throw refuseBody(args, "must be bytes (Uint8Array, ArrayBuffer, Blob) or a string; a stream could not be sent again");
}
