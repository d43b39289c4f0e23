// Made by scripts/generate.ts from specs/functiongraph/openapi.yaml. Do not edit: run `npm run generate -- functiongraph`.

import type { OperationDescriptor, SecurityScheme } from "@fnwire/runtime";
import type { operations as operationTypes } from "./schema.js";

/** Where each credential goes in a request. */
export const securitySchemes = {
  token: { in: "header", name: "X-Auth-Token" },
  signature: { in: "header", name: "Authorization" },
} as const satisfies Record<string, SecurityScheme>;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/invocations` */
export const invokeFunctionOperation = {
  id: "invokeFunction",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/invocations",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json", "text/plain": "text", "application/octet-stream": "binary" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/invocations-async` */
export const invokeFunctionAsyncOperation = {
  id: "invokeFunctionAsync",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/invocations-async",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invocations` */
export const listAsyncExecutionsOperation = {
  id: "listAsyncExecutions",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/async-invocations",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations` */
export const listActiveAsyncExecutionsOperation = {
  id: "listActiveAsyncExecutions",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/active-async-invocations",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/cancel` */
export const cancelExecutionOperation = {
  id: "cancelExecution",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/cancel",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions` */
export const listFunctionsOperation = {
  id: "listFunctions",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions` */
export const createFunctionOperation = {
  id: "createFunction",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    424: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/functions/{function_urn}` */
export const deleteFunctionOperation = {
  id: "deleteFunction",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/functions/{function_urn}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/config` */
export const getFunctionConfigOperation = {
  id: "getFunctionConfig",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/config",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/config` */
export const updateFunctionConfigOperation = {
  id: "updateFunctionConfig",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/config",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    424: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/code` */
export const getFunctionCodeOperation = {
  id: "getFunctionCode",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/code",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/code` */
export const updateFunctionCodeOperation = {
  id: "updateFunctionCode",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/code",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    424: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/config-max-instance` */
export const updateFunctionMaxInstancesOperation = {
  id: "updateFunctionMaxInstances",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/config-max-instance",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/collect/{state}` */
export const updateFunctionPinningOperation = {
  id: "updateFunctionPinning",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/collect/{state}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/export` */
export const exportFunctionOperation = {
  id: "exportFunction",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/export",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/octet-stream": "binary", "application/zip": "binary" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/import` */
export const importFunctionOperation = {
  id: "importFunction",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/import",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    424: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/tracing` */
export const getTracingOperation = {
  id: "getTracing",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/tracing",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/tracing` */
export const updateTracingOperation = {
  id: "updateTracing",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/tracing",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}` */
export const getSnapshotStateOperation = {
  id: "getSnapshotState",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}` */
export const updateSnapshotOperation = {
  id: "updateSnapshot",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/snapshots/{action}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: {},
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation` */
export const listBridgeFunctionsOperation = {
  id: "listBridgeFunctions",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/servicebridge/relation",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/servicebridge/version` */
export const listBridgeVersionsOperation = {
  id: "listBridgeVersions",
  method: "GET",
  path: "/v2/{project_id}/fgs/servicebridge/version",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/versions` */
export const listFunctionVersionsOperation = {
  id: "listFunctionVersions",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/versions",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/versions` */
export const createFunctionVersionOperation = {
  id: "createFunctionVersion",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/versions",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/aliases` */
export const listFunctionAliasesOperation = {
  id: "listFunctionAliases",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/aliases",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/aliases` */
export const createFunctionAliasOperation = {
  id: "createFunctionAlias",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/aliases",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}` */
export const getFunctionAliasOperation = {
  id: "getFunctionAlias",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}` */
export const updateFunctionAliasOperation = {
  id: "updateFunctionAlias",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}` */
export const deleteFunctionAliasOperation = {
  id: "deleteFunctionAlias",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/aliases/{alias_name}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config` */
export const getAsyncConfigOperation = {
  id: "getAsyncConfig",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config` */
export const updateAsyncConfigOperation = {
  id: "updateAsyncConfig",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config` */
export const deleteAsyncConfigOperation = {
  id: "deleteAsyncConfig",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-config",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/async-invoke-configs` */
export const listAsyncConfigsOperation = {
  id: "listAsyncConfigs",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/async-invoke-configs",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/triggers/{function_urn}` */
export const listTriggersOperation = {
  id: "listTriggers",
  method: "GET",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/triggers/{function_urn}` */
export const createTriggerOperation = {
  id: "createTrigger",
  method: "POST",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    426: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/triggers/{function_urn}` */
export const deleteTriggersOperation = {
  id: "deleteTriggers",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}` */
export const getTriggerOperation = {
  id: "getTrigger",
  method: "GET",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}` */
export const updateTriggerOperation = {
  id: "updateTrigger",
  method: "PUT",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    426: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}` */
export const deleteTriggerOperation = {
  id: "deleteTrigger",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/triggers/{function_urn}/{trigger_type_code}/{trigger_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/events` */
export const listTestEventsOperation = {
  id: "listTestEvents",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/events",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/{function_urn}/events` */
export const createTestEventOperation = {
  id: "createTestEvent",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/events",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}` */
export const getTestEventOperation = {
  id: "getTestEvent",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}` */
export const updateTestEventOperation = {
  id: "updateTestEvent",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}` */
export const deleteTestEventOperation = {
  id: "deleteTestEvent",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/events/{event_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/functions/{function_urn}/reservedinstances` */
export const updateReservedInstancesOperation = {
  id: "updateReservedInstances",
  method: "PUT",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/reservedinstances",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/reservedinstances` */
export const listReservedInstancesOperation = {
  id: "listReservedInstances",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/reservedinstances",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/reservedinstanceconfigs` */
export const listReservedInstanceConfigsOperation = {
  id: "listReservedInstanceConfigs",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/reservedinstanceconfigs",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/functions/{resource_id}/tags/create` */
export const createFunctionTagsOperation = {
  id: "createFunctionTags",
  method: "POST",
  path: "/v2/{project_id}/functions/{resource_id}/tags/create",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/functions/{resource_id}/tags/delete` */
export const deleteFunctionTagsOperation = {
  id: "deleteFunctionTags",
  method: "DELETE",
  path: "/v2/{project_id}/functions/{resource_id}/tags/delete",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/functions/{resource_id}/tags` */
export const listFunctionTagsOperation = {
  id: "listFunctionTags",
  method: "GET",
  path: "/v2/{project_id}/functions/{resource_id}/tags",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/functions/tags` */
export const listProjectTagsOperation = {
  id: "listProjectTags",
  method: "GET",
  path: "/v2/{project_id}/functions/tags",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/functions/resource-instances/filter` */
export const listTaggedFunctionsOperation = {
  id: "listTaggedFunctions",
  method: "POST",
  path: "/v2/{project_id}/functions/resource-instances/filter",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/functions/resource-instances/count` */
export const countTaggedFunctionsOperation = {
  id: "countTaggedFunctions",
  method: "POST",
  path: "/v2/{project_id}/functions/resource-instances/count",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/dependencies` */
export const listDependenciesOperation = {
  id: "listDependencies",
  method: "GET",
  path: "/v2/{project_id}/fgs/dependencies",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/dependencies/version` */
export const createDependencyVersionOperation = {
  id: "createDependencyVersion",
  method: "POST",
  path: "/v2/{project_id}/fgs/dependencies/version",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    424: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/dependencies/{depend_id}/version` */
export const listDependencyVersionsOperation = {
  id: "listDependencyVersions",
  method: "GET",
  path: "/v2/{project_id}/fgs/dependencies/{depend_id}/version",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}` */
export const getDependencyVersionOperation = {
  id: "getDependencyVersion",
  method: "GET",
  path: "/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}` */
export const deleteDependencyVersionOperation = {
  id: "deleteDependencyVersion",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/dependencies/{depend_id}/version/{version}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/enable-lts-logs` */
export const enableLogsOperation = {
  id: "enableLogs",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/enable-lts-logs",
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/lts-log-detail` */
export const getLogStreamOperation = {
  id: "getLogStream",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/lts-log-detail",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/functions/enable-async-status-logs` */
export const enableAsyncStatusLogsOperation = {
  id: "enableAsyncStatusLogs",
  method: "POST",
  path: "/v2/{project_id}/fgs/functions/enable-async-status-logs",
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/async-status-log-detail` */
export const getAsyncStatusLogStreamOperation = {
  id: "getAsyncStatusLogStream",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/async-status-log-detail",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/statistics/{period}` */
export const getFunctionStatisticsOperation = {
  id: "getFunctionStatistics",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/statistics/{period}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/statistics` */
export const getProjectStatisticsOperation = {
  id: "getProjectStatistics",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/statistics",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/slareports/{period}` */
export const getFunctionTrafficOperation = {
  id: "getFunctionTraffic",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/slareports/{period}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/functions/{function_urn}/instancereports` */
export const getFunctionInstanceStatisticsOperation = {
  id: "getFunctionInstanceStatistics",
  method: "GET",
  path: "/v2/{project_id}/fgs/functions/{function_urn}/instancereports",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/function/report` */
export const listTopFunctionsOperation = {
  id: "listTopFunctions",
  method: "GET",
  path: "/v2/{project_id}/fgs/function/report",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/quotas` */
export const listQuotasOperation = {
  id: "listQuotas",
  method: "GET",
  path: "/v2/{project_id}/fgs/quotas",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/templates` */
export const listFunctionTemplatesOperation = {
  id: "listFunctionTemplates",
  method: "GET",
  path: "/v2/{project_id}/fgs/templates",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/templates/{template_id}` */
export const getFunctionTemplateOperation = {
  id: "getFunctionTemplate",
  method: "GET",
  path: "/v2/{project_id}/fgs/templates/{template_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/vpc-endpoint` */
export const createVpcEndpointOperation = {
  id: "createVpcEndpoint",
  method: "POST",
  path: "/v2/{project_id}/fgs/vpc-endpoint",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/vpc-endpoint/{vpc_id}/{subnet_id}` */
export const deleteVpcEndpointOperation = {
  id: "deleteVpcEndpoint",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/vpc-endpoint/{vpc_id}/{subnet_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/applications` */
export const listApplicationsOperation = {
  id: "listApplications",
  method: "GET",
  path: "/v2/{project_id}/fgs/applications",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/applications` */
export const createApplicationOperation = {
  id: "createApplication",
  method: "POST",
  path: "/v2/{project_id}/fgs/applications",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/applications/{id}` */
export const getApplicationOperation = {
  id: "getApplication",
  method: "GET",
  path: "/v2/{project_id}/fgs/applications/{id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/applications/{id}` */
export const deleteApplicationOperation = {
  id: "deleteApplication",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/applications/{id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/application/templates` */
export const listApplicationTemplatesOperation = {
  id: "listApplicationTemplates",
  method: "GET",
  path: "/v2/{project_id}/fgs/application/templates",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/application/templates/{id}` */
export const getApplicationTemplateOperation = {
  id: "getApplicationTemplate",
  method: "GET",
  path: "/v2/{project_id}/fgs/application/templates/{id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflows` */
export const listWorkflowsOperation = {
  id: "listWorkflows",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflows",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows` */
export const createWorkflowOperation = {
  id: "createWorkflow",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v2/{project_id}/fgs/workflows` */
export const deleteWorkflowsOperation = {
  id: "deleteWorkflows",
  method: "DELETE",
  path: "/v2/{project_id}/fgs/workflows",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflows/{workflow_id}` */
export const getWorkflowOperation = {
  id: "getWorkflow",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v2/{project_id}/fgs/workflows/{workflow_id}` */
export const updateWorkflowOperation = {
  id: "updateWorkflow",
  method: "PUT",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions` */
export const listWorkflowExecutionsOperation = {
  id: "listWorkflowExecutions",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions` */
export const createWorkflowExecutionOperation = {
  id: "createWorkflowExecution",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows/{workflow_id}/sync-executions` */
export const createSyncWorkflowExecutionOperation = {
  id: "createSyncWorkflowExecution",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/sync-executions",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions-history` */
export const listWorkflowExecutionHistoryOperation = {
  id: "listWorkflowExecutionHistory",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions-history",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}` */
export const getWorkflowExecutionOperation = {
  id: "getWorkflowExecution",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/retry` */
export const retryWorkflowExecutionOperation = {
  id: "retryWorkflowExecution",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/retry",
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/terminate` */
export const stopWorkflowExecutionOperation = {
  id: "stopWorkflowExecution",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/executions/{execution_id}/terminate",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v2/{project_id}/fgs/workflows/{workflow_id}/callback` */
export const completeWorkflowStateOperation = {
  id: "completeWorkflowState",
  method: "POST",
  path: "/v2/{project_id}/fgs/workflows/{workflow_id}/callback",
  body: { "application/json": "json" },
  security: [["token"], ["signature"]],
  retry: "unsent",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "application/json": "json", "text/html": "text" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflow-statistic` */
export const getProjectWorkflowStatisticsOperation = {
  id: "getProjectWorkflowStatistics",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflow-statistic",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v2/{project_id}/fgs/workflow-statistic/{workflow_urn}` */
export const getWorkflowStatisticsOperation = {
  id: "getWorkflowStatistics",
  method: "GET",
  path: "/v2/{project_id}/fgs/workflow-statistic/{workflow_urn}",
  security: [["token"], ["signature"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    406: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    500: { "application/json": "json" },
    502: { "application/json": "json", "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "application/json": "json", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** Types of parameters, bodies and responses, by `operationId`. */
export type operations = operationTypes;

/** Every operation, by `operationId`. */
export const operations = {
  invokeFunction: invokeFunctionOperation,
  invokeFunctionAsync: invokeFunctionAsyncOperation,
  listAsyncExecutions: listAsyncExecutionsOperation,
  listActiveAsyncExecutions: listActiveAsyncExecutionsOperation,
  cancelExecution: cancelExecutionOperation,
  listFunctions: listFunctionsOperation,
  createFunction: createFunctionOperation,
  deleteFunction: deleteFunctionOperation,
  getFunctionConfig: getFunctionConfigOperation,
  updateFunctionConfig: updateFunctionConfigOperation,
  getFunctionCode: getFunctionCodeOperation,
  updateFunctionCode: updateFunctionCodeOperation,
  updateFunctionMaxInstances: updateFunctionMaxInstancesOperation,
  updateFunctionPinning: updateFunctionPinningOperation,
  exportFunction: exportFunctionOperation,
  importFunction: importFunctionOperation,
  getTracing: getTracingOperation,
  updateTracing: updateTracingOperation,
  getSnapshotState: getSnapshotStateOperation,
  updateSnapshot: updateSnapshotOperation,
  listBridgeFunctions: listBridgeFunctionsOperation,
  listBridgeVersions: listBridgeVersionsOperation,
  listFunctionVersions: listFunctionVersionsOperation,
  createFunctionVersion: createFunctionVersionOperation,
  listFunctionAliases: listFunctionAliasesOperation,
  createFunctionAlias: createFunctionAliasOperation,
  getFunctionAlias: getFunctionAliasOperation,
  updateFunctionAlias: updateFunctionAliasOperation,
  deleteFunctionAlias: deleteFunctionAliasOperation,
  getAsyncConfig: getAsyncConfigOperation,
  updateAsyncConfig: updateAsyncConfigOperation,
  deleteAsyncConfig: deleteAsyncConfigOperation,
  listAsyncConfigs: listAsyncConfigsOperation,
  listTriggers: listTriggersOperation,
  createTrigger: createTriggerOperation,
  deleteTriggers: deleteTriggersOperation,
  getTrigger: getTriggerOperation,
  updateTrigger: updateTriggerOperation,
  deleteTrigger: deleteTriggerOperation,
  listTestEvents: listTestEventsOperation,
  createTestEvent: createTestEventOperation,
  getTestEvent: getTestEventOperation,
  updateTestEvent: updateTestEventOperation,
  deleteTestEvent: deleteTestEventOperation,
  updateReservedInstances: updateReservedInstancesOperation,
  listReservedInstances: listReservedInstancesOperation,
  listReservedInstanceConfigs: listReservedInstanceConfigsOperation,
  createFunctionTags: createFunctionTagsOperation,
  deleteFunctionTags: deleteFunctionTagsOperation,
  listFunctionTags: listFunctionTagsOperation,
  listProjectTags: listProjectTagsOperation,
  listTaggedFunctions: listTaggedFunctionsOperation,
  countTaggedFunctions: countTaggedFunctionsOperation,
  listDependencies: listDependenciesOperation,
  createDependencyVersion: createDependencyVersionOperation,
  listDependencyVersions: listDependencyVersionsOperation,
  getDependencyVersion: getDependencyVersionOperation,
  deleteDependencyVersion: deleteDependencyVersionOperation,
  enableLogs: enableLogsOperation,
  getLogStream: getLogStreamOperation,
  enableAsyncStatusLogs: enableAsyncStatusLogsOperation,
  getAsyncStatusLogStream: getAsyncStatusLogStreamOperation,
  getFunctionStatistics: getFunctionStatisticsOperation,
  getProjectStatistics: getProjectStatisticsOperation,
  getFunctionTraffic: getFunctionTrafficOperation,
  getFunctionInstanceStatistics: getFunctionInstanceStatisticsOperation,
  listTopFunctions: listTopFunctionsOperation,
  listQuotas: listQuotasOperation,
  listFunctionTemplates: listFunctionTemplatesOperation,
  getFunctionTemplate: getFunctionTemplateOperation,
  createVpcEndpoint: createVpcEndpointOperation,
  deleteVpcEndpoint: deleteVpcEndpointOperation,
  listApplications: listApplicationsOperation,
  createApplication: createApplicationOperation,
  getApplication: getApplicationOperation,
  deleteApplication: deleteApplicationOperation,
  listApplicationTemplates: listApplicationTemplatesOperation,
  getApplicationTemplate: getApplicationTemplateOperation,
  listWorkflows: listWorkflowsOperation,
  createWorkflow: createWorkflowOperation,
  deleteWorkflows: deleteWorkflowsOperation,
  getWorkflow: getWorkflowOperation,
  updateWorkflow: updateWorkflowOperation,
  listWorkflowExecutions: listWorkflowExecutionsOperation,
  createWorkflowExecution: createWorkflowExecutionOperation,
  createSyncWorkflowExecution: createSyncWorkflowExecutionOperation,
  listWorkflowExecutionHistory: listWorkflowExecutionHistoryOperation,
  getWorkflowExecution: getWorkflowExecutionOperation,
  retryWorkflowExecution: retryWorkflowExecutionOperation,
  stopWorkflowExecution: stopWorkflowExecutionOperation,
  completeWorkflowState: completeWorkflowStateOperation,
  getProjectWorkflowStatistics: getProjectWorkflowStatisticsOperation,
  getWorkflowStatistics: getWorkflowStatisticsOperation,
} as const satisfies Record<string, OperationDescriptor>;
