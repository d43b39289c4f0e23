import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";
import { suiteReport } from "./suites.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The vitest configuration of a heavy suite, `test/<name>/vitest.config.ts`: its tests, one file after the other because
 * such suites start browsers, servers and other runtimes, and the report that `scripts/suite.ts` counts.
 */
export function suiteConfig(options: {
  readonly name: string;
  /** Longest time one test may take, milliseconds; default 2 minutes. Set-up and tear-down of a file get the same. */
  readonly testTimeoutMs?: number;
  /** Modules below the suite's folder that run once before all files; may export `setup` and `teardown`. */
  readonly globalSetup?: readonly string[];
  /** Test files that may run at the same time; default 1. */
  readonly parallelFiles?: number;
}): ViteUserConfig {
  const { name, testTimeoutMs = 120_000, globalSetup = [], parallelFiles = 1 } = options;
  return {
    root,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      reporters: ["default", ["json", { outputFile: join(root, suiteReport(name)) }]],
      testTimeout: testTimeoutMs,
      hookTimeout: testTimeoutMs,
      globalSetup: globalSetup.map((file) => join(root, "test", name, file)),
      fileParallelism: parallelFiles > 1,
      maxWorkers: parallelFiles,
    },
  };
}
