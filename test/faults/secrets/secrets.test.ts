import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { records } from "../../support/responses.js";
import { report } from "../support/figures.js";
import { type ErrorCode, FnwireError } from "../support/fnwire.js";
import { elicit } from "./elicit.js";
import { credentialKinds } from "./kinds.js";
import { functionId, keystoneToken, runId, Scene } from "./scene.js";
import { formsOf, leaksIn, type Remains, sinks } from "./sinks.js";

// Safe: the keys of a table by code.
const codes = Object.keys(elicit) as ErrorCode[];
const sinkNames = Object.keys(sinks);

const total = { checks: 0, hits: 0, errors: 0 };
const reachedCodes = new Set<string>();

/** Looks for the kind's secrets in everything that is left of a scene. */
function probe(scene: Scene, error: unknown, more: readonly unknown[] = []): string[] {
  const client = scene.client();
  const remains: Remains = { error, others: [...scene.events, client, client.fn(functionId), ...more] };
  const leaks = leaksIn(remains, scene.kind.secrets);
  total.checks += sinkNames.length;
  total.hits += leaks.length;
  return leaks;
}

describe.each(credentialKinds)("no secret of $name", (kind) => {
  test.each(codes)("is in an error with the code %s, or in what else the call leaves", async (code) => {
    const found: string[] = [];
    for (const [way, produce] of elicit[code].entries()) {
      const scene = new Scene(kind);
      const error = await produce(scene);
      if (error === undefined) continue;
      if (!FnwireError.is(error)) throw new Error(`way ${way}: not a FnwireError but ${inspect(error)}`);
      expect(`way ${way}: ${error.code}`).toBe(`way ${way}: ${code}`);
      total.errors += 1;
      reachedCodes.add(code);
      found.push(...probe(scene, error).map((sink) => `way ${way}: ${sink}`));
    }
    expect(found).toEqual([]);
  });

  test("is in a handle, or in a receipt", async () => {
    const scene = new Scene(kind);
    scene.script = {
      "*": {
        status: { appwrite: 202, qinling: 201, functiongraph: 202, minapp: 200 }[kind.provider],
        body: (echo) => ({
          ...records.appwrite({ $id: runId, status: "waiting", logs: echo, errors: echo }),
          ...(kind.provider === "qinling" ? records.qinling({ status: "running", description: echo }) : {}),
          ...(kind.provider === "functiongraph" ? { request_id: runId } : {}),
          ...(kind.provider === "minapp" ? { status: "ok", note: echo } : {}),
        }),
      },
    };
    let handle: unknown;
    const error = await scene.errorOf(async () => {
      handle = await scene.client().fn(functionId).start({});
    });
    expect(error).toBeUndefined();
    expect(probe(scene, new Error("nothing"), [handle, JSON.parse(JSON.stringify(handle))])).toEqual([]);
  });
});

test("no password is forgotten over the many tokens that it was exchanged for", async () => {
  const kind = credentialKinds.find(({ name }) => name === "qinling password");
  if (kind === undefined) throw new Error("there is no such kind");
  const scene = new Scene(kind);
  const hello = scene.client().fn(functionId);
  let error: unknown;
  for (let logins = 0; logins < 100; logins += 1) {
    scene.script = { createToken: keystoneToken(`test-token-number-${logins}`), "*": { status: 403 } };
    error = await scene.errorOf(() => hello.invoke({}));
    await scene.clock.advance(3_600_000);
  }
  expect(leaksIn({ error, others: scene.events }, kind.secrets.slice(0, kind.given))).toEqual([]);
});

test("every credential, every code, every sink: nothing was found", () => {
  report("secrets", {
    "credential kinds": credentialKinds.length,
    "error codes": reachedCodes.size,
    sinks: sinkNames.length,
    errors: total.errors,
    checks: total.checks,
    hits: total.hits,
  });
  expect(sinkNames).toHaveLength(9);
  expect([...reachedCodes].sort()).toEqual([...codes].sort());
  expect(total.hits).toBe(0);
});

describe("the probe", () => {
  const secret = credentialKinds[0]?.secrets[0] ?? "";
  const clean = () => Object.assign(new Error("clean"), { stack: "clean" });
  const plants: Readonly<Record<string, (leak: string) => Remains>> = {
    message: (leak) => ({ error: Object.assign(clean(), { message: leak }), others: [] }),
    stack: (leak) => ({ error: Object.assign(clean(), { stack: leak }), others: [] }),
    "cause chain": (leak) => ({
      error: Object.assign(clean(), { cause: Object.assign(clean(), { cause: new Error(leak) }) }),
      others: [],
    }),
    inspect: (leak) => ({ error: { [inspect.custom]: () => leak }, others: [] }),
    "inspect to depth 10": (leak) => ({ error: { a: { b: { c: { d: { e: leak } } } } }, others: [] }),
    JSON: (leak) => ({ error: { toJSON: () => leak }, others: [] }),
    "own properties": (leak) => ({
      error: Object.defineProperty(clean(), "hidden", { value: { [leak]: 1 } }),
      others: [],
    }),
    console: (leak) => ({ error: { toString: () => leak }, others: [] }),
    "hooks and handles": (leak) => ({ error: clean(), others: [{ event: { attempt: { note: leak } } }] }),
  };

  test.each(sinkNames)("finds a secret that was planted in: %s", (sink) => {
    for (const form of formsOf(secret)) {
      const remains = plants[sink]?.(form);
      if (remains === undefined) throw new Error(`nothing was planted in ${sink}`);
      expect(leaksIn(remains, [secret])).toContain(sink);
    }
  });
});
