import {
  type Authenticator,
  type Checks,
  type Credential,
  configError,
  type Given,
  headerAuth,
  loadPart,
  loginContext,
  loginSecret,
  passwordFlaw,
  type Service,
  TokenSource,
  tokenAuth,
} from "../../provider/tools.js";
import type { KeystoneLogin } from "./token.js";

/** How a user logs in to Keystone, or to a cloud's IAM that speaks its protocol. */
export type IdentityOptions = {
  /** Base URL of the identity service, with or without `/v3`. */
  authUrl?: string | undefined;
  username?: string | undefined;
  password?: Credential;
  /** Name of the user's domain. */
  userDomain?: string | undefined;
  /** Id of the user's domain, such as `default`, instead of its name. */
  userDomainId?: string | undefined;
  /** Name of the project that owns the functions. Not needed where the project's id is an option of its own. */
  project?: string | undefined;
  /** Name of the project's domain; default: the user's domain. */
  projectDomain?: string | undefined;
};

/** How a user or an application logs in to Keystone. */
export type KeystoneOptions = IdentityOptions & {
  /** Instead of user and password, OpenStack only: brings its project with it. */
  applicationCredentialId?: string | undefined;
  applicationCredentialSecret?: Credential;
};

export const identityRules: Checks<IdentityOptions> = {
  authUrl: "url?",
  username: "text?",
  password: "credential?",
  userDomain: "text?",
  userDomainId: "text?",
  project: "text?",
  projectDomain: "text?",
};

export const keystoneRules: Checks<KeystoneOptions> = {
  ...identityRules,
  applicationCredentialId: "text?",
  applicationCredentialSecret: "credential?",
};

const header = "x-auth-token";

/** What a login takes of what its provider is given. */
type LoginGiven = Pick<Given<Service>, Exclude<keyof Given<Service>, "options">> & {
  readonly options: KeystoneOptions & { token?: Credential; allowInsecureHttp?: boolean | undefined };
};

/** Authorizes with a token that is given, or with one that a login gives and keeps fresh. */
export function loginAuth(args: {
  given: LoginGiven;
  authUrl: string | undefined;
  /** Used for the token's scope when there is no `project`. */
  projectId?: string | undefined;
}): Authenticator {
  const { given: parts } = args;
  const { provider, options } = parts;
  if (options.token !== undefined) {
    if (options.username !== undefined || options.applicationCredentialId !== undefined) {
      throw configError("give either token or a login, not both", { provider });
    }
    const credentials = [{ header, option: "token", value: options.token }];
    return headerAuth({ provider, redactor: parts.redactor, fixed: {}, credentials });
  }
  const login = readLogin(args);
  const issue = async () => {
    // Loaded when somebody logs in: a client with a ready token never needs it.
    const { classifyKeystone, issueKeystoneToken } = await loadPart(import("./token.js"));
    client ??= loginContext({ provider, parts, authUrl: login.authUrl, classify: classifyKeystone });
    return issueKeystoneToken(client, { ...login, body: await login.body() });
  };
  let client: ReturnType<typeof loginContext> | undefined;
  return tokenAuth({
    source: new TokenSource({ provider, clock: parts.clock, redactor: parts.redactor, issue }),
    header,
  });
}

/** A login whose secret is yet to be had. */
type PreparedLogin = Omit<KeystoneLogin, "body"> & { readonly body: () => Promise<KeystoneLogin["body"]> };

function readLogin(args: Parameters<typeof loginAuth>[0]): PreparedLogin {
  const { authUrl } = args;
  const { provider, options, redactor } = args.given;
  const { username, applicationCredentialId: credentialId } = options;
  if (authUrl === undefined) {
    throw configError("credentials are missing: give token, or authUrl with what is needed to log in there", {
      provider,
    });
  }
  checkUrl(provider, authUrl);
  const allowInsecureHttp = options.allowInsecureHttp === true;
  if (credentialId !== undefined) {
    if (username !== undefined || options.project !== undefined) {
      throw configError("an application credential brings its user and project: leave username and project out", {
        provider,
      });
    }
    const name = "applicationCredentialSecret";
    const secret = loginSecret({ name, value: options[name], provider, redactor });
    const body = async () => {
      const given = { id: credentialId, secret: await secret() };
      return { auth: { identity: { methods: ["application_credential"], application_credential: given } } };
    };
    return { authUrl, allowInsecureHttp, body };
  }
  const domain = domainOf(options);
  const project = scopeOf(options, domain, args.projectId);
  if (username === undefined || domain === undefined || project === undefined) {
    throw configError("a login needs username, password, userDomain and project, or an application credential", {
      provider,
    });
  }
  const name = "password";
  const password = loginSecret({ name, value: options[name], provider, redactor, flawOf: passwordFlaw });
  const body = async () => {
    const user = { name: username, domain, password: await password() };
    return { auth: { identity: { methods: ["password"], password: { user } }, scope: { project } } };
  };
  return { authUrl, allowInsecureHttp, body };
}

type Named = { name: string } | { id: string };

function domainOf({ userDomain, userDomainId }: KeystoneOptions): Named | undefined {
  if (userDomainId !== undefined) return { id: userDomainId };
  return userDomain === undefined ? undefined : { name: userDomain };
}

/** The project that the token is to be good for. */
function scopeOf(
  { project, projectDomain }: KeystoneOptions,
  userDomain: Named | undefined,
  projectId: string | undefined,
): { name: string; domain: Named } | { id: string } | undefined {
  const domain = projectDomain === undefined ? userDomain : { name: projectDomain };
  if (project !== undefined && domain !== undefined) return { name: project, domain };
  return projectId === undefined ? undefined : { id: projectId };
}

function checkUrl(provider: string, authUrl: string): void {
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#@\s]*)?$/.test(authUrl)) {
    throw configError("authUrl must be an absolute URL without user, query or fragment", { provider });
  }
}
