// Made by scripts/generate.ts from specs/qinling/openapi.yaml. Do not edit: run `npm run generate -- qinling`.

import { jsonBody, multipartForm, type OperationDescriptor, queryString, type SecurityScheme, urlencodedBody } from "@fnwire/runtime";
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
    200: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/executions` */
export const createExecutionOperation = {
  id: "createExecution",
  method: "POST",
  path: "/v1/executions",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    409: { "application/json": "json" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/executions` */
export const listExecutionsOperation = {
  id: "listExecutions",
  method: "GET",
  path: "/v1/executions",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/executions/{execution_id}` */
export const getExecutionOperation = {
  id: "getExecution",
  method: "GET",
  path: "/v1/executions/{execution_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/executions/{execution_id}` */
export const deleteExecutionOperation = {
  id: "deleteExecution",
  method: "DELETE",
  path: "/v1/executions/{execution_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/executions/{execution_id}/log` */
export const getExecutionLogOperation = {
  id: "getExecutionLog",
  method: "GET",
  path: "/v1/executions/{execution_id}/log",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "text/plain": "text" },
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions` */
export const createFunctionOperation = {
  id: "createFunction",
  method: "POST",
  path: "/v1/functions",
  body: { "multipart/form-data": /* @__PURE__ */ multipartForm({ package: { filename: "package.zip", contentType: "application/zip" } }), "application/x-www-form-urlencoded": urlencodedBody, "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/functions` */
export const listFunctionsOperation = {
  id: "listFunctions",
  method: "GET",
  path: "/v1/functions",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/functions/{function_id}` */
export const getFunctionOperation = {
  id: "getFunction",
  method: "GET",
  path: "/v1/functions/{function_id}",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json", "application/zip": "binary" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    405: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v1/functions/{function_id}` */
export const updateFunctionOperation = {
  id: "updateFunction",
  method: "PUT",
  path: "/v1/functions/{function_id}",
  body: { "application/json": jsonBody, "application/x-www-form-urlencoded": urlencodedBody, "multipart/form-data": /* @__PURE__ */ multipartForm({ package: { filename: "package.zip", contentType: "application/zip" } }) },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/functions/{function_id}` */
export const deleteFunctionOperation = {
  id: "deleteFunction",
  method: "DELETE",
  path: "/v1/functions/{function_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/functions/{function_id}/workers` */
export const listFunctionWorkersOperation = {
  id: "listFunctionWorkers",
  method: "GET",
  path: "/v1/functions/{function_id}/workers",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/scale_up` */
export const scaleUpFunctionOperation = {
  id: "scaleUpFunction",
  method: "POST",
  path: "/v1/functions/{function_id}/scale_up",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/scale_down` */
export const scaleDownFunctionOperation = {
  id: "scaleDownFunction",
  method: "POST",
  path: "/v1/functions/{function_id}/scale_down",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/detach` */
export const detachFunctionOperation = {
  id: "detachFunction",
  method: "POST",
  path: "/v1/functions/{function_id}/detach",
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/versions` */
export const createFunctionVersionOperation = {
  id: "createFunctionVersion",
  method: "POST",
  path: "/v1/functions/{function_id}/versions",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/functions/{function_id}/versions` */
export const listFunctionVersionsOperation = {
  id: "listFunctionVersions",
  method: "GET",
  path: "/v1/functions/{function_id}/versions",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/functions/{function_id}/versions/{version}` */
export const getFunctionVersionOperation = {
  id: "getFunctionVersion",
  method: "GET",
  path: "/v1/functions/{function_id}/versions/{version}",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json", "text/html": "binary", "application/zip": "binary" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/functions/{function_id}/versions/{version}` */
export const deleteFunctionVersionOperation = {
  id: "deleteFunctionVersion",
  method: "DELETE",
  path: "/v1/functions/{function_id}/versions/{version}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/versions/{version}/scale_up` */
export const scaleUpFunctionVersionOperation = {
  id: "scaleUpFunctionVersion",
  method: "POST",
  path: "/v1/functions/{function_id}/versions/{version}/scale_up",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/versions/{version}/scale_down` */
export const scaleDownFunctionVersionOperation = {
  id: "scaleDownFunctionVersion",
  method: "POST",
  path: "/v1/functions/{function_id}/versions/{version}/scale_down",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/functions/{function_id}/versions/{version}/detach` */
export const detachFunctionVersionOperation = {
  id: "detachFunctionVersion",
  method: "POST",
  path: "/v1/functions/{function_id}/versions/{version}/detach",
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/aliases` */
export const createFunctionAliasOperation = {
  id: "createFunctionAlias",
  method: "POST",
  path: "/v1/aliases",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/aliases` */
export const listFunctionAliasesOperation = {
  id: "listFunctionAliases",
  method: "GET",
  path: "/v1/aliases",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/aliases/{alias_name}` */
export const getFunctionAliasOperation = {
  id: "getFunctionAlias",
  method: "GET",
  path: "/v1/aliases/{alias_name}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v1/aliases/{alias_name}` */
export const updateFunctionAliasOperation = {
  id: "updateFunctionAlias",
  method: "PUT",
  path: "/v1/aliases/{alias_name}",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/aliases/{alias_name}` */
export const deleteFunctionAliasOperation = {
  id: "deleteFunctionAlias",
  method: "DELETE",
  path: "/v1/aliases/{alias_name}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/runtimes` */
export const createRuntimeOperation = {
  id: "createRuntime",
  method: "POST",
  path: "/v1/runtimes",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/runtimes` */
export const listRuntimesOperation = {
  id: "listRuntimes",
  method: "GET",
  path: "/v1/runtimes",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/runtimes/{runtime_id}` */
export const getRuntimeOperation = {
  id: "getRuntime",
  method: "GET",
  path: "/v1/runtimes/{runtime_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v1/runtimes/{runtime_id}` */
export const updateRuntimeOperation = {
  id: "updateRuntime",
  method: "PUT",
  path: "/v1/runtimes/{runtime_id}",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    409: { "application/json": "json" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/runtimes/{runtime_id}` */
export const deleteRuntimeOperation = {
  id: "deleteRuntime",
  method: "DELETE",
  path: "/v1/runtimes/{runtime_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/runtimes/{runtime_id}/pool` */
export const getRuntimePoolOperation = {
  id: "getRuntimePool",
  method: "GET",
  path: "/v1/runtimes/{runtime_id}/pool",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/jobs` */
export const createJobOperation = {
  id: "createJob",
  method: "POST",
  path: "/v1/jobs",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/jobs` */
export const listJobsOperation = {
  id: "listJobs",
  method: "GET",
  path: "/v1/jobs",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/jobs/{job_id}` */
export const getJobOperation = {
  id: "getJob",
  method: "GET",
  path: "/v1/jobs/{job_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v1/jobs/{job_id}` */
export const updateJobOperation = {
  id: "updateJob",
  method: "PUT",
  path: "/v1/jobs/{job_id}",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/jobs/{job_id}` */
export const deleteJobOperation = {
  id: "deleteJob",
  method: "DELETE",
  path: "/v1/jobs/{job_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/webhooks` */
export const createWebhookOperation = {
  id: "createWebhook",
  method: "POST",
  path: "/v1/webhooks",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "unsent",
  status: "platform",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/webhooks` */
export const listWebhooksOperation = {
  id: "listWebhooks",
  method: "GET",
  path: "/v1/webhooks",
  query: { codec: queryString },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /v1/webhooks/{webhook_id}` */
export const getWebhookOperation = {
  id: "getWebhook",
  method: "GET",
  path: "/v1/webhooks/{webhook_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    406: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /v1/webhooks/{webhook_id}` */
export const updateWebhookOperation = {
  id: "updateWebhook",
  method: "PUT",
  path: "/v1/webhooks/{webhook_id}",
  body: { "application/json": jsonBody },
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    415: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /v1/webhooks/{webhook_id}` */
export const deleteWebhookOperation = {
  id: "deleteWebhook",
  method: "DELETE",
  path: "/v1/webhooks/{webhook_id}",
  security: [["token"]],
  retry: "safe",
  status: "platform",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    403: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /v1/webhooks/{webhook_id}/invoke` */
export const invokeWebhookOperation = {
  id: "invokeWebhook",
  method: "POST",
  path: "/v1/webhooks/{webhook_id}/invoke",
  query: { codec: queryString },
  body: { "application/json": jsonBody, "application/x-www-form-urlencoded": urlencodedBody },
  security: [[]],
  retry: "unsent",
  status: "platform",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    404: { "application/json": "json", "text/plain": "text", "text/html": "text" },
    409: { "application/json": "json" },
    500: { "application/json": "json", "text/plain": "text" },
    503: { "application/json": "json", "text/plain": "text", "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** Types of parameters, bodies and responses, by `operationId`. */
export type operations = operationTypes;

/** Every operation, by `operationId`. */
export const operations = {
  listApiVersions: listApiVersionsOperation,
  createExecution: createExecutionOperation,
  listExecutions: listExecutionsOperation,
  getExecution: getExecutionOperation,
  deleteExecution: deleteExecutionOperation,
  getExecutionLog: getExecutionLogOperation,
  createFunction: createFunctionOperation,
  listFunctions: listFunctionsOperation,
  getFunction: getFunctionOperation,
  updateFunction: updateFunctionOperation,
  deleteFunction: deleteFunctionOperation,
  listFunctionWorkers: listFunctionWorkersOperation,
  scaleUpFunction: scaleUpFunctionOperation,
  scaleDownFunction: scaleDownFunctionOperation,
  detachFunction: detachFunctionOperation,
  createFunctionVersion: createFunctionVersionOperation,
  listFunctionVersions: listFunctionVersionsOperation,
  getFunctionVersion: getFunctionVersionOperation,
  deleteFunctionVersion: deleteFunctionVersionOperation,
  scaleUpFunctionVersion: scaleUpFunctionVersionOperation,
  scaleDownFunctionVersion: scaleDownFunctionVersionOperation,
  detachFunctionVersion: detachFunctionVersionOperation,
  createFunctionAlias: createFunctionAliasOperation,
  listFunctionAliases: listFunctionAliasesOperation,
  getFunctionAlias: getFunctionAliasOperation,
  updateFunctionAlias: updateFunctionAliasOperation,
  deleteFunctionAlias: deleteFunctionAliasOperation,
  createRuntime: createRuntimeOperation,
  listRuntimes: listRuntimesOperation,
  getRuntime: getRuntimeOperation,
  updateRuntime: updateRuntimeOperation,
  deleteRuntime: deleteRuntimeOperation,
  getRuntimePool: getRuntimePoolOperation,
  createJob: createJobOperation,
  listJobs: listJobsOperation,
  getJob: getJobOperation,
  updateJob: updateJobOperation,
  deleteJob: deleteJobOperation,
  createWebhook: createWebhookOperation,
  listWebhooks: listWebhooksOperation,
  getWebhook: getWebhookOperation,
  updateWebhook: updateWebhookOperation,
  deleteWebhook: deleteWebhookOperation,
  invokeWebhook: invokeWebhookOperation,
} as const satisfies Record<string, OperationDescriptor>;
