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
  const documented = operation.body ?? {};
  if (contentType === undefined) {
    const type = usualType(documented, isForm(body));
    const codec = documented[type];
    if (codec === undefined) throw refuseBody({ operation: operation.id }, "is not taken by this operation");
    if (type.includes("*")) throw refuseType(operation, "is needed");
    return { contentType: type, codec };
  }
  if (typeof contentType !== "string" || headerFlaw(contentType) !== undefined) {
    throw refuseType(operation, "is invalid");
  }
  const known = new Map(Object.entries(documented).map(([type, codec]) => [mediaEssence(type), codec]));
  const codec = matchMedia({ documented: known, essence: mediaEssence(contentType) });
  if (codec === undefined) throw refuseType(operation, "is unknown");
  return { contentType, codec };
}

/** The first media type, for a form the first that forms are sent as. Makes no list: most calls come here. */
function usualType(documented: Readonly<Record<string, BodyCodec>>, isForm: boolean): string {
  let first: string | undefined;
  for (const type in documented) {
    if (isForm && documented[type]?.kind === "multipart") return type;
    first ??= type;
    if (!isForm) break;
  }
  return first ?? "";
}

function refuseType(operation: OperationDescriptor, flaw: string): RequestError {
  const known = Object.keys(operation.body ?? {}).join(", ");
  return invalidInput({ operation: operation.id, message: `\`contentType\` ${flaw}; documented: ${known}` });
}

function isForm(body: unknown): body is FormData {
  return typeof FormData !== "undefined" && body instanceof FormData;
}
