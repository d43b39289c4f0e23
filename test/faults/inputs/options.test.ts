import { expect, test } from "vitest";
import * as appwriteApi from "../../../packages/appwrite/dist/index.js";
import { durable } from "../../../packages/fnwire/dist/client/durable/index.js";
import { otelHooks } from "../../../packages/fnwire/dist/otel/index.js";
import { signedTransport } from "../../../packages/fnwire/dist/providers/functiongraph.js";
import { http, httpIdempotent } from "../../../packages/fnwire/dist/providers/http.js";
import * as functiongraphApi from "../../../packages/functiongraph/dist/index.js";
import * as keystoneApi from "../../../packages/keystone/dist/index.js";
import * as minappApi from "../../../packages/minapp/dist/index.js";
import * as qinlingApi from "../../../packages/qinling/dist/index.js";
import * as runtimeApi from "../../../packages/runtime/dist/index.js";
import { CallError } from "../../../packages/runtime/dist/index.js";
import { fetchTransport } from "../../../packages/runtime/dist/transport/fetch.js";
import { nodeTransport } from "../../../packages/runtime/dist/transport/node.js";
import { undiciTransport } from "../../../packages/runtime/dist/transport/undici.js";
import { report } from "../support/figures.js";
import {
  appwrite,
  FnwireError,
  fileJournal,
  functiongraph,
  minapp,
  qinling,
  RetryBudget,
  safeTransport,
} from "../support/fnwire.js";
import { type ObjectType, type OptionType, publicOptions } from "./public-options.js";

type Loose = Record<string, (...args: unknown[]) => unknown>;
/** Calls with these options; whatever it sends goes through the transport. */
type Caller = (options: unknown, transport: () => Promise<never>) => unknown;

const id = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const token = "test-token-0001";
const endpoint = "https://api.example";
const factories: Readonly<Record<string, readonly [unknown, object]>> = {
  appwrite: [appwrite, { endpoint, project: "demo" }],
  qinling: [qinling, { endpoint, token }],
  functiongraph: [functiongraph, { endpoint, projectId: "demo", token }],
  minapp: [minapp, { endpoint, token }],
  http: [http, { endpoint }],
  httpIdempotent: [httpIdempotent, { endpoint }],
};
const others: Readonly<Record<string, readonly [(options: never) => unknown, object]>> = {
  safeTransport: [safeTransport, {}],
  otelHooks: [otelHooks, {}],
  fileJournal: [fileJournal, { path: "never-made.journal" }],
  signedTransport: [signedTransport, { accessKey: "test-access", secretKey: "test-secret" }],
  RetryBudget: [(options) => new RetryBudget(options), {}],
};
const definition = { provider: "demo", schemes: {} };
const operation = {
  id: "x",
  method: "GET",
  path: "/",
  retry: "safe",
  security: [],
  responses: {},
  // Without a cookie of its own, an operation has no such group.
  parameters: runtimeApi.styledParameters({ cookies: { a: {} } }),
} as const;
const transports: Readonly<Record<string, (options: never) => unknown>> = {
  defaultTransport: runtimeApi.defaultTransport,
  fetchTransport,
  nodeTransport,
  undiciTransport,
};
const bindings = {
  appwrite: appwriteApi,
  qinling: qinlingApi,
  functiongraph: functiongraphApi,
  minapp: minappApi,
  keystone: keystoneApi,
};

/** Calls a method, for callers without types. */
function callOf(target: unknown, name: string, ...args: unknown[]): unknown {
  const method = (target as Loose)[name];
  if (method === undefined) throw new Error(`there is no ${name}`);
  return method.apply(target, args);
}

/** How what stands at a path is called, or `undefined` when nobody has said. */
function facadeCaller(path: string): Caller | undefined {
  const [first = "", ...rest] = path.split(".");
  const other = others[first];
  // Safe: these are callers without types.
  if (other !== undefined) return (options) => other[0]({ ...other[1], ...(options as object) } as never);
  if (first === "durable") return durableCaller(rest[0]);
  const factory = factories[first];
  if (factory === undefined) return undefined;
  const make = (options: object): Loose => (factory[0] as (all: object) => Loose)({ ...factory[1], ...options });
  const method = rest.at(-1);
  if (method === undefined) return (options) => make(options as object);
  if (rest[0] === "fn" && rest.length === 2) {
    const given = { invoke: {}, start: {}, map: [{}], find: id }[method];
    if (given === undefined) return undefined;
    return (options, transport) => callOf(callOf(make({ transport }), "fn", id), method, given, options);
  }
  // A handle is the same whether it was started, found or resumed.
  const run = { v: 1, provider: first, fn: id, id, startedAt: "2026-01-15T10:00:00Z" };
  return (options, transport) => callOf(callOf(make({ transport }), "resume", run), method, options);
}

