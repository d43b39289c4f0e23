import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@fnwire/emulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { request, until } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({
  appwrite: { functionTimeoutSeconds: 1 },
  minapp: { syncTimeoutMs: 15_000 },
  idleThreadMs: 1000,
});

/** Runs a function by the API that shows most of a run: status, output, logs and errors. */
async function run(name: string, input: unknown = null, target: Emulator = emulator()) {
  const { endpoint, project, key } = target.providers.appwrite;
  const { json } = await request(`${endpoint}/functions/${name}/executions`, {
    headers: { "x-appwrite-project": project, "x-appwrite-key": key, "x-appwrite-response-format": "1.9.5" },
    json: { body: JSON.stringify(input) },
  });
  return {
    status: json.status as string,
    output: json.responseBody === "" ? undefined : JSON.parse(json.responseBody),
    logs: json.logs as string,
    errors: json.errors as string,
  };
}

describe("a function of the folder", () => {
  test("gets its input and its context, and its output goes out", async () => {
    const { status, output } = await run("echo", { deep: [1, { two: null }], text: "ü 漢字 😀" });
    expect(status).toBe("completed");
    expect(output.input).toEqual({ deep: [1, { two: null }], text: "ü 漢字 😀" });
    expect(output.context).toMatchObject({ provider: "appwrite", functionName: "echo" });
    expect(output.context.executionId).toBe(emulator().ledger.executions()[0]?.executionId);
  });

  test("has what it writes captured, by stream and in order", async () => {
    expect(await run("talk")).toMatchObject({
      logs: "to stdout\nwithout a line feed",
      errors: "to stderr",
      output: "said",
    });
  });

  test("that throws is a failed execution with its stack", async () => {
    const { status, errors } = await run("fail");
    expect(status).toBe("failed");
    expect(errors).toMatch(/^about to fail\nRangeError: out of range\n {4}at /);
    expect(emulator().ledger.executions()[0]).toMatchObject({ function: "fail", outcome: "threw" });
  });

  test("that runs too long is stopped, even in a busy loop, and keeps what it had logged", async () => {
    const { status, logs, errors } = await run("spin");
    expect(status).toBe("failed");
    expect(logs).toBe("before the loop");
    expect(errors).toContain("timed out");
    expect(emulator().ledger.executions()[0]?.outcome).toBe("timed-out");
  });

  test("that ends its process, or hoards memory, takes nothing else with it", async () => {
    expect((await run("exit")).errors).toContain("exit code 3");
    const { endpoint, token } = emulator().providers.minapp;
    const hoarded = await request(`${endpoint}/cloud-function/hog/job/`, {
      headers: { authorization: `Bearer ${token}` },
      json: { data: {} },
    });
    expect(hoarded.json).toMatchObject({ code: 1, error: { message: expect.stringContaining("memory") } });
    const outcomes = emulator()
      .ledger.executions()
      .map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["crashed", "crashed"]);
    expect((await run("hello", { name: "Ada" })).output).toEqual({ greeting: "Hello, Ada!" });
  });

  test("without a default export is told what to write", async () => {
    expect((await run("no-default")).errors).toContain("export default");
  });

  test("whose output JSON cannot say fails", async () => {
    expect((await run("unserializable")).errors).toContain("circular");
  });

  test("does not see the emulator's environment variables", async () => {
    expect((await run("environment")).output).toEqual([]);
  });

  test("that fails after its call had ended spoils no later call", async () => {
    expect((await run("late-crash")).output).toBe("ended well");
    await until(
      async () => emulator().threads,
      (threads) => threads === 0,
    );
    expect((await run("late-crash")).output).toBe("ended well");
  });

  test("keeps its module between calls, as warm instances do", async () => {
    const counts = [(await run("count")).output, (await run("count")).output];
    expect(counts[1]).toBe(counts[0] + 1);
  });
});

describe("the functions folder", () => {
  let folder = "";
  let own: Emulator;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "functions-"));
    await writeFile(join(folder, "greet.js"), 'export default () => "first";');
    own = await startEmulator({ functions: folder });
  });
  afterEach(async () => {
    await own.close();
    await rm(folder, { recursive: true });
  });

  test("is read again: changed and new functions count after a moment", async () => {
    const output = async (name: string) => (await run(name, null, own)).output;
    expect(await output("greet")).toBe("first");
    await writeFile(join(folder, "greet.js"), 'export default () => "second";');
    await until(
      () => output("greet"),
      (answer) => answer === "second",
    );
    await writeFile(join(folder, "word.js"), 'export const word = "third";');
    await writeFile(join(folder, "greet.js"), 'import { word } from "./word.js";\nexport default () => word;');
    await until(
      () => output("greet"),
      (answer) => answer === "third",
    );
    await writeFile(join(folder, "word.js"), 'export const word = "fourth";');
    await until(
      () => output("greet"),
      (answer) => answer === "fourth",
    );
  });

  test("may hold a file that cannot be loaded: a call says why, and nothing ran", async () => {
    await writeFile(join(folder, "broken.js"), "export default (input => ;");
    const { status, errors } = await run("broken", null, own);
    expect(status).toBe("failed");
    expect(errors).toContain("SyntaxError");
    expect(own.ledger.executions()).toEqual([]);
  });

  test("that does not exist is named at the start", async () => {
    await expect(startEmulator({ functions: join(folder, "nowhere") })).rejects.toThrow(/nowhere does not exist/);
  });
});

describe("worker threads", () => {
  test("run calls at the same time, up to the limit, and are stopped when idle", async () => {
    const own = await startEmulator({
      functions: new URL("functions", import.meta.url).pathname,
      maxThreads: 4,
      idleThreadMs: 50,
    });
    try {
      await Promise.all(Array.from({ length: 8 }, () => run("sleep", { ms: 50 }, own)));
      const start = performance.now();
      const outputs = await Promise.all(Array.from({ length: 8 }, () => run("sleep", { ms: 150 }, own)));
      expect(outputs.every(({ status }) => status === "completed")).toBe(true);
      // Two rounds of four, not eight in a row; the slack is for a machine that is busy.
      expect(performance.now() - start).toBeLessThan(1100);
      expect(own.ledger.totals.executions).toBe(16);
    } finally {
      await own.close();
    }
  });
});
