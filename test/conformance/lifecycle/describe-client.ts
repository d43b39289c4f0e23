import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Emulator, startEmulator } from "../../../packages/emulator/dist/index.js";
import type { FnwireError } from "../../../packages/fnwire/dist/index.js";
import { type GreeterInput, greeterOf } from "./code.js";
import { failureOf, type Ours, ours as oursOf, rejectionOf } from "./fnwire.js";
import { withoutIncidentals } from "./log-text.js";
import { type ClientDefinition, type OfficialClient, type Refusal, RefusedError, type Run } from "./official-client.js";
import { type ScenarioId, scenarios } from "./scenarios.js";

/**
 * Takes an official client through the life cycle of functions and their runs, against an emulator of its own. At each step
 * fnwire does or sees the same, and the two must agree; the emulator's ledger says what really ran.
 */
export function describeClient(
  definition: ClientDefinition,
  {
    missing,
  }: {
    /** Why the client is not on this machine. Its tests are skipped then, and fail in CI. */
    readonly missing: string | undefined;
  },
): void {
  const { title, provider, lacks, unknownFunction } = definition;
  let scratch: string | undefined;
  let emulator: Emulator;
  let theirs: OfficialClient;
  let ours: Ours;
  let fn: string;
  let alias: string | undefined;
  /** Runs in the background: one that goes well, one that fails. */
  let background: string;
  let failedBackground: string | undefined;

  const scenario = (id: ScenarioId, body: () => Promise<void>) => {
    if (lacks[id] === undefined) test(scenarios[id], body);
  };
  const executions = () => emulator.ledger.executions({ provider });

  describe.skipIf(missing !== undefined && process.env.CI !== "true")(title, () => {
    beforeAll(async () => {
      if (missing !== undefined) throw new Error(missing);
      scratch = mkdtempSync(join(tmpdir(), "fnwire-conformance-"));
      emulator = await startEmulator();
      ours = oursOf[provider](emulator);
      theirs = await definition.connect({ emulator, tools: inject("tools"), scratch });
    });

    afterAll(async () => {
      await theirs?.close?.();
      await emulator?.close();
      if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    });

    scenario("deploy", async () => {
      fn = await theirs.deploy(greeterOf(provider, 1));
      expect((await ours.invoke(fn, { name: "Ada" })).output).toEqual({ greeting: "Hello, Ada!", revision: 1 });
    });

    scenario("invoke", async () => {
      const input = { name: "Grace" };
      const before = executions().length;
      const run = await theirs.invoke(fn, input);
      const { output } = await ours.invoke(fn, input);
      expect(run.state).toBe("succeeded");
      expect(output).toEqual({ greeting: "Hello, Grace!", revision: 1 });
      expect(run.output).toEqual(output);
      // Each ran the function once, and the function was given the same.
      expect(executions().slice(before).map(ranWith)).toEqual([
        { input, outcome: "returned" },
        { input, outcome: "returned" },
      ]);
    });

    scenario("start", async () => {
      background = await offered(theirs.start)(fn, { name: "Edsger", waitMs: 150 });
      expect(["queued", "running", "succeeded"]).toContain((await ours.run(fn, background).status()).state);
    });

    scenario("poll", async () => {
      const run = await ended(theirs, fn, background);
      expect(run.state).toBe("succeeded");
      // The very same run, seen by both.
      expect(run.output).toEqual((await ours.run(fn, background).result()).output);
      expect(emulator.ledger.executions({ provider, executionId: background }).map(ranWith)).toEqual([
        { input: { name: "Edsger", waitMs: 150 }, outcome: "returned" },
      ]);
    });

    scenario("logs", async () => {
      if (theirs.logs !== undefined) {
        const log = await theirs.logs(fn, background);
        expect(log).toContain("greeting Edsger");
        expect(log.trim()).toBe((await ours.run(fn, background).logs?.())?.trim());
        return;
      }
      // The service shows the log of a run that is waited for only.
      const input = { name: "Barbara" };
      const log = (await theirs.invoke(fn, input)).logs ?? "";
      expect(log).toContain("greeting Barbara");
      const { logs } = await ours.invoke(fn, input);
      if (logs !== undefined) expect(withoutIncidentals(log)).toBe(withoutIncidentals(logs));
    });

    scenario("failure", async () => {
      const input = { name: "Eve", refuse: true };
      const before = executions().length;
      const run = await theirs.invoke(fn, input);
      const failure = await failureOf(ours.invoke(fn, input));
      expect(run.state).toBe("failed");
      expect(failure.code).toBe("FUNCTION_FAILED");
      expect(failure.detail.message).toBe("Eve is not to be greeted");
      expect(run.failure).toContain(failure.detail.message);
      expect(executions().slice(before).map(ranWith)).toEqual([
        { input, outcome: "threw" },
        { input, outcome: "threw" },
      ]);
      if (theirs.start === undefined) return;
      failedBackground = await theirs.start(fn, input);
      const late = await ended(theirs, fn, failedBackground);
      expect(late.state).toBe("failed");
      const seen = await failureOf(ours.run(fn, failedBackground).result());
      expect(late.failure).toContain("Eve is not to be greeted");
      expect(seen.detail.message).toContain("Eve is not to be greeted");
    });

    scenario("filter", async () => {
      const rows = await offered(theirs.listFailed)(fn);
      const failed = executions().filter(({ outcome }) => outcome === "threw");
      // FunctionGraph keeps records of runs in the background only.
      const recorded = provider === "functiongraph" ? [failedBackground] : failed.map(({ executionId }) => executionId);
      expect(rows.map(({ id }) => id).sort()).toEqual(recorded.sort());
      for (const { id, state } of rows) {
        expect(state).toBe("failed");
        expect((await ours.run(fn, id).status()).state).toBe("failed");
      }
    });

    scenario("paging", async () => {
      const size = 2;
      const pages = await offered(theirs.pages)(fn, size);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(size);
      const all = pages.flat();
      expect(new Set(all).size).toBe(all.length);
      expect([...all].sort()).toEqual([...(await offered(ours.list)(fn))].sort());
    });

    scenario("unknown", async () => {
      const refusal = await refusalOf(theirs.invoke(unknownFunction, { name: "Nobody" }));
      const error = await rejectionOf(ours.invoke(unknownFunction, { name: "Nobody" }));
      expect(error.code).toBe("NOT_FOUND");
      expect(refusal.httpStatus).toBe(404);
      expectSame(refusal, error);
    });

    scenario("credentials", async () => {
      const before = executions().length;
      const refusal = await refusalOf(theirs.invokeAsStranger(fn));
      const error = await rejectionOf(ours.invokeAsStranger(fn));
      expect(error.code).toBe("UNAUTHENTICATED");
      expect(refusal.httpStatus).toBe(401);
      expectSame(refusal, error);
      expect(executions().length).toBe(before);
    });

    scenario("alias", async () => {
      alias = await offered(theirs.publish)(fn, "stable");
      const run = await theirs.invoke(alias, { name: "Ada" });
      expect(run.output).toEqual({ greeting: "Hello, Ada!", revision: 1 });
      expect(run.output).toEqual((await ours.invoke(alias, { name: "Ada" })).output);
    });

    scenario("replace", async () => {
      await theirs.replaceCode(fn, greeterOf(provider, 2));
      const run = await theirs.invoke(fn, { name: "Ada" });
      expect(run.output).toEqual({ greeting: "Hello, Ada!", revision: 2 });
      expect(run.output).toEqual((await ours.invoke(fn, { name: "Ada" })).output);
      if (alias === undefined) return;
      // A published version stays as it was.
      expect((await theirs.invoke(alias, { name: "Ada" })).output).toMatchObject({ revision: 1 });
      expect((await ours.invoke(alias, { name: "Ada" })).output).toMatchObject({ revision: 1 });
    });

    scenario("removeRun", async () => {
      const run = ours.run(fn, background);
      expect((await run.status()).state).toBe("succeeded");
      await offered(theirs.removeRun)(fn, background);
      expect((await refusalOf(offered(theirs.look)(fn, background))).httpStatus).toBe(404);
      // Who saw the run end knows that its record was deleted; others cannot tell it from one that is yet to come.
      expect(await run.status()).toMatchObject({ state: "lost", provisional: false });
      const other = await ours.run(fn, background).status();
      expect(other.state).toBe(other.provisional ? "unknown" : "lost");
    });

    scenario("removeFunction", async () => {
      await theirs.removeFunction(fn);
      expect((await refusalOf(theirs.invoke(fn, { name: "Ada" }))).httpStatus).toBe(404);
      expect((await rejectionOf(ours.invoke(fn, { name: "Ada" }))).code).toBe("NOT_FOUND");
    });

    scenario("specs", async () => {
      const wrong = emulator.ledger
        .exchanges()
        .filter(
          ({ requestViolations, responseViolations }) => requestViolations.length + responseViolations.length > 0,
        );
      expect(wrong).toEqual([]);
      expect(emulator.responseViolations).toEqual([]);
      expect(emulator.ledger.totals.exchanges).toBeGreaterThan(0);
    });
  });
}

/** A method that the definition says the client has. */
function offered<Method>(method: Method | undefined): Method {
  if (method === undefined) throw new Error("The client lacks this, but its definition does not say so.");
  return method;
}

async function ended(client: OfficialClient, fn: string, id: string): Promise<Run> {
  const look = offered(client.look);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const run = await look(fn, id);
    if (run.state !== "pending") return run;
    if (Date.now() > deadline) throw new Error(`Run ${id} is still pending after 30 s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
  throw new Error("The service was expected to refuse.");
}

// As far as the client shows the service's reason, fnwire's error must carry the same.
function expectSame({ httpStatus, reason }: Refusal, error: FnwireError): void {
  expect(error.httpStatus).toBe(httpStatus);
  if (reason === undefined || error.providerError === undefined) return;
  const { type, code, message } = error.providerError;
  expect([type, code, message]).toContain(reason);
}

function ranWith({ input, outcome }: { readonly input: unknown; readonly outcome: string }) {
  const value: GreeterInput = typeof input === "string" ? JSON.parse(input) : input; // what the greeter is called with
  return { input: value, outcome };
}