/** Options of durable functions, and of the turns and runs of their jobs. */
function durableCaller(method: string | undefined): Caller | undefined {
  const made = (transport: unknown, options: object) =>
    // Safe: these are callers without types.
    (durable as (...args: unknown[]) => unknown)(
      qinling({ endpoint, token, transport: transport as never }).fn(id),
      options,
    );
  if (method === undefined) return (options, transport) => made(transport, options as object);
  const given = {
    turn: { id: "job-1", memory: { load: () => undefined, save: () => undefined } },
    run: { id: "job-1", step: (_name: string, work: () => unknown) => work(), sleep: () => undefined },
  }[method];
  if (given === undefined) return undefined;
  return (options, transport) => callOf(made(transport, {}), method, {}, { ...given, ...(options as object) });
}

function bindingCaller(name: keyof typeof bindings, path: string): Caller | undefined {
  const api = bindings[name] as unknown as Loose;
  const factory = Object.keys(api).find((key) => /^create\w+Client$/.test(key)) ?? "";
  const make = (options: object) => callOf(api, factory, { endpoint, ...options });
  if (path === factory) return (options) => make(options as object);
  const authorized = (transport: unknown) => make({ transport, auth: "in-transport" });
  const [where = "", what] = path.split(":");
  const args = (options: unknown) => (what === "request" ? [options] : [undefined, options]);
  if (where === `${factory}.send`) {
    const [operation] = Object.entries(api).find(([key]) => key.endsWith("Operation")) ?? [];
    return (options, transport) => callOf(authorized(transport), "send", api[operation ?? ""], ...args(options));
  }
  const call = api[where];
  if (typeof call !== "function") return undefined;
  return (options, transport) => call(authorized(transport), ...args(options));
}

function runtimeCaller(path: string): Caller | undefined {
  const make = (options: object) => runtimeApi.createClient(definition, { endpoint, ...options });
  // Safe: these are callers without types.
  if (path === "createClient") return (options) => make(options as object);
  if (path === "createClient.send") {
    return (options, transport) => make({ transport }).send(operation, undefined, options as object);
  }
  if (path === "createClient.send:request") {
    return (request, transport) => make({ transport }).send(operation, request as object);
  }
  const made = transports[path];
  return made && ((options) => made(options as never));
}

/** Values by kind; each is wrong where the type has another kind. */
const values: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["string", "no such word"],
  ["number", 4711],
  ["bigint", 1n],
  ["boolean", true],
  ["symbol", Symbol("x")],
  ["function", () => undefined],
  ["list", []],
  ["collection", new Map()],
];

const samples: Readonly<Record<string, unknown>> = { number: 1, string: "x", boolean: true };

function required(options: ObjectType): Record<string, unknown> {
  const entries = [...options].filter(([, option]) => option.required);
  return Object.fromEntries(entries.map(([name, { kinds }]) => [name, samples[[...kinds][0] ?? ""] ?? {}]));
}

type Try = { readonly what: string; readonly options: unknown; readonly message: RegExp };

/** Everything that is wrong with one object of options, and of those inside it. */
function* tries(type: ObjectType, at: string, wrap: (options: unknown) => unknown, deep = true): Iterable<Try> {
  const base = at === "" ? {} : required(type);
  const unknown = (name: string): Try => ({
    what: `${at}.${name}`,
    options: wrap({ ...base, [name]: 1 }),
    message: new RegExp(`unknown (option|credential) "${name}"`),
  });
  yield unknown("nothingLikeIt");
  for (const [name, option] of type) {
    const path = at === "" ? name : `${at}.${name}`;
    if (name.length > 3) yield unknown(`${name.slice(0, -1)}_`);
    for (const [kind, value] of wrong(option)) {
      const message = new RegExp(`^(?!.*unknown (option|credential)).*\\b(${path}|${name})\\b`);
      yield { what: `${path}: ${kind}`, options: wrap({ ...base, [name]: value }), message };
    }
    if (deep && option.nested !== undefined) {
      yield* tries(option.nested, path, (inner) => wrap({ ...base, [name]: inner }));
    }
  }
}

