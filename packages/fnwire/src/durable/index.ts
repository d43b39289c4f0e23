export { durable } from "./durable.js";
export { MemoryError, type MemoryProblem, ParkedError } from "./errors.js";
export type {
  Durable,
  DurableOptions,
  DurableOutput,
  DurableRule,
  Guarantee,
  Memory,
  MemoryStore,
  RunOptions,
  Turn,
  TurnOptions,
  Unfinished,
} from "./types.js";
