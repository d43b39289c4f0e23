import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { applyEdits, type Edit } from "./apply-edits.js";
import { formatChangeset } from "./changeset.js";
import { judgeChangesets, runSpecsDiff } from "./command.js";
import type { Level } from "./level.js";
import { diffAgainst, type SpecResult } from "./run-diff.js";

const home = fileURLToPath(new URL("../../..", import.meta.url));
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const growEnum: Edit[] = [{ set: "/components/schemas/Status/anyOf/0/enum", to: ["ok", "failed", "stopped"] }];

/** A repository whose first commit has one spec, "runs", and a consumer of it. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fnwire-specs-diff-test-"));
  write("package.json", readFileSync(join(home, "package.json"), "utf8"));
  write("LICENSE", readFileSync(join(home, "LICENSE"), "utf8"));
  write("specs/runs/openapi.yaml", fixture("base.yaml"));
  write("specs/runs/consumer.test-d.ts", fixture("consumer.test-d.ts.txt"));
  write(".changeset/old.md", '---\n"@fnwire/runs": major\n---\n\nReleased with the base or before.\n');
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "base");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function git(...args: string[]): void {
  execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

function edit(edits: Edit[]): void {
  write("specs/runs/openapi.yaml", stringify(applyEdits({ document: parse(fixture("base.yaml")), edits })));
}

describe("comparing the specs with a commit", () => {
  it("finds what only the types show, and compiles the consumer as it was at the base", async () => {
    // On the wire a free-form object stays an object; in TypeScript it becomes one that must be empty.
    edit([{ remove: "/components/schemas/RunRequest/properties/input/additionalProperties" }]);
    write("specs/runs/consumer.test-d.ts", "export {};\n");
    const [result] = await diffAgainst({ root, ref: "HEAD" });
    expect(result).toMatchObject({ slug: "runs", diff: { level: "major" }, removed: false });
    const major = result?.diff.changes.filter(({ level }) => level === "major").map(({ place }) => place);
    expect(major).toEqual(["`createRun`, `CreateRunRequest`", "consumer.test-d.ts of the base, line 8"]);
  });

  it("knows a new spec and one that is gone", async () => {
    rmSync(join(root, "specs/runs"), { recursive: true });
    write("specs/jobs/openapi.yaml", fixture("base.yaml"));
    expect(await diffAgainst({ root, ref: "HEAD" })).toMatchObject([
      { slug: "jobs", diff: { level: "minor" }, removed: false },
      { slug: "runs", diff: { level: "major" }, removed: true },
    ]);
  });

  it("names the function and its type in each line, says what to do about what breaks, and shows no path of a machine", async () => {
    edit([
      { remove: "/components/schemas/RunRequest/properties/note" },
      { set: "/components/schemas/RunRequest/properties/input/type", to: "string" },
      { remove: "/components/schemas/Run/properties/log" },
    ]);
    const [result] = await diffAgainst({ root, ref: "HEAD" });
    const text = formatChangeset({ slug: "runs", diff: result?.diff ?? { level: "none", changes: [] } });
    const lines = text.split("\n").filter((line) => line.startsWith("- major"));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/`(?:createRun|getRun)`.*(?:Change|Look)|consumer/);
    expect(text).toContain("`createRun`, `CreateRunRequest`, POST /functions/{name}/runs, request body");
    expect(text).toContain("Look at what reads a `");
    expect(text).not.toMatch(/import\(|\.specs-diff|\/\w+\/\w+\/\w+\.ts/);
    expect(text).not.toContain(root);
  });

  it("counts only changesets made since the base", async () => {
    expect(await diffAgainst({ root, ref: "HEAD" })).toMatchObject([{ diff: { level: "none" }, committed: "none" }]);
    write(".changeset/new.md", '---\n"@fnwire/runs": patch\n---\n\nNew.\n');
    expect(await diffAgainst({ root, ref: "HEAD" })).toMatchObject([{ diff: { level: "none" }, committed: "patch" }]);
  });

  it("says when there is nothing to compare with", async () => {
    await expect(diffAgainst({ root, ref: "nowhere" })).rejects.toThrow('git knows no commit "nowhere"');
  });
});

describe("the command", () => {
  const run = async (check: boolean) => {
    const lines = { log: "", error: "" };
    const print = (name: "log" | "error") => (text: string) => {
      lines[name] += `${text}\n`;
    };
    const code = await runSpecsDiff({ root, ref: "HEAD", check, output: { log: print("log"), error: print("error") } });
    return { code, ...lines };
  };

  it("writes a changeset that it is then content with", async () => {
    edit(growEnum);
    const written = await run(false);
    expect(written.code).toBe(0);
    expect(written.log).toMatchInlineSnapshot(`
      "runs: minor
        minor  \`createRun\`, \`CreateRunOutcome\`, POST /functions/{name}/runs, response 201, status: Known values are new: "stopped".
        types compared: exports, requests, answers and consumer.test-d.ts of the base; 0 breaking

      package        bump  changes  changeset
      @fnwire/runs  minor        1       none
      wrote .changeset/spec-runs.md
      "
    `);
    expect(readFileSync(join(root, ".changeset/spec-runs.md"), "utf8")).toMatchInlineSnapshot(`
      "---
      "@fnwire/runs": minor
      ---

      Follow the changed API description:

      - minor: \`createRun\`, \`CreateRunOutcome\`, POST /functions/{name}/runs, response 201, status: Known values are new: "stopped".
      "
    `);
    expect(await run(true)).toMatchObject({ code: 0, error: "" });
  });

  it.each([
    ["0.0.0", "minor"],
    ["0.4.1", "minor"],
    ["1.0.0", "major"],
  ])(
    "asks of a package at %s for a %s bump when callers break, and is content with what it wrote",
    async (version, bump) => {
      write("packages/runs/package.json", JSON.stringify({ name: "@fnwire/runs", version }));
      git("add", ".");
      git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "package");
      edit([{ set: "/components/schemas/Status/anyOf/0/enum", to: ["ok"] }]);
      expect((await run(true)).error).toContain(`needs a ${bump} bump`);
      expect((await run(false)).log).toMatch(/^runs: major$/m);
      expect(readFileSync(join(root, ".changeset/spec-runs.md"), "utf8")).toContain(`"@fnwire/runs": ${bump}\n`);
      expect(await run(true)).toMatchObject({ code: 0, error: "" });
    },
  );

  it("refuses a changeset that is missing or weaker than the changes", () => {
    const judge = (level: Level, committed: Level, version = "1.2.0") => {
      const diff = { level, changes: [] };
      const result: SpecResult = { slug: "runs", diff, types: undefined, version, committed, removed: false };
      return judgeChangesets({ changed: [result], ref: "main" });
    };
    expect(judge("minor", "none")).toEqual([
      "@fnwire/runs needs a minor bump, but there is no changeset for it. Write it: npm run specs:diff -- main",
    ]);
    expect(judge("major", "minor")).toEqual([
      "@fnwire/runs needs a major bump, but its changeset says minor. Write it: npm run specs:diff -- main",
    ]);
    expect([judge("minor", "minor"), judge("patch", "major")]).toEqual([[], []]);
    for (const version of ["0.0.0", "0.9.3"]) {
      expect(judge("major", "minor", version)).toEqual([]);
      expect(judge("major", "patch", version)).toEqual([
        "@fnwire/runs needs a minor bump, but its changeset says patch. Write it: npm run specs:diff -- main",
      ]);
    }
  });

  it("lists the strongest changes and counts the rest", () => {
    const levels: Level[] = ["major", "minor", "patch"];
    const changes = levels.map((level) => ({ level, place: "POST /runs", message: `A ${level} change.` }));
    expect(formatChangeset({ slug: "runs", diff: { level: "major", changes }, limit: 1 })).toBe(
      '---\n"@fnwire/runs": major\n---\n\nFollow the changed API description:\n\n- major: POST /runs: A major change.\n- and 2 more\n',
    );
  });
});
