/** The part of Deno's own API that is used here. Source: Deno's reference, "Deno.createHttpClient". */
type DenoLike = { createHttpClient?(options: { poolMaxIdlePerHost: number }): object };

/** Which platform runs this program, whatever conditions it was bundled or resolved with. */
export type Platform = "deno" | "bun" | "workerd" | "other";

/** Asked when a transport is made. `other` is Node, or a browser. */
export function currentPlatform(): Platform {
  if ("Deno" in globalThis) return "deno";
  if ("Bun" in globalThis) return "bun";
  return globalThis.navigator?.userAgent === "Cloudflare-Workers" ? "workerd" : "other";
}

/** On Deno a client that keeps no connection; undefined where Deno does not give one out. */
export function clientWithoutPool(): object | undefined {
  const deno: unknown = Reflect.get(globalThis, "Deno");
  if (typeof deno !== "object" || deno === null) return undefined;
  // Its own name for it; only whether it is there differs.
  return (deno as DenoLike).createHttpClient?.({ poolMaxIdlePerHost: 0 });
}

/**
 * What a request of a page should not have unless asked for: a response out of the HTTP cache, the page's cookies and its
 * address beside a credential (Fetch standard, `RequestInit`). Some workers refuse members that they do not know, so each is
 * tried first.
 */
export function discreetInit(): RequestInit {
  const wanted: readonly RequestInit[] = [
    { cache: "no-store" },
    { credentials: "omit" },
    { referrerPolicy: "no-referrer" },
  ];
  return Object.assign({}, ...wanted.filter(isTaken));
}

function isTaken(init: RequestInit): boolean {
  if (typeof globalThis.Request !== "function") return true;
  try {
    new Request("http://localhost/", init);
    return true;
  } catch {
    return false;
  }
}

const leftOut = new Map<string, boolean>();

/** Whether this platform leaves a header out that a program sets, as pages' do with some (Fetch standard, "forbidden request-header"). */
export function isLeftOut(name: string): boolean {
  let answer = leftOut.get(name);
  if (answer === undefined) {
    answer = leavesOut(name);
    leftOut.set(name, answer);
  }
  return answer;
}

function leavesOut(name: string): boolean {
  if (typeof globalThis.Request !== "function") return false;
  try {
    return !new Request("http://localhost/", { headers: { [name]: "x" } }).headers.has(name);
  } catch {
    return false;
  }
}
