import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import type { CheckResult, SmokeSettings } from "./emulated.js";
import { missing } from "./found.js";

/** Longest time that all checks together may take on one runtime, milliseconds. */
const runTimeoutMs = 120_000;

/** Something that can run the checks. */
export type Runtime = {
  readonly name: string;
  /** Brings the checks to life there. Undefined where the runtime is not on this machine. */
  readonly run: ((settings: SmokeSettings) => Promise<readonly CheckResult[]>) | undefined;
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

/** All runtimes, found below the folder of tools. `project` is a project in which the packages are installed. */
export function findRuntimes(options: {
  /** Undefined where they could not be installed. */
  readonly tools: string | undefined;
  readonly project: string;
}): readonly Runtime[] {
  const { tools, project } = options;
  const command = (name: string, file: string | undefined, args: readonly string[]): Runtime => ({
    name,
    run: file === undefined ? undefined : (settings) => runCommand({ file, args, project, settings }),
  });
  const inTools = (find: (tools: string) => string | undefined) => (tools === undefined ? undefined : find(tools));
  const chromium = findChromium();
  return [
    ...["20", "22", "24"].map((major) =>
      command(
        `Node ${major}`,
        inTools((folder) => findNode(folder, major)),
        [],
      ),
    ),
    command("Bun", inTools(findBun), ["run"]),
    // It may reach loopback, and nothing else: no file, no variable of the environment.
    command("Deno", inTools(findDeno), [
      "run",
      "--quiet",
      "--no-prompt",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
    ]),
    {
      name: "workerd",
      run: tools === undefined ? undefined : (settings) => runWorker({ tools, project, settings }),
    },
    {
      name: "Chromium",
      run: chromium === undefined ? undefined : (settings) => runPage({ chromium, project, settings }),
    },
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
  readonly chromium: string;
  readonly project: string;
  readonly settings: SmokeSettings;
}): Promise<readonly CheckResult[]> {
  const { chromium, project, settings } = options;
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

function findNode(tools: string, major: string): string | undefined {
  const name = `node-${major}-${process.platform}-${process.arch}`;
  return existing(join(tools, "node_modules", name, "bin/node"), `Node ${major}`);
}

function findBun(tools: string): string | undefined {
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "aarch64" : "x64";
  return existing(binaryOf({ tools, wrapper: "bun", name: `@oven/bun-${os}-${arch}`, path: "bin/bun" }), "Bun");
}

function findDeno(tools: string): string | undefined {
  const platform = process.platform === "linux" ? `linux-${process.arch}-glibc` : `${process.platform}-${process.arch}`;
  return existing(binaryOf({ tools, wrapper: "deno", name: `@deno/${platform}`, path: "deno" }), "Deno");
}

/** A binary in a package that only the wrapper package depends on. Its install script, which would link it, is not run. */
function binaryOf(options: {
  readonly tools: string;
  readonly wrapper: string;
  readonly name: string;
  readonly path: string;
}): string | undefined {
  const { tools, wrapper, name, path } = options;
  try {
    const inWrapper = createRequire(createRequire(join(tools, "package.json")).resolve(`${wrapper}/package.json`));
    return join(dirname(inWrapper.resolve(`${name}/package.json`)), path);
  } catch {
    return undefined;
  }
}

function existing(file: string | undefined, name: string): string | undefined {
  if (file !== undefined && existsSync(file)) return file;
  return missing(`${name} is not there for ${process.platform}-${process.arch}: see test/runtimes/tools/package.json.`);
}
