/**
 * A credential: its value, or a function that gives the current one. Functions are asked for each attempt, those of a login for
 * each login, and once more when the service refuses what they gave.
 */
export type Credential = string | (() => string | Promise<string>);

/** A token and for how long it is good. */
export type IssuedToken = {
  readonly token: string;
  /** Milliseconds from the request that issued it. */
  readonly lifetimeMs: number;
};
