import { type AppwriteClient, createExecution, deleteExecution, getExecution, listExecutions } from "@fnwire/appwrite";
import {
  asRecord,
  type CallContext,
  callError,
  type ExecutionState,
  FnwireError,
  inputError,
  type JsonRecord,
  type Methods,
  malformed,
  maybeBegun,
  type RunRef,
  serialize,
  textOf,
  through,
} from "../../provider/tools.js";
import { contradiction, describeRun, isForeign, isId } from "./identity.js";
import { pathOf } from "./mark.js";
import { executedBy, printed, readExecution } from "./record.js";
import { scheduledFor, wantsForm, writeExecution } from "./request.js";
import { answeredAt, callBeganAt } from "./server-time.js";
import type { Appwrite, AppwriteInvocation } from "./types.js";

const id = "appwrite";

/** Headers of a response, by lower-case name. */
type Headers = { readonly [name: string]: string | undefined };

/** Rows that a search reads. Calls with the same key, and paths that the database takes for the same, share them. */
const searchRows = 25;
/** The scheduler takes runs into its hands so long before they begin, or earlier: it looks every 3 to 4 s. Milliseconds. */
const schedulerWindowMs = 8_000;

/** Appwrite Functions, on the wire of its response format 1.9.5. */
export class AppwriteMethods implements Methods<Appwrite> {
  readonly #client: AppwriteClient;

  constructor(client: AppwriteClient) {
    this.#client = client;
  }

  checkRef(fn: string): void {
    if (isId(fn)) return;
    throw inputError("a function is named by its id: at most 36 letters, digits, dots, dashes and underscores", {
      provider: id,
      operation: "fn",
    });
  }

  checkId(executionId: string): void {
    if (!isId(executionId)) throw inputError("that is no execution id", { provider: id, operation: "resume" });
  }

