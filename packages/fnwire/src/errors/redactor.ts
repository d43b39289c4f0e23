import type { Redaction } from "../model/call-context.js";
import { type DecodedText, decodings } from "./decoded-text.js";

/** Shorter values are no words of their own in a text: they would be found everywhere. */
const minLength = 4;
/** Rotating tokens must not pile up for as long as a client lives. */
const maxSecrets = 64;
const mask = "[redacted]";

/**
 * Knows every credential of one client and takes it out of any text that leaves the client, however it is written: as it is, in
 * another case, percent-encoded, with the escapes of JSON or HTML, in hexadecimal, and in base64, also as a piece of something
 * longer. Costs nothing until an error is built.
 */
export class Redactor implements Redaction {
  readonly #kept = new Set<string>();
  readonly #passing = new Set<string>();
  #whole: Needles | undefined;
  #parts: Needles | undefined;

  /** Remembers a credential for good: one that the client was given. */
  keep(secret: string | undefined): void {
    this.#remember(this.#kept, secret);
  }

  /** Remembers a credential that others will follow, such as a token. The oldest of more than 64 is forgotten. */
  add(secret: string | undefined): void {
    this.#remember(this.#passing, secret);
    if (this.#passing.size > maxSecrets) {
      for (const oldest of this.#passing) {
        this.#passing.delete(oldest);
        break;
      }
    }
  }

  #remember(secrets: Set<string>, secret: string | undefined): void {
    if (secret === undefined || secret === "" || secrets.has(secret)) return;
    secrets.add(secret);
    this.#whole = undefined;
    this.#parts = undefined;
  }

  /** A text of our own without any known credential in it. One of fewer than four characters is left: our words hold none. */
  scrub(text: string): string {
    if (text === "" || this.#kept.size + this.#passing.size === 0) return text;
    this.#whole ??= needlesOf(this.#secrets(), (length) => length);
    return masked(text, decodings(text), this.#whole);
  }

  /**
   * A text of somebody else's without any known credential in it, nor a telling part of one (half of it; eight characters of a
   * long one). Nothing is left of a text that has a credential of one to three characters as a word.
   */
  scrubForeign(text: string): string {
    if (text === "" || this.#kept.size + this.#passing.size === 0) return text;
    this.#parts ??= needlesOf(this.#secrets(), (length) => (length < 8 ? length : Math.min(8, Math.ceil(length / 2))));
    const views = decodings(text);
    const short = this.#secrets().filter((secret) => secret.length < minLength);
    if (short.some((secret) => views.some((view) => hasWord(view.text, secret)))) return mask;
    return masked(text, views, this.#parts);
  }

  #secrets(): string[] {
    return [...this.#kept, ...this.#passing];
  }
}

/** What is looked for. */
type Needles = {
  /** Compared without regard to case. */
  readonly folded: NeedleSet;
  /** Base64, whose case means something, in the alphabet of RFC 4648 §4. */
  readonly exact: NeedleSet;
};

/** Texts of one kind, behind each other, by how many of their characters in a row are enough. */
class NeedleSet {
  readonly #byLeast = new Map<number, string>();
  /** Which pairs of characters occur, by their low bytes: spares most of the comparisons. */
  readonly #pairs = new Uint8Array(65_536);

  put(text: string, least: number): void {
    const enough = Math.min(least, text.length);
    this.#byLeast.set(enough, `${this.#byLeast.get(enough) ?? ""}\0${text}`);
    for (let at = 0; at + 1 < text.length; at += 1) this.#pairs[pairAt(text, at)] = 1;
  }

  /** Tells each place of the text that holds enough of a needle. */
  find(text: string, found: (start: number, end: number) => void): void {
    for (const [least, needles] of this.#byLeast) {
      for (let at = 0; at + least <= text.length; at += 1) {
        const end = at + least;
        if (this.#pairs[pairAt(text, at)] === 0 || this.#pairs[pairAt(text, end - 2)] === 0) continue;
        if (needles.includes(text.slice(at, end))) found(at, end);
      }
    }
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 255) << 8) | (text.charCodeAt(at + 1) & 255);
}

function needlesOf(secrets: readonly string[], leastOf: (length: number) => number): Needles {
  const folded = new NeedleSet();
  const exact = new NeedleSet();
  for (const secret of secrets) {
    if (secret.length < minLength) continue;
    const least = leastOf(secret.length);
    folded.put(fold(secret), least);
    // Forms write a space as a plus (WHATWG URL §5.2).
    if (secret.includes(" ")) folded.put(fold(secret).replaceAll(" ", "+"), least);
    const bytes = new TextEncoder().encode(secret);
    // UTF-8 that was taken for Latin-1.
    if (bytes.length !== secret.length) folded.put(fold(String.fromCharCode(...bytes)), least);
    folded.put(Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""), least * 2);
    for (const core of base64Cores(bytes)) {
      exact.put(core, least === secret.length ? core.length : Math.max(minLength, Math.floor((least * 4) / 3) - 1));
    }
  }
  return { folded, exact };
}

/** What base64 makes of the bytes wherever they begin in a longer text: all characters that depend on nothing else. */
function base64Cores(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const binary = "\0".repeat(before) + Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return btoa(binary).slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

function isBase64(text: string, at: number): boolean {
  return /[A-Za-z0-9+/]/.test(text.charAt(at));
}

/** Lower case, character for character: a text must not change its length. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isOpen = at === 0 || !/\w/.test(text.charAt(at - 1)) || !/\w/.test(word.charAt(0));
    const end = at + word.length;
    if (isOpen && (end === text.length || !/\w/.test(text.charAt(end)) || !/\w/.test(word.slice(-1)))) return true;
  }
  return false;
}

function masked(text: string, views: readonly DecodedText[], { folded, exact }: Needles): string {
  const hidden = new Uint8Array(text.length);
  let found = false;
  for (const view of views) {
    const hide = (start: number, end: number): void => {
      hidden.fill(1, view.from[start], view.to[end - 1]);
      found = true;
    };
    folded.find(fold(view.text), hide);
    const base64 = view.text.replaceAll("-", "+").replaceAll("_", "/");
    // The characters beside it hold some bits of it too.
    exact.find(base64, (start, end) =>
      hide(isBase64(base64, start - 1) ? start - 1 : start, isBase64(base64, end) ? end + 1 : end),
    );
  }
  if (!found) return text;
  let clean = "";
  for (let at = 0; at < text.length; at += 1) {
    if (hidden[at] === 0) clean += text.charAt(at);
    else if (at === 0 || hidden[at - 1] === 0) clean += mask;
  }
  return clean;
}
