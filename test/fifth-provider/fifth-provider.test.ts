import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { lintSpec } from "../../scripts/specs/lint/lint-spec.js";
import { describeGeneratedPackage } from "../generated-packages/describe-package.js";
import { dropIn, repository, run, slug } from "./drop-in.js";
import { type Behavior, type FlakyServer, startFlakyServer } from "./flaky-server.js";
import type { LoomWorks } from "./loom-works.js";

// The package is there before the tests are named: one of them for each of its operations.
const dropped = dropIn();
afterAll(dropped.remove);

test("the spec of a new provider passes the lint rules", async () => {
  const linted = await lintSpec({ api: join(dropped.root, "specs", slug, "openapi.yaml"), cwd: repository });
  expect(linted).toEqual({ problems: [], ignored: 0 });
});

test("generating it touches nothing but its package", () => {
  expect(dropped.printed.generate).toMatch(/^packages\/loom-works: 10 operations, \d+ files written, \d+ ms\n$/);
  expect(dropped.changed.filter((path) => !path.startsWith(`packages/${slug}/`))).toEqual([]);
  expect(dropped.changed).toContain(`packages/${slug}/src/generated/client.ts`);
});

test("the package is fresh by the generator's own check, and its manifest is like the others'", () => {
  const checked = run({
    root: dropped.root,
    command: "node_modules/tsx/dist/cli.mjs",
    args: ["scripts/generate-check.ts", slug],
  });
  expect(checked).toBe(`packages/${slug}: fresh\n`);
  const manifest = JSON.parse(readFileSync(join(dropped.folder, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ name: "@fnwire/loom-works", type: "module", sideEffects: false });
  expect(Object.keys(manifest.dependencies)).toEqual(["@fnwire/runtime"]);
});

test("it builds without a word, and a careful user's code type-checks against it", () => {
  expect(dropped.printed.build).toBe("");
  const root = join(dropped.root, "consumer");
  expect(run({ root: dropped.root, command: "node_modules/typescript/bin/tsc", args: ["-p", root] })).toBe("");
});

// The same tests that every real package passes.
await describeGeneratedPackage({ folder: dropped.folder });

describe("through safeTransport", async () => {
  const bindings: LoomWorks = await import(pathToFileURL(join(dropped.folder, "dist/index.js")).href);
  const { FnwireError, safeTransport }: typeof import("../../packages/fnwire/dist/index.js") = await import(
    pathToFileURL(join(repository, "packages/fnwire/dist/index.js")).href
  );
  const { createRun, getRun, putPattern } = bindings;
  let server: FlakyServer;
  afterEach(() => server?.close());

  /** A client whose retries do not wait. */
  async function clientOf(...behaviors: readonly Behavior[]) {
    server = await startFlakyServer(behaviors);
    return bindings.createLoomWorksClient({
      endpoint: server.origin,
      auth: { cookie: "test-session" },
      transport: safeTransport({ provider: slug, retry: { baseMs: 0 } }),
    });
  }
  const run = { path: { pattern: "twill" }, body: { thread: { color: "red" } } };
  const woven: Behavior = { status: 200, body: { id: "urn:run:1", state: "woven" } };

  test("reading is repeated after a broken service and after a lost connection", async () => {
    const client = await clientOf({ status: 503 }, "hang up", woven);
    const outcome = await getRun(client, { path: { run: "urn:run:1" } });
    expect(outcome).toMatchObject({ ok: true, status: 200, data: { state: "woven" } });
    expect(server.read).toEqual(Array(3).fill("GET /runs/urn:run:1"));
  });

  test("writing that is safe by the spec is repeated with the same body", async () => {
    const client = await clientOf("hang up", { status: 200, body: { name: "twill", state: "ready" } });
    const outcome = await putPattern(client, { path: { pattern: "twill" }, body: { speed: "fast" } });
    expect(outcome.status).toBe(200);
    expect(server.read).toEqual(Array(2).fill('PUT /patterns/twill {"speed":"fast"}'));
  });

  test("a run that may have happened is never repeated, and the error says so", async () => {
    const client = await clientOf("hang up", { status: 201, body: { id: "urn:run:2", state: "woven" } });
    const error = await createRun(client, run).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      provider: slug,
      operation: "createRun",
      executed: "maybe",
    });
    expect(FnwireError.is(error) && error.retryable).toBe(false);
    expect(server.read.length).toBe(1);
  });

  test("a run that a broken service answered is not repeated either", async () => {
    const client = await clientOf({ status: 503, body: { reason: "The belt came off." } });
    const outcome = await createRun(client, run);
    expect(outcome).toMatchObject({ status: "default", httpStatus: 503, error: { reason: "The belt came off." } });
    expect(server.read.length).toBe(1);
  });

  test("a run that was refused for its rate is repeated", async () => {
    const client = await clientOf(
      { status: 429, headers: { "retry-after": "0" } },
      { status: 201, body: { id: "urn:run:2", state: "woven" } },
    );
    expect(await createRun(client, run)).toMatchObject({ status: 201, data: { id: "urn:run:2" } });
    expect(server.read.length).toBe(2);
  });

  test("a run that never left is tried again, and the error proves that it did not happen", async () => {
    const client = await clientOf();
    await server.close();
    const error = await createRun(client, run).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "CONNECT_FAILED", executed: "no", retryable: true });
    expect(FnwireError.is(error) && error.attempts.length).toBe(3);
  });
});
