import { defineConfig, mergeConfig } from "vitest/config";
import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default mergeConfig(
  suiteConfig({ name: "engines", testTimeoutMs: 900_000, globalSetup: ["setup.ts"], parallelFiles: 2 }),
  // The engines' tests stand beside the recipes, where their libraries are. The built packages are loaded as their users load them.
  defineConfig({
    test: {
      include: ["examples/recipes/*.test.ts", "test/engines/*.test.ts"],
      exclude: ["examples/recipes/recipes.test.ts"],
      server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    },
  }),
);
