import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GenerationError } from "../problems.js";
import { runGenerate } from "../run-generate.js";
import { type Draft, parcelSpec } from "./parcel-spec.js";
import { generateFrom, workspaceWith, writeText } from "./workspace.js";

const create = "operation createParcel (POST /shelves/{shelf}/parcels)";

/** The problems of the parcel spec after a change. */
async function problemsAfter(change: (spec: Draft) => void): Promise<readonly string[]> {
  const spec = parcelSpec();
  change(spec);
  try {
    await generateFrom(spec);
  } catch (error) {
    if (error instanceof GenerationError) return error.problems.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  throw new Error("it was generated");
}

/** The operation that most changes are about. */
const createParcel = (spec: Draft) => spec.paths["/shelves/{shelf}/parcels"].post;

describe("a spec that cannot become a package says where and why", () => {
  it.each<[string, (spec: Draft) => void, string[]]>([
    [
      "a $ref to a component that does not exist, named by each operation that reaches it",
      (spec) => {
        spec.components.schemas.Parcel.properties.state = { $ref: "#/components/schemas/Nothing" };
      },
      [
        `${create}: $ref #/components/schemas/Nothing cannot be resolved`,
        "operation listParcels (GET /shelves/{shelf}/parcels): $ref #/components/schemas/Nothing cannot be resolved",
        "operation getParcel (GET /shelves/{shelf}/parcels/{parcel}): $ref #/components/schemas/Nothing cannot be resolved",
        "specs/parcels/openapi.yaml#/components/schemas/Parcel/properties/state: Can't resolve $ref",
      ],
    ],
    [
      "a $ref that nothing reaches",
      (spec) => {
        spec.components.schemas.Unused = { $ref: "#/components/schemas/Nothing" };
      },
      [
        "the document, outside every operation: $ref #/components/schemas/Nothing cannot be resolved",
        "specs/parcels/openapi.yaml#/components/schemas/Unused: Can't resolve $ref",
      ],
    ],
    [
      "a link to an operation that does not exist",
      (spec) => {
        createParcel(spec).responses["201"].links.show.operationId = "getParcell";
      },
      [`${create}, response 201, link show: leads to operation getParcell, which does not exist`],
    ],
    [
      "a link that fills no parameter of its target and leaves one empty",
      (spec) => {
        createParcel(spec).responses["201"].links.show.parameters = { parcel_id: "$response.body#/id", shelf: "a1" };
      },
      [
        `${create}, response 201, link show: getParcel has no parameter parcel_id`,
        `${create}, response 201, link show: getParcel needs the path parameter parcel, which the link does not fill`,
      ],
    ],
    [
      "a link pointer into nothing",
      (spec) => {
        createParcel(spec).responses["201"].links.show.parameters.shelf = "$response.body#/shelf/0";
      },
      [
        `${create}, response 201, link show: parameter shelf: $response.body#/shelf/0 points to nothing in the response body's schema`,
      ],
    ],
    [
      "link expressions without a source",
      (spec) => {
        createParcel(spec).responses["201"].links.show.parameters = {
          shelf: "$request.path.shelff",
          parcel: "$response.header.Location",
        };
      },
      [
        `${create}, response 201, link show: parameter shelf: $request.path.shelff: the request has no such parameter`,
        `${create}, response 201, link show: parameter parcel: $response.header.Location: the response has no such header`,
      ],
    ],
    [
      "an extension that is missing",
      (spec) => {
        delete createParcel(spec)["x-fnwire-retry"];
      },
      [`${create}: x-fnwire-retry is missing; it must be "safe" or "unsent"`],
    ],
    [
      "an extension with a value that means nothing, and one that does not exist",
      (spec) => {
        createParcel(spec)["x-fnwire-retry"] = "always";
        spec.components.schemas.Ticket.properties.ticket["x-fnwire-secret"] = true;
      },
      [
        `${create}: x-fnwire-retry is "always"; it must be "safe" or "unsent"`,
        `${create}: unknown extension x-fnwire-secret; known are x-fnwire-stream, x-fnwire-retry, x-fnwire-evidence, x-fnwire-status, x-fnwire-clouds, x-fnwire-tolerates, x-fnwire-sensitive, x-fnwire-sent, x-fnwire-booleans, x-fnwire-filename`,
        "operation create-session (POST /login): unknown extension x-fnwire-secret; known are x-fnwire-stream, x-fnwire-retry, x-fnwire-evidence, x-fnwire-status, x-fnwire-clouds, x-fnwire-tolerates, x-fnwire-sensitive, x-fnwire-sent, x-fnwire-booleans, x-fnwire-filename",
      ],
    ],
    [
      "a server of an operation that is another host",
      (spec) => {
        spec.paths["/login"].servers = [{ url: "https://login.parcels.test" }];
      },
      [
        "operation create-session (POST /login): server https://login.parcels.test is another host than the document's; describe it in a document of its own, for it has an endpoint and credentials of its own",
      ],
    ],
    [
      "an operationId used twice",
      (spec) => {
        spec.paths["/login"].post.operationId = "createParcel";
      },
      [
        "operation createParcel (POST /login): operationId createParcel is already the one of POST /shelves/{shelf}/parcels",
      ],
    ],
    [
      "two operationIds that are one name in TypeScript",
      (spec) => {
        spec.paths["/login"].post.operationId = "create.parcel";
      },
      [
        `operation create.parcel (POST /login): its name in TypeScript, createParcel, is the one of ${create}; rename one`,
      ],
    ],
    [
      "an operationId without a usable character, and one that is missing",
      (spec) => {
        spec.paths["/login"].post.operationId = "——";
        delete spec.paths["/photos"].post.operationId;
      },
      [
        "POST /photos: operationId is missing",
        "operation —— (POST /login): operationId has no letter or digit to make a name of",
      ],
    ],
    [
      "two schemas that are one name in TypeScript",
      (spec) => {
        spec.components.schemas["new-parcel"] = { type: "string" };
      },
      ["schema new-parcel: its export NewParcel is the name of schema NewParcel; rename one"],
    ],
    [
      "a schema with the name of the package's own export",
      (spec) => {
        spec.components.schemas.ParcelsClient = { type: "string" };
      },
      ["schema ParcelsClient: its export ParcelsClient is the name of the client; rename one"],
    ],
    [
      "a path parameter that nobody describes, and one that is not in the path",
      (spec) => {
        spec.paths["/shelves/{shelf}/parcels/{parcel}"].parameters[1].name = "package";
        delete createParcel(spec).responses["201"].links;
      },
      ["getParcel (GET", "checkParcel (HEAD", "deleteParcel (DELETE"].flatMap((operation) => [
        `operation ${operation} /shelves/{shelf}/parcels/{parcel}): path parameter parcel is not described`,
        `operation ${operation} /shelves/{shelf}/parcels/{parcel}): path parameter package is not in the path`,
      ]),
    ],
    [
      "parameters that the runtime cannot write",
      (spec) => {
        createParcel(spec).parameters.push(
          { name: "sid", in: "body", schema: { type: "string" } },
          { name: "matrix", in: "header", style: "label", schema: { type: "string" } },
        );
      },
      [
        `${create}: parameter sid is in body, which is not supported`,
        `${create}: parameter matrix: style label is not one of a header`,
      ],
    ],
    [
      "a status that is none",
      (spec) => {
        createParcel(spec).responses["2xx"] = { description: "?" };
      },
      [`${create}: response 2xx is not a status, a range such as 4XX, or default`],
    ],
    [
      "a security scheme that is not declared, and one of an unknown kind",
      (spec) => {
        createParcel(spec).security = [{ tokenn: [] }];
        spec.components.securitySchemes.digest = { type: "http", scheme: "digest" };
      },
      [
        "security scheme digest: http scheme digest is not supported",
        `${create}: security scheme tokenn is not declared`,
      ],
    ],
    [
      "a method that the runtime does not send",
      (spec) => {
        spec.paths["/login"].trace = spec.paths["/login"].post;
        delete spec.paths["/login"].post;
      },
      ["TRACE /login: TRACE is not supported"],
    ],
    [
      "no operations",
      (spec) => {
        spec.paths = {};
      },
      ["paths: describes no operation"],
    ],
  ])("%s", async (_title, change, expected) => {
    expect(await problemsAfter(change)).toEqual(expected);
  });

  it("another version of OpenAPI", async () => {
    const problems = await problemsAfter((spec) => {
      spec.openapi = "4.0.0";
    });
    expect(problems).toEqual([
      'specs/parcels/openapi.yaml: openapi must be 3.1.x, 3.0.x or swagger 2.0, found "4.0.0"',
    ]);
  });

  it("a file that is not YAML", async () => {
    await expect(generateFrom("openapi: [3.1.0")).rejects.toThrow(/^specs\/parcels\/openapi\.yaml: cannot be read: /);
  });

  it("a file of the spec that is missing", async () => {
    const spec = parcelSpec();
    spec.paths["/login"].post.responses["200"] = { $ref: "responses/missing.yaml" };
    await expect(generateFrom(spec)).rejects.toThrow(
      "operation create-session (POST /login): $ref responses/missing.yaml cannot be resolved",
    );
  });
});

describe("a reference or extension inside an example", () => {
  it("is the example's own business", async () => {
    const spec = parcelSpec();
    createParcel(spec).requestBody.content["application/json"].example = {
      label: "x",
      extra: { "x-fnwire-secret": 1 },
    };
    spec.components.schemas.NewParcel.properties["x-fnwire-name"] = { type: "string" };
    await expect(generateFrom(spec)).resolves.toBeDefined();
  });
});

describe("npm run generate", () => {
  it("makes the packages that can be made, reports the others and fails", async () => {
    const broken = parcelSpec();
    createParcel(broken)["x-fnwire-retry"] = "maybe";
    const root = workspaceWith({ broken, sound: parcelSpec() });
    const lines: string[] = [];
    const output = { info: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    expect(await runGenerate({ root, named: [], output })).toEqual({ failed: true });
    expect(lines.map((line) => line.replace(/\d+ ms/, "0 ms"))).toEqual([
      "broken: not generated",
      `  ${create}: x-fnwire-retry is "maybe"; it must be "safe" or "unsent"`,
      "packages/sound: 7 operations, 13 files written, 0 ms",
    ]);
  });

  it("says which specs there are when asked for another", async () => {
    const root = workspaceWith({ parcels: parcelSpec() });
    const errors: string[] = [];
    const output = { info: () => undefined, error: (line: string) => errors.push(line) };
    expect(await runGenerate({ root, named: ["parcel"], output })).toEqual({ failed: true });
    expect(errors).toEqual([
      "generate: nothing done",
      "  parcel: there is no specs/parcel/openapi.yaml; known are parcels",
    ]);
  });

  it("removes what it no longer makes, and writes only what differs", async () => {
    const root = workspaceWith({ parcels: parcelSpec() });
    const lines: string[] = [];
    const output = { info: (line: string) => lines.push(line.replace(/\d+ ms/, "0 ms")), error: console.error };
    await runGenerate({ root, named: [], output });
    writeText(join(root, "packages/parcels/src/generated/old.ts"), "export {};\n");
    await runGenerate({ root, named: ["parcels"], output });
    await runGenerate({ root, named: ["parcels"], output });
    expect(lines).toEqual([
      "packages/parcels: 7 operations, 13 files written, 0 ms",
      "packages/parcels: 7 operations, 1 file removed, 0 ms",
      "packages/parcels: 7 operations, nothing changed, 0 ms",
    ]);
  });
});
