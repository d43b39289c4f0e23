import { defineConfig, mergeConfig } from "vitest/config";
import { suiteConfig } from "../../scripts/suite/suite-config.js";
import { TableReporter } from "./report/table-reporter.js";

export default mergeConfig(
  suiteConfig({ name: "conformance", testTimeoutMs: 120_000, globalSetup: ["setup.ts"] }),
  defineConfig({
    test: {
      reporters: [new TableReporter()],
      // The built packages are loaded as their users load them.
      server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
    },
  }),
);
