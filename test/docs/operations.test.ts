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

/** What a reader sees of an operation, once the address that names it has been opened. */
function shown(options: { readonly page: Visit["page"]; readonly fragment: string }) {
  const { page, fragment } = options;
  const place = page.locator(`[id="${fragment.slice(2)}"]`);
  return {
    place,
    heading: page.getByRole("heading", { level: 2 }),
    /** The operation stands in the upper half of the window. */
    inView: async () => {
      await place.waitFor({ state: "attached" });
      const box = await place.boundingBox();
      return box !== null && box.y > -10 && box.y < 450;
    },
  };
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

    const { inView } = shown({ page: fresh.page, fragment });
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

    const { place, inView } = shown({ page: open.page, fragment });
    await expect.poll(inView, { timeout: 20_000 }).toBe(true);

    // The section around the heading has the description on its left and the sample on its right.
    const section = await place.evaluate((heading) => heading.closest("[data-component-name]")?.textContent ?? "");
    expect(section).toContain(operation.summary);
    expect(section).toContain(`Retry ${operation.retry}:`);
    expect(section).toContain(`Evidence ${operation.evidence}:`);
    expect(section).toContain(`await ${operation.functionName}(client`);
  });

  test("finds an operation by a word of its summary, and asked nobody", async () => {
    const [operation] = provider.operations;
    if (operation?.summary === undefined) throw new Error("no operation");
    await open.page.keyboard.press("Control+k");
    const box = open.page.getByRole("dialog").getByRole("textbox").or(open.page.getByPlaceholder("Search")).last();
    await box.fill(operation.summary);
    await open.page.getByText(operation.summary).last().waitFor();
    await open.page.keyboard.press("Escape");

    expect(open.requests).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});
