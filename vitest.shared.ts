import type { ViteUserConfig } from "vitest/config";

/**
 * What every package's vitest has in common. Each run leaves a JSON report in the package's `reports/`, from which the
 * root test command takes its counts; the build tool caches it beside the result.
 */
export const shared: ViteUserConfig = {
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    testTimeout: 20_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.test.json" },
  },
};
