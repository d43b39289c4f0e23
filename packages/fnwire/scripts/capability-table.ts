// Writes the README's table of what each provider can do, from the constant that the types come from.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Capability, capabilities, type ProviderId } from "../src/model/capabilities.js";

const readme = new URL("../README.md", import.meta.url);
const begin = "<!-- capabilities: written by `npm run docs:capabilities`, do not edit -->";
const end = "<!-- /capabilities -->";

const titles: Readonly<Record<ProviderId, string>> = {
  appwrite: "Appwrite",
  qinling: "Qinling",
  functiongraph: "FunctionGraph",
  minapp: "Minapp",
};

/** One row for each capability, in the reader's words. */
const rows: readonly (readonly [string, (can: Capability) => string])[] = [
  ["`start` gives", (can) => (can.handle ? "a handle" : "a receipt")],
  ["`status`, `watch`", (can) => yesNo(can.status)],
  ["`result` of an asynchronous run", ({ asyncResult, handle }) => (handle ? asyncResults[asyncResult] : "no")],
  ["`logs` of an asynchronous run", (can) => yesNo(can.logs)],
  ["canceling", ({ cancel }) => (cancel === false ? "no" : cancels[cancel])],
  ["`remove`", (can) => yesNo(can.remove)],
  ['`onAmbiguous: "reconcile"`', ({ dedupe }) => (dedupe === false ? "no" : dedupes[dedupe])],
  ["headers reach the function", (can) => yesNo(can.headers)],
  ["longest synchronous run", (can) => `${can.syncCeilingSeconds} s`],
];

const asyncResults = { full: "output", meta: "fate, status code", none: "fate only" } as const;
const cancels = {
  scheduled: "`cancelScheduled`: before it starts",
  collateral: "`cancel`: with others of its instance",
} as const;
const dedupes = { key: "yes, by default", reconcile: "finds, never re-sends" } as const;

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** The table as Markdown. */
export function capabilityTable(): string {
  // Safe: Object.entries of a constant gives its own keys.
  const providers = Object.entries(capabilities) as [ProviderId, Capability][];
  const table = [
    ["", ...providers.map(([id]) => titles[id])],
    ...rows.map(([label, cell]) => [label, ...providers.map(([, can]) => cell(can))]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [header = [], ...body] = table;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

/** The README with the table in its place. Throws when the place is gone. */
export function withTable(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error("README.md has lost the marks of the capability table");
  return `${text.slice(0, from)}${begin}\n\n${capabilityTable()}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readme, withTable(readFileSync(readme, "utf8")));
}
