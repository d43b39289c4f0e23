import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, jsonReply, type Reply } from "../../http/reply.js";
import { randomHex } from "../../ids.js";
import type { ApplicationCredential, ApplicationCredentials } from "./application-credentials.js";
import { roleOf } from "./directory.js";
import { commonHeaders, failure } from "./errors.js";
import type { IssuedToken, TokenStore } from "./tokens.js";

/** What these operations work with. */
export type CredentialStores = { readonly credentials: ApplicationCredentials; readonly tokens: TokenStore };

type Body = {
  readonly name: string;
  readonly description?: string | null;
  readonly secret?: string | null;
  readonly expires_at?: string | null;
  readonly roles?: readonly { readonly id?: string; readonly name?: string }[];
  readonly unrestricted?: boolean;
  readonly access_rules?: readonly { readonly service?: string; readonly path?: string; readonly method?: string }[];
};

/** `createApplicationCredential`: only users themselves, with a token that is not delegated and for a project. */
export function createApplicationCredential(call: Call, token: IssuedToken, { credentials }: CredentialStores): Reply {
  if (!isOwn(call, token) || token.credential?.restricted === true || token.scope.kind !== "project")
    return forbidden();
  const { application_credential: body } = checkedBody<{ readonly application_credential: Body }>(call);
  const expiresAt = typeof body.expires_at === "string" ? new Date(`${body.expires_at.replace(/Z$/, "")}Z`) : undefined;
  if (expiresAt !== undefined && Number.isNaN(expiresAt.getTime()))
    return failure({ status: 400, message: `Invalid input for field 'expires_at': ${body.expires_at}` });
  const roles = body.roles?.map(({ id, name }) => name ?? token.roles.find((known) => roleOf(known).id === id) ?? "");
  const unknown = roles?.find((role) => !token.roles.includes(role));
  if (unknown !== undefined)
    return failure({ status: 400, message: `Invalid application credential: role ${unknown}` });
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
  if (created === undefined)
    return failure({
      status: 409,
      message: `Conflict occurred attempting to store application_credential - Duplicate entry found with name ${body.name}.`,
    });
  return answer(201, { application_credential: { ...view(created, call), secret: created.secret } });
}

/** `listApplicationCredentials`, without their secrets. */
export function listApplicationCredentials(call: Call, token: IssuedToken, { credentials }: CredentialStores): Reply {
  if (!isOwn(call, token)) return forbidden();
  const wanted = call.query.get("name");
  const found = credentials.list(token.user.id).filter(({ name }) => wanted === null || name === wanted);
  return answer(200, {
    links: { next: null, self: `${call.origin}${call.target}`, previous: null },
    application_credentials: found.map((one) => view(one, call)),
  });
}

/** `getApplicationCredential`, without its secret. */
export function getApplicationCredential(call: Call, token: IssuedToken, { credentials }: CredentialStores): Reply {
  const found = ownCredential(call, token, credentials);
  return "headers" in found ? found : answer(200, { application_credential: view(found, call) });
}

/** `deleteApplicationCredential`. The tokens that were obtained with it become invalid. */
export function deleteApplicationCredential(call: Call, token: IssuedToken, stores: CredentialStores): Reply {
  const found = ownCredential(call, token, stores.credentials);
  if ("headers" in found) return found;
  if (token.credential?.restricted === true) return forbidden();
  stores.credentials.delete(found.id);
  stores.tokens.revokeObtainedWith(found.id);
  return emptyReply({ status: 204, headers: commonHeaders() });
}

function ownCredential(
  call: Call,
  token: IssuedToken,
  credentials: ApplicationCredentials,
): ApplicationCredential | Reply {
  if (!isOwn(call, token)) return forbidden();
  const id = call.params.application_credential_id ?? "";
  const found = credentials.find({ id });
  if (found?.owner.id !== token.user.id)
    return failure({ status: 404, message: `Could not find Application Credential: ${id}.` });
  return found;
}

function isOwn({ params }: Call, { user }: IssuedToken): boolean {
  return params.user_id === user.id;
}

function forbidden(): Reply {
  return failure({ status: 403, message: "You are not authorized to perform the requested action." });
}

function view(credential: ApplicationCredential, { origin, mount }: Call) {
  return {
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
  };
}

function answer(status: number, value: object): Reply {
  return jsonReply({ status, headers: commonHeaders(), value });
}
