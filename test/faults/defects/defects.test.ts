import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { defects } from "./list.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fnwire-defects-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly message: string }[];
};

let runs = 0;

/** Runs tests of other suites with one defect planted, or with none. */
async function run(args: { defect?: string; files: readonly string[]; title?: string }): Promise<Report> {
  runs += 1;
  const file = join(folder, `${runs}.json`);
  const config = join("test", "faults", "defects", "mutated.config.ts");
  const options = ["run", "--config", config, "--reporter=json", `--outputFile=${file}`];
  const only = args.title === undefined ? [] : ["-t", args.title];
  const { FNWIRE_DEFECT: _none, VITEST: _outer, ...outer } = process.env;
  const env = { ...outer, FNWIRE_FIGURES: "off" };
  const child = spawn(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), ...options, ...args.files, ...only],
    {
      cwd: root,
      env: args.defect === undefined ? env : { ...env, FNWIRE_DEFECT: args.defect },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  await new Promise((resolve) => child.once("close", resolve));
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report; // Safe: vitest's own report.
  } catch {
    throw new Error(`the tests did not run:\n${errors.slice(-2_000)}`);
  }
}

const told = (result: Report) => result.testResults.map(({ message }) => message).filter((message) => message !== "");

test("without a defect the tests that are to catch them pass", { timeout: 600_000 }, async () => {
  const result = await run({ files: [...new Set(defects.map(({ caughtBy }) => caughtBy))] });
  expect(told(result)).toEqual([]);
  expect(result.numFailedTests).toBe(0);
  expect(result.numPassedTests).toBeGreaterThan(0);
});

let caught = 0;

test.each(defects)("a test catches this defect: $name", { timeout: 240_000 }, async ({ name, caughtBy, title }) => {
  const result = await run({ defect: name, files: [caughtBy], ...(title === undefined ? {} : { title }) });
  // A file that does not load catches nothing.
  expect(result.numPassedTests + result.numFailedTests).toBeGreaterThan(0);
  expect(result.numFailedTests).toBeGreaterThan(0);
  caught += 1;
});

test("all deliberate defects are caught", () => {
  report("deliberate defects", { caught: `${caught} of ${defects.length}` });
  expect(defects.length).toBeGreaterThanOrEqual(15);
  expect(caught).toBe(defects.length);
});
