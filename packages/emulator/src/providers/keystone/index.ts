import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, jsonReply, type Reply } from "../../http/reply.js";
import { type Authentication, anyone, type Provider, type Route, route } from "../../provider.js";
import type { Identity } from "../identity.js";
import { ApplicationCredentials } from "./application-credentials.js";
import { authenticate, type TokenRequest } from "./authentication.js";
import { type CatalogService, catalogOf } from "./catalog.js";
import {
  type CredentialStores,
  createApplicationCredential,
  deleteApplicationCredential,
  getApplicationCredential,
  listApplicationCredentials,
} from "./credential-routes.js";
import { domain, type Entity, projects, regionName, users } from "./directory.js";
import { commonHeaders, failure, refusals, unauthorized } from "./errors.js";
import { signedCall } from "./signed-calls.js";
import { tokenBody } from "./token-body.js";
import { type IssuedToken, TokenStore, verifiedToken } from "./tokens.js";

const mount = "/keystone";

/** What the emulated user logs in with, to work in one project. */
export type LoginSettings = {
  readonly region: string;
  readonly username: string;
  readonly password: string;
  readonly userDomain: string;
  readonly project: string;
  readonly projectId: string;
  readonly projectDomain: string;
};

/** What a client of the emulated Keystone server needs. */
export type KeystoneSettings = LoginSettings & {
  /** Without `/v3`. */
  readonly endpoint: string;
  /** With `/v3`. */
  readonly authUrl: string;
  /** An administrator. */
  readonly admin: { readonly username: string; readonly password: string; readonly project: string };
  /** An application credential of the user in the project. */
  readonly applicationCredential: { readonly id: string; readonly secret: string };
};

/** OpenStack Identity v3: tokens and the service catalog, as OpenStack and the clouds built on it log in with. */
export type Keystone = Provider<KeystoneSettings> & { readonly identity: Identity };

