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

/** Refuses options that nothing reads: a misspelt `timeoutMs` must not become "no timeout". */
export function refuseUnknown(provider: string, options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw configError("options must be an object", { provider });
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw configError(`unknown option "${key.slice(0, 40)}"; known are ${known.join(", ")}`, { provider });
    }
  }
}

/** A number of milliseconds above 0, or `undefined`. */
export function checkTimeout(name: string, value: number | undefined, provider: string): void {
  // setTimeout holds 32 bits: a longer delay fires at once.
  if (value !== undefined && !(typeof value === "number" && value > 0 && value <= 2 ** 31 - 1)) {
    throw configError(`${name} must be a number of milliseconds from 1 to 2147483647`, { provider });
  }
}
