import type { FunctionContext } from "../../functions/neutral.js";

/** What an adapter of this service is given: the event that a function gets as its first argument. */
export type FunctionCall = {
  readonly event: {
    readonly data: unknown;
    /** Who started the run, as in the job list. */
    readonly eventType: string;
    /** 32 hexadecimal digits. Not the id that the job list shows. */
    readonly jobId: string;
    readonly timeLeft: number;
  };
  readonly context: FunctionContext;
};
