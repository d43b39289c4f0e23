// What a user of the new provider writes; it has to compile, and every marked line has to fail.
import {
  callHook,
  createLoomWorksClient,
  createRun,
  getRun,
  isRunState,
  type LoomWorksClient,
  listRuns,
  putPattern,
  type Run,
  runStateValues,
  uploadSource,
} from "@fnwire/loom-works";
import { FnwireError, safeTransport } from "fnwire";

const client: LoomWorksClient = createLoomWorksClient({
  endpoint: "https://north.loom-works.test/v7",
  auth: { tenant: "weavers", key: async () => "test-key" },
  transport: safeTransport({ provider: "loom-works" }),
});

export async function weave(): Promise<Run | undefined> {
  const outcome = await createRun(client, { path: { pattern: "twill" }, body: { thread: { color: "red" } } });
  switch (outcome.status) {
    case 201: {
      const loom: string | undefined = outcome.headers["x-loom"];
      return loom === undefined ? undefined : outcome.data;
    }
    case 202:
      return outcome.data;
    case 429: {
      const reason: string | undefined = outcome.error?.reason;
      throw new Error(reason);
    }
    case "default": {
      // Documented for any other status, so it may be a success too.
      const reason: string | undefined = outcome.error?.reason;
      throw new Error(reason);
    }
    case "undocumented": {
      // @ts-expect-error Nobody knows what it is.
      const reason: string = outcome.error;
      throw new Error(reason);
    }
    default: {
      const nothingLeft: never = outcome;
      return nothingLeft;
    }
  }
}

export async function look(id: string): Promise<string> {
  const outcome = await getRun(client, { path: { run: id } });
  if (!outcome.ok) return outcome.status === "undocumented" ? "?" : (outcome.error?.reason ?? "?");
  // An open enum: the known values complete, and any other string is taken.
  if (outcome.status === "undocumented") return "?";
  const state: Run["state"] = outcome.data.state;
  const known: readonly ["waiting", "woven", "torn"] = runStateValues;
  return isRunState(state) ? known[0] : state;
}

export async function others(): Promise<void> {
  await listRuns(client, {
    path: { pattern: "twill" },
    query: { states: ["woven"], "tags[]": ["gift"], filter: { color: "red" }, limit: 0 },
  });
  await putPattern(client, { path: { pattern: "twill" }, body: { speed: "fast", labels: { team: "weavers" } } });
  await uploadSource(client, { path: { pattern: "twill" }, contentType: "application/zip", body: new Uint8Array(4) });
  await callHook(client, { path: { hook: "hook-1" }, body: "red" });
  await callHook(client, { path: { hook: "hook-1" } });
}

export function when(error: unknown): number | undefined {
  return FnwireError.is(error) && error.executed === "no" ? error.retryAfterMs : undefined;
}

// @ts-expect-error The endpoint is missing.
createLoomWorksClient({ auth: { tenant: "weavers" } });
// @ts-expect-error There is no such credential.
createLoomWorksClient({ endpoint: "https://north.loom-works.test/v7", auth: { password: "test" } });
// @ts-expect-error The pattern is missing.
createRun(client, { path: {}, body: { thread: {} } });
// @ts-expect-error The body is missing.
createRun(client, { path: { pattern: "twill" } });
// @ts-expect-error A request's enum is closed.
putPattern(client, { path: { pattern: "twill" }, body: { speed: "light" } });
// @ts-expect-error Wire names are not renamed.
listRuns(client, { path: { pattern: "twill" }, query: { tags: ["gift"] } });
// @ts-expect-error The operation has no query.
getRun(client, { path: { run: "urn:run:1" }, query: { limit: 1 } });
// @ts-expect-error Another provider's client is another type.
getRun({ provider: "keystone", endpoint: "", send: client.send, toJSON: client.toJSON }, { path: { run: "1" } });
