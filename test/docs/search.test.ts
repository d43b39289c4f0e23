import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import { keepPicture, visit } from "./visit.js";

const chromium = findChromium();
let browser: Browser;
beforeAll(async () => {
  if (chromium !== undefined) browser = await launchChromium(chromium);
});
afterAll(() => browser?.close());

describe.skipIf(chromium === undefined)("the search", () => {
  test("opens with a slash and goes to a section of a guide", async () => {
    const { page, context, requests, complaints } = await visit({ browser, path: "index.html" });

    await page.keyboard.press("/");
    await page.keyboard.type("job queue");
    const first = page.getByRole("dialog", { name: "Search" }).getByRole("link").first();
    await first.waitFor();
    await keepPicture({ page, name: "search" });
    expect(await first.textContent()).toContain("In a job queue");
    await page.keyboard.press("Enter");

    await page.waitForURL(/guides\/retries-and-safety\.html#in-a-job-queue$/);
    expect(await page.getByRole("heading", { name: "In a job queue" }).isVisible()).toBe(true);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("finds a name of the API by a part of it", async () => {
    const { page, context } = await visit({ browser, path: "guides/quickstart.html" });

    await page.getByRole("button", { name: "Search" }).click();
    await page.keyboard.type("ambiguous outcome");
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /^AmbiguousOutcomeError/ })
      .first()
      .click();

    await page.waitForURL(/api\/fnwire\.html#AmbiguousOutcomeError$/);
    await context.close();
  });

  test("forgives a slip of the finger", async () => {
    const { page, context } = await visit({ browser, path: "guides/quickstart.html" });

    await page.keyboard.press("Control+k");
    await page.keyboard.type("authentification");
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /^Authentication/ })
      .first()
      .waitFor();
    await context.close();
  });

  test("leads to an operation in its reference, from a page in a folder", async () => {
    const { page, context } = await visit({ browser, path: "api/fnwire.html" });

    await page.keyboard.press("/");
    await page.keyboard.type("getExecutionLog");
    await page
      .getByRole("dialog")
      .getByRole("link", { name: /^getExecutionLog/ })
      .first()
      .click();

    await page.waitForURL(/reference\/qinling\.html#\/executions\/getexecutionlog$/);
    await page.locator('[id="executions/getexecutionlog"]').waitFor();
    await context.close();
  });

  test("can be linked to with its question", async () => {
    const { page, context } = await visit({ browser, path: "index.html?q=emulator" });

    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("link").first().waitFor();
    expect(await dialog.getByRole("searchbox").inputValue()).toBe("emulator");
    await context.close();
  });

  test("says when it finds nothing", async () => {
    const { page, context } = await visit({ browser, path: "index.html" });

    await page.keyboard.press("/");
    await page.keyboard.type("xyzzyplugh");
    await page.getByRole("status").getByText("Nothing found for “xyzzyplugh”.").waitFor();
    await context.close();
  });
});
