import { join } from "node:path";
import { describe, inject, test } from "vitest";
import { run } from "./setup/run.js";

const { packages, repository, tools } = inject("release");
const bin = (path: string) => join(tools, "node_modules", path);

// Each of these commands ends with another code than 0, and says why, when it finds anything.
describe.each(packages.map((each) => [each.name, each.tarball] as const))("%s", (_, tarball) => {
  test("is found correct by publint in strict mode", async () => {
    await run({ command: process.execPath, args: [bin("publint/src/cli.js"), "run", tarball, "--strict"], cwd: tools });
  });

  test("has types that resolve as its code does", async () => {
    const args = [
      bin("@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--profile",
      "esm-only",
      "--no-definitely-typed",
    ];
    await run({ command: process.execPath, args, cwd: tools });
  });
});

test("the repository has no unused file, export or dependency, by knip", async () => {
  await run({ command: process.execPath, args: [bin("knip/bin/knip.js"), "--no-progress"], cwd: repository });
});
