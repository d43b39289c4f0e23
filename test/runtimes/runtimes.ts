import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import { type Command, findCommands, runScript } from "./commands.js";
import type { CheckResult, SmokeSettings } from "./emulated.js";

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
  const { node20, node22, node24, node26, bun, deno } = findCommands(tools);
  const plain = (command: Command): Runtime => ({
    name: command.name,
    run: (input) => runScript({ command, folder: project, script: "command.mjs", input }),
  });
  /** The oldest Node with the oldest undici that is allowed beside the packages, and the newest with the newest. */
  const withUndici = (command: Command, undici: string): Runtime => ({
    name: `${command.name} with undici ${undici}`,
    run: async (settings) =>
      runScript({
        command,
        folder: projectWith({ undici: join(tools, "node_modules", `undici-${undici}`) }),
        script: "command.mjs",
        input: { ...settings, undici: true },
      }),
  });
  return [
    ...[node20, node22, node24, node26].map(plain),
    withUndici(node20, "7"),
    withUndici(node26, "8"),
    plain(bun),
    plain(deno),
    { name: "workerd", run: (settings) => runWorker({ tools, entry: join(project, "worker.mjs"), input: settings }) },
    { name: "Chromium", run: (settings) => runChecksOnPage({ project, settings }) },
  ];
}

/** In workerd as it comes, without its imitation of Node: gives `input` to a worker and reads its response as JSON. */
export async function runWorker<Output>(options: {
  readonly tools: string;
  readonly entry: string;
  readonly input: unknown;
}): Promise<Output> {
  const { tools, entry, input } = options;
  const script = await bundle({ entry, conditions: ["workerd", "worker", "browser"] });
  const { Miniflare }: MiniflareModule = createRequire(join(tools, "package.json"))("miniflare");
  const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2025-09-01" });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/", {
      method: "POST",
      body: JSON.stringify(input),
    });
    return JSON.parse(await response.text());
  } finally {
    await miniflare.dispose();
  }
}

/** On a page of the emulator's own origin, as if the services allowed the page's. */
async function runChecksOnPage(options: {
  readonly project: string;
  readonly settings: SmokeSettings;
}): Promise<readonly CheckResult[]> {
  const { project, settings } = options;
  const address = new URL("/smoke-page", settings.providers.appwrite.endpoint).href;
  return runPage({ entry: join(project, "page.mjs"), address, isMadeUp: true, call: "runChecks", input: settings });
}

/** Calls a function, which a script puts on `globalThis`, on a page in Chromium. */
export async function runPage<Output>(options: {
  readonly entry: string;
  readonly address: string;
  /** Nobody serves the page: it comes from here. */
  readonly isMadeUp?: boolean;
  readonly call: string;
  readonly input: unknown;
}): Promise<Output> {
  const { entry, address, isMadeUp = false, call, input } = options;
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("there is no Chromium: apt-get install chromium, or set CHROMIUM_PATH");
  const script = await bundle({ entry, conditions: ["browser"] });
  const browser = await launchChromium(chromium);
  try {
    // A server of the tests signs its certificate itself.
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const made = { contentType: "text/html", body: "<!doctype html><title>Smoke</title>" };
    if (isMadeUp) await page.route(address, (route) => route.fulfill(made));
    await page.goto(address);
    if (isMadeUp) await page.unroute(address);
    await page.addScriptTag({ type: "module", content: script });
    await page.waitForFunction(`globalThis.${call} !== undefined`);
    return await page.evaluate(`globalThis.${call}(${JSON.stringify(input)})`);
  } finally {
    await browser.close();
  }
}

export async function bundle(options: {
  readonly entry: string;
  readonly conditions: readonly string[];
  readonly external?: readonly string[];
}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [options.entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...options.conditions],
    external: [...(options.external ?? [])],
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${options.entry} was not bundled`);
  return file.text;
}
