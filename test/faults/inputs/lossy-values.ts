import { createSecretKey } from "node:crypto";
import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";

/** A value that JSON drops or changes. */
export type LossyValue = {
  readonly what: string;
  readonly make: () => unknown;
  /** Where in it the loss is, as a path goes on: `[1]`. `undefined` where it cannot be read at all, so that no path leads on. */
  readonly inside?: string | undefined;
};

class PrivateField {
  #secret = 1;
  get shown(): number {
    return this.#secret;
  }
}
class OnlyPrivate {
  #secret = 1;
  reveal(): number {
    return this.#secret;
  }
}
class GetterBesideField extends PrivateField {
  own = 1;
}
class MapInDisguise extends Map<string, number> {
  override get [Symbol.toStringTag](): string {
    return "Object";
  }
}
class NamedList extends Array {
  total = 1;
}

function throwing(): never {
  throw new Error("a test's own");
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}

const atItself: Readonly<Record<string, () => unknown>> = {
  cycle,
  function: () => () => 1,
  "async function": () => async () => 1,
  class: () => PrivateField,
  symbol: () => Symbol("x"),
  "boxed symbol": () => Object(Symbol("x")),
  bigint: () => 1n,
  "large bigint": () => 2n ** 70n,
  "boxed bigint": () => Object(1n),
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  "-Infinity": () => Number.NEGATIVE_INFINITY,
  "boxed NaN": () => Object(Number.NaN),
  "boxed Infinity": () => Object(Number.POSITIVE_INFINITY),
  Map: () => new Map([["a", 1]]),
  "empty Map": () => new Map(),
  Set: () => new Set([1]),
  WeakMap: () => new WeakMap(),
  WeakSet: () => new WeakSet(),
  WeakRef: () => new WeakRef({}),
  "Map of another realm": () => runInNewContext("new Map([[1, 2]])"),
  "Map that calls itself an object": () => new MapInDisguise([["a", 1]]),
  "proxy of a Map": () => new Proxy(new Map(), {}),
  Promise: () => Promise.resolve(1),
  RegExp: () => /x/g,
  Error: () => new Error("x"),
  AggregateError: () => new AggregateError([new Error("x")]),
  DOMException: () => new DOMException("x"),
  "invalid Date": () => new Date(Number.NaN),
  "invalid Date of another realm": () => runInNewContext("new Date(NaN)"),
  Blob: () => new Blob(["x"]),
  File: () => new File(["x"], "x.txt"),
  FormData: () => new FormData(),
  Headers: () => new Headers({ a: "b" }),
  Request: () => new Request("https://api.example/"),
  Response: () => new Response("x"),
  URLSearchParams: () => new URLSearchParams("a=b"),
  AbortSignal: () => new AbortController().signal,
  ReadableStream: () => new ReadableStream(),
  WritableStream: () => new WritableStream(),
  TransformStream: () => new TransformStream(),
  "Node stream": () => Readable.from(["x"]),
  EventEmitter: () => new EventEmitter(),
  "secret key": () => createSecretKey(Buffer.from("test")),
  ArrayBuffer: () => new ArrayBuffer(2),
  "ArrayBuffer of another realm": () => runInNewContext("new ArrayBuffer(2)"),
  SharedArrayBuffer: () => new SharedArrayBuffer(2),
  DataView: () => new DataView(new ArrayBuffer(1)),
  Buffer: () => Buffer.from("x"),
  Int8Array: () => new Int8Array([1]),
  Uint8Array: () => new Uint8Array([1, 2]),
  Uint8ClampedArray: () => new Uint8ClampedArray([1]),
  Uint16Array: () => new Uint16Array([1]),
  Int32Array: () => new Int32Array([1]),
  Float32Array: () => new Float32Array([1]),
  Float64Array: () => new Float64Array([1]),
  BigInt64Array: () => new BigInt64Array([1n]),
  "Uint8Array of another realm": () => runInNewContext("new Uint8Array(2)"),
  "list's iterator": () => [1][Symbol.iterator](),
  generator: () =>
    (function* () {
      yield 1;
    })(),
  "async generator": () =>
    (async function* () {
      yield 1;
    })(),
  "object with an iterator": () => ({ *[Symbol.iterator]() {} }),
  "arguments of a function": () =>
    (function () {
      // biome-ignore lint/complexity/noArguments: it is what callers may pass on.
      return arguments;
    })(),
  "number format": () => new Intl.NumberFormat("en"),
  "WebAssembly memory": () => new WebAssembly.Memory({ initial: 0 }),
  "symbol as a name": () => ({ a: 1, [Symbol("x")]: 1 }),
  "symbol as a name in a list": () => Object.assign([1], { [Symbol("x")]: 1 }),
  "list with a named property": () => Object.assign([1], { total: 1 }),
  "list of a class with a property": () => NamedList.from([1]),
  "match of a RegExp": () => /x/.exec("x"),
  "class with a private field and a getter": () => new PrivateField(),
  "class with a private field alone": () => new OnlyPrivate(),
  "class with a field beside a getter": () => new GetterBesideField(),
  "inherited properties": () => Object.create({ a: 1 }),
  "toJSON that gives nothing": () => ({ toJSON: () => undefined }),
  "toJSON that gives NaN": () => ({ toJSON: () => Number.NaN }),
  "toJSON that gives a Map": () => ({ toJSON: () => new Map() }),
  "toJSON that gives half of a pair": () => ({ toJSON: () => "\udc00" }),
  "text that ends in half of a pair": () => "a\ud83d",
  "text that begins with half of a pair": () => "\ude00a",
  "text with a pair the wrong way round": () => "a\ude00\ud83db",
  "text with half of a pair after a backslash": () => "\\\ud83d",
  "boxed text with half of a pair": () => Object("\ud83d"),
};

