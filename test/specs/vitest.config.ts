import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default suiteConfig({ name: "specs", testTimeoutMs: 240_000, globalSetup: ["setup.ts"] });
