import type { Fault } from "../../../packages/emulator/dist/index.js";

/** Attempts of calls are given up sooner than a silence ends, milliseconds. Logins have more patience, and meet its end. */
export const attemptTimeoutMs = 600;
const stallMs = 800;

/** Twelve ways to go wrong, each of which hits any request, logins and looks included, with a chance of one in a hundred. */
export const chaos: Readonly<Record<string, Fault>> = {
  "reset before the run": { kind: "reset", ran: false },
  "reset after the run": { kind: "reset", ran: true },
  "silence before the run": { kind: "stall-headers", ran: false, forMs: stallMs },
  "silence after the run": { kind: "stall-headers", ran: true, forMs: stallMs },
  "body that stalls": { kind: "stall-body", forMs: stallMs },
  "body cut short": { kind: "truncate" },
  "body that trickles": { kind: "drip", bytes: 64, everyMs: 2 },
  "503 instead of the run": { kind: "respond", ran: false, status: 503, body: {} },
  "500 after the run": { kind: "respond", ran: true, status: 500, body: {} },
  "HTML after the run": { kind: "respond", ran: true, status: 200, body: "<html>" },
  "429": { kind: "throttle", hint: "seconds", retryAfterSeconds: 0 },
  "credentials that expire": { kind: "expire-credentials" },
};

export const chance = 0.01;
