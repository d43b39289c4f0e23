import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Arrived, RawAppwrite, type Run } from "../../../test/support/appwrite-server.js";
import {
  AmbiguousOutcomeError,
  type Clock,
  type CommonOptions,
  FnwireError,
  FunctionFailedError,
  OutputLostError,
  WaitTimeoutError,
} from "../src/index.js";
import { type Appwrite, appwrite } from "../src/providers/appwrite.js";

let server: RawAppwrite;
let endpoint: string;

beforeEach(async () => {
  server = new RawAppwrite();
  endpoint = await server.listen();
});
afterEach(() => server.close());

function client(options: Partial<CommonOptions<Appwrite>> = {}) {
  return appwrite({ endpoint, project: "demo", key: "test-key-appwrite-0001", ...options });
}

/** The machine's time, wrong by so much. */
function clockOff(ms: number): Clock {
  return {
    now: () => Date.now() + ms,
    random: () => 0.5,
    setTimeout: (callback, delayMs) => setTimeout(callback, delayMs),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>), // what setTimeout gave
  };
}

async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    () => new Error("it did not fail"),
    (thrown: unknown) => thrown,
  );
  if (FnwireError.is(error)) return error;
  throw new Error("it did not fail as expected", { cause: error });
}

const isCreate = ({ method }: Arrived) => method === "POST";
const hour = 3_600_000;

