import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { AccessRules } from "./access/access-rules.js";
import { adminPath } from "./admin/path.js";
import { mountAdmin } from "./admin/routes.js";
import { type App, mountServices, type ServedOperation, servedOperations } from "./app.js";
import { Dispatcher, type ResponseViolation } from "./dispatch.js";
import { Connections } from "./faults/connections.js";
import type { FaultRule } from "./faults/fault.js";
import { FaultPlan } from "./faults/fault-plan.js";
import { seededRandom } from "./faults/random.js";
import { CodeStore } from "./functions/code-store.js";
import { FunctionFolder } from "./functions/folder.js";
import { FunctionPool } from "./functions/pool.js";
import { FunctionRuntime } from "./functions/runtime.js";
import { seedFunctions } from "./functions/samples.js";
import { Ledger } from "./ledger.js";
import { SpecNames } from "./names.js";
import { builtInIds, builtInServices, type ProviderOptions, type ProviderSettings } from "./providers/index.js";
import { checkServices } from "./service/define-service.js";
import type { ServiceDefinition, SettingsOf } from "./service/definition.js";
import { checkOriginPaths, readOperations, startService } from "./service/start-service.js";
import type { BoundOperations } from "./spec/bound-operations.js";
import { mountStatusPage } from "./status-page/routes.js";

/** Settings of an emulator. */
export type EmulatorOptions<Services extends readonly ServiceDefinition[] = readonly ServiceDefinition[]> =
  ProviderOptions & {
    /** Further services, made by `defineService`. They run beside those that the emulator brings. */
    readonly services?: Services;
    /** Port to listen on. 0 (the default) takes a free one. */
    readonly port?: number;
    /** Address to listen on (default `127.0.0.1`). Functions are no sandbox: think before you open it to others. */
    readonly host?: string;
    /** Names and addresses by which the emulator may be asked, besides loopback ones and `host`; `.example.test` stands for all names below it. */
    readonly allowedHosts?: readonly string[];
    /** Origins whose pages may call the services, besides loopback ones, such as `https://app.example`. */
    readonly allowedOrigins?: readonly string[];
    /** Folder of functions: each `NAME.js` with a default export `(input, context) => output`. */
    readonly functions?: string;
    /** Give newcomers functions to call: sample functions are written into the folder, or used as they are without one. */
    readonly seedFunctions?: boolean;
    /** Most worker threads at a time (default 32). Further runs wait for a free one. */
    readonly maxThreads?: number;
    /** Time after which an idle worker thread is stopped, in milliseconds (default 10,000). */
    readonly idleThreadMs?: number;
    /** Records of each kind that the ledger keeps (default 10,000). */
    readonly ledgerCapacity?: number;
    /** Seed of the chance in fault rules with a probability (default 1). */
    readonly faultSeed?: number;
    /** Called when a response of the emulator broke the spec: a defect of the emulator that a test should fail on. */
    readonly onResponseViolation?: (violation: ResponseViolation) => void;
  };

/** The options that are no provider's. */
const ownOptions: Readonly<Record<Exclude<keyof EmulatorOptions, keyof ProviderOptions>, true>> = {
  port: true,
  host: true,
  services: true,
  allowedHosts: true,
  allowedOrigins: true,
  functions: true,
  seedFunctions: true,
  maxThreads: true,
  idleThreadMs: true,
  ledgerCapacity: true,
  faultSeed: true,
  onResponseViolation: true,
};

/** A running emulator. */
export type Emulator<Services extends readonly ServiceDefinition[] = readonly []> = {
  /** Its origin, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** What clients need, by provider: endpoint, credentials, and the functions of the folder. */
  readonly providers: ProviderSettings & SettingsOf<Services>;
  /** The same as `providers`. */
  readonly services: ProviderSettings & SettingsOf<Services>;
  /** What the emulator answers, and whether it does more than to say that it does not emulate it. */
  readonly operations: readonly ServedOperation[];
  /** What arrived and what really ran. */
  readonly ledger: Ledger;
  /** Faults to come. */
  readonly faults: FaultPlan;
  /** Refuses and accepts connections. */
  readonly connections: Connections;
  /** Responses of the emulator that broke the spec. A test should find none. */
  readonly responseViolations: readonly ResponseViolation[];
  /** Worker threads that exist now. */
  readonly threads: number;
  /** Stops listening, ends open connections and runs, removes deployed code. Warns of fault rules that never hit (`process.emitWarning`). */
  close(): Promise<void>;
};

/** Defects that are listed; the ledger counts all. */
const maxResponseViolations = 1000;

