import { fileURLToPath } from "node:url";
import { type Emulator, type EmulatorOptions, startEmulator } from "@fnwire/emulator";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

export const functions = fileURLToPath(new URL("../functions", import.meta.url));

/**
 * An emulator for the tests of one file. After each test its faults are gone, its ledger is empty, and no response of it may
 * have broken the spec.
 */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let emulator: Emulator | undefined;
  let reported = 0;
  const running = () => {
    if (emulator === undefined) throw new Error("The emulator has not been started.");
    return emulator;
  };
  beforeAll(async () => {
    emulator = await startEmulator({ functions, ...options });
  });
  afterEach(async () => {
    const { responseViolations, faults, ledger, connections } = running();
    faults.clear();
    ledger.clear();
    await connections.accept();
    const found = responseViolations.slice(reported);
    reported = responseViolations.length;
    expect(found).toEqual([]);
  });
  afterAll(() => emulator?.close());
  return running;
}
