import type { Memory } from "../../model/memory.js";
import type { Turn } from "./types.js";

/** A move of a job: what is known now, and whether there is something to do about it at once. */
export type Move = Turn & { readonly atOnce?: true };

/** What a move is made with. */
export type MoveOptions = {
  readonly first: string;
  readonly holdMs: number;
  readonly signal: AbortSignal | undefined;
};

/** What a job is taken forward by, one move at a time. */
export interface Mover {
  readonly provider: string;
  readonly ref: string;
  /** What is put on record before anything is sent. */
  intent(memory: Memory | undefined, first: string): Memory;
  /** Does the one thing that is to be done about a job now. `isFirst`: its intent is on record, and nothing can have been sent. */
  move(input: unknown, memory: Memory, isFirst: boolean, options: MoveOptions): Promise<Move>;
}
