import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../support/random.js";
import { VirtualClock } from "../../support/virtual-clock.js";
import { providerIds } from "../support/clients.js";
import { report } from "../support/figures.js";
import { FnwireError } from "../support/fnwire.js";
import { scripted } from "../support/script.js";
import { clientBy, type Method, methodsOf, recordOf } from "./calls.js";

const runs = 10_000;

/** Any JSON, and what a test would not think of as such. */
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      "",
      0,
      -1,
      1e308,
      [],
      {},
      true,
      "null",
      "[object Object]",
      "\u0000",
      "\ud800",
      "__proto__",
      { __proto__: null, constructor: { prototype: { polluted: true } } },
      JSON.parse('{"__proto__":{"polluted":true}}'),
      "x".repeat(10_000),
    ),
  },
);

/** A valid record with something wrong in it: a property replaced, removed, added, or all of it wrapped. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant("replace" as const), at: fc.nat(), value: anything }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("add" as const), key: fc.string(), value: anything }),
  fc.record({ kind: fc.constant("wrap" as const), key: fc.constantFrom("data", "result", "execution", "0") }),
  fc.record({ kind: fc.constant("list" as const) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const headers = fc.dictionary(
  fc.constantFrom(
    "content-type",
    "x-func-err-code",
    "x-is-func-err",
    "x-cff-response-version",
    "x-cff-request-id",
    "x-cff-function-log",
    "x-cff-invoke-summary",
    "retry-after",
    "x-ratelimit-reset",
    "location",
    "x-openstack-request-id",
  ),
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "application/json",
      "text/html",
      "v0",
      "v1",
      "true",
      "false",
      "1",
      "0",
      "-1",
      "e30=",
      "{",
      "99999999999",
    ),
  ),
  { maxKeys: 4 },
);

const answer = fc.record({
  provider: fc.constantFrom(...providerIds),
  method: fc.nat(),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(200, 201, 202) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 999 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(204, 206, 300, 303, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504),
    },
  ),
  mutations: fc.array(mutation, { maxLength: 4 }),
  /** Not the record but this text. */
  text: fc.option(fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" })), { freq: 5, nil: undefined }),
  headers,
  seed: fc.nat(),
});

function mutate(record: unknown, mutations: readonly Mutation[]): unknown {
  let value: unknown = structuredClone(record);
  for (const each of mutations) {
    if (each.kind === "list") value = [value];
    else if (each.kind === "wrap") value = { [each.key]: value };
    else if (typeof value === "object" && value !== null) {
      const keys = Object.keys(value);
      if (each.kind === "add")
        Object.defineProperty(value, each.key, {
          value: each.value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else {
        const key = keys[each.at % Math.max(1, keys.length)];
        if (key === undefined) continue;
        if (each.kind === "remove") Reflect.deleteProperty(value, key);
        else Reflect.set(value, key, each.value);
      }
    }
  }
  return value;
}

/** How often something was wrong; counted before the run that shows it fails. */
const flaws = {
  "not a FnwireError": 0,
  "no certainty": 0,
  'false "no"': 0,
  "prototypes polluted": 0,
  "timers left": 0,
};

function expectNo(flaw: keyof typeof flaws, found: boolean, detail: unknown): void {
  if (!found) return;
  flaws[flaw] += 1;
  throw new Error(`${flaw}: ${inspect(detail)}`);
}

test("whatever a service says, a call ends with a result or a typed error", async () => {
  const ends = { results: 0, errors: 0 };
  const property = fc.asyncProperty(answer, async (given) => {
    const { provider, status, seed } = given;
    const methods = methodsOf(provider);
    const method: Method = methods[given.method % methods.length] ?? "invoke";
    const clock = new VirtualClock(seededRandom(seed));
    const body = given.text ?? mutate(recordOf(provider, method), given.mutations);
    const transport = scripted(clock, () => ({ kind: "answer", status, body, headers: given.headers }));
    const call = clientBy(provider, { transport, clock })(method);
    const end = await clock.run(
      call().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      ),
    );
    // What a program does with either first.
    JSON.stringify(end);
    if ("value" in end) ends.results += 1;
    else {
      ends.errors += 1;
      expectNo("not a FnwireError", !FnwireError.is(end.error), end.error);
      const { executed } = end.error as FnwireError; // as was just checked
      expectNo("no certainty", !["no", "maybe", "yes"].includes(executed), executed);
      // A service that answers 2xx has not refused.
      const isLaunch = method === "invoke" || method === "start";
      expectNo('false "no"', isLaunch && status >= 200 && status < 300 && executed === "no", end.error);
    }
    expectNo("prototypes polluted", Reflect.get({}, "polluted") !== undefined, given);
    expectNo("timers left", clock.pending !== 0, clock.pending);
  });
  try {
    await fc.assert(property, { numRuns: runs });
  } finally {
    report("fuzzed answers", { runs: ends.results + ends.errors, ...ends, ...flaws });
  }
  expect(ends.results).toBeGreaterThan(runs / 50);
  expect(ends.errors).toBeGreaterThan(runs / 50);
});
