// Writes one input as JSON by turns, once through the guard and once plainly; tells the parent what each took of the processor.
import { jsonText } from "@fnwire/runtime/json";
import type { JsonTimes } from "../figures/json.js";

const [name = "", rounds = "5"] = process.argv.slice(2);
const order = (id: number) => ({
  id: `order-${id}`,
  customer: {
    name: "Ada Lovelace",
    vip: true,
    address: { street: "12 Analytical Row", city: "London", zip: "N1 9GU" },
  },
  total: 129.95 + id,
  note: null,
  tags: ["new", "gift", "priority"],
  lines: [
    { sku: "A-1", title: "Difference engine, part 1", quantity: 2, price: 19.5 },
    { sku: "B-22", title: "Punched cards (box of 1000)", quantity: 1, price: 90.95 },
  ],
});
const inputs: Readonly<Record<string, unknown>> = {
  small: { name: "Ada" },
  medium: order(1),
  large: { orders: Array.from({ length: 200 }, (_, id) => order(id)) },
  numbers: { values: Array.from({ length: 5_000 }, (_, n) => n * 1.5) },
  text: { text: "x".repeat(100_000) },
};
const input = inputs[name];
const refuse = (flaw: string): Error => new Error(flaw);
const writers = {
  plain: () => JSON.stringify(input).length,
  guarded: () => jsonText(input, "input", undefined, refuse).length,
};
// So many that a turn takes some milliseconds, which is what the processor's time is counted in.
const count = Math.ceil(8_000_000 / (writers.plain() + 200));
let written = 0;

/** Microseconds of processor time. */
function timeOf(write: () => number): number {
  const before = process.cpuUsage();
  for (let n = 0; n < count; n += 1) written += write();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

for (const write of Object.values(writers)) for (let turn = 0; turn < 3; turn += 1) timeOf(write);
const times: { plain: number[]; guarded: number[] } = { plain: [], guarded: [] };
for (let round = 0; round < Number(rounds); round += 1) {
  // Each goes first as often as the other.
  for (const each of round % 2 === 0 ? (["plain", "guarded"] as const) : (["guarded", "plain"] as const))
    times[each].push(timeOf(writers[each]));
}
if (written === 0) throw new Error("nothing was written");
process.on("disconnect", () => process.exit());
process.send?.(times satisfies JsonTimes);
