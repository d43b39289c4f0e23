import { type Transport, TransportError, type WireRequest } from "@fnwire/runtime";
import { response } from "../../../../test/support/responses.js";

export const loomToken = "test-token-loom/0001+x";
export const slowMs = 600;

type Cloth = Record<string, unknown>;
type Run = Cloth & { id: string; pattern: string; key: string | null; state: string };

/** What each pattern makes of its threads; it takes `ms`. */
const patterns: Readonly<Record<string, { readonly ms: number; readonly weave: (threads: number) => Cloth }>> = {
  twill: { ms: 0, weave: (threads) => ({ state: "woven", cloth: { length: threads * 2 } }) },
  velvet: { ms: slowMs, weave: (threads) => ({ state: "woven", cloth: { length: threads } }) },
  tangle: { ms: 0, weave: () => ({ state: "torn", reason: "the threads are tangled" }) },
};

/** A service that weaves, in memory: a double that no code of fnwire stands behind, reached by a transport of its own. */
export class LoomService {
  /** How often a pattern was really begun. */
  ran = 0;
  readonly #runs = new Map<string, Run>();

  readonly transport: Transport = async (request, { operation, evidence }) => {
    if (request.signal?.aborted) throw request.signal.reason;
    evidence.sent = true;
    const [status, body] = await Promise.race([this.#answer(request), whenOver(request, operation.id)]);
    evidence.responseStarted = true;
    return response(status, body);
  };

  async #answer({ method, url, headers, body }: WireRequest): Promise<readonly [number, unknown]> {
    if (headers["x-loom-token"] !== loomToken) return [401, { reason: "The token is not known." }];
    const { pathname, searchParams } = new URL(url);
    const [, kind = "", name = "", more] = pathname.split("/").map(decodeURIComponent);
    if (method === "POST" && kind === "weave") return this.#weave(name, JSON.parse(String(body)) as Cloth);
    const ids = searchParams.get("ids")?.split(",");
    if (kind === "runs" && ids !== undefined) {
      // As they are now: a run that ends later ends in no response that was given before.
      return [200, ids.flatMap((id) => this.#runs.get(id) ?? []).map((run) => ({ ...run }))];
    }
    if (kind === "runs" && name === "") {
      return [200, [...this.#runs.values()].filter(({ key }) => key === searchParams.get("key"))];
    }
    const run = this.#runs.get(name);
    if (kind !== "runs" || run === undefined) return [404, { reason: "There is no such run." }];
    if (more === "log") return [200, { log: `weaving ${run.pattern}` }];
    if (more === "stop") {
      const stopped = run.state === "weaving";
      if (stopped) run.state = "stopped";
      return [200, { stopped }];
    }
    if (method === "DELETE") this.#runs.delete(name);
    return [200, run];
  }

  async #weave(name: string, { threads, key, wait }: Cloth): Promise<readonly [number, unknown]> {
    const pattern = patterns[name];
    if (pattern === undefined) return [404, { reason: "There is no such pattern." }];
    const before = [...this.#runs.values()].find((run) => key !== undefined && run.key === key);
    const run: Run = before ?? {
      id: `run-${crypto.randomUUID()}`,
      pattern: name,
      key: (key as string | undefined) ?? null,
      state: "weaving",
    };
    if (before === undefined) {
      this.#runs.set(run.id, run);
      this.ran += 1;
      const end = (): void => {
        if (run.state === "weaving") Object.assign(run, pattern.weave(Number(threads)));
      };
      if (pattern.ms === 0) end();
      else setTimeout(end, pattern.ms);
    }
    while (wait === true && run.state === "weaving") await new Promise((resolve) => setTimeout(resolve, 10));
    // What is sent is as it was then.
    return [200, { ...run }];
  }
}

/** Rejects when the attempt is given up or its time is over. */
function whenOver(request: WireRequest, operation: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    request.signal?.addEventListener("abort", () => reject(request.signal?.reason), { once: true });
    if (request.timeoutMs === undefined) return;
    const late = new TransportError({
      code: "ATTEMPT_TIMEOUT",
      message: `${operation}: no response in time`,
      operation,
      sent: true,
      responseStarted: false,
    });
    setTimeout(() => reject(late), request.timeoutMs).unref();
  });
}
