// How to test code that calls functions: the emulator runs the real function, and fails when it is told to.
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "@fnwire/emulator";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { invoice } from "./invoicing.js";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ functions: fileURLToPath(new URL("functions", import.meta.url)) });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.faults.clear();
  emulator.ledger.clear();
});

const sent = () => emulator.ledger.executions({ function: "send-invoice" }).length;
const order = { customer: "ada", cents: 1200 };

test("an invoice is sent and has a number", async () => {
  expect(await invoice(emulator.providers.appwrite, order)).toEqual({ state: "sent", number: "ada-001" });
  expect(sent()).toBe(1);
});

test("a service that is busy gets the invoice a moment later, once", async () => {
  emulator.faults.add({ operation: "createExecution", fault: { kind: "throttle", hint: "seconds" } });
  expect(await invoice(emulator.providers.appwrite, order)).toEqual({ state: "sent", number: "ada-001" });
  expect(sent()).toBe(1);
});

test("a response that is lost is not an invitation to send the invoice again", async () => {
  emulator.faults.add({ operation: "createExecution", fault: { kind: "reset", ran: true } });
  expect(await invoice(emulator.providers.appwrite, order)).toEqual({ state: "unknown" });
  expect(sent()).toBe(1);
});

test("what the function throws comes out", async () => {
  await expect(invoice(emulator.providers.appwrite, { ...order, cents: 0 })).rejects.toThrow(
    "an invoice needs an amount",
  );
});
