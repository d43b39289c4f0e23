import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import { sitePages } from "./site.js";
import { keepPicture, visit } from "./visit.js";

const chromium = findChromium();
let browser: Browser;
beforeAll(async () => {
  if (chromium !== undefined) browser = await launchChromium(chromium);
});
afterAll(() => browser?.close());

// Both schemes and both widths; neither changes what the other does.
const looks = [
  { scheme: "light", width: 1280 },
  { scheme: "dark", width: 360 },
] as const;

describe.skipIf(chromium === undefined)("every page, without a network", () => {
  describe.each(looks)("$scheme, $width pixels wide", (look) => {
    test.each(sitePages)("%s", async (path) => {
      const { page, context, requests, complaints } = await visit({ browser, path, look });

      await page.getByRole("heading").first().waitFor();
      const measured = await page.evaluate(() => ({
        scheme: document.documentElement.className,
        background: getComputedStyle(document.body).backgroundColor,
        scrollWidth: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      await keepPicture({ page, name: `${path}-${look.scheme}-${look.width}` });

      expect(measured.scheme).toContain(look.scheme);
      expect(measured.background).toBe(look.scheme === "dark" ? "rgb(20, 23, 27)" : "rgb(255, 255, 255)");
      expect(measured.scrollWidth, "nothing may be wider than the window").toBeLessThanOrEqual(measured.width);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });
});

describe.skipIf(chromium === undefined)("the reader's colors", () => {
  test("are changed by one button, on every kind of page, and kept", async () => {
    const { page, context } = await visit({ browser, path: "index.html" });
    const scheme = () => page.evaluate(() => document.documentElement.className);

    expect(await scheme()).toBe("light");
    await page.getByRole("button", { name: "Light or dark colors" }).click();
    expect(await scheme()).toBe("dark");

    await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Guides" }).click();
    expect(await scheme()).toBe("dark");

    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Appwrite Functions" }).click();
    await expect.poll(scheme).toContain("dark");
    await page.locator('[data-testid="color-mode-switcher"]').waitFor({ state: "attached" });
    // The switch of the reference works as soon as its script has taken over.
    await expect
      .poll(async () => {
        if ((await scheme()).includes("dark")) await page.getByRole("button", { name: "Light or dark colors" }).click();
        return scheme();
      })
      .toContain("light");
    await context.close();
  });
});
