import { describe, expectTypeOf, it } from "vitest";
import type { AnyInvokeOptions } from "../src/client/invoke-options.js";
import type { AnyMapOptions } from "../src/client/map/map-options.js";

import type {
  AsyncOutput,
  Can,
  Client,
  ExecutionResult,
  FnwireError,
  FunctionRef,
  Handle,
  InvokeOptions,
  MapOptions,
  OnAmbiguous,
  Receipt,
  SerializedHandle,
  Settled,
  Started,
} from "../src/index.js";
import type { Appwrite, AppwriteOptions } from "../src/providers/appwrite.js";
import type { FunctionGraph, FunctionGraphOptions } from "../src/providers/functiongraph.js";
import type { Minapp, MinappOptions } from "../src/providers/minapp.js";
import type { Qinling, QinlingOptions } from "../src/providers/qinling.js";

/** Names of all members of a union, and of what an intersection adds. */
type NamesOf<T> = T extends unknown ? keyof T : never;

describe("the options that are checked are those that the types name", () => {
  it("for each provider", () => {
    expectTypeOf<NamesOf<InvokeOptions<Appwrite>>>().toEqualTypeOf<keyof AnyInvokeOptions>();
    expectTypeOf<NamesOf<InvokeOptions<Qinling>>>().toEqualTypeOf<keyof AnyInvokeOptions>();
    expectTypeOf<NamesOf<InvokeOptions<FunctionGraph>>>().toEqualTypeOf<keyof AnyInvokeOptions>();
    expectTypeOf<NamesOf<InvokeOptions<Minapp>>>().toEqualTypeOf<keyof AnyInvokeOptions>();
    expectTypeOf<NamesOf<MapOptions<Appwrite, unknown>>>().toEqualTypeOf<keyof AnyMapOptions>();
    expectTypeOf<NamesOf<MapOptions<Qinling, unknown>>>().toEqualTypeOf<keyof AnyMapOptions>();
    expectTypeOf<NamesOf<MapOptions<FunctionGraph, unknown>>>().toEqualTypeOf<keyof AnyMapOptions>();
    expectTypeOf<NamesOf<MapOptions<Minapp, unknown>>>().toEqualTypeOf<keyof AnyMapOptions>();
  });
});

type Greeting = { greeting: string };
declare const aw: Client<Appwrite>;
declare const ql: Client<Qinling>;
declare const fg: Client<FunctionGraph>;
declare const ma: Client<Minapp>;
declare const awRun: Handle<Appwrite, Greeting>;
declare const qlRun: Handle<Qinling, Greeting>;
declare const fgRun: Handle<FunctionGraph, Greeting>;
declare const receipt: Receipt<Minapp>;

describe("what a provider can do type-checks", () => {
  it("finding an earlier call by its key, where the service can tell", () => {
    expectTypeOf(ql.fn<object, Greeting>("hello").find("key")).resolves.toExtend<
      (Handle<Qinling, Greeting> & { readonly executed: "no" | "maybe" | "yes" }) | undefined
    >();
    expectTypeOf(aw.fn("hello")).toHaveProperty("find");
    expectTypeOf(fg.fn("hello")).not.toHaveProperty("find");
    expectTypeOf(ma.fn("hello")).not.toHaveProperty("find");
  });

  it("the output of an asynchronous run, where the provider keeps it", () => {
    expectTypeOf(qlRun.result()).resolves.toExtend<{ output: Greeting }>();
    expectTypeOf(awRun.result()).resolves.toExtend<{ output: undefined }>();
    expectTypeOf(fgRun.result()).resolves.toExtend<{ output: undefined }>();
    expectTypeOf<AsyncOutput<Qinling, Greeting>>().toEqualTypeOf<Greeting>();
  });

  it("a handle from start, or a receipt", () => {
    expectTypeOf<Started<Qinling, Greeting>>().toEqualTypeOf<Handle<Qinling, Greeting>>();
    expectTypeOf<Started<Minapp, Greeting>>().toEqualTypeOf<Receipt<Minapp>>();
    expectTypeOf(ma.fn("hello").start({})).resolves.toEqualTypeOf<Receipt<Minapp>>();
  });

  it("input and output as the caller declares them", () => {
    const hello = aw.fn<{ name: string }, Greeting>("hello");
    expectTypeOf(hello).toEqualTypeOf<FunctionRef<Appwrite, { name: string }, Greeting>>();
    expectTypeOf(hello.invoke({ name: "Ada" })).resolves.toEqualTypeOf<ExecutionResult<Appwrite, Greeting>>();
  });

  it("inputs that are declared as interfaces, records or types", () => {
    interface Order {
      readonly id: string;
      readonly lines?: readonly string[];
    }
    expectTypeOf(ql.fn<Order>("ship").invoke).parameter(0).toEqualTypeOf<Order>();
    expectTypeOf(fg.fn<Record<string, number>>("sum").invoke).parameter(0).toEqualTypeOf<Record<string, number>>();
    expectTypeOf(ma.fn<{ id: string } | undefined>("ship").invoke)
      .parameter(0)
      .toEqualTypeOf<{ id: string } | undefined>();
    void ql.fn("ship").invoke({ id: "a" });
    void ql.fn("ship").invoke("text");
    void ma.fn("ship").invoke({});
  });

  it("outcomes of map, told apart by their state", () => {
    const outcome = {} as Settled<Appwrite, { name: string }, Greeting>;
    if (outcome.state === "ok") expectTypeOf(outcome.result.output).toEqualTypeOf<Greeting>();
    else expectTypeOf(outcome.error).toEqualTypeOf<FnwireError>();
  });

  it("the rules for ambiguity", () => {
    expectTypeOf<OnAmbiguous<Qinling>>().toEqualTypeOf<"throw" | "retry" | "reconcile">();
    expectTypeOf<OnAmbiguous<Appwrite>>().toEqualTypeOf<"throw" | "retry" | "reconcile">();
    expectTypeOf<OnAmbiguous<Minapp>>().toEqualTypeOf<"throw" | "retry">();
    expectTypeOf<OnAmbiguous<FunctionGraph>>().toEqualTypeOf<"throw" | "retry">();
  });

  it("an exhaustive switch over providers", () => {
    const name = (provider: (typeof aw | typeof ql | typeof fg | typeof ma)["provider"]): string => {
      switch (provider) {
        case "appwrite":
        case "qinling":
        case "functiongraph":
        case "minapp":
          return provider;
        default:
          return provider satisfies never;
      }
    };
    expectTypeOf(name).returns.toBeString();
    expectTypeOf<Can<Qinling, "dedupe">>().toEqualTypeOf<"key">();
  });
});

