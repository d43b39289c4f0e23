// Measures, prints the goal table, and after a full run writes RESULTS.md and the plot.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { measureBundle } from "../figures/bundle.js";
import { measureCalls } from "../figures/calls.js";
import type { Bench } from "../figures/figure.js";
import { measureGeneration } from "../figures/generation.js";
import { measureHandles } from "../figures/handles.js";
import { measureHeap } from "../figures/heap.js";
import { measureImport } from "../figures/import.js";
import { measureJson } from "../figures/json.js";
import { measureMap } from "../figures/map.js";
import { buildBigBinding, measureTypes } from "../figures/types.js";
import { type Figures, goalRows } from "../report/goals.js";
import { describeMachine } from "../report/machine.js";
import { markdownReport } from "../report/markdown.js";
import { plotCalls } from "../report/plot.js";
import { plainGoalTable } from "../report/table.js";
import { readOptions } from "./options.js";
import { benchFolder, workFolder } from "./places.js";
import { startPartner, stopAll } from "./processes.js";

const { quick, only } = readOptions(process.argv.slice(2));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopAll();
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}
process.on("exit", stopAll);

const started = performance.now();
const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s`;
const machine = describeMachine();
mkdirSync(workFolder, { recursive: true });
const server = await startPartner<{ port: number }>({ module: "lab/server.js" });
const bench: Bench = {
  quick,
  server,
  origin: `http://127.0.0.1:${server.hello.port}`,
  progress: (line) => console.error(`${elapsed()}  ${line}`),
};

const measured: { -readonly [Name in keyof Figures]: Figures[Name] } = {};
const wanted = (name: keyof Figures) => only === undefined || only.includes(name);
if (wanted("calls")) measured.calls = await measureCalls(bench);
if (wanted("json")) measured.json = await measureJson(bench);
// The handles wait, mostly; meanwhile comes what takes no time into account, or is not measured at all.
const [handles, heap, bigBinding] = await Promise.all([
  wanted("handles") ? measureHandles(bench) : undefined,
  wanted("heap") ? measureHeap(bench) : undefined,
  wanted("types") ? buildBigBinding(bench) : undefined,
]);
if (handles !== undefined) measured.handles = handles;
if (heap !== undefined) measured.heap = heap;
if (wanted("map") && !quick) measured.map = await measureMap(bench);
if (wanted("import")) measured.import = await measureImport(bench);
if (wanted("bundle")) measured.bundle = await measureBundle(bench);
if (bigBinding !== undefined) measured.types = await measureTypes({ bench, bigBinding });
if (wanted("generation")) measured.generation = await measureGeneration(bench);
await server.close();

console.log(plainGoalTable(goalRows(measured)));
const { node, processor, cores, load } = machine;
console.log(
  `\n${processor}, ${cores} cores, Node ${node}, load average at the start ${load.toFixed(1)}; ${elapsed().trim()}`,
);
if (!quick && only === undefined) {
  writeFileSync(`${benchFolder}RESULTS.md`, markdownReport({ figures: measured, machine }));
  if (measured.calls !== undefined)
    writeFileSync(`${benchFolder}calls.svg`, plotCalls({ calls: measured.calls, machine }));
  console.log("Written: bench/RESULTS.md, bench/calls.svg");
}
rmSync(`${workFolder}generated`, { recursive: true, force: true });
process.exit(0);
