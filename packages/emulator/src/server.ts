import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { mountFallback, mountProvider } from "./app.js";
import { Dispatcher, type ResponseViolation } from "./dispatch.js";
import { FaultPlan } from "./faults/fault-plan.js";
import { seededRandom } from "./faults/random.js";
import { CodeStore } from "./functions/code-store.js";
import { FunctionFolder } from "./functions/folder.js";
import { FunctionPool } from "./functions/pool.js";
import { FunctionRuntime } from "./functions/runtime.js";
import { Ledger } from "./ledger.js";
import { makeProviders, type ProviderOptions, type ProviderSettings, settingsOf } from "./providers/index.js";
import { BoundOperations } from "./spec/bound-operations.js";
import { readSpec } from "./spec/document.js";
import { operationsOf } from "./spec/operation.js";

/** Settings of an emulator. */
export type EmulatorOptions = ProviderOptions & {
  /** Port to listen on. 0 (the default) takes a free one. */
  readonly port?: number;
  /** Address to listen on (default `127.0.0.1`). Functions are no sandbox: think before you open it to others. */
  readonly host?: string;
  /** Folder of functions: each `NAME.js` with a default export `(input, context) => output`. */
  readonly functions?: string;
  /** Most worker threads at a time (default 32). Further runs wait for a free one. */
  readonly maxThreads?: number;
  /** Time after which an idle worker thread is stopped, in milliseconds (default 10,000). */
  readonly idleThreadMs?: number;
  /** Records of each kind that the ledger keeps (default 10,000). */
  readonly ledgerCapacity?: number;
  /** Seed of the chance in fault rules with a probability (default 1). */
  readonly faultSeed?: number;
  /** Called when an answer of the emulator broke the spec: a defect of the emulator that a test should fail on. */
  readonly onResponseViolation?: (violation: ResponseViolation) => void;
};

/** A running emulator. */
export type Emulator = {
  /** Its origin, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** What clients need, by provider: endpoint, credentials, and the functions of the folder. */
  readonly providers: ProviderSettings;
  /** What arrived and what really ran. */
  readonly ledger: Ledger;
  /** Faults to come. */
  readonly faults: FaultPlan;
  /** Answers of the emulator that broke the spec. A test should find none. */
  readonly responseViolations: readonly ResponseViolation[];
  /** Stops listening, ends open connections and runs, removes deployed code. */
  close(): Promise<void>;
};

/** Starts an emulator. Rejects when the port is taken or the functions folder does not exist. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1" } = options;
  const ledger = new Ledger(options.ledgerCapacity === undefined ? {} : { capacity: options.ledgerCapacity });
  const faults = new FaultPlan({ random: seededRandom(options.faultSeed ?? 1) });
  const responseViolations: ResponseViolation[] = [];
  const folder = new FunctionFolder(options.functions);
  await folder.open();
  const pool = new FunctionPool({
    ...(options.maxThreads !== undefined && { maxThreads: options.maxThreads }),
    ...(options.idleThreadMs !== undefined && { idleMs: options.idleThreadMs }),
  });
  const code = new CodeStore();
  const providers = makeProviders({ runtime: new FunctionRuntime({ pool, ledger, folder }), code, options });
  const dispatcher = new Dispatcher({
    ledger,
    faults,
    onResponseViolation: (violation) => {
      responseViolations.push(violation);
      options.onResponseViolation?.(violation);
    },
  });

  const app = new Hono<{ Bindings: HttpBindings }>();
  const bound = await Promise.all(
    Object.values(providers).map(async (provider) => ({
      provider,
      operations: new BoundOperations(operationsOf(await readSpec(provider.slug))),
    })),
  );
  for (const one of bound) mountProvider({ app, dispatcher, bound: one });
  for (const one of bound) mountFallback({ app, dispatcher, bound: one });

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  // Faults hold connections open for as long as they like.
  server.requestTimeout = 0;
  try {
    await listen({ server, port, host });
  } catch (error) {
    folder.close();
    await pool.close();
    throw error;
  }
  const url = urlOf({ server, host });
  return {
    url,
    providers: await settingsOf(providers, url),
    ledger,
    faults,
    responseViolations,
    close: async () => {
      folder.close();
      for (const provider of Object.values(providers)) provider.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, pool.close()]);
      await code.close();
    },
  };
}

function listen({
  server,
  port,
  host,
}: {
  readonly server: Server;
  readonly port: number;
  readonly host: string;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function urlOf({ server, host }: { readonly server: Server; readonly host: string }): string {
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
