import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Markdown from "markdown-it";
import { afterAll, expect, test } from "vitest";
import { repository, scratchRepository } from "./test/scratch.js";

const guide = readFileSync(join(repository, "docs/guides/adding-a-provider.md"), "utf8");
const scratch = scratchRepository();
afterAll(scratch.remove);

test("the guide to adding a provider is a walk that works: its commands pass and its changes apply, in their order", {
  timeout: 240_000,
}, () => {
  scratch.commit("Before");
  for (const { kind, text } of steps(guide)) {
    if (kind === "diff") apply(text);
    else for (const line of text.trim().split("\n")) follow(line);
  }
  // Nothing but what belongs to the provider was written, and all of it is in the house's form.
  const folders = new Set(scratch.changed().map((path) => path.split("/").slice(0, 2).join("/")));
  expect([...folders].sort()).toEqual([
    ".changeset/spec-acme.md",
    "packages/acme",
    "packages/fnwire-acme",
    "specs/acme",
  ]);
});

type Step = { readonly kind: string; readonly text: string };

/** The commands and changes of the guide, in its order. */
function steps(markdown: string): readonly Step[] {
  const found = new Markdown()
    .parse(markdown, {})
    .filter(({ type, info }) => type === "fence" && ["sh", "diff"].includes(info.trim()))
    .map(({ info, content }) => ({ kind: info.trim(), text: content }));
  expect(found.map(({ kind }) => kind)).toEqual(["sh", "diff", "sh", "diff", "diff", "sh", "sh"]);
  return found;
}

/** Runs a command of the guide in the copy. */
function follow(line: string): void {
  if (line === "npm test") {
    testPackages();
    return;
  }
  const [, script, args = ""] = /^npm run ([a-z:-]+) -- (.+)$/.exec(line) ?? [];
  if (script === undefined) throw new Error(`the guide has a command that is not tested: ${line}`);
  const ended = scratch.run(script, ...args.split(" "));
  expect(ended, `${line}\n${ended.stdout}${ended.stderr}`).toMatchObject({ status: 0 });
}

/** What `npm test` does with the packages that are new: it checks them, builds them and runs their tests. */
function testPackages(): void {
  const provider = "packages/fnwire-acme";
  scratch.link("packages/acme", "@fnwire/runtime");
  scratch.link(provider, "@fnwire/acme", "@fnwire/emulator", "fnwire");
  for (const [folder, script] of [
    ["packages/acme", "build"],
    [provider, "build"],
    [provider, "test"],
  ] as const) {
    const ended = scratch.runIn(folder, script);
    expect(ended, `${script} in ${folder}\n${ended.stdout}${ended.stderr}`).toMatchObject({ status: 0 });
  }
  const report = JSON.parse(readFileSync(join(scratch.root, provider, "reports/vitest.json"), "utf8"));
  expect(report.numPassedTests).toBeGreaterThan(40);
  expect(report.numTotalTests).toBe(report.numPassedTests);
  const checked = scratch.runBin("biome", "check", provider, "specs/acme");
  expect(checked, `${checked.stdout}${checked.stderr}`).toMatchObject({ status: 0 });
}

/** Makes the changes of a diff: what it takes away and what it leaves has to be there, once. */
function apply(diff: string): void {
  const [head = "", ...lines] = diff.trimEnd().split("\n");
  const file = join(scratch.root, head.replace(/^--- /, ""));
  let text = readFileSync(file, "utf8");
  for (const hunk of lines.join("\n").split("\n@@\n")) {
    const side = (sign: string) =>
      hunk
        .split("\n")
        .filter((line) => line[0] === " " || line[0] === sign)
        .map((line) => `${line.slice(1)}\n`)
        .join("");
    expect(text.split(side("-")).length, `${head}: ${hunk}`).toBe(2);
    text = text.replace(side("-"), () => side("+"));
  }
  writeFileSync(file, text);
}
