import {
  appwrite,
  type Client,
  type CommonOptions,
  functiongraph,
  type Minapp,
  minapp,
  type ProviderId,
  qinling,
  type Service,
} from "../support/fnwire.js";

/** Options that every client of this suite takes. */
export type SceneOptions = Pick<
  CommonOptions<Minapp>,
  "transport" | "clock" | "hooks" | "onAmbiguous" | "timeoutMs"
> & {
  /** Takes the place of the service's own address. */
  readonly endpoint?: string;
};

/** One way to be known to a service, and everything secret about it. */
export type CredentialKind = {
  readonly name: string;
  readonly provider: ProviderId;
  /** What must never be seen: what the client was given, and what logins gave it. */
  readonly secrets: readonly string[];
  /** How many of them the client was given; the others come from its login. */
  readonly given: number;
  /** A client that uses it. */
  readonly client: (options: SceneOptions) => Client<Service>;
  /** The same client, whose credential is a function; absent where it cannot be one. */
  readonly asked?: (give: () => string | Promise<string>, options: SceneOptions) => Client<Service>;
  /** Whether the client logs in before its first call. */
  readonly logsIn: boolean;
};

/** Quotes, signs that percent-encoding, base64 and JSON write in their own ways, and no real credential. */
const secret = (name: string) => `test"${name}"+/=?&0001`;

/** What the logins of these scenes give out. */
export const issued = {
  token: secret("issued-token"),
  refreshToken: secret("issued-refresh-token"),
  code: secret("issued-code"),
} as const;

const projectId = "0123456789abcdef0123456789abcdef";
const user = { username: "ada", userDomain: "Default", project: "demo" };
const keystone = "https://id.example/v3";

const onAppwrite = (more: object, { endpoint = "https://aw.example/v1", ...options }: SceneOptions) =>
  // Safe: all clients of this suite are used through what they have in common.
  appwrite({ endpoint, project: "demo", ...more, ...options }) as unknown as Client<Service>;
const onQinling = (more: object, { endpoint = "https://ql.example", ...options }: SceneOptions) =>
  qinling({ endpoint, ...more, ...options }) as unknown as Client<Service>;
const onFunctiongraph = (more: object, { endpoint = "https://fg.example", ...options }: SceneOptions) =>
  functiongraph({ endpoint, projectId, ...more, ...options }) as unknown as Client<Service>;
const onMinapp = (more: object, { endpoint = "https://ma.example/oserve/v1.3", ...options }: SceneOptions) =>
  minapp({ endpoint, ...more, ...options }) as unknown as Client<Service>;

type Make = (more: object, options: SceneOptions) => Client<Service>;

/** A credential that goes into one option as it is, or as a function. */
function direct(provider: ProviderId, option: string, make: Make, value: string): CredentialKind {
  return {
    name: `${provider} ${option}`,
    provider,
    secrets: [value],
    given: 1,
    client: (options) => make({ [option]: value }, options),
    asked: (give, options) => make({ [option]: give }, options),
    logsIn: false,
  };
}

/** A credential that a login turns into tokens. */
function login(args: {
  provider: ProviderId;
  name: string;
  make: Make;
  more: (value: string) => object;
  gives: readonly string[];
  value: string;
}): CredentialKind {
  const { provider, name, make, more, gives, value } = args;
  return {
    name: `${provider} ${name}`,
    provider,
    secrets: [value, ...gives],
    given: 1,
    client: (options) => make(more(value), options),
    logsIn: true,
  };
}

const accessKey = "TESTACCESSKEY0001";

const cookieOf = (id: string) => `lang=en; sessionid=${id}; theme=dark`;

/** Every kind of credential that a client can be given, with the secrets that `secretOf` makes for their names. */
export function credentialKindsWith(secretOf: (name: string) => string): CredentialKind[] {
  const directly = (provider: ProviderId, option: string, make: Make) =>
    direct(provider, option, make, secretOf(`${provider}-${option}`));
  const byLogin = (args: Omit<Parameters<typeof login>[0], "value">) =>
    login({ ...args, value: secretOf(`${args.provider}-${args.name}`) });
  const secretKey = secretOf("functiongraph-secretKey");
  const securityToken = secretOf("functiongraph-securityToken");
  // RFC 6265 allows no quotes in a cookie's value.
  const sessionId = secretOf("minapp-session").replaceAll(/[";,\\ ]/g, "-");
  return [
    directly("appwrite", "key", onAppwrite),
    directly("appwrite", "jwt", onAppwrite),
    directly("appwrite", "session", onAppwrite),
    directly("qinling", "token", onQinling),
    byLogin({
      provider: "qinling",
      name: "password",
      make: onQinling,
      more: (password) => ({ authUrl: keystone, ...user, password }),
      gives: [issued.token],
    }),
    byLogin({
      provider: "qinling",
      name: "applicationCredentialSecret",
      make: onQinling,
      more: (applicationCredentialSecret) => ({
        authUrl: keystone,
        applicationCredentialId: "test-credential",
        applicationCredentialSecret,
      }),
      gives: [issued.token],
    }),
    directly("functiongraph", "token", onFunctiongraph),
    byLogin({
      provider: "functiongraph",
      name: "password",
      make: onFunctiongraph,
      more: (password) => ({ authUrl: keystone, ...user, password }),
      gives: [issued.token],
    }),
    {
      name: "functiongraph secretKey",
      provider: "functiongraph",
      secrets: [secretKey],
      given: 1,
      client: (options) => onFunctiongraph({ accessKey, secretKey }, options),
      logsIn: false,
    },
    {
      name: "functiongraph securityToken",
      provider: "functiongraph",
      secrets: [secretKey, securityToken],
      given: 2,
      client: (options) => onFunctiongraph({ accessKey, secretKey, securityToken }, options),
      logsIn: false,
    },
    directly("minapp", "token", onMinapp),
    {
      name: "minapp cookie",
      provider: "minapp",
      // The session's id is the secret, also without its name and its neighbors.
      secrets: [sessionId],
      given: 1,
      client: (options) => onMinapp({ cookie: cookieOf(sessionId) }, options),
      asked: (give, options) => onMinapp({ cookie: async () => cookieOf(await give()) }, options),
      logsIn: false,
    },
    byLogin({
      provider: "minapp",
      name: "clientSecret",
      make: onMinapp,
      more: (clientSecret) => ({ clientId: "test-client", clientSecret }),
      gives: [issued.token, issued.refreshToken, issued.code],
    }),
  ];
}

/** The same with secrets that nobody can overlook. */
export const credentialKinds: readonly CredentialKind[] = credentialKindsWith(secret);
