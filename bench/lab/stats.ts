/** A figure measured several times. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number; readonly count: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new Error("nothing was measured");
  const upper = sorted[sorted.length >> 1] ?? max;
  const lower = sorted[(sorted.length - 1) >> 1] ?? min;
  return { median: (lower + upper) / 2, min, max, count: sorted.length };
}

/**
 * Ratios of two series measured in the same rounds, round by round. What disturbs a machine disturbs neighbors in time
 * alike, so this spread is narrower than that of the figures themselves.
 */
export function ratioOf(values: readonly number[], base: readonly number[]): Spread {
  if (values.length !== base.length) throw new Error("the two series are not of the same rounds");
  return spreadOf(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** Rotates a list, so that in each round another one goes first. */
export function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
