// Made by scripts/generate.ts from specs/minapp/openapi.yaml. Do not edit: run `npm run generate -- minapp`.

import { jsonBody, multipartBody, type OperationDescriptor, queryString, type SecurityScheme } from "@fnwire/runtime";
import type { operations as operationTypes } from "./schema.js";

/** Where each credential goes in a request. */
export const securitySchemes = {
  session: { in: "cookie", name: "sessionid" },
  bearer: { in: "header", name: "Authorization", prefix: "Bearer " },
  clientId: { in: "header", name: "X-Hydrogen-Client-ID" },
  userToken: { in: "header", name: "Authorization" },
} as const satisfies Record<string, SecurityScheme>;

/** `POST /cloud-function/{name}/job/` */
export const invokeFunctionOperation = {
  id: "invokeFunction",
  method: "POST",
  path: "/cloud-function/{name}/job/",
  body: { "application/json": jsonBody },
  security: [["session"], ["bearer"]],
  retry: "unsent",
  status: "function",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /cloud-function/{name}/job/` */
export const listExecutionsOperation = {
  id: "listExecutions",
  method: "GET",
  path: "/cloud-function/{name}/job/",
  query: { codec: queryString },
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /cloud-function/{name}/debug/` */
export const debugFunctionOperation = {
  id: "debugFunction",
  method: "POST",
  path: "/cloud-function/{name}/debug/",
  body: { "application/json": jsonBody },
  security: [["bearer"]],
  retry: "unsent",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /cloud-function/` */
export const createFunctionOperation = {
  id: "createFunction",
  method: "POST",
  path: "/cloud-function/",
  body: { "application/json": jsonBody },
  security: [["session"], ["bearer"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /cloud-function/` */
export const listFunctionsOperation = {
  id: "listFunctions",
  method: "GET",
  path: "/cloud-function/",
  query: { codec: queryString },
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /cloud-function/{name}/` */
export const getFunctionOperation = {
  id: "getFunction",
  method: "GET",
  path: "/cloud-function/{name}/",
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `PATCH /cloud-function/{name}/` */
export const updateFunctionOperation = {
  id: "updateFunction",
  method: "PATCH",
  path: "/cloud-function/{name}/",
  body: { "application/json": jsonBody },
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /cloud-function/{name}/` */
export const deleteFunctionOperation = {
  id: "deleteFunction",
  method: "DELETE",
  path: "/cloud-function/{name}/",
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /oserve/v1/cloud-function/job/` */
export const invokeFunctionLegacyOperation = {
  id: "invokeFunctionLegacy",
  method: "POST",
  path: "/oserve/v1/cloud-function/job/",
  fromOrigin: true,
  body: { "application/json": jsonBody },
  security: [["bearer"]],
  retry: "unsent",
  status: "function",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /hserve/v1/cloud-function/job/` */
export const invokeFunctionAsClientOperation = {
  id: "invokeFunctionAsClient",
  method: "POST",
  path: "/hserve/v1/cloud-function/job/",
  fromOrigin: true,
  body: { "application/json": jsonBody },
  security: [["clientId", "userToken"]],
  retry: "unsent",
  status: "function",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /api/oauth2/hydrogen/openapi/authorize/` */
export const createAuthorizationCodeOperation = {
  id: "createAuthorizationCode",
  method: "POST",
  path: "/api/oauth2/hydrogen/openapi/authorize/",
  fromOrigin: true,
  body: { "application/json": jsonBody },
  security: [[]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    302: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `POST /api/oauth2/access_token/` */
export const createAccessTokenOperation = {
  id: "createAccessToken",
  method: "POST",
  path: "/api/oauth2/access_token/",
  fromOrigin: true,
  body: { "application/json": jsonBody, "multipart/form-data": multipartBody },
  security: [[]],
  retry: "unsent",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** `GET /{surface}/v2.2/server/time/` */
export const getServerTimeOperation = {
  id: "getServerTime",
  method: "GET",
  path: "/{surface}/v2.2/server/time/",
  fromOrigin: true,
  security: [["session"], ["bearer"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    401: { "application/json": "json" },
    500: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;

/** Types of parameters, bodies and responses, by `operationId`. */
export type operations = operationTypes;

/** Every operation, by `operationId`. */
export const operations = {
  invokeFunction: invokeFunctionOperation,
  listExecutions: listExecutionsOperation,
  debugFunction: debugFunctionOperation,
  createFunction: createFunctionOperation,
  listFunctions: listFunctionsOperation,
  getFunction: getFunctionOperation,
  updateFunction: updateFunctionOperation,
  deleteFunction: deleteFunctionOperation,
  invokeFunctionLegacy: invokeFunctionLegacyOperation,
  invokeFunctionAsClient: invokeFunctionAsClientOperation,
  createAuthorizationCode: createAuthorizationCodeOperation,
  createAccessToken: createAccessTokenOperation,
  getServerTime: getServerTimeOperation,
} as const satisfies Record<string, OperationDescriptor>;