describe("what a provider cannot do does not type-check", () => {
  it("handles and receipts", () => {
    // @ts-expect-error 1: a receipt has no state.
    void receipt.status;
    // @ts-expect-error 2: a receipt has no result.
    void receipt.result;
    // @ts-expect-error 3: a receipt has no id.
    void receipt.id;
    // @ts-expect-error 4: a receipt cannot be watched.
    void receipt.watch;
    // @ts-expect-error 5: a receipt has no logs.
    void receipt.logs;
    // @ts-expect-error 6: a receipt cannot be canceled.
    void receipt.cancel;
    // @ts-expect-error 7: a receipt is nothing to resume.
    void ma.resume;
    // @ts-expect-error 8: FunctionGraph keeps no logs of asynchronous runs.
    void fgRun.logs;
    // @ts-expect-error 9: FunctionGraph deletes no records.
    void fgRun.remove;
    // @ts-expect-error 10: FunctionGraph schedules nothing.
    void fgRun.cancelScheduled;
    // @ts-expect-error 11: Qinling cancels nothing.
    void qlRun.cancel;
    // @ts-expect-error 12: Qinling schedules nothing.
    void qlRun.cancelScheduled;
    // @ts-expect-error 13: Appwrite stops nothing that has begun.
    void awRun.cancel;
    // @ts-expect-error 14: canceling on FunctionGraph needs the caller's consent.
    void fgRun.cancel();
    // @ts-expect-error 15: consent is given with true.
    void fgRun.cancel({ acceptCollateral: false });
    // @ts-expect-error 16: a handle's id cannot be changed.
    awRun.id = "other";
  });

  it("outputs that are not kept", () => {
    // @ts-expect-error 17: Appwrite keeps no output of an asynchronous run.
    void awRun.result().then(({ output }) => output.greeting);
    // @ts-expect-error 18: FunctionGraph keeps none either.
    void fgRun.result().then(({ output }) => output.greeting);
    const undeclared = {} as ExecutionResult<Appwrite, unknown>;
    // @ts-expect-error 19: what is not declared is unknown.
    void undeclared.output.greeting;
  });

  it("ambiguity", () => {
    // @ts-expect-error 20: FunctionGraph has nothing to reconcile with.
    void fg.fn("hello").invoke({}, { onAmbiguous: "reconcile" });
    // @ts-expect-error 21: Minapp has nothing to reconcile with.
    void ma.fn("hello").start({}, { onAmbiguous: "reconcile" });
    // @ts-expect-error 22: there is no such rule.
    void ql.fn("hello").invoke({}, { onAmbiguous: "ignore" });
    // @ts-expect-error 23: a client's rule is checked like a call's.
    const options: FunctionGraphOptions = { projectId: "p", onAmbiguous: "reconcile" };
    void options;
    // @ts-expect-error 24: and so is map's.
    void ma.fn("hello").map([{}], { onAmbiguous: "reconcile" });
  });

  it("keys", () => {
    // @ts-expect-error 25: a key alone is of no use to FunctionGraph.
    void fg.fn("hello").invoke({}, { idempotencyKey: "order-17" });
    // @ts-expect-error 26: nor to Minapp.
    void ma.fn("hello").invoke({}, { idempotencyKey: "order-17" });
    // @ts-expect-error 27: Minapp forwards no headers.
    void ma.fn("hello").invoke({}, { embedKey: (key) => ({ headers: { key } }) });
    // @ts-expect-error 28: Qinling forwards no headers.
    void ql.fn("hello").invoke({}, { embedKey: (key) => ({ headers: { key } }) });
    // @ts-expect-error 29: one key cannot name all inputs of a map.
    void ql.fn("hello").map([{}], { idempotencyKey: "9ea77cf3-bfc4-435b-ac07-e53761d47c7c" });
  });

  it("inputs", () => {
    // @ts-expect-error 30: Qinling's functions take no numbers.
    void ql.fn("hello").invoke(7);
    // @ts-expect-error 31: Minapp's functions take objects.
    void ma.fn("hello").invoke("text");
    // @ts-expect-error 32: FunctionGraph's events are objects.
    void fg.fn("hello").invoke("text");
    // @ts-expect-error 58: a list is no keyword arguments.
    void ql.fn("hello").invoke([1]);
    // @ts-expect-error 59: a list is no event.
    void fg.fn("hello").start(["a"]);
    // @ts-expect-error 60: nor is it an object of Minapp's.
    void ma.fn<string[]>("hello");
    // @ts-expect-error 61: nor are bytes.
    void ma.fn("hello").invoke(new Uint8Array(1));
    // @ts-expect-error 33: the declared input holds.
    void aw.fn<{ name: string }>("hello").invoke({ nome: "Ada" });
    // @ts-expect-error 34: a declared input must be one that the provider can send.
    void ma.fn<number>("hello");
    // @ts-expect-error 35: map's inputs are the function's.
    void aw.fn<{ name: string }>("hello").map([{ nome: "Ada" }]);
    // @ts-expect-error 36: a map needs something to iterate over.
    void aw.fn("hello").map(7);
  });

  it("options of one provider on another", () => {
    // @ts-expect-error 37: Minapp has no particular options.
    void ma.fn("hello").invoke({}, { request: { path: "/" } });
    // @ts-expect-error 38: Qinling's functions see no method.
    void ql.fn("hello").invoke({}, { request: { method: "PUT" } });
    // @ts-expect-error 39: memory comes in steps.
    void fg.fn("hello").invoke({}, { request: { instanceMemoryMb: 100 } });
    // @ts-expect-error 40: Appwrite knows no such method.
    void aw.fn("hello").invoke({}, { request: { method: "BREW" } });
    // @ts-expect-error 41: a misspelled option is no option.
    void aw.fn("hello").invoke({}, { timeout: 5 });
    // @ts-expect-error 42: milliseconds are numbers.
    void aw.fn("hello").invoke({}, { timeoutMs: "5s" });
    // @ts-expect-error 43: a policy has no such number.
    void aw.fn("hello").invoke({}, { retry: { retries: 3 } });
    // @ts-expect-error 44: true is no policy.
    void aw.fn("hello").invoke({}, { retry: true });
  });

  it("clients", () => {
    // @ts-expect-error 45: a project is required.
    const noProject: AppwriteOptions = { endpoint: "https://aw.example/v1" };
    // @ts-expect-error 46: an endpoint is required.
    const noEndpoint: QinlingOptions = { token: "t" };
    // @ts-expect-error 47: a project id is required.
    const noProjectId: FunctionGraphOptions = { region: "eu-de", token: "t" };
    // @ts-expect-error 48: there are two clouds.
    const cloud: FunctionGraphOptions = { projectId: "p", cloud: "aws" };
    // @ts-expect-error 49: Minapp knows no projects.
    const project: MinappOptions = { token: "t", project: "demo" };
    // @ts-expect-error 50: a client of one provider is none of another.
    const other: Client<Qinling> = aw;
    // @ts-expect-error 51: a handle of one provider is none of another.
    const handle: Handle<Qinling> = awRun;
    // @ts-expect-error 52: nor is its JSON.
    void ql.resume(awRun.toJSON());
    // @ts-expect-error 53: a handle's JSON has a version.
    const json: SerializedHandle = { provider: "appwrite", fn: "hello", id: "run1", startedAt: "2026-01-15T10:00:00Z" };
    // @ts-expect-error 54: poll numbers are checked.
    void awRun.result({ poll: { everyMs: 100 } });
    // @ts-expect-error 55: signals abort, they are not controllers.
    const signal: InvokeOptions<Appwrite> = { signal: new AbortController() };
    // @ts-expect-error 56: temporary access keys come together.
    const keys: FunctionGraphOptions = { projectId: "p", accessKeys: async () => ({ accessKey: "a" }) };
    // @ts-expect-error 57: a secret is text, or a function that gives text.
    const secret: MinappOptions = { clientId: "c", clientSecret: async () => 7 };
    void [noProject, noEndpoint, noProjectId, cloud, project, other, handle, json, signal, keys, secret];
  });
});
