import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { root, urlOf } from "./site.js";

/** A page that is open, and everything that should not have happened on it. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests for anything but files of the site and data that the page made itself. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
};

export type Look = { readonly scheme: "light" | "dark"; readonly width: number };

/** Opens a page of the site for a reader of its own, without a network. Close its `context` afterwards. */
export async function visit(options: {
  readonly browser: Browser;
  readonly path: string;
  readonly look?: Look;
}): Promise<Visit> {
  const { browser, path, look = { scheme: "light", width: 1280 } } = options;
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    reducedMotion: "reduce",
    offline: true,
  });
  context.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  await context.route(/^(?!file:|data:|blob:)/, (route) => route.abort());
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(urlOf(path));
  if (path.startsWith("reference/") && !path.startsWith("reference/index")) await settled(page);
  return { page, context, requests, complaints };
}

/** Waits until the script of a reference has taken over what was rendered beforehand. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const container = document.querySelector("#redoc");
    return container !== null && Object.keys(container).some((key) => key.startsWith("__reactContainer"));
  });
}

/** Keeps a picture of the page in `reports/screenshots`. */
export async function keepPicture(options: { readonly page: Page; readonly name: string }): Promise<void> {
  const folder = join(root, "reports", "screenshots");
  mkdirSync(folder, { recursive: true });
  const name = options.name.replace(".html", "").replaceAll("/", "-");
  await options.page.screenshot({ path: join(folder, `${name}.png`) });
}
