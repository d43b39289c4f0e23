import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../packages/emulator/dist/index.js";

export type { Emulator } from "../../../packages/emulator/dist/index.js";

const functions = fileURLToPath(new URL("functions", import.meta.url));

/** An emulator for the tests of one file. None of its responses may have broken a spec, or the suite judged a chimera. */
export function useEmulator(options: EmulatorOptions = {}): () => Emulator {
  let emulator: Emulator | undefined;
  const running = () => {
    if (emulator === undefined) throw new Error("The emulator has not been started.");
    return emulator;
  };
  beforeAll(async () => {
    emulator = await startEmulator({ functions, ...options });
  });
  afterAll(async () => {
    const violations = [...running().responseViolations];
    await running().close();
    expect(violations).toEqual([]);
  });
  return running;
}
