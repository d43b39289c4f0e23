// A function that computes: how many primes are there up to `limit` (a million unless the input says otherwise)?
export default function primes(input) {
  const limit = input?.limit ?? 1_000_000;
  const composite = new Uint8Array(limit + 1);
  let count = 0;
  for (let candidate = 2; candidate <= limit; candidate++) {
    if (composite[candidate]) continue;
    count++;
    for (let multiple = candidate * candidate; multiple <= limit; multiple += candidate) composite[multiple] = 1;
  }
  return { limit, count };
}
