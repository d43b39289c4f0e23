import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratedPackage, generatePackage } from "../generate-package.js";
import { type Consumer, installPackages } from "./compile.js";
import { type Draft, parcelSpec } from "./parcel-spec.js";
import { createWorkspace, extensions } from "./workspace.js";

/** Text that tries to end whatever it stands in and then runs. */
const attack = [
  "*/ globalThis.pwned = 'comment'; /*",
  '"; globalThis.pwned = "string"; //',
  "'; globalThis.pwned = 'single'; //",
  ["`; globalThis.pwned = 'template'; $", "{globalThis.pwned = 'hole'} //"].join(""),
  "\n globalThis.pwned = 'line'; //",
  "\u2028 globalThis.pwned = 'separator'; //",
  "\\",
].join(" ");

/** A spec in which every name and text that its author chooses attacks. */
function hostileSpec(): Draft {
  const text = (where: string) => `${where} ${attack}`;
  const schema = {
    type: "string",
    description: text("schema"),
    default: text("default"),
    example: text("example"),
    title: text("title"),
  };
  return {
    openapi: "3.1.0",
    info: { title: text("title"), version: text("1"), summary: text("summary"), description: text("description") },
    servers: [{ url: `https://x.test/${attack}`, description: text("server") }],
    paths: {
      [`/things/${attack.replaceAll(/[{}]/g, "")}`]: {
        post: {
          operationId: `run ${attack}`,
          summary: text("summary"),
          description: text("description"),
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          security: [{ [`key ${attack}`]: [] }],
          parameters: [
            { name: `q ${attack}`, in: "query", description: text("query"), explode: false, schema },
            // Nothing else can be the name of a header (RFC 9110 §5.6.2).
            { name: "h-'`$*!|^%&#~+", in: "header", required: true, schema },
            { name: `h ${attack}`, in: "header", schema },
          ],
          requestBody: {
            required: true,
            content: {
              [`application/json; x=${attack}`]: {
                schema: { $ref: "#/components/schemas/Thing" },
                example: { [attack]: attack },
              },
            },
          },
          responses: {
            "200": {
              description: text("response"),
              headers: { [`X ${attack}`]: { description: text("header"), schema } },
              content: { [`text/plain ${attack}`]: { schema } },
              links: { [`again ${attack}`]: { operationId: "other", description: text("link") } },
            },
          },
        },
        get: {
          operationId: "other",
          summary: text("summary"),
          "x-fnwire-retry": "safe",
          "x-fnwire-evidence": "documented",
          responses: { default: { description: text("response") } },
        },
      },
    },
    components: {
      securitySchemes: {
        [`key ${attack}`]: { type: "apiKey", in: "header", name: `X ${attack}`, description: text("key") },
      },
      schemas: {
        Thing: {
          type: "object",
          description: text("thing"),
          properties: { [attack]: schema, ["__proto__"]: schema, kind: { $ref: "#/components/schemas/Kind" } },
        },
        Kind: {
          description: text("kind"),
          anyOf: [{ type: "string", enum: [attack, "*/", "__proto__"] }, { type: "string" }],
        },
      },
    },
  };
}

type Wire = {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};
type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

let consumer: Consumer;
// biome-ignore lint/suspicious/noExplicitAny: a module that is made while the tests run has no type here; types.test.ts checks them.
let parcels: any;
let made: GeneratedPackage[];

beforeAll(async () => {
  const { root, remove } = createWorkspace({ parcels: parcelSpec(), hostile: hostileSpec() });
  made = [];
  for (const slug of ["parcels", "hostile"]) made.push(await generatePackage({ root, slug, extensions }));
  remove();
  consumer = installPackages(made);
  parcels = await importPackage("parcels");
}, 120_000);

afterAll(() => consumer.remove());

function importPackage(slug: string) {
  return import(pathToFileURL(join(consumer.root, "packages", slug, "dist/index.js")).href);
}

/** A client whose network gives one answer and remembers what was sent. */
function clientThatGets(answer: Answer) {
  const sent: Wire[] = [];
  const transport = async (request: Wire) => {
    sent.push(request);
    const bytes = new TextEncoder().encode(answer.body ?? "");
    return { status: answer.status, headers: answer.headers ?? {}, text: () => answer.body ?? "", bytes: () => bytes };
  };
  const client = parcels.createParcelsClient({
    endpoint: "https://north.parcels.test/base",
    auth: { token: "test-token-0001" },
    transport,
  });
  return { client, sent };
}

const json = { "content-type": "application/json" };

