// Made by scripts/generate.ts from specs/keystone/openapi.yaml. Do not edit: run `npm run generate -- keystone`.

export interface paths {
  "/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the versions of the API
     * @description Tells which versions of the API the server has. The response is **300** with the versions and the preferred one in
     *     the header `Location`, which is not a redirection. No token is needed.
     */
    get: operations["listApiVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show the version of the API
     * @description Describes version 3, as clients ask before they log in. No token is needed.
     */
    get: operations["getApiVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/auth/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Validate a token and show what it is for
     * @description Gives the contents of the token in `X-Subject-Token`, on the word of the token in `X-Auth-Token`; a token may
     *     validate itself. An expired, revoked or malformed subject is answered with 404, a bad `X-Auth-Token` with 401.
     */
    get: operations["validateToken"];
    put?: never;
    /**
     * Issue a token
     * @description Logs in with a password, an application credential or another token. The response is 201 with the token in the
     *     header `X-Subject-Token`; the body tells when it expires, what it is for and where the services are.
     *
     *     A token may lose its worth before it expires (revocation, change of password), so be ready to log in again once
     *     when a service answers 401. A token obtained with another token expires when that one does.
     */
    post: operations["createToken"];
    /**
     * Revoke a token
     * @description Makes the token in `X-Subject-Token` invalid. Services that cache their checks may go on to accept it for some
     *     minutes (Qinling: up to 300 seconds). Revoking twice is answered with 404 the second time, or with 401 when the
     *     token revoked itself.
     */
    delete: operations["revokeToken"];
    options?: never;
    /**
     * Check a token
     * @description Says by its status alone whether the token in `X-Subject-Token` is valid: 200 when it is, 404 when it has expired,
     *     was revoked or is malformed. There is no body, neither for a valid token nor for errors.
     */
    head: operations["checkToken"];
    patch?: never;
    trace?: never;
  };
  "/v3/auth/catalog": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show the catalog of the caller's token
     * @description Gives the same catalog as the token itself carries. An unscoped token has none and is answered with 403.
     *
     *     Qinling is the service of type `function-engine`: take the `url` of its `public` endpoint in the wanted region.
     *     FunctionGraph is not in the catalog, its address is made from the region.
     */
    get: operations["getCatalog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/users/{user_id}/application_credentials": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List application credentials
     * @description Lists the application credentials of a user, without their secrets.
     */
    get: operations["listApplicationCredentials"];
    put?: never;
    /**
     * Create an application credential
     * @description Makes a credential with which a program acts for the user, in the project of the caller's token. The secret is in
     *     this response and never again. Only users themselves can do it, with a token that is not delegated. Huawei Cloud and
     *     Open Telekom Cloud do not have this operation.
     */
    post: operations["createApplicationCredential"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/users/{user_id}/application_credentials/{application_credential_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Identifier of the application credential.
         * @example 291d6ea59823498391b9acb080d57760
         */
        application_credential_id: components["parameters"]["ApplicationCredentialId"];
      };
      cookie?: never;
    };
    /**
     * Show an application credential
     * @description Shows an application credential, without its secret.
     */
    get: operations["getApplicationCredential"];
    put?: never;
    post?: never;
    /**
     * Delete an application credential
     * @description Removes an application credential; the tokens that were obtained with it become invalid. Deleting twice is
     *     answered with 404 the second time.
     */
    delete: operations["deleteApplicationCredential"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Directory of resources by their relation, as in the expired draft `draft-nottingham-json-home`. */
    JsonHome: {
      /** @description Resources by relation. */
      resources: {
        [key: string]: unknown;
      };
    };
    /** @description State of a version of the API. */
    ApiVersionStatus: ("stable" | "supported" | "deprecated") | (string & {});
    /** @description A version of the API. */
    ApiVersion: {
      /** @description Name of the version, such as `v3.14`. */
      id: string;
      status: components["schemas"]["ApiVersionStatus"];
      /** @description When the version last changed. */
      updated?: string;
      /** @description Where the version is. */
      links: {
        /** @description Usually `self`. */
        rel?: string;
        /** @description Address of the version, as the server sees itself. */
        href: string;
      }[];
      /** @description Media types of the version. */
      "media-types"?: {
        /** @description Basic type, `application/json`. */
        base?: string;
        /** @description Specific type, `application/vnd.openstack.identity-v3+json`. */
        type?: string;
      }[];
    };
    /** @description The versions of the API, one level deeper than in other OpenStack services. */
    ApiVersionList: {
      /** @description Wrapper of the versions. */
      versions: {
        /** @description The versions. */
        values: components["schemas"]["ApiVersion"][];
      };
    };
    /** @description Error envelope of the identity service. */
    ErrorIdentity: {
      /** @description What went wrong. */
      error: {
        /** @description The HTTP status again. */
        code: number;
        /** @description Details for people. A wrong password, an unknown user and a project without a role all read the same. */
        message: string;
        /** @description Reason phrase of the status. */
        title?: string;
        /** @description What is still needed, when further authentication methods are expected. */
        identity?: {
          [key: string]: unknown;
        };
      };
    };
    /** @description Error envelope of the gateways of Huawei Cloud and Open Telekom Cloud. */
    ErrorCloudGateway: {
      /** @description Code such as `APIGW.0301` or `IAM.0011`. */
      error_code: string;
      /** @description Details for people. */
      error_msg: string;
      /** @description Identifier to quote to the support. */
      request_id?: string;
    };
    /** @description Any error of the identity service or of the gateway in front of it. */
    Error: components["schemas"]["ErrorIdentity"] | components["schemas"]["ErrorCloudGateway"];
    /** @description One version of the API. */
    ApiVersionEnvelope: {
      version: components["schemas"]["ApiVersion"];
    };
    /** @description A way to prove who one is. Deployments can add their own. */
    AuthMethod: ("password" | "token" | "application_credential" | "totp" | "external" | "mapped" | "oauth1" | "assume_role") | (string & {});
    /** @description A domain. On Huawei Cloud and Open Telekom Cloud it is the account. */
    Domain: {
      /** @description Identifier of the domain. */
      id?: string | null;
      /** @description Name of the domain. */
      name?: string | null;
    };
    /** @description Holder of a token. */
    TokenUser: {
      /** @description Identifier of the user. */
      id: string;
      /** @description Name of the user. */
      name: string;
      domain?: components["schemas"]["Domain"];
      /**
       * @description When the password must be changed, as `YYYY-MM-DDTHH:MM:SS.ffffff` in UTC without a zone; null or empty for
       *     never.
       */
      password_expires_at?: string | null;
    };
    /** @description Project that a token is for. */
    TokenProject: {
      /** @description Identifier of the project; the `project_id` of FunctionGraph's paths. */
      id: string;
      /** @description Name of the project. */
      name: string;
      domain?: components["schemas"]["Domain"];
    };
    /** @description A role. */
    TokenRole: {
      /** @description Identifier of the role. */
      id?: string;
      /** @description Name of the role. */
      name?: string;
    };
    /** @description Audience of an endpoint. Clients outside the cloud use `public`. */
    EndpointInterface: ("public" | "internal" | "admin") | (string & {});
    /** @description One address of a service. */
    CatalogEndpoint: {
      /** @description Identifier of the endpoint. */
      id?: string;
      interface: components["schemas"]["EndpointInterface"];
      /** @description Region of the endpoint; `*` or null when it serves all. */
      region_id?: string | null;
      /** @description The same as `region_id`. */
      region?: string | null;
      /** @description Base address of the service. Qinling's has no version, append `/v1`. */
      url: string;
    };
    /** @description A service and its addresses. */
    CatalogService: {
      /** @description Identifier of the service. */
      id?: string;
      /** @description Kind of service, such as `identity`, or `function-engine` for Qinling. */
      type: string;
      /** @description Name of the service. */
      name?: string | null;
      /** @description Addresses, one for each interface and region. */
      endpoints: components["schemas"]["CatalogEndpoint"][];
    };
    /** @description A request that an application credential allows. */
    AccessRule: {
      /** @description Identifier of the rule. */
      id?: string;
      /** @description Type of the service in the catalog, such as `function-engine`. */
      service?: string;
      /** @description Path, with `*`, `**` and `{name}` as wildcards. */
      path?: string;
      /** @description HTTP method. */
      method?: string;
    };
    /** @description Application credential that a token was obtained with. */
    TokenApplicationCredential: {
      /** @description Identifier of the application credential. */
      id: string;
      /** @description Name of the application credential. */
      name: string;
      /** @description Whether the token may not manage application credentials and trusts. */
      restricted?: boolean;
      /** @description The only requests that the token allows; missing when it allows all. */
      access_rules?: components["schemas"]["AccessRule"][];
    };
    /**
     * @description What a token stands for. Which of `project`, `domain`, `system` is there tells its scope; none of them means
     *     unscoped, and then `roles` and `catalog` are missing too.
     */
    Token: {
      /** @description Methods that the holder authenticated with. */
      methods: components["schemas"]["AuthMethod"][];
      user: components["schemas"]["TokenUser"];
      /** @description Identifiers that tie the token to its predecessors; not secret. */
      audit_ids?: (string | null)[];
      /**
       * Format: date-time
       * @description When the token was issued, UTC with microseconds.
       */
      issued_at: string;
      /**
       * Format: date-time
       * @description When the token expires, UTC with microseconds. There is no lifetime in seconds anywhere.
       */
      expires_at: string;
      /** @description When the holder proved a second factor, on Huawei Cloud and Open Telekom Cloud only. */
      mfa_authn_at?: string;
      project?: components["schemas"]["TokenProject"];
      /** @description Whether the project acts as a domain. */
      is_domain?: boolean;
      domain?: components["schemas"]["Domain"];
      /** @description Present when the scope is the whole deployment. */
      system?: {
        [key: string]: unknown;
      };
      /** @description Roles of the holder in the scope. */
      roles?: components["schemas"]["TokenRole"][];
      /** @description Services that the scope can use; missing with `nocatalog`. */
      catalog?: components["schemas"]["CatalogService"][];
      application_credential?: components["schemas"]["TokenApplicationCredential"];
      /** @description The trust behind the token. */
      "OS-TRUST:trust"?: {
        [key: string]: unknown;
      };
    };
    /** @description A token's contents. The token itself is in the header `X-Subject-Token`. */
    TokenEnvelope: {
      token: components["schemas"]["Token"];
    };
    /** @description A domain, by identifier or by name. On Huawei Cloud and Open Telekom Cloud the domain is the account. */
    DomainReference: {
      /** @description Identifier of the domain, `default` for the first domain of an OpenStack cloud. */
      id?: string;
      /** @description Name of the domain, unique in the cloud. */
      name?: string;
    };
    /** @description Proof by password, for the method `password`. */
    PasswordMethod: {
      /** @description A user, by `id`, or by `name` and `domain`. */
      user: {
        /** @description Identifier of the user. */
        id?: string;
        /** @description Name of the user, unique in its domain. */
        name?: string;
        domain?: components["schemas"]["DomainReference"];
        /** @description Password of the user. */
        password: string;
      };
    };
    /** @description Proof by another token, for the method `token`. The new token keeps the expiry of the old one. */
    TokenMethod: {
      /** @description The token. */
      id: string;
    };
    /**
     * @description Proof by application credential, for the method `application_credential`: by `id`, or by `name` and `user`. The
     *     credential carries its project; a `scope` is refused with 401.
     */
    ApplicationCredentialMethod: {
      /** @description Identifier of the application credential. */
      id?: string;
      /** @description Name of the application credential, unique for its user. */
      name?: string;
      /** @description Owner of the application credential, by `id`, or by `name` and `domain`. */
      user?: {
        /** @description Identifier of the user. */
        id?: string;
        /** @description Name of the user, unique in its domain. */
        name?: string;
        domain?: components["schemas"]["DomainReference"];
      };
      /** @description Secret of the application credential. */
      secret: string;
    };
    /**
     * @description The proof of identity: the methods used, and for each method a property of the same name. Other methods than the
     *     ones described here can be given in the same way.
     */
    AuthIdentity: {
      /** @description Methods to authenticate with, usually one. */
      methods: components["schemas"]["AuthMethod"][];
      password?: components["schemas"]["PasswordMethod"];
      token?: components["schemas"]["TokenMethod"];
      application_credential?: components["schemas"]["ApplicationCredentialMethod"];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description What a token can be for; give exactly one property. Huawei Cloud and Open Telekom Cloud take the project when there
     *     is a domain beside it.
     */
    AuthScopeTarget: {
      /**
       * @description A project, by `id`, or by `name` and `domain`. On Huawei Cloud and Open Telekom Cloud the name is a region or a
       *     sub-project of one.
       */
      project?: {
        /** @description Identifier of the project. */
        id?: string;
        /** @description Name of the project, unique in its domain. */
        name?: string;
        domain?: components["schemas"]["DomainReference"];
      };
      domain?: components["schemas"]["DomainReference"];
      /** @description The whole deployment, for administrators. */
      system?: {
        /** @description Always true. */
        all: boolean;
      };
      /** @description Asks for an unscoped token in the way of old clients. */
      unscoped?: {
        [key: string]: unknown;
      };
      /** @description A trust by which another user delegates roles. */
      "OS-TRUST:trust"?: {
        /** @description Identifier of the trust. */
        id: string;
      };
    };
    /**
     * @description What the token is for. Function services want a project. Without a scope the token is for the user's default
     *     project, or unscoped when there is none; `unscoped` asks for an unscoped one.
     */
    AuthScope: "unscoped" | components["schemas"]["AuthScopeTarget"];
    /** @description Who is asking, and for what. */
    TokenCreate: {
      /** @description Identity and scope. */
      auth: {
        identity: components["schemas"]["AuthIdentity"];
        scope?: components["schemas"]["AuthScope"];
      };
    };
    /** @description Address of a resource. */
    Link: {
      /** @description URL of this resource, as the server sees itself. */
      self?: string | null;
    };
    /** @description The service catalog of a token. */
    Catalog: {
      /** @description The services. */
      catalog: components["schemas"]["CatalogService"][];
      links?: components["schemas"]["Link"];
    };
    /** @description A role that the application credential gives. */
    ApplicationCredentialRole: {
      /** @description Identifier of the role. */
      id: string;
      /** @description Name of the role. */
      name?: string;
      /** @description Domain that the role belongs to; null for most roles. */
      domain_id?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Options of the role. */
      options?: {
        [key: string]: unknown;
      };
    };
    /** @description A credential for a program, which acts for a user in one project. */
    ApplicationCredential: {
      /** @description Identifier of the application credential. */
      id: string;
      /** @description Name, unique for the user. */
      name: string;
      /** @description Free text. */
      description?: string | null;
      /** @description User that the program acts for. */
      user_id?: string;
      /** @description Project that the program acts in. */
      project_id: string;
      /** @description Null; reserved for credentials of the whole deployment. */
      system?: string | {
        [key: string]: unknown;
      } | null;
      /** @description When it expires, as `YYYY-MM-DDTHH:MM:SS.ffffff` in UTC without a zone; null for never. */
      expires_at?: string | null;
      /** @description Whether it may manage application credentials and trusts. */
      unrestricted?: boolean | null;
      /** @description Roles that it gives. */
      roles?: components["schemas"]["ApplicationCredentialRole"][];
      /** @description The only requests that it allows; missing or null when it allows all. */
      access_rules?: components["schemas"]["AccessRule"][] | null;
      links?: components["schemas"]["Link"];
    };
    /** @description Addresses of a list. There is no paging here, both neighbors are null. */
    CollectionLinks: {
      /** @description URL of this list, as the server sees itself. */
      self?: string | null;
      /** @description URL of the page before. */
      previous?: string | null;
      /** @description URL of the page after. */
      next?: string | null;
    };
    /** @description The application credentials of a user, without their secrets. */
    ApplicationCredentialList: {
      /** @description The application credentials. */
      application_credentials: components["schemas"]["ApplicationCredential"][];
      links?: components["schemas"]["CollectionLinks"];
    };
    /** @description A role, by `id` or by `name`. */
    RoleReference: {
      /** @description Identifier of the role. */
      id?: string;
      /** @description Name of the role. */
      name?: string;
    };
    /**
     * @description HTTP method of an access rule.
     * @enum {string}
     */
    AccessRuleMethod: "POST" | "GET" | "HEAD" | "PATCH" | "PUT" | "DELETE";
    /** @description A request to allow, by `service`, `path` and `method`, or an existing rule by its `id`. */
    AccessRuleCreate: {
      /** @description Identifier of an existing rule of the user. */
      id?: string;
      /** @description Type of the service in the catalog, such as `function-engine`. */
      service?: string;
      /** @description Path, with `*`, `**` and `{name}` as wildcards. */
      path?: string;
      method?: components["schemas"]["AccessRuleMethod"];
    };
    /** @description An application credential to make, for the project of the caller's token. */
    ApplicationCredentialCreate: {
      /** @description The application credential. */
      application_credential: {
        /** @description Name, unique for the user. */
        name: string;
        /** @description Free text. */
        description?: string | null;
        /** @description Secret; made by the server when absent. */
        secret?: string | null;
        /** @description When it expires, as `YYYY-MM-DDTHH:MM:SS.ffffff` in UTC; never when absent. */
        expires_at?: string | null;
        /** @description Roles to give, a subset of the caller's; all of them when absent. */
        roles?: components["schemas"]["RoleReference"][];
        /**
         * @description Whether it may manage application credentials and trusts.
         * @default false
         */
        unrestricted?: boolean;
        /**
         * @description The only requests to allow; all when absent. A service must check them for itself: to one that does not know
         *     its own type, such as Qinling in its usual configuration, a token with access rules is invalid.
         */
        access_rules?: components["schemas"]["AccessRuleCreate"][];
      };
    };
    /** @description A new application credential with its secret, which is shown this once. */
    CreatedApplicationCredential: components["schemas"]["ApplicationCredential"] & {
      /** @description The secret. It cannot be read again. */
      secret: string;
    };
    /** @description The application credential that was created. */
    CreatedApplicationCredentialEnvelope: {
      application_credential: components["schemas"]["CreatedApplicationCredential"];
    };
    /** @description An application credential, without its secret. */
    ApplicationCredentialEnvelope: {
      application_credential: components["schemas"]["ApplicationCredential"];
    };
  };
  responses: {
    /** @description The body is not JSON or breaks the schema. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token or the resource does not exist, or not any more. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The server failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The service is overloaded or down for maintenance. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /**
     * @description Wrong password or secret, unknown user, a project without a role, or an invalid or expired token in `X-Auth-Token`:
     *     deliberately the same response.
     */
    Unauthorized: {
      headers: {
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The policy forbids the operation, or the scope of the token does not allow it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /**
     * @description The token that the request is about.
     * @example test-token-0002
     */
    SubjectToken: string;
    /**
     * @description Leaves the catalog out of the response, which is then much smaller. Its presence alone counts on OpenStack: any value,
     *     even `false` or none, leaves the catalog out. Huawei Cloud and Open Telekom Cloud want any value but an empty one.
     * @example true
     */
    NoCatalog: string;
    /**
     * @description Accepts a token that has expired recently (up to two days ago unless configured otherwise); for services that finish
     *     long work that was begun with it.
     * @example 1
     */
    AllowExpired: "1" | "true";
    /**
     * @description Version of access rules that the caller enforces. Without it a token that is limited by access rules counts as
     *     invalid.
     * @example 1.0
     */
    AccessRulesSupport: string;
    /**
     * @description Identifier of the user, `token.user.id` of the caller's token.
     * @example eeb12b1e58f543e3bd7d43c3d2d8157a
     */
    UserId: string;
    /**
     * @description Identifier of the application credential.
     * @example 291d6ea59823498391b9acb080d57760
     */
    ApplicationCredentialId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Address of the preferred version.
     * @example http://127.0.0.1:5000/v3/
     */
    Location: string;
    /**
     * @description Identifier of the request in the server's logs, `req-` and a UUID. Only OpenStack sends it.
     * @example req-556faa04-95e9-4fe6-94a9-2735fecb4087
     */
    "x-openstack-request-id": string;
    /**
     * @description The token. Several hundred bytes on OpenStack, several kilobytes on Huawei Cloud and Open Telekom Cloud.
     * @example test-token-0001
     */
    "X-Subject-Token": string;
    /**
     * @description Where to get a token, `Keystone uri="<identity endpoint>"`.
     * @example Keystone uri="http://127.0.0.1:5000/v3"
     */
    "WWW-Authenticate": string;
    /**
     * @description The token that was checked.
     * @example test-token-0002
     */
    OptionalSubjectToken: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listApiVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The directory of resources, for `Accept: application/json-home` alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json-home": components["schemas"]["JsonHome"];
        };
      };
      /** @description The versions. */
      300: {
        headers: {
          Location: components["headers"]["Location"];
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiVersionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getApiVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version, or the directory of resources for `Accept: application/json-home`. */
      200: {
        headers: {
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApiVersionEnvelope"];
          "application/json-home": components["schemas"]["JsonHome"];
        };
      };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  validateToken: {
    parameters: {
      query?: {
        /**
         * @description Leaves the catalog out of the response, which is then much smaller. Its presence alone counts on OpenStack: any value,
         *     even `false` or none, leaves the catalog out. Huawei Cloud and Open Telekom Cloud want any value but an empty one.
         * @example true
         */
        nocatalog?: components["parameters"]["NoCatalog"];
        /**
         * @description Accepts a token that has expired recently (up to two days ago unless configured otherwise); for services that finish
         *     long work that was begun with it.
         * @example 1
         */
        allow_expired?: components["parameters"]["AllowExpired"];
      };
      header: {
        /**
         * @description The token that the request is about.
         * @example test-token-0002
         */
        "X-Subject-Token": components["parameters"]["SubjectToken"];
        /**
         * @description Version of access rules that the caller enforces. Without it a token that is limited by access rules counts as
         *     invalid.
         * @example 1.0
         */
        "OpenStack-Identity-Access-Rules"?: components["parameters"]["AccessRulesSupport"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is valid. */
      200: {
        headers: {
          "X-Subject-Token": components["headers"]["X-Subject-Token"];
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TokenEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createToken: {
    parameters: {
      query?: {
        /**
         * @description Leaves the catalog out of the response, which is then much smaller. Its presence alone counts on OpenStack: any value,
         *     even `false` or none, leaves the catalog out. Huawei Cloud and Open Telekom Cloud want any value but an empty one.
         * @example true
         */
        nocatalog?: components["parameters"]["NoCatalog"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TokenCreate"];
      };
    };
    responses: {
      /** @description The token was issued. It is in the header `X-Subject-Token`. */
      201: {
        headers: {
          "X-Subject-Token": components["headers"]["X-Subject-Token"];
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TokenEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The token that the request is about.
         * @example test-token-0002
         */
        "X-Subject-Token": components["parameters"]["SubjectToken"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is revoked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  checkToken: {
    parameters: {
      query?: {
        /**
         * @description Accepts a token that has expired recently (up to two days ago unless configured otherwise); for services that finish
         *     long work that was begun with it.
         * @example 1
         */
        allow_expired?: components["parameters"]["AllowExpired"];
      };
      header: {
        /**
         * @description The token that the request is about.
         * @example test-token-0002
         */
        "X-Subject-Token": components["parameters"]["SubjectToken"];
        /**
         * @description Version of access rules that the caller enforces. Without it a token that is limited by access rules counts as
         *     invalid.
         * @example 1.0
         */
        "OpenStack-Identity-Access-Rules"?: components["parameters"]["AccessRulesSupport"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is valid. */
      200: {
        headers: {
          "X-Subject-Token": components["headers"]["X-Subject-Token"];
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The token is valid; some servers say it so. */
      204: {
        headers: {
          "X-Subject-Token": components["headers"]["OptionalSubjectToken"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCatalog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The catalog. */
      200: {
        headers: {
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Catalog"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listApplicationCredentials: {
    parameters: {
      query?: {
        /**
         * @description Only the application credential of this name.
         * @example runner
         */
        name?: string;
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application credentials. */
      200: {
        headers: {
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationCredentialList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createApplicationCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApplicationCredentialCreate"];
      };
    };
    responses: {
      /** @description The application credential was created. */
      201: {
        headers: {
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedApplicationCredentialEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The user has an application credential of this name. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getApplicationCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Identifier of the application credential.
         * @example 291d6ea59823498391b9acb080d57760
         */
        application_credential_id: components["parameters"]["ApplicationCredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application credential. */
      200: {
        headers: {
          "x-openstack-request-id": components["headers"]["x-openstack-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ApplicationCredentialEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteApplicationCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the user, `token.user.id` of the caller's token.
         * @example eeb12b1e58f543e3bd7d43c3d2d8157a
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Identifier of the application credential.
         * @example 291d6ea59823498391b9acb080d57760
         */
        application_credential_id: components["parameters"]["ApplicationCredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application credential is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}
