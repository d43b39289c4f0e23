/** What a text is read from. */
export type TextArgs = { readonly bytes: Uint8Array; readonly contentType: string | undefined };

/** A body as text. */
export type ReadText = {
  /** Without its byte order mark (RFC 8259 §8.1); U+FFFD stands for what is no character. */
  readonly text: string;
  /** Every byte is part of a character. */
  readonly isExact: boolean;
};

const replacement = "\ufffd";
/** One for all: it keeps nothing from one text to the next, and making one costs more than most bodies. */
const utf8 = /* @__PURE__ */ new TextDecoder();

/** Reads a body in the charset its content type names (RFC 9110 §8.3.2), in UTF-8 where it names none, or one nobody knows. */
export function readText({ bytes, contentType }: TextArgs): ReadText {
  const charset = contentType === undefined ? undefined : charsetIn(contentType);
  const decoder = decoderOf(charset);
  const text = decoder.decode(bytes);
  // A text may well hold the character itself, so the bytes are asked again.
  return { text, isExact: !text.includes(replacement) || isValid({ bytes, encoding: decoder.encoding }) };
}

function isValid({ bytes, encoding }: { bytes: Uint8Array; encoding: string }): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function charsetIn(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

function decoderOf(charset: string | undefined): TextDecoder {
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset);
    } catch {
      // Unknown here: what is no UTF-8 then shows as inexact.
    }
  }
  return utf8;
}
