import type { Cors } from "../access/cors.js";
import type { CodeStore } from "../functions/code-store.js";
import type { FunctionRuntime } from "../functions/runtime.js";
import type { Call } from "../http/call.js";
import type { Reply } from "../http/reply.js";
import type { BoundOperations } from "../spec/bound-operations.js";
import type { Timers } from "../timers.js";
import type { Refusals } from "./refusals.js";
import type { Route } from "./routes.js";

/** What a client needs to talk to a service. */
export type ServiceSettings = {
  readonly endpoint: string;
  /** What the service calls the functions of the folder, by their names. Absent where there are no functions. */
  readonly functions?: Readonly<Record<string, string>>;
};

/** What the emulator lends to a service that it runs. */
export type ServiceHost = {
  /** Runs functions, those of the functions folder and deployed ones, and enters each run into the ledger. */
  readonly runtime: FunctionRuntime;
  /** Keeps deployed code on disk until the emulator is closed. */
  readonly code: CodeStore;
  /** Timers that are stopped when the emulator is closed. */
  readonly timers: Timers;
};

/** A service that has started. */
export type RunningService<Settings extends ServiceSettings = ServiceSettings> = {
  /** What it serves; see `routes` and `resource`. Operations of the spec that are not among them are refused as not emulated. */
  readonly routes: readonly Route[];
  /** How it says no. */
  readonly refusals: Refusals;
  /** What a client needs when the emulator is at this origin, such as `http://127.0.0.1:4010`. */
  settings(origin: string): Settings | Promise<Settings>;
  /** Refuses, by throwing, a caller whom no operation would serve. For operations that are not emulated; the others look for themselves. */
  refuseCaller?(call: Call): unknown;
  /** Adds to a response what all responses of the service have, the refusals included. */
  finish?(call: Call, reply: Reply): Reply;
  /** Makes all credentials issued so far expire. */
  expireCredentials?(): void;
};

/** What `defineService` takes. */
export type ServiceInput<Id extends string, Settings extends ServiceSettings> = {
  /** Names it in `emulator.providers`, in fault rules and in the ledger: lower-case letters, digits and dashes, at most 40. */
  readonly id: Id;
  /** Its name for people, on the status page. */
  readonly title: string;
  /** Address of its own documentation. */
  readonly documentation?: string;
  /**
   * Its API: an OpenAPI 3.1 document in one piece (all references lead into itself), or the `file:` URL of one as JSON. Every
   * request and every response is compared with it.
   */
  readonly spec: URL | object;
  /** Paths of the emulator below which the spec's paths are served, such as `/loom`. */
  readonly mounts: readonly string[];
  /** Paths below which everything that is not there is the service's to refuse. Defaults to `mounts`. */
  readonly realms?: readonly string[];
  /** Largest request body in bytes (default 16 MiB). */
  readonly maxBodyBytes?: number;
  /** `ignore` when it answers with and without a trailing slash alike (default `strict`). */
  readonly trailingSlash?: "ignore" | "strict";
  /** How it lets pages of other origins call it. Defaults to pages of loopback that read every header. */
  readonly cors?: Cors;
  /** It answers HEAD as GET without the body (default false). */
  readonly headAsGet?: boolean;
  /** Starts it, once for each emulator. */
  readonly start: (host: ServiceHost) => RunningService<Settings>;
};

/** A service that `startEmulator` can run. Made by `defineService` only. */
export type ServiceDefinition<
  Id extends string = string,
  Settings extends ServiceSettings = ServiceSettings,
> = ServiceInput<Id, Settings> & {
  /** Version of this contract. */
  readonly contract: 1;
};

/** What clients of some services need, by the services' ids. */
export type SettingsOf<Services extends readonly ServiceDefinition[]> = {
  readonly [Service in Services[number] as Service["id"]]: Awaited<
    ReturnType<ReturnType<Service["start"]>["settings"]>
  >;
};

/** A service as the emulator serves it: its definition, what has started of it, and the operations of its spec. */
export type Service = ServiceDefinition & RunningService & { readonly operations: BoundOperations };

/** Why a definition is refused. */
export type ServiceDefinitionProblem =
  /** It was not made by `defineService`, or by that of a version with another contract. */
  | "not-a-definition"
  /** A field is missing, unknown, or not what it has to be. */
  | "field"
  /** Another service has the id. */
  | "id-taken"
  /** Another service, or the emulator itself, is at one of its paths. */
  | "path-clash"
  /** The OpenAPI document cannot be read. */
  | "spec"
  /** What `start` gave is no service, or serves one place twice. */
  | "start";

/** A service that cannot be run. The message says what to change. */
export class ServiceDefinitionError extends TypeError {
  override readonly name = "ServiceDefinitionError";

  constructor(
    readonly problem: ServiceDefinitionProblem,
    message: string,
  ) {
    super(message);
  }
}
