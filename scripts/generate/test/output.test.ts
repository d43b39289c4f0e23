import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type GeneratedPackage, generatePackage } from "../generate-package.js";
import { parcelSpec } from "./parcel-spec.js";
import { createWorkspace, extensions, fileOf, generateFrom, workspaceWith, writeText } from "./workspace.js";

let parcels: GeneratedPackage;

/** The lines of a file from the one that starts with `start` to the next that is `end`. */
function part(options: { readonly path: string; readonly start: string; readonly end: string }): string {
  const lines = fileOf(parcels, options.path).split("\n");
  const from = lines.findIndex((line) => line.startsWith(options.start));
  const length = lines.slice(from).indexOf(options.end) + 1;
  return lines.slice(from, from + length).join("\n");
}

beforeAll(async () => {
  const { root, remove } = createWorkspace({ parcels: parcelSpec() });
  parcels = await generatePackage({ root, slug: "parcels", extensions });
  return remove;
});

describe("a generated package", () => {
  it("says in each file's first line what made it and how to remake it", () => {
    const made =
      "Made by scripts/generate.ts from specs/parcels/openapi.yaml. Do not edit: run `npm run generate -- parcels`.";
    const firstLines = [...parcels.files].map(([path, text]) => [path, text.split("\n").slice(0, 2).join("").trim()]);
    expect(Object.fromEntries(firstLines)).toEqual({
      LICENSE: "MIT License",
      "README.md": `<!-- ${made} --><!-- biome-ignore-all format: generated -->`,
      "openapi.json": `{  "x-made-by": "${made}",`,
      "package.json": `{  "//": "${made}",`,
      "src/generated/client.ts": `// ${made}`,
      "src/generated/enums.ts": `// ${made}`,
      "src/generated/index.ts": `// ${made}`,
      "src/generated/operations.ts": `// ${made}`,
      "src/generated/schema.ts": `// ${made}`,
      "src/generated/types.ts": `// ${made}`,
      "tsconfig.json": `// ${made}{`,
      "turbo.json": `// ${made}{`,
    });
  });

  it("is the same from another place, in another order, and from a spec in several files", async () => {
    const split = parcelSpec();
    const { ParcelState } = split.components.schemas;
    split.components.schemas.ParcelState = { $ref: "schemas/ParcelState.yaml" };
    const root = workspaceWith({ other: parcelSpec(), parcels: split });
    mkdirSync(join(root, "specs/parcels/schemas"), { recursive: true });
    writeText(join(root, "specs/parcels/schemas/ParcelState.yaml"), JSON.stringify(ParcelState));
    await generatePackage({ root, slug: "other", extensions });
    const again = await generatePackage({ root, slug: "parcels", extensions });
    expect(Object.fromEntries(again.files)).toEqual(Object.fromEntries(parcels.files));
  });

  it("describes an operation to the runtime as data", () => {
    expect(
      part({
        path: "src/generated/operations.ts",
        start: "export const createParcelOperation",
        end: "} as const satisfies OperationDescriptor;",
      }),
    ).toBe(
      `export const createParcelOperation = {
  id: "createParcel",
  method: "POST",
  path: "/shelves/{shelf}/parcels",
  body: { "application/json": jsonBody },
  security: [["app", "token"], ["cookie"], []],
  retry: "unsent",
  responses: {
    201: { "application/json": "json" },
    202: { "application/json": "json" },
    409: { "application/json": "json" },
    "4XX": { "text/plain": "text" },
    default: { "application/json": "json" },
  },
} as const satisfies OperationDescriptor;`,
    );
    expect(fileOf(parcels, "src/generated/operations.ts")).toContain(`export const securitySchemes = {
  token: { in: "header", name: "Authorization", prefix: "Bearer " },
  app: { in: "query", name: "app_id" },
  cookie: { in: "cookie", name: "sid" },
} as const satisfies Record<string, SecurityScheme>;`);
  });

  it("tells the runtime whose word a status is: the operation's own statement, else the document's, else none", async () => {
    const spec = parcelSpec();
    spec["x-fnwire-status"] = "platform";
    spec.paths["/shelves/{shelf}/parcels"].post["x-fnwire-status"] = "function";
    const generated = await generateFrom(spec);
    const statuses = [...fileOf(generated, "src/generated/operations.ts").matchAll(/ {2}status: "(\w+)",/g)];
    expect(statuses.map(([, owner]) => owner)).toEqual(["function", ...Array(6).fill("platform")]);
    expect(fileOf(generated, "README.md")).toContain("*HTTP status*: `createParcel`: may be the function's own word");
    expect(fileOf(parcels, "src/generated/operations.ts")).not.toContain("status: ");
  });

  it("describes queries, bodies and servers that are out of the ordinary", () => {
    const text = fileOf(parcels, "src/generated/operations.ts");
    expect(text).toContain(
      `import { binaryBody, jsonBody, multipartBody, nestedQueryString, type OperationDescriptor, type SecurityScheme, urlencodedBody } from "@fnwire/runtime";\n`,
    );
    expect(text).toContain(
      `  query: { codec: nestedQueryString, styles: { ids: { explode: false }, filter: { style: "deepObject" } } },\n`,
    );
    expect(text).toContain(
      `  body: { "multipart/form-data": multipartBody, "application/x-www-form-urlencoded": urlencodedBody, "image/png": binaryBody },\n`,
    );
    expect(text).toContain(`    200: { "image/png": "binary", "application/problem+json": "json" },\n`);
    expect(text).toContain(
      `  id: "create-session",\n  method: "POST",\n  path: "/login",\n  fromOrigin: true,\n  security: [[]],\n`,
    );
    // RFC 9110 §9.3.2: a response to HEAD has no body, whatever the spec says.
    expect(text).toContain(
      `  method: "HEAD",\n  path: "/shelves/{shelf}/parcels/{parcel}",\n  security: [["token"]],\n  retry: "safe",\n  responses: {\n    200: {},\n  },\n`,
    );
  });

  it("documents a function with what the wire does, whether to repeat it, and how well that is known", () => {
    expect(fileOf(parcels, "src/generated/client.ts")).toContain(`/**
 * Put a parcel on a shelf
 *
 * Waits for the shelf unless \`later\` is true.
 *
 * \`POST /shelves/{shelf}/parcels\`. Retry \`unsent\`: it may be sent again only when it provably was not carried out. Evidence: observed.
 *
 * Follow-ups:
 * - \`getParcel\`: Look at it again.
 */
export function createParcel(client: ParcelsClient, request: CreateParcelRequest, options?: CallOptions): Promise<CreateParcelOutcome> {
  return client.send<CreateParcelOutcome>(createParcelOperation, request, options);
}
`);
    expect(fileOf(parcels, "src/generated/client.ts")).toContain(" * @deprecated\n */\nexport function deleteParcel(");
  });

  it("keeps response enumerations open and request enumerations closed", () => {
    const schema = fileOf(parcels, "src/generated/schema.ts");
    expect(schema).toContain(`    ParcelState: ("stored" | "lost") | (string & {});\n`);
    expect(schema).toContain("    Shelf: (1 | 2) | (number & {}) | null;\n");
    expect(schema).toContain(`      speed?: "slow" | "fast";\n`);
    expect(fileOf(parcels, "src/generated/enums.ts")).toContain(
      `export const parcelStateValues = ["stored", "lost"] as const;`,
    );
  });

  it("keeps what has a default optional in a request, and what is free free", () => {
    const schema = fileOf(parcels, "src/generated/schema.ts");
    expect(schema).toMatch(/ {6}\/\*\* @default false \*\/\n {6}later\?: boolean;\n/);
    expect(schema).toMatch(/ {6}extra\?: \{\n {8}\[key: string\]: unknown;\n {6}\};\n/);
  });

  it("ships a manifest that publishes nothing but what is needed", () => {
    expect(JSON.parse(fileOf(parcels, "package.json"))).toEqual({
      "//": expect.any(String),
      name: "@fnwire/parcels",
      version: "0.0.0",
      description: "Typed bindings for Parcels: Parcels on shelves.",
      keywords: ["parcels", "faas", "serverless", "openapi", "typescript", "client"],
      repository: { type: "git", url: "git+https://code.test/x.git", directory: "packages/parcels" },
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      files: ["dist", "openapi.json", "README.md", "LICENSE"],
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./openapi.json": "./openapi.json",
        "./package.json": "./package.json",
      },
      scripts: { build: "node ../../scripts/build-package.mjs src/generated" },
      dependencies: { "@fnwire/runtime": "workspace:^" },
      devDependencies: { typescript: "catalog:" },
      publishConfig: { access: "public", provenance: true },
    });
  });

  it("has a README with an example, the credentials and every operation", () => {
    const readme = fileOf(parcels, "README.md");
    expect(readme).toContain(`import { createParcelsClient, createParcel } from "@fnwire/parcels";

const client = createParcelsClient({
  endpoint: "https://north.parcels.test/base",
  auth: { app: "<app>", token: "<token>" },
});

const outcome = await createParcel(client, { path: { shelf: "a1" }, body: { label: "Books", later: false } });
if (outcome.status === 201) console.log(outcome.data);
else if (outcome.status === 409) console.error(outcome.error);
else console.error(outcome.status, outcome.httpStatus);
`);
    expect(readme).toContain("| `token` | header `Authorization`, after `Bearer` | A token. |\n");
    expect(readme).toContain(
      "| `createParcel` | `POST /shelves/{shelf}/parcels` | unsent | observed | Put a parcel on a shelf |\n",
    );
    expect(readme).toContain(
      "| `deleteParcel` | `DELETE /shelves/{shelf}/parcels/{parcel}` | safe | inferred | Take a parcel away (deprecated) |\n",
    );
  });

  it("gives a body's schema another alias where the arguments of the operation have its name", async () => {
    const spec = parcelSpec();
    spec.components.schemas.CreateParcelRequest = { type: "string" };
    const generated = await generateFrom(spec);
    expect(fileOf(generated, "src/generated/types.ts")).toContain(
      `export type CreateParcelRequestSchema = components["schemas"]["CreateParcelRequest"];`,
    );
  });
});
