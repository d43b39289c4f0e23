import { defineConfig, mergeConfig } from "vitest/config";
import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default mergeConfig(
  suiteConfig({ name: "recipes", testTimeoutMs: 60_000, globalSetup: ["setup.ts"] }),
  defineConfig({
    test: {
      // The recipes' own tests stand beside them, where their users look.
      include: ["examples/recipes/recipes.test.ts"],
      // The built packages are loaded as their users load them.
      server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    },
  }),
);
