import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// Tests use the built package: functions run in worker threads, which load compiled modules.
export default defineConfig({
  ...shared,
  resolve: {
    alias: [{ find: /^@fnwire\/emulator$/, replacement: fileURLToPath(new URL("dist/index.js", import.meta.url)) }],
  },
});
