import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Recipes, and how many lines each may have. */
const names = { bullmq: 15, "pg-boss": 15, dbos: 15, restate: 15, temporal: 29, inngest: 29 };

test("the recipes compile against the engines' own types", () => {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", "examples/recipes", "--listFiles"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout.split("\n").filter((line) => line.includes(": error "))).toEqual([]);
  expect(status).toBe(0);
  for (const library of [
    "bullmq",
    "pg-boss",
    "@dbos-inc/dbos-sdk",
    "inngest",
    "@temporalio/activity",
    "@restatedev/restate-sdk",
  ]) {
    expect(stdout, `the types of ${library} were found`).toContain(`node_modules/${library}/`);
  }
});

test("and a mistake would be seen", () => {
  const path = join(root, "examples/recipes/mistake.ts");
  const code = 'import { DelayedError } from "bullmq";\nnew DelayedError(7);\n';
  const options = { noEmit: true, strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: ["node"] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, code, version, true) : getSourceFile.call(host, name, version);
  const problems = ts.getPreEmitDiagnostics(ts.createProgram({ rootNames: [path], options, host }));
  expect(problems.map(({ file }) => file?.fileName)).toEqual([path]);
});

test.each(Object.entries(names))("the recipe for %s is short enough to be read at once", (name, most) => {
  const lines = readFileSync(join(root, "examples/recipes", `${name}.ts`), "utf8").split("\n");
  expect(
    lines.filter((line) => line.trim() !== "" && !/^\s*(?:\/[/*]|\*|import )/.test(line)).length,
  ).toBeLessThanOrEqual(most);
});
