import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { suiteNames } from "../../scripts/suite/suites.js";
import { repository, textOf } from "./tracked-files.js";

type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly needs?: string;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
};
type Workflow = {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

const folder = ".github/workflows";
const workflows = readdirSync(join(repository, folder)).map((name): [string, string, Workflow] => {
  const text = textOf(`${folder}/${name}`);
  return [name, text, parse(text)];
});

describe.each(workflows)("%s", (_, text, workflow) => {
  test("runs actions by the hash of a commit, with the version beside it", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, action]) => action ?? "");
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test("may do nothing that it does not ask for", () => {
    const granted = Object.values(workflow.permissions ?? { missing: "all" });
    expect(granted.filter((access) => access !== "read")).toEqual([]);
    for (const job of Object.values(workflow.jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, access]) => access === "write");
      expect(writes.filter(([scope]) => !["contents", "id-token", "pages", "pull-requests"].includes(scope))).toEqual(
        [],
      );
    }
  });

  test("lets nothing that was installed run where it may publish, write or deploy", () => {
    for (const [name, { permissions = {}, steps = [] }] of Object.entries(workflow.jobs)) {
      const mayWrite = ["contents", "id-token", "pages"].some((scope) => permissions[scope] === "write");
      const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
      if (mayWrite) expect(commands, name).toEqual([]);
    }
  });

  test("leaves no credential of the repository behind for later steps", () => {
    const checkouts = [...text.matchAll(/uses: actions\/checkout@.*\n(.*)/g)].map(([, after]) => after ?? "");
    expect(checkouts.filter((after) => !/persist-credentials: false/.test(after))).toEqual([]);
  });

  test("ends by itself, for every job has a time limit", () => {
    for (const [name, job] of Object.entries(workflow.jobs))
      expect(job["timeout-minutes"], name).toBeLessThanOrEqual(90);
  });

  test("gives no secret to code from a fork, and has no token to publish with", () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
    expect(secrets.filter((name) => name !== "GITHUB_TOKEN")).toEqual([]);
  });

  test("takes nothing that others wrote into a shell line", () => {
    const lines = [...text.matchAll(/run: *(?:\|\n((?:\s{10,}.*\n?)+)|(.+))/g)].map(
      ([, block, line]) => block ?? line ?? "",
    );
    expect(lines.filter((line) => /\$\{\{/.test(line))).toEqual([]);
  });
});

/** Suites that do not hold back a change, and why. Each is a debt: the list may only become shorter. */
const quarantined = {
  engines: "it takes over twelve minutes on a busy machine of two cores, and has not yet passed whole on a quiet one",
  specs:
    "it is new, and has not yet passed whole on a quiet machine of two cores in the five minutes that it is meant to take",
};

test("every heavy suite runs before a change lands, and so before a release, but one that is quarantined by name", () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(textOf("package.json")).scripts;
  const missing = suiteNames(repository).filter((suite) => {
    const command = Object.keys(scripts).find((name) => scripts[name]?.endsWith(`suite.ts ${suite}`));
    return command === undefined || !new RegExp(`^run npm run --silent ${command}$`, "m").test(textOf(".ci/run"));
  });
  expect(missing).toEqual(Object.keys(quarantined));

  const release: Workflow = parse(textOf(`${folder}/release.yml`));
  const [gate = ""] = Object.entries(release.jobs).flatMap(([name, { steps = [] }]) =>
    steps.some(({ run }) => run === ".ci/run") ? [name] : [],
  );
  const publishing = Object.values(release.jobs).filter(({ permissions }) => permissions?.["id-token"] === "write");
  expect(publishing.map(({ needs }) => needs)).toEqual([gate]);
});
