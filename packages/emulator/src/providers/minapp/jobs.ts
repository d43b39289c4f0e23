import { BoundedMap, type RunResult, randomHex, type ServiceHost } from "../../contract.js";
import type { CloudFunction } from "./functions-store.js";
import type { FunctionCall } from "./native-adapter.js";

export type JobStatus =
  | "waiting"
  | "executing"
  | "fulfilled"
  | "schedule_failed"
  | "execution_rejected"
  | "deadline_exceeded"
  | "execution_failed";

/** One run of a function, as the job list shows it. */
export type Job = {
  readonly id: number;
  readonly functionId: number;
  /** Milliseconds since 1970, with a fraction. */
  readonly createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  memoryBytes: number | null;
  readonly serviceType: "time_sensitive" | "batch";
  readonly source: string;
  status: JobStatus;
  log: string;
};

/** How a run is answered: `code` is 0 when the function succeeded. */
export type JobResult = {
  readonly code: number;
  readonly data: unknown;
  readonly error: Readonly<Record<string, string>>;
};

/** Time limits of runs, in milliseconds. */
export type JobTimes = {
  /** Limit of a run that is waited for. */
  readonly syncTimeoutMs: number;
  /** Limit of a run in the background. */
  readonly asyncTimeoutMs: number;
};

/** A run that was started. */
export type StartedJob = {
  readonly job: Job;
  readonly jobId: string;
  readonly ended: Promise<{ result: JobResult; run: RunResult }>;
};

/** Runs functions and keeps the list of jobs, the newest 10,000 of all functions. */
export class Jobs extends BoundedMap<number, Job> {
  #nextId = 778_289;

  constructor(
    private readonly host: ServiceHost,
    private readonly times: JobTimes,
  ) {
    super();
  }

  /** Starts a run. `waited` says whether the caller waits for it: that decides its time limit. */
  start(
    fn: CloudFunction,
    { data, source, waited, exchange }: { data: unknown; source: string; waited: boolean; exchange: number },
  ): StartedJob {
    const job: Job = {
      id: this.#nextId++,
      functionId: fn.id,
      createdAt: now(),
      startedAt: null,
      finishedAt: null,
      memoryBytes: null,
      serviceType: waited ? "time_sensitive" : "batch",
      source,
      status: "waiting",
      log: "",
    };
    this.set(job.id, job);
    const jobId = randomHex();
    const timeoutMs = waited ? this.times.syncTimeoutMs : this.times.asyncTimeoutMs;
    const payload: FunctionCall = { event: { data, eventType: source, jobId, timeLeft: timeoutMs } };
    const run = this.host.runtime.run({
      ...{ provider: "minapp", functionName: fn.name, executionId: String(job.id), exchange },
      ...{ image: fn.image, input: data, payload, timeoutMs },
      onStart: () => Object.assign(job, { status: "executing", startedAt: now() }),
    });
    const ended = run.result.then((result) => {
      Object.assign(job, {
        status: statusOf(result),
        startedAt: job.startedAt ?? now(),
        finishedAt: now(),
        memoryBytes: fn.image.memoryMb * 1024 * 1024,
        log: logOf(data, result),
      });
      return { result: resultOf(result), run: result };
    });
    return { job, jobId, ended };
  }

  /** Jobs of one function, the newest first. */
  list(functionId: number): readonly Job[] {
    const jobs = this.values().filter((job) => job.functionId === functionId);
    return jobs.reverse();
  }
}

// `performance` has the microseconds that the list shows.
function now(): number {
  return performance.timeOrigin + performance.now();
}

function statusOf(result: RunResult): JobStatus {
  if (result.outcome === "returned") return "fulfilled";
  return result.outcome === "timed-out" ? "deadline_exceeded" : "execution_failed";
}

function resultOf(result: RunResult): JobResult {
  if (result.outcome === "returned") return { code: 0, data: result.value, error: {} };
  const failed = (error: JobResult["error"]) => ({ code: 1, data: null, error });
  if (result.outcome === "threw") return failed(result.error);
  // How the real service words these is not documented.
  if (result.outcome === "timed-out")
    return failed({ message: `The function ran longer than ${result.timeoutMs} ms.` });
  return failed({ message: result.outcome === "crashed" ? result.message : "The run was cancelled." });
}

// The service logs the input and the output around what the function writes.
function logOf(data: unknown, result: RunResult): string {
  const time = new Date().toISOString();
  const written = result.log.map(({ text }) => text).join("");
  const end = result.outcome === "returned" ? `${time} LOG return:  ${JSON.stringify(result.value)}\n` : "";
  return `${time} LOG event.data:  ${JSON.stringify(data)}\n${written}${end}`;
}
