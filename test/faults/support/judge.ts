import { FnwireError, toRetryDirective } from "./fnwire.js";

/** How a call ended, as its caller sees it. */
export type Ending =
  | { readonly id: string; readonly method: "invoke" | "start"; readonly value: unknown }
  | { readonly id: string; readonly method: "invoke" | "start"; readonly error: unknown };

/** What the caller was told, by the ending alone. */
export type Told = "done" | "accepted" | "no" | "maybe" | "yes" | "unclassified";

/** Where what callers were told and what the ledger knows differ. All but `calls` and the kinds of endings must be 0. */
export type Sentence = {
  calls: number;
  /** Functions that ran more than once for one call. */
  duplicates: number;
  /** "It did not run", or "calling again does no harm", of something that ran. */
  falseNo: number;
  /** "It ran" of something that did not. */
  falseYes: number;
  /** Errors that say nothing about the run. */
  unclassified: number;
  ok: number;
  refused: number;
  open: number;
  failed: number;
};

export function emptySentence(): Sentence {
  return { calls: 0, duplicates: 0, falseNo: 0, falseYes: 0, unclassified: 0, ok: 0, refused: 0, open: 0, failed: 0 };
}

/** What an ending tells its caller. */
export function toldBy(ending: Ending): Told {
  if (!("error" in ending)) return ending.method === "invoke" ? "done" : "accepted";
  const { error } = ending;
  if (!FnwireError.is(error)) return "unclassified";
  return error.executed === "no" || error.executed === "maybe" || error.executed === "yes"
    ? error.executed
    : "unclassified";
}

/** Holds one call's ending against the number of times that its function ran. */
export function judge(sentence: Sentence, ending: Ending, runs: number): Told {
  const told = toldBy(ending);
  sentence.calls += 1;
  if (runs > 1) sentence.duplicates += 1;
  switch (told) {
    case "done":
    case "accepted":
      sentence.ok += 1;
      break;
    case "no":
      sentence.refused += 1;
      break;
    case "maybe":
      sentence.open += 1;
      break;
    case "yes":
      sentence.failed += 1;
      break;
    case "unclassified":
      sentence.unclassified += 1;
  }
  if (saysNo(ending, told) && runs > 0) sentence.falseNo += 1;
  if (saysYes(ending, told) > runs) sentence.falseYes += 1;
  return told;
}

/** All that a caller can take for "it did not run": the error's word, its advice, and what it says of each attempt. */
function saysNo(ending: Ending, told: Told): boolean {
  if (told === "no") return true;
  if (!("error" in ending)) return false;
  const { error } = ending;
  if (FnwireError.is(error) && error.retryable) return true;
  if (toRetryDirective(error).action === "retry") return true;
  const attempts = launchesOf(error);
  return attempts.length > 0 && attempts.every((attempt) => attempt.executed === "no");
}

/** How many runs the caller is told of. */
function saysYes(ending: Ending, told: Told): number {
  const attempts = launchesOf("error" in ending ? ending.error : ending.value);
  const byAttempt = attempts.filter((attempt) => attempt.executed === "yes").length;
  return Math.max(byAttempt, told === "done" || told === "accepted" || told === "yes" ? 1 : 0);
}

/** Operations that run functions, of all providers. */
const launches = new Set(["createExecution", "invokeFunction", "invokeFunctionAsync"]);

function launchesOf(outcome: unknown): readonly { readonly executed: unknown }[] {
  const attempts: unknown = typeof outcome === "object" && outcome !== null && Reflect.get(outcome, "attempts");
  if (!Array.isArray(attempts)) return [];
  return attempts.filter((attempt: { operation?: unknown }) => launches.has(String(attempt.operation)));
}
