/** Something that a caller could pass by mistake, or on behalf of somebody who means harm. */
export type OddInput = { readonly name: string; readonly make: () => unknown };

const input = (name: string, make: () => unknown): OddInput => ({ name, make });
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
};
const cycle = () => {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
};
const thrower = () => {
  throw new RangeError("a getter that throws");
};

/** What is given as a function's input. */
export const oddBodies: readonly OddInput[] = [
  input("a cycle", cycle),
  input("a cycle in a list", () => {
    const list: unknown[] = [];
    list.push({ list });
    return { list };
  }),
  input("a bigint", () => 1n),
  input("a bigint inside", () => ({ n: 2n ** 64n })),
  input("ten thousand levels", () => nested(10_000)),
  input("two hundred thousand levels", () => nested(200_000)),
  input("lone surrogates", () => ({ text: "\ud800", "\udc00": 1 })),
  input("NUL and controls", () => ({ text: "\0\u0001\u001f\u007f\u2028" })),
  input("a getter that throws", () => Object.defineProperty({}, "a", { enumerable: true, get: thrower })),
  input("a toJSON that throws", () => ({ toJSON: thrower })),
  input("a toJSON that gives nothing", () => ({ toJSON: () => undefined })),
  input("a toJSON that gives itself", () => {
    const value = { toJSON: (): unknown => value };
    return value;
  }),
  input("a proxy that throws", () => new Proxy({}, { ownKeys: thrower, get: thrower })),
  input("a revoked proxy", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }),
  input("__proto__ as a key", () => JSON.parse('{"__proto__":{"polluted":true}}')),
  input("no prototype", () => Object.assign(Object.create(null), { a: 1 })),
  input("a promise", () => Promise.resolve({})),
  input("a then", () => ({
    then: () => undefined,
  })),
  input("a function", () => () => 1),
  input("a class", () => class {}),
  input("a symbol", () => Symbol("x")),
  input("a key that is a symbol", () => ({ [Symbol("x")]: 1 })),
  input("a date that is none", () => new Date(Number.NaN)),
  input("NaN", () => Number.NaN),
  input("Infinity inside", () => ({ n: Number.POSITIVE_INFINITY })),
  input("null", () => null),
  input("true", () => true),
  input("a number", () => 5),
  input("an empty text", () => ""),
  input("text that is no JSON", () => '{"a":'),
  input("text of a megabyte", () => "x".repeat(1_000_000)),
  input("a list", () => [1, 2]),
  input("a sparse list", () => new Array(3)),
  input("a Map", () => new Map([["a", 1]])),
  input("a Set", () => new Set([1])),
  input("a RegExp", () => /x/),
  input("an Error", () => new Error("x")),
  input("bytes", () => new Uint8Array([1, 2])),
  input("an ArrayBuffer", () => new ArrayBuffer(8)),
  input("a Blob", () => new Blob(["x"])),
  input("a FormData", () => new FormData()),
  input("a stream", () => new ReadableStream()),
  input("a WeakMap", () => new WeakMap()),
  input("a boxed text", () => new String("x")),
];

/** What is given as a header's value, or as its name, to whoever lets callers set headers. */
export const oddHeaders: readonly OddInput[] = [
  ...[
    "a\r\nx-injected: 1",
    "a\n",
    "a\r",
    "\na",
    "a\r\n\r\nGET / HTTP/1.1",
    "\0a",
    "a\0",
    "a\u0001",
    "a\u000b",
    "a\u000c",
    "a\u001b[2J",
    "a\u007f",
    "a\u0085",
    "é",
    "函数",
    "🚀",
    "\u2028",
    "\ud800",
    "\udc00a",
    "x".repeat(100_000),
  ].map((value) => input(`the value ${JSON.stringify(value).slice(0, 40)}`, () => ({ "x-test": value }))),
  ...[
    "",
    " ",
    "a b",
    "a:",
    "a\tb",
    "(x)",
    "ä",
    "x\r\ny: 1",
    "x\0",
    "__proto__",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "x-appwrite-key",
    "X-Appwrite-Project",
  ].map((name) => input(`the name ${JSON.stringify(name)}`, () => Object.fromEntries([[name, "x"]]))),
  ...[null, undefined, 5, true, {}, [], ["a"], Symbol("x"), () => "x", new Date(0), 1n].map((value) =>
    input(
      `a value that is ${typeof value === "object" ? Object.prototype.toString.call(value) : typeof value}`,
      () => ({
        "x-test": value,
      }),
    ),
  ),
  input("a list of headers", () => [["x-test", "a"]]),
  input("a Headers", () => new Headers({ "x-test": "a" })),
  input("a text of headers", () => "x-test: a"),
  input("a getter that throws", () => Object.defineProperty({}, "x-test", { enumerable: true, get: thrower })),
];

/** What is given as a function's id. */
export const oddIds: readonly OddInput[] = [
  ...[
    "",
    ".",
    "..",
    "%2e",
    "%2e%2E",
    ".%2e",
    "%252e%252e",
    "../",
    "../../admin",
    "a/../../admin",
    "..%2fadmin",
    "..%252fadmin",
    "..\\admin",
    "..%5cadmin",
    "a/.",
    "..;/admin",
    ".. ",
    "..%20",
    " ..",
    "a\nb",
    "a\r\nHost: evil.example",
    "a\0b",
    "a\tb",
    "\u001b[2J",
    "a\u007f",
    "a\u0085b",
    "\ud800",
    "\udc00a",
    "a/b",
    "/",
    "//evil.example",
    "https://evil.example/",
    "\\\\evil.example",
    "@evil.example",
    "user:pass@evil.example",
    ":8080",
    "?x=1",
    "#top",
    "a&b=c",
    "a;b=c",
    "a+b",
    " ",
    "%",
    "%00",
    "%0d%0a",
    "%2f",
    "%zz",
    "...",
    "{id}",
    "[x]",
    "|",
    "^",
    "`",
    "<script>",
    "函数",
    "🚀",
    "．．",
    "\u202egpj",
    "__proto__",
    "constructor",
    "x".repeat(5_000),
    "urn:fss:a:b:function:default:hello:../..",
  ].map((id) => input(JSON.stringify(id).slice(0, 40), () => id)),
  ...[null, undefined, 5, Number.NaN, true, {}, ["a"], [".."], () => "x", Symbol("x"), new String("..")].map((id) =>
    input(`a ${typeof id}`, () => id),
  ),
  input("an object that claims to be text", () => ({ toString: () => ".." })),
];
