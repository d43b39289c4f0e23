import { createHash, randomBytes } from "node:crypto";

/** 32 hexadecimal digits that are the same whenever the text is: ids of things that exist from the start. */
export function hexIdOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** A UUID (RFC 9562 version 8) that is the same whenever the text is. */
export function uuidOf(text: string): string {
  const hex = hexIdOf(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** 32 random hexadecimal digits. */
export function randomHex(): string {
  return randomBytes(16).toString("hex");
}
