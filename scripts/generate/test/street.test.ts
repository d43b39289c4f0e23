import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compilePackage } from "../compile-package.js";
import { generatePackage } from "../generate-package.js";
import { runGenerate } from "../run-generate.js";
import { labFor, specOf } from "./lab.js";
import { extensions, workspaceWith, writeText } from "./workspace.js";

const swagger = {
  swagger: "2.0",
  info: { title: "Gateway", version: "1" },
  host: "gateway.test",
  basePath: "/api",
  consumes: ["application/json"],
  produces: ["application/json"],
  securityDefinitions: { basic: { type: "basic" } },
  security: [{ basic: [] }],
  parameters: { name: { in: "path", name: "name", type: "string", required: true } },
  paths: {
    "/function/{name}": {
      parameters: [{ $ref: "#/parameters/name" }],
      post: {
        consumes: ["*/*"],
        produces: ["*/*"],
        parameters: [{ in: "body", name: "input", schema: { type: "string", format: "binary" } }],
        responses: { 200: { description: "What it said.", schema: { type: "string" } } },
      },
    },
    "/system/functions": {
      get: {
        operationId: "list functions",
        parameters: [{ in: "query", name: "labels", type: "array", items: { type: "string" } }],
        responses: {
          200: { description: "All.", schema: { type: "array", items: { $ref: "#/definitions/Function" } } },
        },
      },
      put: {
        operationId: "upload",
        consumes: ["multipart/form-data"],
        parameters: [
          { in: "formData", name: "code", type: "file", required: true },
          { in: "formData", name: "tags", type: "array", items: { type: "string" }, collectionFormat: "multi" },
        ],
        responses: { 204: { description: "Done." } },
      },
    },
  },
  definitions: {
    Function: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, parent: { $ref: "#/definitions/Function" } },
    },
  },
};

