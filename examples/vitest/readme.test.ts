import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Everything but how long it took: durations and the width of their column. */
const timeless = (text: string) =>
  text
    .replace(/\d+\.\d ms/g, "T")
    .replace(/─+/g, "─")
    .replace(/ {2,}/g, "  ");

test("npm start ends as the repository's README shows it", { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "all-providers.ts"], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const shown = /```text\n(provider[^`]*)```/.exec(readme)?.[1] ?? "";
  expect(timeless(stdout.slice(stdout.indexOf("provider  ")))).toBe(timeless(shown));
});
