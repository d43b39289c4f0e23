// Made by scripts/generate.ts from specs/keystone/openapi.yaml. Do not edit: run `npm run generate -- keystone`.

import type { components } from "./schema.js";

/** Directory of resources by their relation, as in the expired draft `draft-nottingham-json-home`. */
export type JsonHome = components["schemas"]["JsonHome"];

/** State of a version of the API. */
export type ApiVersionStatus = components["schemas"]["ApiVersionStatus"];

/** A version of the API. */
export type ApiVersion = components["schemas"]["ApiVersion"];

/** The versions of the API, one level deeper than in other OpenStack services. */
export type ApiVersionList = components["schemas"]["ApiVersionList"];

/** Error envelope of the identity service. */
export type ErrorIdentity = components["schemas"]["ErrorIdentity"];

/** Error envelope of the gateways of Huawei Cloud and Open Telekom Cloud. */
export type ErrorCloudGateway = components["schemas"]["ErrorCloudGateway"];

/** Any error of the identity service or of the gateway in front of it. */
export type Error = components["schemas"]["Error"];

/** One version of the API. */
export type ApiVersionEnvelope = components["schemas"]["ApiVersionEnvelope"];

/** A way to prove who one is. Deployments can add their own. */
export type AuthMethod = components["schemas"]["AuthMethod"];

/** A domain. On Huawei Cloud and Open Telekom Cloud it is the account. */
export type Domain = components["schemas"]["Domain"];

/** Holder of a token. */
export type TokenUser = components["schemas"]["TokenUser"];

/** Project that a token is for. */
export type TokenProject = components["schemas"]["TokenProject"];

/** A role. */
export type TokenRole = components["schemas"]["TokenRole"];

/** Audience of an endpoint. Clients outside the cloud use `public`. */
export type EndpointInterface = components["schemas"]["EndpointInterface"];

/** One address of a service. */
export type CatalogEndpoint = components["schemas"]["CatalogEndpoint"];

/** A service and its addresses. */
export type CatalogService = components["schemas"]["CatalogService"];

/** A request that an application credential allows. */
export type AccessRule = components["schemas"]["AccessRule"];

/** Application credential that a token was obtained with. */
export type TokenApplicationCredential = components["schemas"]["TokenApplicationCredential"];

/**
 * What a token stands for. Which of `project`, `domain`, `system` is there tells its scope; none of them means
 * unscoped, and then `roles` and `catalog` are missing too.
 */
export type Token = components["schemas"]["Token"];

/** A token's contents. The token itself is in the header `X-Subject-Token`. */
export type TokenEnvelope = components["schemas"]["TokenEnvelope"];

/** A domain, by identifier or by name. On Huawei Cloud and Open Telekom Cloud the domain is the account. */
export type DomainReference = components["schemas"]["DomainReference"];

/** Proof by password, for the method `password`. */
export type PasswordMethod = components["schemas"]["PasswordMethod"];

/** Proof by another token, for the method `token`. The new token keeps the expiry of the old one. */
export type TokenMethod = components["schemas"]["TokenMethod"];

/**
 * Proof by application credential, for the method `application_credential`: by `id`, or by `name` and `user`. The
 * credential carries its project; a `scope` is refused with 401.
 */
export type ApplicationCredentialMethod = components["schemas"]["ApplicationCredentialMethod"];

/**
 * The proof of identity: the methods used, and for each method a property of the same name. Other methods than the
 * ones described here can be given in the same way.
 */
export type AuthIdentity = components["schemas"]["AuthIdentity"];

/**
 * What a token can be for; give exactly one property. Huawei Cloud and Open Telekom Cloud take the project when there
 * is a domain beside it.
 */
export type AuthScopeTarget = components["schemas"]["AuthScopeTarget"];

/**
 * What the token is for. Function services want a project. Without a scope the token is for the user's default
 * project, or unscoped when there is none; `unscoped` asks for an unscoped one.
 */
export type AuthScope = components["schemas"]["AuthScope"];

/** Who is asking, and for what. */
export type TokenCreate = components["schemas"]["TokenCreate"];

/** Address of a resource. */
export type Link = components["schemas"]["Link"];

/** The service catalog of a token. */
export type Catalog = components["schemas"]["Catalog"];

/** A role that the application credential gives. */
export type ApplicationCredentialRole = components["schemas"]["ApplicationCredentialRole"];

/** A credential for a program, which acts for a user in one project. */
export type ApplicationCredential = components["schemas"]["ApplicationCredential"];

/** Addresses of a list. There is no paging here, both neighbors are null. */
export type CollectionLinks = components["schemas"]["CollectionLinks"];

/** The application credentials of a user, without their secrets. */
export type ApplicationCredentialList = components["schemas"]["ApplicationCredentialList"];

/** A role, by `id` or by `name`. */
export type RoleReference = components["schemas"]["RoleReference"];

/** HTTP method of an access rule. */
export type AccessRuleMethod = components["schemas"]["AccessRuleMethod"];

/** A request to allow, by `service`, `path` and `method`, or an existing rule by its `id`. */
export type AccessRuleCreate = components["schemas"]["AccessRuleCreate"];

/** An application credential to make, for the project of the caller's token. */
export type ApplicationCredentialCreate = components["schemas"]["ApplicationCredentialCreate"];

/** A new application credential with its secret, which is shown this once. */
export type CreatedApplicationCredential = components["schemas"]["CreatedApplicationCredential"];

/** The application credential that was created. */
export type CreatedApplicationCredentialEnvelope = components["schemas"]["CreatedApplicationCredentialEnvelope"];

/** An application credential, without its secret. */
export type ApplicationCredentialEnvelope = components["schemas"]["ApplicationCredentialEnvelope"];
