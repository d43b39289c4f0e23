import { type AnyCheck, type Check, readOnce } from "@fnwire/runtime/options";
import { configError, inputError } from "../errors/caller-error.js";

/** Refuses options that nothing reads or that cannot be meant so: a misspelled `timeoutMs` must not become "no timeout". Gives what was checked. */
export function refuseFlaws<T>(check: Check<T>, options: T, where: { provider?: string; operation?: string } = {}): T {
  const { flaw, options: checked } = readOnce(check, options);
  if (flaw !== undefined) throw configError(flaw, where);
  return checked;
}

/** The same for what a provider lets callers say of one invocation. */
export function refuseRequestFlaws(
  check: AnyCheck,
  request: unknown,
  where: { provider: string; operation: string },
): unknown {
  if (request === undefined) return undefined;
  const { flaw, options: checked } = readOnce<unknown>(check, request, "request");
  if (flaw !== undefined) throw inputError(flaw, where);
  return checked;
}
