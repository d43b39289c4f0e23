import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { suiteNames } from "./scripts/suite/suites.js";

const root = fileURLToPath(new URL(".", import.meta.url));

// The repository's own tools; each package has a vitest of its own, and so has each heavy suite (scripts/suite.ts).
export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...suiteNames(root).map((name) => `test/${name}/**`)],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    testTimeout: 60_000,
  },
});
