import { digest } from "./sha256.js";

/** What stands for an input that has no name of its own: the same for equal JSON, whatever the order of its keys. */
export function digestOf(input: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(input, sortedKeys);
  } catch {
    // No JSON: refused when it is to be sent, so there is nothing to tell apart.
  }
  return digest(text ?? "");
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The idempotency key of the call for an input, the same in every process: a UUID of version 8 (RFC 9562, section 5.8). */
export function callKeyFrom(journalId: string, key: string): string {
  const hex = digest(`fnwire ${journalId} ${key}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
