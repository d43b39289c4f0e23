import { seededRandom } from "../../support/random.js";
import { records } from "../../support/responses.js";
import { VirtualClock } from "../../support/virtual-clock.js";
import { type Clock, FnwireError, minapp, RetryBudget, type Transport } from "../support/fnwire.js";
import { type Answer, play as playAnswer } from "../support/script.js";
import { RetryModel } from "./model.js";
import type { Meeting, Scenario } from "./scenario.js";

/** What can be put between a client and the model, to see whether the model notices. */
export type Sabotage = {
  readonly clock?: (clock: VirtualClock) => Clock;
  readonly budget?: (capacity: number) => RetryBudget;
  readonly transport?: (transport: Transport) => Transport;
};

/** Plays a scenario with a real client. Throws at the first step that the model does not allow. Gives the attempts made. */
export async function play(scenario: Scenario, sabotage: Sabotage = {}): Promise<number> {
  const { policy, capacity, onAmbiguous, seed, steps } = scenario;
  const clock = new VirtualClock(seededRandom(seed));
  const model = new RetryModel(scenario);
  const budget = sabotage.budget?.(capacity) ?? new RetryBudget({ capacity });
  const ids = new WeakMap<object, number>();
  let attempts = 0;
  // Hooks and transports must not throw: the first violation is kept for the end.
  let violation: unknown;
  const observe = (what: () => void): void => {
    try {
      what();
      model.inBounds(budget.balance);
    } catch (error) {
      violation ??= error;
    }
  };
  const idOf = (call: object) => ids.get(call) ?? -1;
  let beginning = -1;

  const transport: Transport = (request, context) => {
    const { data } = JSON.parse(String(request.body)) as { data: { id: number } }; // as the client was given it
    attempts += 1;
    let met: Meeting = { kind: "refused", afterMs: 0 };
    observe(() => {
      met = model.attempt(data.id, clock.now(), request.timeoutMs);
    });
    return playAnswer(clock, answerOf(met), request, context);
  };
  const client = minapp({
    endpoint: "https://ma.example/oserve/v1.3",
    token: "test-token-0001",
    transport: sabotage.transport?.(transport) ?? transport,
    clock: sabotage.clock?.(clock) ?? clock,
    onAmbiguous,
    retry: { ...policy, budget },
    hooks: {
      onCallStart: ({ call }) => ids.set(call, beginning),
      onAttempt: ({ call, attempt }) =>
        observe(() => {
          if (attempt.code === undefined) model.success(idOf(call));
        }),
      onRetry: ({ call, budget: left, reason }) =>
        observe(() => model.retry(idOf(call), clock.now(), { budget: left, reason })),
    },
  });
  const work = client.fn("work");
  const endings: Promise<void>[] = [];
  for (const [id, step] of steps.entries()) {
    await clock.advance(step.afterMs);
    model.begin(id, step, clock.now());
    beginning = id;
    const { timeoutMs, attemptTimeoutMs } = step;
    endings.push(
      work.invoke({ id }, { timeoutMs, attemptTimeoutMs }).then(
        () => observe(() => model.end(id, clock.now(), "done")),
        (error: unknown) =>
          observe(() => {
            if (!FnwireError.is(error)) throw new Error("the client failed with something else than its own error");
            model.end(id, clock.now(), error.executed);
          }),
      ),
    );
  }
  await clock.run(Promise.all(endings));
  observe(() => {
    if (clock.pending > 0) throw new Error(`${clock.pending} timers were left`);
    if (budget.balance !== model.balance) throw new Error(`${budget.balance} tokens, not ${model.balance}`);
  });
  if (violation !== undefined) throw violation;
  return attempts;
}

function answerOf(met: Meeting): Answer {
  switch (met.kind) {
    case "ok":
      return { kind: "answer", status: 200, body: records.minapp(), afterMs: met.afterMs };
    case "refused":
    case "lost":
      return { kind: met.kind, afterMs: met.afterMs };
    case "silence":
      return { kind: "silence", sent: met.sent };
    case "status": {
      const headers = met.retryAfter === undefined ? {} : { "retry-after": String(met.retryAfter) };
      return { kind: "answer", status: met.status, headers, afterMs: met.afterMs };
    }
  }
}
