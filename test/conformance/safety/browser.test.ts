import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../packages/emulator/dist/index.js";
import { findChromium, launchChromium } from "../../../scripts/suite/chromium.js";
import { attempt, attemptsOn } from "./attacks.js";
import { servePages } from "./page-server.js";

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("a page in a browser", () => {
  let browser: Browser;
  let emulator: Emulator;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    browser = await launchChromium(executablePath ?? "", { loopbackNames: ["evil.example", "rebound.example"] });
    emulator = await startEmulator({ functions: fileURLToPath(new URL("../functions/neutral", import.meta.url)) });
    pages = await servePages();
  });
  afterEach(() => {
    emulator.ledger.clear();
    emulator.faults.clear();
  });
  afterAll(async () => {
    await browser?.close();
    await emulator?.close();
    await pages?.close();
  });

  /** What a page at this address could read of the emulator, by what it tried. */
  async function readableFrom(address: string, ownUrl: string): Promise<string[]> {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      const readable: string[] = [];
      for (const one of attemptsOn(emulator)) {
        const url = one.url.replace(emulator.url, ownUrl);
        const read = await page.evaluate(attempt, { ...one, url });
        if (read) readable.push(one.name);
      }
      return readable;
    } finally {
      await page.close();
    }
  }

  function untouched(): void {
    expect(emulator.ledger.totals).toMatchObject({ exchanges: 0, executions: 0 });
    expect(emulator.faults.list()).toEqual([]);
  }

  test("of another origin can run nothing, read nothing and steer nothing, whatever it asks with", async ({ task }) => {
    const readable = await readableFrom(`http://evil.example:${pages.port}/`, emulator.url);
    expect(readable).toEqual([]);
    untouched();
    const tried = attemptsOn(emulator).length;
    task.meta.measured = `foreign origin accepted ${readable.length} of ${tried} attempts`;
  });

  test("whose name was pointed at loopback is refused by that name", async ({ task }) => {
    const { port } = new URL(emulator.url);
    const rebound = `http://rebound.example:${port}`;
    const readable = await readableFrom(`${rebound}/`, rebound);
    expect(readable).toEqual([]);
    untouched();
    const tried = attemptsOn(emulator).length;
    task.meta.measured = `rebound host accepted ${readable.length} of ${tried} attempts`;
  });

  test.each(["localhost", "127.0.0.1"])(
    "that a development server on %s serves can call every service",
    async (host) => {
      const page = await browser.newPage();
      await page.goto(`http://${host}:${pages.port}/`);
      const { appwrite, minapp, qinling, keystone, functiongraph } = emulator.providers;
      const json = { "content-type": "application/json" };
      const statuses = await page.evaluate(
        (calls) => Promise.all(calls.map(async ({ url, init }) => (await fetch(url, init)).status)),
        [
          {
            url: `${appwrite.endpoint}/functions/greeter/executions`,
            init: {
              method: "POST",
              headers: { ...json, "x-appwrite-project": appwrite.project, "x-appwrite-key": appwrite.key },
              body: "{}",
            },
          },
          {
            url: `${minapp.endpoint}/cloud-function/greeter/job/`,
            init: {
              method: "POST",
              headers: { ...json, authorization: `Bearer ${minapp.token}` },
              body: '{"data":{}}',
            },
          },
          { url: `${qinling.endpoint}/`, init: {} },
          { url: `${keystone.authUrl}`, init: { headers: { "x-auth-token": "x" } } },
          {
            url: `${functiongraph.endpoint}/v2/${functiongraph.projectId}/fgs/functions`,
            init: { headers: { "x-auth-token": "x" } },
          },
        ],
      );
      await page.close();
      expect(statuses).toEqual([201, 200, 200, 200, 401]);
      expect(emulator.ledger.totals.executions).toBe(2);
    },
  );

  test("the emulator's own, can clear the ledger", async () => {
    const page = await browser.newPage();
    await page.goto(emulator.url);
    await page.evaluate(() => fetch("/nowhere"));
    const status = await page.evaluate(
      async () =>
        (await fetch("/_emulator/ledger", { method: "DELETE", headers: { "content-type": "application/json" } }))
          .status,
    );
    expect(status).toBe(204);
    await page.close();
  });
});
