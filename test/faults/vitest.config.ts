import { mergeConfig } from "vitest/config";
import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default mergeConfig(suiteConfig({ name: "faults", testTimeoutMs: 300_000 }), {
  test: {
    // The figures are what the suite is for: they go out as they are, one line each.
    disableConsoleIntercept: true,
    // The built packages run as their users run them, not through the test runner's transforms.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
  },
});
