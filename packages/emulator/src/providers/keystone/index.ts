import type { Call, Handler, Operations, Reply, ServiceDefinition } from "../../contract.js";
import { anyone, checkedBody, defineService, refuse, routes } from "../../contract.js";
import type { Identity } from "../identity.js";
import { ApplicationCredentials } from "./application-credentials.js";
import { authenticate, type IdentityStores, type TokenRequest } from "./authentication.js";
import { type CatalogService, catalogOf } from "./catalog.js";
import { applicationCredentials } from "./credential-routes.js";
import { domain, type Entity, projects, regionName, users } from "./directory.js";
import { answer, fail, failure, refusals, unauthorized } from "./errors.js";
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
export type Keystone = {
  readonly service: ServiceDefinition<"keystone", KeystoneSettings>;
  /** What the services take that its tokens are for. */
  readonly identity: Identity;
};

type Context = IdentityStores & { readonly catalog: readonly CatalogService[] };

/** Makes the identity service. `tokenLifetimeMs` defaults to an hour; `services` are the catalog's. */
export function keystone({
  services,
  tokenLifetimeMs = 3_600_000,
}: {
  readonly services: readonly CatalogService[];
  readonly tokenLifetimeMs?: number;
}): Keystone {
  const tokens = new TokenStore(tokenLifetimeMs);
  const credentials = new ApplicationCredentials();
  const catalog = [{ type: "identity", name: "keystone", path: () => `${mount}/v3/` }, ...services];
  const context: Context = { tokens, credentials, catalog };
  const signer = tokens.issue({
    methods: ["hw_ak_sk"],
    user: users.member,
    scope: { kind: "project", project: projects.region },
    roles: users.member.roles.get(projects.region.id) ?? [],
    credential: undefined,
    expiresAt: new Date(8.64e15),
  });
  // A client with an access key signs its requests instead of sending a token: it acts in the project of its region.
  const byToken = (call: Call): IssuedToken =>
    signedCall(call) === "valid"
      ? signer
      : (tokens.find(call.headers["x-auth-token"] ?? "") ?? refuse(unauthorized(call)));

  const service = defineService({
    id: "keystone",
    title: "OpenStack Keystone (Identity v3)",
    documentation: "https://docs.openstack.org/api-ref/identity/v3/",
    spec: new URL("../../specs/keystone.json", import.meta.url),
    mounts: [mount],
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
    start: () => ({
      refusals,
      routes: [
        ...routes({ operations: open, context, authenticate: anyone }),
        ...routes({ operations: { ...withToken, ...applicationCredentials }, context, authenticate: byToken }),
      ],
      settings: (origin): KeystoneSettings => ({
        endpoint: `${origin}${mount}`,
        authUrl: `${origin}${mount}/v3`,
        ...loginFor(projects.demo),
        admin: { username: users.admin.name, password: users.admin.password, project: projects.demo.name },
        applicationCredential: { id: credentials.first.id, secret: credentials.first.secret },
      }),
      expireCredentials: () => tokens.expireAll(),
    }),
  });
  const identity: Identity = {
    verify: (id, options) => {
      const token = tokens.find(id, options);
      return token && verifiedToken(token);
    },
    expireTokens: () => tokens.expireAll(),
    url: (origin) => `${origin}${mount}/v3`,
  };
  return { service, identity };
}

/** What anyone may ask for. */
const open: Operations<undefined, Context> = {
  "POST /v3/auth/tokens": (call, _caller, context) =>
    described(call, 201, authenticate(call, checkedBody<TokenRequest>(call), context), context),
  "GET /v3": (call) => version(call, 200),
  "GET ": (call) => version(call, 300),
};

const validate: Handler<IssuedToken, Context> = (call, _token, context) =>
  described(call, 200, subjectOf(call, context), context);

const showProjects: Handler<IssuedToken, Context> = ({ query, origin }, { user }) => {
  const wanted = query.get("name");
  const found = Object.values(projects).filter(
    ({ id, name }) => user.roles.has(id) && (wanted === null || wanted === name),
  );
  const self = `${origin}${mount}/v3/projects`;
  const rest = { domain_id: domain.id, parent_id: domain.id, is_domain: false, enabled: true, description: "" };
  return answer(200, {
    links: { next: null, previous: null, self },
    projects: found.map(({ id, name }) => ({ id, name, ...rest, links: { self: `${self}/${id}` } })),
  });
};

const withToken: Operations<IssuedToken, Context> = {
  "GET /v3/auth/tokens": validate,
  "HEAD /v3/auth/tokens": validate,
  "DELETE /v3/auth/tokens": (call, _token, context) => {
    context.tokens.revoke(subjectOf(call, context).id);
    return answer(204);
  },
  "GET /v3/auth/catalog": ({ origin }, { scope }, { catalog }) => {
    if (scope.kind === "unscoped") return failure(403, "The request you have made requires a scoped token.");
    return answer(200, {
      catalog: catalogOf(catalog, origin, scope.kind === "project" ? scope.project.id : undefined),
      links: { next: null, self: `${origin}${mount}/v3/auth/catalog`, previous: null },
    });
  },
  "GET /v3/projects": showProjects,
  "GET /v3/auth/projects": showProjects,
};

function described(call: Call, status: number, token: IssuedToken, { catalog }: Context): Reply {
  return answer(status, tokenBody(token, call, catalog), { "X-Subject-Token": token.id });
}

function subjectOf({ query, headers }: Call, { tokens }: Context): IssuedToken {
  const allowExpired = ["1", "true"].includes(query.get("allow_expired") ?? "");
  const found = tokens.find(headers["x-subject-token"] ?? "", { allowExpired });
  return found ?? fail(404, "Failed to validate token");
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

/** Version discovery: of v3, and of the service, which answers 300 and wraps the list. */
function version(call: Call, status: 200 | 300): Reply {
  if ((call.headers.accept ?? "").split(",")[0]?.trim() === jsonHome) {
    // The resources by what they are for (JSON Home, draft-nottingham-json-home), for clients that ask for that first.
    const rel = "https://docs.openstack.org/api/openstack-identity/3/rel/auth_tokens";
    const href = `${call.path.includes("/v3") ? "" : "/v3"}/auth/tokens`;
    return { ...answer(200, { resources: { [rel]: { href } } }, { "Content-Type": jsonHome }), isUnspecified: true };
  }
  const self = `${call.origin}${mount}/v3/`;
  const v3 = {
    id: "v3.14",
    status: "stable",
    updated: "2020-04-07T00:00:00Z",
    links: [{ rel: "self", href: self }],
    "media-types": [{ base: "application/json", type: "application/vnd.openstack.identity-v3+json" }],
  };
  return status === 200
    ? answer(200, { version: v3 })
    : answer(300, { versions: { values: [v3] } }, { Location: self });
}
