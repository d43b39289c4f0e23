import type { FunctionContext } from "../../functions/neutral.js";

/** What an adapter of this service is given: the request that the function gets. */
export type FunctionRequest = {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
  readonly context: FunctionContext;
};

/** What it gives back: the function's HTTP answer, and what the runtime says of a function that gave none. */
export type FunctionResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
  readonly error?: string;
};
