import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { nameProblem, slugProblem } from "./check-slug.js";
import { repository, scratchRepository } from "./test/scratch.js";
import { titleOf } from "./write-template.js";

const scratch = scratchRepository();
const { root } = scratch;
const run = (script: string, args: readonly string[]) => scratch.run(script, ...args);
afterAll(scratch.remove);

test("makes the binding of what it writes, and says what to do next", () => {
  const made = run("new-provider", ["my-cloud"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("specs/my-cloud/openapi.yaml\n");
  expect(made.stdout).toContain("packages/fnwire-my-cloud/src/index.ts\n");
  expect(made.stdout).toContain("npm run generate -- my-cloud");
  const client = readFileSync(join(root, "packages/my-cloud/src/generated/client.ts"), "utf8");
  expect(client).toContain("export function createExecution(client: MyCloudClient");
  expect(readFileSync(join(root, "packages/my-cloud/README.md"), "utf8")).toContain("**My Cloud**");
  expect(run("generate-check", ["my-cloud"])).toMatchObject({ status: 0, stdout: "packages/my-cloud: fresh\n" });
});

test("takes over a service's own description, unchanged, with its files and an overlay, and makes a package that npm test accepts", () => {
  const description = join(root, "service", "swagger.json");
  mkdirSync(join(root, "service/parts"), { recursive: true });
  const text = `${JSON.stringify({
    swagger: "2.0",
    info: { title: "Whisk", version: "1" },
    basePath: "/api",
    paths: {
      "/actions": { get: { responses: { 200: { description: "All.", schema: { $ref: "parts/all.yaml" } } } } },
      "/other": {
        get: { operationId: "gone", responses: { 200: { description: "", schema: { $ref: "#/definitions/No" } } } },
      },
    },
  })}\n`;
  writeFileSync(description, text);
  writeFileSync(join(root, "service/parts/all.yaml"), "type: array\nitems: { type: string }\n");
  const made = run("new-provider", ["whisk", "--from", description]);
  expect(made.stderr).toBe("");
  expect(made.status).toBe(0);
  expect(made.stdout).toContain("1 operations are in the package, 1 are left out");
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  expect(read("specs/whisk/openapi.yaml")).toBe(text);
  expect(read("specs/whisk/parts/all.yaml")).toContain("type: array");
  expect(read("specs/whisk/overlay.yaml")).toContain(
    '  - "left out: operation gone (GET /other): $ref #/components/schemas/No cannot be resolved"',
  );
  expect(read("specs/whisk/SOURCES.md")).not.toContain(root);
  expect(read("packages/whisk/src/generated/client.ts")).toContain("export function getActions(client: WhiskClient");
  expect(run("generate", ["--strict", "whisk"])).toMatchObject({ status: 0, stderr: "" });
  const overlay = read("specs/whisk/overlay.yaml").replace(/^ {2}- "left out.*\n/m, "");
  writeFileSync(join(root, "specs/whisk/overlay.yaml"), overlay);
  expect(run("generate", ["--strict", "whisk"]).stderr).toContain("operation gone (GET /other): $ref");
});

test.each([
  ["a file that is not there", ["--from", "nowhere.json"], "nowhere.json cannot be read (ENOENT)"],
  ["a file that is no description", ["--from", join(repository, "LICENSE")], "LICENSE is n"],
  ["a title of its own", ["--from", "x.json", "--title", "X"], "--title is for a spec of your own"],
  ["remote references for nothing", ["--allow-remote-refs"], "--allow-remote-refs needs --from"],
])("leaves nothing behind when it is given %s", (_, args, message) => {
  const refused = run("new-provider", ["refused", ...args]);
  expect(refused).toMatchObject({ status: 2, stdout: "" });
  expect(refused.stderr).toContain(message);
  expect(existsSync(join(root, "specs/refused"))).toBe(false);
});

test("asks the network for referred files only when told to", () => {
  const description = join(root, "remote.json");
  const schema = { $ref: "http://127.0.0.1:9/a.yaml" };
  writeFileSync(description, JSON.stringify({ openapi: "3.1.0", paths: {}, components: { schemas: { A: schema } } }));
  const refused = run("new-provider", ["remote", "--from", description]);
  expect(refused.stderr).toContain("which is in the network: pass --allow-remote-refs");
  const asked = run("new-provider", ["remote", "--from", description, "--allow-remote-refs"]);
  expect(asked.stderr).toContain("http://127.0.0.1:9/a.yaml cannot be reached");
});

test("takes a title with any letters and quotes, one too that would end a comment", () => {
  const title = '知晓云 "Cloud"*/: functions';
  expect(run("new-provider", ["titled", "--title", title])).toMatchObject({ status: 0, stderr: "" });
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  expect(parse(read("specs/titled/openapi.yaml")).info.title).toBe(title);
  expect(read("packages/fnwire-titled/src/emulated.ts")).toContain("知晓云");
  expect(read("packages/fnwire-titled/src/index.ts")).toContain("知晓云");
  expect(read("packages/fnwire-titled/src/index.ts")).not.toContain("*/:");
  expect(JSON.parse(read("packages/fnwire-titled/package.json")).description).toContain(title);
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

test("refuses a slug that would be the name of a provider's package", () => {
  expect(slugProblem({ root, slug: "fnwire-cloud" })).toBe(
    'fnwire-* are the packages of providers: leave "fnwire-" out',
  );
});

test.each([
  ["a spec", "parcels", "specs/parcels"],
  ["a provider", "taken", "packages/fnwire-taken"],
  ["a package", "runtime", "packages/runtime"],
  ["a private workspace", "docs", "docs/package.json"],
])("refuses the name of %s that is there", (_, slug, place) => {
  mkdirSync(join(root, "packages/fnwire-taken"), { recursive: true });
  expect(slugProblem({ root, slug })).toBe(`${place} is already there: choose another slug`);
});

test.each([
  ["a word of the language", "class", "class"],
  ["a type that it imports", "provider", "Provider"],
  ["a function that it calls", "start-emulator", "startEmulator"],
])("refuses a slug that the code of a provider would take for %s", (_, slug, name) => {
  expect(nameProblem(slug)).toBe(`the code of a provider uses the name ${name}: choose another slug`);
  expect(nameProblem(`my-${slug}`)).toBeUndefined();
});

test("writes nothing when it refuses", () => {
  expect(run("new-provider", ["parcels"])).toMatchObject({
    status: 2,
    stderr: "specs/parcels is already there: choose another slug\n",
  });
  expect(readdirSync(join(root, "specs/parcels"))).toEqual([]);
  expect(run("new-provider", ["class"])).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(join(root, "specs/class"))).toBe(false);
  expect(run("new-provider", ["one", "two"])).toMatchObject({ status: 2, stdout: "" });
  expect(run("new-provider", ["one", "--title", "two\nlines"])).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(join(root, "specs/one"))).toBe(false);
});
