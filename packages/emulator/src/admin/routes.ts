import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { App } from "../app.js";
import type { Connections } from "../faults/connections.js";
import type { FaultRule } from "../faults/fault.js";
import type { ArmedFault, FaultPlan } from "../faults/fault-plan.js";
import { readBody } from "../http/read-request.js";
import { isObject } from "../json.js";
import type { Ledger } from "../ledger.js";
import { unknownName } from "../names.js";
import type { Service } from "../service/definition.js";
import { adminPath } from "./path.js";

type AdminContext = Context<{ Bindings: HttpBindings }>;

/** What the admin routes steer. */
export type AdminTargets = {
  readonly ledger: Ledger;
  readonly faults: FaultPlan;
  readonly connections: Connections;
  readonly services: readonly Service[];
};

/**
 * Adds the routes by which programs in other processes read the ledger and script faults. Bodies are JSON; a body that cannot
 * be used is answered with 400 and `{"message": "…"}`.
 */
export function mountAdmin(app: App, { ledger, faults, connections, services }: AdminTargets): void {
  const admin: App = new Hono();
  admin.onError((error, context) => {
    const { message } = error;
    const shown = message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
    return context.json({ message: shown }, 400);
  });

  admin.get("/ledger", (context) => context.json(ledger.totals));
  for (const kind of ["exchanges", "executions"] as const)
    admin.get(`/ledger/${kind}`, (context) => context.json(ledger[kind](context.req.query())));
  admin.delete("/ledger", (context) => {
    ledger.clear();
    return context.body(null, 204);
  });

  admin.get("/faults", (context) => context.json(faults.list().map(shown)));
  // Safe: `add` checks what it is given.
  admin.post("/faults", async (context) =>
    context.json(shown(faults.add((await jsonBody(context)) as FaultRule)), 201),
  );
  admin.delete("/faults/:id?", (context) => {
    const id = context.req.param("id");
    faults.clear(id === undefined ? undefined : Number(id));
    return context.body(null, 204);
  });

  admin.post("/refuse-connections", async (context) => {
    const body = await jsonBody(context).catch(() => undefined);
    const forMs = isObject(body) ? body.forMs : undefined;
    if (typeof forMs !== "number" || !(forMs > 0 && forMs < maxTimerMs))
      throw new TypeError(
        `forMs must be a positive number: for how long to refuse, in milliseconds (at most ${maxTimerMs})`,
      );
    // The response goes out first: this connection is one of those that are ended.
    setImmediate(() => connections.refuse({ forMs }));
    return context.body(null, 204);
  });

  admin.post("/expire-credentials/:provider", (context) => {
    const id = context.req.param("provider");
    const service = services.find((one) => one.id === id);
    const known = services.map((one) => one.id);
    if (service === undefined) throw new TypeError(unknownName("provider", id, known));
    service.expireCredentials?.();
    return context.body(null, 204);
  });

  app.route(adminPath, admin);
  app.all(`${adminPath}/*`, (context) => context.json({ message: "The emulator has no such admin route." }, 404));
}

/** Largest body of an admin route, in bytes. */
const maxBodyBytes = 1024 * 1024;
/** Most characters of a refusal: one that names each of many wrong fields would be longer than the request. */
const maxMessageLength = 4_000;
/** A longer timer ends at once (setTimeout). */
const maxTimerMs = 2 ** 31 - 1;

async function jsonBody(context: AdminContext): Promise<unknown> {
  const read = await readBody(context.env.incoming, maxBodyBytes);
  if (read.kind !== "read") throw new TypeError(`The body must be JSON of at most ${maxBodyBytes} bytes.`);
  return JSON.parse(Buffer.from(read.body).toString("utf8"));
}

function shown({ id, rule, hits }: ArmedFault) {
  return { id, hits, rule };
}
