import { expect, it } from "vitest";
import { type EmulatorOptions, startEmulator } from "../src/index.js";

it("An option that does not exist is refused by name, for its default would silently be used", async () => {
  // Safe: what a program without types could pass.
  const misspelled = { prot: 4010 } as EmulatorOptions;
  await expect(startEmulator(misspelled)).rejects.toThrow(/unknown option `prot`; known: port, host/);
});
