import type { Call } from "./call.js";

/**
 * The JSON body of a request that has passed the spec's check. The spec is what the type parameter is taken from, so the shape
 * holds. Without a body it is `{}`.
 */
export function checkedBody<Body>({ content }: Call): Body {
  return (content.kind === "json" ? content.value : {}) as Body; // see above
}
