/** Shorter values are too likely to be ordinary words; replacing them would garble messages and hide nothing. */
const minLength = 8;
/** Rotating tokens must not pile up for as long as a client lives. */
const maxSecrets = 64;
const mask = "[redacted]";

/**
 * Knows every credential of one client and takes it out of any text that leaves the client: as it is, percent-encoded,
 * JSON-escaped, and in base64. Costs nothing until an error is built.
 */
export class Redactor {
  readonly #kept = new Set<string>();
  readonly #passing = new Set<string>();
  #forms: readonly string[] | undefined;

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
    if (secret === undefined || secret.length < minLength || secrets.has(secret)) return;
    secrets.add(secret);
    this.#forms = undefined;
  }

  /** The text without any known credential in it. */
  scrub(text: string): string {
    if (this.#kept.size + this.#passing.size === 0 || text === "") return text;
    this.#forms ??= [...this.#kept, ...this.#passing].flatMap(formsOf).sort((a, b) => b.length - a.length);
    let clean = text;
    for (const form of this.#forms) {
      if (clean.includes(form)) clean = clean.replaceAll(form, mask);
    }
    return clean;
  }
}

function formsOf(secret: string): string[] {
  const base64 = toBase64(secret);
  const forms = new Set([
    secret,
    percentEncoded(secret),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ""),
    base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, ""),
  ]);
  return [...forms];
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate cannot be percent-encoded, so it cannot appear so either.
    return text;
  }
}

function toBase64(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
