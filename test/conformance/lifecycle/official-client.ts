import type { Emulator } from "../../../packages/emulator/dist/index.js";
import type { Code, GreeterInput } from "./code.js";
import type { ScenarioId } from "./scenarios.js";

type ProviderId = "appwrite" | "qinling" | "functiongraph" | "minapp";

/** A run as a client shows it. */
export type Run = {
  readonly id: string;
  readonly state: "pending" | "succeeded" | "failed";
  /** What the function returned; undefined where the client is not shown it. */
  readonly output?: unknown;
  /** What the client is told of a function that failed. */
  readonly failure?: string | undefined;
  readonly logs?: string | undefined;
};

/** How a client reports that the service refused. */
export type Refusal = {
  readonly httpStatus: number;
  /** The service's own code or type of the error, or its message; undefined where the client does not show it. */
  readonly reason: string | undefined;
};

/** What an adapter throws for a call that the service refused. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.httpStatus} ${refusal.reason ?? ""}`);
    this.refusal = refusal;
  }
}

/** One provider's life cycle in terms of its official client. `fn` is what the client knows a function by. */
export type OfficialClient = {
  /** Deploys code through the provider's own API and waits until it can be run. */
  deploy(code: Code): Promise<string>;
  replaceCode(fn: string, code: Code): Promise<void>;
  /** Freezes the code under a version with this alias. Returns what the alias is called by. */
  publish?(fn: string, alias: string): Promise<string>;
  invoke(fn: string, input: GreeterInput): Promise<Run>;
  /** Starts a run in the background. Returns its id. */
  start?(fn: string, input: GreeterInput): Promise<string>;
  look?(fn: string, id: string): Promise<Run>;
  /** Log of a run in the background. */
  logs?(fn: string, id: string): Promise<string>;
  /** Runs that the service's own filter calls failed. */
  listFailed?(fn: string): Promise<readonly Run[]>;
  /** Ids of a list, page by page. */
  pages?(fn: string, size: number): Promise<readonly (readonly string[])[]>;
  removeRun?(fn: string, id: string): Promise<void>;
  removeFunction(fn: string): Promise<void>;
  /** Invokes with credentials that are wrong. */
  invokeAsStranger(fn: string): Promise<unknown>;
  close?(): Promise<void>;
};

/** What is known of a client before it is loaded. */
export type ClientDefinition = {
  /** Package and version. */
  readonly title: string;
  readonly provider: ProviderId;
  /** What the client, or its service, does not offer, with the reason. */
  readonly lacks: Readonly<Partial<Record<ScenarioId, string>>>;
  /** Name of a function that does not exist, in the form that the client takes. */
  readonly unknownFunction: string;
  /** Loads the client and points it at the emulator: endpoint and credentials, nothing else. */
  connect(options: {
    readonly emulator: Emulator;
    /** Folder with the installed clients. */
    readonly tools: string;
    /** Folder to write to; it is the client's home directory. */
    readonly scratch: string;
  }): Promise<OfficialClient>;
};
