import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Emulator, startEmulator } from "../../../packages/emulator/dist/index.js";
import { reportOf } from "../../../scripts/suite/report-figures.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const report = reportOf("engines");
const functions = join(root, "test/faults/support/functions");
/** Each of the three faults. */
const faultShare = 0.02;
const workerCount = 3;

export type ServiceName = "qinling" | "appwrite";
type Input = { readonly n: number; readonly ms: number };

/** How the services are reached: told to workers as JSON. */
type Places = {
  readonly qinling: Readonly<
    Record<"endpoint" | "authUrl" | "username" | "password" | "userDomain" | "project", string>
  >;
  readonly appwrite: Readonly<Record<"endpoint" | "project" | "key", string>>;
  readonly functions: Readonly<Record<ServiceName, string>>;
};

/** How a job stands with its engine. */
export type Standing = { readonly done: number; readonly parked: number; readonly failed: readonly string[] };

export type Trial = {
  readonly engine: string;
  readonly service: ServiceName;
  readonly jobs?: number;
  readonly kills?: number;
  /** The worker's program, below `examples/recipes/workers`. */
  readonly worker: string;
  readonly port: number;
  /** The runtime of the workers. Default: this one. */
  readonly node?: string;
  enqueue(jobs: { id: string; input: Input }[], queue: string): Promise<unknown>;
  standing(queue: string): Promise<Standing>;
};

/** What a trial came to. */
export type Figures = {
  readonly jobs: number;
  readonly kills: number;
  readonly faults: number;
  readonly executions: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly parked: number;
  readonly bound: number;
  readonly failed: readonly string[];
};

/** Jobs through a real engine, with worker processes that are killed and a service that fails. The ledger counts what ran. */
export async function tryOut(trial: Trial): Promise<Figures> {
  const { engine, service, jobs = 2_000, kills = 30, port } = trial;
  const emulator = await startEmulator({ functions, ledgerCapacity: 50_000, maxThreads: 64, idleThreadMs: 600_000 });
  const workers = new Set<ChildProcess>();
  try {
    const fault = (kind: Parameters<Emulator["faults"]["add"]>[0]["fault"]) =>
      emulator.faults.add({
        operation: "createExecution",
        probability: faultShare,
        times: Number.POSITIVE_INFINITY,
        fault: kind,
      });
    fault({ kind: "throttle", hint: "seconds", retryAfterSeconds: 1 });
    fault({ kind: "reset", ran: false });
    fault({ kind: "reset", ran: true });

    const queue = `trial-${service}-${process.pid}`;
    const program = await bundled(trial.worker);
    const env = { ...process.env, FNWIRE_ENGINE: JSON.stringify({ service, places: placesOf(emulator), queue, port }) };
    const hire = () => {
      const child = spawn(trial.node ?? process.execPath, [program], { env, stdio: ["ignore", "inherit", "inherit"] });
      workers.add(child);
      child.once("exit", () => workers.delete(child));
    };
    const inputs = Array.from({ length: jobs }, (_, n) => ({ id: `${queue}-${n}`, input: { n, ms: 500 } }));
    await trial.enqueue(inputs, queue);
    for (let n = 0; n < workerCount; n += 1) hire();

    const began = performance.now();
    let killed = 0;
    let standing = await trial.standing(queue);
    const isOver = () => standing.done + standing.parked + standing.failed.length >= jobs;
    while (!isOver() && performance.now() - began < 420_000) {
      await sleep(100);
      standing = await trial.standing(queue);
      const due = Math.floor(((standing.done + standing.parked) / jobs) * (kills + 2)) - 1;
      const [victim] = workers;
      if (killed >= Math.min(due, kills) || victim === undefined) continue;
      victim.kill("SIGKILL");
      workers.delete(victim);
      killed += 1;
      hire();
    }
    const seconds = (performance.now() - began) / 1_000;

    const counts = new Map<number, number>();
    for (const { input } of emulator.ledger.executions()) {
      const n = numberIn(input);
      counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    const hit = emulator.ledger
      .exchanges({ operation: "createExecution" })
      .filter((exchange) => exchange.fault !== undefined);
    const ran = new Set(emulator.ledger.executions().map(({ exchange }) => exchange));
    // Responses that a fault took, or the death of the worker, after the run had begun.
    const bound = emulator.ledger
      .exchanges({ operation: "createExecution" })
      .filter(({ id, outcome }) => outcome !== "answered" && ran.has(id)).length;
    const executions = emulator.ledger.executions().length;
    const figures: Figures = {
      jobs,
      kills: killed,
      faults: hit.length,
      executions,
      duplicates: executions - counts.size,
      lost: jobs - standing.done - standing.parked - standing.failed.length,
      parked: standing.parked,
      bound,
      failed: standing.failed,
    };
    const { failed, ...numbers } = figures;
    report(`${engine} on ${service}`, { ...numbers, failed: failed.length, "jobs/s": jobs / seconds });
    return figures;
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    // Rules that a small trial never met are no news.
    emulator.faults.clear();
    await emulator.close();
  }
}

function numberIn(input: unknown): number {
  const plain: unknown = typeof input === "string" ? JSON.parse(input) : input;
  const n: unknown = typeof plain === "object" && plain !== null ? Reflect.get(plain, "n") : undefined;
  if (typeof n !== "number") throw new Error("a run that is of no job");
  return n;
}

function placesOf({ providers }: Emulator): Places {
  const { endpoint, authUrl, username, password, userDomain, project } = providers.qinling;
  const { appwrite } = providers;
  return {
    qinling: { endpoint, authUrl, username, password, userDomain, project },
    appwrite: { endpoint: appwrite.endpoint, project: appwrite.project, key: appwrite.key },
    functions: { qinling: providers.qinling.functions.work ?? "", appwrite: appwrite.functions.work ?? "" },
  };
}

/** A worker as one JavaScript file, where the engines' libraries are found from. */
async function bundled(worker: string): Promise<string> {
  const outfile = join(root, "examples/recipes/node_modules/.workers", `${worker}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(root, "examples/recipes/workers", `${worker}.ts`)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  return outfile;
}