  checkKey(key: string): void {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(key)) {
      throw inputError("idempotencyKey must be at most 64 letters, digits, dots, dashes and underscores", {
        provider: id,
        operation: "idempotencyKey",
      });
    }
  }

  scheduledAt(invocation: AppwriteInvocation): number | undefined {
    return scheduledFor(invocation);
  }

  async invoke(call: CallContext, invocation: AppwriteInvocation): Promise<ExecutionState> {
    const { record, runId } = await this.#create(call, invocation, false);
    return readExecution(call, record, runId);
  }

  async start(call: CallContext, invocation: AppwriteInvocation): Promise<string> {
    return (await this.#create(call, invocation, true)).runId;
  }

  async #create(
    call: CallContext,
    invocation: AppwriteInvocation,
    async: boolean,
  ): Promise<{ record: JsonRecord; runId: string }> {
    const request = writeExecution(call, invocation, async);
    const outcome = wantsForm(invocation, async)
      ? await createExecution(this.#client, { ...request, accept: "multipart/form-data" }, through(call))
      : await createExecution(this.#client, request, through(call));
    const { httpStatus } = outcome;
    const record = outcome.status === 201 || outcome.status === 202 ? asRecord(outcome.data) : undefined;
    const runId = textOf(record, "$id");
    if (record === undefined || runId === undefined || textOf(record, "status") === undefined) {
      throw malformed(call, { httpStatus, runsFunction: true });
    }
    const flaw = contradiction({ record, httpStatus, invocation, async });
    if (flaw !== undefined) throw malformed(call, { httpStatus, runsFunction: true, flaw });
    if (isId(runId)) return { record, runId };
    throw malformed(call, {
      httpStatus,
      runsFunction: true,
      flaw: "the service gave the run an id that is none",
      executed: executedBy(record),
    });
  }

  async status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined> {
    const { record } = await this.#get(call, ref);
    return record && readExecution(call, record, ref.id);
  }

  /** The record of a run, `undefined` when the service does not know it, and the headers of the response, where there is one. */
  async #get(call: CallContext, ref: RunRef): Promise<{ record: JsonRecord | undefined; headers?: Headers }> {
    try {
      const path = { functionId: ref.fn, executionId: ref.id };
      const outcome = await getExecution(this.#client, { path }, through(call));
      const { httpStatus, headers } = outcome;
      const record = outcome.status === 200 ? asRecord(outcome.data) : undefined;
      if (record === undefined) throw malformed(call, { httpStatus, runsFunction: false });
      if (isForeign(record, ref.fn, ref.id)) {
        throw malformed(call, { httpStatus, runsFunction: false, flaw: describeRun(record) });
      }
      return { record, headers };
    } catch (error) {
      if (isNotFound(error)) return { record: undefined };
      throw error;
    }
  }

  async statusMany(call: CallContext, refs: readonly RunRef[]): Promise<Map<string, ExecutionState>> {
    const ids = refs.map((ref) => ref.id);
    const wanted = new Map(ids.map((runId) => [runId.toLowerCase(), runId]));
    const { rows } = await this.#list(call, refs[0]?.fn ?? "", [equal("$id", ids), limit(ids.length)]);
    const seen = new Map<string, ExecutionState>();
    for (const row of rows) {
      const runId = wanted.get((textOf(row, "$id") ?? "").toLowerCase());
      if (runId !== undefined) seen.set(runId, readExecution(call, row, runId));
    }
    return seen;
  }

  async find(
    call: CallContext,
    invocation: AppwriteInvocation & { key: string },
    by: "this call" | "another process",
  ): Promise<(ExecutionState & { id: string }) | undefined> {
    const { request } = invocation;
    const path = pathOf(request, invocation.key);
    const queries = [equal("requestPath", [path]), newestFirst, limit(searchRows)];
    const { rows, headers } = await this.#list(call, invocation.fn, queries);
    const since = by === "this call" ? callBeganAt(call, headers) : undefined;
    let found: (ExecutionState & { id: string }) | undefined;
    for (const row of rows) {
      const runId = textOf(row, "$id");
      // The database ignores case and accents, and calls may share a key.
      if (!isId(runId) || row.requestPath !== path) continue;
      if ((textOf(row, "requestMethod") ?? "POST") !== (request.method ?? "POST")) continue;
      const createdAt = Date.parse(textOf(row, "$createdAt") ?? "");
      // One that does not say when it was created may be as old as any, unless no other call can have its key.
      if (since !== undefined && !(createdAt >= since) && (invocation.isKeyGiven || !Number.isNaN(createdAt))) continue;
      const snapshot = { ...readExecution(call, row, runId), id: runId };
      // Several, where something on the way sent the call again: one that ran proves that the function ran.
      if (found === undefined || (found.executed !== "yes" && snapshot.executed === "yes")) found = snapshot;
    }
    return found;
  }

  async #list(call: CallContext, fn: string, queries: string[]): Promise<{ rows: JsonRecord[]; headers: Headers }> {
    const outcome = await listExecutions(
      this.#client,
      // Counting the matches costs the server more than finding them.
      { path: { functionId: fn }, query: { "queries[]": queries, total: 0 } },
      through(call),
    );
    const rows = outcome.status === 200 ? asRecord(outcome.data)?.executions : undefined;
    if (!Array.isArray(rows)) throw malformed(call, { httpStatus: outcome.httpStatus, runsFunction: false });
    const own = rows.flatMap((row: unknown) => {
      const record = asRecord(row);
      return record === undefined || isForeign(record, fn) ? [] : [record];
    });
    return { rows: own, headers: outcome.headers };
  }

  async logs(call: CallContext, ref: RunRef): Promise<string> {
    const { record } = await this.#get(call, ref);
    if (record === undefined) throw notFound(call);
    return printed(record);
  }

  /**
   * Deleting is how a scheduled run is canceled. It would also delete the record of one that has ended, and servers up to 1.9 take
   * it for one that has begun: until its end they call it scheduled.
   */
  async cancel(call: CallContext, ref: RunRef): Promise<boolean> {
    const { record, headers } = await this.#get(call, ref);
    if (record !== undefined && textOf(record, "status") !== "scheduled") return false;
    // Deleted, it would be a run that began at once, whose record some servers show only when it has ended.
    if (record === undefined && ref.scheduledAt === undefined) throw notFound(call);
    let deleted: Headers | undefined;
    try {
      deleted = await this.#delete(call, ref);
    } catch (error) {
      if (FnwireError.is(error) && error.providerError?.type === "execution_in_progress") return false;
      throw isNotFound(error) ? notFound(call) : error;
    }
    const lookedAt = answeredAt(headers);
    const deletedAt = answeredAt(deleted) ?? (lookedAt === undefined ? undefined : lookedAt + call.timeoutMs);
    const shownAt = Date.parse(textOf(record, "scheduledAt") ?? "");
    const beginsAt = Number.isNaN(shownAt) ? ref.scheduledAt : shownAt;
    if (beginsAt !== undefined && deletedAt !== undefined && beginsAt - deletedAt > schedulerWindowMs) return true;
    throw mayHaveBegun(call, ref);
  }

  async remove(call: CallContext, ref: RunRef): Promise<void> {
    await this.#delete(call, ref);
  }

  /** The headers of the response; `undefined` when it was not the response to this request that said that the record is gone. */
  async #delete(call: CallContext, ref: RunRef): Promise<Headers | undefined> {
    try {
      const path = { functionId: ref.fn, executionId: ref.id };
      return (await deleteExecution(this.#client, { path }, through(call))).headers;
    } catch (error) {
      // Gone after a repeated request: the first one did it.
      const repeated = call.attempts.filter((attempt) => attempt.operation === "deleteExecution").length > 1;
      if (!(repeated && FnwireError.is(error) && error.code === "NOT_FOUND")) throw error;
      return undefined;
    }
  }
}

function isNotFound(error: unknown): boolean {
  return FnwireError.is(error) && error.providerError?.type === "execution_not_found";
}

function notFound(call: CallContext): FnwireError {
  return callError(call, { code: "NOT_FOUND", layer: "platform", what: "the service does not know the execution" });
}

function mayHaveBegun(call: CallContext, ref: RunRef): FnwireError {
  const what = "the run was deleted when it had begun, or was about to: it may run all the same";
  return maybeBegun(call, what, serialize({ provider: id, ref }));
}

function equal(attribute: string, values: readonly string[]): string {
  return JSON.stringify({ method: "equal", attribute, values });
}

const newestFirst = JSON.stringify({ method: "orderDesc", attribute: "$createdAt" });

function limit(count: number): string {
  return JSON.stringify({ method: "limit", values: [count] });
}
