import { defineConfig } from "vitest/config";

// The repository's own tools; each package has a vitest of its own.
export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    testTimeout: 60_000,
  },
});
