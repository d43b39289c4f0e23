// Made by scripts/generate.ts from specs/keystone/openapi.yaml. Do not edit: run `npm run generate -- keystone`.

import { type CallOptions, type Client, type ClientOptions, type Credential, createClient, type UndocumentedOutcome } from "@fnwire/runtime";
import {
  listApiVersionsOperation,
  getApiVersionOperation,
  createTokenOperation,
  validateTokenOperation,
  checkTokenOperation,
  revokeTokenOperation,
  getCatalogOperation,
  createApplicationCredentialOperation,
  listApplicationCredentialsOperation,
  getApplicationCredentialOperation,
  deleteApplicationCredentialOperation,
  securitySchemes,
} from "./operations.js";
import type { operations } from "./schema.js";

/** Credentials for OpenStack Keystone and Huawei Cloud IAM, Identity v3. Each operation takes the first of its alternatives that is complete. */
export type KeystoneAuth = {
  /**
   * A token issued by `POST /v3/auth/tokens`.
   *
   * Sent in the header `X-Auth-Token`.
   */
  readonly token?: Credential;
};

/**
 * What a client for OpenStack Keystone and Huawei Cloud IAM, Identity v3 is made from.
 *
 * `endpoint` is the base URL, such as:
 * - http://127.0.0.1:5000: An OpenStack Keystone server with a port of its own.
 * - https://keystone.cloud.test/identity: An OpenStack Keystone server behind a web server, as DevStack sets it up.
 * - https://iam.cn-north-4.myhuaweicloud.com: Huawei Cloud IAM.
 * - https://iam.eu-de.otc.t-systems.com: Open Telekom Cloud IAM.
 */
export type KeystoneClientOptions = ClientOptions<KeystoneAuth>;

/** A client for OpenStack Keystone and Huawei Cloud IAM, Identity v3. Other providers' clients are other types. */
export type KeystoneClient = Client<"keystone">;

/**
 * Makes a client for OpenStack Keystone and Huawei Cloud IAM, Identity v3. It opens no connection and holds no state but its options.
 *
 * Throws a RequestError with code `CONFIG_INVALID` when an option cannot be used.
 */
export function createKeystoneClient(options: KeystoneClientOptions): KeystoneClient {
  return createClient({ provider: "keystone", schemes: securitySchemes }, options);
}

/** What {@link listApiVersions} takes. */
export type ListApiVersionsRequest = Record<string, never>;

