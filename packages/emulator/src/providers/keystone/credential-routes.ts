import { type Call, checkedBody, type Operations, randomHex, resource } from "../../contract.js";
import type { ApplicationCredential } from "./application-credentials.js";
import type { IdentityStores } from "./authentication.js";
import { roleOf } from "./directory.js";
import { answer, fail, failure } from "./errors.js";
import type { IssuedToken } from "./tokens.js";

type Body = {
  readonly name: string;
  readonly description?: string | null;
  readonly secret?: string | null;
  readonly expires_at?: string | null;
  readonly roles?: readonly { readonly id?: string; readonly name?: string }[];
  readonly unrestricted?: boolean;
  readonly access_rules?: readonly { readonly service?: string; readonly path?: string; readonly method?: string }[];
};
/** A credential; with its secret in the response to its creation, and nowhere else. */
type Shown = ApplicationCredential & { readonly isNew?: true };

const forbidden = () => fail(403, "You are not authorized to perform the requested action.");

const view = (credential: Shown, { origin, mount }: Call) => ({
  id: credential.id,
  name: credential.name,
  description: credential.description,
  user_id: credential.owner.id,
  project_id: credential.project.id,
  system: null,
  expires_at: credential.expiresAt === undefined ? null : credential.expiresAt.toISOString().replace("Z", "000"),
  unrestricted: credential.unrestricted,
  roles: credential.roles.map((name) => ({ ...roleOf(name), domain_id: null, description: null, options: {} })),
  ...(credential.accessRules && { access_rules: credential.accessRules }),
  links: { self: `${origin}${mount}/v3/application_credentials/${credential.id}` },
  ...(credential.isNew && { secret: credential.secret }),
});

/** Application credentials of the user whose token it is. */
export const applicationCredentials: Operations<IssuedToken, IdentityStores> = resource<
  Shown,
  IssuedToken,
  IdentityStores,
  Body
>({
  path: "/v3/users/{user_id}/application_credentials",
  id: "application_credential_id",
  guard: (_action, { params }, { user }) => params.user_id === user.id || forbidden(),
  store: ({ credentials, tokens }, _call, { user, credential }) => ({
    get: (id) => {
      const found = credentials.find({ id });
      return found?.owner.id === user.id ? found : undefined;
    },
    values: () => credentials.list(user.id),
    delete: (id) => {
      if (credential?.restricted === true) forbidden();
      credentials.delete(id);
      // The tokens that were obtained with it become invalid.
      tokens.revokeObtainedWith(id);
    },
  }),
  view: (credential, call) => ({ application_credential: view(credential, call) }),
  list: (rows, call) => {
    const wanted = call.query.get("name");
    const found = rows.filter(({ name }) => wanted === null || name === wanted);
    return {
      links: { next: null, self: `${call.origin}${call.target}`, previous: null },
      application_credentials: found.map((one) => view(one, call)),
    };
  },
  errors: { missing: (id) => failure(404, `Could not find Application Credential: ${id}.`) },
  reply: (status, value) => answer(status, value),
  body: (call) => checkedBody<{ readonly application_credential: Body }>(call).application_credential,
  // Only with a token that is not delegated and for a project.
  create: (body, token, { credentials }) => {
    if (token.credential?.restricted === true || token.scope.kind !== "project") return forbidden();
    const expiresAt =
      typeof body.expires_at === "string" ? new Date(`${body.expires_at.replace(/Z$/, "")}Z`) : undefined;
    if (expiresAt !== undefined && Number.isNaN(expiresAt.getTime()))
      fail(400, `Invalid input for field 'expires_at': ${body.expires_at}`);
    const roles = body.roles?.map(({ id, name }) => name ?? token.roles.find((known) => roleOf(known).id === id) ?? "");
    const unknown = roles?.find((role) => !token.roles.includes(role));
    if (unknown !== undefined) fail(400, `Invalid application credential: role ${unknown}`);
    const created = credentials.create({
      name: body.name,
      description: body.description ?? null,
      secret: body.secret ?? undefined,
      owner: token.user,
      project: token.scope.project,
      roles: roles ?? token.roles,
      expiresAt,
      unrestricted: body.unrestricted ?? false,
      accessRules: body.access_rules?.map(({ service = "", path = "", method = "" }) => ({
        id: randomHex(),
        service,
        path,
        method,
      })),
    });
    const taken = `Conflict occurred attempting to store application_credential - Duplicate entry found with name ${body.name}.`;
    return { ...(created ?? fail(409, taken)), isNew: true };
  },
});
