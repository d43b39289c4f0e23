import type { ResponseClassification } from "../model/classification.js";

/** Where a redirect was seen. */
export type RedirectArgs = {
  readonly status: number;
  /** The request's own URL. */
  readonly url?: string | undefined;
  readonly location?: string | undefined;
};

/** Every status of the class: none of them is what was asked for. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/**
 * What a redirect says of the request. 307 and 308 ask for the same request elsewhere, and so does 301 to the same resource on
 * another origin, which is what an `endpoint` with http or an old name gets, or with a slash more or less: nothing ran. Any other
 * may be the response of something that has run, such as a function that points to its result (RFC 9110 §15.4), which may well be
 * where the request went, or there with another query.
 */
export function classifyRedirect({ status, url, location }: RedirectArgs): ResponseClassification {
  const target = location === undefined ? undefined : parse(location, url);
  const isElsewhere = status === 307 || status === 308 || (status === 301 && isMoved(target, url));
  const where = target === undefined ? "" : ` to ${target.origin}`;
  return {
    code: "REDIRECT_REFUSED",
    layer: "transport",
    executed: isElsewhere ? "no" : "maybe",
    retryability: "none",
    // Only the origin: a location may hold tokens.
    flaw: `the service answered ${status}, a redirect${where}; redirects are not followed. Check \`endpoint\``,
  };
}

/** Whether a target is the same resource in another place. */
function isMoved(target: URL | undefined, url: string | undefined): boolean {
  const own = url === undefined ? undefined : parse(url);
  if (target === undefined || own === undefined) return false;
  const isSame = pathOf(target) === pathOf(own) && target.search === own.search;
  return isSame && (target.origin !== own.origin || target.pathname !== own.pathname);
}

/** A slash at the end is what servers like to add or take. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, "");
}

function parse(location: string, base?: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}
