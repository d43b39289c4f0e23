import type { QueryStyle } from "@fnwire/runtime";
import { queryString, RequestError } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { operation, plainGet } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf } from "./support/rejection.js";

async function searchOf(query: object, styles?: Readonly<Record<string, QueryStyle>>): Promise<string> {
  const { client, requests } = recordingClient();
  const descriptor = { codec: queryString, ...(styles === undefined ? {} : { styles }) };
  await client.send(plainGet({ responses: { 204: {} }, query: descriptor }), { query });
  const url = requests[0]?.url ?? "";
  expect(new URL(url).href).toBe(url);
  return url.slice("https://api.example.com/base/thing".length);
}

describe("a query", () => {
  it.each([
    [{}, ""],
    [{ a: undefined, b: null }, ""],
    [{ a: [] }, ""],
    [{ a: "x" }, "?a=x"],
    [{ a: 0, b: false, c: "", d: -1.5 }, "?a=0&b=false&c=&d=-1.5"],
    [{ a: ["x", "y"] }, "?a=x&a=y"],
    [
      { "queries[]": ['{"method":"limit","values":[5]}', "b c"] },
      "?queries[]=%7B%22method%22%3A%22limit%22%2C%22values%22%3A%5B5%5D%7D&queries[]=b%20c",
    ],
    [{ a: { b: "x", c: 1 } }, "?b=x&c=1"],
    [{ a: "x&y=z#?/+ ä" }, "?a=x%26y%3Dz%23%3F%2F%2B%20%C3%A4"],
    [{ a: "\r\n" }, "?a=%0D%0A"],
    [{ a: 10n }, "?a=10"],
    // Names are data too.
    [{ "a&b": "x" }, "?a%26b=x"],
    [{ "a=b": "x" }, "?a%3Db=x"],
    [{ "a#": "x" }, "?a%23=x"],
    [{ "a b": "x" }, "?a%20b=x"],
    [{ "a\r\nX: y": "x" }, "?a%0D%0AX:%20y=x"],
    [{ "a%": "x" }, "?a%25=x"],
    [{ ä: "x" }, "?%C3%A4=x"],
    [{ a: { "b&c": "x", d: undefined, e: null } }, "?b%26c=x"],
  ])("%o is written by OpenAPI's defaults", async (query, search) => {
    expect(await searchOf(query)).toBe(search);
  });

  it.each([
    [{ style: "form", explode: false }, ["x", "y z"], "?a=x,y%20z"],
    [{ style: "spaceDelimited" }, ["x", "y"], "?a=x%20y"],
    [{ style: "pipeDelimited" }, ["x", "y"], "?a=x|y"],
    [{ style: "deepObject" }, { b: "x", c: "y" }, "?a[b]=x&a[c]=y"],
    [{ style: "form", explode: false }, { b: "x", c: "y" }, "?a=b,x,c,y"],
    [{ allowReserved: true }, "/v1/x:y?@,", "?a=/v1/x:y?@,"],
    [{ booleans: "digits" }, false, "?a=0"],
    [{ booleans: "digits" }, true, "?a=1"],
    [{ booleans: "digits" }, 0, "?a=0"],
    [{ booleans: "digits" }, "false", "?a=false"],
    [{ allowReserved: true }, "a&b=c#d+e%20[f]", "?a=a%26b%3Dc%23d%2Be%2520%5Bf%5D"],
  ] as const)("in style %j writes %j as %s", async (style, value, search) => {
    expect(await searchOf({ a: value }, { a: style })).toBe(search);
  });

  it.each([
    [{ "": "x" }],
    [{ "\ud800": "x" }],
    [{ a: { "\ud800": "x" } }],
    [{ a: { b: { c: 1 } } }],
    [{ a: [["x"]] }],
    [{ a: [null] }],
    [{ a: [{}] }],
    [{ a: Number.NaN }],
    [{ a: () => 1 }],
    [{ a: Symbol("x") }],
    [{ a: "\ud800" }],
    [{ a: new Date(0) }],
    [{ a: new Map([["b", 1]]) }],
  ])("%o is refused", async (query) => {
    const { client, requests } = recordingClient();
    const error = await rejectionOf(client.send(plainGet(), { query }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "INPUT_INVALID", operation: "getThing" });
    expect(requests).toEqual([]);
  });

  it("is refused where its entries are no properties and would be lost", async () => {
    const { client } = recordingClient();
    for (const query of [new URLSearchParams("a=b"), new Map([["a", "b"]]), ["a"]]) {
      expect(await rejectionOf(client.send(plainGet(), { query }))).toMatchObject({ code: "INPUT_INVALID" });
    }
  });

  it("follows a path that needed encoding", async () => {
    const { client, requests } = recordingClient();
    await client.send(operation({ responses: { 204: {} } }), { path: { functionId: "a?b" }, query: { c: 1 } });
    expect(requests[0]?.url).toBe("https://api.example.com/base/functions/a%3Fb/executions?c=1");
  });
});