/** No page of another origin may show the emulator's own responses, or take them for something else. */
const closed = { "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin" };

/**
 * Starts an emulator. Rejects when an option is unknown, the port is taken or the functions folder does not exist, and with a
 * `ServiceDefinitionError` when the given services cannot run beside the others.
 */
export async function startEmulator<const Services extends readonly ServiceDefinition[] = readonly []>(
  options: EmulatorOptions<Services> = {},
): Promise<Emulator<Services>> {
  refuseUnknown(options);
  const { host = "127.0.0.1", allowedHosts, allowedOrigins } = options;
  const access = new AccessRules({ host, allowedHosts, allowedOrigins });
  const app: App = new Hono();
  // The path is Hono's: what it takes for an admin route, with percent-encoding or without, is guarded as one.
  app.use("*", async (context, next) => {
    const { path } = context.req;
    const isAdmin = path === "/" || path === adminPath || path.startsWith(`${adminPath}/`);
    const { incoming, outgoing } = context.env;
    const refusal = access.refusalOf(incoming, { isAdmin });
    if (isAdmin || refusal !== undefined)
      for (const [name, value] of Object.entries(closed)) outgoing.setHeader(name, value);
    return refusal === undefined ? next() : context.json({ message: refusal.message }, refusal.status);
  });
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  // Idle connections stay: no client meets one that is just being closed.
  server.keepAliveTimeout = 0;
  const connections = new Connections(server);
  const definitions = [...builtInServices(options), ...(options.services ?? [])];
  checkServices(definitions);
  const prepared = await Promise.all(
    definitions.map(async (definition) => ({ definition, operations: await readOperations(definition) })),
  );
  const idsOf = (operations: BoundOperations) => operations.all.map(({ id }) => id);
  const names = new SpecNames(
    new Map(prepared.map(({ definition, operations }) => [definition.id, idsOf(operations)])),
  );
  const ledger = new Ledger(names, options.ledgerCapacity);
  const faults = new FaultPlan(seededRandom(options.faultSeed ?? 1), names);
  const responseViolations: ResponseViolation[] = [];
  const dispatcher = new Dispatcher({
    ledger,
    faults,
    connections,
    onResponseViolation: (violation) => {
      if (responseViolations.length < maxResponseViolations) responseViolations.push(violation);
      options.onResponseViolation?.(violation);
    },
  });

  const folder = new FunctionFolder(options.seedFunctions ? await seedFunctions(options.functions) : options.functions);
  const pool = new FunctionPool(options.maxThreads, options.idleThreadMs);
  const code = new CodeStore();
  const runtime = new FunctionRuntime(pool, ledger, folder, (exchange) => faults.lostRun(exchange));
  const services = prepared.map((one) => startService(one.definition, one.operations, { runtime, code }));
  checkOriginPaths(services);

  mountStatusPage(app, { ledger, faults, services });
  mountAdmin(app, { ledger, faults, connections, services });
  mountServices(app, dispatcher, services);

  let isClosed = false;
  const close = async () => {
    folder.close();
    for (const service of services) service.close();
    await Promise.all([connections.close(), pool.close()]);
    await code.close();
    const { neverHit } = faults;
    if (neverHit.length > 0 && !isClosed) process.emitWarning(neverHitWarning(neverHit), "FnwireEmulatorWarning");
    isClosed = true;
  };
  try {
    await folder.open();
    const url = await connections.listen({ port: options.port ?? 0, host });
    const settings = Object.fromEntries(
      await Promise.all(services.map(async (service) => [service.id, await service.settings(url)] as const)),
    ) as Emulator<Services>["providers"]; // each under its id, as the type says
    return {
      url,
      providers: settings,
      services: settings,
      operations: services.flatMap(servedOperations),
      ledger,
      faults,
      connections,
      responseViolations,
      get threads() {
        return pool.threads;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function neverHitWarning(rules: readonly FaultRule[]): string {
  const shown = rules.slice(0, 10).map((rule) => `\n- ${JSON.stringify(rule).slice(0, 300)}`);
  const more = rules.length > shown.length ? `\nand ${rules.length - shown.length} more` : "";
  return `Of the fault rules that were armed, these never hit an exchange:${shown.join("")}${more}`;
}

/** A misspelled option would silently mean its default. */
function refuseUnknown(options: EmulatorOptions): void {
  const known = [...Object.keys(ownOptions), ...builtInIds];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`startEmulator: unknown option \`${unknown}\`; known: ${known.join(", ")}`);
}
