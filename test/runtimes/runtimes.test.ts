import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installTools } from "../../scripts/suite/install-tools.js";
import { type CheckResult, runsByFunction, startForSmoke } from "./emulated.js";
import { makeProject, type Project } from "./project.js";
import { findRuntimes } from "./runtimes.js";

const projects: Project[] = [];
afterAll(() => {
  for (const { remove } of projects) remove();
});

const runtimes = findRuntimes({
  tools: installTools("runtimes"),
  projectWith: (others) => {
    const project = makeProject({ others });
    projects.push(project);
    return project.folder;
  },
});

describe.each(runtimes)("$name", ({ name, run }) => {
  // Chromium does so for every method (its network stack takes a kept connection for stale). What ran twice is then known to
  // the service alone; where that matters, Qinling's ids or a key in the input tell the function.
  const sendsAgain = name === "Chromium";
  let results: readonly CheckResult[];
  let runs: Readonly<Record<string, number>>;

  beforeAll(async () => {
    const { emulator, settings } = await startForSmoke({ sendsAgain });
    try {
      results = await run(settings);
      runs = runsByFunction(emulator);
    } finally {
      await emulator.close();
    }
  });

  test("passes every check of a binding and of the facade", () => {
    expect(results.length).toBe(14);
    expect(results.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  test("runs each function exactly as often as it was asked to", () => {
    expect(runs).toEqual({ hello: 10, fail: 1, throttled: 1, cut: sendsAgain ? 2 : 1 });
  });
});
