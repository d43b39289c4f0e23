import { FnwireError } from "../support/fnwire.js";

/** What can be wrong with how a call ends. */
export type Flaw = "hangs" | "not a FnwireError" | 'false "no"' | "polluted";

/**
 * What is wrong with how some work ends, whatever it ends with. `mayDeny` says whether "it did not run" would be true.
 */
export async function flawOf(
  work: () => Promise<unknown>,
  { mayDeny, patienceMs }: { readonly mayDeny: boolean; readonly patienceMs: number },
): Promise<Flaw | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<"hangs">((resolve) => {
    timer = setTimeout(() => resolve("hangs"), patienceMs);
  });
  const ending = work().then(
    () => undefined,
    (error: unknown) => flawIn(error, mayDeny),
  );
  const flaw = await Promise.race([ending, limit]);
  clearTimeout(timer);
  return flaw ?? (isPolluted() ? "polluted" : undefined);
}

function flawIn(error: unknown, mayDeny: boolean): Flaw | undefined {
  if (!FnwireError.is(error)) return "not a FnwireError";
  // Must not throw either: it is what a logger does.
  JSON.stringify(error);
  return error.executed === "no" && !mayDeny ? 'false "no"' : undefined;
}

function isPolluted(): boolean {
  return Reflect.get({}, "polluted") !== undefined;
}
