import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

it.each([
  { what: "is formatted and has no lint problem", command: "biome", args: ["check", "."], mend: "npm run format" },
  { what: "has scripts and tests of the right types", command: "tsc", args: ["-p", "."], mend: "npm run types" },
  { what: "has examples of the right types", command: "tsc", args: ["-p", "examples"], mend: "npm run types" },
])("the repository is in order: it $what, else run $mend", { timeout: 180_000 }, ({ command, args }) => {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${command}`, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
});
