import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Command } from "../commands.js";
import { type Breakage, breakages, type Network, serviceAddress } from "./namespaces.js";

/** A platform, and the ways in which it sends. */
export type Caller = { readonly command: Command; readonly folder: string; readonly ways: readonly string[] };

/** How one call went. */
export type Played = {
  readonly platform: string;
  readonly way: string;
  readonly stage: Stage;
  readonly cause: Cause;
  /** How often its function ran. */
  readonly runs: number;
  readonly executed: string;
  readonly code: string;
  /** What the lowest error says: the kernel's code, the system call and the platform's words. */
  readonly kernel: string;
  readonly syscall: string;
  readonly message: string;
  readonly action: string;
};

/**
 * When it breaks: while connecting; when the service runs the request of a kept connection, which it cannot acknowledge; when it
 * runs what is still being uploaded on a new one.
 */
export type Stage = "connecting" | "kept" | "uploading";
/** What the service does: it is not there; it resets the connection; ends and resets it; resets it and listens no more. */
const deeds = ["refused", "reset", "end-and-reset", "gone"] as const;
export type Cause = Breakage | (typeof deeds)[number];
type Scene = readonly [Stage, Cause];

const rounds = 2;
const port = 8080;
const timeoutMs = 20_000;
/** How long the runs are waited for: less than the 1.4 s for which a request that nobody acknowledges is sent again. */
const longestUntilBrokenMs = 700;
/** More than the service reads, and less than kernels keep for it. */
const uploadedBytes = 1024 * 1024;

/** What all callers are put through, in this order: the service is there no more after the last. */
const scenes: readonly Scene[] = [
  ...[...breakages, "refused" as const].map((cause) => ["connecting", cause] as const),
  ...[...breakages, "reset" as const, "end-and-reset" as const].map((cause) => ["kept", cause] as const),
  ["uploading", "reset"],
  ["uploading", "end-and-reset"],
  ["kept", "gone"],
];

/** Lets all callers make calls in each way, while the network breaks in each way of the scenes. */
export async function play(network: Network, callers: readonly Caller[]): Promise<readonly Played[]> {
  const runs = new Map<string, number>();
  const serviceFile = fileURLToPath(new URL("service.mjs", import.meta.url));
  const service = start(
    network.command("service", process.execPath, [serviceFile, String(port), serviceAddress]),
    undefined,
  );
  const started = callers.map((caller) => new Running(network, caller));
  try {
    await once(service.lines, "line");
    service.lines.on("line", (name: string) => runs.set(name, (runs.get(name) ?? 0) + 1));
    const played: Played[] = [];
    for (const [stage, cause] of scenes) {
      const told = await playScene({ network, callers: started, stage, cause, runs });
      // What a platform sends again by itself arrives soon after.
      await delay(100);
      for (const { name, ...each } of told) played.push({ ...each, stage, cause, runs: runs.get(name) ?? 0 });
    }
    return played;
  } finally {
    for (const { child } of [service, ...started]) child.kill("SIGKILL");
  }
}

type Told = Omit<Played, "stage" | "cause" | "runs"> & { readonly name: string };

async function playScene(scene: {
  readonly network: Network;
  readonly callers: readonly Running[];
  readonly stage: Stage;
  readonly cause: Cause;
  readonly runs: ReadonlyMap<string, number>;
}): Promise<readonly Told[]> {
  const { network, callers, stage, cause, runs } = scene;
  const isBreakage = isBreakageOf(cause);
  const kind = isBreakage ? "run" : cause;
  const origin = `http://${serviceAddress}:${cause === "refused" ? port + 1 : port}`;
  try {
    await Promise.all(callers.map((caller) => caller.prepare({ origin, kind, stage, cause })));
    if (isBreakage && stage === "connecting") network.break(cause);
    if (isBreakage && stage === "kept") network.silence();
    const before = runs.size;
    const endings = callers.map((caller) => caller.go());
    if (isBreakage && stage !== "connecting") {
      const calls = callers.reduce((sum, caller) => sum + caller.size, 0);
      const until = performance.now() + longestUntilBrokenMs;
      while (runs.size - before < calls && performance.now() < until) await delay(10);
      network.break(cause);
    }
    return (await Promise.all(endings)).flat();
  } finally {
    network.mend();
  }
}

