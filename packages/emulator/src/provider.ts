import type { Cors } from "./access/cors.js";
import type { ThrottleHint } from "./faults/fault.js";
import type { Call } from "./http/call.js";
import type { Reply } from "./http/reply.js";
import type { SpecOperation } from "./spec/operation.js";
import type { Violation } from "./spec/violation.js";

/** One method of one path of a provider. */
export type Route = {
  readonly method: string;
  /** OpenAPI path template below the provider's mounts, such as `/functions/{functionId}`. */
  readonly path: string;
  /** The path starts at the origin instead. */
  readonly fromOrigin: boolean;
  /** Handles the call. `check` compares the request with the spec: its result, if any, is the provider's refusal. */
  serve(call: Call, check: () => Reply | undefined): Promise<Reply>;
};

/** Who is calling, or the provider's refusal. */
export type Authentication<Caller> =
  | { readonly caller: Caller; readonly refusal?: undefined }
  | { readonly refusal: Reply };

/** Makes a route whose request is first authenticated, then compared with the spec, then handled. */
export function route<Caller>({
  method,
  path,
  fromOrigin = false,
  authenticate,
  handle,
}: {
  readonly method: string;
  readonly path: string;
  readonly fromOrigin?: boolean;
  readonly authenticate: (call: Call) => Authentication<Caller>;
  readonly handle: (call: Call, caller: Caller) => Reply | Promise<Reply>;
}): Route {
  return {
    method,
    path,
    fromOrigin,
    serve: async (call, check) => {
      const authentication = authenticate(call);
      if (authentication.refusal !== undefined) return authentication.refusal;
      return check() ?? handle(call, authentication.caller);
    },
  };
}

/** Authentication of routes that anyone may call. */
export function anyone(): Authentication<undefined> {
  return { caller: undefined };
}

/** How a provider says no, in its own words. */
export type Refusals = {
  /** The request breaks the spec. Undefined when the real service takes such a request all the same. */
  invalid(call: Call, violations: readonly Violation[]): Reply | undefined;
  /** Nothing is at this path. */
  unknownPath(call: Call): Reply;
  /** Something is at this path, but not for this method. */
  wrongMethod(call: Call, allowed: readonly string[]): Reply;
  /** The spec has the operation, the emulator does not. The message must say so. */
  notEmulated(call: Call, operation: SpecOperation): Reply;
  tooLarge(call: Call): Reply;
  throttled(call: Call, hint: { readonly kind: ThrottleHint; readonly retryAfterSeconds: number }): Reply;
  /** The emulator itself failed. */
  failed(call: Call, error: unknown): Reply;
};

/** What a client needs to talk to a service. */
export type ClientSettings = {
  readonly endpoint: string;
  /** What the service calls the functions of the folder, by their names. Absent where there are no functions. */
  readonly functions?: Readonly<Record<string, string>>;
};

/** One emulated service. */
export type Provider<Settings extends ClientSettings = ClientSettings> = {
  /** Name of the service's folder in `specs/`. */
  readonly slug: string;
  readonly title: string;
  /** Paths below which the spec's paths are served. */
  readonly mounts: readonly string[];
  /** Paths below which everything that is not there is the service's to refuse. */
  readonly realms: readonly string[];
  /** Largest request body in bytes. */
  readonly maxBodyBytes: number;
  /** `ignore` when the service answers with and without a trailing slash alike. */
  readonly trailingSlash: "ignore" | "strict";
  /** How the service lets pages of other origins call it. */
  readonly cors?: Cors;
  /** The service answers HEAD as GET without the body. */
  readonly headAsGet?: boolean;
  readonly routes: readonly Route[];
  readonly refusals: Refusals;
  /** Refuses a caller whom no operation would serve. For operations that are not emulated; the others look for themselves. */
  refuseCaller?(call: Call): Reply | undefined;
  /** Adds to a response what all responses of the service have, the refusals included. */
  finish?(call: Call, reply: Reply): Reply;
  /** The query as the service understands it. Defaults to the URL standard's reading. */
  readQuery?(search: URLSearchParams): URLSearchParams;
  /** What a client needs to talk to the service when the emulator is at this origin. */
  settings(origin: string): Promise<Settings>;
  /** Makes all credentials issued so far expire. */
  expireCredentials(): void;
  /** Stops timers and drops executions. */
  close(): void;
};
