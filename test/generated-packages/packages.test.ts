import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeGeneratedPackage } from "./describe-package.js";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));
const packages = fileURLToPath(new URL("../../packages", import.meta.url));

// Whatever the generator made has its lock file, so a provider added later is tested here by itself.
for (const slug of readdirSync(packages).sort()) {
  const folder = join(packages, slug);
  if (existsSync(join(folder, "generate.lock.json"))) {
    await describeGeneratedPackage({ folder, isForeign: existsSync(join(specs, slug, "overlay.yaml")) });
  }
}
