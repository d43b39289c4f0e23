import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failures } from "./failures.js";

test("a report that names failed tests, and a file that did not load, says each in one line that begins with its file", () => {
  const folder = mkdtempSync(join(tmpdir(), "failures-"));
  const report = join(folder, "report.json");
  const failed = { status: "failed", fullName: "a call ends", failureMessages: ["expected 3 to be 2\n    at x.ts:1"] };
  const testResults = [
    { name: "/project/a.test.ts", status: "failed", message: "", assertionResults: [{ status: "passed" }, failed] },
    { name: "/project/b/b.test.ts", status: "failed", message: "Cannot find module\nat y", assertionResults: [] },
    { name: "/project/c.test.ts", status: "passed", message: "", assertionResults: [{ status: "passed" }] },
  ];
  writeFileSync(report, JSON.stringify({ testResults }));
  expect(failures("/project", [report, join(folder, "missing.json")])).toEqual([
    "a.test.ts › a call ends: expected 3 to be 2",
    "b/b.test.ts › Cannot find module",
  ]);
  rmSync(folder, { recursive: true });
});
