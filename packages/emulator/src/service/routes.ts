import type { Call } from "../http/call.js";
import type { Reply } from "../http/reply.js";

/** One method of one path of a service. */
export type Route = {
  readonly method: string;
  /** OpenAPI path template below the service's mounts, such as `/functions/{functionId}`. */
  readonly path: string;
  /** The path starts at the origin instead. */
  readonly fromOrigin: boolean;
  /** Carries the request out. `check` compares it with the spec and refuses it in the service's words when it breaks it. */
  readonly handle: (call: Call, check: () => void) => Reply | Promise<Reply>;
};

/** Carries out one operation. What it refuses it throws (`refuse`). */
export type Handler<Caller, Context> = (call: Call, caller: Caller, context: Context) => Reply | Promise<Reply>;

/** Operations by method and path: `{ "GET /functions/{id}": getFunction }`. */
export type Operations<Caller, Context> = Readonly<Record<string, Handler<Caller, Context>>>;

/**
 * The routes of a table of operations. Each request is first authenticated, then compared with the spec, then carried out.
 * `authenticate` gives the caller or throws a refusal; without it anyone may call.
 */
export function routes<Context, Caller = undefined>({
  operations,
  context,
  authenticate,
  fromOrigin = false,
}: {
  readonly operations: Operations<Caller, Context>;
  /** What the handlers work with. */
  readonly context: Context;
  readonly authenticate: (call: Call) => Caller;
  /** The paths start at the origin, not at the service's mounts (default false). */
  readonly fromOrigin?: boolean;
}): readonly Route[] {
  return Object.entries(operations).map(([place, handler]) => {
    const [method = "", path = ""] = place.split(" ", 2);
    return {
      method,
      path,
      fromOrigin,
      handle: (call, check) => {
        const caller = authenticate(call);
        check();
        return handler(call, caller, context);
      },
    };
  });
}

/** Authentication of operations that anyone may call. */
export function anyone(): undefined {
  return undefined;
}
