import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { defects } from "./list.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const source = (pattern: RegExp, replacement: string) => ({
  find: pattern,
  replacement: `${root}packages/${replacement}`,
});

type Targets = string | { readonly [condition: string]: Targets };

/** The file behind an entry of a manifest, on Node. */
function onNode(targets: Targets): string {
  return typeof targets === "string" ? targets : onNode(targets.node ?? targets.default ?? "");
}

/** Each entry of the runtime, public (`exports`) and its own (`imports`), as it stands in its manifest. */
function runtimeEntries() {
  const text = readFileSync(`${root}packages/runtime/package.json`, "utf8");
  // Safe: the manifest of this repository's own package.
  const manifest = JSON.parse(text) as Record<"exports" | "imports", Readonly<Record<string, Targets>>>;
  const entries = { ...manifest.exports, ...manifest.imports };
  return Object.entries(entries).flatMap(([name, targets]) => {
    const file = onNode(targets);
    if (!file.startsWith("./dist/")) return [];
    const imported = name.startsWith("#") ? name : `@fnwire/runtime${name.slice(1)}`;
    return [source(new RegExp(`^${imported}$`), file.replace("./dist/", "runtime/src/").replace(/\.js$/, ".ts"))];
  });
}

/** Puts one deliberate defect into a source file as it is loaded; nothing is written. */
function plant(name: string | undefined): Plugin {
  const defect = defects.find((each) => each.name === name);
  if (name !== undefined && defect === undefined) throw new Error(`there is no defect called "${name}"`);
  return {
    name: "plant-a-defect",
    enforce: "pre",
    load(id) {
      if (defect === undefined || id.split("?")[0] !== `${root}${defect.file}`) return undefined;
      const text = readFileSync(`${root}${defect.file}`, "utf8");
      const parts = text.split(defect.right);
      if (parts.length !== 2) {
        throw new Error(`${defect.file} holds what "${defect.name}" is to change ${parts.length - 1} times, not once`);
      }
      return parts.join(defect.wrong);
    },
  };
}

// The tests of all suites, over sources instead of builds, with the defect that the environment names.
export default defineConfig({
  root,
  plugins: [plant(process.env.FNWIRE_DEFECT)],
  resolve: {
    alias: [
      source(/^(?:\.\.\/)+packages\/(fnwire|runtime)\/dist\/(.*)\.js$/, "$1/src/$2.ts"),
      ...runtimeEntries(),
      source(/^@fnwire\/(appwrite|functiongraph|keystone|minapp|qinling)$/, "$1/src/generated/index.ts"),
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/faults/**/*.test.ts"],
    testTimeout: 120_000,
    // What is wrong may hang: the test that waits for it has been failed by then.
    teardownTimeout: 2_000,
    fileParallelism: false,
  },
});
