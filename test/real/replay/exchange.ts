import { readFileSync } from "node:fs";

/** One recorded request with its response. */
export type Exchange = {
  /** Unique in its file. */
  readonly name: string;
  readonly client: string;
  readonly note: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    /** The bytes, where `body` cannot say them. */
    readonly bodyBase64?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    readonly bodyBase64?: string;
  };
  /** `recorded`: a real server answered. `composed`: the response is what documents say. */
  readonly responseEvidence: string;
  /** Only in a set-up file: the recorded exchange before which this one is sent. */
  readonly before?: string;
  /** Only in a set-up file: how often it is sent (default 1). */
  readonly times?: number;
};

/** Reads a file of `recordings/`, one exchange a line. */
export function readExchanges(file: string): readonly Exchange[] {
  const text = readFileSync(new URL(`../recordings/${file}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Exchange => JSON.parse(line));
}
