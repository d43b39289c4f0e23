// Loaded on demand in the package; loaded here because virtual time does not see that the test runner is compiling them.
import "../../src/providers/functiongraph/request-signature.js";
import "../../src/providers/keystone/token.js";
import "../../src/client/map/runner.js";
import "../../src/providers/minapp-login.js";
import { VirtualClock } from "../../../../test/support/virtual-clock.js";
import type { CommonOptions } from "../../src/options/client-options.js";
import { type Appwrite, appwrite } from "../../src/providers/appwrite.js";
import { type FunctionGraph, functiongraph } from "../../src/providers/functiongraph.js";
import { type Minapp, minapp } from "../../src/providers/minapp.js";
import { type Qinling, qinling } from "../../src/providers/qinling.js";
import { FakeService, type Step } from "./fake-service.js";

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
    appwrite: (options: Partial<CommonOptions<Appwrite>> = {}) =>
      appwrite({ endpoint: "https://aw.example/v1", project: "demo", key: secrets.key, ...common, ...options }),
    qinling: (options: Partial<CommonOptions<Qinling>> = {}) =>
      qinling({ endpoint: "https://ql.example", token: secrets.token, ...common, ...options }),
    functiongraph: (options: Partial<CommonOptions<FunctionGraph>> = {}) =>
      functiongraph({ endpoint: "https://fg.example", projectId, token: secrets.token, ...common, ...options }),
    minapp: (options: Partial<CommonOptions<Minapp>> = {}) =>
      minapp({ endpoint: "https://ma.example/oserve/v1.3", token: secrets.token, ...common, ...options }),
  };
}
