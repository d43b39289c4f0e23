import type { CommonOptions } from "../../src/options.js";
import { appwrite } from "../../src/providers/appwrite.js";
import { functiongraph } from "../../src/providers/functiongraph.js";
import { minapp } from "../../src/providers/minapp.js";
import { qinling } from "../../src/providers/qinling.js";
import { FakeService, type Step } from "./fake-service.js";
import { VirtualClock } from "./virtual-clock.js";

export const secrets = {
  key: "test-key-appwrite-0001",
  token: "test-token-0001-0001",
  secretKey: "test-secret-key-0001",
} as const;

export const functionId = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const projectId = "0123456789abcdef0123456789abcdef";

/** A service by script and a client of it, in virtual time. */
export function scene(steps: Step | readonly Step[], clock = new VirtualClock()) {
  const service = new FakeService(clock, steps);
  const common = { transport: service.transport, clock };
  return {
    clock,
    service,
    appwrite: (options: Partial<CommonOptions<"appwrite">> = {}) =>
      appwrite({ endpoint: "https://aw.example/v1", project: "demo", key: secrets.key, ...common, ...options }),
    qinling: (options: Partial<CommonOptions<"qinling">> = {}) =>
      qinling({ endpoint: "https://ql.example", token: secrets.token, ...common, ...options }),
    functiongraph: (options: Partial<CommonOptions<"functiongraph">> = {}) =>
      functiongraph({ endpoint: "https://fg.example", projectId, token: secrets.token, ...common, ...options }),
    minapp: (options: Partial<CommonOptions<"minapp">> = {}) =>
      minapp({ endpoint: "https://ma.example/oserve/v1.3", token: secrets.token, ...common, ...options }),
  };
}

/** Records as the services send them. */
export const records = {
  appwrite: (change: Record<string, unknown> = {}) => ({
    $id: "run1",
    status: "completed",
    responseStatusCode: 200,
    responseBody: '{"greeting":"Hello Ada"}',
    responseHeaders: [{ name: "content-type", value: "application/json" }],
    logs: "",
    errors: "",
    duration: 0.4,
    requestPath: "/",
    ...change,
  }),
  qinling: (change: Record<string, unknown> = {}) => ({
    id: "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d",
    status: "success",
    sync: true,
    result: '{"output": {"greeting": "Hello Ada"}, "duration": 0.025}',
    ...change,
  }),
  minapp: (change: Record<string, unknown> = {}) => ({
    code: 0,
    data: { greeting: "Hello Ada" },
    error: {},
    ...change,
  }),
  functiongraph: (change: Record<string, unknown> = {}) => ({
    request_id: "1cbe80f3-3c65-475e-ad88-76ac518d386a",
    result: '{"greeting":"Hello Ada"}',
    log: "",
    status: 200,
    ...change,
  }),
};
