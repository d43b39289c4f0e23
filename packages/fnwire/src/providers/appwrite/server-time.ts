import type { CallContext } from "../../provider/tools.js";

/** The smallest unit of the `Date` header (RFC 9110, section 5.6.7). */
const dateUnitMs = 1000;
/** How far apart the clocks of a service's own machines may be. */
const skewMs = 2_000;
/** How wrong a machine's clock may be where only that can be asked. */
const clockErrorMs = 24 * 3_600_000;

/** Headers of a response, by lower-case name. */
type Headers = { readonly [name: string]: string | undefined };

/** The latest instant at which the server can have answered, by its own clock; `undefined` when it does not say. Milliseconds. */
export function answeredAt(headers: Headers | undefined): number | undefined {
  const at = Date.parse(headers?.date ?? "");
  return Number.isNaN(at) ? undefined : at + dateUnitMs;
}

/**
 * The instant, by the server's clock, before which nothing of a call can have reached it. The machine's own clock only says how
 * long ago that was: it may be wrong by hours.
 */
export function callBeganAt(call: CallContext, headers: Headers | undefined): number {
  const at = answeredAt(headers);
  if (at === undefined) return call.startedAt - clockErrorMs;
  const tookMs = call.elapsedMs();
  // Set back meanwhile: nobody knows how long it took.
  return at - dateUnitMs - skewMs - (tookMs < 0 ? call.timeoutMs : tookMs);
}
