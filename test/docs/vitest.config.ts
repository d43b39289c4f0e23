import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default suiteConfig({ name: "docs", globalSetup: ["setup.ts"] });
