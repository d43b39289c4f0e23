/** Body of a response. `json` keeps its value beside the text so that it can be validated before it is written. */
export type ReplyBody =
  | { readonly kind: "empty" }
  | {
      readonly kind: "json";
      readonly value: unknown;
      readonly text: string;
      /** The text as it goes on the wire, when that is not UTF-8: such as compressed. */
      readonly encoded?: Uint8Array;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

/** Headers of a response, with the upper and lower case that goes on the wire. */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What a provider answers, before it is written to the socket. */
export type Reply = {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly body: ReplyBody;
  /** What the real service sends although no description of it has room for that. It is not held against the spec. */
  readonly isUnspecified?: true;
};

type ReplyInit = { readonly status: number; readonly headers?: ReplyHeaders };

type JsonReplyInit = ReplyInit & { value: unknown; contentType?: string; stringify?: (value: unknown) => string };

/**
 * A response with a JSON body, or with nothing when there is no value.
 * `contentType` defaults to `application/json`, `stringify` to `JSON.stringify`.
 */
export function jsonReply({ value, contentType, stringify = JSON.stringify, ...init }: JsonReplyInit): Reply {
  if (value === undefined) return emptyReply(init);
  const headers = { "Content-Type": contentType ?? "application/json", ...init.headers };
  return { status: init.status, headers, body: { kind: "json", value, text: stringify(value) } };
}

/** A response with a text body. `contentType` defaults to `text/plain; charset=UTF-8`. */
export function textReply({
  status,
  headers = {},
  text,
  contentType = "text/plain; charset=UTF-8",
}: ReplyInit & { readonly text: string; readonly contentType?: string }): Reply {
  return { status, headers: { "Content-Type": contentType, ...headers }, body: { kind: "text", text } };
}

/** A response with a binary body. */
export function bytesReply({
  status,
  headers = {},
  bytes,
  contentType,
}: ReplyInit & { readonly bytes: Uint8Array; readonly contentType: string }): Reply {
  return { status, headers: { "Content-Type": contentType, ...headers }, body: { kind: "bytes", bytes } };
}

/** A response without a body and without a media type. */
export function emptyReply({ status, headers = {} }: ReplyInit): Reply {
  return { status, headers, body: { kind: "empty" } };
}

/** The bytes of a response's body, as they go on the wire. */
export function bodyBytes(body: ReplyBody): Uint8Array {
  if (body.kind === "empty") return new Uint8Array(0);
  if (body.kind === "bytes") return body.bytes;
  return (body.kind === "json" ? body.encoded : undefined) ?? Buffer.from(body.text, "utf8");
}

/** The value of a header, by its name in any case; the first one when it was given several times. */
export function headerOf(reply: Reply, name: string): string | undefined {
  for (const [key, value] of Object.entries(reply.headers)) {
    if (key.toLowerCase() !== name.toLowerCase()) continue;
    return typeof value === "string" ? value : value[0];
  }
  return undefined;
}