describe("a generated package at work", () => {
  it("sends one request as the spec says", async () => {
    const { client, sent } = clientThatGets({ status: 200, headers: json, body: "[]" });
    const query = { "tags[]": ["x", "y"], ids: ["1", "2"], filter: { color: "red" } };
    const outcome = await parcels.listParcels(client, { path: { shelf: "a:1" }, query });
    expect(outcome).toMatchObject({ ok: true, status: 200, data: [] });
    expect(sent).toHaveLength(1);
    const { method, url, headers } = sent[0] as Wire;
    expect(method).toBe("GET");
    expect(decodeURIComponent(url)).toBe(
      "https://north.parcels.test/base/shelves/a:1/parcels?tags[]=x&tags[]=y&ids=1,2&filter[color]=red",
    );
    expect(headers.authorization).toBe("Bearer test-token-0001");
  });

  it.each<[string, Answer, object]>([
    [
      "201",
      { status: 201, headers: { ...json, "x-request-id": "r1" }, body: '{"id":"p1","state":"stored"}' },
      { ok: true, status: 201, httpStatus: 201, data: { id: "p1", state: "stored" }, error: undefined },
    ],
    ["202", { status: 202, headers: json, body: '{"ticket":"t1"}' }, { ok: true, status: 202, data: { ticket: "t1" } }],
    [
      "an exact error before its range",
      { status: 409, headers: json, body: '{"message":"taken"}' },
      { ok: false, status: 409, error: { message: "taken" }, data: undefined },
    ],
    [
      "a range",
      { status: 418, headers: { "content-type": "text/plain" }, body: "short and stout" },
      { ok: false, status: "4XX", httpStatus: 418, error: "short and stout" },
    ],
    [
      "the default",
      { status: 503, headers: json, body: '{"message":"busy"}' },
      { ok: false, status: "default", httpStatus: 503, error: { message: "busy" } },
    ],
    [
      "a success under the default",
      { status: 200, headers: json, body: '{"message":"odd"}' },
      { ok: true, status: "default", httpStatus: 200, data: { message: "odd" } },
    ],
    [
      "a documented status with another body",
      { status: 409, headers: { "content-type": "text/html" }, body: "<p>proxy</p>" },
      { ok: false, status: "undocumented", httpStatus: 409, error: "<p>proxy</p>" },
    ],
  ])("tells %s", async (_title, answer, expected) => {
    const { client } = clientThatGets(answer);
    expect(await parcels.createParcel(client, { path: { shelf: "a1" }, body: { label: "x" } })).toMatchObject(expected);
  });

  it("reads no body where none is documented, and sends none", async () => {
    const { client, sent } = clientThatGets({ status: 204 });
    const outcome = await parcels.deleteParcel(client, { path: { shelf: "a1", parcel: "p1" } });
    expect(outcome).toMatchObject({ ok: true, status: 204, data: undefined });
    expect(sent[0]?.body).toBeNull();
  });

  it("reads bytes as bytes", async () => {
    const { client } = clientThatGets({ status: 200, headers: { "content-type": "image/png" }, body: "PNG" });
    const outcome = await parcels.uploadPhoto(client, { body: new Uint8Array([1]), contentType: "image/png" });
    expect(outcome.data).toEqual(new TextEncoder().encode("PNG"));
  });

  it("starts at the origin where an operation has a server of its own", async () => {
    const { client, sent } = clientThatGets({ status: 200, headers: json, body: '{"ticket":"t"}' });
    await parcels.createSession(client);
    expect(sent[0]?.url).toBe("https://north.parcels.test/login");
    expect(sent[0]?.headers.authorization).toBeUndefined();
  });

  it("knows the values of its open enumerations", () => {
    expect(parcels.parcelStateValues).toEqual(["stored", "lost"]);
    expect([parcels.isParcelState("lost"), parcels.isParcelState("moved"), parcels.isShelf(2)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("a package made from a hostile spec", () => {
  it("compiles and runs nothing of it", async () => {
    expect(consumer.messages).toEqual([]);
    const hostile = await importPackage("hostile");
    expect((globalThis as { pwned?: unknown }).pwned).toBeUndefined();
    expect(Object.keys(hostile).filter((name) => /pwned/i.test(name) === false)).toContain("createHostileClient");
    expect(hostile.kindValues).toEqual([attack, "*/", "__proto__"]);
  });

  it("keeps its texts out of the shape of the README and the manifest", () => {
    const files = made.find(({ provider }) => provider.slug === "hostile")?.files;
    expect(files?.get("README.md")?.match(/^## .*$/gm)).toEqual([
      "## Install",
      "## Example",
      "## The service",
      "## The client",
      "## Outcomes",
      "## Errors",
      "## Operations",
      "## With openapi-fetch",
      "## More",
    ]);
    expect(JSON.parse(files?.get("package.json") ?? "{}").scripts).toEqual({
      build: "node ../../scripts/build-package.mjs src/generated",
    });
  });
});
