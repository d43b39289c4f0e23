import { describe, expect, it } from "vitest";
import { compilePackage } from "../compile-package.js";
import { check } from "./compile.js";
import { labFor, specOf } from "./lab.js";

/** Names that every object of JavaScript has without being given them. */
const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

const text = { type: "string" };
const list = { type: "array", items: text };
const ok = (schema: object, headers?: object) => ({
  200: {
    description: "It.",
    ...(headers === undefined ? {} : { headers }),
    content: { "application/json": { schema } },
  },
});
const each = <Value>(value: (name: string) => Value) => Object.fromEntries(names.map((name) => [name, value(name)]));
const form = (type: string, encoding?: object) => ({
  requestBody: {
    required: true,
    content: { [type]: { schema: { type: "object", properties: each(() => text) }, ...(encoding && { encoding }) } },
  },
});

const spec = {
  ...specOf({
    ...Object.fromEntries(
      names.map((name) => [
        `/path/{${name}}`,
        {
          get: {
            operationId: name,
            security: [{ [name]: [] }],
            parameters: [
              { name, in: "path", required: true, schema: text },
              { name, in: "query", schema: list, explode: false },
              { name, in: "header", schema: text },
              { name, in: "cookie", schema: text },
            ],
            responses: ok({ $ref: `#/components/schemas/${name}` }, { [name]: { schema: text } }),
          },
        },
      ]),
    ),
    "/deep": {
      get: {
        operationId: "deep",
        parameters: names.map((name) => ({
          name,
          in: "query",
          style: "deepObject",
          schema: { type: "object", additionalProperties: true },
        })),
      },
    },
    "/json": {
      post: {
        operationId: "json",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                allOf: [
                  { $ref: "#/components/schemas/Empty" },
                  { type: "object", required: names, properties: each(() => text) },
                ],
                required: names,
              },
            },
          },
        },
      },
    },
    "/url": { post: { operationId: "url", ...form("application/x-www-form-urlencoded") } },
    "/encoded": {
      post: {
        operationId: "encoded",
        ...form(
          "application/x-www-form-urlencoded",
          each(() => ({ contentType: "application/json" })),
        ),
      },
    },
    "/parts": { post: { operationId: "parts", ...form("multipart/form-data") } },
  }),
  components: {
    schemas: {
      ...each((name) => ({ type: "object", required: [name], properties: { [name]: text } })),
      Empty: { type: "object", properties: { other: text } },
    },
    securitySchemes: each((name) => ({ type: "apiKey", in: "header", name: `x-${name.replace(/^__/, "")}` })),
  },
};

describe("names that every object of JavaScript has", () => {
  it("are names like any other: of operations, parameters, headers, cookies, schemas, credentials and fields", async () => {
    const lab = await labFor(
      spec,
      {},
      each((name) => `key-of-${name}`),
    );
    expect(lab.generated.notes.filter(({ kind }) => kind !== "renamed")).toEqual([]);
    expect(compilePackage({ slug: "lab", files: lab.generated.files })).toEqual([]);
    for (const name of names) {
      const body = `{${JSON.stringify(name)}:"v"}`;
      lab.answer({ status: 200, headers: { "content-type": "application/json", [name]: "answered" }, body });
      const one = (value: unknown) => Object.fromEntries([[name, value]]);
      const functionName = lab.generated.provider.operations.find(({ id }) => id === name)?.functionName ?? "";
      const { seen, outcome } = await lab.call(functionName, {
        path: one("p"),
        query: one(["q", "r"]),
        headers: one("h"),
        cookies: one("c"),
      });
      expect(seen.target).toBe(`/base/path/p?${name}=q,r`);
      expect(seen.rawHeaders[seen.rawHeaders.indexOf(name.toLowerCase()) + 1]).toBe("h");
      expect(seen.headers.cookie).toBe(`${name}=c`);
      expect(seen.headers[`x-${name.replace(/^__/, "").toLowerCase()}`]).toBe(`key-of-${name}`);
      expect(outcome).toMatchObject({ status: 200 });
      expect(Object.entries(outcome.headers)).toContainEqual([name.toLowerCase(), "answered"]);
    }
    lab.answer({ status: 204 });
    const deep = await lab.call("deep", { query: each(() => ({ a: ["b"] })) });
    expect(deep.seen.target).toBe(`/base/deep?${names.map((name) => `${name}[a][0]=b`).join("&")}`);
    const fields = each((name) => `of ${name}`);
    expect((await lab.call("json", { body: fields })).seen.body).toBe(JSON.stringify(fields));
    expect((await lab.call("url", { body: fields })).seen.body).toBe(
      names.map((name) => `${name}=of+${name}`).join("&"),
    );
    expect((await lab.call("encoded", { body: fields })).seen.body).toBe(
      names.map((name) => `${name}=%22of+${name}%22`).join("&"),
    );
    const { seen } = await lab.call("parts", { body: fields });
    expect([...seen.body.matchAll(/name="([^"]+)"\r\n\r\n([^\r]*)/g)].map(([, name, value]) => [name, value])).toEqual(
      names.map((name) => [name, `of ${name}`]),
    );
    await expect(lab.call("url", { query: { a: 1 }, body: {} })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    const uses = `import * as p from "@fnwire/lab";
declare const client: p.LabClient;
export async function use() {
  const outcome = await p.toString(client, { path: { toString: "p" }, headers: { toString: "h" }, cookies: { toString: "c" } });
  if (outcome.status === 200) outcome.data.toString satisfies string;
  await p.deep(client, { query: { hasOwnProperty: { a: 1 } } });
  p.createLabClient({ endpoint: "https://lab.test", auth: { toString: "key" } });
  // @ts-expect-error it takes no number
  await p.toString(client, { path: { toString: "p" }, headers: { toString: 1 } });
}
`;
    expect(check({ consumer: lab.consumer, text: uses }).messages).toEqual([]);
  });
});
