import { type AnyCheck, type Check, optionsFlaw } from "@fnwire/runtime/options";
import { configError, inputError } from "../errors/caller-error.js";

/** Refuses options that nothing reads or that cannot be meant so: a misspelled `timeoutMs` must not become "no timeout". */
export function refuseFlaws<T>(
  check: Check<T>,
  options: unknown,
  where: { provider?: string; operation?: string } = {},
): void {
  const flaw = optionsFlaw(check, options);
  if (flaw !== undefined) throw configError(flaw, where);
}

/** The same for what a provider lets callers say of one invocation. */
export function refuseRequestFlaws(
  check: AnyCheck,
  request: unknown,
  where: { provider: string; operation: string },
): void {
  const flaw = request === undefined ? undefined : optionsFlaw(check, request, "request");
  if (flaw !== undefined) throw inputError(flaw, where);
}
