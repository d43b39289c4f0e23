import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, openLab, specOf } from "./lab.js";
import { writeText } from "./workspace.js";

const media = [
  "application/json",
  "application/problem+json",
  "Application/VND.x+JSON; charset=utf-8",
  "text/json",
  "application/x-ndjson",
  "application/jsonl",
  "application/stream+json",
  "text/event-stream",
  "application/yaml",
  "application/vnd.x+yaml",
  "text/yaml",
  "application/xml",
  "application/atom+xml",
  "text/plain",
  "text/csv",
  "text/html; charset=utf-8",
  "application/javascript",
  "application/graphql",
  "application/sql",
  "application/jwt",
  "application/octet-stream",
  "application/zip",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "image/png",
  "image/svg+xml",
  "application/vnd.github.diff",
  "application/vnd.unknown",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/mixed",
  "*/*",
  "application/*",
  "text/*",
  "image/*",
];

const object = { type: "object", required: ["a"], properties: { a: { type: "number" } } };
const binary = { type: "string", format: "binary" };
const schemas: Readonly<Record<string, object | undefined>> = {
  none: undefined,
  anything: {},
  object,
  named: { $ref: "#/components/schemas/Thing" },
  composed: { allOf: [{ $ref: "#/components/schemas/Thing" }] },
  list: { type: "array", items: object },
  number: { type: "number" },
  text: { type: "string" },
  choice: { type: "string", enum: ["plain"] },
  nullableText: { type: ["string", "null"] },
  base64: { type: "string", format: "byte" },
  either: { oneOf: [object, { type: "string" }] },
  bytes: binary,
  nullableBytes: { type: ["string", "null"], format: "binary" },
  bytesOrNull: { anyOf: [binary, { type: "null" }] },
  sharedBytes: { $ref: "#/components/schemas/Bytes" },
  fileOfType: { type: "string", contentMediaType: "image/png" },
  fileWithoutType: { contentMediaType: "application/octet-stream" },
};
const describesBytes = ["bytes", "nullableBytes", "bytesOrNull", "sharedBytes", "fileOfType", "fileWithoutType"];
const describesText = ["text", "choice", "nullableText", "base64"];

const cases = media.flatMap((name, index) =>
  Object.keys(schemas).map((kind) => ({ name, kind, id: `${kind}${index}` })),
);

/** Enough to meet every row of the table. */
const few = cases.filter(
  ({ name, kind }) =>
    ["application/json", "text/csv", "image/png", "application/vnd.unknown", "*/*", "application/*"].includes(name) &&
    ["object", "named", "list", "text", "bytes"].includes(kind),
);

function mediaSpec(included: typeof cases): object {
  const paths = included.map(({ name, kind, id }) => {
    const content = { [name]: schemas[kind] === undefined ? {} : { schema: schemas[kind] } };
    const get = { operationId: `get${id}`, responses: { 200: { description: "It.", content } } };
    const post = { operationId: `post${id}`, requestBody: { required: true, content } };
    return [`/${id}`, { get, post }];
  });
  const inJson = { "application/json": { schema: { $ref: "#/components/schemas/Bytes" } } };
  const other = { get: { operationId: "getShared", responses: { 200: { description: "It.", content: inJson } } } };
  const components = { schemas: { Thing: object, Bytes: binary } };
  return specOf({ ...Object.fromEntries(paths), "/shared": other }, { components });
}

/** Types that a value can have, by name, as a module of a user would write them. */
const candidates = {
  text: "string",
  chosen: '"plain"',
  bytes: "Uint8Array",
  blob: "Blob",
  object: "{ a: number }",
  list: "{ a: number }[]",
  number: "number",
} as const;
type Candidate = keyof typeof candidates;

