import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.js";

// Tests import this package's sources, so that no stale build is ever tested.
export default defineConfig(shared);
