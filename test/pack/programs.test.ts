import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { makeConsumer } from "./setup/consumer.js";
import { run } from "./setup/run.js";

const release = inject("release");
let folder: string;

beforeAll(async () => {
  const files = {
    "program.mjs": "program.mjs",
    "program.cjs": "program.cjs",
    "browser.mjs": "browser.mjs",
    functions: "functions",
  };
  folder = await makeConsumer({ release, files });
});

/** Warnings of Node go to standard error, and so does nothing else. */
async function output(...args: readonly string[]): Promise<unknown> {
  const printed = await run({ command: process.execPath, args: ["--no-warnings", ...args], cwd: folder });
  return JSON.parse(printed);
}

describe("installed from the registry", () => {
  test("an ES module runs functions on all four services, and a fifth", async () => {
    expect(await output("program.mjs")).toEqual({
      outputs: {
        appwrite: { greeting: "Hello, Ada!" },
        functiongraph: { greeting: "Hello, Ada!" },
        minapp: { greeting: "Hello, Ada!" },
        qinling: { greeting: "Hello, Ada!" },
      },
      missing: { status: 404, type: "function_not_found" },
      refused: { isFnwireError: true, code: "CONNECT_FAILED", executed: "no" },
      functions: Array(4).fill("function"),
      factories: ["createFunctiongraphClient", "createKeystoneClient", "createMinappClient", "createQinlingClient"],
      openapi: "3.1.0",
    });
  });

  test("require() gives a script the same", async () => {
    expect(await output("program.cjs")).toEqual({
      output: { greeting: "Hello, Ada!" },
      missing: { status: 404, type: "function_not_found" },
      functions: Array(7).fill("function"),
      openapi: "3.1.0",
    });
  });

  test("no package brings a script that would run on installation", () => {
    const lock: { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> } = JSON.parse(
      readFileSync(join(folder, "package-lock.json"), "utf8"),
    );
    const installed = Object.entries(lock.packages);
    expect(installed.length).toBeGreaterThan(release.packages.length);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  test("the emulator's command says how to use it", async () => {
    const help = await run({
      command: join(folder, "node_modules/.bin/fnwire-emulator"),
      args: ["--help"],
      cwd: folder,
    });
    expect(help).toMatch(/--functions/);
  });
});

describe("bundled by esbuild", () => {
  const bundle = (contents: string) =>
    build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });

  test("a page's code holds nothing of Node and runs", async () => {
    const file = join(folder, "bundle.mjs");
    const { warnings } = await build({
      entryPoints: [join(folder, "browser.mjs")],
      bundle: true,
      format: "esm",
      platform: "browser",
      outfile: file,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    expect(readFileSync(file, "utf8")).not.toMatch(/["']node:/);
    const program = `
      import { startEmulator } from "@fnwire/emulator";
      import { greet } from "./bundle.mjs";
      const emulator = await startEmulator({ functions: "functions" });
      const { functions, ...settings } = emulator.providers.appwrite;
      console.log(JSON.stringify(await greet({ ...settings, functionId: functions.hello })));
      await emulator.close();`;
    expect(await output("--input-type=module", "--eval", program)).toEqual({
      output: { greeting: "Hello, Ada!" },
      missing: { status: 404, type: "function_not_found" },
    });
  });

  test("what is not used is not in it", async () => {
    const used = await bundle('import { createExecution } from "@fnwire/appwrite"; console.log(createExecution);');
    expect(used.outputFiles[0]?.text).toContain("/functions/{functionId}/executions");
    expect(used.outputFiles[0]?.text).not.toContain("/functions/{functionId}/deployments");
    const names = release.packages.map(({ name }) => name).filter((name) => name !== "@fnwire/emulator");
    const unused = await bundle(names.map((name) => `import "${name}";`).join("\n"));
    expect(unused.outputFiles[0]?.text.replace(/^\/\/.*$|\(\(\) => \{\s*\}\)\(\);/gm, "").trim()).toBe("");
  });
});