function* wrong({ kinds, takesUndefined }: OptionType): Iterable<readonly [string, unknown]> {
  if (kinds.has("any")) return;
  for (const [kind, value] of values) {
    // Which texts are words of a union is left to the check; none is "no such word".
    if (!kinds.has(kind)) yield [kind, value];
  }
  if (!takesUndefined) yield ["undefined", undefined];
}

/** How a wrong value got through, or `undefined` when it was refused as it should be. */
async function flawOf(call: Caller, { options, message }: Try): Promise<string | undefined> {
  let sent = (): void => {};
  const leak = new Promise<string>((resolve) => {
    sent = () => resolve("sent");
  });
  const transport = (): Promise<never> => {
    sent();
    return new Promise(() => {});
  };
  const settle = async (): Promise<string> => {
    const given: unknown = await call(options, transport);
    if (typeof given === "object" && given !== null && Symbol.asyncIterator in given) {
      await (given as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
    }
    return "accepted";
  };
  try {
    return await Promise.race([settle(), leak]);
  } catch (error) {
    if (!FnwireError.is(error) && !CallError.is(error)) return `not a typed error: ${String(error)}`;
    return message.test(error.message) ? undefined : `refused for another reason: ${error.message}`;
  }
}

const figures = { functions: 0, objects: 0, values: 0, accepted: 0 };

async function flawsOf(packageName: string, callerOf: (path: string) => Caller | undefined): Promise<string[]> {
  const flaws: string[] = [];
  for (const { path, options } of publicOptions(packageName)) {
    const call = callerOf(path);
    figures.functions += 1;
    if (call === undefined) {
      flaws.push(`${path}: say here how it is called`);
      continue;
    }
    const objects = new Set<string>();
    // What a request's groups and body hold is named by the API, not by this library. No operation of the bindings takes cookies:
    // to them the group is an unknown name, which the runtime's own operation is not.
    const elsewhere = packageName === "runtime" ? ["body"] : ["body", "cookies"];
    const isRequest = path.endsWith(":request");
    const named = isRequest ? new Map([...options].filter(([name]) => !elsewhere.includes(name))) : options;
    for (const attempt of tries(named, "", (given) => given, !isRequest)) {
      // A group that is left out is told by the first parameter that is missing then.
      if (isRequest && attempt.what.endsWith(": undefined")) continue;
      figures.values += 1;
      objects.add(attempt.what.replace(/:.*$/, "").replace(/\.?[^.]*$/, ""));
      const flaw = await flawOf(call, attempt);
      if (flaw !== undefined) flaws.push(`${path}, ${attempt.what}: ${flaw}`);
    }
    figures.objects += objects.size;
  }
  figures.accepted += flaws.length;
  return flaws;
}

test("given any option of any public function that is misspelled, null or of another type, the caller gets an error that names it, and nothing is sent", async () => {
  expect(await flawsOf("fnwire", facadeCaller)).toEqual([]);
  expect(await flawsOf("runtime", runtimeCaller)).toEqual([]);
  for (const name of ["appwrite", "qinling", "functiongraph", "minapp", "keystone"] as const) {
    expect(await flawsOf(name, (path) => bindingCaller(name, path))).toEqual([]);
  }
  report("options", figures);
  expect(figures.functions).toBeGreaterThan(200);
});

test("an option that its type names and no check knows is found out", async () => {
  const [place] = publicOptions("fnwire").filter(({ path }) => path === "otelHooks");
  const text: OptionType = { kinds: new Set(["string"]), required: false, takesUndefined: true, nested: undefined };
  const [attempt] = [...tries(new Map([...(place?.options ?? []), ["brandNew", text]]), "", (given) => given)].filter(
    ({ what }) => what === "brandNew: null",
  );
  if (attempt === undefined) throw new Error("the option was not tried");
  expect(await flawOf((options) => otelHooks(options as never), attempt)).toMatch(/^refused for another reason/);
  expect(await flawOf(() => ({}), attempt)).toBe("accepted");
});
