// Calls that are let down in every way that a raw server knows, over fresh and kept connections. Web standards only; each runtime
// brings this to life in its own way.
import { fetchTransport } from "@fnwire/runtime/fetch";
import { FnwireError } from "fnwire";
import { appwrite } from "fnwire/appwrite";

/** Milliseconds that a call may take which is not meant to run out of time. */
const timeoutMs = 20_000;

const transports = {
  default: () => undefined,
  fetch: () => fetchTransport(),
  "own fetch": () => fetchTransport({ fetch: (url, init) => fetch(url, { ...init }) }),
  "streamed bodies": () => fetchTransport({ streamBodies: true }),
};

/** Makes every call of a plan, several cells at a time; gives what was told of each, by the name of its function. */
export async function runGrid({ cells, atOnce }, more = {}) {
  const all = { ...transports, ...more };
  const made = {};
  for (const { way } of cells) made[way] ??= await all[way]();
  const told = {};
  const waiting = [...cells];
  const work = async () => {
    for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
      for (const call of cell.calls) told[call.name] = await outcomeOf(cell, call, made[cell.way]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return told;
}

async function outcomeOf(cell, { origin, name }, transport) {
  const client = appwrite({ endpoint: origin, project: "test-project", key: "test-key", transport });
  try {
    if (cell.isKept) await client.fn("warm").invoke({}, { timeoutMs });
    const options = { timeoutMs: cell.timeoutMs ?? timeoutMs, retry: { baseMs: 1 } };
    if (cell.abortMs !== undefined) options.signal = AbortSignal.timeout(cell.abortMs);
    await client.fn(name).invoke({ name }, options);
    return "yes";
  } catch (error) {
    if (FnwireError.is(error)) return `${error.executed} ${error.reason ?? error.code}`;
    return error?.name === "TimeoutError" ? "aborted" : `${error?.name}: ${error?.message}`;
  }
}

globalThis.runGrid = runGrid;
