import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../../../packages/emulator/dist/index.js";
import { clientOf, workOf } from "../support/clients.js";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { FnwireError, toRetryDirective } from "../support/fnwire.js";
import { FaultProxy } from "../support/proxy/fault-proxy.js";
import type { Toxic } from "../support/proxy/toxic.js";
import { Runs } from "../support/runs.js";

/*
 * The function has run, once, and a job asks about that run. Whatever happens to the question, nobody may be told that nothing has
 * run, or that the job can be run again.
 */

type Ask = (options?: object) => Promise<unknown>;
type AnyRun = { readonly [operation: string]: Ask };

const asked = {
  appwrite: {
    operations: ["status", "logs", "remove", "result"],
    wire: ["getExecution", "listExecutions", "deleteExecution"],
  },
  qinling: {
    operations: ["status", "logs", "remove", "result"],
    wire: ["getExecution", "listExecutions", "getExecutionLog", "deleteExecution"],
  },
  functiongraph: { operations: ["status", "cancel", "result"], wire: ["listAsyncExecutions", "cancelExecution"] },
} as const;
const providers = ["appwrite", "qinling", "functiongraph"] as const;

const answers: [string, Fault][] = [
  ...[400, 401, 403, 404, 409, 500, 502, 503, 504].map((status): [string, Fault] => [
    `a ${status}`,
    { kind: "respond", ran: false, status, body: { message: "scripted" } },
  ]),
  ["a 429", { kind: "throttle" }],
  ["a page of HTML", { kind: "respond", ran: false, status: 200, body: "<html>" }],
  ["a reset", { kind: "reset", ran: false }],
  ["a body cut short", { kind: "truncate" }],
];
const toxics: [string, Toxic][] = [
  ["a reset on connecting", { kind: "reset", at: "accept" }],
  ["a reset in the request", { kind: "reset", at: "request-head" }],
  ["a close instead of the response", { kind: "close", at: "response-start" }],
  ["noise", { kind: "noise" }],
  ["silence", { kind: "timeout", direction: "response" }],
];

const emulator = useEmulator();
let proxy: FaultProxy;
let runs: Runs;
beforeAll(async () => {
  runs = new Runs(emulator());
  proxy = new FaultProxy(emulator().url);
  await proxy.listen();
});
afterAll(async () => {
  runs.stop();
  await proxy.close();
});

const total = { asked: 0, errors: 0, falseNo: 0, retry: 0, unnamed: 0 };

describe.each(providers)("given a run of %s that took place, and a question about it that fails", (provider) => {
  async function ask(name: string, meet: () => Promise<() => Promise<void>>): Promise<string[]> {
    const client = clientOf(provider, emulator(), {
      origin: proxy.origin,
      retry: { attempts: 2, baseMs: 1, maxDelayMs: 2 },
    });
    const id = `${provider} ${name}`;
    const started = (await workOf(provider, emulator(), client).start({ id })) as unknown as AnyRun;
    await expect.poll(() => runs.of(id), { timeout: 10_000 }).toBe(1);
    await runs.settled();
    const wrong: string[] = [];
    const leave = await meet();
    try {
      for (const operation of asked[provider].operations) {
        total.asked += 1;
        const options = operation === "cancel" ? { acceptCollateral: true } : {};
        const error: unknown = await started[operation]?.({ ...options, timeoutMs: 250 }).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error === undefined) continue;
        if (!FnwireError.is(error)) throw error;
        total.errors += 1;
        const { action } = toRetryDirective(error);
        if (error.executed === "no" || error.retryable) total.falseNo += 1;
        if (action === "retry") total.retry += 1;
        if (error.operation !== operation || error.fn === undefined) total.unnamed += 1;
        if (error.executed === "no" || error.retryable || action === "retry" || error.operation !== operation) {
          wrong.push(`${operation}: ${error.executed} ${action} ${error.message}`);
        }
      }
    } finally {
      await leave();
    }
    return wrong;
  }

  test.each(answers)("%s", async (name, fault) => {
    const meet = async () => {
      const armed = asked[provider].wire.map((operation) =>
        emulator().faults.add({ provider, operation, fault, times: Number.POSITIVE_INFINITY }),
      );
      return async () => {
        for (const each of armed) each.remove();
      };
    };
    expect(await ask(name, meet)).toEqual([]);
  });

  test.each(toxics)("%s", async (name, toxic) => {
    const meet = async () => {
      proxy.arm(toxic, Number.POSITIVE_INFINITY);
      return async () => proxy.disarm();
    };
    expect(await ask(name, meet)).toEqual([]);
  });

  test("nobody listens any more", async () => {
    const meet = async () => {
      await proxy.refuse();
      return () => proxy.listen();
    };
    expect(await ask("down", meet)).toEqual([]);
  });
});

test("nobody was told that nothing has run", () => {
  const { asked: questions, errors, falseNo, retry, unnamed } = total;
  report("operations on runs", { questions, errors, 'false "no"': `${falseNo} of ${errors}`, "told to retry": retry });
  expect(errors).toBeGreaterThan(100);
  expect({ falseNo, retry, unnamed }).toEqual({ falseNo: 0, retry: 0, unnamed: 0 });
});