describe("what Appwrite would answer with a 500 is refused before anything is sent", () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-h${n}`, "1"]));
  const wide = (bytes: number) => ({ "x-a": "a".repeat(bytes - 3) });
  const headers: [string, Record<string, unknown>][] = [
    ["a name with an underscore", { a_b: "1" }],
    ["a name of the server's own", { "x-appwrite-foo": "1" }],
    ["such a name in capitals", { "X-Appwrite-Foo": "1" }],
    ["a name with a space", { "a b": "1" }],
    ["an empty name", { "": "1" }],
    ["a name that begins with a hyphen", { "-a": "1" }],
    ["a name that ends with a hyphen", { "a-": "1" }],
    ["a name that is no ASCII", { é: "1" }],
    ["a number", { "x-a": 5 }],
    ["null", { "x-a": null }],
    ["a list", { "x-a": ["1"] }],
    ["a line break, which an executor would take for another header", { "x-a": "1\r\nx-b: 2" }],
    ["half a line break", { "x-a": "1\n" }],
    ["a NUL", { "x-a": "1\0" }],
    ["101 headers", many(101)],
    ["16,384 bytes", wide(16_384)],
    ["16,384 bytes in two-byte characters", { "x-a": `b${"é".repeat(8_190)}` }],
    ["a name twice, in capitals and small letters", { "X-A": "1", "x-a": "2" }],
  ];
  it.each(headers)("header for the function: %s", async (_name, given) => {
    const request = { headers: given as Record<string, string> };
    const main = client().fn("main");
    for (const work of [main.invoke("text", { request }), main.start("text", { request })]) {
      expect(await failureOf(work)).toMatchObject({ code: "INPUT_INVALID", executed: "no" });
    }
    const embedKey = () => ({ headers: given as Record<string, string> });
    expect(await failureOf(main.invoke("text", { embedKey }))).toMatchObject({ code: "INPUT_INVALID" });
    expect(server.requests).toEqual([]);
  });

  it("headers that this package, hooks and keys add count like the caller's", async () => {
    const hooks = {
      onCallStart: ({ addFunctionHeaders }: { addFunctionHeaders: (headers: Record<string, string>) => void }) =>
        addFunctionHeaders({ traceparent: "00-1-1-01" }),
    };
    const full = { request: { headers: many(100) } };
    expect(await failureOf(client().fn("main").invoke({ json: true }, full))).toMatchObject({ code: "INPUT_INVALID" });
    expect(await failureOf(client({ hooks }).fn("main").invoke("text", full))).toMatchObject({ code: "INPUT_INVALID" });
    const embedKey = (key: string) => ({ headers: { "x-key": key } });
    const embedded = client()
      .fn("main")
      .invoke("text", { ...full, embedKey });
    expect(await failureOf(embedded)).toMatchObject({ code: "INPUT_INVALID" });
    expect(server.requests).toEqual([]);
    await client().fn("main").invoke("text", full);
    await client()
      .fn("main")
      .invoke("text", { request: { headers: wide(16_383) } });
    expect(server.began).toBe(2);
  });

  it("a header of the caller's takes the place of a hook's, whatever case it is in", async () => {
    const hooks = {
      onCallStart: ({ addFunctionHeaders }: { addFunctionHeaders: (headers: Record<string, string>) => void }) =>
        addFunctionHeaders({ traceparent: "00-1-1-01" }),
    };
    const request = { headers: { Traceparent: "00-2-2-01" } };
    await client({ hooks }).fn("main").invoke("text", { request });
    expect(server.created[0]?.headers).toEqual({ Traceparent: "00-2-2-01" });
  });

  it("a path that is empty, too long with the mark that names the call, or holds control characters", async () => {
    const main = client().fn("main");
    const path = (length: number) => `/${"a".repeat(length - 1)}`;
    for (const bad of ["", path(2_049), "/a\r\nx", "/a\0"]) {
      expect(await failureOf(main.invoke("", { request: { path: bad } }))).toMatchObject({ code: "INPUT_INVALID" });
    }
    const marked = { onAmbiguous: "reconcile", request: { path: path(2_001) } } as const;
    const error = await failureOf(main.invoke("", marked));
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("the mark") });
    expect(server.requests).toEqual([]);
    await main.invoke("", { request: { path: path(2_048) } });
    await main.invoke("", { request: { path: `/${"🚀".repeat(2_047)}` } });
    expect(server.began).toBe(2);
  });

  it.each([
    ["input text", { input: "cut \ud83d here" }],
    ["a path", { request: { path: "/cut/\ud83d/here" } }],
    ["a header", { request: { headers: { "x-a": "cut \ud83d here" } } }],
    ["a key shown to the function", { embedKey: () => ({ headers: { "x-key": "\ud83d" } }) }],
  ])(
    "half a surrogate pair in %s, which makes PHP drop the whole request and run the function with defaults",
    async (_name, { input = "text", ...options }: { input?: string } & Record<string, unknown>) => {
      const main = client().fn("main");
      for (const work of [main.invoke(input, options), main.start(input, options)]) {
        expect(await failureOf(work)).toMatchObject({ code: "INPUT_INVALID", executed: "no" });
      }
      expect(server.requests).toEqual([]);
    },
  );
});

describe("a refusal by one of Appwrite's validators, a 500 with a sentence as its type", () => {
  const sentence = "Invalid headers: Alphanumeric characters or hyphens only";
  it("proves that nothing ran, and is not sent again", async () => {
    server.instead = () => ({
      status: 500,
      body: { message: "Server Error", code: 500, type: sentence, version: "1.9.6" },
    });
    const error = await failureOf(client().fn("main").invoke({}, { onAmbiguous: "retry" }));
    expect(error).toMatchObject({ code: "BAD_REQUEST", executed: "no", providerError: { type: sentence } });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["a proxy's problem document", { type: "about:blank", title: "Bad Gateway", status: 500 }],
    ["a proxy's document with a sentence", { type: "Bad gateway, sorry", code: 500 }],
    ["the server's own failure", { message: "Server Error", code: 500, type: "general_unknown", version: "1.9.6" }],
  ])("%s proves nothing", async (_name, body) => {
    server.instead = () => ({ status: 500, body });
    expect(await failureOf(client().fn("main").invoke({}))).toMatchObject({ executed: "maybe" });
  });
});

describe("a response about another run is not believed", () => {
  const foreign: [string, Partial<Run>][] = [
    ["another function", { functionId: "other" }],
    ["another run of another function", { $id: "6b09f46c0000000000ff", functionId: "other" }],
    ["another function, as newer servers name it", { functionId: undefined, resourceId: "other" }],
    ["a function whose name is a number", { functionId: 7 as unknown as string }],
  ];
  it.each(foreign)(
    "%s: the outcome of a new call is open, and the error says whose response it was",
    async (_name, change) => {
      server.tampered = (record) => ({ ...record, ...change });
      const main = client().fn("main");
      for (const work of [main.invoke({}), main.start({}), main.invoke({}, { onAmbiguous: "retry" })]) {
        const error = await failureOf(work);
        expect(error).toBeInstanceOf(AmbiguousOutcomeError);
        expect(error).toMatchObject({ executed: "maybe", reason: "RESPONSE_MALFORMED" });
        expect(error.message).toContain(change.$id ?? server.runs.at(-1)?.$id);
      }
      expect(server.began).toBe(3);
    },
  );

  it("another run: neither its state, nor its logs, nor its end are this one's", async () => {
    const other = server.add({ logs: "somebody else's" });
    const run = await client().fn("main").start({});
    server.tampered = (record) => ({ ...record, ...other });
    expect((await failureOf(run.status({ retry: false }))).message).toContain(other.$id);
    expect((await failureOf(run.logs({ retry: false }))).message).toContain(other.$id);
    const ended = await failureOf(run.result({ timeoutMs: 1_200 }));
    expect(ended).toBeInstanceOf(WaitTimeoutError);
    expect(ended).toMatchObject({ executed: "maybe", handle: { id: run.id } });
    expect((await failureOf(run.cancelScheduled({ retry: false }))).executed).not.toBe("yes");
    expect(server.requests.some(({ method }) => method === "DELETE")).toBe(false);
  });

  it("other runs in a list: each wait ends with its own", async () => {
    const main = client().fn("main");
    const handles = await Promise.all([main.start({}), main.start({}), main.start({})]);
    for (const run of server.runs) Object.assign(run, { status: "completed", responseStatusCode: 200 });
    const strangers = [server.add({ functionId: "other" }), server.add({})];
    server.tampered = (record, { path }) =>
      path.includes("queries") ? (strangers[server.runs.length % 2] ?? record) : record;
    const ends = await Promise.all(handles.map((handle) => handle.result({ timeoutMs: 5_000 })));
    expect(ends.map(({ id }) => id)).toEqual(handles.map(({ id }) => id));
  });

  it("the case of ids says nothing: the server ignores it", async () => {
    const main = client().fn("MAIN");
    await main.invoke({});
    const run = await main.start({});
    Object.assign(server.runs.at(-1) ?? {}, { status: "completed", responseStatusCode: 200 });
    server.tampered = (record) => ({ ...record, $id: record.$id.toUpperCase() });
    await expect(run.result({ timeoutMs: 5_000 })).resolves.toMatchObject({ id: run.id });
  });
});

describe("a response that contradicts the request is not believed", () => {
  const soon = () => new Date(Date.now() + 10 * 60_000);
  const contradictions: [string, "invoke" | "start", object, (record: Run) => { status: number; body: object }][] = [
    ["a start that was run at once", "start", {}, (record) => ({ status: 201, body: record })],
    ["a call that was only accepted", "invoke", {}, (record) => ({ status: 202, body: record })],
    [
      "another path",
      "invoke",
      { request: { path: "/pay" } },
      (record) => ({ status: 201, body: { ...record, requestPath: "/" } }),
    ],
    [
      "a path in other letters",
      "invoke",
      { request: { path: "/pay" } },
      (record) => ({ status: 201, body: { ...record, requestPath: "/PAY" } }),
    ],
    [
      "another call's mark",
      "invoke",
      { idempotencyKey: "order-1", onAmbiguous: "throw" },
      (record) => ({ status: 201, body: { ...record, requestPath: "/?fnwire-key=order-2" } }),
    ],
    [
      "another method",
      "invoke",
      { request: { method: "PUT" } },
      (record) => ({ status: 201, body: { ...record, requestMethod: "POST" } }),
    ],
    [
      "a run that was to be scheduled and is not",
      "start",
      { request: { scheduleAt: soon() } },
      (record) => ({ status: 202, body: { ...record, status: "waiting", scheduledAt: null } }),
    ],
    [
      "a run that is scheduled for another time",
      "start",
      { request: { scheduleAt: soon() } },
      (record) => ({ status: 202, body: { ...record, scheduledAt: "2030-01-01T00:00:00.000+00:00" } }),
    ],
    [
      "a run that is scheduled and was not to be",
      "start",
      {},
      (record) => ({ status: 202, body: { ...record, status: "scheduled" } }),
    ],
  ];
  it.each(contradictions)("%s", async (_name, operation, options, answer) => {
    server.instead = (request) => {
      if (!isCreate(request)) return undefined;
      const { path = "/", method = "POST", scheduledAt = null } = JSON.parse(request.body);
      const scheduled = scheduledAt === null ? {} : { status: "scheduled", scheduledAt };
      return answer(server.add({ requestPath: path, requestMethod: method, ...scheduled }));
    };
    const error = await failureOf(client().fn("main")[operation]("text", options));
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ executed: "maybe", reason: "RESPONSE_MALFORMED" });
    expect(server.requests).toHaveLength(1);
  });

  it("a record that does not show the mark is as good as one that does", async () => {
    server.tampered = (record) => ({ ...record, requestPath: "/pay" });
    const options = { onAmbiguous: "reconcile", request: { path: "/pay" } } as const;
    const { id } = await client().fn("main").invoke({}, options);
    expect(id).toBe(server.runs[0]?.$id);
  });
});

describe("an id that the service gives a run and that is none", () => {
  it.each(["", "../../x", "a/b", "x".repeat(37), " "])(
    "%j ends a call in an error that says what is known",
    async ($id) => {
      server.tampered = (record) => ({ ...record, $id });
      const ran = await failureOf(client().fn("main").invoke({}));
      expect(ran).toMatchObject({ code: "RESPONSE_MALFORMED", executed: "yes", retryable: false });
      const started = await failureOf(client().fn("main").start({}));
      expect(started).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
      expect(server.began).toBe(2);
    },
  );
});

describe("Appwrite's 408, after 30 s of waiting for its executor", () => {
  const timedOut = {
    status: 408,
    body: { message: "timed out", code: 408, type: "function_synchronous_timeout", version: "1.9.6" },
  };

  it("may mean that the function never began: it is open, and not sent again", async () => {
    server.instead = () => timedOut;
    for (const onAmbiguous of ["throw", "retry"] as const) {
      const error = await failureOf(client().fn("main").invoke({}, { onAmbiguous }));
      expect(error).toBeInstanceOf(AmbiguousOutcomeError);
      expect(error).toMatchObject({ executed: "maybe", reason: "FUNCTION_TIMEOUT", attempts: [{ executed: "maybe" }] });
    }
    expect(server.requests).toHaveLength(2);
  });

  it("leaves a record that reconciling finds: the error then names the run", async () => {
    server.instead = (request) => {
      if (!isCreate(request)) return undefined;
      const { path } = JSON.parse(request.body);
      // As the real server keeps it; its line break is two characters.
      const errors = "Operation timed out after 30001 milliseconds with 0 bytes received\\nError Code: 408";
      server.add({ requestPath: path, status: "failed", responseStatusCode: 500, errors, duration: 30.001 });
      return timedOut;
    };
    const error = await failureOf(client().fn("main").invoke({}, { onAmbiguous: "reconcile" }));
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({
      executed: "maybe",
      reason: "FUNCTION_TIMEOUT",
      handle: { id: server.runs[0]?.$id, fn: "main" },
    });
    expect(server.requests.filter(isCreate)).toHaveLength(1);
  });
});

describe("a run that the server's executor could not be given", () => {
  const failedWith = (errors: string, more: Partial<Run> = {}) => {
    server.outcome = { status: "failed", responseStatusCode: 500, responseBody: "", errors, ...more };
    return failureOf(client().fn("main").invoke({}));
  };

  it.each([
    "Failed to connect to exc1 port 80 after 2 ms: Couldn't connect to server with status code 0\\nError Code: 0",
    "Could not resolve host: exc1 with status code 0\\nError Code: 0",
  ])("provably did not run when there was no connection: %s", async (errors) => {
    expect(await failedWith(errors)).toMatchObject({ code: "PLATFORM_ERROR", executed: "no", retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["the connection broke", "Empty reply from server with status code 0\\nError Code: 0", {}],
    ["the executor answered 404", "No such runtime\\nError Code: 404", {}],
    ["the executor answered 503", "Failed to connect to runtime\\nError Code: 503", {}],
    [
      "the function printed the same words and answered",
      "Failed to connect to db port 5432 after 0 ms: Couldn't connect\\nError Code: 0",
      { responseHeaders: [{ name: "content-type", value: "text/plain" }] },
    ],
    [
      "the function printed the same words, and more",
      "Failed to connect to db port 5432: Couldn't connect\\nError Code: 0",
      { logs: "hello" },
    ],
    ["the function printed them on two lines", "Failed to connect to db port 5432\nError Code: 0", {}],
    ["the words end otherwise than the server ends them", "Failed to connect to db port 5432\\nError Code: 0", {}],
  ])("may have run when %s", async (_name, errors, more) => {
    expect(await failedWith(errors, more)).toMatchObject({ executed: "maybe", retryable: false });
  });
});

describe("a record that says failed", () => {
  const endOf = async (record: Partial<Run>) => {
    server.outcome = { status: "failed", responseStatusCode: 500, responseBody: "", duration: 0, ...record };
    return failureOf(client().fn("main").invoke({}));
  };
  const headers = [{ name: "content-length", value: "0" }];

  it.each<[string, Partial<Run>]>([
    ["headers of its answer", { responseHeaders: headers }],
    ["what it printed", { logs: "hello" }],
    ["what it answered", { responseBody: "no" }],
    ["a status that is its own", { responseStatusCode: 503 }],
    ["a duration", { duration: 1.5, errors: "RangeError: out of range" }],
    ["the stack of what it threw", { errors: "Error: boom\n    at main (index.js:7:37)" }],
  ])("proves that the function ran when it has %s", async (_name, record) => {
    expect(await endOf(record)).toMatchObject({ code: "FUNCTION_FAILED", executed: "yes" });
  });

  it.each<[string, Partial<Run>]>([
    ["a sentence", { errors: "Runtime is not supported." }],
    ["nothing", {}],
    ["a duration and no status", { responseStatusCode: 0, duration: 2, errors: "The build was not found." }],
  ])("proves nothing when it has only %s, which the server writes itself", async (_name, record) => {
    expect(await endOf(record)).toMatchObject({ layer: "platform", executed: "maybe", retryable: false });
  });

  it("does not show in a record that is looked at later whether the executor was reached: a function may print the same", async () => {
    const errors = "Failed to connect to db port 5432 after 0 ms: Refused with status code 0\\nError Code: 0";
    const run = server.add({ status: "failed", responseStatusCode: 500, errors, responseHeaders: [] });
    const handle = {
      v: 1,
      provider: "appwrite",
      fn: "main",
      id: run.$id,
      startedAt: new Date().toISOString(),
    } as const;
    expect(await failureOf(client().resume(handle).result())).toMatchObject({ executed: "maybe", retryable: false });
  });
});

describe("a call whose response was lost, reconciled", () => {
  const lostBefore = () => {
    server.instead = (request) => (isCreate(request) ? "lost before" : undefined);
  };
  const lostAfter = () => {
    server.instead = (request) => (isCreate(request) ? "lost after" : undefined);
  };
  const reconcile = { onAmbiguous: "reconcile", timeoutMs: 900 } as const;

  it.each([
    ["a key in other letters", "Order-7a", "order-7A", "/"],
    ["a path in other letters", "order-7", "order-7", "/PAY"],
    ["a path with other accents", "order-7", "order-7", "/páy"],
  ])("does not take the run of another call for its own: %s", async (_name, theirs, mine, path) => {
    server.add({ requestPath: `${path}?fnwire-key=${theirs}` });
    server.add({ requestPath: `/pay?fnwire-key=${theirs.toUpperCase()}` });
    lostBefore();
    const work = client()
      .fn("main")
      .invoke({}, { ...reconcile, idempotencyKey: mine, request: { path: "/pay" } });
    expect(await failureOf(work)).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
  });

  it("does not take an earlier run with the same key for its own", async () => {
    const run = server.add({ requestPath: "/?fnwire-key=order-7" });
    run.$createdAt = new Date(Date.now() - 60_000).toISOString();
    lostBefore();
    for (const off of [-5 * hour, 0, 5 * hour]) {
      const main = client({ clock: clockOff(off) }).fn("main");
      const error = await failureOf(main.invoke({}, { ...reconcile, idempotencyKey: "order-7" }));
      expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
    }
  });

  it("does not take a run that does not say when it was created for its own: it may be of any call with the key", async () => {
    server.add({ requestPath: "/?fnwire-key=order-7", $createdAt: undefined });
    lostBefore();
    const work = client()
      .fn("main")
      .invoke({}, { ...reconcile, idempotencyKey: "order-7" });
    expect(await failureOf(work)).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
  });

  it("does not take the run of another method, or of another function, for its own", async () => {
    server.add({ requestPath: "/?fnwire-key=order-7", requestMethod: "PUT" });
    server.add({ requestPath: "/?fnwire-key=order-7", functionId: "other" });
    server.add({ requestPath: "/?fnwire-key=order-7", $id: "../../x" });
    lostBefore();
    const work = client()
      .fn("main")
      .invoke({}, { ...reconcile, idempotencyKey: "order-7" });
    expect(await failureOf(work)).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
  });

  it("finds its own among the runs of other calls, whatever is wrong with the machine's clock", async () => {
    for (const off of [-5 * hour, 0, 5 * hour]) {
      for (let n = 0; n < 30; n += 1) server.add({ requestPath: "/?fnwire-key=ORDER-7" });
      const old = server.add({ requestPath: "/?fnwire-key=order-7" });
      old.$createdAt = new Date(Date.now() - 600_000).toISOString();
      lostAfter();
      const main = client({ clock: clockOff(off) }).fn("main");
      const error = await failureOf(main.invoke({}, { ...reconcile, idempotencyKey: "order-7" }));
      expect(error).toBeInstanceOf(OutputLostError);
      expect(error).toMatchObject({ executed: "yes", handle: { id: server.runs.at(-1)?.$id } });
      server.runs.length = 0;
    }
  });

  it("says that the function ran when one of several runs with its mark did", async () => {
    server.instead = (request) => {
      if (!isCreate(request)) return undefined;
      const { path } = JSON.parse(request.body);
      const errors = "Stub executor error\\nError Code: 503";
      server.add({ requestPath: path });
      server.add({ requestPath: path, status: "failed", responseStatusCode: 500, errors });
      return "lost before";
    };
    const error = await failureOf(client().fn("main").invoke({}, reconcile));
    expect(error).toBeInstanceOf(OutputLostError);
    expect(error).toMatchObject({ handle: { id: server.runs[0]?.$id } });
  });

  it("finds a run that ended long after its request was lost in the server's queue", async () => {
    lostAfter();
    server.outcome = { $createdAt: new Date(Date.now() + 1_000).toISOString() };
    const late = server.instead;
    let polls = 0;
    server.instead = (request) => {
      if (isCreate(request)) return late(request);
      polls += 1;
      return polls < 4 ? { status: 200, body: { total: 0, executions: [] } } : undefined;
    };
    const error = await failureOf(
      client()
        .fn("main")
        .invoke({}, { ...reconcile, timeoutMs: 10_000 }),
    );
    expect(error).toBeInstanceOf(OutputLostError);
  });
});

describe("canceling a scheduled run", () => {
  async function scheduled(options: Partial<CommonOptions<Appwrite>> = {}) {
    const functions = client(options);
    const scheduleAt = new Date((options.clock ?? clockOff(0)).now() + 10 * 60_000);
    const run = await functions.fn("main").start({}, { request: { scheduleAt } });
    const at = Date.parse(String(server.runs.at(-1)?.scheduledAt));
    return { functions, run, at };
  }
  /** Lets the server's clock come to an instant before or after the time of the run. */
  const comeTo = (at: number, ms: number) => {
    server.aheadMs = at + ms - Date.now();
  };

  it("is certain as long as the scheduler cannot have taken it into its hands", async () => {
    const { functions, run, at } = await scheduled();
    comeTo(at, -20_000);
    const waiting = failureOf(run.result());
    await expect(run.cancelScheduled()).resolves.toBe(true);
    expect(server.runs).toEqual([]);
    const cancelled = { code: "EXECUTION_CANCELLED", executed: "no", retryable: false };
    // Those who wait are told at once, and nobody asks the service any more.
    expect(await waiting).toMatchObject(cancelled);
    const asked = server.requests.length;
    expect(await failureOf(run.result())).toMatchObject(cancelled);
    await expect(run.status()).resolves.toMatchObject({ state: "cancelled", provisional: false, executed: "no" });
    await expect(run.cancelScheduled()).resolves.toBe(true);
    const later = functions.resume(JSON.stringify(run));
    expect(await failureOf(later.result())).toMatchObject(cancelled);
    await expect(later.status()).resolves.toMatchObject({ state: "cancelled", executed: "no" });
    const states = [];
    for await (const { state } of later.watch()) states.push(state);
    expect(states).toEqual(["cancelled"]);
    expect(server.requests.length).toBe(asked);
  });

  it.each([-7_000, -800, 300, 4_000])("is open %i ms from its time: the run may take place", async (ms) => {
    const { run, at } = await scheduled();
    comeTo(at, ms);
    const error = await failureOf(run.cancelScheduled());
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ executed: "maybe", handle: { id: run.id } });
    // Up to 1.9 the record of a run that was under way comes back when it ends.
    server.add({ $id: run.id, status: "completed", trigger: "schedule" });
    await expect(run.result({ timeoutMs: 5_000 })).resolves.toMatchObject({ id: run.id });
  });

  it.each([-5 * hour, 5 * hour])("asks the server's clock, not one that is %i ms off", async (off) => {
    const early = await scheduled({ clock: clockOff(off) });
    comeTo(early.at, -30_000);
    await expect(early.run.cancelScheduled()).resolves.toBe(true);
    server.aheadMs = 0;
    const late = await scheduled({ clock: clockOff(off) });
    comeTo(late.at, 2_000);
    expect(await failureOf(late.run.cancelScheduled())).toBeInstanceOf(AmbiguousOutcomeError);
  });

  it("is false of a run that newer servers call begun, and of one that has ended", async () => {
    const { run } = await scheduled();
    server.instead = ({ method }) =>
      method === "DELETE"
        ? { status: 400, body: { message: "ongoing", code: 400, type: "execution_in_progress", version: "2.0.0" } }
        : undefined;
    await expect(run.cancelScheduled()).resolves.toBe(false);
    Object.assign(server.runs[0] ?? {}, { status: "completed" });
    await expect(run.cancelScheduled()).resolves.toBe(false);
    expect(server.runs).toHaveLength(1);
  });

  it("is tried also while the service does not show the run yet", async () => {
    const { run, functions } = await scheduled();
    const unknownYet = { message: "not found", code: 404, type: "execution_not_found", version: "2.0.0" };
    server.instead = ({ method }) => (method === "GET" ? { status: 404, body: unknownYet } : undefined);
    // The time of the run is in the handle, also after it was written down.
    await expect(functions.resume(JSON.stringify(run)).cancelScheduled()).resolves.toBe(true);
    expect(server.runs).toEqual([]);
    const other = await scheduled();
    server.instead = () => ({ status: 404, body: unknownYet });
    const error = await failureOf(other.run.cancelScheduled());
    expect(error).toMatchObject({ code: "NOT_FOUND", executed: "maybe" });
    expect(server.requests.at(-1)?.method).toBe("DELETE");
  });

  it("deletes nothing of a run that is not known to be scheduled and is not shown: it may have ended meanwhile", async () => {
    const run = await client().fn("main").start({});
    const unknownYet = { message: "not found", code: 404, type: "execution_not_found", version: "2.0.0" };
    server.instead = ({ method }) => (method === "GET" ? { status: 404, body: unknownYet } : undefined);
    expect(await failureOf(run.cancelScheduled())).toMatchObject({ code: "NOT_FOUND", executed: "maybe" });
    expect(server.requests.map(({ method }) => method)).not.toContain("DELETE");
    expect(server.runs).toHaveLength(1);
  });

  it("is open when the record went while it was being cancelled", async () => {
    const { run } = await scheduled();
    const gone = { message: "not found", code: 404, type: "execution_not_found", version: "1.9.6" };
    server.instead = ({ method }) => (method === "DELETE" ? { status: 404, body: gone } : undefined);
    expect(await failureOf(run.cancelScheduled())).toMatchObject({ code: "NOT_FOUND", executed: "maybe" });
  });

  it("succeeds although its response was lost: asked again, the service has no record any more", async () => {
    const { run } = await scheduled();
    let first = true;
    server.instead = ({ method }) => {
      if (method !== "DELETE" || !first) return undefined;
      first = false;
      return "lost after";
    };
    await expect(run.cancelScheduled()).resolves.toBe(true);
  });
});

describe("a run that the service does not show before its end", () => {
  it("is waited for until the caller's deadline, and then has a handle", async () => {
    const run = await client({ clock: clockOff(0) })
      .fn("main")
      .start({});
    server.runs.length = 0;
    const error = await failureOf(run.result({ timeoutMs: 1_000 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ executed: "maybe", handle: { id: run.id } });
    await expect(run.status()).resolves.toMatchObject({ state: "unknown", provisional: true, executed: "maybe" });
  });

  it.each([-5 * hour, 5 * hour])(
    "is not given up because the machine that goes on has a clock that is %i ms off",
    async (off) => {
      const run = await client().fn("main").start({});
      const missing = server.runs.splice(0);
      setTimeout(() => server.runs.push(...missing.map((each): Run => ({ ...each, status: "completed" }))), 700);
      const resumed = client({ clock: clockOff(off) }).resume(JSON.stringify(run));
      await expect(resumed.result({ timeoutMs: 10_000 })).resolves.toMatchObject({ id: run.id });
    },
  );
});

describe("bytes", () => {
  const everyByte = Uint8Array.from({ length: 512 }, (_, n) => n % 256);
  const octets = [{ name: "content-type", value: "application/octet-stream" }];

  it("reach the function as they are, and come back as they are", async () => {
    server.outcome = { responseBody: everyByte, responseHeaders: octets, duration: 0.25, logs: "hello" };
    const request = { path: "/png?x=1", method: "PUT", headers: { "x-a": "ü" } } as const;
    const { output, durationMs, logs, response } = await client().fn("main").invoke(everyByte, { request });
    expect(output).toEqual(everyByte);
    expect(output).toBeInstanceOf(Uint8Array);
    expect({ durationMs, logs, status: response?.statusCode }).toEqual({ durationMs: 250, logs: "hello", status: 200 });
    expect(new Uint8Array(server.inputs[0] as Buffer)).toEqual(everyByte);
    expect(server.runs[0]).toMatchObject({ requestPath: "/png?x=1", requestMethod: "PUT" });
  });

  it("come back from a function that was given something else when the caller asks for them", async () => {
    server.outcome = { responseBody: everyByte, responseHeaders: octets };
    const { output } = await client()
      .fn("main")
      .invoke({ picture: 7 }, { request: { binary: true } });
    expect(output).toEqual(everyByte);
    expect(server.inputs).toEqual(['{"picture":7}']);
  });

  it("that nobody asked for are lost by the service: the function ran, and reconciling proves it", async () => {
    server.outcome = { responseBody: everyByte, responseHeaders: octets };
    const open = await failureOf(client().fn("main").invoke({}));
    expect(open).toMatchObject({ executed: "maybe", reason: "RESPONSE_MALFORMED" });
    const known = await failureOf(client().fn("main").invoke({}, { onAmbiguous: "reconcile" }));
    expect(known).toBeInstanceOf(OutputLostError);
    const { output } = await client()
      .fn("main")
      .invoke(everyByte, { request: { binary: true } });
    expect(output).toEqual(everyByte);
  });

  it("that are text are read as text: JSON as JSON, and nothing as nothing", async () => {
    const as = async (text: string, type: string | undefined) => {
      const responseHeaders = type === undefined ? [] : [{ name: "content-type", value: type }];
      server.outcome = { responseBody: new TextEncoder().encode(text), responseHeaders };
      return (await client().fn("main").invoke(everyByte)).output;
    };
    expect(await as('{"a":"ü"}', "application/json; charset=utf-8")).toEqual({ a: "ü" });
    expect(await as("ü", "text/plain")).toBe("ü");
    expect(await as("ü", undefined)).toBe("ü");
    expect(await as("", "application/json")).toBeUndefined();
    expect(await as("ü", "image/png")).toEqual(new TextEncoder().encode("ü"));
    server.outcome = { responseBody: everyByte, responseHeaders: [{ name: "content-type", value: "text/plain" }] };
    expect((await client().fn("main").invoke(everyByte)).output).toEqual(everyByte);
  });

  it("start a run, also a scheduled one, and fail like any other input", async () => {
    const run = await client().fn("main").start(everyByte);
    expect(server.runs[0]).toMatchObject({ $id: run.id, status: "waiting" });
    const request = { scheduleAt: new Date(Date.now() + 10 * 60_000) };
    await client().fn("main").start(everyByte, { request });
    expect(server.runs[1]).toMatchObject({ status: "scheduled" });
    server.outcome = { status: "failed", responseStatusCode: 500, errors: "Error: boom", responseBody: everyByte };
    expect(await failureOf(client().fn("main").invoke(everyByte))).toMatchObject({ code: "FUNCTION_FAILED" });
    expect(await failureOf(client().fn("main").invoke(Uint8Array.of(0x30)))).toMatchObject({ code: "INPUT_INVALID" });
  });

  it("are found again when their response is lost, and are not taken from another run", async () => {
    server.instead = (request) => (isCreate(request) ? "lost after" : undefined);
    const error = await failureOf(client().fn("main").invoke(everyByte, { onAmbiguous: "reconcile" }));
    expect(error).toBeInstanceOf(OutputLostError);
    server.instead = () => undefined;
    server.outcome = { responseBody: everyByte, responseHeaders: octets };
    server.tampered = (record) => ({ ...record, functionId: "other" });
    expect(await failureOf(client().fn("main").invoke(everyByte))).toMatchObject({ executed: "maybe" });
  });
});

describe("a guest", () => {
  it("may start a run, and may not ask for it: what became of it stays open", async () => {
    const run = await appwrite({ endpoint, project: "demo" }).fn("main").start({});
    const scope = { message: "missing scopes", code: 401, type: "general_unauthorized_scope", version: "1.9.6" };
    server.instead = () => ({ status: 401, body: scope });
    expect(await failureOf(run.result())).toMatchObject({ code: "UNAUTHENTICATED", executed: "maybe" });
  });
});

it("a function that failed is told from an executor that failed by what the server wrote", async () => {
  server.outcome = { status: "failed", responseStatusCode: 500, errors: "Error: boom\n    at main (index.js:7:37)" };
  const error = await failureOf(client().fn("main").invoke({}));
  expect(error).toBeInstanceOf(FunctionFailedError);
  expect(error).toMatchObject({ executed: "yes", detail: { type: "Error", message: "boom" } });
});
