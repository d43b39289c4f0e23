/**
 * What is allowed. Bytes of bundles are gzip, level 9; heap is bytes per call by Node's major version, for V8 lays out objects
 * and closures differently in each.
 */
export const budgets = {
  instantiationsOfFiftyCalls: 6,
  bundleBytes: { binding: 9_300, facade: 29_100 },
  heapBytesPerCall: {
    binding: { 20: 25_500 },
    facade: { 20: 33_200 },
  },
} as const satisfies Budgets;

type Budgets = {
  readonly instantiationsOfFiftyCalls: number;
  readonly bundleBytes: { readonly binding: number; readonly facade: number };
  readonly heapBytesPerCall: Readonly<Record<"binding" | "facade", Readonly<Record<number, number>>>>;
};
