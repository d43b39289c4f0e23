import type { Partner } from "../lab/processes.js";

/** What every measurement is told. */
export type Bench = {
  /** Fewer rounds and only what goals depend on. */
  readonly quick: boolean;
  /** Where the service listens, such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly server: Partner;
  /** Says what is going on, on standard error. */
  readonly progress: (line: string) => void;
};
