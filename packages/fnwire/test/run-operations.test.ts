import { describe, expect, it } from "vitest";
import { qinlingId, records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { AuthenticationError, FnwireError, type Hooks, toRetryDirective, WaitTimeoutError } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { qinling } from "../src/providers/qinling.js";
import { functionId, scene } from "./support/clients.js";
import {
  answer,
  byOperation,
  cut,
  FakeService,
  lost,
  refused,
  type Step,
  silence,
  unresolved,
  untrusted,
} from "./support/fake-service.js";

/*
 * A job does `start`, `result`, `logs`. When a poll, a log or a deletion fails, that says nothing of the run: a queue that is told
 * that nothing has run would run it a second time.
 */

type Ask = (options?: object) => Promise<unknown>;
/** Any method of any handle; what a provider lacks is not asked for. */
type AnyHandle = Record<"status" | "logs" | "remove" | "cancel" | "cancelScheduled" | "result", Ask> & {
  watch(options?: object): AsyncIterable<unknown>;
};

const startedAt = "2026-01-15T09:59:00Z";
const appwriteHandle = { v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt } as const;
const qinlingHandle = { v: 1, provider: "qinling", fn: functionId, id: qinlingId, startedAt } as const;
const graphHandle = { v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt } as const;
const consent = { acceptCollateral: true };

const operations = {
  appwrite: ["status", "logs", "remove", "cancelScheduled"],
  qinling: ["status", "logs", "remove"],
  functiongraph: ["status", "cancel"],
} as const;

const providers = ["appwrite", "qinling", "functiongraph"] as const;
type Provider = (typeof providers)[number];

function resumed(provider: Provider, stage: ReturnType<typeof scene>, more: object = {}): AnyHandle {
  const made =
    provider === "appwrite"
      ? stage.appwrite().resume({ ...appwriteHandle, ...more })
      : provider === "qinling"
        ? stage.qinling().resume({ ...qinlingHandle, ...more })
        : stage.functiongraph().resume({ ...graphHandle, ...more });
  return made as unknown as AnyHandle;
}

async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (FnwireError.is(error)) return error;
  throw new Error("it did not fail as expected", { cause: error });
}

const faults: [string, Step][] = [
  ["a refused connection", refused],
  ["a name that does not resolve", unresolved],
  ["a certificate that is not trusted", untrusted],
  ["a lost connection", lost],
  ["a response cut short", cut(200)],
  ["silence before anything was sent", silence(false)],
  ["silence", silence(true)],
  ["a 400", answer(400, { faultstring: "no" })],
  ["a 401", answer(401, "Unauthorized")],
  ["a 403", answer(403, { message: "no" })],
  ["a 404 that is not about the run", answer(404, { message: "no such project", type: "project_not_found" })],
  ["a 409", answer(409, { message: "no" })],
  ["a 429", answer(429, { message: "slow down" })],
  ["a 429 that asks for an hour", answer(429, { message: "slow down" }, { "retry-after": "3600" })],
  ["a 500", answer(500)],
  ["a 503", answer(503)],
  ["a page of HTML", answer(200, "<html>")],
  ["JSON of somebody else", answer(200, [])],
];
const cases = providers.flatMap((provider) =>
  operations[provider].flatMap((operation) => faults.map(([name, fault]) => ({ provider, operation, name, fault }))),
);

