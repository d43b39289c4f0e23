// A process that goes on with a journal of very many settled inputs, and says what that took. One argument: the journal's path,
// how inputs are known, and how many there are; without a path it says what a process takes that does nothing.
import { open } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { fileJournal } from "../../../packages/fnwire/dist/journal/file-journal.js";
import { minapp } from "../../../packages/fnwire/dist/providers/minapp.js";

const { path, named, count } = JSON.parse(process.argv[2] ?? "{}");
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const residentMb = () => {
  for (let round = 0; round < 3; round += 1) collect();
  return process.memoryUsage.rss() / 1_000_000;
};

const told = { residentMb: 0, loadMs: 0, readMs: 0, skipped: 0 };
if (path === undefined) {
  told.residentMb = residentMb();
} else {
  const journal = fileJournal({ path, fsync: false });
  const timed = {
    ...journal,
    async *load(run) {
      const from = performance.now();
      yield* journal.load(run);
      told.loadMs = performance.now() - from;
    },
  };
  const transport = async () => {
    throw new Error("nothing is to be sent");
  };
  const client = minapp({ endpoint: "https://ma.example/oserve/v1.3", token: "test-token-0001", transport });
  const source = function* () {
    for (let n = 0; n < count; n += 1) yield { n };
    told.residentMb = residentMb();
  };
  const keyOf = ({ n }) => `order-${String(n).padStart(30, "0")}`;
  const run = client.fn("hello").map(source(), { journal: timed, ...(named ? { keyOf } : {}) });
  for await (const outcome of run) throw new Error(`${outcome.index} was not settled`);
  told.skipped = run.counts.skipped;
  const from = performance.now();
  const file = await open(path);
  for await (const _line of file.readLines({ encoding: "utf8" }));
  told.readMs = performance.now() - from;
}
console.log(JSON.stringify(told));
