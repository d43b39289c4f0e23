import { suiteConfig } from "../../scripts/suite/suite-config.js";

export default suiteConfig({ name: "runtimes", testTimeoutMs: 180_000 });
