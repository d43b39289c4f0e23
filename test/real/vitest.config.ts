import { defineConfig, mergeConfig } from "vitest/config";
import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default mergeConfig(
  suiteConfig({ name: "real", testTimeoutMs: 120_000 }),
  defineConfig({
    test: {
      // The built emulator runs as its users run it.
      server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    },
  }),
);
