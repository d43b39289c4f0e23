import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Emulator } from "../support/emulator.js";
import type { ProviderId } from "../support/fnwire.js";

const mapper = fileURLToPath(new URL("mapper.mjs", import.meta.url));

/** A map that survives its process. */
export type Mapping = {
  readonly provider: ProviderId;
  /** Inputs. */
  readonly count: number;
  /** The journal's file. */
  readonly path: string;
  readonly onAmbiguous?: "retry" | "reconcile";
  /** The journal loses what was begun, or lets everybody write to it. */
  readonly memory?: "forgetful" | "unlocked";
  /** Milliseconds that the consumer takes for each outcome. */
  readonly consumerMs?: number;
};

/** What a process of the mapping told before it ended. */
export type Life = {
  readonly killed: boolean;
  readonly pid: number | undefined;
  readonly outcomes: ReadonlyMap<number, string>;
  /** Inputs whose output reached the consumer as it was. */
  readonly received: ReadonlySet<number>;
  /** The process that had the journal, where this one was refused. */
  readonly refusedFor: number | undefined;
  readonly complaint: string;
};

/** When a process is killed: so many milliseconds after so many functions were started since it began. */
export type Kill = { readonly afterRuns: number; readonly thenMs: number };

/** Runs the mapping in a process of its own, from wherever the journal says, and kills it if told to. */
export async function live(mapping: Mapping, emulator: Emulator, kill: Kill | undefined): Promise<Life> {
  const { provider, count, path, onAmbiguous, memory = "whole", consumerMs = 0 } = mapping;
  const ref = emulator.providers[provider].functions.work;
  const options = credentialsOf(provider, emulator);
  const setup = { provider, options, ref, count, path, onAmbiguous, memory, consumerMs };
  const child = spawn(process.execPath, [mapper, JSON.stringify(setup)], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  let complaint = "";
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const shoot = () => {
    if (kill !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), kill.thenMs);
  };
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (kill?.afterRuns === 0) shoot();
  });
  let begun = 0;
  const unsubscribe = emulator.ledger.subscribe(({ kind, record }) => {
    if (kind !== "execution" || record.outcome !== "running") return;
    // Other mappings may be at work beside this one.
    if (JSON.stringify(record.input ?? null).includes(`${path} `) && ++begun === kill?.afterRuns) shoot();
  });
  const signal = await new Promise<string | null>((resolve) => child.on("close", (_code, by) => resolve(by)));
  clearTimeout(timer);
  unsubscribe();
  const lines = [...printed.matchAll(/^(\d+) (\S+) (\S+)$/gm)];
  const outcomes = new Map(lines.map(([, index, state]) => [Number(index), state ?? ""]));
  const received = new Set(lines.flatMap(([, index, , output]) => (output === "whole" ? [Number(index)] : [])));
  const refused = /^refused (\d+)$/m.exec(printed)?.[1];
  const refusedFor = refused === undefined ? undefined : Number(refused);
  return { killed: signal === "SIGKILL", pid: child.pid, outcomes, received, refusedFor, complaint };
}

function credentialsOf(provider: ProviderId, emulator: Emulator): object {
  const { appwrite, qinling, functiongraph, minapp } = emulator.providers;
  const login = ({ authUrl, username, password, userDomain, project }: typeof qinling) => ({
    authUrl,
    username,
    password,
    userDomain,
    project,
  });
  switch (provider) {
    case "appwrite":
      return { endpoint: appwrite.endpoint, project: appwrite.project, key: appwrite.key };
    case "qinling":
      return { endpoint: qinling.endpoint, ...login(qinling) };
    case "functiongraph": {
      const { endpoint, projectId, authUrl, username, password, userDomain, project } = functiongraph;
      return { endpoint, projectId, authUrl, username, password, userDomain, project };
    }
    case "minapp":
      return { endpoint: minapp.endpoint, token: minapp.token };
  }
}

/** The last word of a journal on each input: `open` when it was begun and nothing more is known. */
export function journalled(path: string): ReadonlyMap<number, string> {
  const states = new Map<number, string>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    if (line === "") continue;
    const { key, state } = JSON.parse(line) as { key: string; state: string }; // as the journal wrote it
    states.set(Number(key), state === "intent" ? "open" : state);
  }
  return states;
}
