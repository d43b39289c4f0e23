import type { SignalWatch } from "@fnwire/runtime";
import type { Memory } from "../../model/memory.js";
import type { Ended } from "../adaptive-limit.js";
import type { Turn } from "./types.js";

/** A move of a job: what is known now, and whether there is something to do about it at once. */
export type Move = Turn & { readonly atOnce?: true };

/** What a move is made with. */
export type MoveOptions = {
  readonly first: string;
  readonly holdMs: number;
  readonly signal: AbortSignal | undefined;
  /** A place among the calls that are under way, when one was taken before; it is given back. */
  readonly place?: Ended | undefined;
};

/** What a job is taken forward by, one move at a time. */
export interface Mover {
  readonly provider: string;
  readonly ref: string;
  readonly signals: SignalWatch;
  /** What is put on record before anything is sent. */
  intent(memory: Memory | undefined, first: string): Memory;
  /** The same, of a job that may not begin yet. */
  unsent(memory: Memory | undefined, first: string): Memory;
  /** Takes a place among the calls that are under way; `undefined`: there was none for so long. */
  enter(holdMs: number, signal: AbortSignal | undefined): Promise<Ended | undefined> | Ended | undefined;
  /** Does the one thing that is to be done about a job now. `isFirst`: its intent is on record, and nothing can have been sent. */
  move(input: unknown, memory: Memory, isFirst: boolean, options: MoveOptions): Promise<Move>;
}
