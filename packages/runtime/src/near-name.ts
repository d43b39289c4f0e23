/** The known name that a misspelled one is nearest to, or undefined when none is near enough to be meant. */
export function nearName(given: string, known: readonly string[]): string | undefined {
  const wanted = given.slice(0, 40).toLowerCase();
  // About a third of the letters may differ, two of five: that is a swapped pair. More would guess.
  let least = Math.max(1, Math.round(wanted.length / 3)) + 1;
  let nearest: string | undefined;
  for (const name of known) {
    const lower = name.toLowerCase();
    const isPart = lower.length > 2 && wanted.includes(lower);
    const edits = isPart ? Math.min(least - 1, 2) : distance(wanted, lower);
    if (edits < least) {
      least = edits;
      nearest = name;
    }
  }
  return nearest;
}

/** Letters to add, drop or change (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
