import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createWorkspace, repository } from "../../scripts/generate/test/workspace.js";
import { reportOf } from "../../scripts/suite/report-figures.js";
import { foreignFolder, largest } from "./support/corpus.js";

type Cost = { readonly cpuMs: number; readonly megabytes: number; readonly said: string };

const report = reportOf("specs");
const support = fileURLToPath(new URL("./support/", import.meta.url));

/** Runs a script by itself. */
function costOf(script: string, ...args: readonly string[]): Cost {
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  return JSON.parse(execFileSync(process.execPath, [tsx, join(support, script), ...args], { encoding: "utf8" }));
}

/** The least of each, over runs in turn: what else the machine does can only add. */
function least(costs: readonly Cost[]): Cost {
  const [first] = costs;
  if (first === undefined) throw new Error("nothing was measured");
  const of = (pick: (cost: Cost) => number) => Math.min(...costs.map(pick));
  return { ...first, cpuMs: of((cost) => cost.cpuMs), megabytes: of((cost) => cost.megabytes) };
}

test.skipIf(foreignFolder() !== undefined)(
  "the largest description costs little more than openapi-typescript alone, and little once it is made",
  () => {
    const { root, remove } = createWorkspace({ github: readFileSync(largest.file, "utf8") });
    try {
      mkdirSync(join(root, "node_modules"));
      const spec = join(root, "specs/github/openapi.yaml");
      const bare: Cost[] = [];
      const cold: Cost[] = [];
      for (let round = 0; round < 2; round += 1) {
        bare.push(costOf("bare.ts", spec, join(root, "bare.ts")));
        rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });
        cold.push(costOf("ours.ts", root));
      }
      const warm = costOf("ours.ts", root);
      expect(cold[0]?.said).toContain("written");
      expect(warm.said).toContain("not made again");
      const [theirs, ours] = [least(bare), least(cold)];
      const figures = {
        time: ours.cpuMs / theirs.cpuMs,
        memory: ours.megabytes / theirs.megabytes,
        warm: warm.cpuMs / ours.cpuMs,
      };
      report("github beside openapi-typescript alone", {
        "ms of a processor": `${ours.cpuMs} and ${theirs.cpuMs}, unchanged ${warm.cpuMs}`,
        MB: `${ours.megabytes} and ${theirs.megabytes}`,
        ...figures,
      });
      expect(figures.time).toBeLessThanOrEqual(1.15);
      expect(figures.memory).toBeLessThanOrEqual(1.25);
      expect(figures.warm).toBeLessThanOrEqual(0.3);
    } finally {
      remove();
    }
  },
);
