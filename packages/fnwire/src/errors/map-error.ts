import type { SerializedHandle } from "../model/serialized-handle.js";
import {
  AmbiguousOutcomeError,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
  OutputLostError,
} from "./errors.js";

/** The error of an input that an earlier run saw end, when nothing more of it is to be had. */
export function forgottenOutcome(input: {
  provider: string;
  fn: string;
  /** It succeeded, and its output is lost; else it failed. */
  isLost: boolean;
  handle: SerializedHandle | undefined;
  cause: FnwireError | undefined;
}): FnwireError {
  const { provider, fn, isLost, handle, cause } = input;
  const what = isLost
    ? "the function ran and succeeded in an earlier run, and its output was never delivered"
    : "the input failed in an earlier run, and what it failed with is not on record";
  const now = cause === undefined ? "" : ` (${cause.message})`;
  const init = {
    message: `${provider} map: ${what}${now}`,
    code: isLost ? "OUTPUT_LOST" : "FUNCTION_FAILED",
    layer: isLost ? "caller" : "function",
    provider,
    operation: "map",
    fn,
    executed: "yes",
    attempts: cause?.attempts,
    stopped: "not-retryable",
    cause: cause?.cause,
  } as const;
  return handle === undefined ? new FnwireError(init) : new OutputLostError({ ...init, handle });
}

/** The error of an input that an earlier run began; `refusal` is what a call for it came to now. */
export function leftOpen(
  { provider, fn }: { provider: string; fn: string },
  refusal: FnwireError | undefined,
): AmbiguousOutcomeError {
  const now = refusal === undefined ? "" : ` (${refusal.message})`;
  return new AmbiguousOutcomeError({
    message: `${provider} map: an earlier run began this input and nothing is known of its outcome; the function may have run${now}`,
    code: "AMBIGUOUS_OUTCOME",
    layer: refusal?.layer ?? "caller",
    provider,
    operation: "map",
    fn,
    executed: "maybe",
    attempts: refusal?.attempts,
    stopped: "ambiguous",
    cause: refusal?.cause,
    reason: refusal?.code ?? "EXECUTION_LOST",
  });
}

/** The error of an input whose turn did not come. */
export function notBegun({ provider, fn }: { provider: string; fn: string }): FnwireError {
  return new FnwireError({
    message: `${provider} map: not begun, because the run was stopped`,
    code: "EXECUTION_CANCELLED",
    layer: "caller",
    provider,
    operation: "map",
    fn,
    executed: "no",
    retryable: true,
    stopped: "not-retryable",
  });
}

/** An error as an earlier run had it. */
export function plainError(init: FnwireErrorInit): FnwireError {
  return new FnwireError(init);
}

/** The failure of a function as an earlier run had it. */
export function functionFailed(init: ConstructorParameters<typeof FunctionFailedError>[0]): FunctionFailedError {
  return new FunctionFailedError(init);
}

/** The loss of an output as an earlier run had it. */
export function withHandle(init: ConstructorParameters<typeof OutputLostError>[0]): OutputLostError {
  return new OutputLostError(init);
}
