import { noCredential } from "../errors/auth-error.js";
import type { Redactor } from "../errors/redactor.js";
import type { SoundClock } from "../model/clock.js";
import type { IssuedToken } from "../model/credential.js";

/** A token is renewed this long before it ends, so that no request carries one that ends on the way. */
const renewBeforeMs = 120_000;
/** More than a login's own requests may take: beyond it a caller's function that gives the secret does not answer. Milliseconds. */
const issueMs = 45_000;
/** Spread, so that many processes that logged in together do not renew together. */
const jitter = 0.1;

type Held = {
  readonly token: string;
  readonly askedAt: number;
  readonly renewAt: number;
  readonly endsAt: number;
};

/**
 * Holds the current token of a login. However many calls need one, one request issues it; it is renewed in the background
 * before it ends; and one that was refused is dropped only if it is still the current one, so that a late refusal of an
 * old token does not throw a fresh one away.
 */
export class TokenSource {
  readonly #provider: string;
  readonly #clock: SoundClock;
  readonly #redactor: Redactor;
  readonly #issue: () => Promise<IssuedToken>;
  #held: Held | undefined;
  #issuing: Promise<string> | undefined;

  constructor(options: { provider: string; clock: SoundClock; redactor: Redactor; issue: () => Promise<IssuedToken> }) {
    this.#provider = options.provider;
    this.#clock = options.clock;
    this.#redactor = options.redactor;
    this.#issue = options.issue;
  }

  /** The current token; a promise only when there is none. */
  get(): string | Promise<string> {
    const now = this.#clock.monotonic();
    const held = this.#held;
    if (held === undefined || now >= held.endsAt) return this.#renew();
    if (now >= held.renewAt) {
      // The present token still serves. Should the renewal fail, the next call tries again.
      this.#renew().catch(() => undefined);
    }
    return held.token;
  }

  /** Forgets a token that the service refused, unless it has been replaced already. */
  drop(token: string): void {
    if (this.#held?.token === token) this.#held = undefined;
  }

  /** All who need a token wait for the same login. One that hangs is given up, so that the next call begins another. */
  #renew(): Promise<string> {
    if (this.#issuing !== undefined) return this.#issuing;
    let timer: unknown;
    const overdue = new Promise<never>((_resolve, reject) => {
      const message = `the login did not end within ${issueMs / 1000} s; does a function given as a credential not answer?`;
      timer = this.#clock.setTimeout(() => reject(noCredential(message, this.#provider)), issueMs);
    });
    this.#issuing = Promise.race([this.#issueOnce(), overdue]).finally(() => {
      this.#clock.clearTimeout(timer);
      this.#issuing = undefined;
    });
    return this.#issuing;
  }

  async #issueOnce(): Promise<string> {
    const askedAt = this.#clock.monotonic();
    const { token, lifetimeMs } = await this.#issue();
    this.#redactor.add(token);
    const early = Math.min(renewBeforeMs * (1 + jitter * this.#clock.random()), lifetimeMs / 2);
    // One that was given up and comes late must not take the place of a later one.
    if (this.#held === undefined || this.#held.askedAt <= askedAt) {
      const endsAt = askedAt + lifetimeMs;
      this.#held = { token, askedAt, renewAt: endsAt - early, endsAt };
    }
    return token;
  }
}
