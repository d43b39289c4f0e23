import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const invoke = (name: string) => {
  const { endpoint, token } = emulator().providers.minapp;
  return request(`${endpoint}/cloud-function/${name}/job/`, {
    headers: { authorization: `Bearer ${token}` },
    json: { data: { name: "<b>Ada</b>" } },
  });
};

test("the page, its parts and the specs it links to are served by the emulator itself", async () => {
  const page = await request(`${emulator().url}/`);
  expect(page.headers.get("content-type")).toContain("text/html");
  const parts = [...page.text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path);
  expect(parts).toHaveLength(2);
  for (const path of parts) expect((await request(`${emulator().url}${path}`)).status).toBe(200);
  const { json: state } = await request(`${emulator().url}/_emulator/state`);
  for (const { slug, endpoints } of state.providers) {
    expect(endpoints[0]).toContain(emulator().url);
    expect((await request(`${emulator().url}/_emulator/specs/${slug}.json`)).json.openapi).toBe("3.1.0");
  }
  expect((await request(`${emulator().url}/_emulator/specs/nope.json`)).status).toBe(404);
});

describe.skipIf(!existsSync(executablePath))("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser?.close());

  test("it shows executions and faults as they happen, and takes what it shows as text", async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(emulator().url);
    await page.waitForSelector("#functions >> text=hello");

    await invoke("hello");
    // A page that asks while the function runs shows the row before its end.
    const row = page.locator("#executions tr", { hasText: "hello" }).filter({ hasText: "returned" });
    await row.waitFor();
    expect(await row.textContent()).toContain('{"name":"<b>Ada</b>"}');

    emulator().faults.add({ provider: "minapp", fault: { kind: "respond", ran: false, status: 503 } });
    await invoke("hello");
    await page.locator("#exchanges tr", { hasText: "503 · fault: respond" }).waitFor();
    await page.locator("#faults li", { hasText: "hit 1 time" }).waitFor();

    await page.getByRole("button", { name: "Clear the ledger" }).click();
    await expect.poll(() => page.locator("#exchanges tr").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});
