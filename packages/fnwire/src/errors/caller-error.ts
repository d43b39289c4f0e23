import { CallError } from "@fnwire/runtime";
import type { ErrorCause } from "../model/outcome.js";
import { FnwireError } from "./errors.js";

/** What the caller got wrong before anything was sent. The message says what to do and never repeats a value. */
export function configError(message: string, where: { provider?: string; operation?: string } = {}): FnwireError {
  return callerError("CONFIG_INVALID", message, where);
}

/** An input, reference or option of one call that cannot be sent. */
export function inputError(
  message: string,
  where: { provider: string; operation: string; fn?: string | undefined },
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
  where: { provider?: string; operation?: string; fn?: string | undefined },
  cause?: ErrorCause,
): FnwireError {
  return new FnwireError({
    message: where.provider === undefined ? message : `${where.provider}: ${message}`,
    code,
    layer: "caller",
    provider: where.provider ?? "fnwire",
    operation: where.operation ?? "configure",
    fn: where.fn,
    executed: "no",
    cause,
  });
}

/** Makes a transport or a generated client; what they refuse becomes this package's error. */
export function makeClient<C>(provider: string, make: () => C): C {
  try {
    return make();
  } catch (error) {
    if (!CallError.is(error)) throw error;
    throw callerError(error.code === "UNSUPPORTED" ? "UNSUPPORTED" : "CONFIG_INVALID", error.message, { provider });
  }
}
