// Made by scripts/generate.ts from specs/keystone/openapi.yaml. Do not edit: run `npm run generate -- keystone`.

/** Values of `ApiVersionStatus` that this package knows. A server may send others. */
export const apiVersionStatusValues = ["stable", "supported", "deprecated"] as const;

/** A value of `ApiVersionStatus` that this package knows. */
export type KnownApiVersionStatus = (typeof apiVersionStatusValues)[number];

/** Whether a value is one of `apiVersionStatusValues`. */
export function isApiVersionStatus(value: unknown): value is KnownApiVersionStatus {
  return (apiVersionStatusValues as readonly unknown[]).includes(value);
}

/** Values of `AuthMethod` that this package knows. A server may send others. */
export const authMethodValues = ["password", "token", "application_credential", "totp", "external", "mapped", "oauth1", "assume_role"] as const;

/** A value of `AuthMethod` that this package knows. */
export type KnownAuthMethod = (typeof authMethodValues)[number];

/** Whether a value is one of `authMethodValues`. */
export function isAuthMethod(value: unknown): value is KnownAuthMethod {
  return (authMethodValues as readonly unknown[]).includes(value);
}

/** Values of `EndpointInterface` that this package knows. A server may send others. */
export const endpointInterfaceValues = ["public", "internal", "admin"] as const;

/** A value of `EndpointInterface` that this package knows. */
export type KnownEndpointInterface = (typeof endpointInterfaceValues)[number];

/** Whether a value is one of `endpointInterfaceValues`. */
export function isEndpointInterface(value: unknown): value is KnownEndpointInterface {
  return (endpointInterfaceValues as readonly unknown[]).includes(value);
}
