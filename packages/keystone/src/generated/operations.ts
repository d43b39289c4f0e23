// Made by scripts/generate.ts from specs/keystone/openapi.yaml. Do not edit: run `npm run generate -- keystone`.

import { jsonBody, type OperationDescriptor, queryString, type SecurityScheme } from "@fnwire/runtime";
import type { operations as operationTypes } from "./schema.js";

/** Where each credential goes in a request. */
export const securitySchemes = {
  token: { in: "header", name: "X-Auth-Token" },
} as const satisfies Record<string, SecurityScheme>;

/** `GET /` */
export const listApiVersionsOperation = {
  id: "listApiVersions",
  method: "GET",
  path: "/",
  security: [[]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json-home": "json" },
    300: { "application/json": "json" },
    400: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v3` */
export const getApiVersionOperation = {
  id: "getApiVersion",
  method: "GET",
  path: "/v3",
  security: [[]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json", "application/json-home": "json" },
    400: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v3/auth/tokens` */
export const createTokenOperation = {
  id: "createToken",
  method: "POST",
  path: "/v3/auth/tokens",
  query: { codec: queryString },
  body: { "application/json": jsonBody },
  security: [[]],
  retry: "safe",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v3/auth/tokens` */
export const validateTokenOperation = {
  id: "validateToken",
  method: "GET",
  path: "/v3/auth/tokens",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `HEAD /v3/auth/tokens` */
export const checkTokenOperation = {
  id: "checkToken",
  method: "HEAD",
  path: "/v3/auth/tokens",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: {},
    204: {},
    400: {},
    401: {},
    403: {},
    404: {},
    500: {},
    503: {},
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v3/auth/tokens` */
export const revokeTokenOperation = {
  id: "revokeToken",
  method: "DELETE",
  path: "/v3/auth/tokens",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v3/auth/catalog` */
export const getCatalogOperation = {
  id: "getCatalog",
  method: "GET",
  path: "/v3/auth/catalog",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v3/users/{user_id}/application_credentials` */
export const createApplicationCredentialOperation = {
  id: "createApplicationCredential",
  method: "POST",
  path: "/v3/users/{user_id}/application_credentials",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    409: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v3/users/{user_id}/application_credentials` */
export const listApplicationCredentialsOperation = {
  id: "listApplicationCredentials",
  method: "GET",
  path: "/v3/users/{user_id}/application_credentials",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v3/users/{user_id}/application_credentials/{application_credential_id}` */
export const getApplicationCredentialOperation = {
  id: "getApplicationCredential",
  method: "GET",
  path: "/v3/users/{user_id}/application_credentials/{application_credential_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v3/users/{user_id}/application_credentials/{application_credential_id}` */
export const deleteApplicationCredentialOperation = {
  id: "deleteApplicationCredential",
  method: "DELETE",
  path: "/v3/users/{user_id}/application_credentials/{application_credential_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
    503: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** Types of parameters, bodies and responses, by `operationId`. */
export type operations = operationTypes;

/** Every operation, by `operationId`. */
export const operations = {
  listApiVersions: listApiVersionsOperation,
  getApiVersion: getApiVersionOperation,
  createToken: createTokenOperation,
  validateToken: validateTokenOperation,
  checkToken: checkTokenOperation,
  revokeToken: revokeTokenOperation,
  getCatalog: getCatalogOperation,
  createApplicationCredential: createApplicationCredentialOperation,
  listApplicationCredentials: listApplicationCredentialsOperation,
  getApplicationCredential: getApplicationCredentialOperation,
  deleteApplicationCredential: deleteApplicationCredentialOperation,
} as const satisfies Record<string, OperationDescriptor>;