/** Asks the compiler which types fit into which, with the package as a user has it. */
function typesOf(lab: Lab, included = cases) {
  const lines = Object.entries(candidates).map(([name, type]) => `export declare const as_${name}: ${type};`);
  const named = included.flatMap(({ id }) => [
    `export declare const got_${id}: Extract<Awaited<ReturnType<typeof p.get${id}>>, { status: 200 }>["data"];`,
    ...Object.entries(candidates).map(
      ([name, type]) =>
        `export declare const send_${name}_${id}: { body: ${type}; contentType: ${JSON.stringify(sentType(id, name as Candidate))} };`,
    ),
    `export declare const takes_${id}: Parameters<typeof p.post${id}>[1];`,
  ]);
  const file = join(lab.consumer.root, "asks.mts");
  writeText(file, [`import * as p from "@fnwire/lab";`, ...lines, ...named].join("\n"));
  const program = ts.createProgram([file], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const types = new Map(
    (symbol === undefined ? [] : checker.getExportsOfModule(symbol)).map((each) => [
      each.name,
      checker.getTypeOfSymbol(each),
    ]),
  );
  const type = (name: string): ts.Type => {
    const found = types.get(name);
    if (found === undefined) throw new Error(`no type ${name}`);
    return found;
  };
  return {
    fits: (from: string, to: string) => checker.isTypeAssignableTo(type(from), type(to)),
    isUnknown: (name: string) => (type(name).flags & ts.TypeFlags.Unknown) !== 0,
  };
}

function caseOf(id: string) {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** A type that a body is sent as: the documented one, or one in the documented range that goes with the value. */
function sentType(id: string, candidate: Candidate): string {
  const { name } = caseOf(id);
  const essence = name.split(";")[0]?.toLowerCase() ?? "";
  if (!essence.includes("*")) return essence;
  if (essence === "image/*") return "image/png";
  if (essence === "text/*") return "text/plain";
  const isValue = candidate === "object" || candidate === "list" || candidate === "number";
  return isValue ? "application/json" : "application/octet-stream";
}

const raw = Uint8Array.of(0, 255, 254, 13, 10);

/** What servers send for a description: the documented type, and in a range several. */
function repliesFor({ name, kind }: { readonly name: string; readonly kind: string }) {
  const value =
    kind === "list" ? [{ a: 1 }] : kind === "number" ? 7 : describesText.includes(kind) ? "plain" : { a: 1 };
  const text = describesText.includes(kind) ? "plain" : JSON.stringify(value);
  const essence = name.split(";")[0]?.toLowerCase() ?? "";
  const isBytes = describesBytes.includes(kind);
  if (essence.includes("*")) {
    const json = { type: "application/json", body: JSON.stringify(value) };
    const plain = { type: "text/plain", body: text };
    const other = { type: essence === "image/*" ? "image/png" : "application/octet-stream", body: raw };
    if (essence === "text/*") return [plain];
    return essence === "image/*" ? [other] : essence === "*/*" ? [json, plain, other] : [json, other];
  }
  if (isBytes) return [{ type: name, body: raw }];
  if (essence === "multipart/form-data" && !describesText.includes(kind)) {
    const part =
      '--b\r\ncontent-disposition: form-data; name="a"\r\ncontent-type: application/json\r\n\r\n1\r\n--b--\r\n';
    return [{ type: `${name}; boundary=b`, body: part }];
  }
  const isJson = /\bjson$/.test(essence) && essence !== "application/stream+json" && !/ndjson$/.test(essence);
  return [{ type: name, body: isJson ? JSON.stringify(value) : text }];
}

function candidateOf(value: unknown): Candidate {
  if (value instanceof Uint8Array) return "bytes";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return value === "plain" ? "chosen" : "text";
  return Array.isArray(value) ? "list" : "object";
}

/** Every place where what comes is not what the type says. */
async function wrongReadings(lab: Lab, included = cases): Promise<readonly string[]> {
  const types = typesOf(lab, included);
  const wrong: string[] = [];
  for (const each of included) {
    let isDocumented = false;
    for (const { type, body } of repliesFor(each)) {
      lab.answer({ status: 200, headers: { "content-type": type }, body });
      const { outcome } = await lab.call(`get${each.id}`);
      if (outcome.status === "undocumented") continue;
      isDocumented = true;
      const found = candidateOf(outcome.data);
      if (!types.fits(`as_${found}`, `got_${each.id}`)) wrong.push(`${each.name}, ${each.kind}, ${type}: ${found}`);
    }
    if (!isDocumented) wrong.push(`${each.name}, ${each.kind}: nothing that a server sends is what is documented`);
  }
  return wrong;
}

let lab: Lab;

beforeAll(async () => {
  lab = await openLab({ spec: mediaSpec(cases) });
}, 120_000);
afterAll(() => lab.close());

describe("every media type with every kind of schema", () => {
  it("gives in a response what the type says", async () => {
    expect(await wrongReadings(lab)).toEqual([]);
  }, 120_000);

  it("has a type that says nothing only where the description says nothing, or leaves open whether bytes come", () => {
    const types = typesOf(lab);
    const unknown = cases.filter(({ id }) => types.isUnknown(`got_${id}`)).map(({ name, kind }) => ({ name, kind }));
    const isOpen = ({ name, kind }: { readonly name: string; readonly kind: string }) =>
      ["none", "anything"].includes(kind) && (/json/i.test(name) || name.includes("*"));
    // A form whose description is that of no form: its fields are not known.
    const isForm = ({ name }: { readonly name: string }) => name === "multipart/form-data";
    expect(unknown.filter((each) => !isOpen(each) && !isForm(each))).toEqual([]);
  });

  it("takes in a request nothing that cannot be sent", async () => {
    const types = typesOf(lab);
    const values: Readonly<Record<Candidate, unknown>> = {
      text: "some text",
      chosen: "plain",
      bytes: raw,
      blob: new Blob([raw]),
      object: { a: 1 },
      list: [{ a: 1 }],
      number: 7,
    };
    const wrong: string[] = [];
    lab.answer({ status: 204 });
    for (const { name, kind, id } of cases) {
      let taken = 0;
      for (const candidate of Object.keys(values) as Candidate[]) {
        // What the description leaves open can be anything, so the type cannot tell.
        if (types.fits("as_number", `takes_${id}`) || !types.fits(`send_${candidate}_${id}`, `takes_${id}`)) continue;
        if (["none", "anything"].includes(kind) && /json|form/i.test(name)) continue;
        taken += 1;
        const request = { body: values[candidate], contentType: sentType(id, candidate) };
        await lab
          .call(`post${id}`, request)
          .catch((error: Error) => wrong.push(`${name}, ${kind}, ${candidate}: ${error.message}`));
      }
      if (taken === 0 && !["none", "anything"].includes(kind)) wrong.push(`${name}, ${kind}: takes nothing`);
    }
    // The URL Standard's and RFC 7578's forms hold fields; a list or a number is described for none that exists.
    expect(
      wrong.filter(
        (each) => !/form-(?:data|urlencoded), (?:list|number|either|text|choice|nullableText|base64)/.test(each),
      ),
    ).toEqual([]);
  }, 120_000);

  it.each<[string, string, RegExp, string]>([
    ["a text that is read as bytes", "operations.ts", /: "text"/g, ': "binary"'],
    ["bytes that are typed as a text", "schema.ts", /: Uint8Array;/g, ": string;"],
    ["JSON that is read as a text", "operations.ts", /: "json"/g, ': "text"'],
    ["a range whose bytes are handed over as a value", "operations.ts", /rangeReader\("json"\)/g, 'rangeReader("any")'],
  ])(
    "would not pass with %s",
    async (_, file, from, to) => {
      const faulty = await openLab({
        spec: mediaSpec(few),
        seedFault: (files) =>
          new Map([...files].map(([path, text]) => [path, path.endsWith(`/${file}`) ? text.replace(from, to) : text])),
      });
      const wrong = await wrongReadings(faulty, few).finally(() => faulty.close());
      expect(wrong.length).toBeGreaterThan(2);
    },
    240_000,
  );
});
