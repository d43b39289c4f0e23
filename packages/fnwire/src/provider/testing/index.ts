import { Bench, nameOf } from "./bench.js";
import type { CheckTable, Rule } from "./check.js";
import { guardChecks } from "./guards.js";
import { atMostOnceChecks, runChecks } from "./runs.js";
import type { Subject } from "./subject.js";
import { waitChecks } from "./waits.js";

export type { Rule } from "./check.js";
export type { Sample, Subject } from "./subject.js";

/** One check of a provider against its emulated service, for any test runner: `test(check.title, check.run)`. */
export type Check = {
  readonly rule: Rule;
  /** Stands alone in a log. */
  readonly title: string;
  /** Rejects with an error that says what falls short. Checks of one subject run one after the other. */
  readonly run: () => Promise<void>;
};

/** What a provider falls short of. */
export type Shortcoming = { readonly rule: Rule; readonly title: string; readonly what: string };

const tables: readonly CheckTable[] = [runChecks, atMostOnceChecks, waitChecks, guardChecks];

/** The checks that concern a provider, by what it can do. */
export function conformance<Options extends object>(subject: Subject<Options>): readonly Check[] {
  // Safe: options go to no provider but their own.
  const bench = new Bench(subject as unknown as Subject<never>);
  return tables
    .flat()
    .flatMap(({ rule, title, needs, run }) =>
      needs?.(bench.can) === false ? [] : [{ rule, title: `${bench.id}, ${rule}: ${title}`, run: () => run(bench) }],
    );
}

/** Runs all checks, or those of some rules, and gives what falls short; nothing where the provider conforms. */
export async function shortcomings<Options extends object>(
  subject: Subject<Options>,
  rules?: readonly Rule[],
): Promise<readonly Shortcoming[]> {
  const found: Shortcoming[] = [];
  for (const { rule, title, run } of conformance(subject)) {
    if (rules?.includes(rule) === false) continue;
    try {
      await run();
    } catch (error) {
      // Words of what a provider throws by itself may be anything.
      const isOurs = error instanceof Error && error.name === "Shortcoming";
      found.push({
        rule,
        title,
        what: isOurs ? error.message : `a call that has to succeed fails with ${nameOf(error)}`,
      });
    }
  }
  return found;
}
