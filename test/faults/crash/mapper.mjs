// A process that maps a function over many inputs with a journal, and is killed while it does so. Written in JavaScript so
// that Node runs it as it is: most of its life is starting.
import { writeSync } from "node:fs";
import { fileJournal } from "../../../packages/fnwire/dist/journal/file-journal.js";

/**
 * @type {{ provider: string, options: object, ref: string, count: number, path: string, onAmbiguous?: string,
 *   memory: "whole" | "forgetful" | "unlocked", consumerMs: number }}
 */
const { provider, options, ref, count, path, onAmbiguous, memory, consumerMs } = JSON.parse(process.argv[2] ?? "");
const entry = await import(`../../../packages/fnwire/dist/providers/${provider}.js`);
const client = entry[provider]({ ...options, retry: { baseMs: 5 } });
const journal = fileJournal({ path });
const nothing = async () => {};
const journals = {
  whole: () => journal,
  // Does not remember what was begun: what these tests must be able to notice.
  forgetful: () => ({ ...journal, intent: nothing }),
  // As two processes on one journal are when nothing keeps them apart.
  unlocked: () => ({ id: path, load: () => [], intent: nothing, outcome: nothing }),
};

const inputs = Array.from({ length: count }, (_, n) => ({ id: `${path} ${n}`, ms: 5 }));
const run = client.fn(ref).map(inputs, {
  concurrency: 4,
  journal: journals[memory](),
  timeoutMs: 20_000,
  ...(onAmbiguous === undefined ? {} : { onAmbiguous }),
});
writeSync(1, "begun\n");
try {
  for await (const { index, state, result } of run) {
    if (consumerMs > 0) await new Promise((resolve) => setTimeout(resolve, consumerMs));
    // What counts as having reached the consumer: written down before the loop comes back.
    writeSync(1, `${index} ${state} ${result?.output?.id === inputs[index]?.id ? "whole" : "nothing"}\n`);
  }
} catch (error) {
  if (error?.code !== "JOURNAL_LOCKED") throw error;
  writeSync(1, `refused ${error.holder?.pid}\n`);
}
