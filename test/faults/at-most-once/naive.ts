import type { Emulator } from "../support/emulator.js";
import { FnwireError } from "../support/fnwire.js";
import type { Ending } from "../support/judge.js";

/** Ways to be wrong about an invocation. */
export const naiveWays = {
  /** Sends again whatever failed, and takes every failure for a run that was not. */
  hopeful: { attempts: 3, executed: "no" },
  /** Takes every failure for a run whose response was lost. */
  boastful: { attempts: 1, executed: "yes" },
  /** Says nothing. */
  mute: { attempts: 1, executed: undefined },
} as const;

/** Invokes Minapp's `work` as a client does that does not tell one failure from another. */
export async function callNaively(call: {
  readonly emulator: Emulator;
  readonly id: string;
  readonly way: keyof typeof naiveWays;
}): Promise<Ending> {
  const { emulator, id, way } = call;
  const { attempts, executed } = naiveWays[way];
  const { endpoint, token } = emulator.providers.minapp;
  let failure: unknown;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const response = await fetch(`${endpoint}/cloud-function/work/job/`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ data: { id } }),
      });
      const value: unknown = await response.json();
      if (response.ok) return { id, method: "invoke", value };
      failure = new Error(`status ${response.status}`);
    } catch (error) {
      failure = error;
    }
  }
  if (executed === undefined) return { id, method: "invoke", error: failure };
  const error = new FnwireError({
    message: "it failed",
    code: "PLATFORM_ERROR",
    layer: "platform",
    provider: "minapp",
    operation: "invoke",
    executed,
  });
  return { id, method: "invoke", error };
}
