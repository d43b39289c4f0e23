// Writes the README's table of what each provider can do, from the constant that the types come from.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Capabilities } from "../src/model/service.js";
import { appwrite } from "../src/providers/appwrite.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { http, httpIdempotent } from "../src/providers/http.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";

const readme = new URL("../README.md", import.meta.url);
const begin = "<!-- capabilities: written by `npm run docs:capabilities`, do not edit -->";
const end = "<!-- /capabilities -->";

/** The columns: what a service is called, and what it can do. */
const columns: readonly (readonly [string, Capabilities])[] = [
  ["Appwrite", appwrite.definition.can],
  ["Qinling", qinling.definition.can],
  ["FunctionGraph", functiongraph.definition.can],
  ["Minapp", minapp.definition.can],
  ["a URL", http.definition.can],
  ["a URL, keyed", httpIdempotent.definition.can],
];

/** One row for each capability, in the reader's words. */
const rows: readonly (readonly [string, (can: Capabilities) => string])[] = [
  ["`start` gives", (can) => (can.handle ? "a handle" : "a receipt")],
  ["`status`, `watch`", (can) => yesNo(can.status)],
  ["`result` of an asynchronous run", ({ result, handle }) => (handle ? asyncResults[result] : "no")],
  ["`logs` of an asynchronous run", (can) => yesNo(can.logs)],
  ["canceling", ({ cancel }) => (cancel === false ? "no" : cancels[cancel])],
  ["`remove`", (can) => yesNo(can.remove)],
  ['`onAmbiguous: "reconcile"`', ({ dedupe }) => (dedupe === false ? "no" : dedupes[dedupe])],
  ["headers reach the function", (can) => yesNo(can.headers)],
  [
    "longest synchronous run",
    ({ syncCeilingSeconds }) => (Number.isFinite(syncCeilingSeconds) ? `${syncCeilingSeconds} s` : "the host's"),
  ],
];

const asyncResults = { full: "output", meta: "fate, status code", none: "fate only" } as const;
const cancels = {
  run: "`cancel`",
  scheduled: "`cancelScheduled`: before it starts",
  collateral: "`cancel`: with others of its instance",
} as const;
const dedupes = { key: "yes, by default", reconcile: "finds, never re-sends" } as const;

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

/** The table as Markdown. */
export function capabilityTable(): string {
  const table = [
    ["", ...columns.map(([title]) => title)],
    ...rows.map(([label, cell]) => [label, ...columns.map(([, can]) => cell(can))]),
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
