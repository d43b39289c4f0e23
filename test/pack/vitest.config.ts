import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default suiteConfig({ name: "pack", testTimeoutMs: 300_000, globalSetup: ["setup/index.ts"] });
