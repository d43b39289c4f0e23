import { randomUUID } from "node:crypto";
import { Cron } from "croner";
import { BoundedMap } from "../../bounded-map.js";
import type { Timers } from "../../timers.js";

export type JobStatus = "running" | "paused" | "cancelled" | "done";

/** A function that runs at given times. */
export type Job = {
  readonly id: string;
  readonly projectId: string;
  name: string | null;
  readonly functionId: string | null;
  readonly functionAlias: string | null;
  readonly functionVersion: number | null;
  input: string | null;
  status: JobStatus;
  /** Cron pattern with five fields, in UTC; null for a job that runs once. */
  pattern: string | null;
  /** Runs that are left; null for no limit. */
  count: number | null;
  readonly firstAt: Date;
  nextAt: Date;
  readonly createdAt: Date;
  updatedAt: Date | null;
};

/** When a pattern is due next; undefined for a pattern that is none. */
export function nextTime(pattern: string, after: Date): Date | undefined {
  try {
    return new Cron(pattern, { mode: "5-part", timezone: "Etc/UTC" }).nextRun(after) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Jobs of all projects, oldest first. Each due run of a job that is running is given to `run`. */
export class JobStore {
  readonly #byId = new BoundedMap<string, Job>();
  readonly #timers: Timers;
  readonly #run: (job: Job) => void;
  readonly #stops = new Map<string, () => void>();

  constructor({ timers, run }: { readonly timers: Timers; readonly run: (job: Job) => void }) {
    this.#timers = timers;
    this.#run = run;
  }

  create(settings: Omit<Job, "id" | "status" | "nextAt" | "createdAt" | "updatedAt">): Job {
    const job: Job = {
      ...settings,
      id: randomUUID(),
      status: "running",
      nextAt: settings.firstAt,
      createdAt: new Date(),
      updatedAt: null,
    };
    this.#byId.set(job.id, job);
    this.#await(job);
    return job;
  }

  find(id: string): Job | undefined {
    return this.#byId.get(id);
  }

  list(shows: (projectId: string) => boolean): readonly Job[] {
    return this.#byId.values().filter(({ projectId }) => shows(projectId));
  }

  update(job: Job, change: Partial<Job>): void {
    Object.assign(job, change, { updatedAt: new Date() });
    this.#await(job);
  }

  delete(id: string): void {
    this.#byId.delete(id);
    this.#stop(id);
  }

  clear(): void {
    this.#byId.clear();
    for (const id of [...this.#stops.keys()]) this.#stop(id);
  }

  #await(job: Job): void {
    this.#stop(job.id);
    if (job.status !== "running" || this.#byId.get(job.id) !== job) return;
    this.#stops.set(
      job.id,
      this.#timers.after(Math.max(0, job.nextAt.getTime() - Date.now()), () => this.#due(job)),
    );
  }

  #due(job: Job): void {
    this.#run(job);
    const count = job.count === null ? null : job.count - 1;
    const nextAt = job.pattern === null ? undefined : nextTime(job.pattern, new Date());
    const isDone = count === 0 || nextAt === undefined;
    this.update(job, { count, ...(nextAt !== undefined && { nextAt }), ...(isDone && { status: "done" }) });
  }

  #stop(id: string): void {
    this.#stops.get(id)?.();
    this.#stops.delete(id);
  }
}
