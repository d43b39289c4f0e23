import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkChangesets } from "./check.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fnwire-changesets-"));
  git("init", "--quiet", "--initial-branch=main");
  write("packages/one/package.json", manifest({ name: "@test/one" }));
  write("packages/one/src/index.ts", "export const one = 1;\n");
  write("packages/two/package.json", manifest({ name: "@test/two" }));
  write("packages/two/src/index.ts", "export const two = 2;\n");
  write("packages/inner/package.json", manifest({ name: "@test/inner", private: true }));
  write(".changeset/earlier.md", '---\n"@test/one": minor\n"@test/two": minor\n---\n\nFirst.\n');
  commit();
  git("switch", "--quiet", "--create", "change");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a changed source needs a changeset of its own branch", () => {
  write("packages/one/src/index.ts", "export const one = 11;\n");
  expect(check().unannounced).toEqual([{ name: "@test/one", paths: ["src/index.ts"] }]);
  write(".changeset/mine.md", '---\n"@test/one": patch\n---\n\nOne is eleven.\n');
  expect(check()).toEqual({
    changed: [{ name: "@test/one", paths: ["src/index.ts"] }],
    unannounced: [],
    waived: false,
  });
});

test("a changeset for another package does not count", () => {
  write("packages/one/README.md", "One.\n");
  write(".changeset/mine.md", '---\n"@test/two": patch\n---\n\nTwo.\n');
  expect(check().unannounced).toEqual([{ name: "@test/one", paths: ["README.md"] }]);
});

test("committed and uncommitted changes count alike, and what main did since then does not", () => {
  write("packages/one/src/new.ts", "export const more = 3;\n");
  commit();
  git("switch", "--quiet", "main");
  write("packages/two/src/index.ts", "export const two = 22;\n");
  commit();
  git("switch", "--quiet", "change");
  write("packages/one/openapi.json", "{}\n");
  expect(check().unannounced).toEqual([{ name: "@test/one", paths: ["src/new.ts", "openapi.json"] }]);
});

test("tests, developers' fields and private packages need none", () => {
  write("packages/one/src/index.test.ts", "// a test\n");
  write("packages/one/test/more.test.ts", "// a test\n");
  write("packages/one/package.json", manifest({ name: "@test/one", scripts: { test: "true" } }));
  write("packages/inner/src/index.ts", "export const inner = 1;\n");
  expect(check().changed).toEqual([]);
});

test("a changed manifest needs one", () => {
  write("packages/one/package.json", manifest({ name: "@test/one", engines: { node: ">=22" } }));
  expect(check().unannounced).toEqual([{ name: "@test/one", paths: ["package.json"] }]);
});

test("an empty changeset says that no release is needed", () => {
  write("packages/one/src/index.ts", "export const one = 1; // the same\n");
  write(".changeset/none.md", "---\n---\n");
  expect(check()).toMatchObject({ unannounced: [], waived: true });
});

test("a release, which turns changesets into versions, passes", () => {
  rmSync(join(root, ".changeset/earlier.md"));
  write("packages/one/package.json", manifest({ name: "@test/one", version: "0.1.0" }));
  write("packages/one/CHANGELOG.md", "# 0.1.0\n");
  expect(check().changed).toEqual([]);
});

test("a base that is no commit is refused", () => {
  expect(() => checkChangesets({ root, base: "nowhere" })).toThrow(/^nowhere is no commit/);
  expect(() => checkChangesets({ root, base: "--all" })).toThrow(/is no commit/);
});

function check() {
  return checkChangesets({ root, base: "main" });
}

function manifest(fields: object): string {
  return `${JSON.stringify({ version: "0.0.0", ...fields })}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(): void {
  git("add", "--all");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message=Change");
}

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
