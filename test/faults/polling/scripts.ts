import type { Answer } from "../support/script.js";
import { type Poll, type Pollable, pollable, recordOf, type Stage } from "./services.js";

/** A sequence of polls of one run, the last of which repeats, and what a wait for its end must come to. */
export type PollScript = {
  readonly name: string;
  readonly provider: Pollable;
  readonly polls: readonly Poll[];
  /** `"ok"`, or the code of the error. */
  readonly end: string;
};

const times = (count: number, poll: Poll): Poll[] => Array.from({ length: count }, () => poll);
const status = (code: number, headers: Record<string, string> = {}): Answer => ({
  kind: "answer",
  status: code,
  headers,
  afterMs: 20,
});
const fault = (answer: Answer): Poll => ({ fault: answer });

/** What may happen to the first polls without meaning anything. */
const beginnings: Readonly<Record<string, readonly Poll[]>> = {
  "at once": [],
  "after two polls of a run not known yet": times(2, "unknown"),
  "after five 503": times(5, fault(status(503))),
  "after five 500": times(5, fault(status(500))),
  "after five lost connections": times(5, fault({ kind: "lost", afterMs: 5 })),
  "after five refused connections": times(5, fault({ kind: "refused", afterMs: 1 })),
  "after two polls into silence": times(2, fault({ kind: "silence", sent: true })),
  "after two 429 with a hint": times(2, fault(status(429, { "retry-after": "3" }))),
  "after three pages of HTML": times(3, fault({ kind: "answer", status: 200, body: "<html>", afterMs: 5 })),
  "after three words nobody knows": times(3, "odd"),
};

/** What a run goes through. */
const middles: Readonly<Record<string, readonly Stage[]>> = {
  running: ["running"],
  "queued, running": ["queued", "running"],
  "running, odd, running": ["running", "odd", "running"],
  "running, over for a moment": ["running", "provisional"],
};

/** How runs end. */
const ends: Readonly<Partial<Record<Stage, string>>> = {
  succeeded: "ok",
  failed: "FUNCTION_FAILED",
  discarded: "EXECUTION_DISCARDED",
  cancelled: "AMBIGUOUS_OUTCOME|EXECUTION_CANCELLED",
};

/** What never becomes an end by itself, and how a wait for it ends. */
const forever: readonly (readonly [string, readonly Poll[], string])[] = [
  ["a run that is lost", ["running", "unknown"], "EXECUTION_LOST"],
  ["a service that is down", [fault(status(503))], "WAIT_TIMEOUT"],
  ["a word nobody knows", ["odd"], "WAIT_TIMEOUT"],
  ["a run that never ends", ["running"], "WAIT_TIMEOUT"],
  ["an end that is never confirmed", ["running", "provisional"], "AMBIGUOUS_OUTCOME"],
  ["a token that is refused", ["running", fault(status(401))], "UNAUTHENTICATED"],
  ["a right that is missing", ["running", fault(status(403))], "FORBIDDEN"],
];

const isStage = (poll: Poll): poll is Stage => typeof poll === "string";
/** Qinling knows a run the moment it is accepted; the others may not show it at first. */
const hasWords = (provider: Pollable, poll: Poll) =>
  !isStage(poll) || (poll === "unknown" ? true : recordOf(provider, poll, "any") !== undefined);
const mayBeLate = (provider: Pollable) => provider !== "qinling";

function scriptsOf(provider: Pollable): PollScript[] {
  const scripts: PollScript[] = [];
  for (const [beginning, first] of Object.entries(beginnings)) {
    if (first.includes("unknown") && !mayBeLate(provider)) continue;
    for (const [middle, stages] of Object.entries(middles)) {
      for (const [last, end] of Object.entries(ends)) {
        const polls: Poll[] = [...first, ...stages, last as Stage]; // the keys of a table by stage
        if (!polls.every((poll) => hasWords(provider, poll))) continue;
        scripts.push({ name: `${beginning}: ${middle}, ${last}`, provider, polls, end });
      }
    }
  }
  for (const [name, polls, end] of forever) {
    if (polls.every((poll) => hasWords(provider, poll))) scripts.push({ name, provider, polls, end });
  }
  return scripts;
}

export const pollScripts: readonly PollScript[] = pollable.flatMap(scriptsOf);
