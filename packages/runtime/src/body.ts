import { invalidInput } from "./check.js";
import type { BodyCodec, WireBody } from "./codec.js";
import { refuseBody } from "./codecs/refuse.js";
import type { RequestError } from "./errors.js";
import { headerFlaw } from "./headers.js";
import { matchMedia, mediaEssence } from "./media.js";
import type { OperationDescriptor } from "./operation.js";

/** What a call says of its body. */
export type RequestBody = {
  readonly operation: OperationDescriptor;
  readonly body: unknown;
  readonly contentType: string | undefined;
};

/** Writes a body as its media type: the one that the call names, else the documented one that fits. */
export function writeBody(request: RequestBody): WireBody | Promise<WireBody> {
  const { contentType, codec } = chooseMedia(request);
  return codec.write({ operation: request.operation.id, body: request.body, contentType });
}

function chooseMedia(request: RequestBody): { contentType: string; codec: BodyCodec } {
  const { operation, body, contentType } = request;
  const documented = Object.entries(operation.body ?? {});
  const first = documented[0];
  if (first === undefined) throw refuseBody({ operation: operation.id }, "is not taken by this operation");
  if (contentType === undefined) {
    const [type, codec] = (isForm(body) && documented.find((entry) => entry[1].kind === "multipart")) || first;
    if (type.includes("*")) throw refuseType(operation, "is needed");
    return { contentType: type, codec };
  }
  if (typeof contentType !== "string" || headerFlaw(contentType) !== undefined) {
    throw refuseType(operation, "is invalid");
  }
  const known = new Map(documented.map(([type, codec]) => [mediaEssence(type), codec]));
  const codec = matchMedia({ documented: known, essence: mediaEssence(contentType) });
  if (codec === undefined) throw refuseType(operation, "is unknown");
  return { contentType, codec };
}

function refuseType(operation: OperationDescriptor, flaw: string): RequestError {
  const known = Object.keys(operation.body ?? {}).join(", ");
  return invalidInput({ operation: operation.id, message: `\`contentType\` ${flaw}; documented: ${known}` });
}

function isForm(body: unknown): body is FormData {
  return typeof FormData !== "undefined" && body instanceof FormData;
}
