import { TransportError } from "./errors.js";
import type { Plan } from "./plan.js";
import type { WireResponse } from "./transport/transport.js";

/** The statuses that ask a client to go elsewhere (RFC 9110 §15.4); 300, 304 and 305 do not. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A redirect that the spec does not document is an error: following it would hand credentials to another place. */
export function refuseRedirect({ plan, response }: { plan: Plan; response: WireResponse }): void {
  if (!redirects.has(response.status)) return;
  const documented = plan.reader.documented(response.status);
  // `default` says nothing of redirects: it stands for errors.
  if (documented !== undefined && documented.tag !== "default") return;
  const target = redirectOrigin({ location: response.headers.location, base: plan.prefix });
  throw new TransportError({
    code: "REDIRECT_REFUSED",
    operation: plan.operation.id,
    message: `${plan.operation.id}: the server answered ${response.status}, a redirect to ${target}; redirects are not followed. Check \`endpoint\``,
    sent: true,
    responseStarted: true,
    httpStatus: response.status,
  });
}

/** Only the origin: a location may hold tokens. */
function redirectOrigin({ location, base }: { location: string | undefined; base: string }): string {
  if (location === undefined) return "nowhere";
  try {
    return new URL(location, base).origin;
  } catch {
    return "an invalid address";
  }
}
