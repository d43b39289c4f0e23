import type { CheckableSpec, Finding } from "./check-exchange.js";
import type { Reconciliation } from "./listed-deviations.js";

/** One spec's result. */
export type ProviderResult = {
  slug: string;
  spec: CheckableSpec;
  findings: Finding[];
  reconciliation: Reconciliation;
};

/** Numbers of one spec, each counted from the findings. */
export type Summary = {
  exchanges: number;
  /** Exchanges that belong to an operation. */
  matched: number;
  /** Exchanges without any deviation. */
  agreeing: number;
  /** The same, a deviation in a response that the recorder made up left aside: it says nothing about the service. */
  agreeingEvidence: number;
  listed: number;
  unlisted: number;
  stale: number;
};

export function summarize({ findings, reconciliation }: ProviderResult): Summary {
  return {
    exchanges: findings.length,
    matched: findings.filter((finding) => finding.operationId !== undefined).length,
    agreeing: findings.filter((finding) => finding.deviations.length === 0).length,
    agreeingEvidence: findings.filter((finding) => !contradicted(finding)).length,
    listed: reconciliation.listed.length,
    unlisted: reconciliation.unlisted.length,
    stale: reconciliation.stale.length,
  };
}

function contradicted({ exchange, deviations }: Finding): boolean {
  const composed = exchange.responseEvidence === "composed";
  return deviations.some(({ where }) => !(composed && where.startsWith("response.")));
}

/** The summary of several specs as an aligned table. */
export function formatTable(results: readonly ProviderResult[]): string {
  const header = ["spec", "exchanges", "matched", "agreeing", "of evidence", "listed", "unlisted", "stale"];
  const rows = results.map((result) => {
    const { exchanges, matched, agreeing, agreeingEvidence, listed, unlisted, stale } = summarize(result);
    const share = (part: number) => (exchanges === 0 ? "0" : `${part} (${((100 * part) / exchanges).toFixed(1)} %)`);
    const parts = [share(agreeing), share(agreeingEvidence)];
    return [result.slug, exchanges, matched, ...parts, listed, unlisted, stale].map(String);
  });
  return alignColumns([header, ...rows]);
}

/** Deviations by operation, operations never exercised, and how sure the spec is of its operations and its recordings. */
export function formatDetails({ slug, spec, findings, reconciliation }: ProviderResult): string {
  const lines = [`${slug}`];
  const byOperation = new Map<string, { listed: number; unlisted: number }>();
  for (const kind of ["listed", "unlisted"] as const) {
    for (const { finding } of reconciliation[kind]) {
      const operation = finding.operationId ?? "(no operation)";
      const counts = byOperation.get(operation) ?? { listed: 0, unlisted: 0 };
      counts[kind]++;
      byOperation.set(operation, counts);
    }
  }
  lines.push("  deviations by operation:");
  for (const [operation, { listed, unlisted }] of [...byOperation].sort(([a], [b]) => a.localeCompare(b))) {
    lines.push(`    ${operation}: ${listed} listed, ${unlisted} unlisted`);
  }
  if (byOperation.size === 0) lines.push("    none");

  const exercised = new Set(findings.map((finding) => finding.operationId));
  const never = spec.operations.filter((operation) => !exercised.has(operation.id)).map((operation) => operation.id);
  lines.push(`  operations: ${spec.operations.length}, exercised: ${spec.operations.length - never.length}`);
  if (never.length > 0) lines.push(`  never exercised: ${never.join(", ")}`);
  lines.push(`  evidence of operations: ${formatCounts(spec.operations.map((operation) => operation.evidence))}`);
  const answers = findings.map(({ exchange }) =>
    exchange.response === undefined ? "request only" : (exchange.responseEvidence ?? "unstated"),
  );
  lines.push(`  evidence of recordings: ${formatCounts(answers)}`);
  const refusals = findings.filter((finding) => finding.isForetoldRefusal).length;
  if (refusals > 0) lines.push(`  wrong by the spec, and refused as it says: ${refusals}`);
  const tolerated = findings.filter((finding) => finding.tolerated.length > 0).length;
  if (tolerated > 0) lines.push(`  outside of the contract, and tolerated as the spec says: ${tolerated}`);
  const damaged = findings.flatMap(({ exchange }) => [exchange.request.body, exchange.response?.body]);
  const unread = damaged.filter((body) => body?.kind === "damaged").length;
  if (unread > 0) lines.push(`  bodies not checked (shortened or damaged by the recorder): ${unread}`);
  return lines.join("\n");
}

/** What is wrong and what to do about it, for each unlisted deviation and each stale entry. */
export function formatFailures({ slug, reconciliation }: ProviderResult): string {
  const lines: string[] = [];
  let last: Finding | undefined;
  for (const { finding, deviation } of reconciliation.unlisted) {
    if (finding !== last) lines.push("", formatExchange(slug, finding));
    last = finding;
    lines.push(`  ${deviation.where}: ${deviation.message}`);
  }
  for (const entry of reconciliation.stale) {
    lines.push(
      "",
      `${slug}: deviations.yaml lists "${entry.recording}" at ${entry.where}, but nothing deviates there.`,
    );
  }
  return lines.join("\n").trimStart();
}

function formatExchange(slug: string, { exchange, operationId }: Finding): string {
  const { method, path } = exchange.request;
  const target = path.length > 100 ? `${path.slice(0, 99)}…` : path;
  return `${slug}: ${exchange.name} (${operationId ?? "no operation"})\n  ${method} ${target} → ${exchange.response?.status ?? "no response recorded"}`;
}

function formatCounts(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([value, count]) => `${count} ${value}`)
    .join(", ");
}

/** Rows as text with aligned columns; the first column is left-aligned, the others are numbers. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