function isBreakageOf(cause: Cause): cause is Breakage {
  return !deeds.some((deed) => deed === cause);
}

type Process = { readonly child: ChildProcessByStdio<Writable, Readable, null>; readonly lines: Interface };

function start([file, ...args]: readonly [string, ...string[]], cwd: string | undefined): Process {
  const child = spawn(file, args, { cwd, stdio: ["pipe", "pipe", "inherit"] });
  return { child, lines: createInterface({ input: child.stdout }) };
}

/** A platform whose script waits for what to call. */
class Running {
  readonly child: Process["child"];
  readonly #lines: AsyncIterator<string>;
  readonly #caller: Caller;
  #calls: readonly { readonly way: string; readonly name: string }[] = [];

  constructor(network: Network, caller: Caller) {
    this.#caller = caller;
    const { command, folder } = caller;
    const args = command.args.map((arg) => arg.replace(/^--allow-net=.*/, `--allow-net=${serviceAddress}`));
    const { child, lines } = start(network.command("caller", command.find(), [...args, "network.mjs"]), folder);
    this.child = child;
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** How many calls it makes at once. */
  get size(): number {
    return this.#caller.ways.length * rounds;
  }

  async prepare(scene: { origin: string; kind: string; stage: Stage; cause: Cause }): Promise<void> {
    const { origin, kind, stage, cause } = scene;
    const { command, ways } = this.#caller;
    const size = stage === "uploading" ? uploadedBytes : 1;
    const calls = ways.flatMap((way) =>
      Array.from({ length: rounds }, (_, round) => {
        const name = [command.name, way, stage, cause, round].join("-").replaceAll(" ", "_");
        return { way, name, size, path: `/${kind}/${name}` };
      }),
    );
    this.#calls = calls;
    this.#say({ origin, timeoutMs, isKept: stage === "kept", calls });
    await this.#hear();
  }

  async go(): Promise<readonly Told[]> {
    this.#say("go");
    const told = JSON.parse(await this.#hear());
    return this.#calls.map(({ way, name }, index) => ({
      platform: this.#caller.command.name,
      way,
      name,
      ...told[index],
    }));
  }

  #say(line: unknown): void {
    this.child.stdin.write(`${JSON.stringify(line)}\n`);
  }

  async #hear(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`${this.#caller.command.name} has ended`);
    return value;
  }
}

/** What is wrong with how calls went, by what was counted, and what kernels were heard to say. */
export function judgeNetwork(played: readonly Played[]) {
  const line = (each: Played): string =>
    `${each.platform}, ${each.way}, ${each.stage}, ${each.cause}: ${each.executed} ${each.kernel}, ${each.runs} runs`;
  const lines = (isWrong: (each: Played) => boolean): string[] => played.filter(isWrong).map(line);
  const said = (isThere: (each: Played) => boolean): string[] =>
    [...new Set(played.filter(isThere).map(({ kernel }) => kernel))].filter((code) => /^E[A-Z]+$/.test(code)).sort();
  return {
    calls: played.length,
    falseNo: lines(({ executed, action, runs }) => (executed === "no" || action === "retry") && runs > 0),
    falseYes: lines(({ executed, runs }) => executed === "yes" && runs === 0),
    second: lines(({ runs }) => runs > 1),
    strange: lines(({ executed }) => !["no", "maybe"].includes(executed)),
    whenConnecting: said(({ stage }) => stage === "connecting"),
    whenEstablished: said(({ stage, runs }) => stage !== "connecting" && runs > 0),
  };
}
