import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { lintSpec } from "../specs/lint/lint-spec.js";
import { slugProblem } from "./check-slug.js";
import { titleOf } from "./create-spec.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const root = scratchRepository();
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("writes a spec that lints clean, generates, and says what to do next", async () => {
  const made = run("new-provider", ["my-cloud"]);
  expect(made.stderr).toBe("");
  expect(made.status).toBe(0);
  expect(made.stdout).toContain("specs/my-cloud/openapi.yaml\n");
  expect(made.stdout).toContain("npm run generate -- my-cloud");

  const linted = await lintSpec({ api: join(root, "specs/my-cloud/openapi.yaml"), cwd: repository });
  expect(linted).toEqual({ problems: [], ignored: 0 });

  const generated = run("generate", ["my-cloud"]);
  expect(generated.stderr).toBe("");
  expect(generated.status).toBe(0);
  const client = readFileSync(join(root, "packages/my-cloud/src/generated/client.ts"), "utf8");
  expect(client).toContain("export function createExecution(client: MyCloudClient");
  expect(readFileSync(join(root, "packages/my-cloud/README.md"), "utf8")).toContain("**My Cloud**");
});

test("takes a title with any letters and quotes", () => {
  expect(run("new-provider", ["titled", "--title", '知晓云 "Cloud": functions'])).toMatchObject({ status: 0 });
  expect(readFileSync(join(root, "specs/titled/openapi.yaml"), "utf8")).toContain(
    String.raw`title: "知晓云 \"Cloud\": functions"`,
  );
  expect(run("generate", ["titled"])).toMatchObject({ status: 0 });
});

test("titles a slug as people would write it", () => {
  expect(["minapp", "my-cloud", "e2-functions"].map(titleOf)).toEqual(["Minapp", "My Cloud", "E2 Functions"]);
});

test("npm run new-provider -- --help prints how it is used", () => {
  const helped = run("new-provider", ["--help"]);
  expect(helped).toMatchObject({ status: 0, stderr: "" });
  expect(helped.stdout).toMatch(/^Usage: npm run new-provider -- <slug>/);
});

test.each([
  ["upper case", "MyCloud"],
  ["a path out of the folder", "../outside"],
  ["a separator", "a/b"],
  ["a leading digit", "2cloud"],
  ["a hyphen at the end", "cloud-"],
  ["two hyphens", "my--cloud"],
  ["nothing", ""],
  ["a length nobody types", "c".repeat(41)],
])("refuses a slug with %s", (_, slug) => {
  expect(slugProblem({ root, slug })).toMatch(/is no slug: use at most 40 lower-case letters and digits, in words/);
});

test.each([
  ["a spec", "parcels", "specs/parcels"],
  ["a package", "runtime", "packages/runtime"],
  ["a private workspace", "docs", "docs/package.json"],
])("refuses the name of %s that is there", (_, slug, place) => {
  expect(slugProblem({ root, slug })).toBe(`${place} is already there: choose another slug`);
});

test("writes nothing when it refuses", () => {
  expect(run("new-provider", ["parcels"])).toMatchObject({
    status: 2,
    stderr: "specs/parcels is already there: choose another slug\n",
  });
  expect(readdirSync(join(root, "specs/parcels"))).toEqual([]);
  expect(run("new-provider", ["one", "two"])).toMatchObject({ status: 2, stdout: "" });
  expect(run("new-provider", ["one", "--title", "two\nlines"])).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(join(root, "specs/one"))).toBe(false);
});

/** A repository with the real scripts, and a spec, a package and a workspace whose names are taken. */
function scratchRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-new-provider-"));
  for (const path of ["scripts", "package.json", "LICENSE", "tsconfig.base.json"]) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
  for (const path of ["specs/parcels", "packages", "docs"]) mkdirSync(join(folder, path), { recursive: true });
  // The generator compiles what it makes against the runtime's sources.
  symlinkSync(join(repository, "packages/runtime"), join(folder, "packages/runtime"), "dir");
  writeFileSync(join(folder, "docs/package.json"), "{}");
  return folder;
}

function run(script: string, args: readonly string[]) {
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  return spawnSync(process.execPath, [tsx, join(root, "scripts", `${script}.ts`), ...args], {
    cwd: root,
    encoding: "utf8",
  });
}
