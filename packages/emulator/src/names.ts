/** Thrown words for a name that does not exist: what it was for, the name, and the one that was probably meant, or all. */
export function unknownName(what: string, name: unknown, known: Iterable<string>): string {
  const all = [...known];
  const meant = typeof name === "string" ? nearest(name, all) : undefined;
  const hint = meant !== undefined ? `did you mean ${JSON.stringify(meant)}?` : `there is ${listed(all)}`;
  return `${JSON.stringify(name)} is no ${what}; ${hint}`;
}

function listed(names: readonly string[]): string {
  return names.length <= 12 ? names.join(", ") : `${names.slice(0, 12).join(", ")} and ${names.length - 12} more`;
}

/** The name that at most a third of the letters would have to change for. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, name.length / 3) ? best.candidate : undefined;
}

// Levenshtein: letters to insert, delete or replace.
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from.slice(0, 100)].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min((row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, (row[column] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The providers and their operations, against which the names in fault rules and ledger filters are checked. */
export class SpecNames {
  readonly #operations: ReadonlyMap<string, ReadonlySet<string>>;

  /** operationIds by provider. */
  constructor(operations: ReadonlyMap<string, Iterable<string>>) {
    this.#operations = new Map([...operations].map(([provider, ids]) => [provider, new Set(ids)]));
  }

  /** What is wrong with these names, in words. */
  problemsOf({ provider, operation }: { provider?: unknown; operation?: unknown }): readonly string[] {
    if (provider !== undefined && (typeof provider !== "string" || !this.#operations.has(provider)))
      return [unknownName("provider", provider, this.#operations.keys())];
    const known = [...this.#operations].flatMap(([slug, ids]) =>
      provider === undefined || slug === provider ? [...ids] : [],
    );
    if (operation === undefined || (typeof operation === "string" && known.includes(operation))) return [];
    return [unknownName(`operation of ${provider ?? "any provider"}`, operation, known)];
  }
}
