import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { type Contender, contenders } from "../contenders/index.js";
import { benchFolder } from "../lab/places.js";

/** Where and when a run took place. */
export type Machine = {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted a processor, averaged over the minute before the run. Above the cores: others were running. */
  readonly load: number;
};

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: first?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memoryGiB: totalmem() / 1024 ** 3,
    system: `${type()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}

/** Versions of what was compared, by package. */
export function packageVersions(): ReadonlyMap<string, string> {
  const others = [
    "esbuild",
    "openapi-typescript",
    "orval",
    "@kubb/core",
    "typescript",
    "typescript-7",
    "@octokit/openapi",
  ];
  const compared = contenders.flatMap((contender: Contender) => contender.package ?? []);
  return new Map([...compared, ...others].map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  // Read as a file: a package need not export its package.json.
  const folders = createRequire(`${benchFolder}package.json`).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      const { version }: { version: string } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, "utf8"));
      return version;
    } catch {
      // Not in this one.
    }
  }
  return "unknown";
}
