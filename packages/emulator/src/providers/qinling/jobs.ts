import { Cron } from "croner";
import type { Timers } from "../../contract.js";
import { actingFor } from "./authentication.js";
import { anything, bodyReader, integer, text, uuid } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail } from "./errors.js";
import { referredFunction, startExecution } from "./executions.js";
import { parseInput } from "./function-input.js";
import { rowResource } from "./listing.js";
import { str } from "./python.js";
import { type Row, Rows, timestamp } from "./rows.js";

/** A function that runs at given times. */
export type Job = Row & {
  name: string | null;
  readonly function_id: string | null;
  readonly function_alias: string | null;
  readonly function_version: number;
  function_input: string | null;
  status: "running" | "paused" | "cancelled" | "done";
  /** Cron pattern with five fields, in UTC; null for a job that runs once. */
  pattern: string | null;
  /** Runs that are left; null for no limit. */
  count: number | null;
  readonly first_execution_time: string;
  next_execution_time: string;
  /** Not shown: the exact time. */
  nextAt: Date;
};

/** Jobs of all projects. Each due run of a job that is running is given to `run`. */
export class JobRows extends Rows<Job> {
  readonly #stops = new Map<string, () => void>();

  constructor(
    private readonly timers: Timers,
    private readonly run: (job: Job) => void,
  ) {
    super();
  }

  override set(id: string, job: Job): void {
    super.set(id, job);
    this.#await(job);
  }

  override update(job: Job, change: Partial<Job>): void {
    super.update(job, change);
    job.next_execution_time = timestamp(job.nextAt);
    this.#await(job);
  }

  override delete(id: string): boolean {
    this.#stops.get(id)?.();
    this.#stops.delete(id);
    return super.delete(id);
  }

  #await(job: Job): void {
    this.#stops.get(job.id)?.();
    this.#stops.delete(job.id);
    if (job.status !== "running" || this.get(job.id) !== job) return;
    const inMs = Math.max(0, job.nextAt.getTime() - Date.now());
    this.#stops.set(
      job.id,
      this.timers.after(inMs, () => this.#due(job)),
    );
  }

  #due(job: Job): void {
    this.run(job);
    const count = job.count === null ? null : job.count - 1;
    const nextAt = job.pattern === null ? undefined : nextTime(job.pattern, new Date());
    const isDone = count === 0 || nextAt === undefined;
    this.update(job, { count, ...(nextAt !== undefined && { nextAt }), ...(isDone && { status: "done" }) });
  }
}

/** When a pattern is due next; undefined for a pattern that is none. */
function nextTime(pattern: string, after: Date): Date | undefined {
  try {
    return new Cron(pattern, { mode: "5-part", timezone: "Etc/UTC" }).nextRun(after) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A due run of a job: an execution in the background, as its owner's. One that cannot be started leaves nothing. */
export async function runJob(job: Job, context: ServiceContext): Promise<void> {
  const caller = actingFor(job.project_id);
  const description = `Created by Job ${job.id}`;
  try {
    const found = await referredFunction(job, caller, context);
    const input = () => parseInput(job.function_input);
    startExecution(found, { description, sync: false, input, exchange: 0 }, caller, context);
  } catch {}
}

const leastLeadMs = 60_000;

/** A time that the service would take, as UTC when it says nothing else. */
function timeOf(given: string): Date {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(given);
  const time = Date.parse(hasZone ? given : `${given.trim().replace(" ", "T")}Z`);
  if (Number.isNaN(time)) fail(400, `Invalid execution time: ${given}`);
  if (time - Date.now() < leastLeadMs) fail(400, "Execution time must be at least 1 minute in the future.");
  return new Date(time);
}

function due(pattern: string, after = new Date()): Date {
  return nextTime(pattern, after) ?? fail(400, `The specified pattern is not valid: ${pattern}`);
}

const settable = ["running", "paused", "cancelled"] as const;

const readBody = bodyReader("job", {
  function_id: uuid,
  name: text,
  function_alias: text,
  function_input: text,
  pattern: text,
  first_execution_time: text,
  status: text,
  function_version: integer,
  count: integer,
  next_execution_time: anything,
});

export const jobs: Api = rowResource<Job, ReturnType<typeof readBody>>({
  kind: "Job",
  name: "jobs",
  path: "/v1/jobs",
  id: "job_id",
  rows: (context) => context.jobs,
  view: ({ nextAt: _, ...row }) => row,
  body: readBody,
  create: async (body, caller, context) => {
    const { name = null, function_id = null, function_alias = null, function_input = null } = body;
    const { pattern = null, count = null, first_execution_time: first = null } = body;
    const function_version = body.function_version ?? 0;
    if (function_id === null && function_alias === null)
      fail(400, "Either function_alias or function_id must be provided.");
    if (pattern === null && first === null) fail(400, "pattern or first_execution_time must be specified.");
    const start = first === null ? new Date() : timeOf(first);
    const nextAt = pattern === null ? start : due(pattern, start);
    await referredFunction({ function_id, function_alias, function_version }, caller, context);
    return context.jobs.create({
      name,
      function_id: function_alias === null ? function_id : null,
      function_alias,
      function_version,
      function_input,
      status: "running",
      pattern,
      count: pattern === null ? 1 : count,
      first_execution_time: timestamp(nextAt),
      next_execution_time: timestamp(nextAt),
      project_id: caller.project?.id ?? "",
      nextAt,
    });
  },
  // Null and absence leave a property as it is; what cannot be changed is ignored.
  update: (job, { name, function_input, pattern = null, status = null, ...body }, _caller, context) => {
    const next = body.next_execution_time ?? null;
    const wanted = settable.find((one) => one === status);
    if (["done", "cancelled"].includes(job.status)) fail(400, "Can not update a finished job.");
    if (status !== null && wanted === undefined) fail(400, "Invalid status.");
    if (pattern !== null && job.pattern === null) fail(400, "Can not change job type.");
    const at = next === null ? undefined : timeOf(str(next));
    context.jobs.update(job, {
      name: name ?? job.name,
      function_input: function_input ?? job.function_input,
      pattern: pattern ?? job.pattern,
      nextAt: pattern === null ? (at ?? job.nextAt) : due(pattern, at),
      status: wanted ?? job.status,
    });
  },
});
