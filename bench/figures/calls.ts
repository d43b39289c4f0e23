import { type Contender, contenders } from "../contenders/index.js";
import type { LoopAnswer, LoopQuestion } from "../lab/call-loop.js";
import { type Partner, startPartner } from "../lab/processes.js";
import { rotated } from "../lab/stats.js";
import type { Bench } from "./figure.js";

/** One contender's series, one value a round; the rounds of all contenders are the same. */
export type CallSeries = {
  readonly cpuUsPerCall: number[];
  readonly callsPerSecond: number[];
};

/** What calls cost, by concurrency and contender. */
export type CallFigures = ReadonlyMap<number, ReadonlyMap<string, CallSeries>>;

type Plan = {
  /** New processes for everybody: compilers do not decide the same way twice. */
  readonly sessions: number;
  /** Values a session gives. */
  readonly rounds: number;
  /** Slices that make a round's value. */
  readonly slices: number;
  readonly sliceMs: number;
  /** Calls before the first slice of a session: as many for everybody, so that each contender's code is compiled alike. */
  readonly warmCalls: number;
};

const fullPlan: Plan = { sessions: 3, rounds: 5, slices: 10, sliceMs: 40, warmCalls: 10_000 };
const quickPlan: Plan = { sessions: 1, rounds: 4, slices: 4, sliceMs: 40, warmCalls: 3_000 };

/** Contenders that warm up at the same time: what they cost then is not measured. */
const warmTogether = 2;

/**
 * Processor time and throughput of every contender at each concurrency. Each contender has a process of its own. They take
 * turns in slices of milliseconds, each time beginning with another one, so that whatever else the machine is doing
 * disturbs all alike; the slices of a round are added up.
 */
export async function measureCalls(bench: Bench, only?: readonly string[]): Promise<CallFigures> {
  const chosen = contenders.filter(
    (contender: Contender) => only?.includes(contender.name) ?? (!bench.quick || contender.quick),
  );
  const concurrencies = bench.quick ? [64] : [64, 1];
  const plan = bench.quick ? quickPlan : fullPlan;
  const figures = new Map(
    concurrencies.map((concurrency) => [
      concurrency,
      new Map<string, CallSeries>(chosen.map(({ name }) => [name, { cpuUsPerCall: [], callsPerSecond: [] }])),
    ]),
  );
  for (let session = 1; session <= plan.sessions; session += 1) {
    const said = `calls, session ${session} of ${plan.sessions}`;
    const partners = new Map<string, Partner>();
    for (let first = 0; first < chosen.length; first += warmTogether) {
      const group = chosen.slice(first, first + warmTogether);
      bench.progress(`${said}: starting ${group.map(({ label }) => label).join(" and ")}`);
      const started = await Promise.all(group.map(({ name }) => startWarm({ name, bench, plan })));
      for (const [name, partner] of started) partners.set(name, partner);
    }
    for (let round = 1; round <= plan.rounds; round += 1) {
      bench.progress(`${said}: round ${round} of ${plan.rounds}`);
      for (const concurrency of concurrencies) {
        for (const [name, { calls, cpuUs, elapsedMs }] of await measureRound({ partners, concurrency, plan })) {
          const series = figures.get(concurrency)?.get(name);
          series?.cpuUsPerCall.push(cpuUs / calls);
          series?.callsPerSecond.push((calls / elapsedMs) * 1000);
        }
      }
    }
    for (const partner of partners.values()) await partner.close();
  }
  return figures;
}

async function startWarm(options: {
  readonly name: string;
  readonly bench: Bench;
  readonly plan: Plan;
}): Promise<readonly [name: string, partner: Partner]> {
  const { name, bench, plan } = options;
  const partner = await startPartner({ module: "lab/call-loop.js", args: [name, bench.origin] });
  await slice({ partner, concurrency: 64, ms: 0, calls: plan.warmCalls });
  return [name, partner];
}

async function measureRound(options: {
  readonly partners: ReadonlyMap<string, Partner>;
  readonly concurrency: number;
  readonly plan: Plan;
}): Promise<ReadonlyMap<string, LoopAnswer>> {
  const { partners, concurrency, plan } = options;
  const sums = new Map<string, LoopAnswer>();
  for (let turn = 0; turn < plan.slices; turn += 1) {
    for (const [name, partner] of rotated([...partners], turn)) {
      const { calls, cpuUs, elapsedMs } = await slice({ partner, concurrency, ms: plan.sliceMs, calls: 0 });
      const sum = sums.get(name) ?? { calls: 0, cpuUs: 0, elapsedMs: 0 };
      sums.set(name, { calls: sum.calls + calls, cpuUs: sum.cpuUs + cpuUs, elapsedMs: sum.elapsedMs + elapsedMs });
    }
  }
  return sums;
}

function slice(options: { readonly partner: Partner } & LoopQuestion): Promise<LoopAnswer> {
  const { partner, ...question } = options;
  return partner.ask<LoopAnswer>(question satisfies LoopQuestion);
}
