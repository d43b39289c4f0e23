import { type SignalWatch, throwIfAborted } from "@fnwire/runtime";
import { isRecord } from "@fnwire/runtime/options";
import { type MemoryError, memoryError, parkedError } from "../../errors/durable-error.js";
import type { Memory } from "../../model/memory.js";
import type { Ended } from "../adaptive-limit.js";
import { pack, packError, unpack, unpackError } from "../map/kept.js";
import { readMemory } from "./memory.js";
import type { Move, Mover } from "./move.js";
import type { RunOptions, Unfinished } from "./types.js";

const defaultHoldMs = 2_000;
/** Between two tries of a job for whose call there is no room. Milliseconds. */
const fullMs = 1_000;

/**
 * A job as steps: the intent is one, whatever may run the function another. A step that is carried out a second time finds its intent
 * on record and does not know what became of the first: so it is only the process which wrote the intent that may send.
 */
export async function runInSteps(job: Mover, input: unknown, options: RunOptions, first: string): Promise<unknown> {
  const { signal, holdMs = defaultHoldMs, isRepeat } = options;
  let memory: Memory | undefined;
  for (let n = 1; ; n += 1) {
    throwIfAborted(signal);
    const before = memory;
    let isOwn = false;
    let place: Ended | undefined;
    let intent = before;
    let kept: unknown;
    try {
      if (before?.sentAt === undefined) {
        const written = await step(`fnwire intent ${n}`, async () => {
          isOwn = true;
          place = await job.enter(holdMs, signal);
          throwIfAborted(signal);
          if (place === undefined) return job.unsent(before, first);
          // An engine that ends the process after each step does not come back to this one: the next takes a place of its own.
          if (isRepeat !== undefined) place(undefined);
          return job.intent(before, first);
        });
        intent = readMemory(written, { provider: job.provider, ref: job.ref }, first);
      }
      if (intent === undefined) throw broken();
      if (intent.sentAt === undefined && intent.settled === undefined) {
        memory = intent;
        await options.sleep(fullMs, `fnwire pause ${n}`);
        continue;
      }
      const open = intent;
      // An intent that was written in an earlier round has been acted upon.
      const isNew = before?.sentAt === undefined;
      let isTried = false;
      kept = await step(`fnwire move ${n}`, async () => {
        const isFirst = isNew && !isTried && (isRepeat === undefined ? isOwn : !isRepeat);
        const own = isTried || isRepeat !== undefined ? undefined : place;
        isTried = true;
        return packMove(await job.move(input, open, isFirst, { first, holdMs, signal, place: own }));
      });
    } finally {
      place?.(undefined);
    }
    const made = unpackMove(kept, intent);
    if (made === undefined) throw broken();
    switch (made.do) {
      case "done":
        return made.output;
      case "park":
      case "fail":
        throw options.map === undefined ? made.error : options.map(made);
      default:
        memory = made.memory;
        if (made.afterMs > 0) await options.sleep(made.afterMs, `fnwire pause ${n}`);
    }
  }

  async function step(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const given = Promise.resolve(options.step(name, work));
    return signal === undefined ? given : untilAborted(given, signal, job.signals);
  }

  function broken(): MemoryError {
    return memoryError({
      problem: "step",
      message:
        "a step did not give what its work gave: step must resolve with that, and give the same when the job is carried out again",
      provider: job.provider,
      fn: job.ref,
    });
  }
}

/** An engine that never comes back must not keep whoever shuts the process down. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal, signals: SignalWatch): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signals.add(signal, onAbort);
    void work.then(resolve, reject).finally(() => signals.remove(signal, onAbort));
    if (signal.aborted) onAbort();
  });
}

type Kept = {
  readonly do: Move["do"];
  readonly memory: Memory;
  readonly afterMs?: number;
  readonly output?: unknown;
  readonly error?: unknown;
};

/** A move as the plain JSON that engines keep. */
function packMove(made: Move): Kept {
  const { memory } = made;
  switch (made.do) {
    case "done":
      return { do: "done", memory, output: pack(made.output)?.packed };
    case "park":
    case "fail":
      return { do: made.do, memory, error: packError(made.error)?.packed };
    default:
      return { do: "later", memory, afterMs: made.afterMs };
  }
}

type Known =
  | { readonly do: "done"; readonly output: unknown }
  | { readonly do: "later"; readonly afterMs: number; readonly memory: Memory }
  | Unfinished;

function unpackMove(kept: unknown, memory: Memory): Known | undefined {
  if (!isRecord(kept)) return undefined;
  const move = kept as Partial<Kept>; // Safe: its fields are checked as they are used.
  const next = move.memory ?? memory;
  switch (move.do) {
    case "done":
      return { do: "done", output: unpack(move.output) };
    case "later":
      return typeof move.afterMs === "number" ? { do: "later", afterMs: move.afterMs, memory: next } : undefined;
    case "fail":
    case "park": {
      const error = unpackError(move.error);
      if (error === undefined) return undefined;
      if (move.do === "fail") return { do: "fail", memory: next, error };
      const { message, layer, provider, operation, fn, executionId, attempts, cause } = error;
      return {
        do: "park",
        memory: next,
        error: parkedError({
          message,
          layer,
          provider,
          operation,
          fn,
          executionId,
          attempts,
          cause,
          reason: "EXECUTION_LOST",
          memory: next,
        }),
      };
    }
    default:
      return undefined;
  }
}
