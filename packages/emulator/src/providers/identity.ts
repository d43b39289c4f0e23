/** What a token stands for. */
export type VerifiedToken = {
  readonly userId: string;
  readonly userName: string;
  readonly roles: readonly string[];
  /** Undefined when the token is not for a project. */
  readonly project: { readonly id: string; readonly name: string } | undefined;
  /** Obtained with an application credential, which may not delegate further. */
  readonly delegated: boolean;
  /** Allows some requests only. A service that cannot check them must refuse it. */
  readonly hasAccessRules: boolean;
};

/** An identity service, as the services that take its tokens see it. */
export type Identity = {
  /** What a token stands for; undefined when it has expired, or was revoked (unless `evenRevoked`), or never was one. */
  verify(token: string, options?: { readonly evenRevoked?: boolean }): VerifiedToken | undefined;
  /** Makes all tokens issued so far expire. */
  expireTokens(): void;
  /** Its address when the emulator is at this origin. */
  url(origin: string): string;
};
