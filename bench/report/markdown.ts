import { type Contender, contenders } from "../contenders/index.js";
import { mapInputs } from "../figures/map.js";
import { ratioOf, type Spread, spreadOf } from "../lab/stats.js";
import { type Figures, goalRows, kilobytes, milliseconds, seconds, times } from "./goals.js";
import { type Machine, packageVersions } from "./machine.js";
import { markdownGoalTable, markdownTable } from "./table.js";

/** `RESULTS.md`: what one full run measured. */
export function markdownReport(options: { readonly figures: Figures; readonly machine: Machine }): string {
  const { figures, machine } = options;
  const rows = goalRows(figures);
  const sections = [
    introduction(machine),
    `## Goals\n\n${rows.filter(({ ok }) => ok).length} of ${rows.length} met.\n\n${markdownGoalTable(rows)}`,
    callSection(figures),
    sizeSection(figures),
    handleSection(figures),
    typeSection(figures),
    generationSection(figures),
    versionSection(),
  ];
  return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}

function introduction(machine: Machine): string {
  const { date, processor, cores, memoryGiB, system, node, load } = machine;
  return `<!-- Written by \`npm run bench\`. Do not edit: run it again. -->
# Results

${date}, ${processor}, ${cores} cores, ${memoryGiB.toFixed(0)} GiB, ${system}, Node ${node}; load average when it began: ${load.toFixed(1)}.

Every figure is the median of its rounds, with the lowest and the highest in brackets. Within a round all contenders take
turns, and a ratio is that of the same round, so what else the machine did weighs on all of them alike. The call is
Appwrite's \`createExecution\`, answered with 201 and 1.2 KB of JSON by a plain \`node:http\` server in a process of its own;
contenders that know another service send the same body there. Each contender runs in its own process, as its users get it.`;
}

function callSection({ calls, heap }: Figures): string | undefined {
  const [at64, at1] = [calls?.get(64), calls?.get(1)];
  const base = at64?.get("node-http")?.cpuUsPerCall;
  if (at64 === undefined || base === undefined) return undefined;
  const rows = (contenders as readonly Contender[]).flatMap(({ name, label }) => {
    const [many, one] = [at64.get(name), at1?.get(name)];
    if (many === undefined) return [];
    const bytes = heap?.get(name);
    return [
      [
        label,
        micros(spreadOf(many.cpuUsPerCall)),
        times(ratioOf(many.cpuUsPerCall, base)),
        one === undefined ? "" : micros(spreadOf(one.cpuUsPerCall)),
        spreadOf(many.callsPerSecond).median.toFixed(0),
        bytes === undefined ? "" : kilobytes(bytes.median),
      ],
    ];
  });
  const head = [
    "client",
    "CPU µs a call, 64 at a time",
    "to bare node:http",
    "CPU µs a call, one at a time",
    "calls/s",
    "heap a call",
  ];
  return `## Calls\n\nProcessor time is that of the whole process: all threads, compiling and collecting included.\n\n${markdownTable(head, rows)}`;
}

function sizeSection({ import: imports, bundle }: Figures): string | undefined {
  if (imports === undefined && bundle === undefined) return undefined;
  const labels = new Set([...(bundle?.keys() ?? []), ...(imports?.keys() ?? [])]);
  const rows = [...labels].map((label) => {
    const added = imports?.get(label);
    const bytes = bundle?.get(label);
    const size = bytes === undefined ? (bundle?.has(label) ? "does not bundle" : "") : kilobytes(bytes.gzip);
    return [label, added === undefined ? "" : milliseconds(added), size];
  });
  const head = ["client", "import added to bare Node", "bundle of one call for browsers, min+gzip"];
  return `## Import and bundle\n\n${markdownTable(head, rows)}`;
}

function handleSection({ handles, map }: Figures): string | undefined {
  if (handles === undefined) return undefined;
  const { bytesEach, pollsPerSecond, cpuShare } = handles;
  const lines = [
    `- 10,000 pending handles: ${kilobytes(bytesEach)} of heap each, ${pollsPerSecond} polls in the busiest second, ${(cpuShare * 100).toFixed(0)} % of one core.`,
  ];
  if (map !== undefined) {
    const { min, max } = spreadOf(map.heapMiB);
    lines.push(
      `- \`map\` over ${mapInputs.toLocaleString("en")} inputs, 64 at a time: ${map.seconds.toFixed(1)} s, ${map.cpuUsEach.toFixed(0)} µs of CPU each; heap between ${min.toFixed(1)} and ${max.toFixed(1)} MiB from the first twentieth to the last.`,
    );
  }
  return `## Many at a time\n\n${lines.join("\n")}`;
}

function typeSection({ types }: Figures): string | undefined {
  if (types === undefined) return undefined;
  const rows = [...types].flatMap(([compiler, by]) =>
    [...by].map(([label, { instantiations, check }]) => [
      `TypeScript ${compiler}`,
      label,
      instantiations.toLocaleString("en"),
      `${check.median.toFixed(0)} ms (${check.min.toFixed(0)}–${check.max.toFixed(0)})`,
    ]),
  );
  return `## Types of 50 calls\n\nTen operations five times each, every call in a function of its own that reads a field of the response. fnwire's answers are\nnarrowed by status first; the SDKs throw instead.\n\n${markdownTable(["compiler", "client", "instantiations", "check time"], rows)}`;
}

function generationSection({ generation }: Figures): string | undefined {
  if (generation === undefined) return undefined;
  const rows = [...generation.byDescription].flatMap(([description, by]) =>
    [...by].map(([generator, figures]) =>
      "failed" in figures
        ? [description, generator, `fails: ${figures.failed}`, ""]
        : [description, generator, seconds(figures.time), `${figures.memory.median.toFixed(0)} MiB`],
    ),
  );
  return `## Generation

All our specs through the build tool: ${seconds(generation.cold)} with nothing cached, ${seconds(generation.warm)} with nothing to do. Below: one
description in one process, from its start to the last file written. fnwire also writes the client, the operation table and the README.

${markdownTable(["description", "generator", "time", "peak memory"], rows)}`;
}

function versionSection(): string {
  const list = [...packageVersions()].map(([name, version]) => `${name} ${version}`).join(", ");
  return `## Versions\n\n${list}.`;
}

function micros({ median, min, max }: Spread): string {
  return `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
}
