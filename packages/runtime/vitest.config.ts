import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

// Tests use the public entries, resolved to the sources so that no stale build is ever tested.
export default defineConfig({
  ...shared,
  resolve: {
    alias: [
      { find: /^@fnwire\/runtime$/, replacement: source("index.ts") },
      { find: /^@fnwire\/runtime\/node$/, replacement: source("transport/node.ts") },
      { find: /^@fnwire\/runtime\/fetch$/, replacement: source("transport/fetch.ts") },
      { find: /^@fnwire\/runtime\/undici$/, replacement: source("transport/undici.ts") },
      { find: /^#unfold$/, replacement: source("transport/unfold-node.ts") },
      { find: /^#default-transport$/, replacement: source("transport/default-node.ts") },
    ],
  },
});
