import { type AnyCheck, type Check, optionsFlaw } from "@fnwire/runtime/options";
import { type ErrorCause, FnwireError } from "./errors.js";

/** What the caller got wrong before anything was sent. The message says what to do and never repeats a value. */
export function configError(message: string, where: { provider?: string; operation?: string } = {}): FnwireError {
  return callerError("CONFIG_INVALID", message, where);
}

/** An input, reference or option of one call that cannot be sent. */
export function inputError(
  message: string,
  where: { provider: string; operation: string },
  cause?: ErrorCause,
): FnwireError {
  return callerError("INPUT_INVALID", message, where, cause);
}

/** Something that the provider cannot do and that the types already refuse, or that the platform cannot. */
export function unsupportedError(message: string, where: { provider?: string; operation?: string } = {}): FnwireError {
  return callerError("UNSUPPORTED", message, where);
}

function callerError(
  code: "CONFIG_INVALID" | "INPUT_INVALID" | "UNSUPPORTED",
  message: string,
  where: { provider?: string; operation?: string },
  cause?: ErrorCause,
): FnwireError {
  return new FnwireError({
    message: where.provider === undefined ? message : `${where.provider}: ${message}`,
    code,
    layer: "caller",
    provider: where.provider ?? "fnwire",
    operation: where.operation ?? "configure",
    executed: "no",
    cause,
  });
}

/** Refuses options that nothing reads or that cannot be meant so: a misspelt `timeoutMs` must not become "no timeout". */
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
