import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where distributions put the browser; `CHROMIUM_PATH` goes before. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser on this machine. Without one the tests that need it are skipped, and this says so; where `CI` is `true` it
 * throws instead, for there a skipped test must not look like a passed one.
 */
export function findChromium(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  const path = wanted ?? places.find((place) => existsSync(place));
  if (path !== undefined && existsSync(path)) return path;
  const message = `No Chromium at ${wanted ?? places.join(", ")}: install one (apt-get install chromium), or set CHROMIUM_PATH.`;
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`${message} Its tests are skipped.`);
  return undefined;
}

/**
 * Starts the browser. It looks up no host name but loopback's, asks for no update, and keeps nothing. `loopbackNames` are names that
 * it takes for loopback, as after an attacker's name server has said so.
 */
export function launchChromium(
  executablePath: string,
  { loopbackNames = [] }: { readonly loopbackNames?: readonly string[] } = {},
): Promise<Browser> {
  const names = loopbackNames.map((name) => `MAP ${name} 127.0.0.1, `).join("");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=${names}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    ],
  });
}
