import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect } from "vitest";
import { type Input, onceOn, type Places } from "../../../examples/recipes/workers/once.js";
import { type Emulator, startEmulator } from "../../../packages/emulator/dist/index.js";
import { reportOf } from "../../../scripts/suite/report-figures.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const report = reportOf("engines");
const functions = join(root, "test/faults/support/functions");
/** Each of the three faults. */
const faultShare = 0.02;
export const workerCount = 3;
/** How long each job takes: so long that most workers die while runs are under way. Milliseconds. */
const runMs = 1_000;
/** A trial in which nothing ends for so long has lost what is left. Milliseconds. */
const stillMs = 240_000;
/** For trying a recipe out while it is being written: so many jobs, and a kill for each hundred. */
const quickJobs = Number(process.env.FNWIRE_TRIAL_JOBS ?? 0);
const quick = quickJobs > 0 ? { jobs: quickJobs, kills: Math.floor(quickJobs / 100) } : undefined;

/** What is tried of every engine. */
export const services = ["qinling", "appwrite"] as const;
export type ServiceName = (typeof services)[number];

/** How a job stands with its engine. */
export type Standing = {
  readonly done: number;
  /** The numbers of the jobs (`n` of their input). */
  readonly parked: readonly number[];
  readonly failed: readonly string[];
};

export type Trial = {
  readonly engine: string;
  readonly service: ServiceName;
  readonly jobs?: number;
  readonly kills?: number;
  /** The worker's program, below `examples/recipes/workers`. */
  readonly worker: string;
  /** The address of the engine's server. */
  readonly url: string;
  /** The program that workers run on; default: this one's. */
  readonly node?: string;
  /** For workers that are called by their engine: where each of them listens. */
  readonly ports?: readonly number[];
  enqueue(jobs: { id: string; input: Input }[], queue: string, once: ReturnType<typeof onceOn>): Promise<unknown>;
  /** How many jobs have ended, however they did. Asked for often: a count and no more. */
  ended(queue: string): Promise<number>;
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
  /** Of those that are parked: how many had run. */
  readonly parkedThoughRan: number;
  readonly bound: number;
  readonly failed: readonly string[];
};

/**
 * Jobs through a real engine, with worker processes that are killed and a service that fails. The ledger counts what ran: nothing
 * twice, nothing is lost, and no more is parked than what may have run.
 */
export async function tryOut(trial: Trial): Promise<Figures> {
  const { engine, service, url, node = process.execPath } = trial;
  const { jobs = 2_000, kills = 30 } = quick ?? trial;
  const emulator = await startEmulator({ functions, ledgerCapacity: 50_000, maxThreads: 64, idleThreadMs: 600_000 });
  const workers = new Map<ChildProcess, number>();
  let isEnded = false;
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

    const places = placesOf(emulator);
    const queue = `trial-${service}-${process.pid}`;
    const program = await bundled(trial.worker);
    const hire = (worker: number) => {
      const env = {
        ...process.env,
        RESTATE_LOGGING: "ERROR",
        FNWIRE_ENGINE: JSON.stringify({ service, places, queue, url, worker, port: trial.ports?.[worker] }),
      };
      const child = spawn(node, ["--no-deprecation", program], { env, stdio: ["pipe", "inherit", "inherit"] });
      workers.set(child, worker);
      // As whoever keeps workers running does.
      child.once("exit", () => workers.delete(child) && !isEnded && hire(worker));
    };
    const inputs = Array.from({ length: jobs }, (_, n) => ({ id: `${queue}-${n}`, input: { n, ms: runMs } }));
    const hired = Array.from({ length: workerCount }, (_, n) => n);
    // An engine that calls its workers begins with what it is given first.
    if (trial.ports !== undefined) for (const n of hired) hire(n);
    const began = performance.now();
    const adding = trial.enqueue(inputs, queue, onceOn(service, places));
    if (trial.ports === undefined) {
      await adding;
      for (const n of hired) hire(n);
    }

    let killed = 0;
    const watch = async () => {
      let ended = 0;
      let changedAt = performance.now();
      while (ended < jobs && performance.now() - changedAt < stillMs) {
        await sleep(250);
        const before = ended;
        ended = await trial.ended(queue);
        if (ended !== before) changedAt = performance.now();
        const due = Math.floor((ended / jobs) * (kills + 2)) - 1;
        const [oldest] = workers;
        if (killed >= Math.min(due, kills) || oldest === undefined) continue;
        const [victim, worker] = oldest;
        // Jobs end in batches: workers die at any time, not just when the next batch begins.
        await sleep(Math.random() * 1_000);
        victim.kill("SIGKILL");
        workers.delete(victim);
        killed += 1;
        hire(worker);
      }
    };
    await Promise.all([adding, watch()]);
    const seconds = (performance.now() - began) / 1_000;
    const standing = await trial.standing(queue);

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
      lost: jobs - standing.done - standing.parked.length - standing.failed.length,
      parked: standing.parked.length,
      parkedThoughRan: standing.parked.filter((n) => counts.has(n)).length,
      bound,
      failed: standing.failed,
    };
    const { failed, ...numbers } = figures;
    report(`${engine} on ${service}`, { ...numbers, failed: failed.length, "jobs/s": jobs / seconds });
    expect(failed).toEqual([]);
    expect(figures).toMatchObject({ kills, duplicates: 0, lost: 0 });
    // A service that takes each key once leaves nothing open.
    expect(figures.parked).toBeLessThanOrEqual(service === "qinling" ? 0 : bound);
    return figures;
  } finally {
    isEnded = true;
    for (const worker of workers.keys()) worker.kill("SIGKILL");
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

/** What the engines' libraries, which are CommonJS, expect to find around them. */
const commonJs = `import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
const require = createRequire(import.meta.url);
const __filename = fileURLToPath(import.meta.url);
const __dirname = dirname(__filename);`;
/** What they can do without. */
const optional = ["pg-native", "winston", "winston-transport"];

/** A worker as one file with all that it needs: many are started, and each would load a thousand files. */
function bundled(worker: string): Promise<string> {
  const made = bundles.get(worker) ?? bundle(worker);
  bundles.set(worker, made);
  return made;
}

const bundles = new Map<string, Promise<string>>();

async function bundle(worker: string): Promise<string> {
  const outfile = join(root, "examples/recipes/node_modules/.workers", `${worker}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(root, "examples/recipes/workers", `${worker}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    external: optional,
    banner: { js: commonJs },
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  return outfile;
}
