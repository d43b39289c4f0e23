import { describe, expect, it } from "vitest";
import { parseJson } from "../src/json.js";
import { jsonText } from "../src/json-text.js";

const write = (value: unknown): string => jsonText(value, "input", undefined, (flaw) => new Error(flaw));

class Hidden {
  #secret = 1;
  get shown(): number {
    return this.#secret;
  }
}
class Point {
  x = 1;
  y = 2;
  length(): number {
    return this.x + this.y;
  }
}

const losses: readonly (readonly [string, () => unknown])[] = [
  ["a function", () => () => 1],
  ["a symbol", () => Symbol("x")],
  ["a bigint", () => 1n],
  ["NaN", () => Number.NaN],
  ["Infinity", () => Number.POSITIVE_INFINITY],
  ["a boxed NaN", () => Object(Number.NaN)],
  ["a boxed bigint", () => Object(1n)],
  ["a Map", () => new Map([["a", 1]])],
  ["a Set", () => new Set([1])],
  ["a WeakMap", () => new WeakMap()],
  ["a Promise", () => Promise.resolve(1)],
  ["a RegExp", () => /x/],
  ["an Error", () => new Error("x")],
  ["a FormData", () => new FormData()],
  ["a Blob", () => new Blob(["x"])],
  ["an ArrayBuffer", () => new ArrayBuffer(2)],
  ["a Uint8Array", () => new Uint8Array([1, 2])],
  ["a Float64Array", () => new Float64Array([1])],
  ["a DataView", () => new DataView(new ArrayBuffer(1))],
  ["a Buffer", () => Buffer.from("x")],
  ["a stream", () => new ReadableStream()],
  ["a Headers", () => new Headers({ a: "b" })],
  ["a URLSearchParams", () => new URLSearchParams("a=b")],
  ["an iterator", () => [1][Symbol.iterator]()],
  ["an object with an iterator", () => ({ *[Symbol.iterator]() {} })],
  ["a name that is a symbol", () => ({ [Symbol("x")]: 1 })],
  ["a class with private state", () => new Hidden()],
  ["inherited properties", () => Object.create({ a: 1 })],
  ["a list with a named property", () => Object.assign([1], { total: 1 })],
  ["a list with as many named properties as empty places", () => Object.assign(new Array(1), { total: 1 })],
  // biome-ignore lint/suspicious/noSparseArray: that is what it is about.
  ["a list with an empty place amid it and a name", () => Object.assign([1, , 3], { total: 2 })],
  ["a match of a RegExp", () => /x/.exec("x")],
  ["a list with an empty place", () => new Array(3)],
  ["undefined in a list", () => [1, undefined]],
  ["an invalid date", () => new Date(Number.NaN)],
  ["a toJSON that gives nothing", () => ({ toJSON: () => undefined })],
  ["a toJSON that gives NaN", () => ({ toJSON: () => Number.NaN })],
  [
    "a toJSON that throws",
    () => ({
      toJSON: () => {
        throw new Error("TEST-4711");
      },
    }),
  ],
  [
    "a getter that throws",
    () =>
      Object.defineProperty({}, "a", {
        enumerable: true,
        get: () => {
          throw new Error("TEST-4711");
        },
      }),
  ],
  [
    "a proxy that throws",
    () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("TEST-4711");
          },
        },
      ),
  ],
  ["half of a surrogate pair", () => "\ud83d"],
  ["half of a surrogate pair as a name", () => ({ "\udc00": 1 })],
  ["a boxed half of a surrogate pair", () => Object("\ud83d")],
  [
    "a cycle",
    () => {
      const value: Record<string, unknown> = {};
      value.self = value;
      return value;
    },
  ],
];

const depths: readonly (readonly [string, string, (value: unknown) => unknown])[] = [
  ["at the top", "input", (value) => value],
  ["in an object", "input.a.b", (value) => ({ a: { b: value } })],
  ["in a list of objects", "input.list[1].v", (value) => ({ list: [0, { v: value }] })],
  ["beside a date", "input.v", (value) => ({ at: new Date(0), v: value })],
  [
    "300 levels down",
    "input.d.d",
    (value) => {
      let nested = value;
      for (let i = 0; i < 300; i += 1) nested = { d: nested };
      return nested;
    },
  ],
];

