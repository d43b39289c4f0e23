import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { jsonReply, type Reply, textReply } from "../../http/reply.js";
import type { Caller, Surface } from "./authentication.js";
import { notFound } from "./errors.js";
import type { CloudFunction, FunctionStore } from "./functions-store.js";
import type { Job, Jobs } from "./jobs.js";
import { pageReply } from "./page.js";

export type Stores = { readonly functions: FunctionStore; readonly jobs: Jobs };

type RunBody = {
  readonly function_name?: string;
  readonly data?: unknown;
  readonly sync?: boolean;
  readonly subject?: string;
};

/** Where a job comes from, by the surface that it was started on. */
const sources: Readonly<Record<Surface, string>> = { userve: "user_dash", oserve: "open_api", hserve: "sdk" };

/** `invokeFunction`: the name is in the path. */
export async function invokeFunction(call: Call, caller: Caller, stores: Stores): Promise<Reply> {
  const fn = await stores.functions.find(call.params.name ?? "");
  return fn === undefined ? notFound() : run({ call, caller, stores, fn });
}

/** `invokeFunctionLegacy` and `invokeFunctionAsClient`: the name is in the body. */
export async function invokeNamedFunction(call: Call, caller: Caller, stores: Stores): Promise<Reply> {
  const fn = await stores.functions.find(checkedBody<RunBody>(call).function_name ?? "");
  return fn === undefined ? notFound() : run({ call, caller, stores, fn });
}

async function run({
  call,
  caller,
  stores,
  fn,
}: {
  readonly call: Call;
  readonly caller: Caller;
  readonly stores: Stores;
  readonly fn: CloudFunction;
}): Promise<Reply> {
  const { data, sync = true } = checkedBody<RunBody>(call);
  const started = stores.jobs.start({
    fn,
    data: data ?? null,
    source: sources[caller.surface],
    waited: sync,
    exchange: call.exchange,
  });
  if (!sync) return jsonReply({ status: 200, value: { status: "ok" } });
  return jsonReply({ status: 200, value: (await started.ended).result });
}

/** `debugFunction`: a test run with its log and cost. */
export async function debugFunction(call: Call, caller: Caller, stores: Stores): Promise<Reply> {
  const fn = await stores.functions.find(call.params.name ?? "");
  if (fn === undefined) return notFound();
  const { data = null, subject = sources[caller.surface] } = checkedBody<RunBody>(call);
  const started = stores.jobs.start({ fn, data, source: subject, waited: true, exchange: call.exchange });
  const { result, run: measured } = await started.ended;
  return jsonReply({
    status: 200,
    value: {
      billing_time: Math.max(100, Math.ceil(measured.durationMs / 100) * 100),
      ...result,
      execution_time: measured.durationMs,
      job_id: started.jobId,
      log: started.job.log,
      mem_usage: started.job.memoryBytes,
    },
  });
}

/** `listExecutions`: jobs of a function, the newest first. The real order is not documented. */
export async function listExecutions(call: Call, _caller: Caller, { functions, jobs }: Stores): Promise<Reply> {
  const fn = await functions.find(call.params.name ?? "");
  if (fn === undefined) return notFound();
  const equals = (name: string, value: string) => (call.query.get(name) ?? value) === value;
  const items = jobs
    .list(fn.id)
    .filter(
      (job) =>
        equals("source", job.source) &&
        equals("status", job.status) &&
        equals("service_type", job.serviceType) &&
        job.createdAt / 1000 >= Number(call.query.get("created_at__gte") ?? 0) &&
        job.createdAt / 1000 <= Number(call.query.get("created_at__lte") ?? Number.POSITIVE_INFINITY),
    );
  return pageReply({ call, items, view: (job) => jobView(job, call.origin) });
}

/** Path of a job's log, which anyone who has the address may read. */
export const logPath = "/user-logs/{ticket}";

/** The log that `user_log_url` leads to. */
export function showLog(call: Call, jobs: Jobs): Reply {
  const id = Number(/^ticket_(\d+)\.log$/.exec(call.params.ticket ?? "")?.[1]);
  const job = jobs.find(id);
  return job === undefined ? notFound() : textReply({ status: 200, text: job.log });
}

function jobView(job: Job, origin: string) {
  const isOver = job.finishedAt !== null;
  return {
    created_at: seconds(job.createdAt),
    finished_at: job.finishedAt === null ? null : seconds(job.finishedAt),
    id: job.id,
    mem_usage: job.memoryBytes,
    service_type: job.serviceType,
    source: job.source,
    started_at: job.startedAt === null ? null : seconds(job.startedAt),
    status: job.status,
    user_log_url: isOver ? `${origin}${logPath.replace("{ticket}", `ticket_${job.id}.log`)}` : null,
  };
}

// Seconds with microseconds: what a double holds exactly enough to survive JSON.
function seconds(ms: number): number {
  return Math.round(ms * 1000) / 1_000_000;
}
