/** Prints a line of figures, each as it was measured. */
export function report(name: string, figures: Readonly<Record<string, number | string>>): void {
  const parts = Object.entries(figures).map(([what, value]) =>
    typeof value === "number" ? `${what} ${written(value)}` : `${what} ${value}`,
  );
  console.log(`${name}: ${parts.join(", ")}`);
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
