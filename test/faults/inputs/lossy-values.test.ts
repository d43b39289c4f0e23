import { expect, test } from "vitest";
import * as appwriteApi from "../../../packages/appwrite/dist/index.js";
import * as functiongraphApi from "../../../packages/functiongraph/dist/index.js";
import * as keystoneApi from "../../../packages/keystone/dist/index.js";
import * as minappApi from "../../../packages/minapp/dist/index.js";
import * as qinlingApi from "../../../packages/qinling/dist/index.js";
import { CallError } from "../../../packages/runtime/dist/index.js";
import { report } from "../support/figures.js";
import { appwrite, FnwireError, functiongraph, minapp, qinling, type Transport } from "../support/fnwire.js";
import { type Around, lossyValues, type Placed, placed } from "./lossy-values.js";

const depths = [1, 2, 3, 4];
const id = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const endpoint = "https://api.example";
const token = "test-token-0001";

/** What takes a value: a function's input, or an operation's body. */
type Sink = {
  readonly name: string;
  /** How messages call what was passed. */
  readonly root: string;
  /** How they call it when it cannot be read. Default: the same. */
  readonly whole?: string;
  readonly around: Around;
  readonly send: (value: unknown) => unknown;
};

/** What callers without types see of a client. */
type AnyClient = { fn(ref: string): Record<"invoke" | "start", (input: unknown) => unknown> };

let sent = 0;
const transport: Transport = async () => {
  sent += 1;
  throw new Error("nothing should have been sent");
};

const clients: Readonly<Record<string, AnyClient>> = {
  appwrite: appwrite({ endpoint, project: "demo", transport }) as AnyClient,
  qinling: qinling({ endpoint, token, transport }) as AnyClient,
  functiongraph: functiongraph({ endpoint, projectId: "demo", token, transport }) as AnyClient,
  minapp: minapp({ endpoint, token, transport }) as AnyClient,
};
const facadeSinks = Object.entries(clients).flatMap(([service, client]) =>
  (["invoke", "start"] as const).map(
    (method): Sink => ({
      name: `${service}.${method}`,
      root: "input",
      ...(service === "minapp" && { whole: "body" }),
      // The other services take objects alone.
      around: { outermost: service === "appwrite" ? "any" : "object", shapes: "all" },
      send: (value) => client.fn(id)[method](value),
    }),
  ),
);

type Operation = { readonly id: string; readonly path: string; readonly body?: Readonly<Record<string, unknown>> };
type AnyBinding = { send(operation: unknown, request: object): unknown };

/** Every operation of a binding that takes JSON. */
function bindingSinks(service: string, api: object): Sink[] {
  const exports = Object.entries(api);
  const [, create] = exports.find(([name]) => /^create\w+Client$/.test(name)) ?? [];
  // Safe: every binding has one, and these are callers without types.
  const client = (create as (options: object) => AnyBinding)({ endpoint, transport, auth: "in-transport" });
  return exports
    .filter(([name]) => name.endsWith("Operation"))
    .map(([, operation]) => operation as Operation) // Safe: named so by the generator.
    .filter(({ body }) => body !== undefined && "application/json" in body)
    .map((operation) => {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, id]);
      const request = { path: Object.fromEntries(names), contentType: "application/json" };
      return {
        name: `${service}: ${operation.id}`,
        root: "body",
        around: { outermost: "any", shapes: "alternating" },
        send: (body) => client.send(operation, { ...request, body }),
      };
    });
}

const bindings = {
  appwrite: appwriteApi,
  qinling: qinlingApi,
  functiongraph: functiongraphApi,
  minapp: minappApi,
  keystone: keystoneApi,
};

/** How a value got through, or `undefined` when it was refused as it should be. */
async function flawOf(sink: Sink, { value, path, isReadable }: Placed): Promise<string | undefined> {
  const before = sent;
  let thrown: unknown;
  try {
    await sink.send(value);
    return "accepted";
  } catch (error) {
    thrown = error;
  }
  if (sent !== before) return "sent";
  if (!FnwireError.is(thrown) && !CallError.is(thrown)) return `not a typed error: ${String(thrown)}`;
  if (thrown.code !== "INPUT_INVALID") return `${thrown.code}: ${thrown.message}`;
  const named = isReadable ? `${sink.root}${path}` : (sink.whole ?? sink.root);
  return thrown.message.includes(`\`${named}\``) ? undefined : `another path: ${thrown.message}`;
}

async function flawsOf(sinks: readonly Sink[]): Promise<string[]> {
  const flaws: string[] = [];
  for (const sink of sinks) {
    for (const depth of depths) {
      for (const value of lossyValues) {
        for (const attempt of placed(value, depth, sink.around)) {
          const flaw = await flawOf(sink, attempt);
          if (flaw !== undefined) flaws.push(`${sink.name}, ${attempt.what}: ${flaw}`);
        }
      }
    }
  }
  return flaws;
}

test("given a value that JSON would drop or change, however deep in a function's input or an operation's body, the caller gets an error that names its path, and nothing is sent", async () => {
  sent = 0;
  const flaws = await flawsOf(facadeSinks);
  let operations = 0;
  for (const [service, api] of Object.entries(bindings)) {
    const sinks = bindingSinks(service, api);
    expect(sinks.length, service).toBeGreaterThan(0);
    operations += sinks.length;
    flaws.push(...(await flawsOf(sinks)));
  }
  report("lossy values", {
    values: lossyValues.length,
    depths: "1-4",
    services: `4 facade + bindings (${operations} operations)`,
    sent,
  });
  expect(flaws).toEqual([]);
  expect(sent).toBe(0);
});

test("a client that writes what JSON makes of a value is found out", async () => {
  const careless: Sink = {
    name: "careless",
    root: "input",
    around: { outermost: "any", shapes: "all" },
    send: (value) => transport({ body: JSON.stringify(value) } as never, {} as never),
  };
  const [map, bigint] = ["Map", "bigint"].map((name) => lossyValues.find(({ what }) => what === name));
  if (map === undefined || bigint === undefined) throw new Error("the values are gone");
  const [mapInside] = placed(map, 2, careless.around);
  const [bigintInside] = placed(bigint, 2, careless.around);
  if (mapInside === undefined || bigintInside === undefined) throw new Error("nothing was placed");
  expect(await flawOf(careless, mapInside)).toBe("sent");
  expect(await flawOf(careless, bigintInside)).toMatch(/^not a typed error/);
  const [sink] = facadeSinks;
  if (sink === undefined) throw new Error("no facade");
  expect(await flawOf(sink, { ...mapInside, path: ".elsewhere" })).toMatch(/^another path/);
});
