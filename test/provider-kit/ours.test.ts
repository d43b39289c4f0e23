import { describe, test } from "vitest";
import { startEmulator } from "../../packages/emulator/dist/index.js";
import { conformance, type Subject } from "../../packages/fnwire/dist/provider/testing/index.js";
import { appwrite } from "../../packages/fnwire/dist/providers/appwrite.js";
import { functiongraph } from "../../packages/fnwire/dist/providers/functiongraph.js";
import { http, httpIdempotent } from "../../packages/fnwire/dist/providers/http.js";
import { minapp } from "../../packages/fnwire/dist/providers/minapp.js";
import { qinling } from "../../packages/fnwire/dist/providers/qinling.js";

// It serves as long as the tests of this file run: their titles depend on what the providers can do.
const emulator = await startEmulator({ seedFunctions: true });
const { providers, ledger } = emulator;
type Slug = "appwrite" | "qinling" | "functiongraph" | "minapp" | "http";

/** What is the same for all: the emulator's sample functions, under the names that the service gives them. */
function shared(slug: Slug, missing: string): Omit<Subject, "provider" | "options" | "begins" | "secrets"> {
  const named = (name: string): string => {
    const { [name]: fn } = providers[slug].functions;
    if (fn === undefined) throw new Error(`there is no function ${name}`);
    return fn;
  };
  return {
    ran: () => ledger.executions({ provider: slug }).length,
    functions: {
      works: { fn: named("hello"), input: { name: "Ada" }, output: { greeting: "Hello, Ada!" } },
      fails: { fn: named("fail"), input: {} },
      slow: { fn: named("slow"), input: { ms: 600 }, ms: 600 },
      missing: { fn: missing, input: {} },
    },
    patienceMs: 10_000,
  };
}

const { endpoint, project, key } = providers.appwrite;
const stack = providers.qinling;
const cloud = providers.functiongraph;
const app = providers.minapp;
const urls = {
  endpoint: providers.http.endpoint,
  token: providers.http.token,
  // The emulator says 500 of functions that fail, and of nothing else.
  proves: ({ status }: { readonly status: number }) => (status === 500 ? ("ran" as const) : undefined),
};

const checks = [
  conformance({
    ...shared("appwrite", "nosuch"),
    provider: appwrite,
    options: { endpoint, project, key },
    begins: ["createExecution"],
    secrets: [key],
  }),
  conformance({
    ...shared("qinling", "00000000-0000-4000-8000-000000000000"),
    provider: qinling,
    options: {
      endpoint: stack.endpoint,
      authUrl: stack.authUrl,
      username: stack.username,
      password: stack.password,
      userDomain: stack.userDomain,
      project: stack.project,
    },
    begins: ["createExecution"],
    secrets: [stack.password],
  }),
  conformance({
    ...shared("functiongraph", "nosuch"),
    provider: functiongraph,
    options: {
      endpoint: cloud.endpoint,
      projectId: cloud.projectId,
      authUrl: cloud.authUrl,
      username: cloud.username,
      password: cloud.password,
      userDomain: cloud.userDomain,
      project: cloud.project,
    },
    begins: ["invokeFunction", "invokeFunctionAsync"],
    secrets: [cloud.password],
  }),
  conformance({
    ...shared("minapp", "nosuch"),
    provider: minapp,
    options: { endpoint: app.endpoint, token: app.token },
    begins: ["invokeFunction"],
    secrets: [app.token],
  }),
  ...[http, httpIdempotent].map((provider) =>
    conformance({
      ...shared("http", "nosuch"),
      provider: provider as typeof http,
      options: urls,
      begins: ["invoke"],
      secrets: [urls.token],
    }),
  ),
].flat();

describe("each provider of ours conforms", () => {
  test.each(checks.map(({ title, run }) => [title, run] as const))("%s", async (_title, run) => run());
});
