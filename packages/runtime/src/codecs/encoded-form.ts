import type { BodyArgs, BodyCodec, WireBody } from "../codec.js";
import { isJsonMedia, mediaEssence } from "../media.js";
import { isRecord, isWellFormed } from "../option-checks.js";
import { leavesOf, scalarText } from "./flatten.js";
import { entriesOf, formFields } from "./form-fields.js";
import { writeJson } from "./json.js";
import { type FormFile, type FormPart, writeParts } from "./multipart.js";
import { refuseBody } from "./refuse.js";

/** How the spec wants a field to be sent. Source: OpenAPI 3.1, "Encoding Object". */
export type FormField = FormFile & {
  /** `deepObject` writes `a[b][0]=c`; the others join lists and objects with their separator. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  /** Headers of the field's part with their values. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Fields with an encoding of their own, by name. */
export type EncodedFields = Readonly<Record<string, FormField>>;

/** `multipart/form-data` (RFC 7578) whose parts are labeled, or written, as the spec's encoding says. */
export function encodedMultipart(fields: EncodedFields): BodyCodec {
  return { kind: "multipart", write: (args) => writeMultipart(args, fields) };
}

/** `application/x-www-form-urlencoded` whose fields are written as the spec's encoding says. */
export function encodedUrlencoded(fields: EncodedFields): BodyCodec {
  return {
    kind: "urlencoded",
    write: (args) => ({ content: writeUrlencoded(args, fields), contentType: args.contentType }),
  };
}

async function writeMultipart(args: BodyArgs, fields: EncodedFields): Promise<WireBody> {
  if (args.body instanceof FormData)
    return writeParts(Array.from(args.body, ([name, value]) => ({ name, value, file: fieldOf(fields, name) })));
  if (!isRecord(args.body)) throw refuseBody(args, "must be an object of fields");
  const parts: FormPart[] = [];
  for (const [name, value] of entriesOf(args, args.body)) {
    const field = fieldOf(fields, name);
    if (field === undefined)
      parts.push(...formFields({ ...args, body: only(name, value) }).map(([, each]) => ({ name, value: each })));
    else parts.push(...partsOf({ args, name, value, field }));
  }
  return writeParts(parts);
}

function partsOf({
  args,
  name,
  value,
  field,
}: {
  args: BodyArgs;
  name: string;
  value: unknown;
  field: FormField;
}): FormPart[] {
  if (value === undefined || value === null) return [];
  const { contentType, headers } = field;
  const isJson = contentType !== undefined && isJsonMedia(mediaEssence(contentType));
  const isFile = (item: unknown): boolean =>
    item instanceof Blob || item instanceof ArrayBuffer || ArrayBuffer.isView(item);
  if (isJson && !isFile(value)) {
    const text = writeJson({ operation: args.operation, body: value }, `body.${name}`);
    return [{ name, value: text, label: contentType, ...(headers === undefined ? {} : { headers }) }];
  }
  if (isStyled(field)) {
    const [between] = separators[field.style ?? "form"];
    return pairsOf({ args, name, value, field }).map(({ keys, texts }) => ({
      name: keys.map((key, index) => (index === 0 ? key : `[${key}]`)).join(""),
      value: texts.join(between),
    }));
  }
  return formFields({ ...args, body: only(name, value) }).map(([, each]) => ({
    name,
    value: each,
    file: field,
    ...(typeof each === "string" && contentType !== undefined ? { label: contentType } : {}),
    ...(headers === undefined ? {} : { headers }),
  }));
}

function writeUrlencoded(args: BodyArgs, fields: EncodedFields): string {
  const { body } = args;
  if (typeof body === "string" && isWellFormed(body)) return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (!isRecord(body)) throw refuseBody(args, "must be an object of fields");
  const pairs: string[] = [];
  for (const [name, value] of entriesOf(args, body)) {
    if (value === undefined || value === null) continue;
    const field = fieldOf(fields, name);
    if (field?.contentType !== undefined && isJsonMedia(mediaEssence(field.contentType))) {
      pairs.push(
        `${encoded(args, name)}=${encoded(args, writeJson({ operation: args.operation, body: value }, `body.${name}`))}`,
      );
    } else if (field !== undefined && isStyled(field)) {
      const [, between] = separators[field.style ?? "form"];
      for (const { keys, texts } of pairsOf({ args, name, value, field })) {
        const key = keys
          .map((each, index) => (index === 0 ? encoded(args, each) : `[${encoded(args, each)}]`))
          .join("");
        pairs.push(`${key}=${texts.map((text) => encoded(args, text)).join(between)}`);
      }
    } else {
      for (const [, text] of formFields({ ...args, body: only(name, value) })) {
        if (typeof text !== "string")
          throw refuseBody(args, `has a file in \`${name}\`, which needs multipart/form-data`);
        pairs.push(`${encoded(args, name)}=${encoded(args, text)}`);
      }
    }
  }
  return pairs.join("&");
}

/** What stands between the values of a list: as it is, and in a form that is encoded. */
const separators = {
  form: [",", ","],
  deepObject: [",", ","],
  spaceDelimited: [" ", "%20"],
  pipeDelimited: ["|", "|"],
} as const;

function isStyled({ style, explode }: FormField): boolean {
  return style !== undefined || explode !== undefined;
}

/** One name and value of a form: the name as its path, the value as what is joined. */
type Pair = { readonly keys: readonly string[]; readonly texts: readonly string[] };

function pairsOf({
  args,
  name,
  value,
  field,
}: {
  args: BodyArgs;
  name: string;
  value: unknown;
  field: FormField;
}): readonly Pair[] {
  const refuse = (): never => {
    throw refuseBody(args, `must have text, a finite number, a boolean, or lists and objects of these in \`${name}\``);
  };
  const { style = "form", explode = style === "form" } = field;
  if (style === "deepObject")
    return leavesOf(value, refuse).map(({ keys, text }) => ({ keys: [name, ...keys], texts: [text] }));
  const textOf = (item: unknown): string => scalarText(item) ?? refuse();
  const text = scalarText(value);
  if (text !== undefined) return [{ keys: [name], texts: [text] }];
  if (Array.isArray(value)) {
    const texts = Array.from(value, textOf);
    if (explode) return texts.map((each) => ({ keys: [name], texts: [each] }));
    return texts.length === 0 ? [] : [{ keys: [name], texts }];
  }
  if (!isRecord(value)) return refuse();
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  if (explode) return entries.map(([key, item]) => ({ keys: [key], texts: [textOf(item)] }));
  return entries.length === 0 ? [] : [{ keys: [name], texts: entries.flatMap(([key, item]) => [key, textOf(item)]) }];
}

/** WHATWG URL, "urlencoded serializing". */
function encoded(args: BodyArgs, text: string): string {
  if (!isWellFormed(text)) throw refuseBody(args, "holds half of a surrogate pair, which cannot be sent as text");
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function fieldOf(fields: EncodedFields, name: string): FormField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** An object with one property, whatever it is called. */
function only(name: string, value: unknown): object {
  return Object.defineProperty({}, name, { value, enumerable: true });
}
