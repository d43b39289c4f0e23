import type { ClientDefinition } from "../lifecycle/official-client.js";
import { scenarioIds, scenarios } from "../lifecycle/scenarios.js";

/** How a scenario went with a client. */
export type Outcome = "passed" | "failed" | "skipped";

/** Outcomes by the client's title and the scenario's name. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

const cells: Readonly<Record<Outcome, string>> = { passed: "ok", failed: "FAILED", skipped: "skipped" };

/** A table of clients and scenarios, with the reasons for its empty places below. */
export function conformanceTable({
  clients,
  outcomes,
}: {
  readonly clients: readonly ClientDefinition[];
  readonly outcomes: Outcomes;
}): string {
  const reasons: string[] = [];
  const noteOf = (reason: string) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    return `- (${reasons.indexOf(reason) + 1})`;
  };
  const rows = scenarioIds.map((id) => [
    scenarios[id],
    ...clients.map(({ title, lacks }) => {
      const reason = lacks[id];
      if (reason !== undefined) return noteOf(reason);
      const outcome = outcomes.get(title)?.get(scenarios[id]);
      return outcome === undefined ? "not run" : cells[outcome];
    }),
  ]);
  const head = ["", ...clients.map(({ title }) => title)];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(head), rule, ...rows.map(line), "", ...reasons.map((reason, index) => `(${index + 1}) ${reason}`)].join(
    "\n",
  );
}
