import { type Clock, systemClock, type Transport } from "../support/fnwire.js";

const hour = 3_600_000;

/** By how much machines' clocks are wrong. Milliseconds. */
export const offsets = [-23 * hour, -5 * hour, -90_000, 0, 90_000, 5 * hour, 23 * hour] as const;

/** The machine's clock, wrong by so much; `stepMs` is what somebody sets it by while a call is under way. */
export class WrongClock implements Clock {
  #offsetMs: number;

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs;
  }

  now(): number {
    return systemClock.now() + this.#offsetMs;
  }

  random(): number {
    return systemClock.random();
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    return systemClock.setTimeout(callback, delayMs);
  }

  clearTimeout(timer: unknown): void {
    systemClock.clearTimeout(timer);
  }

  step(ms: number): void {
    this.#offsetMs += ms;
  }
}

/** A defect on purpose: answers are dated by the machine's own clock, as if that were asked instead of the service's. */
export function datedByTheMachine(transport: Transport, clock: Clock): Transport {
  return async (request, context) => {
    const response = await transport(request, context);
    const date = new Date(clock.now()).toUTCString();
    return {
      status: response.status,
      headers: { ...response.headers, date },
      text: () => response.text(),
      bytes: () => response.bytes(),
    };
  };
}
