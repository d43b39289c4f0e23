import { records } from "../../support/responses.js";
import {
  appwrite,
  type Client,
  type CommonOptions,
  functiongraph,
  type Handle,
  type Qinling,
  qinling,
  type WireRequest,
} from "../support/fnwire.js";
import type { Answer } from "../support/script.js";

/** Providers whose runs can be asked about. */
export const pollable = ["appwrite", "qinling", "functiongraph"] as const;
export type Pollable = (typeof pollable)[number];

/** Where a run is, in the words of a test; each provider has its own for them. */
export type Stage =
  | "queued"
  | "running"
  | "succeeded"
  | "failed"
  /** A state that nobody has heard of. */
  | "odd"
  /** An end that the service may take back. */
  | "provisional"
  | "discarded"
  | "cancelled"
  /** The service does not know the run. */
  | "unknown";

/** One poll of a run: what it shows, or what goes wrong with it. */
export type Poll = Stage | { readonly fault: Answer };

export const fn = "167bba70-5ea0-4e88-ab60-b550067b5e88";

/** A run's record; `undefined` where the provider has no word for the stage. */
export function recordOf(provider: Pollable, stage: Stage, id: string): Record<string, unknown> | undefined {
  switch (provider) {
    case "appwrite":
      return appwriteRecord(stage, id);
    case "qinling":
      return qinlingRecord(stage, id);
    case "functiongraph":
      return functiongraphRecord(stage, id);
  }
}

function appwriteRecord(stage: Stage, id: string): Record<string, unknown> | undefined {
  const record = (change: Record<string, unknown>) =>
    records.appwrite({ $id: id, responseBody: "", responseStatusCode: 0, duration: 0, ...change });
  switch (stage) {
    case "queued":
      return record({ status: "waiting" });
    case "running":
      return record({ status: "processing" });
    case "succeeded":
      return record({ status: "completed", responseStatusCode: 200, duration: 1.5 });
    case "failed":
      return record({ status: "failed", responseStatusCode: 500, duration: 1.5, errors: "RangeError: out of range" });
    case "odd":
      return record({ status: "hibernating" });
    case "provisional":
      return record({ status: "failed" });
    default:
      return undefined;
  }
}

function qinlingRecord(stage: Stage, id: string): Record<string, unknown> | undefined {
  const record = (change: Record<string, unknown>) => records.qinling({ id, sync: false, result: null, ...change });
  switch (stage) {
    case "running":
      return record({ status: "running" });
    case "succeeded":
      return record({ result: '{"output": {"ok": true}, "duration": 1.5}' });
    case "failed":
      return record({ status: "failed", result: '{"output": "out of range", "duration": 1.5}' });
    case "odd":
      return record({ status: "paused" });
    case "provisional":
      return record({ status: "error" });
    default:
      return undefined;
  }
}

function functiongraphRecord(stage: Stage, id: string): Record<string, unknown> | undefined {
  const record = (status: string, change: Record<string, unknown> = {}) => ({
    request_id: id,
    status,
    error_code: 0,
    error_message: "",
    ...change,
  });
  switch (stage) {
    case "queued":
      return record("WAIT");
    case "running":
      return record("RUNNING");
    case "succeeded":
      return record("SUCCESS");
    case "failed":
      return record("FAIL", {
        error_code: 4001,
        error_message: '{"errorMessage":"out of range","errorType":"RangeError"}',
      });
    case "odd":
      return record("MEDITATING");
    case "discarded":
      return record("DISCARD");
    case "cancelled":
      return record("FAIL", { error_code: 4208 });
    default:
      return undefined;
  }
}

/** What a service answers to a request about runs, when `stageOf` says where each of them is. */
export function answerTo(
  provider: Pollable,
  request: WireRequest,
  stageOf: (id: string) => Stage,
  all: readonly string[],
) {
  const url = new URL(request.url);
  const shown = (ids: readonly string[], only: (stage: Stage) => boolean = () => true) =>
    ids.flatMap((id) => {
      const stage = stageOf(id);
      const record = only(stage) ? recordOf(provider, stage, id) : undefined;
      return record === undefined ? [] : [record];
    });
  if (provider === "functiongraph") {
    const wanted = url.searchParams.get("request_id");
    return ok({ invocations: shown(wanted === null ? all : [wanted]), count: 1, next_marker: 0 });
  }
  const id = url.pathname.split("/").at(-1) ?? "";
  if (id !== "executions") {
    const [record] = shown([id]);
    return record === undefined ? notFound(provider) : ok(record);
  }
  if (provider === "qinling") return ok({ executions: shown(all, (stage) => stage === "running") });
  const [query = "{}"] = url.searchParams.getAll("queries[]");
  const { values } = JSON.parse(query) as { values: string[] }; // as the client wrote it
  return ok({ total: 0, executions: shown(values) });
}

function ok(body: unknown): Answer {
  return { kind: "answer", status: 200, body, afterMs: 20 };
}

function notFound(provider: Pollable): Answer {
  const body =
    provider === "appwrite" ? { type: "execution_not_found", code: 404, message: "no" } : { faultstring: "no" };
  return { kind: "answer", status: 404, body, afterMs: 20 };
}

/** A client of one of the services. */
export function pollingClient(provider: Pollable, options: Pick<CommonOptions<Qinling>, "transport" | "clock">) {
  const token = "test-token-0001";
  const clients = {
    appwrite: () => appwrite({ endpoint: "https://aw.example/v1", project: "demo", ...options }),
    qinling: () => qinling({ endpoint: "https://ql.example", token, ...options }),
    functiongraph: () => functiongraph({ endpoint: "https://fg.example", projectId: "demo", token, ...options }),
  };
  // Safe: what the three have in common is all that is used.
  return clients[provider]() as unknown as Client<Qinling>;
}

/** A handle to a run that was started at this instant. */
export function handleTo(client: Client<Qinling>, id: string, startedAtMs: number): Handle<Qinling> {
  const { provider } = client;
  return client.resume({ v: 1, provider, fn, id, startedAt: new Date(startedAtMs).toISOString() });
}
