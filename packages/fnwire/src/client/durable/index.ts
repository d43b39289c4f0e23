export { MemoryError, type MemoryProblem, ParkedError } from "../../errors/durable-error.js";
export type { Memory } from "../../model/memory.js";
export { durable } from "./durable.js";
export type {
  Durable,
  DurableOptions,
  DurableOutput,
  DurableRule,
  Guarantee,
  MemoryStore,
  RunOptions,
  Turn,
  TurnOptions,
  Unfinished,
} from "./types.js";
