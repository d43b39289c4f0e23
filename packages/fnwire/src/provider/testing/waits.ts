import { FnwireError } from "../../errors/errors.js";
import { type Bench, endingOf, fall, isSame, nameOf, open, pause, show } from "./bench.js";
import type { CheckTable } from "./check.js";
import { checkEnd } from "./runs.js";
import type { AnyRun } from "./subject.js";

/** A second more than a call was allowed is not held against it on a busy machine. */
const graceMs = 1_000;

/** Waiting for a run, and ending a wait. */
export const waitChecks: CheckTable = [
  {
    rule: "polling",
    title: "a run that goes on is not said to have ended, and its result waits for the end",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { run, startedAt } = await startSlow(bench);
      const { state } = await run.status();
      if (!open.has(state) && isStillGoingOn(bench, startedAt)) fall(`a run that goes on is said to be ${state}`);
      await run.result();
      if (isStillGoingOn(bench, startedAt)) fall("the result was there before the function had ended");
    },
  },
  {
    rule: "polling",
    title: "watch gives states of a run that goes on, and its end last",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { run } = await startSlow(bench);
      const states: string[] = [];
      for await (const { state } of run.watch()) states.push(state);
      const early = states.slice(0, -1).find((state) => !open.has(state));
      if (early !== undefined) fall(`watch gives ${early}, and then ${states.at(-1)}`);
      if (states.at(-1) !== "succeeded") fall(`watch ends with ${states.at(-1)}`);
    },
  },
  {
    rule: "polling",
    title: "a poll that fails ends no wait",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      const runs = await bench.runsOf(async () => {
        const run = await client.fn(works.fn).start(works.input);
        stage.plan(bench.asks, "unavailable before", "lost before");
        await checkEnd(bench, run);
      });
      if (runs !== 1) fall(`the function ran ${runs} times`);
    },
  },
  {
    rule: "abort",
    title: "a call that is aborted before it begins rejects with the signal's reason, and nothing is sent",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      const reason = new Error("aborted beforehand");
      const ending = await endingOf(() =>
        client.fn(works.fn).invoke(works.input, { signal: AbortSignal.abort(reason) }),
      );
      if (ending.ok || ending.error !== reason)
        fall(`the call ${ending.ok ? "succeeds" : `fails with ${nameOf(ending.error)}`}`);
      if (stage.sent.length > 0) fall(`${stage.sent[0]?.operation} was sent`);
    },
  },
  {
    rule: "abort",
    title: "a call that is aborted while the service is silent rejects at once, and its request is given up",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      stage.plan(bench.begins, "silent after");
      const controller = new AbortController();
      const reason = new Error("aborted amid");
      const call = endingOf(() => client.fn(works.fn).invoke(works.input, { signal: controller.signal }));
      await until(() => stage.sent.some(({ operation }) => bench.begins(operation)));
      await pause(50);
      controller.abort(reason);
      const ending = await Promise.race([call, pause(graceMs)]);
      const { request } = stage.sent.find(({ operation }) => bench.begins(operation)) ?? {};
      if (ending === undefined) fall("a second after the abort the call still waits");
      if (ending.ok || ending.error !== reason)
        fall(`the call ${ending.ok ? "succeeds" : `fails with ${nameOf(ending.error)}, not with the signal's reason`}`);
      if (request?.signal?.aborted !== true) fall("the request knows nothing of the abort");
    },
  },
  {
    rule: "abort",
    title: "a wait that is aborted ends at once, and another one still gets the result",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { run } = await startSlow(bench);
      const controller = new AbortController();
      const reason = new Error("aborted while waiting");
      const wait = endingOf(() => run.result({ signal: controller.signal }));
      await pause(50);
      controller.abort(reason);
      const ending = await Promise.race([wait, pause(graceMs)]);
      if (ending === undefined) fall("a second after the abort the wait goes on");
      if (ending.ok || ending.error !== reason) fall("the wait does not reject with the signal's reason");
      await run.result();
    },
  },
  {
    rule: "deadline",
    title: "a call ends at its deadline, and says that a function that may have run may have run",
    async run(bench) {
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      stage.plan(bench.begins, ...Array(5).fill("silent after"));
      const timeoutMs = 1_000;
      const began = Date.now();
      const call = endingOf(() => client.fn(works.fn).invoke(works.input, { timeoutMs, onAmbiguous: "throw" }));
      const ending = await Promise.race([call, pause(timeoutMs + graceMs)]);
      if (ending === undefined)
        fall(`${Date.now() - began} ms after it began the call still goes on; it had ${timeoutMs}`);
      if (ending.ok) fall("the call succeeds without a response");
      if (!FnwireError.is(ending.error) || ending.error.executed === "no")
        fall(`the call fails with ${nameOf(ending.error)}`);
      // A login has a time of its own: other calls wait for it too.
      const own = stage.sent.filter(({ operation }) => bench.begins(operation));
      const tooLong = own.find(({ request }) => (request.timeoutMs ?? Number.POSITIVE_INFINITY) > timeoutMs);
      if (tooLong !== undefined) fall(`a request of ${tooLong.operation} may take longer than the call`);
    },
  },
  {
    rule: "deadline",
    title: "a wait ends at its deadline with WAIT_TIMEOUT, and the run can be waited for again",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { run, startedAt } = await startSlow(bench);
      const ending = await endingOf(() => run.result({ timeoutMs: 100 }));
      const isEarly = isStillGoingOn(bench, startedAt);
      if (ending.ok ? isEarly : !FnwireError.is(ending.error) || ending.error.code !== "WAIT_TIMEOUT")
        fall(`the wait ${ending.ok ? "succeeds early" : `fails with ${nameOf(ending.error)}`}`);
      await run.result();
    },
  },
  {
    rule: "identities",
    title: "given the record of another run, a handle does not take it for its own",
    needs: ({ handle }) => handle,
    async run(bench) {
      // Two runs of one function: nothing but their names tells them apart.
      const { works } = bench.subject.functions;
      const { client, stage } = bench.open();
      const other = await client.fn(works.fn).start(works.input);
      await other.result();
      await other.status();
      if (!stage.replayAll(bench.asks)) fall("a status was given, and nothing was asked");
      const run = await client.fn(works.fn).start(works.input);
      const ending = await endingOf(() => run.status());
      if (ending.ok && !open.has(ending.value.state) && ending.value.state !== "lost")
        fall(`the run is said to be ${ending.value.state}, by the record of another`);
    },
  },
  {
    rule: "identities",
    title: "given a list of other runs, no handle takes one of them for its own",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { works } = bench.subject.functions;
      let most = 0;
      const onPoll = ({ executions }: { readonly executions: number }): void => {
        most = Math.max(most, executions);
      };
      const { client, stage } = bench.open({ hooks: { onPoll } });
      const poll = { firstMs: 100, minMs: 100, jitter: 0 };
      const startThree = () => Promise.all([1, 2, 3].map(() => client.fn(works.fn).start(works.input)));
      await Promise.all((await startThree()).map((run) => run.result({ poll })));
      // No request shows several runs: there is no list to be mistaken for another.
      if (most < 2) return;
      const runs = await startThree();
      stage.replayAll(bench.asks);
      // What the list does not show is asked for by itself, in vain.
      stage.plan(bench.asks, ...Array(100).fill("lost before"));
      const waits = runs.map((run) => endingOf(() => run.result({ poll, timeoutMs: 500 })));
      if ((await Promise.all(waits)).some(({ ok }) => ok)) fall("a run is said to have ended, by a list of others");
    },
  },
  {
    rule: "resume",
    title: "a handle survives as JSON: another client waits for the run, which ran once",
    needs: ({ handle }) => handle,
    async run(bench) {
      const { works } = bench.subject.functions;
      const runs = await bench.runsOf(async () => {
        const run = await bench.open().client.fn(works.fn).start(works.input);
        const text = JSON.stringify(run);
        const resumed = bench.open().client.resume(text);
        if (!isSame(resumed.toJSON(), JSON.parse(text))) fall(`resumed it is ${show(resumed.toJSON())}`);
        await checkEnd(bench, resumed);
      });
      if (runs !== 1) fall(`the function ran ${runs} times`);
    },
  },
];

async function startSlow(bench: Bench) {
  const { slow } = bench.subject.functions;
  const { client, stage } = bench.open();
  const startedAt = Date.now();
  const run: AnyRun = await client.fn(slow.fn).start(slow.input);
  return { run, stage, startedAt };
}

/** Whether the slow function cannot have ended yet. Timers of other processes may be a few milliseconds early. */
function isStillGoingOn(bench: Bench, startedAt: number): boolean {
  return Date.now() - startedAt < bench.subject.functions.slow.ms - 50;
}

async function until(is: () => boolean): Promise<void> {
  for (let n = 0; !is() && n < 500; n += 1) await pause(10);
}
