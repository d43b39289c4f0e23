import { isRecord } from "@fnwire/runtime/options";
import { memoryError } from "../../errors/durable-error.js";
import type { Memory } from "../../model/memory.js";
import type { SerializedHandle } from "../../model/serialized-handle.js";
import { digest } from "../map/sha256.js";

/** How often a run may turn out never to have begun, or be said so by a person, before its job is given up. */
const maxKeys = 16;

/**
 * The key of a job, the same in every process: a UUID of version 8 (RFC 9562, section 5.8). Its first 32 bits are the function's,
 * so that a memory of another function is known as one.
 */
export function firstKey(fn: { provider: string; ref: string }, namespace: string, id: string): string {
  return keyFrom(functionPart(fn), JSON.stringify([namespace, id]));
}

/** The key after one whose run provably never began: the service has taken that one. The same in every process, too. */
export function nextKey(key: string): string {
  return keyFrom(key.slice(0, 8), key);
}

function keyFrom(prefix: string, text: string): string {
  const hex = digest(`fnwire durable ${prefix} ${text}`);
  const variant = ((Number.parseInt(hex.slice(11, 12), 16) & 0x3) | 0x8).toString(16);
  return `${prefix}-${hex.slice(0, 4)}-8${hex.slice(5, 8)}-${variant}${hex.slice(12, 15)}-${hex.slice(16, 28)}`;
}

function functionPart({ provider, ref }: { provider: string; ref: string }): string {
  return digest(`fnwire durable ${provider} ${ref}`).slice(0, 8);
}

/** Whether a key is the first one of a job, or follows from it. */
function isKeyOf(key: string, first: string): boolean {
  let own = first;
  for (let n = 0; n < maxKeys; n += 1) {
    if (key === own) return true;
    own = nextKey(own);
  }
  return false;
}

/** Whether a job has used up its keys. */
export function isLastKey(key: string, first: string): boolean {
  return !isKeyOf(nextKey(key), first);
}

/** Reads what a store has kept: checked like the input of a stranger. `first`: the job's own key, where its id is known. */
export function readMemory(
  kept: unknown,
  fn: { provider: string; ref: string },
  first: string | undefined,
): Memory | undefined {
  if (kept === undefined || kept === null) return undefined;
  const flaw = (problem: "damaged" | "version" | "mismatch", message: string) =>
    memoryError({ problem, message, provider: fn.provider, fn: fn.ref });
  if (!isRecord(kept)) throw flaw("damaged", "the memory is no object: give back what was saved, parsed from its JSON");
  const { v, key, sentAt, run, settled } = { ...kept } as Readonly<Record<string, unknown>>; // Safe: read by key only.
  if (v !== 1) throw flaw("version", "the memory is of a version that this package does not know");
  if (typeof key !== "string" || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) {
    throw flaw("damaged", "the memory has no key");
  }
  if (!key.startsWith(`${functionPart(fn)}-`)) throw flaw("mismatch", "the memory is of another function");
  if (first !== undefined && !isKeyOf(key, first)) {
    throw flaw("mismatch", "the memory is of another id, or of another namespace");
  }
  if (sentAt !== undefined && (typeof sentAt !== "string" || Number.isNaN(Date.parse(sentAt)))) {
    throw flaw("damaged", "the memory's sentAt is no date");
  }
  if (settled !== undefined && settled !== "ran") throw flaw("damaged", 'the memory\'s settled can only be "ran"');
  if (run !== undefined && (!isRecord(run) || Reflect.get(run, "fn") !== fn.ref)) {
    throw flaw("mismatch", "the memory's run is of another function");
  }
  return {
    v: 1,
    key,
    ...(sentAt === undefined ? undefined : { sentAt }),
    // Safe: its fields are checked when it is resumed.
    ...(run === undefined ? undefined : { run: run as SerializedHandle }),
    ...(settled === undefined ? undefined : { settled }),
  };
}
