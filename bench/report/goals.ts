import type { BundleBytes } from "../figures/bundle.js";
import type { CallFigures } from "../figures/calls.js";
import { type GenerationFigures, githubDescription, ourGenerator } from "../figures/generation.js";
import { type HandleFigures, handleCount } from "../figures/handles.js";
import type { JsonTimes } from "../figures/json.js";
import type { TypeFigures } from "../figures/types.js";
import type { MapRun } from "../lab/map-run.js";
import { ratioOf, type Spread, spreadOf } from "../lab/stats.js";

/** Everything that a run measured; what it left out is absent. */
export type Figures = {
  readonly calls?: CallFigures;
  readonly heap?: ReadonlyMap<string, Spread>;
  readonly json?: ReadonlyMap<string, JsonTimes>;
  readonly import?: ReadonlyMap<string, Spread>;
  readonly bundle?: ReadonlyMap<string, BundleBytes | undefined>;
  readonly types?: ReadonlyMap<string, ReadonlyMap<string, TypeFigures>>;
  readonly generation?: GenerationFigures;
  readonly handles?: HandleFigures;
  readonly map?: MapRun;
};

/** One line of the goal table. */
export type GoalRow = {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly ok: boolean;
};

/** Holds what was measured against what was aimed at. A spread is judged by its median. */
export function goalRows(figures: Figures): readonly GoalRow[] {
  return [
    ...callGoals(figures.calls),
    ...heapGoals(figures.heap),
    ...jsonGoals(figures.json),
    ...importGoals(figures.import),
    ...bundleGoals(figures.bundle),
    ...typeGoals(figures.types),
    ...generationGoals(figures.generation),
    ...handleGoals(figures.handles),
  ];
}

/** The official SDKs of the four providers that exist for Node. */
const officialSdks = ["node-appwrite", "huaweicloud-sdk"];

function callGoals(calls: CallFigures | undefined): GoalRow[] {
  const at64 = calls?.get(64);
  if (at64 === undefined) return [];
  const cpu = (name: string) => at64.get(name)?.cpuUsPerCall ?? [];
  const median = (name: string) => (at64.has(name) ? spreadOf(cpu(name)).median : Number.POSITIVE_INFINITY);
  const fastestSdk = officialSdks.reduce((fastest, name) => (median(name) < median(fastest) ? name : fastest));
  const against = (options: { name: string; what: string; base: string; label: string; most: number }): GoalRow[] => {
    const { name, what, base, label, most } = options;
    if (!at64.has(name) || !at64.has(base)) return [];
    const ratio = ratioOf(cpu(name), cpu(base));
    const figure = `${what}: CPU a call, 64 at a time`;
    return [{ figure, goal: `≤ ${most} × ${label}`, measured: times(ratio), ok: ratio.median <= most }];
  };
  const binding = { name: "fnwire-binding", what: "@fnwire/appwrite createExecution" };
  const facade = { name: "fnwire", what: "fnwire invoke, everything on" };
  const overUndici = { name: "fnwire-undici", what: "fnwire invoke over the undici transport" };
  return [
    ...against({ ...binding, base: "node-http", label: "bare node:http", most: 1.35 }),
    ...against({ ...binding, base: "openapi-fetch", label: "openapi-fetch", most: 0.3 }),
    ...against({ ...facade, base: "node-http", label: "bare node:http", most: 1.6 }),
    ...against({ ...facade, base: fastestSdk, label: `the fastest official SDK (${fastestSdk})`, most: 0.35 }),
    ...against({ ...facade, base: "openai", label: "openai SDK", most: 0.25 }),
    ...against({ ...overUndici, base: "node-http", label: "bare node:http", most: 1.1 }),
  ];
}

function heapGoals(heap: Figures["heap"]): GoalRow[] {
  const [facade, fetch] = [heap?.get("fnwire"), heap?.get("global-fetch")];
  if (facade === undefined || fetch === undefined) return [];
  const ratio = facade.median / fetch.median;
  return [
    {
      figure: "fnwire invoke: heap a call",
      goal: "≤ 0.45 × global fetch",
      measured: `${ratio.toFixed(2)} × (${kilobytes(facade.median)} to ${kilobytes(fetch.median)})`,
      ok: ratio <= 0.45,
    },
  ];
}

function jsonGoals(json: Figures["json"]): GoalRow[] {
  return [...(json ?? [])].map(([name, { plain, guarded }]) => {
    const ratio = ratioOf(guarded, plain);
    const takes = `${spreadOf(guarded).median.toPrecision(2)} µs`;
    return {
      figure: `an input as JSON, ${name}: CPU of what refuses losses`,
      goal: "≤ 1.5 × JSON.stringify",
      measured: `${times(ratio)}, ${takes}`,
      ok: ratio.median <= 1.5,
    };
  });
}

