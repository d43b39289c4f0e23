import { describe, expect, it } from "vitest";
import { functionId, scene } from "./support/clients.js";
import { answer, type Step } from "./support/fake-service.js";

const output = '{"id":9223372036854775807,"small":42,"text":"9223372036854775807"}';
const answers: Readonly<Record<string, Step>> = {
  appwrite: answer(201, {
    $id: "run1",
    functionId,
    status: "completed",
    responseStatusCode: 200,
    responseBody: output,
    responseHeaders: [{ name: "content-type", value: "application/json" }],
    duration: 0.1,
  }),
  qinling: answer(201, {
    id: functionId,
    function_id: functionId,
    status: "success",
    result: `{"duration":0.1,"output":${output}}`,
    sync: true,
  }),
  functiongraph: answer(200, { request_id: "r1", result: output, log: "", status: 200 }),
  minapp: answer(200, `{"code":0,"data":${output},"error":{}}`, { "content-type": "application/json" }),
};

/** What the four services have in common, for tests that do not care which one it is. */
type AnyClient = {
  fn(ref: string): {
    invoke(input: unknown, options?: object): Promise<{ output: unknown; text?: string | undefined }>;
  };
};

const services = ["appwrite", "qinling", "functiongraph", "minapp"] as const;

function hello(service: (typeof services)[number], options: { integers?: "number" | "bigint" | "string" } = {}) {
  const step = answers[service];
  if (step === undefined) throw new Error(`no answer of ${service}`);
  const stage = scene(step);
  const fn = (stage[service](options) as AnyClient).fn(functionId);
  return {
    stage,
    invoke: (input: unknown) => stage.clock.run(fn.invoke(input)),
  };
}

describe.each(services)("given a function on %s that returns an integer beyond 2^53, the user", (service) => {
  // Qinling's response has to be about the call's own id.
  const options = service === "qinling" ? { idempotencyKey: functionId } : {};
  const invoke = (integers?: "number" | "bigint" | "string") => {
    const { stage } = hello(service);
    const client = stage[service](integers === undefined ? {} : { integers }) as AnyClient;
    return stage.clock.run(client.fn(functionId).invoke({}, options));
  };

  it("gets every digit as a bigint or as text when asked for, and small numbers as numbers", async () => {
    expect((await invoke("bigint")).output).toEqual({
      id: 9223372036854775807n,
      small: 42,
      text: "9223372036854775807",
    });
    expect((await invoke("string")).output).toMatchObject({ id: "9223372036854775807", small: 42 });
  });

  it("has the exact text beside the rounded number otherwise", async () => {
    const result = await invoke();
    expect(result.output).toMatchObject({ id: 2 ** 63 });
    expect(result.text).toContain('"id":9223372036854775807,');
  });
});

const ofObjects = ["qinling", "functiongraph", "minapp"] as const;
describe.each(ofObjects)(
  "given an input for %s, which takes objects, that JSON makes something else of, nothing is sent",
  (service) => {
    it.each<[string, unknown]>([
      ["a date, which becomes text", new Date(0)],
      ["a URL, which becomes text", new URL("https://a.example/")],
      ["a toJSON that gives a list", { toJSON: () => [1] }],
      ["a toJSON that gives bytes", { toJSON: () => new Uint8Array(1) }],
      [
        "a toJSON that fails",
        {
          toJSON: () => {
            throw new Error("a test's own");
          },
        },
      ],
      ["a boxed text", Object("x")],
    ])("%s", async (_what, input) => {
      const { stage, invoke } = hello(service);
      await expect(invoke(input)).rejects.toMatchObject({ code: "INPUT_INVALID", executed: "no" });
      expect(stage.service.arrivals).toEqual([]);
    });

    it("but an object that says what it is, is that", async () => {
      const { stage, invoke } = hello(service);
      await invoke({ toJSON: () => ({ price: "1.50" }) }).catch(() => {});
      expect(JSON.stringify(stage.service.arrivals[0]?.body)).toContain("1.50");
    });
  },
);

describe.each(services)("given an input for %s that JSON would lose, nothing is sent", (service) => {
  it.each([
    ["a Map inside", { a: { b: new Map() } }],
    ["bytes inside", { file: new Uint8Array(2) }],
    ["a FormData", new FormData()],
    ["NaN in a list", { list: [1, Number.NaN] }],
    ["undefined in a list", { list: [undefined] }],
    ["a function", { f: () => 1 }],
    [
      "a class that hides its state",
      {
        p: new (class {
          #x = 1;
          get x() {
            return this.#x;
          }
        })(),
      },
    ],
    ["an invalid date", { at: new Date(Number.NaN) }],
    ["half of a surrogate pair", { text: "\ud83d" }],
    ["half of a surrogate pair as a name", { "\ud83d": 1 }],
    [
      "a toJSON that throws",
      {
        toJSON: () => {
          throw new Error("TEST-4711");
        },
      },
    ],
  ])("%s", async (_what, input) => {
    const { stage, invoke } = hello(service);
    const error: unknown = await invoke(input).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INPUT_INVALID", executed: "no" });
    expect(String(error)).not.toContain("4711");
    expect(stage.service.arrivals).toHaveLength(0);
  });
});
