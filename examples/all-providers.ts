// Starts the emulator and runs the same function on all providers, waiting for the result and in the background.
import { fileURLToPath } from "node:url";
import { startEmulator } from "@fnwire/emulator";
import { FnwireError } from "fnwire";
import { type AnyFunction, clientsOf, type ProviderId, providerIds } from "./clients.js";
import { table } from "./table.js";

type Row = {
  readonly provider: ProviderId;
  readonly mode: "sync" | "async";
  readonly state: string;
  readonly output: string;
  readonly durationMs: number | undefined;
  readonly attempts: number;
  readonly error?: unknown;
};

const functionName = "hello";
const input = { name: "Ada" };

const emulator = await startEmulator({ functions: fileURLToPath(new URL("functions", import.meta.url)) });
process.once("SIGINT", () => void emulator.close().then(() => process.exit(130)));
process.once("SIGTERM", () => void emulator.close().then(() => process.exit(143)));
console.log(`Emulator at ${emulator.url}\n`);

// How many requests it took to get the function going; looking after a run afterwards is a call of its own.
let attempts = 0;
const find = clientsOf(emulator, {
  onCallEnd: (call) => {
    if (call.operation !== "result") attempts = call.attempts.length;
  },
});
const rows: Row[] = [];
for (const provider of providerIds) {
  for (const [mode, run] of [
    ["sync", invoke],
    ["async", start],
  ] as const) {
    process.stdout.write(`  ${provider} ${mode} … `);
    attempts = 0;
    const row = await run(provider, find[provider](functionName)).catch(
      (error: unknown): Row => failed(provider, mode, error),
    );
    rows.push(row);
    console.log(row.state);
  }
}

const ran = emulator.ledger.executions().length;
await emulator.close();

console.log(
  `\n${table(
    ["provider", "mode", "function", "state", "output", "duration", "attempts"],
    rows.map((row) => [
      row.provider,
      row.mode,
      functionName,
      row.state,
      row.output,
      row.durationMs === undefined ? "-" : `${row.durationMs.toFixed(1)} ms`,
      String(row.attempts),
    ]),
  )}`,
);
console.log(`\nThe emulator's ledger: ${ran} functions ran for ${rows.length} invocations.`);

const broken = rows.filter((row) => row.error !== undefined);
for (const row of broken) {
  const error = row.error;
  console.error(`\n${row.provider} ${row.mode} failed: ${error instanceof Error ? error.message : String(error)}`);
  if (FnwireError.is(error)) console.error(JSON.stringify(error, undefined, 2));
}
if (broken.length === 0 && ran !== rows.length) console.error("A function ran twice, or not at all.");
process.exitCode = broken.length === 0 && ran === rows.length ? 0 : 1;

async function invoke(provider: ProviderId, ref: AnyFunction): Promise<Row> {
  const { output, durationMs } = await ref.invoke(input, { timeoutMs: 30_000 });
  const text = JSON.stringify(output);
  return { provider, mode: "sync", state: "succeeded", output: text, durationMs, attempts };
}

async function start(provider: ProviderId, ref: AnyFunction): Promise<Row> {
  const run = await ref.start(input, { timeoutMs: 30_000 });
  if (!("result" in run)) {
    return { provider, mode: "async", state: "accepted", output: "(not kept)", durationMs: undefined, attempts };
  }
  const { output, durationMs } = await run.result({ timeoutMs: 30_000 });
  const text = output === undefined ? "(not kept)" : JSON.stringify(output);
  return { provider, mode: "async", state: "succeeded", output: text, durationMs, attempts };
}

function failed(provider: ProviderId, mode: Row["mode"], error: unknown): Row {
  return { provider, mode, state: "failed", output: "-", durationMs: undefined, attempts, error };
}
