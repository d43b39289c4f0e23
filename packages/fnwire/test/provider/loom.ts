import {
  type Client as Binding,
  type CallOptions,
  createClient,
  jsonBody,
  type OperationDescriptor,
  type OperationRequest,
  type Outcome,
  queryString,
} from "@fnwire/runtime";
import {
  asRecord,
  type CallContext,
  type Credential,
  type Definition,
  type ExecutionState,
  FnwireError,
  foreign,
  type Given,
  headerAuth,
  type Invocation,
  inputError,
  type JsonRecord,
  type Methods,
  malformed,
  type RunRef,
  textOf,
  through,
} from "../../src/provider/index.js";
import { LoomService, loomToken, slowMs } from "./loom-service.js";

const id = "loom";

export type LoomOptions = {
  /** Where the loom stands. */
  endpoint: string;
  /** What the loom lets weavers in by. */
  token: Credential;
};

const facts = {
  id,
  can: {
    handle: true,
    status: true,
    result: "full",
    logs: true,
    cancel: "run",
    remove: true,
    dedupe: "key",
    headers: false,
    syncCeilingSeconds: 60,
  },
} as const;
type Facts = typeof facts;

/** A service that fnwire does not know, as a type. */
export interface Loom extends Facts {
  readonly input: { readonly threads: number };
  readonly options: LoomOptions;
  readonly request: { priority?: number | undefined };
}

const statuses = { 200: { "application/json": "json" }, default: { "application/json": "json" } } as const;
const shared = { security: [["token"]], status: "platform", responses: statuses } as const;
const operations = {
  weave: {
    ...shared,
    id: "weave",
    method: "POST",
    path: "/weave/{pattern}",
    retry: "unsent",
    query: { codec: queryString },
    body: { "application/json": jsonBody },
  },
  getRun: { ...shared, id: "getRun", method: "GET", path: "/runs/{run}", retry: "safe" },
  findRuns: { ...shared, id: "findRuns", method: "GET", path: "/runs", retry: "safe", query: { codec: queryString } },
  getLog: { ...shared, id: "getLog", method: "GET", path: "/runs/{run}/log", retry: "safe" },
  stopRun: { ...shared, id: "stopRun", method: "POST", path: "/runs/{run}/stop", retry: "safe" },
  deleteRun: { ...shared, id: "deleteRun", method: "DELETE", path: "/runs/{run}", retry: "safe" },
} as const satisfies Record<string, OperationDescriptor>;

/** What a right provider does. Wrong ones are made of it. */
export class LoomMethods implements Methods<Loom> {
  readonly binding: Binding<"loom">;

  constructor(given: Given<Loom>) {
    this.binding = createClient(
      { provider: id, schemes: { token: { in: "header", name: "x-loom-token" } } },
      given.binding,
    );
  }

  async ask(
    operation: keyof typeof operations,
    request: OperationRequest,
    options: CallOptions,
  ): Promise<JsonRecord | undefined> {
    const outcome = await this.binding.send<Outcome>(operations[operation], request, options);
    return outcome.ok ? asRecord(outcome.data) : undefined;
  }

  checkRef(fn: string): void {
    if (!/^[a-z]{1,32}$/.test(fn))
      throw inputError("a pattern is named by small letters", { provider: id, operation: "fn" });
  }

  checkId(run: string): void {
    if (!/^run-[0-9a-f-]{36}$/.test(run)) throw inputError("that names no run", { provider: id, operation: "resume" });
  }

  checkKey(key: string): void {
    if (key.length > 64)
      throw inputError("a key has at most 64 characters", { provider: id, operation: "idempotencyKey" });
  }

  async create(call: CallContext, { fn, input, key }: Invocation<Loom>, wait: boolean): Promise<JsonRecord> {
    const request = { path: { pattern: fn }, body: { ...input, key, wait } };
    const record = await this.ask("weave", request, through(call));
    if (textOf(record, "id") === undefined || record?.pattern !== fn || (record.key ?? undefined) !== key)
      throw malformed(call, { runsFunction: true });
    return record;
  }

  async invoke(call: CallContext, invocation: Invocation<Loom>): Promise<ExecutionState> {
    return this.read(await this.create(call, invocation, true));
  }

