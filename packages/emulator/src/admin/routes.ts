import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { App } from "../app.js";
import type { Connections } from "../faults/connections.js";
import type { FaultRule } from "../faults/fault.js";
import type { ArmedFault, FaultPlan } from "../faults/fault-plan.js";
import { readBody } from "../http/read-request.js";
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
export function mountAdmin({ app, targets }: { readonly app: App; readonly targets: AdminTargets }): void {
  const { ledger, faults, connections, services } = targets;

  app.get(`${adminPath}/ledger`, (context) => context.json(ledger.totals));
  for (const kind of ["exchanges", "executions"] as const)
    app.get(`${adminPath}/ledger/${kind}`, (context) => {
      try {
        return context.json(ledger[kind](context.req.query()));
      } catch (error) {
        return refused(context, error);
      }
    });
  app.delete(`${adminPath}/ledger`, (context) => {
    ledger.clear();
    return context.body(null, 204);
  });

  app.get(`${adminPath}/faults`, (context) => context.json(faults.list().map(shown)));
  app.post(`${adminPath}/faults`, async (context) => {
    try {
      // Safe: `add` checks what it is given.
      return context.json(shown(faults.add((await jsonBody(context)) as FaultRule)), 201);
    } catch (error) {
      return refused(context, error);
    }
  });
  app.delete(`${adminPath}/faults`, (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  app.delete(`${adminPath}/faults/:id`, (context) => {
    faults.clear(Number(context.req.param("id")));
    return context.body(null, 204);
  });

  app.post(`${adminPath}/refuse-connections`, async (context) => {
    const body = await jsonBody(context).catch(() => undefined);
    const forMs = typeof body === "object" && body !== null && "forMs" in body ? body.forMs : undefined;
    if (typeof forMs !== "number" || !(forMs > 0 && forMs < maxTimerMs))
      return refused(
        context,
        new TypeError(
          `forMs must be a positive number: for how long to refuse, in milliseconds (at most ${maxTimerMs})`,
        ),
      );
    // The response goes out first: this connection is one of those that are ended.
    setImmediate(() => connections.refuse({ forMs }));
    return context.body(null, 204);
  });

  app.post(`${adminPath}/expire-credentials/:provider`, (context) => {
    const id = context.req.param("provider");
    const service = services.find((one) => one.id === id);
    const known = services.map((one) => one.id);
    if (service === undefined) return refused(context, new TypeError(unknownName("provider", id, known)));
    service.expireCredentials?.();
    return context.body(null, 204);
  });

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

function refused(context: AdminContext, error: unknown): Response {
  const message = error instanceof Error ? error.message : String(error);
  const shown = message.length > maxMessageLength ? `${message.slice(0, maxMessageLength)}…` : message;
  return context.json({ message: shown }, 400);
}