describe("an operation on a run that fails says what is known of the run", () => {
  it.each(cases)("$provider $operation: $name", async ({ provider, operation, name, fault }) => {
    for (const [more, executed] of [
      [{}, "maybe"],
      [{ executed: "yes" }, "yes"],
      [{ executed: "no" }, "no"],
    ] as const) {
      const stage = scene(fault);
      const handle = resumed(provider, stage, more);
      const call = handle[operation](operation === "cancel" ? { ...consent, timeoutMs: 5_000 } : { timeoutMs: 5_000 });
      const outcome = await stage.clock.run(
        call.then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
      );
      // Not every operation needs a response with a body, and a run that is not there is no failure of a poll.
      if ("value" in outcome) {
        expect(name).toMatch(/HTML|somebody else|404/);
        continue;
      }
      const { error } = outcome;
      expect(error).toMatchObject({ operation, executed, retryable: false, about: "run" });
      expect(toRetryDirective(error).action).toBe("ask");
    }
  });

  it("names the function and the run", async () => {
    const { clock, qinling: client } = scene(refused);
    const error = await clock.run(failureOf(client().resume(qinlingHandle).logs()));
    expect(error).toMatchObject({ fn: functionId, executionId: qinlingId, code: "CONNECT_FAILED" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ fn: functionId, executionId: qinlingId, about: "run" });
  });

  it("remembers what an earlier look through the same handle proved", async () => {
    const { clock, qinling: client } = scene(
      byOperation({
        getExecution: answer(200, records.qinling()),
        getExecutionLog: refused,
        deleteExecution: answer(429),
      }),
    );
    const run = client().resume(qinlingHandle);
    expect(await clock.run(failureOf(run.logs()))).toMatchObject({ executed: "maybe" });
    await clock.run(run.result());
    for (const ask of [() => run.logs(), () => run.remove()]) {
      const error = await clock.run(failureOf(ask()));
      expect(error).toMatchObject({ executed: "yes", retryable: false });
      expect(toRetryDirective(error).action).toBe("ask");
    }
    // And so does the handle that another process is given.
    const handed = JSON.parse(JSON.stringify(run));
    expect(handed).toEqual({ ...qinlingHandle, startedAt: "2026-01-15T09:59:00.000Z", executed: "yes" });
    const later = client().resume(handed);
    expect(await clock.run(failureOf(later.logs()))).toMatchObject({ executed: "yes" });
  });

  it("a later look that shows less takes no proof back", async () => {
    const { clock, functiongraph: client } = scene(
      byOperation({
        listAsyncExecutions: [
          answer(200, { invocations: [{ request_id: "r1", status: "SUCCESS" }] }),
          answer(200, { invocations: [{ request_id: "r1", status: "SHELVED" }] }),
          refused,
        ],
      }),
    );
    const run = client().resume(graphHandle);
    await clock.run(run.status());
    expect(await clock.run(run.status())).toMatchObject({ state: "unknown" });
    expect(await clock.run(failureOf(run.status()))).toMatchObject({ executed: "yes", code: "CONNECT_FAILED" });
  });

  it.each([
    ["result", (run: AnyHandle) => run.result({ timeoutMs: 60_000 })],
    ["watch", (run: AnyHandle) => run.watch({ timeoutMs: 60_000 })[Symbol.asyncIterator]().next()],
  ] as const)("%s: a poll that can never succeed is not the end of the run", async (operation, ask) => {
    const { clock, functiongraph: client } = scene(
      byOperation({
        listAsyncExecutions: [
          answer(200, { invocations: [{ request_id: "r1", status: "SUCCESS" }] }),
          answer(403, { error_msg: "no" }),
        ],
      }),
    );
    const run = client().resume(graphHandle);
    await clock.run(run.status());
    const error = await clock.run(failureOf(ask(run as unknown as AnyHandle)));
    expect(error).toMatchObject({ operation, code: "FORBIDDEN", executed: "yes", retryable: false });
    expect(toRetryDirective(error).action).toBe("ask");
  });

  it("a wait that is over says what was seen, and hands that on", async () => {
    const states = ["SUCCESS", "SHELVED"].map((status) => answer(200, { invocations: [{ request_id: "r1", status }] }));
    const { clock, functiongraph: client } = scene(states);
    const run = client().resume(graphHandle);
    await clock.run(run.status());
    const error = await clock.run(failureOf(run.result({ timeoutMs: 3_000 })));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ executed: "yes", operation: "result", handle: { id: "r1", executed: "yes" } });
    expect(toRetryDirective(error).action).toBe("ask");
  });

  it.each([
    ["appwrite", appwriteHandle, answer(200, records.appwrite({ status: "processing", responseStatusCode: 0 }))],
    ["qinling", qinlingHandle, answer(200, records.qinling({ status: "running", result: null }))],
    ["functiongraph", graphHandle, answer(200, { invocations: [{ request_id: "r1", status: "RUNNING" }] })],
  ] as const)(
    "given a run that %s calls under way, nobody is told that its function's code has begun",
    async (provider, handle, step) => {
      const { clock, ...clients } = scene(step);
      const run = (clients[provider]() as unknown as { resume(of: object): AnyHandle }).resume(handle);
      expect(await clock.run(run.status())).toMatchObject({ state: "running", executed: "maybe" });
      expect(await clock.run(failureOf(run.result({ timeoutMs: 3_000 })))).toMatchObject({ executed: "maybe" });
      expect(JSON.parse(JSON.stringify(run))).not.toHaveProperty("executed");
    },
  );

  it("given a run that was under way and is then dropped, nobody is told that it did not run", async () => {
    const states = ["RUNNING", "DISCARD"].map((status) => answer(200, { invocations: [{ request_id: "r1", status }] }));
    const { clock, functiongraph: client } = scene(states);
    const error = await clock.run(failureOf(client().resume(graphHandle).result()));
    expect(error).toMatchObject({ code: "EXECUTION_DISCARDED", executed: "maybe", retryable: false });
    expect((error as Error).message).not.toContain("before it began");
    expect(toRetryDirective(error).action).toBe("ask");
  });

  it("the end of a run is still told as that", async () => {
    const dropped = { request_id: "r1", status: "DISCARD", error_message: "too old" };
    const { clock, functiongraph: client } = scene(answer(200, { invocations: [dropped] }));
    const error = await clock.run(failureOf(client().resume(graphHandle).result()));
    expect(error).toMatchObject({ code: "EXECUTION_DISCARDED", executed: "no", retryable: true });
    expect(toRetryDirective(error).action).toBe("retry");
  });

  it("credentials that cannot be had, and logins that fail, say nothing of the run", async () => {
    const clock = new VirtualClock();
    const failing = () => {
      throw new Error("no secret today");
    };
    const common = { transport: new FakeService(clock, refused).transport, clock };
    const projectId = "0123456789abcdef0123456789abcdef";
    const login = {
      authUrl: "https://iam.example",
      username: "user",
      password: "test-password-0001",
      userDomain: "Default",
      project: "demo",
    };
    const runs = [
      appwrite({ endpoint: "https://aw.example/v1", project: "demo", key: failing, ...common }).resume(appwriteHandle),
      qinling({ endpoint: "https://ql.example", token: failing, ...common }).resume(qinlingHandle),
      qinling({ endpoint: "https://ql.example", ...login, ...common }).resume(qinlingHandle),
      functiongraph({ endpoint: "https://fg.example", projectId, ...login, ...common }).resume(graphHandle),
      functiongraph({ endpoint: "https://fg.example", projectId, accessKeys: failing, ...common }).resume(graphHandle),
    ];
    for (const run of runs) {
      const error = await clock.run(failureOf(run.status()));
      expect(error).toMatchObject({ operation: "status", executed: "maybe", retryable: false, about: "run" });
      expect(toRetryDirective(error).action).toBe("ask");
      expect(error instanceof AuthenticationError).toBe(error.code === "CREDENTIAL_MISSING");
    }
  });

  it("options and consents that are refused say nothing of the run either", async () => {
    const stage = scene(answer(500));
    const graph = resumed("functiongraph", stage);
    const other = resumed("qinling", stage);
    for (const ask of [
      () => other.status({ timeout: 5 }),
      () => other.result({ timeout: 5 }),
      () => other.logs({ retry: { attempts: 9 } }),
      () => other.cancel({}),
      () => other.cancelScheduled(),
      () => graph.cancel({}),
      () => graph.logs(),
      () => graph.remove(),
    ]) {
      const error = await stage.clock.run(failureOf(ask()));
      expect(error).toMatchObject({ executed: "maybe", retryable: false, layer: "caller", about: "run" });
      expect(toRetryDirective(error).action).toBe("ask");
    }
    expect(stage.service.arrivals).toHaveLength(0);
  });

  it("a search that is refused, and a handle that cannot be read, say nothing of the run either", async () => {
    const stage = scene(answer(500));
    const found = { executed: "maybe", retryable: false, layer: "caller", about: "run" };
    const graph = stage.functiongraph().fn("hello") as unknown as { find: Ask };
    const qinlings = stage.qinling().fn(functionId) as unknown as {
      find(key: unknown, options?: object): Promise<unknown>;
    };
    for (const ask of [
      () => graph.find({}),
      () => qinlings.find(7),
      () => qinlings.find("no uuid"),
      () => qinlings.find(qinlingId, { timeout: 5 }),
    ]) {
      const error = await failureOf(ask());
      expect(error).toMatchObject({ ...found, operation: "find" });
      expect((error as { fn?: string }).fn).toMatch(/^(?:hello|167bba70.*)$/);
      expect(toRetryDirective(error).action).toBe("ask");
    }
    for (const handle of ["{", { ...qinlingHandle, id: "x" }, { ...qinlingHandle, more: 1 }, 5]) {
      const error = await failureOf(Promise.resolve().then(() => stage.qinling().resume(handle as string)));
      expect(error).toMatchObject({ ...found, operation: "resume", code: "INPUT_INVALID" });
    }
    expect(stage.service.arrivals).toHaveLength(0);
  });

  it("a call that is refused before it begins names its function, like every other error", async () => {
    const stage = scene(answer(500));
    const main = stage.qinling().fn(functionId);
    const odd = { timeout: 5 } as object;
    for (const work of [
      () => main.invoke({}, odd),
      () => main.start({}, odd),
      () => main.invoke({}, { idempotencyKey: "no uuid" }),
      () => main.invoke({}, { request: { versoin: 1 } as object }),
      async () => main.map([{}], odd),
    ]) {
      expect(await failureOf(work())).toMatchObject({ fn: functionId, executed: "no", layer: "caller", attempts: [] });
    }
  });

  it("an abort rejects with the signal's own reason, also when that is one of our errors", async () => {
    const { clock, qinling: client } = scene([refused, silence(true)]);
    const run = client().resume(qinlingHandle);
    const reason = await clock.run(failureOf(run.logs({ retry: false })));
    for (const ask of [run.status, run.logs, run.remove, run.result] as Ask[]) {
      const controller = new AbortController();
      const call = ask.call(run, { signal: controller.signal });
      const rejected = expect(call).rejects.toBe(reason);
      await clock.advance(10);
      controller.abort(reason);
      await rejected;
      await expect(ask.call(run, { signal: controller.signal })).rejects.toBe(reason);
    }
  });

  it("a start whose response was lost, and a poll that is refused, leave the outcome open", async () => {
    const scripts = { createExecution: lost, getExecution: answer(403, { faultstring: "no" }) };
    const { clock, qinling: client } = scene(byOperation(scripts));
    for (const call of [client().fn(functionId).invoke({}), client().fn(functionId).start({})]) {
      const error = await clock.run(failureOf(call));
      expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe", retryable: false });
      expect(toRetryDirective(error).action).toBe("ask");
    }
    const cutOff = scene(
      byOperation({
        createExecution: answer(201, records.qinling({ status: "running", result: null })),
        getExecution: answer(403, { faultstring: "no" }),
      }),
    );
    const error = await cutOff.clock.run(failureOf(cutOff.qinling().fn(functionId).invoke({})));
    expect(error).toMatchObject({ operation: "invoke", executed: "maybe", retryable: false, about: "run" });
  });
});

