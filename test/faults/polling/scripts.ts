import type { Answer } from "../support/script.js";
import { type Look, type Pollable, pollable, recordOf, type Stage } from "./services.js";

/** A sequence of looks at one run, the last of which repeats, and what a wait for its end must come to. */
export type PollScript = {
  readonly name: string;
  readonly provider: Pollable;
  readonly looks: readonly Look[];
  /** `"ok"`, or the code of the error. */
  readonly end: string;
};

const times = (count: number, look: Look): Look[] => Array.from({ length: count }, () => look);
const status = (code: number, headers: Record<string, string> = {}): Answer => ({
  kind: "answer",
  status: code,
  headers,
  afterMs: 20,
});
const fault = (answer: Answer): Look => ({ fault: answer });

/** What may happen to the first looks without meaning anything. */
const beginnings: Readonly<Record<string, readonly Look[]>> = {
  "at once": [],
  "after two looks at a run not known yet": times(2, "unknown"),
  "after five 503": times(5, fault(status(503))),
  "after five 500": times(5, fault(status(500))),
  "after five lost connections": times(5, fault({ kind: "lost", afterMs: 5 })),
  "after five refused connections": times(5, fault({ kind: "refused", afterMs: 1 })),
  "after two looks into silence": times(2, fault({ kind: "silence", sent: true })),
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
const forever: readonly (readonly [string, readonly Look[], string])[] = [
  ["a run that is lost", ["running", "unknown"], "EXECUTION_LOST"],
  ["a service that is down", [fault(status(503))], "WAIT_TIMEOUT"],
  ["a word nobody knows", ["odd"], "WAIT_TIMEOUT"],
  ["a run that never ends", ["running"], "WAIT_TIMEOUT"],
  ["an end that is never confirmed", ["running", "provisional"], "AMBIGUOUS_OUTCOME"],
  ["a token that is refused", ["running", fault(status(401))], "UNAUTHENTICATED"],
  ["a right that is missing", ["running", fault(status(403))], "FORBIDDEN"],
];

const isStage = (look: Look): look is Stage => typeof look === "string";
/** Qinling knows a run the moment it is accepted; the others may not show it at first. */
const hasWords = (provider: Pollable, look: Look) =>
  !isStage(look) || (look === "unknown" ? true : recordOf(provider, look, "any") !== undefined);
const mayBeLate = (provider: Pollable) => provider !== "qinling";

function scriptsOf(provider: Pollable): PollScript[] {
  const scripts: PollScript[] = [];
  for (const [beginning, first] of Object.entries(beginnings)) {
    if (first.includes("unknown") && !mayBeLate(provider)) continue;
    for (const [middle, stages] of Object.entries(middles)) {
      for (const [last, end] of Object.entries(ends)) {
        const looks: Look[] = [...first, ...stages, last as Stage]; // the keys of a table by stage
        if (!looks.every((look) => hasWords(provider, look))) continue;
        scripts.push({ name: `${beginning}: ${middle}, ${last}`, provider, looks, end });
      }
    }
  }
  for (const [name, looks, end] of forever) {
    if (looks.every((look) => hasWords(provider, look))) scripts.push({ name, provider, looks, end });
  }
  return scripts;
}

export const pollScripts: readonly PollScript[] = pollable.flatMap(scriptsOf);