describe.each(depths)("%s, JSON would lose", (_where, path, put) => {
  it.each(losses)("%s: it is refused by its path, never by its value", (_what, make) => {
    let message = "";
    expect(() => {
      try {
        write(put(make()));
      } catch (error) {
        message = String(error);
        throw error;
      }
    }).toThrow();
    expect(message).not.toContain("4711");
    if (!/could not be read|half of a surrogate pair|empty|undefined/.test(message))
      expect(message).toContain(path.slice(0, 7));
  });
});

it("given an unsendable value deep inside, the message says where it is", () => {
  expect(() => write({ order: { lines: [{ when: Number.NaN }] } })).toThrow("`input.order.lines[0].when` is NaN");
  expect(() => write({ file: Buffer.from("x") })).toThrow("`input.file` is binary");
  expect(() => write({ a: [new Map()] })).toThrow("`input.a[0]` is an object whose content JSON would lose");
});

it("given a cycle, the message says where it begins and what it leads back to", () => {
  const order: Record<string, unknown> = { id: 1 };
  order.lines = [{ of: order }];
  expect(() => write(order)).toThrow("`input.lines[0].of` is `input` again: JSON cannot say a cycle");
  const list: unknown[] = [];
  list.push([list]);
  expect(() => write({ list })).toThrow("`input.list[0][0]` is `input.list` again");
  const speaks: { toJSON: () => unknown } = { toJSON: () => ({ speaks }) };
  expect(() => write({ speaks })).toThrow(/nested too deeply/);
});

it("given an object that is met twice, but not inside itself, it is written twice", () => {
  const point = { x: 1, when: new Date(0) };
  expect(write([point, { point }, [point]])).toBe(JSON.stringify([point, { point }, [point]]));
});

it("given a property called toJSON that is no function, it is written like any other", () => {
  expect(write({ a: { toJSON: 1 } })).toBe('{"a":{"toJSON":1}}');
});

describe("is written as JSON.stringify writes it", () => {
  it.each([
    ["a date", { at: new Date(0) }],
    ["an undefined property, which counts as absent", { a: 1, b: undefined }],
    ["minus zero, which is zero", { n: -0 }],
    ["an instance whose state is its properties", new Point()],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["a URL, which speaks for itself", { url: new URL("https://a.example/") }],
    ["a toJSON", { money: { toJSON: () => "1.50" } }],
    ["boxed values", { a: Object("x"), b: Object(1), c: Object(true) }],
    ["a whole surrogate pair", "😀"],
    ["text that looks like an escape", "C:\\ud83d\\\\ud83d"],
    ["null", null],
    ["__proto__ as a key", JSON.parse('{"__proto__":{"a":1}}')],
    ["the same object twice", ((shared) => [shared, shared])({ a: new Date(0) })],
  ])("%s", (_what, value) => {
    expect(write(value)).toBe(JSON.stringify(value));
  });
});

