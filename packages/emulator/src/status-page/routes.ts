import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { adminPath } from "../admin/path.js";
import type { App } from "../app.js";
import type { FaultPlan } from "../faults/fault-plan.js";
import type { Ledger } from "../ledger.js";
import type { Service } from "../service/definition.js";
import { readSpec } from "../spec/document.js";

/** What the status page shows. */
export type StatusSources = {
  readonly ledger: Ledger;
  readonly faults: FaultPlan;
  readonly services: readonly Service[];
};

const assets = {
  "/": { file: "page.html", contentType: "text/html; charset=UTF-8" },
  [`${adminPath}/page.css`]: { file: "page.css", contentType: "text/css; charset=UTF-8" },
  [`${adminPath}/page.js`]: { file: "page.js", contentType: "text/javascript; charset=UTF-8" },
} as const;

const security = {
  "Content-Security-Policy": "default-src 'self'; img-src data:; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

/** What may wait for a page to read it, in bytes. */
const maxUnreadBytes = 4 * 1024 * 1024;

/** Adds the status page on `/`, and what it needs: its state, a stream of events and the specs. */
export function mountStatusPage(app: App, { ledger, faults, services }: StatusSources): void {
  for (const [path, { file, contentType }] of Object.entries(assets))
    app.get(path, async (context) => {
      const text = await readFile(new URL(`./${file}`, import.meta.url), "utf8");
      return context.body(text, 200, { "Content-Type": contentType, ...security });
    });

  app.get(`${adminPath}/state`, async (context) => {
    const { origin } = new URL(context.req.url);
    const state = services.map(async ({ id, title, documentation = "", mounts, settings }) => ({
      slug: id,
      title,
      documentation,
      endpoints: mounts.map((mount) => `${origin}${mount}`),
      functions: (await settings(origin)).functions,
    }));
    return context.json({
      totals: ledger.totals,
      faults: faults.list().map(({ rule, hits }) => ({ rule, hits })),
      providers: await Promise.all(state),
    });
  });

  app.get(`${adminPath}/events`, (context) => {
    stream(context.env.outgoing, ledger);
    return RESPONSE_ALREADY_SENT;
  });

  app.get(`${adminPath}/specs/:file{[a-z][a-z0-9-]*\\.json}`, async (context) => {
    const service = services.find(({ id }) => `${id}.json` === context.req.param("file"));
    if (service === undefined) return context.notFound();
    return context.body(JSON.stringify(await readSpec(service.spec)), 200, { "Content-Type": "application/json" });
  });
}

// Server-sent events (HTML Standard, section 9.2): one for every change of the ledger, until the page is left.
function stream(outgoing: ServerResponse, ledger: Ledger): void {
  outgoing.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache" });
  outgoing.write(": connected\n\n");
  const unsubscribe = ledger.subscribe(({ kind, record }) => {
    // A page that does not read is let go: it asks again by itself.
    if (outgoing.writableLength > maxUnreadBytes) outgoing.destroy();
    else outgoing.write(`event: ${kind}\ndata: ${JSON.stringify(record)}\n\n`);
  });
  outgoing.once("close", unsubscribe);
}