function importGoals(imports: Figures["import"]): GoalRow[] {
  const [facade, sdk] = [imports?.get("fnwire/appwrite"), imports?.get("node-appwrite")];
  if (facade === undefined || sdk === undefined) return [];
  const figure = "fnwire/appwrite: import added to bare Node";
  const ratio = facade.median / sdk.median;
  return [
    { figure, goal: "≤ 12 ms", measured: milliseconds(facade), ok: facade.median <= 12 },
    { figure, goal: "≤ 0.2 × node-appwrite", measured: `${ratio.toFixed(2)} ×`, ok: ratio <= 0.2 },
  ];
}

function bundleGoals(bundle: Figures["bundle"]): GoalRow[] {
  const row = (options: { label: string; figure: string; mostKb: number }): GoalRow[] => {
    const bytes = bundle?.get(options.label);
    if (bytes === undefined) return [];
    const goal = `≤ ${options.mostKb.toFixed(1)} kB`;
    return [{ figure: options.figure, goal, measured: kilobytes(bytes.gzip), ok: bytes.gzip <= options.mostKb * 1000 }];
  };
  return [
    ...row({ label: "@fnwire/appwrite", figure: "one operation of a binding: bundle, min+gzip", mostKb: 4 }),
    ...row({ label: "fnwire/appwrite", figure: "facade with one provider: bundle, min+gzip", mostKb: 10 }),
  ];
}

function typeGoals(types: Figures["types"]): GoalRow[] {
  const by = types?.get("5.9");
  const [binding, big, sdk] = [by?.get("@fnwire/appwrite"), by?.get("@fnwire/appwrite ×10"), by?.get("node-appwrite")];
  if (binding === undefined || big === undefined || sdk === undefined) return [];
  const ratio = ratioOf(binding.checkMs, sdk.checkMs);
  return [
    {
      figure: "50 calls, TypeScript 5.9: instantiations",
      goal: "≤ 100",
      measured: String(binding.instantiations),
      ok: binding.instantiations <= 100,
    },
    {
      figure: "the same with a spec 10 × as large",
      goal: `as many: ${binding.instantiations}`,
      measured: String(big.instantiations),
      ok: big.instantiations <= binding.instantiations,
    },
    {
      figure: "50 calls, TypeScript 5.9: check time",
      goal: "≤ 1.1 × node-appwrite",
      measured: `${times(ratio)} (${binding.check.median} ms to ${sdk.check.median} ms)`,
      ok: ratio.median <= 1.1,
    },
  ];
}

function generationGoals(generation: GenerationFigures | undefined): GoalRow[] {
  if (generation === undefined) return [];
  const { cold, warm, byDescription } = generation;
  const rows: GoalRow[] = [
    {
      figure: "generation of all our specs, nothing cached",
      goal: "≤ 3 s",
      measured: seconds(cold),
      ok: cold.median <= 3000,
    },
    { figure: "the same, nothing to do", goal: "≤ 0.2 s", measured: seconds(warm), ok: warm.median <= 200 },
  ];
  const github = byDescription.get(githubDescription);
  const [ours, alone] = [github?.get(ourGenerator), github?.get("openapi-typescript")];
  if (ours === undefined || alone === undefined || "failed" in ours || "failed" in alone) return rows;
  const time = ratioOf(ours.ms, alone.ms);
  const memory = ratioOf(ours.peakMiB, alone.peakMiB);
  const figure = "generation of GitHub's description";
  return [
    ...rows,
    {
      figure: `${figure}: time`,
      goal: "≤ 1.15 × openapi-typescript alone",
      measured: `${times(time)} (${seconds(ours.time)} to ${seconds(alone.time)})`,
      ok: time.median <= 1.15,
    },
    {
      figure: `${figure}: peak memory`,
      goal: "≤ 1.25 × openapi-typescript alone",
      measured: `${times(memory)} (${ours.memory.median.toFixed(0)} MiB to ${alone.memory.median.toFixed(0)} MiB)`,
      ok: memory.median <= 1.25,
    },
  ];
}

function handleGoals(handles: HandleFigures | undefined): GoalRow[] {
  if (handles === undefined) return [];
  const figure = `${handleCount.toLocaleString("en")} pending handles on one origin`;
  const { bytesEach, pollsPerSecond } = handles;
  return [
    { figure: `${figure}: heap each`, goal: "≤ 6 KB", measured: kilobytes(bytesEach), ok: bytesEach <= 6000 },
    { figure, goal: "≤ 20 polls/s", measured: `${pollsPerSecond} in the busiest second`, ok: pollsPerSecond <= 20 },
  ];
}

export function times({ median, min, max, count }: Spread): string {
  const range = count > 1 ? ` (${min.toFixed(2)}–${max.toFixed(2)})` : "";
  return `${median.toFixed(2)} ×${range}`;
}

export function milliseconds({ median, min, max }: Spread): string {
  return `${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
}

export function seconds({ median, min, max, count }: Spread): string {
  const range = count > 1 ? ` (${(min / 1000).toFixed(2)}–${(max / 1000).toFixed(2)})` : "";
  return `${(median / 1000).toFixed(2)} s${range}`;
}

/** A kilobyte is 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