/** Makes the identity service. `tokenLifetimeMs` defaults to an hour; `services` are the catalog's. */
export function keystone({
  services,
  tokenLifetimeMs = 3_600_000,
}: {
  readonly services: readonly CatalogService[];
  readonly tokenLifetimeMs?: number;
}): Keystone {
  const tokens = new TokenStore({ lifetimeMs: tokenLifetimeMs });
  const credentials = new ApplicationCredentials();
  const catalog: readonly CatalogService[] = [
    { type: "identity", name: "keystone", path: () => `${mount}/v3/` },
    ...services,
  ];

  const byToken = (call: Call): Authentication<IssuedToken> => {
    // A client with an access key signs its requests instead: it acts in the project of its region.
    if (signedCall(call) === "valid") return { caller: signer };
    const token = tokens.find(call.headers["x-auth-token"] ?? "");
    return token === undefined ? { refusal: unauthorized(call) } : { caller: token };
  };

  const signer = tokens.issue({
    methods: ["hw_ak_sk"],
    user: users.member,
    scope: { kind: "project", project: projects.region },
    roles: users.member.roles.get(projects.region.id) ?? [],
    credential: undefined,
    expiresAt: new Date(8.64e15),
  });

  const showProjects = (call: Call, token: IssuedToken): Reply => {
    const wanted = call.query.get("name");
    const found = Object.values(projects).filter(
      ({ id, name }) => token.user.roles.has(id) && (wanted === null || wanted === name),
    );
    const self = `${call.origin}${mount}/v3/projects`;
    return jsonReply({
      status: 200,
      headers: commonHeaders(),
      value: {
        links: { next: null, previous: null, self },
        projects: found.map(({ id, name }) => ({
          ...{ id, name, domain_id: domain.id, parent_id: domain.id, is_domain: false, enabled: true, description: "" },
          links: { self: `${self}/${id}` },
        })),
      },
    });
  };

  const forOwner = (
    method: string,
    path: string,
    handle: (call: Call, token: IssuedToken, stores: CredentialStores) => Reply,
  ): Route =>
    route({
      method,
      path: `/v3/users/{user_id}/application_credentials${path}`,
      authenticate: byToken,
      handle: (call, token) => handle(call, token, { credentials, tokens }),
    });

  const described = (call: Call, status: number, token: IssuedToken): Reply =>
    jsonReply({
      status,
      headers: { ...commonHeaders(), "X-Subject-Token": token.id },
      value: tokenBody({ token, services: catalog, origin: call.origin, withCatalog: !call.query.has("nocatalog") }),
    });

  const create = (call: Call): Reply => {
    const issued = authenticate({ call, request: checkedBody<TokenRequest>(call), tokens, credentials });
    return issued.refusal ?? described(call, 201, issued.token);
  };

  const subjectOf = (call: Call) => {
    const allowExpired = ["1", "true"].includes(call.query.get("allow_expired") ?? "");
    return tokens.find(call.headers["x-subject-token"] ?? "", { allowExpired });
  };

  const validate = (call: Call): Reply => {
    const subject = subjectOf(call);
    return subject === undefined
      ? failure({ status: 404, message: "Failed to validate token" })
      : described(call, 200, subject);
  };

  const revoke = (call: Call): Reply => {
    const subject = subjectOf(call);
    if (subject === undefined) return failure({ status: 404, message: "Failed to validate token" });
    tokens.revoke(subject.id);
    return emptyReply({ status: 204, headers: commonHeaders() });
  };

  const showCatalog = (call: Call, token: IssuedToken): Reply =>
    token.scope.kind === "unscoped"
      ? failure({ status: 403, message: "The request you have made requires a scoped token." })
      : jsonReply({
          status: 200,
          headers: commonHeaders(),
          value: {
            catalog: catalogOf(
              catalog,
              call.origin,
              token.scope.kind === "project" ? token.scope.project.id : undefined,
            ),
            links: { next: null, self: `${call.origin}${mount}/v3/auth/catalog`, previous: null },
          },
        });

  return {
    slug: "keystone",
    title: "OpenStack Keystone (Identity v3)",
    mounts: [mount],
    realms: [mount],
    maxBodyBytes: 114_688,
    trailingSlash: "ignore",
    // The service's own settings of oslo.middleware, once an operator has named an origin.
    cors: {
      headers: {
        "Access-Control-Allow-Credentials": "true",
        "Access-Control-Expose-Headers":
          "X-Auth-Token, X-Openstack-Request-Id, X-Subject-Token, Openstack-Auth-Receipt",
      },
    },
    refusals,
    routes: [
      route({ method: "POST", path: "/v3/auth/tokens", authenticate: anyone, handle: create }),
      route({ method: "GET", path: "/v3/auth/tokens", authenticate: byToken, handle: validate }),
      route({ method: "HEAD", path: "/v3/auth/tokens", authenticate: byToken, handle: validate }),
      route({ method: "DELETE", path: "/v3/auth/tokens", authenticate: byToken, handle: revoke }),
      route({ method: "GET", path: "/v3/auth/catalog", authenticate: byToken, handle: showCatalog }),
      route({ method: "GET", path: "/v3/projects", authenticate: byToken, handle: showProjects }),
      route({ method: "GET", path: "/v3/auth/projects", authenticate: byToken, handle: showProjects }),
      forOwner("POST", "", createApplicationCredential),
      forOwner("GET", "", listApplicationCredentials),
      forOwner("GET", "/{application_credential_id}", getApplicationCredential),
      forOwner("DELETE", "/{application_credential_id}", deleteApplicationCredential),
      route({ method: "GET", path: "/v3", authenticate: anyone, handle: (call) => version(call, 200) }),
      route({ method: "GET", path: "", authenticate: anyone, handle: (call) => version(call, 300) }),
    ],
    settings: async (origin) => ({
      endpoint: `${origin}${mount}`,
      authUrl: `${origin}${mount}/v3`,
      ...loginFor(projects.demo),
      admin: { username: users.admin.name, password: users.admin.password, project: projects.demo.name },
      applicationCredential: { id: credentials.first.id, secret: credentials.first.secret },
    }),
    expireCredentials: () => tokens.expireAll(),
    close: () => {},
    identity: {
      verify: (id, options) => {
        const token = tokens.find(id, options);
        return token && verifiedToken(token);
      },
      expireTokens: () => tokens.expireAll(),
      url: (origin) => `${origin}${mount}/v3`,
    },
  };
}

/** What the emulated user logs in with to work in a project. */
export function loginFor(project: Entity): LoginSettings {
  return {
    region: regionName,
    username: users.member.name,
    password: users.member.password,
    userDomain: domain.name,
    project: project.name,
    projectId: project.id,
    projectDomain: domain.name,
  };
}

const jsonHome = "application/json-home";

/** The resources by what they are for (JSON Home, draft-nottingham-json-home), for clients that ask for that first. */
function home(call: Call): Reply {
  const base = call.path.includes("/v3") ? "" : "/v3";
  const rel = "https://docs.openstack.org/api/openstack-identity/3/rel/auth_tokens";
  return {
    ...jsonReply({
      status: 200,
      headers: commonHeaders(),
      contentType: jsonHome,
      value: { resources: { [rel]: { href: `${base}/auth/tokens` } } },
    }),
    isUnspecified: true,
  };
}

/** Version discovery: of v3, and of the service, which answers 300 and wraps the list. */
function version(call: Call, status: 200 | 300): Reply {
  if ((call.headers.accept ?? "").split(",")[0]?.trim() === jsonHome) return home(call);
  const self = `${call.origin}${mount}/v3/`;
  const v3 = {
    id: "v3.14",
    status: "stable",
    updated: "2020-04-07T00:00:00Z",
    links: [{ rel: "self", href: self }],
    "media-types": [{ base: "application/json", type: "application/vnd.openstack.identity-v3+json" }],
  };
  return status === 200
    ? jsonReply({ status, headers: commonHeaders(), value: { version: v3 } })
    : jsonReply({ status, headers: { ...commonHeaders(), Location: self }, value: { versions: { values: [v3] } } });
}
