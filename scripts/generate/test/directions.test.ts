import { describe, expect, it } from "vitest";
import { generatePackage } from "../generate-package.js";
import { check } from "./compile.js";
import { labFor, specOf } from "./lab.js";
import { extensions, workspaceWith } from "./workspace.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ "application/json": { schema } });
const post = (operationId: string, schema: object, answer = schema) => ({
  post: {
    operationId,
    requestBody: { required: true, content: json(schema) },
    responses: { 200: { description: "It.", content: json(answer) } },
  },
});

const spec = {
  ...specOf({
    "/things": post("saveThing", ref("Thing")),
    "/lists": post("saveList", { type: "array", items: ref("Thing") }),
    "/extended": post("saveExtended", ref("Extended")),
    "/pets": post("savePet", ref("Pet")),
    "/shapes": post("saveShape", ref("Shape")),
    "/plain": post("savePlain", ref("Plain")),
    "/sent": post("sendOnly", ref("OnlySent"), ref("Plain")),
    "/owned": post("saveOwned", ref("Owned")),
  }),
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "name", "secret", "links"],
        properties: {
          id: { ...text, readOnly: true },
          name: text,
          secret: { ...text, writeOnly: true },
          stamp: ref("Stamp"),
          links: { type: "object", properties: { self: { ...text, readOnly: true } } },
          parent: ref("Thing"),
        },
      },
      Stamp: { ...text, readOnly: true },
      Extended: { allOf: [ref("Thing"), { type: "object", required: ["id", "more"], properties: { more: text } }] },
      Pet: {
        type: "object",
        required: ["kind", "born"],
        properties: { kind: text, born: { ...text, readOnly: true } },
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { lives: { type: "number" } } }] },
      Shape: { oneOf: [ref("Circle"), ref("Square")], discriminator: { propertyName: "type" } },
      Circle: {
        type: "object",
        required: ["type", "area", "radius"],
        properties: { type: text, radius: { type: "number" }, area: { type: "number", readOnly: true } },
      },
      Square: { type: "object", required: ["type", "side"], properties: { type: text, side: { type: "number" } } },
      Plain: { type: "object", properties: { a: text } },
      OnlySent: { type: "object", required: ["at", "by"], properties: { at: { ...text, readOnly: true }, by: text } },
      Owned: { type: "object", required: ["owner"], properties: { owner: { ...ref("Plain"), readOnly: true } } },
    },
  },
};

describe("what only one side sends", () => {
  it("is asked of that side alone, in the package's functions and in openapi-fetch's", async () => {
    const lab = await labFor(spec);
    expect(lab.generated.notes).toEqual([]);
    const uses = `import createClient from "openapi-fetch";
import * as p from "@fnwire/lab";
declare const client: p.LabClient;
export async function use() {
  const saved = await p.saveThing(client, { body: { name: "n", secret: "s", links: {}, parent: { name: "n", secret: "s", links: {} } } });
  if (saved.status !== 200) return;
  saved.data.id satisfies string;
  saved.data.parent?.stamp satisfies string | undefined;
  saved.data satisfies p.Thing;
  // @ts-expect-error nobody is told the secret
  saved.data.secret;
  const { parent: _, ...rest } = saved.data;
  await p.saveThing(client, { body: { ...rest, secret: "s" } });
  // @ts-expect-error the server makes the id
  await p.saveThing(client, { body: { id: "1", name: "n", secret: "s", links: {} } });
  // @ts-expect-error the secret is required
  await p.saveThing(client, { body: { name: "n", links: {} } });
  // @ts-expect-error the server makes the stamp
  await p.saveThing(client, { body: { stamp: "1", name: "n", secret: "s", links: {} } });
  await p.saveList(client, { body: [{ name: "n", secret: "s", links: {} }] });
  const more = await p.saveExtended(client, { body: { name: "n", secret: "s", links: {}, more: "m" } });
  if (more.status === 200) more.data.id satisfies string;
  await p.savePet(client, { body: { kind: "Cat" } });
  const shape = await p.saveShape(client, { body: { type: "Circle", radius: 1 } });
  if (shape.status === 200 && shape.data.type === "Circle") shape.data.area satisfies number;
  await p.saveShape(client, { body: { type: "Square", side: 1 } });
  await p.sendOnly(client, { body: { by: "b" } });
  await p.saveOwned(client, { body: {} });
  const other = createClient<p.paths>({ baseUrl: "https://lab.test" });
  const { data } = await other.POST("/things", { body: { name: "n", secret: "s", links: {} } });
  data?.id satisfies string | undefined;
  // @ts-expect-error the secret is required
  await other.POST("/things", { body: { name: "n", links: {} } });
}
`;
    expect(check({ consumer: lab.consumer, text: uses }).messages).toEqual([]);
  });
});

describe("a description that is not what OpenAPI says", () => {
  it.each<[string, unknown, string]>([
    ["a text for a schema", "no schema", "schema is a text, and no schema"],
    ["a list for a schema", [], "schema is a list, and no schema"],
    ["a number among properties", { type: "object", properties: { a: 1 } }, "properties.a is a number, and no schema"],
    ["null in a composition", { allOf: [null] }, "allOf holds null, which is no schema"],
    ["a text for values", { enum: "a" }, "enum is a text, and no list"],
  ])("loses the operation that has %s, and says which", async (_, schema, message) => {
    const broken = { 200: { description: "", content: json(ref("Broken")) } };
    const lab = await labFor({
      ...specOf({ "/a": { get: { operationId: "a", responses: broken } }, "/b": { get: { operationId: "b" } } }),
      components: { schemas: { Broken: { type: "object", properties: { a: { ...(schema as object) } } } } },
      ...(typeof schema === "object" && !Array.isArray(schema)
        ? {}
        : {
            components: {
              schemas: { Broken: {} },
              responses: {},
            },
            paths: {
              "/a": {
                get: {
                  operationId: "a",
                  responses: { 200: { description: "", content: { "application/json": { schema } } } },
                },
              },
              "/b": { get: { operationId: "b", responses: {} } },
            },
          }),
    });
    expect(lab.generated.notes).toContainEqual({ kind: "left out", where: "operation a (GET /a)", message });
    expect(lab.generated.provider.operations.map(({ id }) => id)).toEqual(["b"]);
  });

  it("names the operation where a library gives up on it", async () => {
    const schema = { type: "object", properties: { a: { $ref: 7 } } };
    const root = workspaceWith({
      lab: {
        ...specOf({
          "/a": { get: { operationId: "a", responses: { 200: { description: "", content: json(schema) } } } },
          "/b": { get: { operationId: "b" } },
        }),
        components: { schemas: { A: { type: "object" } } },
      },
    });
    await expect(generatePackage({ root, slug: "lab", extensions, strict: false })).rejects.toThrow(
      /^operation a \(GET \/a\): the types cannot be made: [^\n]+$/,
    );
  });
});
