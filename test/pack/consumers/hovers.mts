// What people point at. ../editors.test.ts has what editors show of it.
import { qinling } from "fnwire/qinling";

type In = { name: string };
type Out = { greeting: string };
declare const inputs: readonly In[];
const hello = qinling({ endpoint: "https://functions.example.test", token: "test-token" }).fn<In, Out>("hello");

await hello.invoke(
  { name: "Ada" },
  {
    onAmbiguous: "reconcile",
    idempotencyKey: "k",
    embedKey: (key) => ({ input: key }),
    request: {},
    signal: undefined,
  },
);
const run = await hello.start({ name: "Ada" }, { timeoutMs: 1_000, attemptTimeoutMs: 500, retry: false });
await run.result({ timeoutMs: 1_000, signal: undefined });
for await (const { state } of hello.map(inputs, {
  concurrency: 4,
  rate: { count: 10, perMs: 1_000 },
  order: "input",
  prefetch: 1,
  onBreak: "abort",
  stopAfterErrors: 3,
  journal: undefined,
  keyOf: ({ name }) => name,
}))
  console.log(state);