const furtherIn: readonly LossyValue[] = [
  { what: "undefined in a list", make: () => [1, undefined], inside: "[1]" },
  { what: "empty place in a list", make: () => new Array(3), inside: "[0]" },
  // biome-ignore lint/suspicious/noSparseArray: that is what it is about.
  { what: "hole amid a list", make: () => [1, , 3], inside: "[1]" },
  { what: "name with half of a pair", make: () => ({ "\ud83d": 1 }), inside: ".\ud83d" },
  { what: "name that ends in half of a pair", make: () => ({ b: 1, "a\udc00": 1 }), inside: ".a\udc00" },
  { what: "toJSON that gives undefined in a list", make: () => ({ toJSON: () => [undefined] }), inside: "[0]" },
];

const unreadable: readonly LossyValue[] = [
  { what: "toJSON that throws", make: () => ({ toJSON: throwing }), inside: undefined },
  {
    what: "getter that throws",
    make: () => Object.defineProperty({}, "a", { enumerable: true, get: throwing }),
    inside: undefined,
  },
  { what: "proxy that throws", make: () => new Proxy({}, { ownKeys: throwing }), inside: undefined },
];

export const lossyValues: readonly LossyValue[] = [
  ...Object.entries(atItself).map(([what, make]) => ({ what, make, inside: "" })),
  ...furtherIn,
  ...unreadable,
];

/** A value inside objects and lists, and the path that leads to it. */
export type Placed = {
  readonly what: string;
  readonly value: unknown;
  readonly path: string;
  /** False where no message can name the path, only the whole. */
  readonly isReadable: boolean;
};

/** Which objects and lists a value is put into: the outermost is an object, or either; all ways, or those that take turns. */
export type Around = { readonly outermost: "object" | "any"; readonly shapes: "all" | "alternating" };

/** Ways to put a value below so many objects and lists. */
export function* placed(value: LossyValue, depth: number, { outermost, shapes }: Around): Iterable<Placed> {
  for (let shape = 0; shape < 2 ** depth; shape += 1) {
    const alternates = ((shape ^ (shape >> 1)) | (1 << (depth - 1))) === 2 ** depth - 1;
    if (shapes === "alternating" && !alternates) continue;
    let nested: unknown = value.make();
    let path = "";
    for (let level = depth - 1; level >= 0; level -= 1) {
      const inList = ((shape >> level) & 1) === 1;
      nested = inList ? [0, nested] : { before: "x", in: nested };
      path = `${inList ? "[1]" : ".in"}${path}`;
    }
    if (outermost === "object" && Array.isArray(nested)) continue;
    const isReadable = value.inside !== undefined;
    yield { what: `${value.what} at ${path}`, value: nested, path: `${path}${value.inside ?? ""}`, isReadable };
  }
}
