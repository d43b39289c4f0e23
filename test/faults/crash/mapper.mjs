// A process that maps a function over many inputs with a journal, and is killed while it does so. Written in JavaScript so
// that Node runs it as it is: most of its life is starting.
import { writeSync } from "node:fs";
import { fileJournal } from "../../../packages/fnwire/dist/map/journal-node.js";

/** @type {{ provider: string, options: object, ref: string, count: number, path: string, onAmbiguous?: string, forgetful: boolean }} */
const { provider, options, ref, count, path, onAmbiguous, forgetful } = JSON.parse(process.argv[2] ?? "");
const entry = await import(`../../../packages/fnwire/dist/providers/${provider}.js`);
const client = entry[provider]({ ...options, retry: { baseMs: 5 } });
const journal = fileJournal({ path });
/** A journal that does not remember what was begun: what these tests must be able to notice. */
const amnesia = { ...journal, intent: async () => {} };

const inputs = Array.from({ length: count }, (_, n) => ({ id: `${path} ${n}`, ms: 5 }));
const run = client.fn(ref).map(inputs, {
  concurrency: 8,
  journal: forgetful ? amnesia : journal,
  timeoutMs: 20_000,
  ...(onAmbiguous === undefined ? {} : { onAmbiguous }),
});
writeSync(1, "begun\n");
for await (const { index, state } of run) writeSync(1, `${index} ${state}\n`);