  async start(call: CallContext, invocation: Invocation<Loom>): Promise<string> {
    return textOf(await this.create(call, invocation, false), "id") ?? "";
  }

  read(record: JsonRecord): ExecutionState {
    const base = { id: textOf(record, "id"), provisional: false, executed: "yes", raw: record } as const;
    switch (record.state) {
      case "woven":
        return { ...base, state: "succeeded", output: record.cloth };
      case "torn":
        return { ...base, state: "failed", failure: { message: textOf(record, "reason") } };
      case "stopped":
        return { ...base, state: "cancelled" };
      case "weaving":
        return { ...base, state: "running" };
      default:
        return { ...base, state: "unknown", executed: "maybe" };
    }
  }

  async status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined> {
    try {
      const record = await this.ask("getRun", { path: { run: ref.id } }, through(call));
      if (record === undefined) throw malformed(call, { runsFunction: false });
      if (record.id !== ref.id) throw foreign(call, { runsFunction: false, seen: "another run" });
      return this.read(record);
    } catch (error) {
      if (FnwireError.is(error) && error.code === "NOT_FOUND") return undefined;
      throw error;
    }
  }

  async statusMany(call: CallContext, refs: readonly RunRef[]): Promise<Map<string, ExecutionState>> {
    const records = await this.list(call, refs);
    return new Map(records.map((record) => [textOf(record, "id") ?? "", this.read(record)]));
  }

  async list(call: CallContext, refs: readonly RunRef[]): Promise<readonly JsonRecord[]> {
    const query = { ids: refs.map(({ id }) => id).join(",") };
    const outcome = await this.binding.send<Outcome>(operations.findRuns, { query }, through(call));
    const records: unknown = outcome.data;
    if (!Array.isArray(records)) throw malformed(call, { runsFunction: false });
    return records.map(asRecord).filter((record) => record !== undefined);
  }

  async find(
    call: CallContext,
    { key }: { readonly key: string },
  ): Promise<(ExecutionState & { readonly id: string }) | undefined> {
    const outcome = await this.binding.send<Outcome>(operations.findRuns, { query: { key } }, through(call));
    const record = Array.isArray(outcome.data) ? asRecord(outcome.data[0]) : undefined;
    return record && { ...this.read(record), id: textOf(record, "id") ?? "" };
  }

  async logs(call: CallContext, ref: RunRef): Promise<string> {
    return textOf(await this.ask("getLog", { path: { run: ref.id } }, through(call)), "log") ?? "";
  }

  async cancel(call: CallContext, ref: RunRef): Promise<boolean> {
    return (await this.ask("stopRun", { path: { run: ref.id } }, through(call)))?.stopped === true;
  }

  async remove(call: CallContext, ref: RunRef): Promise<void> {
    await this.ask("deleteRun", { path: { run: ref.id } }, through(call));
  }
}

/** The definition of a right provider. */
export const loomDefinition: Definition<Loom> = {
  ...facts,
  contract: 1,
  limits: { invokeAttemptMs: 65_000, batchSize: 10 },
  options: { endpoint: { url: "where the loom stands" }, token: { credential: "what the loom lets weavers in by" } },
  request: { priority: "count?" },
  authenticate: ({ options, redactor }) =>
    headerAuth({
      provider: id,
      redactor,
      fixed: {},
      credentials: [{ header: "x-loom-token", option: "token", value: options.token }],
    }),
  connect: (given) => new LoomMethods(given),
};

/** What the conformance kit has to know of a service in memory. */
export function loomSubject() {
  const service = new LoomService();
  return {
    options: { endpoint: "https://loom.example", token: loomToken, transport: service.transport },
    begins: ["weave"],
    ran: () => service.ran,
    functions: {
      works: { fn: "twill", input: { threads: 3 }, output: { length: 6 } },
      fails: { fn: "tangle", input: { threads: 3 } },
      slow: { fn: "velvet", input: { threads: 3 }, ms: slowMs },
      missing: { fn: "nosuch", input: { threads: 3 } },
    },
    secrets: [loomToken],
    patienceMs: 3_000,
  };
}
