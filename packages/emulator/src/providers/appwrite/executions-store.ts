import { BoundedMap } from "../../bounded-map.js";
import { newId } from "./ids.js";

export type ExecutionStatus = "waiting" | "processing" | "completed" | "failed" | "scheduled";

/** A name and value of a header. */
export type HeaderEntry = { readonly name: string; readonly value: string };

/** One execution as it is stored. */
export type Execution = {
  readonly id: string;
  sequence: number;
  createdAt: Date;
  updatedAt: Date;
  /** User who may read it; undefined when it was made without one. */
  readonly owner: string | undefined;
  readonly functionId: string;
  readonly deploymentId: string;
  readonly trigger: "http" | "schedule";
  status: ExecutionStatus;
  readonly requestMethod: string;
  readonly requestPath: string;
  readonly requestHeaders: readonly HeaderEntry[];
  responseStatusCode: number;
  responseHeaders: readonly HeaderEntry[];
  logs: string;
  errors: string;
  /** Seconds. */
  duration: number;
  readonly scheduledAt: Date | undefined;
  /** Time that the function has, in seconds. */
  readonly timeout: number;
  /** From when on it can be read. Later than its creation when the server writes records late. */
  readonly visibleAt: number;
};

/** Executions of all functions, the newest 10,000 of them. */
export class ExecutionStore {
  readonly #byId = new BoundedMap<string, Execution>();
  #sequence = 0;

  /** Makes an execution, which has no record yet. */
  make(execution: Omit<Execution, "id" | "sequence" | "createdAt" | "updatedAt">): Execution {
    const now = new Date();
    return { ...execution, id: newId(), sequence: 0, createdAt: now, updatedAt: now };
  }

  /** Writes the record of an execution, also again when it was deleted meanwhile. */
  write(execution: Execution, change: Partial<Execution> = {}): void {
    const now = new Date();
    Object.assign(execution, change, { updatedAt: now });
    if (execution.sequence === 0) Object.assign(execution, { sequence: ++this.#sequence, createdAt: now });
    this.#byId.set(execution.id, execution);
  }

  /** A record by its id, whatever function it belongs to. */
  find(id: string): Execution | undefined {
    const found = this.#byId.get(id) ?? this.#byId.get(id.toLowerCase());
    return found !== undefined && found.visibleAt <= Date.now() ? found : undefined;
  }

  /** Executions of one function. */
  list(functionId: string): readonly Execution[] {
    const now = Date.now();
    return this.#byId.values().filter((one) => one.functionId === functionId && one.visibleAt <= now);
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  /** Whether a record is still there. */
  has({ id }: Execution): boolean {
    return this.#byId.has(id);
  }

  deleteOf(functionId: string): void {
    for (const one of this.#byId.values()) if (one.functionId === functionId) this.#byId.delete(one.id);
  }

  clear(): void {
    this.#byId.clear();
  }
}

/** Status to report: one that should be over by now is reported as failed, though the record is left as it is. */
export function reportedStatus({ status, createdAt, timeout }: Execution): ExecutionStatus {
  const overdue = Date.now() - createdAt.getTime() > timeout * 1000;
  return overdue && (status === "waiting" || status === "processing") ? "failed" : status;
}
