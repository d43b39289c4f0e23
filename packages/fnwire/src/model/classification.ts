import type { OperationDescriptor, WireResponse } from "@fnwire/runtime";
import type { Certainty, ErrorCode, ErrorLayer, ProviderError } from "./outcome.js";

/** What one response, or its absence, proves. */
export type ResponseClassification = {
  readonly code: ErrorCode;
  readonly layer: ErrorLayer;
  /** Whether the function ran. Only ever `"no"` or `"yes"` when that is proven. */
  readonly executed: Certainty;
  /**
   * What repeating the same request could bring: `throttling` and `transient` may succeed later, `credential` once with another
   * credential, `none` fails again.
   */
  readonly retryability: "transient" | "throttling" | "credential" | "none";
  readonly providerError?: ProviderError | undefined;
  readonly requestId?: string | undefined;
  /** What is wrong with a response that could be read, in words. */
  readonly flaw?: string | undefined;
  /** Milliseconds the service asked to wait, when a provider says it in its own way. */
  readonly retryAfterMs?: number | undefined;
};

/**
 * What a provider reads out of a response other than 2xx. `"success"`: it is none the less what was asked for, and the provider
 * reads it like one; `undefined` leaves it to the status.
 */
export type Classify = (
  response: WireResponse,
  operation: OperationDescriptor,
  nowMs: number,
) => ResponseClassification | "success" | undefined;
