/** One client under test. `make` gives a function that makes the call once and resolves with the parsed response. */
export type MakeContender = (options: {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
}) => Call | Promise<Call>;

export type Call = () => Promise<unknown>;
