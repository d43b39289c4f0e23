import { join } from "node:path";
import { afterAll, expect, describe as group, test } from "vitest";
import { installTools } from "../../../scripts/suite/install-tools.js";
import { reportOf } from "../../../scripts/suite/report-figures.js";
import { selfSigned } from "../../support/self-signed.js";
import { type Command, findCommands, runScript } from "../commands.js";
import { makeProject, type Project } from "../project.js";
import { runPage, runWorker } from "../runtimes.js";
import { faults } from "./faults.js";
import { describe, type Judged, judge } from "./judge.js";
import { type Plan, type Planned, planGrid } from "./plan.js";
import { GridServer, type Speech } from "./server.js";

type Told = Readonly<Record<string, string>>;
type Platform = {
  readonly name: string;
  readonly ways: readonly { readonly way: string; readonly speech: Speech }[];
  readonly run: (plan: Plan, server: GridServer) => Promise<Told>;
};

const tools = installTools("runtimes");
const projects: Project[] = [];
afterAll(() => {
  for (const { remove } of projects) remove();
});
const projectWith = (undici: string): string => {
  const project = makeProject({ others: { undici: join(tools, "node_modules", `undici-${undici}`) } });
  projects.push(project);
  return project.folder;
};
const withUndici7 = projectWith("7");
const withUndici8 = projectWith("8");

const over = (speech: Speech, ...ways: readonly string[]) => ways.map((way) => ({ way, speech }));
const byCommand = (command: Command, folder: string, ...ways: readonly string[]): Platform => ({
  name: command.name,
  ways: over("http1", ...ways),
  run: ({ cells }) => runScript({ command, folder, script: "grid-command.mjs", input: { cells, atOnce: 8 } }),
});
const { node20, node22, node24, node26, bun, deno } = findCommands(tools);

const platforms: readonly Platform[] = [
  byCommand(node20, withUndici7, "default", "fetch", "undici"),
  byCommand(node22, withUndici8, "default", "fetch", "undici"),
  byCommand(node24, withUndici8, "default", "fetch", "undici"),
  byCommand(node26, withUndici8, "default", "fetch", "undici"),
  byCommand(bun, withUndici8, "default", "own fetch", "node"),
  byCommand(deno, withUndici8, "default", "own fetch", "node"),
  {
    name: "workerd",
    ways: over("http1", "default", "own fetch"),
    run: ({ cells }) => runWorker({ tools, entry: join(withUndici8, "grid-worker.mjs"), input: { cells, atOnce: 4 } }),
  },
  {
    name: "Chromium",
    ways: [...over("http1", "default"), ...over("closing", "default"), ...over("http2", "default", "streamed bodies")],
    run: async ({ cells }, server) =>
      runPage({
        entry: join(withUndici8, "grid.mjs"),
        address: await server.open(undefined, "http1"),
        call: "runGrid",
        input: { cells, atOnce: 8 },
      }),
  },
];

const all: Judged[] = [];
/** Calls that a platform sent again by itself, by platform and way, and there by fault. */
const ownResends = new Map<string, Map<string, number>>();
/** How many calls Chromium made in the ways that it has to send none again. */
const waysOut = new Map<string, number>();

// By a text of its own: `$name` is written in quotes.
group.each(platforms.map((platform) => [platform.name, platform] as const))("on %s", (name, { ways, run }) => {
  test("no function runs twice, and none is told wrongly to have run or not, however a raw server lets a call down", async () => {
    const server = new GridServer(selfSigned());
    try {
      const plan = await planGrid({ server, ways });
      const told = await run(plan, server);
      const judged = judge({ calls: plan.calls, told, runsOf: (each) => server.runsOf(each) });
      all.push(judged);
      expect({ falseNo: judged.falseNo, falseYes: judged.falseYes, strange: judged.strange }).toEqual({
        falseNo: [],
        falseYes: [],
        strange: [],
      });
      // A way on which nothing arrives would pass all else.
      const answered = plan.calls.filter(({ fault, isKept }) => fault.when === "kept" && !isKept);
      expect(answered.map((call) => [describe(call), told[call.name], server.runsOf(call.name)])).toEqual(
        answered.map((call) => [describe(call), "yes", 1]),
      );
      const own = plan.calls.filter((call) => server.runsOf(call.name) > 1 && isOwn(name, call));
      for (const call of own) note(name, call);
      const isListed = (line: string): boolean => own.some((call) => line.startsWith(`${describe(call)}:`));
      expect(judged.second.filter((line) => !isListed(line))).toEqual([]);
      if (name !== "Chromium") return;
      for (const way of ["default over closing", "streamed bodies over http2"]) {
        waysOut.set(way, plan.calls.filter((call) => describe(call).startsWith(way)).length);
      }
      // What the documentation says of Chromium stays true.
      expect(own.map(describe)).toContain("default over http1, fresh, 408 after the run");
    } finally {
      await server.close();
    }
  });
});

/**
 * Whether it is the platform that sends again, where no program can keep it from that. A 421 says that the request came to the
 * wrong place, and `fetch` may repeat it (Fetch standard, "HTTP-network-or-cache fetch"), as Node's and Chromium's do. The ways
 * out of what Chromium does besides are none of these: a response that ends its connection, the preflight's too, and a streamed body.
 */
function isOwn(platform: string, { way, speech, fault }: Planned): boolean {
  const isChromium = platform === "Chromium";
  if (way === "streamed bodies") return false;
  if (fault.name.startsWith("421")) return isChromium || (platform.startsWith("Node") && way === "fetch");
  return isChromium && speech !== "closing";
}

function note(platform: string, { way, speech, fault }: Planned): void {
  const where = `${platform}, ${way} over ${speech}`;
  const byFault = ownResends.get(where) ?? new Map<string, number>();
  ownResends.set(where, byFault.set(fault.name, (byFault.get(fault.name) ?? 0) + 1));
}

afterAll(() => {
  if (all.length !== platforms.length) return;
  const report = reportOf("runtimes");
  const sum = (count: (judged: Judged) => number): number => all.reduce((total, judged) => total + count(judged), 0);
  const own = [...ownResends.values()].flatMap((byFault) => [...byFault.values()]).reduce((a, b) => a + b, 0);
  report("platforms × faults", {
    platforms: platforms.length,
    faults: faults.length,
    calls: sum(({ calls }) => calls),
    "second runs": sum(({ second }) => second.length) - own,
    "false no": sum(({ falseNo }) => falseNo.length),
    "false yes": sum(({ falseYes }) => falseYes.length),
    "besides, sent again by the platform's own fetch": own,
  });
  for (const [where, byFault] of ownResends) report(`  sent again by ${where}`, Object.fromEntries(byFault));
  for (const [way, calls] of waysOut) {
    const again = ownResends.get(`Chromium, ${way}`);
    const times = again === undefined ? 0 : [...again.values()].reduce((a, b) => a + b, 0);
    report(`  a way out in Chromium, ${way}`, { calls, "sent again": times });
  }
});
