import type { FnwireError } from "../../errors/errors.js";
import { type Bench, endingOf, errorOf, fall, isSame, nameOf, show } from "./bench.js";
import type { CheckTable } from "./check.js";
import { type Fate, reaches } from "./stage.js";
import type { AnyClient, AnyRun } from "./subject.js";

/** One call runs a function once, and says what became of it. */
export const runChecks: CheckTable = [
  {
    rule: "one run",
    title: "invoke runs the function once and gives its output",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client } = bench.open();
      const runs = await bench.runsOf(async () => {
        const result = await client.fn(works.fn).invoke(works.input);
        if (!isSame(result.output, works.output))
          fall(`the output is ${show(result.output)}, not ${show(works.output)}`);
        if (result.provider !== bench.id) fall("the result names another provider");
      });
      if (runs !== 1) fall(`the function ran ${runs} times`);
    },
  },
  {
    rule: "one run",
    title: "start runs the function once, and gives a handle or a receipt as `can` says",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client } = bench.open();
      const runs = await bench.runsOf(async () => {
        const run = await client.fn(works.fn).start(works.input);
        if ((run.tracked === false) === bench.can.handle) fall("what start gives is not what `can.handle` says");
        if (bench.can.handle) await checkEnd(bench, run);
      });
      if (runs !== 1) fall(`the function ran ${runs} times`);
    },
  },
  {
    rule: "one run",
    title: "a function that fails by itself rejects invoke as FUNCTION_FAILED, and ran once",
    async run(bench) {
      const { fails } = bench.subject.functions;
      const { client } = bench.open();
      const runs = await bench.runsOf(async () => {
        checkFailed(await errorOf(() => client.fn(fails.fn).invoke(fails.input), "given a function that fails"));
      });
      if (runs !== 1) fall(`the function ran ${runs} times`);
    },
  },
  {
    rule: "one run",
    title: "a function that fails by itself rejects the result of a started run",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { fails } = bench.subject.functions;
      const { client } = bench.open();
      const run = await client.fn(fails.fn).start(fails.input);
      checkFailed(await errorOf(() => run.result(), "given a run that fails"));
    },
  },
  {
    rule: "capabilities",
    title: "the logs of a run that has ended are text",
    needs: ({ logs }) => logs,
    async run(bench) {
      const run = await ended(bench);
      if (typeof (await run.logs()) !== "string") fall("the logs are no text");
    },
  },
  {
    rule: "capabilities",
    title: "the record of a run that has ended can be removed",
    needs: ({ remove }) => remove,
    async run(bench) {
      await (await ended(bench)).remove();
    },
  },
  {
    rule: "capabilities",
    title: "a run that goes on can be canceled, and ends by it",
    needs: ({ cancel }) => cancel === "run",
    async run(bench) {
      const { slow } = bench.subject.functions;
      const run = await bench.open().client.fn(slow.fn).start(slow.input);
      if ((await run.cancel()) !== true) fall("cancel says that a run that goes on had ended");
      const error = await errorOf(() => run.result(), "given a run that was canceled");
      if (error.code !== "EXECUTION_CANCELLED") fall(`its result rejects with ${nameOf(error)}`);
    },
  },
  {
    rule: "at most once",
    title: "a call that names its run by a key runs it once, however often it is made",
    needs: ({ dedupe }) => dedupe === "key",
    async run(bench) {
      const { works } = bench.subject.functions;
      const idempotencyKey = crypto.randomUUID();
      const runs = await bench.runsOf(async () => {
        for (let n = 0; n < 2; n += 1) {
          const { output } = await bench.open().client.fn(works.fn).invoke(works.input, { idempotencyKey });
          if (!isSame(output, works.output)) fall(`call ${n + 1} with the key gives ${show(output)}`);
        }
      });
      if (runs !== 1) fall(`two calls with one key ran the function ${runs} times`);
    },
  },
];

const fates: readonly Fate[] = [
  "refused",
  "throttled",
  "lost before",
  "lost after",
  "unavailable before",
  "bad gateway after",
  "silent after",
  "cut after",
  "empty after",
];

/** Each way of losing a request or its response, for each method and each rule for ambiguous outcomes. */
export const atMostOnceChecks: CheckTable = (["invoke", "start"] as const).flatMap((method) =>
  fates.flatMap((fate) =>
    (["throw", "reconcile"] as const).map((onAmbiguous) => ({
      rule: "at most once" as const,
      title: `${method}, first request ${fate}, onAmbiguous ${onAmbiguous}: runs at most once, and the outcome is true`,
      needs: ({ dedupe }: Bench["can"]) => onAmbiguous === "throw" || dedupe !== false,
      run: (bench: Bench) => checkFate(bench, { method, fate, onAmbiguous }),
    })),
  ),
);

async function checkFate(
  bench: Bench,
  cell: { readonly method: "invoke" | "start"; readonly fate: Fate; readonly onAmbiguous: "throw" | "reconcile" },
): Promise<void> {
  const { works } = bench.subject.functions;
  const { method, fate, onAmbiguous } = cell;
  const { client, stage } = bench.openHurried();
  stage.plan(bench.begins, fate);
  const options = { onAmbiguous };
  const before = await bench.ran();
  const ending = await endingOf(() => callOf(bench, client, { method, options }));
  const runs = (await bench.ran()) - before;
  const certain = ending.ok ? "yes" : (await errorOf(() => Promise.reject(ending.error), `given ${fate}`)).executed;
  if (ending.ok && ending.value !== undefined && !isSame(ending.value, works.output))
    fall(`the call gives ${show(ending.value)}, which the function never gave`);
  if (!ending.ok && fate === "refused")
    fall(`nothing was sent, and the call fails all the same: ${nameOf(ending.error)}`);
  if (runs > 1) fall(`the function ran ${runs} times`);
  if (certain === "no" && runs > 0) fall("the call says that the function did not run, and it did");
  if (certain === "yes" && runs === 0) fall("the call says that the function ran, and it did not");
  if (onAmbiguous === "reconcile" && fate === "lost after" && certain !== "yes")
    fall("the run began, `can.dedupe` promises that it can be found, and it was not");
  if (reaches(fate) && runs === 0) fall("the request reached the service and nothing ran: is `begins` complete?");
}

/** Starts and waits, or invokes. Gives the output, where the service keeps it. */
async function callOf(
  bench: Bench,
  client: AnyClient,
  { method, options }: { readonly method: "invoke" | "start"; readonly options: object },
): Promise<unknown> {
  const { works } = bench.subject.functions;
  const fn = client.fn(works.fn);
  if (method === "invoke") return (await fn.invoke(works.input, options)).output;
  const run = await fn.start(works.input, options);
  return bench.can.handle ? (await run.result()).output : undefined;
}

async function ended(bench: Bench): Promise<AnyRun> {
  const { works } = bench.subject.functions;
  const run = await bench.open().client.fn(works.fn).start(works.input);
  await run.result();
  return run;
}

/** A started run ends with what `can.result` says. */
export async function checkEnd(bench: Bench, run: AnyRun): Promise<void> {
  const { output } = await run.result();
  const { works } = bench.subject.functions;
  const expected = bench.can.result === "full" ? works.output : undefined;
  if (!isSame(output, expected)) fall(`the result has the output ${show(output)}, not ${show(expected)}`);
  const { state, provisional } = await run.status();
  if (state !== "succeeded" || provisional) fall(`after its result the run is ${state}`);
}

function checkFailed(error: FnwireError): void {
  if (error.code !== "FUNCTION_FAILED" || error.executed !== "yes") fall(`it fails with ${nameOf(error)}`);
}