/** Numbers that look random and are the same in every run (Park and Miller). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function randomValue(draw: (below: number) => number, depth: number): unknown {
  const texts = ["", "a", "é😀", '"\\', "NaN", "12345678901234567890", "__proto_", "\u2028", "\\ud83d", "\u0000"];
  switch (draw(depth > 3 ? 6 : 8)) {
    case 0:
      return null;
    case 1:
      return draw(2) === 1;
    case 2:
      return draw(1_000_000) / (draw(7) + 1);
    case 3:
      return BigInt(draw(2_000_000_000)) * BigInt(draw(2_000_000_000)) * BigInt(draw(1000) - 500);
    case 4:
    case 5:
      return texts[draw(texts.length)];
    case 6:
      return Array.from({ length: draw(4) }, () => randomValue(draw, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: draw(4) }, (_, i) => [`${texts[draw(texts.length)]}${i}`, randomValue(draw, depth + 1)]),
      );
  }
}

/** JSON text with every digit of its whole numbers, and what an exact reader makes of it. */
function exact(value: unknown): { text: string; value: unknown } {
  if (typeof value === "bigint") {
    const number = Number(value);
    return { text: `${value}`, value: Number.isSafeInteger(number) ? number : value };
  }
  if (Array.isArray(value)) {
    const items = value.map(exact);
    return { text: `[${items.map(({ text }) => text).join(", ")}]`, value: items.map((item) => item.value) };
  }
  if (typeof value === "object" && value !== null) {
    const items = Object.entries(value).map(([key, item]) => [key, exact(item)] as const);
    return {
      text: `{${items.map(([key, { text }]) => `${JSON.stringify(key)} : ${text}`).join(",")}}`,
      value: Object.fromEntries(items.map(([key, item]) => [key, item.value])),
    };
  }
  return { text: JSON.stringify(value), value };
}

describe("JSON that is read exactly", () => {
  it("gives every random document back unchanged", () => {
    const draw = drawing(4711);
    for (let n = 0; n < 3_000; n += 1) {
      const { text, value } = exact(randomValue(draw, 0));
      expect(parseJson(text, { integers: "bigint", literals: true }), text).toEqual(value);
    }
  });

  it.each([
    ["9223372036854775807", { integers: "bigint" }, 9223372036854775807n],
    ["-9223372036854775808", { integers: "bigint" }, -9223372036854775808n],
    ["9223372036854775807", { integers: "string" }, "9223372036854775807"],
    ["9007199254740991", { integers: "bigint" }, 9007199254740991],
    ["9007199254740992", { integers: "bigint" }, 9007199254740992n],
    ['{"a":"12345678901234567890"}', { integers: "bigint" }, { a: "12345678901234567890" }],
    ['{"12345678901234567890":1}', { integers: "bigint" }, { "12345678901234567890": 1 }],
    ["1e20", { integers: "bigint" }, 1e20],
    ["[1e400,-1E+400,1e-400]", { integers: "bigint" }, ["1e400", "-1E+400", "1e-400"]],
    ["0.1000000000000000055", { integers: "string" }, 0.1],
    [
      "[0.1,0.30000000000000004,1.50,2.5e-7,123456789.123456789,12345678901234567890e3]",
      { integers: "bigint" },
      [0.1, 0.30000000000000004, 1.5, 2.5e-7, 123456789.12345679, 1.2345678901234568e22],
    ],
    [
      "[0.00000000000000000000,0e999,-0,5e-324,1.7976931348623157e308]",
      { integers: "string" },
      [0, 0, -0, 5e-324, Number.MAX_VALUE],
    ],
    ["1e400", {}, Number.POSITIVE_INFINITY],
    ['"\\"12345678901234567890"', { integers: "bigint" }, '"12345678901234567890'],
    [
      '{"x":NaN,"y":[Infinity,-Infinity],"z":"NaN"}',
      { literals: true },
      { x: Number.NaN, y: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], z: "NaN" },
    ],
    ['[12345678901234567890,{"__proto__":1}]', { integers: "string" }, ["12345678901234567890", {}]],
  ] as const)("%s with %o", (text, reading, value) => {
    expect(parseJson(text, reading)).toEqual(value);
  });

  it.each([
    "01234567890123456789",
    "{12345678901234567890:1}",
    "{NaN:1}",
    "[12345678901234567890 1]",
    "01e400",
    "1e400e1",
    "{1e400:1}",
    ".1000000000000000055",
    "12345678901234567890x",
    '"12345678901234567890',
    "-NaN",
    "NaNa",
    "+12345678901234567890",
    "[12345678901234567890,]",
    "",
  ])("%s is refused, for it is no JSON", (text) => {
    expect(() => parseJson(text, { integers: "bigint", literals: true })).toThrow();
  });
});