describe("a description as its service publishes it", () => {
  it("may be Swagger 2.0: without ids, without extensions of ours, with bodies of any type", async () => {
    const lab = await labFor(swagger, {}, { basic: "user:test-password" });
    lab.answer({ status: 200, headers: { "content-type": "text/plain" }, body: "hello" });
    const { seen, outcome } = await lab.call("postFunctionByName", { path: { name: "f" }, body: Uint8Array.of(255) });
    expect(seen).toMatchObject({ method: "POST", target: "/base/function/f", body: "\xff" });
    expect(seen.headers["content-type"]).toBe("application/octet-stream");
    expect(outcome).toMatchObject({ status: 200, data: "hello" });
    lab.answer({ status: 200, headers: { "content-type": "application/json" }, body: '[{"name":"f"}]' });
    const listed = await lab.call("listFunctions", { query: { labels: ["a", "b"] } });
    expect(listed.seen.target).toBe("/base/system/functions?labels=a,b");
    expect(listed.outcome.data).toEqual([{ name: "f" }]);
    lab.answer({ status: 204 });
    const { seen: uploaded } = await lab.call("upload", { body: { code: new Blob(["x"]), tags: ["1", "2"] } });
    expect(uploaded.body.match(/data; name="\w+"/g)).toEqual([
      'data; name="code"',
      'data; name="tags"',
      'data; name="tags"',
    ]);
    expect(lab.generated.provider.operations.map(({ retry, evidence }) => [retry, evidence])).toEqual(
      Array(3).fill(["unsent", "inferred"]),
    );
  });

  it("may be OpenAPI 3.0, where null is a word of its own", async () => {
    const schema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", nullable: true }, b: { type: "number", minimum: 0, exclusiveMinimum: true } },
    };
    const content = { "application/json": { schema } };
    const lab = await labFor({
      openapi: "3.0.3",
      info: { title: "x", version: "1" },
      paths: { "/a": { post: { requestBody: { content }, responses: { 200: { description: "", content } } } } },
    });
    expect((await lab.call("postA", { body: { a: null } })).seen.body).toBe('{"a":null}');
    expect(lab.generated.files.get("src/generated/schema.ts")).toContain("a: string | null;");
  });

  it("may be completed by an overlay beside it", async () => {
    const overlay = {
      overlay: "1.0.0",
      info: { title: "Ours", version: "1" },
      actions: [
        {
          target: "$.paths['/function/{name}'].post",
          update: { operationId: "invoke", "x-fnwire-retry": "unsent", "x-fnwire-evidence": "observed" },
        },
        { target: "$.paths.*.*[?(@.operationId=='upload')]", remove: true },
        { target: "$.paths['/system/functions'].put", remove: true },
        { target: "$.info", update: { title: "Mine" } },
      ].filter((_, index) => index !== 1),
    };
    const lab = await labFor(swagger, { "overlay.yaml": JSON.stringify(overlay) });
    expect(lab.generated.provider.title).toBe("Mine");
    expect(lab.generated.provider.operations.map(({ id }) => id)).toEqual(["invoke", "list functions"]);
    await expect(
      labFor(swagger, {
        "overlay.yaml": JSON.stringify({ overlay: "1.0.0", actions: [{ target: "$.paths['/gone']", remove: true }] }),
      }),
    ).rejects.toThrow("specs/lab/overlay.yaml, action 1: its target $.paths['/gone'] finds nothing");
  });

  it("loses the operations that cannot be expressed, each with its reason, and no other", async () => {
    const text = { type: "string" };
    const lab = await labFor({
      ...specOf({
        "/ok": { get: { operationId: "ok" } },
        "/other": { get: { operationId: "other", servers: [{ url: "https://elsewhere.test" }] } },
        "/broken": {
          get: {
            operationId: "broken",
            responses: {
              200: {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Nothing" } } },
              },
            },
          },
        },
        "/link": {
          get: {
            operationId: "linked",
            responses: { 200: { description: "", links: { gone: { operationId: "nothing" } } } },
          },
        },
        "/trace": { trace: { operationId: "trace", responses: {} } },
        "/x": {
          get: { operationId: "X" },
          post: { operationId: "x" },
          put: { operationId: "XOperation" },
          delete: { operationId: "取得" },
          patch: { operationId: "a#b" },
        },
      }),
      components: { schemas: { Client: text, "new-thing": text, NewThing: text, constructor: text, __proto__: text } },
    });
    expect(lab.generated.notes.filter(({ kind }) => kind === "left out")).toEqual([
      { kind: "left out", where: "operation other (GET /other)", message: expect.stringContaining("is another host") },
      {
        kind: "left out",
        where: "operation broken (GET /broken)",
        message: "$ref #/components/schemas/Nothing cannot be resolved",
      },
    ]);
    expect(lab.generated.notes).toContainEqual(
      expect.objectContaining({ kind: "narrowed", where: "operation linked (GET /link), response 200, link gone" }),
    );
    for (const name of ["ok", "linked", "x", "x2", "取得", "aB"]) await lab.call(name);
    expect(lab.generated.files.get("src/generated/types.ts")).toContain(
      'export type NewThing2 = components["schemas"]["NewThing"];',
    );
  });

  it("compiles whatever its schemas refer to, themselves included", async () => {
    const lab = await labFor({
      ...specOf({
        "/json": {
          post: {
            operationId: "json",
            requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Json" } } } },
            responses: {
              200: {
                description: "",
                content: {
                  "application/json": {
                    schema: { $ref: "#/paths/~1json/post/responses/201/content/application~1json/schema" },
                  },
                },
              },
              201: {
                description: "",
                content: {
                  "application/json": { schema: { type: "object", properties: { deep: { type: "string" } } } },
                },
              },
            },
          },
        },
        "/self": {
          get: {
            operationId: "self",
            responses: {
              200: {
                description: "",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Self" } } },
              },
            },
          },
        },
        "/defs": {
          get: {
            operationId: "defs",
            responses: {
              200: { description: "", content: { "application/json": { schema: { $ref: "#/definitions/Old" } } } },
            },
          },
        },
      }),
      definitions: { Old: { type: "object", properties: { next: { $ref: "#/definitions/Old" } } } },
      components: {
        schemas: {
          Json: {
            oneOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/Json" } },
              { type: "object", additionalProperties: { $ref: "#/components/schemas/Json" } },
            ],
          },
          Self: {
            allOf: [{ $ref: "#/components/schemas/Self" }, { type: "object", properties: { a: { type: "string" } } }],
          },
          Ping: { anyOf: [{ $ref: "#/components/schemas/Pong" }, { type: "string" }] },
          Pong: { anyOf: [{ $ref: "#/components/schemas/Ping" }, { type: "number" }] },
          Kind: {
            oneOf: [{ $ref: "#/components/schemas/Cat" }],
            discriminator: { propertyName: "kind", mapping: { cat: "Cat" } },
          },
          Cat: {
            type: "object",
            required: ["kind"],
            properties: {
              kind: { type: "string" },
              constructor: { type: "string" },
              ["__proto__"]: { type: "string" },
            },
          },
        },
      },
    });
    expect((await lab.call("json", { body: ["a", { b: ["c"] }] })).seen.body).toBe('["a",{"b":["c"]}]');
    expect(compilePackage({ slug: "lab", files: lab.generated.files })).toEqual([]);
  });
});

