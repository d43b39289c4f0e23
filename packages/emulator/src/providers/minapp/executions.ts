import type { Call, Handler, Operations, Reply } from "../../contract.js";
import { checkedBody, jsonReply, refuse, textReply } from "../../contract.js";
import type { Caller, Credentials, Surface } from "./authentication.js";
import { notFound } from "./errors.js";
import type { CloudFunction, FunctionStore } from "./functions-store.js";
import type { Job, Jobs } from "./jobs.js";

/** What the operations of this service work with. */
export type Stores = { readonly functions: FunctionStore; readonly jobs: Jobs; readonly credentials: Credentials };

/** Its operations, and what carries one out. */
export type Api = Operations<Caller, Stores>;
export type Handle = Handler<Caller, Stores>;

type RunBody = {
  readonly function_name?: string;
  readonly data?: unknown;
  readonly sync?: boolean;
  readonly subject?: string;
};

/** Where a job comes from, by the surface that it was started on. */
const sources: Readonly<Record<Surface, string>> = { userve: "user_dash", oserve: "open_api", hserve: "sdk" };

/** A good response. */
const reply = (status: number, value: unknown) => jsonReply({ status, value });

const named = async ({ params }: Call, { functions }: Stores) =>
  (await functions.find(params.name ?? "")) ?? refuse(notFound);

async function run(call: Call, fn: CloudFunction, { surface }: Caller, { jobs }: Stores): Promise<Reply> {
  const { data = null, sync = true } = checkedBody<RunBody>(call);
  const { ended } = jobs.start(fn, { data, source: sources[surface], waited: sync, exchange: call.exchange });
  return reply(200, sync ? (await ended).result : { status: "ok" });
}

/** `invokeFunctionLegacy` and `invokeFunctionAsClient`: the name is in the body. */
const invokeNamed: Handle = async (call, caller, stores) => {
  const fn = await stores.functions.find(checkedBody<RunBody>(call).function_name ?? "");
  return run(call, fn ?? refuse(notFound), caller, stores);
};

export const executions: Api = {
  "POST /cloud-function/{name}/job/": async (call, caller, stores) =>
    run(call, await named(call, stores), caller, stores),
  // The newest first. The real order is not documented.
  "GET /cloud-function/{name}/job/": async (call, _caller, stores) => {
    const fn = await named(call, stores);
    const { query, origin } = call;
    const equals = (name: string, value: string) => (query.get(name) ?? value) === value;
    const items = stores.jobs
      .list(fn.id)
      .filter(
        (job) =>
          equals("source", job.source) &&
          equals("status", job.status) &&
          equals("service_type", job.serviceType) &&
          job.createdAt / 1000 >= Number(query.get("created_at__gte") ?? 0) &&
          job.createdAt / 1000 <= Number(query.get("created_at__lte") ?? Number.POSITIVE_INFINITY),
      );
    const views = items.map((job) => jobView(job, origin));
    return reply(200, pageOf(call, views));
  },
  // A test run with its log and cost.
  "POST /cloud-function/{name}/debug/": async (call, { surface }, stores) => {
    const fn = await named(call, stores);
    const { data = null, subject = sources[surface] } = checkedBody<RunBody>(call);
    const options = { data, source: subject, waited: true, exchange: call.exchange };
    const { job, jobId, ended } = stores.jobs.start(fn, options);
    const { result, run: measured } = await ended;
    return reply(200, {
      billing_time: Math.max(100, Math.ceil(measured.durationMs / 100) * 100),
      ...result,
      execution_time: measured.durationMs,
      job_id: jobId,
      log: job.log,
      mem_usage: job.memoryBytes,
    });
  },
};

/** Operations at the origin. */
export const originExecutions: Api = {
  "POST /oserve/v1/cloud-function/job/": invokeNamed,
  "POST /hserve/v1/cloud-function/job/": invokeNamed,
  "GET /{surface}/v2.2/server/time/": () => {
    const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().replace("Z", "000+08:00");
    return reply(200, { time: beijing });
  },
};

const logPath = "/user-logs/{ticket}";

/** The log that `user_log_url` leads to, which anyone who has the address may read. */
export const logs: Operations<undefined, Stores> = {
  [`GET ${logPath}`]: ({ params }, _caller, { jobs }) => {
    const job = jobs.get(Number(/^ticket_(\d+)\.log$/.exec(params.ticket ?? "")?.[1]));
    return job === undefined ? notFound : textReply({ status: 200, text: job.log });
  },
};

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

const defaultLimit = 20;

/** One page of a list by the request's `limit` and `offset`. Links are paths without a host. */
export function pageOf(call: Call, items: readonly unknown[]) {
  const limit = Number(call.query.get("limit") ?? defaultLimit);
  const offset = Number(call.query.get("offset") ?? 0);
  const link = (at: number): string => {
    const query = new URLSearchParams(call.query);
    query.set("limit", String(limit));
    query.set("offset", String(at));
    return `${call.target.split("?", 1)[0]}?${query}`;
  };
  return {
    meta: {
      limit,
      next: offset + limit < items.length ? link(offset + limit) : null,
      offset,
      previous: offset >= limit ? link(offset - limit) : null,
      total_count: items.length,
    },
    objects: items.slice(offset, offset + limit),
  };
}
