// A provider in a package of its own: it imports the contract and its binding, and nothing of fnwire knows its name.
import {
  createLoomWorksClient,
  createRun,
  getRun,
  getRunLog,
  type LoomWorksClient,
  listRuns,
  type Run,
} from "@fnwire/loom-works";
import {
  asRecord,
  type CallContext,
  type Credential,
  defineProvider,
  type ExecutionState,
  FnwireError,
  foreign,
  headerAuth,
  type Invocation,
  inputError,
  type Methods,
  malformed,
  type Provider,
  type RunRef,
  textOf,
  through,
} from "fnwire/provider";

const id = "loom-works";

/** What a pattern is woven of. */
export type Thread = Readonly<Record<string, unknown>>;

export type LoomWorksOptions = {
  /** Base URL of a mill, such as `https://north.loom-works.test/v7`. */
  endpoint: string;
  /** Session of a weaver. */
  session: Credential;
};

const facts = {
  id: "loom-works",
  can: {
    handle: true,
    status: true,
    result: "full",
    logs: true,
    cancel: false,
    remove: false,
    dedupe: "reconcile",
    headers: false,
    syncCeilingSeconds: 30,
  },
} as const;
type Facts = typeof facts;

/** Loom Works, as a type. */
export interface LoomWorks extends Facts {
  readonly input: Thread;
  readonly options: LoomWorksOptions;
  readonly request: {
    /** Further tags of the run. */
    tags?: { readonly [name: string]: string } | undefined;
  };
}

/** A client for Loom Works. */
export const loomWorks: Provider<LoomWorks> = /* @__PURE__ */ defineProvider<LoomWorks>({
  ...facts,
  contract: 1,
  limits: { invokeAttemptMs: 35_000, findGraceMs: 500 },
  options: {
    endpoint: { url: "the base URL of a mill" },
    session: { credential: "the session of a weaver" },
  },
  request: { tags: "headers?" },
  authenticate: ({ options, redactor }) =>
    headerAuth({
      provider: id,
      redactor,
      fixed: {},
      credentials: [{ header: "cookie", option: "session", value: options.session, prefix: "loom=" }],
    }),
  connect: ({ binding }) => new LoomWorksMethods(createLoomWorksClient(binding)),
});

class LoomWorksMethods implements Methods<LoomWorks> {
  readonly #client: LoomWorksClient;

  constructor(client: LoomWorksClient) {
    this.#client = client;
  }

  checkRef(fn: string): void {
    if (!/^[a-z0-9][a-z0-9/-]{0,63}$/.test(fn))
      throw inputError("a pattern is named by small letters and digits", { provider: id, operation: "fn" });
  }

  checkId(run: string): void {
    if (!/^urn:run:[0-9a-z-]{1,64}$/.test(run))
      throw inputError("a run is named by its URN", { provider: id, operation: "resume" });
  }

  async #create(call: CallContext, { fn, input, key, request }: Invocation<LoomWorks>, isAsync: boolean): Promise<Run> {
    const tags = [...(key === undefined ? [] : [key]), ...Object.values(request.tags ?? {})];
    const outcome = await createRun(
      this.#client,
      {
        path: { pattern: fn },
        ...(isAsync ? { headers: { Prefer: "respond-async" as const } } : undefined),
        body: { thread: input, tags },
      },
      through(call),
    );
    const run = outcome.status === 201 || outcome.status === 202 ? outcome.data : undefined;
    if (textOf(asRecord(run), "id") === undefined || textOf(asRecord(run), "state") === undefined)
      throw malformed(call, { runsFunction: true });
    return run as Run;
  }

  async invoke(call: CallContext, invocation: Invocation<LoomWorks>): Promise<ExecutionState> {
    return stateOf(await this.#create(call, invocation, false));
  }

  async start(call: CallContext, invocation: Invocation<LoomWorks>): Promise<string> {
    return (await this.#create(call, invocation, true)).id;
  }

  async status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined> {
    try {
      const outcome = await getRun(this.#client, { path: { run: ref.id } }, through(call));
      if (outcome.status !== 200 || asRecord(outcome.data) === undefined)
        throw malformed(call, { runsFunction: false });
      if (outcome.data.id !== ref.id) throw foreign(call, { runsFunction: false, seen: "another run" });
      return stateOf(outcome.data);
    } catch (error) {
      if (FnwireError.is(error) && error.code === "NOT_FOUND") return undefined;
      throw error;
    }
  }

  async find(
    call: CallContext,
    { fn, key }: { readonly fn: string; readonly key: string },
  ): Promise<(ExecutionState & { readonly id: string }) | undefined> {
    const outcome = await listRuns(this.#client, { path: { pattern: fn }, query: { "tags[]": [key] } }, through(call));
    const run = outcome.status === 200 ? outcome.data.runs[0] : undefined;
    return run && { ...stateOf(run), id: run.id };
  }

  async logs(call: CallContext, ref: RunRef): Promise<string> {
    const outcome = await getRunLog(this.#client, { path: { run: ref.id } }, through(call));
    return outcome.status === 200 ? outcome.data : "";
  }
}

function stateOf(run: Run): ExecutionState {
  const base = { id: run.id, provisional: false, raw: run } as const;
  switch (run.state) {
    case "woven":
      return { ...base, state: "succeeded", executed: "yes", output: run.output };
    case "torn":
      return { ...base, state: "failed", executed: "yes" };
    case "waiting":
      return { ...base, state: "running", executed: "maybe" };
    default:
      return { ...base, state: "unknown", executed: "maybe" };
  }
}
