import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { suiteFigures } from "../../../scripts/suite/suites.js";

const figuresFile = fileURLToPath(new URL(`../../../${suiteFigures("faults")}`, import.meta.url));

/** Prints a line of figures, each as it was measured, and leaves it for the summary at the end of the suite. */
export function report(name: string, figures: Readonly<Record<string, number | string>>): void {
  const parts = Object.entries(figures).map(([what, value]) =>
    typeof value === "number" ? `${what} ${written(value)}` : `${what} ${value}`,
  );
  const line = `${name}: ${parts.join(", ")}`;
  console.log(line);
  mkdirSync(dirname(figuresFile), { recursive: true });
  appendFileSync(figuresFile, `${line}\n`);
}

/** A number as people read it: thousands apart, at most three decimals. */
export function written(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 3 });
}

/** The value below which `part` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
