import { BoundedMap, type Call, cookiesOf, emptyReply, randomHex, refuse } from "../../contract.js";

/** Where a call came in. It decides how the caller logs in, and what the job list shows as the job's source. */
export type Surface = "userve" | "oserve" | "hserve";

export type Caller = { readonly surface: Surface };

/** Name of the session cookie. The service does not document its own. */
export const sessionCookie = "sessionid";

export const client = { id: "a4d2d62965dda4d2d62965dd", secret: "test-secret-minapp-0001" } as const;

/** Lifetime of an authorization code in seconds (documented). */
export const codeLifetimeSeconds = 600;
/** Lifetime of an access token in seconds (documented). */
export const tokenLifetimeSeconds = 31_535_999;

type Grant = { readonly accessToken: string; readonly refreshToken: string };

/** Sessions, authorization codes and access tokens of the emulated application. */
export class Credentials {
  readonly session = "test-session-minapp-0001";
  readonly userToken = "test-user-token-minapp-0001";
  readonly #codes = new BoundedMap<string, number>();
  readonly #accessTokens = new Set<string>();
  readonly #refreshTokens = new Set<string>();

  /** Who calls; refuses callers without a credential of their surface. */
  authenticate(call: Call): Caller {
    const surface = surfaceOf(call);
    const isKnown = {
      userve: () => cookiesOf(call.headers).get(sessionCookie) === this.session,
      oserve: () => this.#accessTokens.has(afterScheme(call, "Bearer")),
      hserve: () =>
        call.headers["x-hydrogen-client-id"] === client.id && afterScheme(call, "Hydrogen-r1") === this.userToken,
    }[surface];
    return isKnown() ? { surface } : refuse(emptyReply({ status: 401 }));
  }

  issueCode(): string {
    const code = `${randomHex()}00000000`;
    this.#codes.set(code, Date.now() + codeLifetimeSeconds * 1000);
    return code;
  }

  /** Exchanges a code, which works once. */
  exchangeCode(code: string): Grant | undefined {
    const expiresAt = this.#codes.get(code);
    this.#codes.delete(code);
    return expiresAt !== undefined && expiresAt > Date.now() ? this.issueToken() : undefined;
  }

  /** Makes new tokens and invalidates all that were issued before. */
  refresh(refreshToken: string): Grant | undefined {
    if (!this.#refreshTokens.has(refreshToken)) return undefined;
    this.expireTokens();
    this.#refreshTokens.clear();
    return this.issueToken();
  }

  issueToken(): Grant {
    const grant = { accessToken: `${randomHex()}00000000`, refreshToken: `${randomHex()}11111111` };
    this.#accessTokens.add(grant.accessToken);
    this.#refreshTokens.add(grant.refreshToken);
    return grant;
  }

  expireTokens(): void {
    this.#accessTokens.clear();
  }
}

function surfaceOf({ path }: Call): Surface {
  return path.startsWith("/userve/") ? "userve" : path.startsWith("/oserve/") ? "oserve" : "hserve";
}

function afterScheme({ headers }: Call, scheme: string): string {
  const [given, token = ""] = (headers.authorization ?? "").split(" ", 2);
  return given?.toLowerCase() === scheme.toLowerCase() ? token : "";
}
