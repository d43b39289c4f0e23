// Made by scripts/generate.ts from specs/appwrite/openapi.yaml. Do not edit: run `npm run generate -- appwrite`.

import { jsonBody, multipartBody, type OperationDescriptor, queryString, type SecurityScheme } from "@fnwire/runtime";
import type { operations as operationTypes } from "./schema.js";

/** Where each credential goes in a request. */
export const securitySchemes = {
  project: { in: "header", name: "X-Appwrite-Project" },
  key: { in: "header", name: "X-Appwrite-Key" },
  jwt: { in: "header", name: "X-Appwrite-JWT" },
  session: { in: "header", name: "X-Appwrite-Session" },
} as const satisfies Record<string, SecurityScheme>;

/** `POST /functions/{functionId}/executions` */
export const createExecutionOperation = {
  id: "createExecution",
  method: "POST",
  path: "/functions/{functionId}/executions",
  body: { "application/json": jsonBody },
  security: [["project", "key"], ["project", "jwt"], ["project", "session"], ["project"]],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    412: { "application/json": "json" },
    413: { "text/html": "text" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/executions` */
export const listExecutionsOperation = {
  id: "listExecutions",
  method: "GET",
  path: "/functions/{functionId}/executions",
  query: { codec: queryString },
  security: [["project", "key"], ["project", "jwt"], ["project", "session"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/executions/{executionId}` */
export const getExecutionOperation = {
  id: "getExecution",
  method: "GET",
  path: "/functions/{functionId}/executions/{executionId}",
  security: [["project", "key"], ["project", "jwt"], ["project", "session"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    412: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /functions/{functionId}/executions/{executionId}` */
export const deleteExecutionOperation = {
  id: "deleteExecution",
  method: "DELETE",
  path: "/functions/{functionId}/executions/{executionId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions` */
export const listFunctionsOperation = {
  id: "listFunctions",
  method: "GET",
  path: "/functions",
  query: { codec: queryString },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions` */
export const createFunctionOperation = {
  id: "createFunction",
  method: "POST",
  path: "/functions",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}` */
export const getFunctionOperation = {
  id: "getFunction",
  method: "GET",
  path: "/functions/{functionId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /functions/{functionId}` */
export const updateFunctionOperation = {
  id: "updateFunction",
  method: "PUT",
  path: "/functions/{functionId}",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /functions/{functionId}` */
export const deleteFunctionOperation = {
  id: "deleteFunction",
  method: "DELETE",
  path: "/functions/{functionId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PATCH /functions/{functionId}/deployment` */
export const updateFunctionDeploymentOperation = {
  id: "updateFunctionDeployment",
  method: "PATCH",
  path: "/functions/{functionId}/deployment",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/deployments` */
export const listDeploymentsOperation = {
  id: "listDeployments",
  method: "GET",
  path: "/functions/{functionId}/deployments",
  query: { codec: queryString },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions/{functionId}/deployments` */
export const createDeploymentOperation = {
  id: "createDeployment",
  method: "POST",
  path: "/functions/{functionId}/deployments",
  body: { "multipart/form-data": multipartBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    413: { "text/html": "text" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions/{functionId}/deployments/duplicate` */
export const createDuplicateDeploymentOperation = {
  id: "createDuplicateDeployment",
  method: "POST",
  path: "/functions/{functionId}/deployments/duplicate",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions/{functionId}/deployments/template` */
export const createTemplateDeploymentOperation = {
  id: "createTemplateDeployment",
  method: "POST",
  path: "/functions/{functionId}/deployments/template",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions/{functionId}/deployments/vcs` */
export const createVcsDeploymentOperation = {
  id: "createVcsDeployment",
  method: "POST",
  path: "/functions/{functionId}/deployments/vcs",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    202: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/deployments/{deploymentId}` */
export const getDeploymentOperation = {
  id: "getDeployment",
  method: "GET",
  path: "/functions/{functionId}/deployments/{deploymentId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /functions/{functionId}/deployments/{deploymentId}` */
export const deleteDeploymentOperation = {
  id: "deleteDeployment",
  method: "DELETE",
  path: "/functions/{functionId}/deployments/{deploymentId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/deployments/{deploymentId}/download` */
export const getDeploymentDownloadOperation = {
  id: "getDeploymentDownload",
  method: "GET",
  path: "/functions/{functionId}/deployments/{deploymentId}/download",
  query: { codec: queryString },
  security: [["project", "key"], ["project"], []],
  retry: "safe",
  responses: {
    200: { "application/gzip": "binary", "application/octet-stream": "binary" },
    206: { "application/gzip": "binary", "application/octet-stream": "binary" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    416: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PATCH /functions/{functionId}/deployments/{deploymentId}/status` */
export const updateDeploymentStatusOperation = {
  id: "updateDeploymentStatus",
  method: "PATCH",
  path: "/functions/{functionId}/deployments/{deploymentId}/status",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/variables` */
export const listVariablesOperation = {
  id: "listVariables",
  method: "GET",
  path: "/functions/{functionId}/variables",
  query: { codec: queryString },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `POST /functions/{functionId}/variables` */
export const createVariableOperation = {
  id: "createVariable",
  method: "POST",
  path: "/functions/{functionId}/variables",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/{functionId}/variables/{variableId}` */
export const getVariableOperation = {
  id: "getVariable",
  method: "GET",
  path: "/functions/{functionId}/variables/{variableId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `PUT /functions/{functionId}/variables/{variableId}` */
export const updateVariableOperation = {
  id: "updateVariable",
  method: "PUT",
  path: "/functions/{functionId}/variables/{variableId}",
  body: { "application/json": jsonBody },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `DELETE /functions/{functionId}/variables/{variableId}` */
export const deleteVariableOperation = {
  id: "deleteVariable",
  method: "DELETE",
  path: "/functions/{functionId}/variables/{variableId}",
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    204: {},
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    409: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/runtimes` */
export const listRuntimesOperation = {
  id: "listRuntimes",
  method: "GET",
  path: "/functions/runtimes",
  security: [["project", "key"], ["project"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/specifications` */
export const listSpecificationsOperation = {
  id: "listSpecifications",
  method: "GET",
  path: "/functions/specifications",
  query: { codec: queryString },
  security: [["project", "key"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/templates` */
export const listTemplatesOperation = {
  id: "listTemplates",
  method: "GET",
  path: "/functions/templates",
  query: { codec: queryString },
  security: [["project", "key"], ["project"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** `GET /functions/templates/{templateId}` */
export const getTemplateOperation = {
  id: "getTemplate",
  method: "GET",
  path: "/functions/templates/{templateId}",
  security: [["project", "key"], ["project"]],
  retry: "safe",
  responses: {
    200: { "application/json": "json" },
    400: { "application/json": "json" },
    401: { "application/json": "json" },
    402: { "application/json": "json" },
    403: { "application/json": "json" },
    404: { "application/json": "json" },
    408: { "application/json": "json" },
    429: { "application/json": "json" },
    451: { "application/json": "json" },
    500: { "application/json": "json", "text/html": "text" },
    502: { "text/html": "text" },
    503: { "application/json": "json", "text/html": "text" },
    504: { "text/html": "text" },
  },
} as const satisfies OperationDescriptor;

/** Types of parameters, bodies and responses, by `operationId`. */
export type operations = operationTypes;

/** Every operation, by `operationId`. */
export const operations = {
  createExecution: createExecutionOperation,
  listExecutions: listExecutionsOperation,
  getExecution: getExecutionOperation,
  deleteExecution: deleteExecutionOperation,
  listFunctions: listFunctionsOperation,
  createFunction: createFunctionOperation,
  getFunction: getFunctionOperation,
  updateFunction: updateFunctionOperation,
  deleteFunction: deleteFunctionOperation,
  updateFunctionDeployment: updateFunctionDeploymentOperation,
  listDeployments: listDeploymentsOperation,
  createDeployment: createDeploymentOperation,
  createDuplicateDeployment: createDuplicateDeploymentOperation,
  createTemplateDeployment: createTemplateDeploymentOperation,
  createVcsDeployment: createVcsDeploymentOperation,
  getDeployment: getDeploymentOperation,
  deleteDeployment: deleteDeploymentOperation,
  getDeploymentDownload: getDeploymentDownloadOperation,
  updateDeploymentStatus: updateDeploymentStatusOperation,
  listVariables: listVariablesOperation,
  createVariable: createVariableOperation,
  getVariable: getVariableOperation,
  updateVariable: updateVariableOperation,
  deleteVariable: deleteVariableOperation,
  listRuntimes: listRuntimesOperation,
  listSpecifications: listSpecificationsOperation,
  listTemplates: listTemplatesOperation,
  getTemplate: getTemplateOperation,
} as const satisfies Record<string, OperationDescriptor>;
