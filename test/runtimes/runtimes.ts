import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import type { CheckResult, SmokeSettings } from "./emulated.js";

/** Longest time that all checks together may take on one runtime, milliseconds. */
const runTimeoutMs = 120_000;

/** Something that can run the checks. */
export type Runtime = {
  readonly name: string;
  /** Brings the checks to life there. Rejects where the runtime is not on this machine: what was not tried has not passed. */
  readonly run: (settings: SmokeSettings) => Promise<readonly CheckResult[]>;
};

/** What is used of miniflare, which is installed with the runtimes and not with everything else. */
type MiniflareModule = {
  readonly Miniflare: new (options: {
    readonly modules: boolean;
    readonly script: string;
    readonly compatibilityDate: string;
  }) => {
    dispatchFetch(
      url: string,
      init: { readonly method: string; readonly body: string },
    ): Promise<{ text(): Promise<string> }>;
    dispose(): Promise<void>;
  };
};

/** All runtimes, as far as they can be told before they are started. */
export function findRuntimes(options: {
  /** The folder they are installed in. */
  readonly tools: string;
  /** Gives the folder of a project in which the packages are installed, and these besides. */
  readonly projectWith: (others: Readonly<Record<string, string>>) => string;
}): readonly Runtime[] {
  const { tools, projectWith } = options;
  const project = projectWith({});
  const command = (name: string, find: () => string, args: readonly string[]): Runtime => ({
    name,
    run: async (settings) => runCommand({ file: found({ name, file: find() }), args, project, settings }),
  });
  /** The oldest Node with the oldest undici that is allowed beside the packages, and the newest with the newest. */
  const withUndici = (major: string, undici: string): Runtime => ({
    name: `Node ${major} with undici ${undici}`,
    run: async (settings) =>
      runCommand({
        file: found({ name: `Node ${major}`, file: nodeIn(tools, major) }),
        args: [],
        project: projectWith({ undici: join(tools, "node_modules", `undici-${undici}`) }),
        settings: { ...settings, undici: true },
      }),
  });
  return [
    ...["20", "22", "24"].map((major) => command(`Node ${major}`, () => nodeIn(tools, major), [])),
    withUndici("20", "7"),
    withUndici("24", "8"),
    command("Bun", () => bunIn(tools), ["run"]),
    // It may reach loopback, and nothing else: no file, no variable of the environment.
    command("Deno", () => denoIn(tools), [
      "run",
      "--quiet",
      "--no-prompt",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
    ]),
    { name: "workerd", run: (settings) => runWorker({ tools, project, settings }) },
    { name: "Chromium", run: (settings) => runPage({ project, settings }) },
  ];
}

function runCommand(options: {
  readonly file: string;
  readonly args: readonly string[];
  readonly project: string;
  readonly settings: SmokeSettings;
}): Promise<readonly CheckResult[]> {
  const { file, args, project, settings } = options;
  return new Promise((done, fail) => {
    const limits = { cwd: project, timeout: runTimeoutMs };
    const child = execFile(file, [...args, "command.mjs"], limits, (error, stdout, stderr) => {
      if (error === null) done(JSON.parse(stdout));
      else fail(new Error(`${error.signal ?? error.code}: ${stderr}`));
    });
    child.stdin?.end(JSON.stringify(settings));
  });
}

/** In workerd as it comes, without its imitation of Node. */
async function runWorker(options: {
  readonly tools: string;
  readonly project: string;
  readonly settings: SmokeSettings;
}): Promise<readonly CheckResult[]> {
  const { tools, project, settings } = options;
  const script = await bundle({ entry: join(project, "worker.mjs"), conditions: ["workerd", "worker", "browser"] });
  const { Miniflare }: MiniflareModule = createRequire(join(tools, "package.json"))("miniflare");
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2025-09-01" });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/", {
      method: "POST",
      body: JSON.stringify(settings),
    });
    return JSON.parse(await response.text());
  } finally {
    await miniflare.dispose();
  }
}

/** On a page of the emulator's own origin, as if the services allowed the page's. */
async function runPage(options: {
  readonly project: string;
  readonly settings: SmokeSettings;
}): Promise<readonly CheckResult[]> {
  const { project, settings } = options;
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("there is no Chromium: apt-get install chromium, or set CHROMIUM_PATH");
  const script = await bundle({ entry: join(project, "page.mjs"), conditions: ["browser"] });
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    const address = new URL("/smoke-page", settings.providers.appwrite.endpoint).href;
    await page.route(address, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Smoke</title>" }),
    );
    await page.goto(address);
    await page.unroute(address);
    await page.addScriptTag({ type: "module", content: script });
    await page.waitForFunction("globalThis.runChecks !== undefined");
    return await page.evaluate(`globalThis.runChecks(${JSON.stringify(settings)})`);
  } finally {
    await browser.close();
  }
}

async function bundle(options: { readonly entry: string; readonly conditions: readonly string[] }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [options.entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...options.conditions],
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${options.entry} was not bundled`);
  return file.text;
}

function nodeIn(tools: string, major: string): string {
  return join(tools, "node_modules", `node-${major}-${process.platform}-${process.arch}`, "bin/node");
}

function bunIn(tools: string): string {
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "aarch64" : "x64";
  return join(besideWrapper({ tools, wrapper: "bun", name: `@oven/bun-${os}-${arch}` }), "bin/bun");
}

function denoIn(tools: string): string {
  const platform = process.platform === "linux" ? `linux-${process.arch}-glibc` : `${process.platform}-${process.arch}`;
  return join(besideWrapper({ tools, wrapper: "deno", name: `@deno/${platform}` }), "deno");
}

/** The folder of a package with a binary that only its wrapper depends on. The script that would link it is not run. */
function besideWrapper(options: { readonly tools: string; readonly wrapper: string; readonly name: string }): string {
  const { tools, wrapper, name } = options;
  const inWrapper = createRequire(createRequire(join(tools, "package.json")).resolve(`${wrapper}/package.json`));
  return dirname(inWrapper.resolve(`${name}/package.json`));
}

function found({ name, file }: { readonly name: string; readonly file: string }): string {
  if (existsSync(file)) return file;
  throw new Error(`${name} is not there for ${process.platform}-${process.arch}: see test/runtimes/tools/package.json`);
}
