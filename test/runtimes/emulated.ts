import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "../../packages/emulator/dist/index.js";

/** What the checks are given. */
export type SmokeSettings = {
  readonly providers: Emulator["providers"];
  /** An origin at which nobody listens. */
  readonly closedOrigin: string;
  /** The platform itself sends a request again when a kept connection breaks, and no program can keep it from that. */
  readonly sendsAgain: boolean;
  /** Requests go through `undiciTransport` instead of what is the default there. */
  readonly undici?: boolean;
};

/** How a check went; `problem` is absent when it went well. */
export type CheckResult = { readonly name: string; readonly problem?: string };

/** Starts an emulator for one runtime, which refuses one call and loses the response of another. */
export async function startForSmoke(options: {
  readonly sendsAgain: boolean;
}): Promise<{ readonly emulator: Emulator; readonly settings: SmokeSettings }> {
  const emulator = await startEmulator({ functions: fileURLToPath(new URL("smoke/functions", import.meta.url)) });
  const { functions } = emulator.providers.appwrite;
  const operation = { provider: "appwrite", operation: "createExecution" };
  emulator.faults.add({
    ...operation,
    target: `/${functions.throttled}/`,
    fault: { kind: "throttle", hint: "seconds", retryAfterSeconds: 1 },
  });
  emulator.faults.add({ ...operation, target: `/${functions.cut}/`, fault: { kind: "reset", ran: true } });
  const { providers } = emulator;
  return { emulator, settings: { providers, closedOrigin: await closedOrigin(), sendsAgain: options.sendsAgain } };
}

/** How often each function ran. */
export function runsByFunction(emulator: Emulator): Readonly<Record<string, number>> {
  const runs: Record<string, number> = {};
  for (const execution of emulator.ledger.executions()) runs[execution.function] = (runs[execution.function] ?? 0) + 1;
  return runs;
}

async function closedOrigin(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