describe("code that does not compile", () => {
  it("is never written, and told by operation", async () => {
    const lab = await labFor(swagger);
    const schema = lab.generated.files.get("src/generated/schema.ts") ?? "";
    const files = new Map([
      ...lab.generated.files,
      ["src/generated/schema.ts", schema.replace(/labels\?: /, "labels?: Missing & ")] as const,
    ]);
    expect(compilePackage({ slug: "lab", files })).toEqual([
      {
        where: "operations, list functions, parameters",
        message: "does not compile (TS2304): Cannot find name 'Missing'.",
      },
    ]);
  });
});

describe("a description that means harm", () => {
  const refused = async (spec: unknown, beside: (root: string) => void = () => undefined) => {
    const root = workspaceWith({ lab: spec });
    beside(root);
    return generatePackage({ root, slug: "lab", extensions, strict: false }).then(
      (made) => JSON.stringify([...made.files, ...made.notes]),
      (error: Error) => `refused: ${error.message}`,
    );
  };
  const referring = ($ref: string) =>
    specOf({
      "/a": {
        get: {
          operationId: "a",
          responses: { 200: { description: "", content: { "application/json": { schema: { $ref } } } } },
        },
      },
    });

  it.each([
    ["an absolute path", "/etc/hostname"],
    ["a folder above", "../../secret.yaml"],
    ["a file of another kind", "../../package.json"],
    ["the network", "http://127.0.0.1:9/a.yaml"],
    ["a file URL", "file:///etc/hostname"],
    ["a folder above, with backslashes", "..\\..\\secret.yaml"],
    ["a link that leads out", "link.yaml"],
  ])("gets nothing from %s", async (_, reference) => {
    const said = await refused(referring(reference), (root) => {
      writeText(join(root, "secret.yaml"), "type: object\ndescription: the secret\n");
      mkdirSync(join(root, "specs/lab"), { recursive: true });
      symlinkSync(join(root, "secret.yaml"), join(root, "specs/lab/link.yaml"));
    });
    expect(said).not.toContain("the secret");
    expect(said).toContain("refused: operation a (GET /a): $ref");
  });

  it("is refused at once where its aliases unfold without end", async () => {
    const lines = Array.from(
      { length: 12 },
      (_, level) =>
        `  x${level}: &x${level} [${Array(9)
          .fill(level === 0 ? "a" : `*x${level - 1}`)
          .join(", ")}]`,
    );
    const started = performance.now();
    expect(
      await refused(`openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\nx-bomb:\n${lines.join("\n")}\n`),
    ).toContain("unfold to more than 20 million parts");
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is told in a sentence where a library could not read it, without a stack", async () => {
    const spec = specOf({
      "/a": {
        get: {
          operationId: "a",
          responses: { 200: { description: "", content: { "application/json": { schema: "no schema" } } } },
        },
      },
    });
    const lines: string[] = [];
    const root = workspaceWith({ lab: spec });
    const { failed } = await runGenerate({
      root,
      named: [],
      strict: false,
      output: { info: () => undefined, error: (line) => lines.push(line) },
    });
    expect(failed).toBe(true);
    expect(lines.join("\n")).not.toMatch(/\n\s+at /);
  });
});
