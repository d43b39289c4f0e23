import { FnwireError } from "../../errors/errors.js";
import type { Capabilities } from "../../model/service.js";
import { LeapingClock } from "./leaping-clock.js";
import { Stage } from "./stage.js";
import type { AnyClient, Subject } from "./subject.js";

/** How a call ended. */
export type Ending<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** The subject, ready for one check after the other. */
export class Bench {
  readonly id: string;
  readonly can: Capabilities;
  readonly subject: Subject<never>;
  readonly patienceMs: number;
  readonly #make: (options: object) => AnyClient;

  constructor(subject: Subject<never>) {
    const { provider, options } = subject;
    this.subject = subject;
    this.id = provider.definition.id;
    this.can = provider.definition.can;
    this.patienceMs = subject.patienceMs ?? 5_000;
    // Safe: the provider's own options, and those that every client takes.
    this.#make = (more) => provider({ ...(options as object), ...more } as never) as AnyClient;
  }

  /** A new client, and what lies between it and the service. */
  open(more: object = {}): { readonly client: AnyClient; readonly stage: Stage } {
    const { transport } = this.subject.options as { transport?: Stage["transport"] };
    const stage = new Stage(transport);
    const common = { timeoutMs: this.patienceMs, retry: { baseMs: 1 }, transport: stage.transport };
    return { client: this.#make({ ...common, ...more }), stage };
  }

  /** The same, of a client that need not sit out its pauses, nor a service's silence. */
  openHurried(): { readonly client: AnyClient; readonly stage: Stage } {
    const { client, stage } = this.open({ clock: new LeapingClock(() => stage.isBusy) });
    stage.silenceMs = 20;
    return { client, stage };
  }

  /** A client with these options, whatever they are. */
  make(more: object): AnyClient {
    return this.#make(more);
  }

  readonly begins = (operation: string): boolean => this.subject.begins.includes(operation);
  readonly asks = (operation: string): boolean => !this.subject.begins.includes(operation);

  /** Runs that were begun, once no more are being begun. */
  async ran(): Promise<number> {
    for (let before = await this.subject.ran(); ; ) {
      await pause(30);
      const now = await this.subject.ran();
      if (now === before) return now;
      before = now;
    }
  }

  /** Runs that work begins. */
  async runsOf(work: () => Promise<unknown>): Promise<number> {
    const before = await this.ran();
    await work();
    return (await this.ran()) - before;
  }
}

/** How work ends, and never that it does not. */
export async function endingOf<T>(work: () => Promise<T>): Promise<Ending<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** The error that work has to end with, as one of fnwire's. */
export async function errorOf(work: () => Promise<unknown>, when: string): Promise<FnwireError> {
  const ending = await endingOf(work);
  if (ending.ok) fall(`${when}, the call succeeds`);
  if (!FnwireError.is(ending.error))
    fall(`${when}, the call fails with ${nameOf(ending.error)}, which is no FnwireError`);
  return ending.error;
}

/** Ends a check: this is what falls short. */
export function fall(what: string): never {
  throw Object.assign(new Error(what), { name: "Shortcoming" });
}

/** Class and code of what was thrown. Its words may be anything. */
export function nameOf(error: unknown): string {
  // Messages about what a caller gave repeat nothing of it.
  if (FnwireError.is(error) && error.layer === "caller") return `${error.code}: ${error.message}`;
  if (FnwireError.is(error)) return `${error.code} (executed: ${error.executed})`;
  return error instanceof Error ? error.name : typeof error;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether two values are the same JSON, in whatever order their members are. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

export function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

/** States in which a run has not ended. */
export const open: ReadonlySet<string> = new Set(["scheduled", "queued", "running", "unknown"]);
