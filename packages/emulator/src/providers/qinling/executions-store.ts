import { BoundedMap } from "../../bounded-map.js";

export type ExecutionStatus = "running" | "success" | "failed" | "error";

/** One execution as it is stored. */
export type Execution = {
  readonly id: string;
  readonly functionId: string;
  readonly functionVersion: number;
  readonly functionAlias: string | null;
  readonly description: string | null;
  status: ExecutionStatus;
  readonly sync: boolean;
  readonly input: string | null;
  /** JSON text with `output` and `duration`; null until the function has ended. */
  result: string | null;
  /** Null until the function has ended, and when it was stopped. */
  log: string | null;
  readonly projectId: string;
  readonly createdAt: Date;
  updatedAt: Date | null;
};

/** Executions of all projects, the newest 10,000 of them. */
export class ExecutionStore {
  readonly #byId = new BoundedMap<string, Execution>();

  /** Adds an execution; undefined when the id is taken. */
  add(execution: Omit<Execution, "createdAt" | "updatedAt" | "result" | "log">): Execution | undefined {
    if (this.#byId.has(execution.id)) return undefined;
    const added: Execution = { ...execution, result: null, log: null, createdAt: new Date(), updatedAt: null };
    this.#byId.set(added.id, added);
    return added;
  }

  find(id: string): Execution | undefined {
    return this.#byId.get(id);
  }

  /** All executions, oldest first. */
  list(): readonly Execution[] {
    return this.#byId.values();
  }

  update(execution: Execution, change: Partial<Execution>): void {
    Object.assign(execution, change, { updatedAt: new Date() });
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  clear(): void {
    this.#byId.clear();
  }
}

/** A point in time as the service writes it, in whole seconds. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

/** An execution as the service shows it. */
export function executionView(execution: Execution) {
  return {
    id: execution.id,
    function_id: execution.functionId,
    function_version: execution.functionVersion,
    function_alias: execution.functionAlias,
    description: execution.description,
    status: execution.status,
    sync: execution.sync,
    input: execution.input,
    result: execution.result,
    project_id: execution.projectId,
    created_at: timestamp(execution.createdAt),
    updated_at: execution.updatedAt === null ? null : timestamp(execution.updatedAt),
  };
}
