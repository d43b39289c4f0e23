import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeProviders } from "../../scripts/docs/reference/described-provider.js";
import { operationFragment, referencePath } from "../../scripts/docs/reference/reference-page.js";
import { findChromium, launchChromium } from "../../scripts/suite/chromium.js";
import { root } from "./site.js";
import { keepPicture, type Visit, visit } from "./visit.js";

const chromium = findChromium();
const described = await describeProviders(root);
let browser: Browser;
beforeAll(async () => {
  if (chromium !== undefined) browser = await launchChromium(chromium);
});
afterAll(() => browser?.close());

/** The section of an operation, and whether it stands in the upper half of the window. */
function sectionOf(options: { readonly page: Visit["page"]; readonly fragment: string }) {
  const place = options.page.locator(`[id="${options.fragment.slice(2)}"]`);
  const inView = async () => {
    await place.waitFor({ state: "attached" });
    const box = await place.boundingBox();
    return box !== null && box.y > -10 && box.y < 450;
  };
  return { place, inView };
}

describe.skipIf(chromium === undefined).each(described)("the reference of $provider.slug", ({ provider }) => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit({ browser, path: referencePath(provider.slug) });
  });
  afterAll(() => open?.context.close());

  test("opens at the operation that the address names", async () => {
    const operation = provider.operations.at(-1);
    if (operation === undefined) throw new Error("no operation");
    const fragment = operationFragment(operation);
    const fresh = await visit({ browser, path: referencePath(provider.slug) + fragment });

    const { inView } = sectionOf({ page: fresh.page, fragment });
    await expect.poll(inView, { timeout: 20_000 }).toBe(true);
    await keepPicture({ page: fresh.page, name: `${provider.slug}-${operation.functionName}` });

    expect(fresh.complaints).toEqual([]);
    expect(fresh.requests).toEqual([]);
    await fresh.context.close();
  });

  test.each(provider.operations)("opens $functionName", async (operation) => {
    const fragment = operationFragment(operation);
    await open.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);

    const { place, inView } = sectionOf({ page: open.page, fragment });
    await expect.poll(inView, { timeout: 20_000 }).toBe(true);

    // Its own section: the description on the left, the sample on the right.
    const section = await place.textContent();
    expect(section).toContain(operation.summary);
    expect(section).toContain(`Retry ${operation.retry}:`);
    expect(section).toContain(`Evidence ${operation.evidence}:`);
    expect(section).toContain(`await ${operation.functionName}(client`);
  });

  test("finds an operation by its summary, and asked nobody", async () => {
    const operation = provider.operations.at(-1);
    if (operation?.summary === undefined) throw new Error("no operation");
    await open.page.keyboard.press("Control+k");
    const dialog = open.page.getByTestId("search-dialog");
    await dialog.getByRole("textbox").fill(operation.summary);
    const found = dialog.locator(`a[href^="${operationFragment(operation)}"]`).first();
    await found.waitFor();
    await open.page.keyboard.press("Escape");

    expect(await found.count()).toBe(0);
    expect(open.requests).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});
