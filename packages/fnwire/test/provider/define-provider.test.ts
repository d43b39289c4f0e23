import { createClient, type Transport } from "@fnwire/runtime";
import { describe, expect, test, vi } from "vitest";
import { FnwireError } from "../../src/index.js";
import { type Definition, defineProvider, through } from "../../src/provider/index.js";
import { qinling } from "../../src/providers/qinling.js";
import { type Loom, LoomMethods, loomDefinition, loomSubject } from "./loom.js";

const { options } = loomSubject();
const loom = defineProvider(loomDefinition);
const changed = (change: object): Definition<Loom> => ({ ...loomDefinition, ...change });

describe("a definition that cannot be used is refused, with words that say what to change", () => {
  test.each([
    ["of another version of the contract", { contract: 2 }, /contract is not 1.*install versions that fit together/],
    ["of a version that has no rules at all", { contract: 2, options: undefined }, /contract is not 1/],
    ["whose id is no id", { id: "Loom Works" }, /id must be lower-case words with dashes/],
    ["with a handle and no status", { can: { ...loomDefinition.can, status: false } }, /without a handle/],
    ["without a limit for attempts", { limits: {} }, /limits\.invokeAttemptMs/],
    [
      "whose option every client has",
      { options: { ...loomDefinition.options, timeoutMs: "count?" } },
      /option timeoutMs/,
    ],
    [
      "with a rule that nobody knows",
      { options: { ...loomDefinition.options, token: "secret" } },
      /rule of the option "token"/,
    ],
  ])("one %s", (_what, change, message) => {
    const define = () => defineProvider(changed({ id: "loom-of-mistakes", ...change }));
    expect(define).toThrow(message);
    expect(define).toThrow(expect.objectContaining({ code: "CONFIG_INVALID", executed: "no" }));
  });

  test("one whose id is taken by a provider that can do something else: it would take its handles", () => {
    const can = { ...loomDefinition.can, remove: false };
    expect(() => defineProvider(changed({ can }))).toThrow(/id "loom" is taken by another provider/);
  });

  test("one that is loaded twice, as by two paths to one package, works each time", () => {
    expect(defineProvider({ ...loomDefinition })(options).fn("twill").provider).toBe("loom");
  });
});

describe("methods are held against what can be done, when a client is made", () => {
  const made = (change: object) =>
    defineProvider(changed({ connect: (given: never) => Object.assign(new LoomMethods(given), change) }))(options);
  test.each([
    ["a promised method that is missing", { logs: undefined }, /the method logs is missing, and `can` promises it/],
    ["a method that nobody calls", { pause: () => {} }, /nothing calls a method "pause"/],
  ])("%s is refused", (_what, change, message) => {
    expect(() => made(change)).toThrow(message);
  });

  test("a method that `can` denies is refused", () => {
    const can = { ...loomDefinition.can, remove: false };
    const definition = changed({ id: "loom-that-keeps-records", can });
    expect(() => defineProvider(definition)(options)).toThrow(/the method remove is there, and `can` denies it/);
  });

  test("state of a methods object is its own affair", () => {
    expect(() => made({ cache: new Map(), tries: 3 })).not.toThrow();
  });
});

describe("a provider that does not classify responses", () => {
  const operation = { id: "run", method: "POST", path: "/run", security: [], responses: {} } as const;

  /** What becomes of an invocation whose operation has statuses of that sort, when it is answered so. */
  async function refused(status: "function" | "platform", code: number, headers: Record<string, string> = {}) {
    const { classify: _, ...rest } = loomDefinition;
    const connect: Definition<Loom>["connect"] = (given) => {
      const binding = createClient({ provider: "loom", schemes: {} }, given.binding);
      const invoke: LoomMethods["invoke"] = async (call) => {
        await binding.send({ ...operation, retry: "unsent", status }, undefined, through(call));
        throw new Error("it was not refused");
      };
      return Object.assign(new LoomMethods(given), { invoke });
    };
    let sent = 0;
    const transport: Transport = async (_request, { evidence }) => {
      sent += 1;
      evidence.sent = true;
      evidence.responseStarted = true;
      return { status: code, headers, text: () => "", bytes: () => new Uint8Array() };
    };
    const client = defineProvider<Loom>({ ...rest, connect })({ ...options, transport, onAmbiguous: "throw" });
    const error: unknown = await client
      .fn("twill")
      .invoke({ threads: 3 })
      .catch((thrown: unknown) => thrown);
    return { executed: FnwireError.is(error) ? error.executed : error, sent };
  }

  test.each([
    [404, {}],
    [429, {}],
    [403, {}],
    [307, { location: "https://elsewhere.example/run" }],
  ])("takes a %i that may be the function's own for no proof, and sends once", async (code, headers) => {
    expect(await refused("function", code, headers)).toEqual({ executed: "maybe", sent: 1 });
  });

  test("takes the service's own 404 for the proof that it is", async () => {
    expect(await refused("platform", 404)).toEqual({ executed: "no", sent: 1 });
  });
});

describe("a handle names its provider", () => {
  test("and a client of another provider refuses it, before anything is sent", async () => {
    const handle = (await loom(options).fn("twill").start({ threads: 3 })).toJSON();
    expect(handle).toMatchObject({ v: 1, provider: "loom", fn: "twill" });
    const other = qinling({ endpoint: "https://ql.example", token: "test-token-0001" });
    expect(() => other.resume(handle as never)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
    expect(() => other.resume(handle as never)).toThrow(/belongs to another/);
  });
});

describe("two copies of fnwire in one program", () => {
  const second = async () => {
    vi.resetModules();
    const copy: typeof import("../../src/provider/index.js") = await import("../../src/provider/index.js");
    expect(copy.defineProvider).not.toBe(defineProvider);
    return copy;
  };

  test("know each other's errors", async () => {
    const copy = await second();
    const other = copy.defineProvider<Loom>(loomDefinition);
    const error = await Promise.resolve()
      .then(() => other({ ...options, retry: true as never }))
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(FnwireError);
    expect(FnwireError.is(error) && error.code).toBe("CONFIG_INVALID");
    expect(copy.FnwireError.is(error)).toBe(true);
  });

  test("take each other's handles of the same provider, and a definition works with either", async () => {
    const copy = await second();
    const run = await loom(options).fn("twill").start({ threads: 3 });
    const resumed = copy.defineProvider<Loom>(loomDefinition)(options).resume<{ length: number }>(JSON.stringify(run));
    expect((await resumed.result()).output).toEqual({ length: 6 });
  });
});
