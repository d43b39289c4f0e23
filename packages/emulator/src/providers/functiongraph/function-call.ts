import type { FunctionContext } from "../../functions/neutral.js";

/** What an adapter of this service is given. */
export type FunctionCall = {
  readonly event: unknown;
  readonly context: FunctionContext;
  /** What a created function learns about itself. Functions of the folder do not look at it. */
  readonly about: FunctionFacts;
};

/** What a created function can ask its context for. */
export type FunctionFacts = {
  /** Name of the export to call. */
  readonly method: string;
  readonly package: string;
  readonly version: string;
  readonly memoryMb: number;
  /** Millicores. */
  readonly cpu: number;
  readonly timeoutSeconds: number;
  readonly projectId: string;
  /** Environment variables, which the service calls user data. */
  readonly userData: Readonly<Record<string, string>>;
};
