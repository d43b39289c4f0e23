import { jsonBody, type OperationDescriptor, queryString, type SecurityScheme } from "@fnwire/runtime";

/** An operation like those of the generated tables; tests overwrite what they are about. */
export function operation(overrides: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    id: "createExecution",
    method: "POST",
    path: "/functions/{functionId}/executions",
    query: { codec: queryString },
    body: { "application/json": jsonBody },
    security: [],
    retry: "unsent",
    responses: { 201: { "application/json": "json" }, 404: { "application/json": "json" } },
    ...overrides,
  };
}

/** An operation without parameters. */
export function plainGet(overrides: Partial<OperationDescriptor> = {}): OperationDescriptor {
  return {
    id: "getThing",
    method: "GET",
    path: "/thing",
    query: { codec: queryString },
    security: [],
    retry: "safe",
    responses: { 200: { "application/json": "json" } },
    ...overrides,
  };
}

/** One scheme for every place a credential can go to. */
export const schemes = {
  project: { in: "header", name: "X-Project" },
  key: { in: "header", name: "X-Key" },
  bearer: { in: "header", name: "Authorization", prefix: "Bearer " },
  session: { in: "cookie", name: "session" },
  csrf: { in: "cookie", name: "csrf" },
  token: { in: "query", name: "access_token" },
} as const satisfies Record<string, SecurityScheme>;
