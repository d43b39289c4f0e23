// What callers of @fnwire/keystone write. `npm run specs:diff` compiles it, as it was at the base, against the new package.
import {
  createKeystoneClient,
  createToken,
  getCatalog,
  type KeystoneClient,
  revokeToken,
  validateToken,
} from "@fnwire/keystone";

export const client: KeystoneClient = createKeystoneClient({
  endpoint: "http://127.0.0.1:5000",
  auth: { token: "test-token-0001" },
});

/** The token is in a response header, its expiry in the body. */
export async function login(): Promise<string | undefined> {
  const outcome = await createToken(client, {
    body: {
      auth: {
        identity: {
          methods: ["password"],
          password: { user: { name: "ada", domain: { name: "Default" }, password: "p" } },
        },
        scope: { project: { name: "demo", domain: { name: "Default" } } },
      },
    },
  });
  if (outcome.status !== 201) return undefined;
  const expiresAt: string = outcome.data.token.expires_at;
  return expiresAt === "" ? undefined : outcome.headers["x-subject-token"];
}

export async function look(token: string): Promise<number> {
  const headers = { "X-Subject-Token": token };
  const valid = await validateToken(client, { headers });
  const catalog = await getCatalog(client);
  const revoked = await revokeToken(client, { headers });
  // @ts-expect-error The token must be named.
  await revokeToken(client, {});
  const entries = catalog.status === 200 ? catalog.data.catalog.length : 0;
  return valid.status === 200 && revoked.status === 204 ? entries : -1;
}
