// The providers' SDKs for web pages, unchanged, in a browser: on a page of a development server, as their users have them.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Emulator, startEmulator } from "../../packages/emulator/dist/index.js";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import { titleOf } from "./clients/versions.js";
import { servePages } from "./safety/page-server.js";

const executablePath = findChromium();
const fn = "greeter";
const greeting = { greeting: "Hello, Ada!" };

describe.skipIf(executablePath === undefined)("an SDK for web pages", () => {
  let browser: Browser;
  let emulator: Emulator;
  let pages: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium(executablePath ?? "");
    emulator = await startEmulator({ functions: fileURLToPath(new URL("functions/neutral", import.meta.url)) });
    pages = await servePages();
  });
  beforeEach(async () => {
    emulator.ledger.clear();
    page = await browser.newPage();
    await page.goto(`http://localhost:${pages.port}/`);
    return () => page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await emulator?.close();
    await pages?.close();
  });

  const load = async (packageName: string, file: string) => {
    const require = createRequire(join(inject("tools"), "package.json"));
    const folder = dirname(require.resolve(`${packageName}/package.json`));
    await page.addScriptTag({ path: join(folder, file) });
  };
  const ran = (provider: "appwrite" | "minapp") =>
    emulator.ledger.executions({ provider }).map(({ outcome }) => outcome);
  function agrees(): void {
    const wrong = emulator.ledger
      .exchanges()
      .filter(({ requestViolations, responseViolations }) => requestViolations.length + responseViolations.length > 0);
    expect(wrong).toEqual([]);
    expect(emulator.responseViolations).toEqual([]);
  }

  describe(titleOf("appwrite"), () => {
    const call = async (task: AppwriteTask) => {
      await load("appwrite", "dist/iife/sdk.js");
      return page.evaluate(runAppwrite, { ...task, settings: emulator.providers.appwrite, fn });
    };

    test("with a session runs a function, starts one in the background, sees it end, and finds both in the list", async () => {
      const seen = await call({ as: "user" });
      expect(seen).toEqual({ output: greeting, status: "completed", polled: "completed", found: true });
      expect(ran("appwrite")).toEqual(["returned", "returned"]);
      agrees();
    });

    test("is told by status and type that a function is unknown", async () => {
      expect(await call({ as: "user", unknown: true })).toEqual({ code: 404, type: "function_not_found" });
      expect(ran("appwrite")).toEqual([]);
    });

    test("with a session that is none may read no runs", async () => {
      expect(await call({ as: "stranger" })).toEqual({ code: 401, type: "general_unauthorized_scope" });
      expect(ran("appwrite")).toEqual([]);
    });
  });

  describe(titleOf("minapp-sdk"), () => {
    const call = async (task: MinappTask) => {
      await load("minapp-sdk", "lib/web.js");
      const { userToken, clientId } = emulator.providers.minapp;
      return page.evaluate(runMinapp, { ...task, host: emulator.url, userToken, clientId });
    };

    test("runs a function and waits, and starts one in the background", async () => {
      expect(await call({ fn, sync: true })).toMatchObject({ code: 0, data: greeting });
      expect(await call({ fn, sync: false })).toMatchObject({ status: "ok" });
      await expect.poll(() => ran("minapp")).toEqual(["returned", "returned"]);
      agrees();
    });

    test("is told by status that a function is unknown, and that a token is none", async () => {
      expect(await call({ fn: "nobody", sync: true })).toEqual({ refused: 404 });
      expect(await call({ fn, sync: true, token: "wrong-token" })).toEqual({ refused: 401 });
      expect(ran("minapp")).toEqual([]);
    });
  });
});

type AppwriteTask = { readonly as: "user" | "stranger"; readonly unknown?: boolean };
type MinappTask = { readonly fn: string; readonly sync: boolean; readonly token?: string };

/** What the tests use of the SDK, described here because its types come with the installed tools. */
type AppwriteSdk = {
  readonly Client: new () => {
    setEndpoint(endpoint: string): InstanceType<AppwriteSdk["Client"]>;
    setProject(id: string): InstanceType<AppwriteSdk["Client"]>;
    setSession(session: string): InstanceType<AppwriteSdk["Client"]>;
  };
  readonly Functions: new (
    client: unknown,
  ) => {
    createExecution(params: object): Promise<AppwriteRun>;
    getExecution(params: object): Promise<AppwriteRun>;
    listExecutions(params: object): Promise<{ readonly executions: readonly AppwriteRun[] }>;
  };
  readonly Query: { limit(count: number): string };
};
type AppwriteRun = { readonly $id: string; readonly status: string; readonly responseBody: string };
type MinappSdk = {
  init(clientId: string, options: { readonly host: string }): void;
  readonly storage: { set(key: string, value: unknown): void };
  invoke(fn: string, data: unknown, sync: boolean): Promise<unknown>;
};

/** Runs in the page. */
async function runAppwrite({
  as,
  unknown,
  settings,
  fn,
}: AppwriteTask & {
  readonly fn: string;
  readonly settings: { readonly endpoint: string; readonly project: string; readonly session: string };
}) {
  const { Client, Functions, Query } = (globalThis as unknown as { Appwrite: AppwriteSdk }).Appwrite; // the loaded script's global
  const client = new Client()
    .setEndpoint(settings.endpoint)
    .setProject(settings.project)
    .setSession(as === "user" ? settings.session : "wrong-session");
  const functions = new Functions(client);
  try {
    if (as === "stranger") return await functions.listExecutions({ functionId: fn });
    const functionId = unknown ? "nobody" : fn;
    const input = { functionId, body: '{"name":"Ada"}', headers: { "content-type": "application/json" } };
    const run = await functions.createExecution({ ...input, async: false });
    const { $id: executionId } = await functions.createExecution({ ...input, async: true });
    let polled = "";
    for (let look = 0; look < 200 && polled !== "completed"; look++) {
      // The record may come late.
      polled = (await functions.getExecution({ functionId, executionId }).catch(() => undefined))?.status ?? "";
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { executions } = await functions.listExecutions({ functionId, queries: [Query.limit(100)] });
    const ids = executions.map(({ $id }) => $id);
    const found = ids.includes(run.$id) && ids.includes(executionId);
    return { output: JSON.parse(run.responseBody), status: run.status, polled, found };
  } catch (error) {
    const { code, type } = error as { readonly code?: unknown; readonly type?: unknown }; // any thrown object may have them
    return { code, type };
  }
}

/** Runs in the page. */
async function runMinapp({
  fn,
  sync,
  token,
  host,
  userToken,
  clientId,
}: MinappTask & { readonly host: string; readonly userToken: string; readonly clientId: string }) {
  const sdk = (globalThis as unknown as { BaaS: MinappSdk }).BaaS; // the loaded script's global
  sdk.init(clientId, { host });
  // What the SDK keeps of a login; the emulator has no users to log in.
  sdk.storage.set("auth_token", token ?? userToken);
  try {
    return await sdk.invoke(fn, { name: "Ada" }, sync);
  } catch (error) {
    return { refused: (error as { readonly code?: unknown }).code }; // any thrown object may have it
  }
}
