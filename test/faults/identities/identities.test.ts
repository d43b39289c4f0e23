import { describe, expect, test } from "vitest";
import { type Arrived, RawAppwrite, type Run } from "../../support/appwrite-server.js";
import { report } from "../support/figures.js";
import { appwrite, FnwireError } from "../support/fnwire.js";

/** How a response can be about another run than was asked for. */
const foreign: readonly (readonly [string, Partial<Run>])[] = [
  ["another function", { functionId: "other" }],
  ["another function, as newer servers name it", { functionId: undefined, resourceId: "other" }],
  ["a function that begins alike", { functionId: "main2" }],
  ["no function", { functionId: "" }],
  ["a number for a function", { functionId: 7 }],
  ["another run", { $id: "6b09f46c0000000000ff" }],
  ["a run that begins alike", { $id: "6b09f46c5285ad640" }],
  ["no run", { $id: "" }],
  ["a path for a run", { $id: "../../x" }],
  ["another run of another function", { $id: "6b09f46c0000000000ff", functionId: "other" }],
];
/** Of a run that has just been made, or is being searched for, nobody knows the id yet. */
const isOnlyAnotherId = ({ $id, ...rest }: Partial<Run>) =>
  $id !== undefined && /^\w+$/.test($id) && Object.keys(rest).length === 0;

type Scene = { readonly server: RawAppwrite; readonly client: ReturnType<typeof appwrite>; readonly lie: () => void };

/** What a caller does; resolves when he was given the stranger's word for that of his own run. */
const operations: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  invoke: ({ client, lie }) => {
    lie();
    return client.fn("main").invoke({});
  },
  start: ({ client, lie }) => {
    lie();
    return client.fn("main").start({});
  },
  "invoke, reconciled": ({ server, client, lie }) => {
    server.instead = lostAnswer;
    lie();
    return client.fn("main").invoke({}, { onAmbiguous: "reconcile", timeoutMs: 700 });
  },
  "start, reconciled": ({ server, client, lie }) => {
    server.instead = lostAnswer;
    lie();
    return client.fn("main").start({}, { onAmbiguous: "reconcile", timeoutMs: 700 });
  },
  status: async (scene) => (await begun(scene)).status({ retry: false }),
  logs: async (scene) => (await begun(scene)).logs({ retry: false }),
  result: async (scene) => (await begun(scene)).result({ timeoutMs: 900 }),
  "result, one of many": async (scene) => {
    const runs = [await begun(scene), await begun(scene), await begun(scene)];
    return Promise.any(runs.map((run) => run.result({ timeoutMs: 900 })));
  },
  cancelScheduled: async (scene) => (await begun(scene)).cancelScheduled({ retry: false }),
};

const lostAnswer = ({ method }: Arrived) => (method === "POST" ? ("lost after" as const) : undefined);

/** A run that has ended, by the word of a server that lies from then on. */
async function begun({ server, client, lie }: Scene) {
  server.tampered = (record) => record;
  const run = await client.fn("main").start({});
  Object.assign(server.runs.at(-1) ?? {}, { status: "completed", responseStatusCode: 200, logs: "a stranger's" });
  lie();
  return run;
}

/** `"accepted"`, or what the caller was told of his run. */
async function tell(operation: string, change: Partial<Run>): Promise<string> {
  const server = new RawAppwrite();
  const endpoint = await server.listen();
  const client = appwrite({ endpoint, project: "demo", key: "test-key-0001" });
  const lie = () => {
    server.tampered = (record) => ({ ...record, ...change });
  };
  try {
    await operations[operation]?.({ server, client, lie });
    return "accepted";
  } catch (error) {
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
    return errors.every((each) => FnwireError.is(each)) ? String((errors[0] as FnwireError).executed) : "odd";
  } finally {
    await server.close();
  }
}

describe("answers about other runs", () => {
  let calls = 0;
  let accepted = 0;
  let falseNo = 0;
  test.each(Object.keys(operations))("%s takes none of them for the response about its own", async (operation) => {
    const wrong: string[] = [];
    const isNew = operation.startsWith("invoke") || operation.startsWith("start,") || operation === "start";
    const cases = foreign.filter(([, change]) => !(isNew && isOnlyAnotherId(change)));
    await Promise.all(
      cases.map(async ([name, change]) => {
        const told = await tell(operation, change);
        calls += 1;
        if (told === "accepted") accepted += 1;
        if (told === "no" && isNew) falseNo += 1;
        if (told === "accepted" || told === "odd" || (told === "no" && isNew)) wrong.push(`${name}: ${told}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("one that is not looked at would be accepted", async () => {
    expect(await tell("invoke", {})).toBe("accepted");
    expect(await tell("result", {})).toBe("accepted");
  });

  test("in figures", () => {
    report("foreign identities on appwrite", {
      operations: Object.keys(operations).length,
      calls,
      accepted,
      'false "no"': falseNo,
    });
    expect(calls).toBeGreaterThanOrEqual(75);
    expect({ accepted, falseNo }).toEqual({ accepted: 0, falseNo: 0 });
  });
});