/** What {@link listApiVersions} gives; narrow it by `status`. */
export type ListApiVersionsOutcome =
  /** The directory of resources, for `Accept: application/json-home` alone. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listApiVersions"]["responses"][200]["content"]["application/json-home"];
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The versions. */
  | {
      readonly ok: false;
      readonly status: 300;
      readonly httpStatus: 300;
      readonly data?: undefined;
      readonly error: operations["listApiVersions"]["responses"][300]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Address of the preferred version. */
        readonly location?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 404 | 500 | 503;
      readonly httpStatus: 400 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listApiVersions"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List the versions of the API
 *
 * Tells which versions of the API the server has. The response is **300** with the versions and the preferred one in
 * the header `Location`, which is not a redirection. No token is needed.
 *
 * `GET /`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function listApiVersions(client: KeystoneClient, request?: ListApiVersionsRequest, options?: CallOptions): Promise<ListApiVersionsOutcome> {
  return client.send<ListApiVersionsOutcome>(listApiVersionsOperation, request, options);
}

/** What {@link getApiVersion} takes. */
export type GetApiVersionRequest = Record<string, never>;

/** What {@link getApiVersion} gives; narrow it by `status`. */
export type GetApiVersionOutcome =
  /** The version, or the directory of resources for `Accept: application/json-home`. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getApiVersion"]["responses"][200]["content"]["application/json"] | operations["getApiVersion"]["responses"][200]["content"]["application/json-home"];
      readonly error?: undefined;
      readonly headers: {
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 404 | 500 | 503;
      readonly httpStatus: 400 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getApiVersion"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show the version of the API
 *
 * Describes version 3, as clients ask before they log in. No token is needed.
 *
 * `GET /v3`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getApiVersion(client: KeystoneClient, request?: GetApiVersionRequest, options?: CallOptions): Promise<GetApiVersionOutcome> {
  return client.send<GetApiVersionOutcome>(getApiVersionOperation, request, options);
}

/** What {@link createToken} takes. */
export type CreateTokenRequest = {
  readonly query?: operations["createToken"]["parameters"]["query"] | undefined;
  readonly body: operations["createToken"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createToken} gives; narrow it by `status`. */
export type CreateTokenOutcome =
  /** The token was issued. It is in the header `X-Subject-Token`. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createToken"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** The token. Several hundred bytes on OpenStack, several kilobytes on Huawei Cloud and Open Telekom Cloud. */
        readonly "x-subject-token"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createToken"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createToken"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Issue a token
 *
 * Logs in with a password, an application credential or another token. The response is 201 with the token in the
 * header `X-Subject-Token`; the body tells when it expires, what it is for and where the services are.
 *
 * A token may lose its worth before it expires (revocation, change of password), so be ready to log in again once
 * when a service answers 401. A token obtained with another token expires when that one does.
 *
 * `POST /v3/auth/tokens`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 *
 * Follow-ups:
 * - `validateToken`: Shows the contents of the token.
 * - `checkToken`: Says whether the token is valid.
 * - `revokeToken`: Makes the token invalid.
 */
export function createToken(client: KeystoneClient, request: CreateTokenRequest, options?: CallOptions): Promise<CreateTokenOutcome> {
  return client.send<CreateTokenOutcome>(createTokenOperation, request, options);
}

/** What {@link validateToken} takes. */
export type ValidateTokenRequest = {
  readonly query?: operations["validateToken"]["parameters"]["query"] | undefined;
  readonly headers: operations["validateToken"]["parameters"]["header"];
};

/** What {@link validateToken} gives; narrow it by `status`. */
export type ValidateTokenOutcome =
  /** The token is valid. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["validateToken"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** The token. Several hundred bytes on OpenStack, several kilobytes on Huawei Cloud and Open Telekom Cloud. */
        readonly "x-subject-token"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["validateToken"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["validateToken"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Validate a token and show what it is for
 *
 * Gives the contents of the token in `X-Subject-Token`, on the word of the token in `X-Auth-Token`; a token may
 * validate itself. An expired, revoked or malformed subject is answered with 404, a bad `X-Auth-Token` with 401.
 *
 * `GET /v3/auth/tokens`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function validateToken(client: KeystoneClient, request: ValidateTokenRequest, options?: CallOptions): Promise<ValidateTokenOutcome> {
  return client.send<ValidateTokenOutcome>(validateTokenOperation, request, options);
}

/** What {@link checkToken} takes. */
export type CheckTokenRequest = {
  readonly query?: operations["checkToken"]["parameters"]["query"] | undefined;
  readonly headers: operations["checkToken"]["parameters"]["header"];
};

/** What {@link checkToken} gives; narrow it by `status`. */
export type CheckTokenOutcome =
  /** The token is valid. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: {
        /** The token. Several hundred bytes on OpenStack, several kilobytes on Huawei Cloud and Open Telekom Cloud. */
        readonly "x-subject-token"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /** The token is valid; some servers say it so. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: {
        /** The token that was checked. */
        readonly "x-subject-token"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Check a token
 *
 * Says by its status alone whether the token in `X-Subject-Token` is valid: 200 when it is, 404 when it has expired,
 * was revoked or is malformed. There is no body, neither for a valid token nor for errors.
 *
 * `HEAD /v3/auth/tokens`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function checkToken(client: KeystoneClient, request: CheckTokenRequest, options?: CallOptions): Promise<CheckTokenOutcome> {
  return client.send<CheckTokenOutcome>(checkTokenOperation, request, options);
}

/** What {@link revokeToken} takes. */
export type RevokeTokenRequest = {
  readonly headers: operations["revokeToken"]["parameters"]["header"];
};

/** What {@link revokeToken} gives; narrow it by `status`. */
export type RevokeTokenOutcome =
  /** The token is revoked. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["revokeToken"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["revokeToken"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Revoke a token
 *
 * Makes the token in `X-Subject-Token` invalid. Services that cache their checks may go on to accept it for some
 * minutes (Qinling: up to 300 seconds). Revoking twice is answered with 404 the second time, or with 401 when the
 * token revoked itself.
 *
 * `DELETE /v3/auth/tokens`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function revokeToken(client: KeystoneClient, request: RevokeTokenRequest, options?: CallOptions): Promise<RevokeTokenOutcome> {
  return client.send<RevokeTokenOutcome>(revokeTokenOperation, request, options);
}

/** What {@link getCatalog} takes. */
export type GetCatalogRequest = Record<string, never>;

/** What {@link getCatalog} gives; narrow it by `status`. */
export type GetCatalogOutcome =
  /** The catalog. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getCatalog"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getCatalog"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 403 | 404 | 500 | 503;
      readonly httpStatus: 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getCatalog"]["responses"][403]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show the catalog of the caller's token
 *
 * Gives the same catalog as the token itself carries. An unscoped token has none and is answered with 403.
 *
 * Qinling is the service of type `function-engine`: take the `url` of its `public` endpoint in the wanted region.
 * FunctionGraph is not in the catalog, its address is made from the region.
 *
 * `GET /v3/auth/catalog`. Retry `safe`: sending it twice does no harm. Evidence: observed.
 */
export function getCatalog(client: KeystoneClient, request?: GetCatalogRequest, options?: CallOptions): Promise<GetCatalogOutcome> {
  return client.send<GetCatalogOutcome>(getCatalogOperation, request, options);
}

/** What {@link createApplicationCredential} takes. */
export type CreateApplicationCredentialRequest = {
  readonly path: operations["createApplicationCredential"]["parameters"]["path"];
  readonly body: operations["createApplicationCredential"]["requestBody"]["content"]["application/json"];
  readonly contentType?: "application/json" | undefined;
};

/** What {@link createApplicationCredential} gives; narrow it by `status`. */
export type CreateApplicationCredentialOutcome =
  /** The application credential was created. */
  | {
      readonly ok: true;
      readonly status: 201;
      readonly httpStatus: 201;
      readonly data: operations["createApplicationCredential"]["responses"][201]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 409: The user has an application credential of this name.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 409 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 409 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["createApplicationCredential"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["createApplicationCredential"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Create an application credential
 *
 * Makes a credential with which a program acts for the user, in the project of the caller's token. The secret is in
 * this response and never again. Only users themselves can do it, with a token that is not delegated. Huawei Cloud and
 * Open Telekom Cloud do not have this operation.
 *
 * `POST /v3/users/{user_id}/application_credentials`. Retry `unsent`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - `getApplicationCredential`: The application credential without its secret.
 * - `deleteApplicationCredential`: Removes the application credential.
 */
export function createApplicationCredential(client: KeystoneClient, request: CreateApplicationCredentialRequest, options?: CallOptions): Promise<CreateApplicationCredentialOutcome> {
  return client.send<CreateApplicationCredentialOutcome>(createApplicationCredentialOperation, request, options);
}

/** What {@link listApplicationCredentials} takes. */
export type ListApplicationCredentialsRequest = {
  readonly path: operations["listApplicationCredentials"]["parameters"]["path"];
  readonly query?: operations["listApplicationCredentials"]["parameters"]["query"] | undefined;
};

/** What {@link listApplicationCredentials} gives; narrow it by `status`. */
export type ListApplicationCredentialsOutcome =
  /** The application credentials. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["listApplicationCredentials"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["listApplicationCredentials"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["listApplicationCredentials"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * List application credentials
 *
 * Lists the application credentials of a user, without their secrets.
 *
 * `GET /v3/users/{user_id}/application_credentials`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function listApplicationCredentials(client: KeystoneClient, request: ListApplicationCredentialsRequest, options?: CallOptions): Promise<ListApplicationCredentialsOutcome> {
  return client.send<ListApplicationCredentialsOutcome>(listApplicationCredentialsOperation, request, options);
}

/** What {@link getApplicationCredential} takes. */
export type GetApplicationCredentialRequest = {
  readonly path: operations["getApplicationCredential"]["parameters"]["path"];
};

/** What {@link getApplicationCredential} gives; narrow it by `status`. */
export type GetApplicationCredentialOutcome =
  /** The application credential. */
  | {
      readonly ok: true;
      readonly status: 200;
      readonly httpStatus: 200;
      readonly data: operations["getApplicationCredential"]["responses"][200]["content"]["application/json"];
      readonly error?: undefined;
      readonly headers: {
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["getApplicationCredential"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["getApplicationCredential"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Show an application credential
 *
 * Shows an application credential, without its secret.
 *
 * `GET /v3/users/{user_id}/application_credentials/{application_credential_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function getApplicationCredential(client: KeystoneClient, request: GetApplicationCredentialRequest, options?: CallOptions): Promise<GetApplicationCredentialOutcome> {
  return client.send<GetApplicationCredentialOutcome>(getApplicationCredentialOperation, request, options);
}

/** What {@link deleteApplicationCredential} takes. */
export type DeleteApplicationCredentialRequest = {
  readonly path: operations["deleteApplicationCredential"]["parameters"]["path"];
};

/** What {@link deleteApplicationCredential} gives; narrow it by `status`. */
export type DeleteApplicationCredentialOutcome =
  /** The application credential is gone. */
  | {
      readonly ok: true;
      readonly status: 204;
      readonly httpStatus: 204;
      readonly data: undefined;
      readonly error?: undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * - 400: The body is not JSON or breaks the schema.
   * - 403: The policy forbids the operation, or the scope of the token does not allow it.
   * - 404: The token or the resource does not exist, or not any more.
   * - 500: The server failed.
   * - 503: The service is overloaded or down for maintenance.
   */
  | {
      readonly ok: false;
      readonly status: 400 | 403 | 404 | 500 | 503;
      readonly httpStatus: 400 | 403 | 404 | 500 | 503;
      readonly data?: undefined;
      readonly error: operations["deleteApplicationCredential"]["responses"][400]["content"]["application/json"] | undefined;
      readonly headers: { readonly [name: string]: string | undefined };
      readonly text: string | undefined;
      readonly response: Response;
    }
  /**
   * Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
   * deliberately the same response.
   */
  | {
      readonly ok: false;
      readonly status: 401;
      readonly httpStatus: 401;
      readonly data?: undefined;
      readonly error: operations["deleteApplicationCredential"]["responses"][401]["content"]["application/json"] | undefined;
      readonly headers: {
        /** Where to get a token, `Keystone uri="<identity endpoint>"`. */
        readonly "www-authenticate"?: string | undefined;
        /** Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it. */
        readonly "x-openstack-request-id"?: string | undefined;
        readonly [name: string]: string | undefined;
      };
      readonly text: string | undefined;
      readonly response: Response;
    }
  | UndocumentedOutcome;

/**
 * Delete an application credential
 *
 * Removes an application credential; the tokens that were obtained with it become invalid. Deleting twice is
 * answered with 404 the second time.
 *
 * `DELETE /v3/users/{user_id}/application_credentials/{application_credential_id}`. Retry `safe`: sending it twice does no harm. Evidence: documented.
 */
export function deleteApplicationCredential(client: KeystoneClient, request: DeleteApplicationCredentialRequest, options?: CallOptions): Promise<DeleteApplicationCredentialOutcome> {
  return client.send<DeleteApplicationCredentialOutcome>(deleteApplicationCredentialOperation, request, options);
}
