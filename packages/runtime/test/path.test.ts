import { RequestError } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { plainGet } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf } from "./support/rejection.js";

const templates = [
  "/functions/{id}",
  "/functions/{id}/executions",
  "/{id}",
  "/{id}/",
  "/functions/{id}.json",
  "/functions/prefix-{id}-suffix/log",
  "/a/{id}/b/{other}",
];

/** Strings that must not reach a server, whatever it does with them. */
const refused: readonly (readonly [what: string, value: unknown])[] = [
  ["empty", ""],
  ["dot", "."],
  ["dot dot", ".."],
  ["encoded dot", "%2e"],
  ["encoded dots", "%2e%2E"],
  ["half-encoded dots", ".%2e"],
  ["doubly encoded dots", "%252e%252e"],
  ["thrice encoded dots", "%25252e%25252e"],
  ["dots and slash", "../"],
  ["climbing", "../../admin"],
  ["climbing inside", "a/../../admin"],
  ["climbing, encoded slash", "..%2fadmin"],
  ["climbing, doubly encoded slash", "..%252fadmin"],
  ["climbing by backslash", "..\\admin"],
  ["climbing by encoded backslash", "..%5cadmin"],
  ["dot segment at the end", "a/."],
  ["dots with a path parameter", "..;/admin"],
  ["dots with an encoded path parameter", "..%3b/admin"],
  ["dots and a blank", ".. "],
  ["dots and an encoded blank", "..%20"],
  ["a blank and dots", " .."],
  ["line feed", "a\nb"],
  ["carriage return and line feed", "a\r\nHost: evil"],
  ["NUL", "a\0b"],
  ["tab", "a\tb"],
  ["escape", "\u001b[2J"],
  ["delete", "a\u007f"],
  ["C1 control", "a\u0085b"],
  ["high surrogate", "a\ud800"],
  ["low surrogate", "\udc00a"],
  ["null", null],
  ["true", true],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a fraction", 1.5],
  ["an unsafe integer", 2 ** 53],
  ["an object", {}],
  ["an object that claims to be text", { toString: () => "x" }],
  ["a list", ["a"]],
  ["a list of dots", [".."]],
  ["a function", () => "x"],
  ["a symbol", Symbol("x")],
  ["a String object", new String("..")],
];

/** Strings that are odd but mean one segment once they are encoded. */
const encoded: readonly (readonly [value: string | number, segment: string])[] = [
  ["a/b", "a%2Fb"],
  ["/", "%2F"],
  ["//evil.example", "%2F%2Fevil.example"],
  ["https://evil.example/", "https:%2F%2Fevil.example%2F"],
  ["\\\\evil.example", "%5C%5Cevil.example"],
  ["@evil.example", "%40evil.example"],
  ["user:pass@evil.example", "user:pass%40evil.example"],
  [":8080", ":8080"],
  ["?x=1", "%3Fx%3D1"],
  ["#top", "%23top"],
  ["a&b=c", "a%26b%3Dc"],
  ["a;b=c", "a%3Bb%3Dc"],
  ["a+b", "a%2Bb"],
  [" ", "%20"],
  ["a b", "a%20b"],
  ["%", "%25"],
  ["%00", "%2500"],
  ["%0d%0a", "%250d%250a"],
  ["%2f", "%252f"],
  ["%zz", "%25zz"],
  ["...", "..."],
  ["..a", "..a"],
  ["a..", "a.."],
  ["a.b", "a.b"],
  [".hidden", ".hidden"],
  ["~", "~"],
  ["!$latest", "!%24latest"],
  ["*", "*"],
  ["'", "'"],
  ['"', "%22"],
  ["<script>", "%3Cscript%3E"],
  ["{id}", "%7Bid%7D"],
  ["{other}", "%7Bother%7D"],
  ["$&", "%24%26"],
  ["[x]", "%5Bx%5D"],
  ["|", "%7C"],
  ["^", "%5E"],
  ["`", "%60"],
  ["ä", "%C3%A4"],
  ["函数", "%E5%87%BD%E6%95%B0"],
  ["🚀", "%F0%9F%9A%80"],
  ["．．", "%EF%BC%8E%EF%BC%8E"],
  ["\u2028", "%E2%80%A8"],
  ["\u202egpj", "%E2%80%AEgpj"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["undefined", "undefined"],
  ["null", "null"],
  ["urn:fss:eu-de:0123:function:default:hello:latest", "urn:fss:eu-de:0123:function:default:hello:latest"],
  ["a".repeat(5000), "a".repeat(5000)],
  [0, "0"],
  [-1, "-1"],
  [42, "42"],
];

describe.each(templates)("in %s", (path) => {
  const descriptor = plainGet({ path, responses: { 204: {} } });
  const others = path.includes("{other}") ? { other: "o" } : {};

  it.each(refused)("%s is refused before anything is sent", async (_what, id) => {
    const { client, requests } = recordingClient();
    const error = await rejectionOf(client.send(descriptor, { path: { ...others, id } }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "UNSAFE_PATH_PARAM", operation: "getThing" });
    expect((error as RequestError).message).toContain("`id`");
    expect(requests).toEqual([]);
  });

  it.each(encoded)("%s stays one segment of the same origin", async (id, segment) => {
    const { client, requests } = recordingClient();
    await client.send(descriptor, { path: { ...others, id } });
    const { url } = requests[0] ?? { url: "" };
    expect(url).toBe(`https://api.example.com/base${path.replace("{other}", "o").replace("{id}", () => segment)}`);
    const parsed = new URL(url);
    expect(parsed.href).toBe(url);
    expect(parsed.origin).toBe("https://api.example.com");
    expect(parsed.pathname.split("/")).toHaveLength(`/base${path}`.split("/").length);
    expect(parsed.search + parsed.hash + parsed.username).toBe("");
  });
});

describe("path parameters", () => {
  const descriptor = plainGet({ path: "/a/{id}/b/{other}", responses: { 204: {} } });

  it.each([
    ["the group", undefined],
    ["one of them", { id: "x" }],
    ["an own value, not an inherited one", Object.create({ id: "x", other: "y" })],
    ["a value that is not undefined", { id: "x", other: undefined }],
  ])("are refused when a call lacks %s", async (_what, path) => {
    const { client, requests } = recordingClient();
    const error = await rejectionOf(client.send(descriptor, { path }));
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("is missing") });
    expect(requests).toEqual([]);
  });

  it("are refused under names the template does not have", async () => {
    const { client } = recordingClient();
    const error = await rejectionOf(client.send(descriptor, { path: { id: "x", other: "y", functionid: "z" } }));
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
    expect((error as RequestError).message).toBe('getThing: unknown path parameter "functionid"; known: id, other');
  });

  it("are not repeated in errors, for they may be secrets", async () => {
    const { client } = recordingClient();
    const error = await rejectionOf(client.send(descriptor, { path: { id: "test-secret-4711/..", other: "y" } }));
    expect((error as RequestError).message).not.toContain("-4711");
  });

  it("start at the origin where the operation does", async () => {
    const { client, requests } = recordingClient();
    await client.send(plainGet({ path: "/v3/{id}", fromOrigin: true }), { path: { id: "x" } });
    expect(requests[0]?.url).toBe("https://api.example.com/v3/x");
  });

  it("keep a slash that ends the template, for some servers tell the two apart", async () => {
    const { client, requests } = recordingClient();
    await client.send(plainGet({ path: "/job/{id}/" }), { path: { id: "x" } });
    expect(requests[0]?.url).toBe("https://api.example.com/base/job/x/");
  });
});
