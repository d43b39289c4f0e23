/**
 * What is allowed. Bytes of bundles are gzip, level 9; heap is bytes per call by Node's major version, for V8 lays out objects
 * and closures differently in each.
 */
export const budgets = {
  instantiationsOfFiftyCalls: 6,
  // The table that checks every option, nested ones too, and suggests the near name: 550 of a binding, 1,150 of the facade.
  // Forms in both directions (writer and reader, 750), an Accept that asks for what is wanted, headers with a fixed value, errors
  // without a body, and whose word a status is: 1,100 of each.
  // Proofs from every error of a failure, the words of platforms without codes, charsets, and how fetch is asked on each platform: 900
  // of a binding; of the facade 1,300, with redirects and keys for pages that are no secure context.
  bundleBytes: { binding: 9_300 + 550 + 1_100 + 900, facade: 29_100 + 1_150 + 1_100 + 1_300 },
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