describe("given a caller who gives up when a question about a run has failed, the signal's reason is told and not that failure", () => {
  const failed = records.qinling({ status: "failed", result: '{"output":"boom","duration":1}' });
  const duplicate = answer(400, { faultstring: "Duplicate entry for Execution" });
  const scripts: [string, Record<string, Step>][] = [
    ["for the log of a failed run", { createExecution: answer(201, failed), getExecutionLog: answer(404) }],
    ["whether a lost call had run", { createExecution: lost, getExecution: answer(403) }],
    ["for a run that was accepted before", { createExecution: duplicate, getExecution: answer(403) }],
  ];
  it.each(scripts)("%s", async (_name, script) => {
    const controller = new AbortController();
    const reason = new Error("the caller has gone");
    const hooks: Hooks = {
      onAttempt: ({ attempt }) => {
        if (attempt.operation !== "createExecution") controller.abort(reason);
      },
    };
    const stage = scene(byOperation(script));
    const call = stage.qinling({ hooks }).fn(functionId).invoke({}, { signal: controller.signal });
    expect(await stage.clock.run(call.catch((thrown: unknown) => thrown))).toBe(reason);
  });
});

it.each(["qinling", "functiongraph"] as const)(
  "given a %s handle that claims to be canceled, it is refused: the run is not told as one that never ran",
  (provider) => {
    expect(() => resumed(provider, scene(answer(500)), { cancelled: true })).toThrow(/cancels no run before it begins/);
  },
);
