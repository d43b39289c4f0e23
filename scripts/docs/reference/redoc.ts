import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../generate/json.js";
import { runRedocly } from "../../specs/redocly.js";

/** Settings of Redoc. The offset keeps what a deep link leads to below the bar of the site. */
const settings = {
  sortRequiredPropsFirst: true,
  scrollYOffset: 72,
  codeSamples: { languages: [{ lang: "TypeScript" }] },
};

/** The one address that Redoc 3 would load by itself: the logo in its footer. */
const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

/** One page with the whole reference in it: script, style and description. It asks the network for nothing. */
export async function redocPage(options: {
  readonly document: JsonObject;
  readonly title: string;
  /** Page around the reference, in which `{{{redocHead}}}` and `{{{redocHTML}}}` say where its parts go. */
  readonly template: string;
  /** Where the description itself can be had, relative to the page. */
  readonly downloadUrl: string;
}): Promise<string> {
  const { document, title, template, downloadUrl } = options;
  const folder = mkdtempSync(join(tmpdir(), "fnwire-docs-"));
  try {
    const openapi = { ...settings, downloadUrls: [{ url: downloadUrl, title: "OpenAPI 3.1 description" }] };
    writeFileSync(join(folder, "redocly.yaml"), "telemetry: off\n");
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
    writeFileSync(join(folder, "settings.json"), JSON.stringify(openapi));
    writeFileSync(join(folder, "template.hbs"), template);
    const args = ["build-docs", "openapi.json", "--inlineBundle", "--output", "page.html", "--title", title];
    args.push("--template", "template.hbs", "--openapi", "settings.json");
    const run = await runRedocly({ args, cwd: folder });
    if (run.exitCode !== 0) throw new Error(`redocly build-docs failed for ${title}:\n${run.stdout}${run.stderr}`);
    return withoutRequests(readFileSync(join(folder, "page.html"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes out what would make the page ask the network. Throws when a new version of Redoc moved it. */
function withoutRequests(page: string): string {
  if (page.search(logo) < 0) throw new Error("Redoc's page no longer has the logo's address that is taken out of it");
  if (!page.includes('"disableTelemetry":true'))
    throw new Error("Redoc's page no longer says that its telemetry is off");
  return page.replaceAll(logo, "data:,");
}
