import type { BodyArgs, BodyCodec, WireBody } from "../codec.js";
import { formFields } from "./form-fields.js";

/** `multipart/form-data` (RFC 7578): an object of fields and files, or a FormData. */
export const multipartBody: BodyCodec = { kind: "multipart", write: writeMultipart };

async function writeMultipart(args: BodyArgs): Promise<WireBody> {
  let form: FormData;
  if (args.body instanceof FormData) {
    form = args.body;
  } else {
    form = new FormData();
    // A File keeps its name; a bare Blob becomes a file named `blob`.
    for (const [name, value] of formFields(args)) form.append(name, value);
  }
  // The platform writes boundary, part headers and escapes.
  const written = new Response(form);
  const content = new Uint8Array(await written.arrayBuffer());
  return { content, contentType: written.headers.get("content-type") ?? args.contentType };
}
