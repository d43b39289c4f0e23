import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratedPackage, generatePackage } from "../generate-package.js";
import { type Consumer, check, installPackages } from "./compile.js";
import { type Draft, parcelSpec } from "./parcel-spec.js";
import { createWorkspace, extensions } from "./workspace.js";

/** The parcel spec with as many operations and schemas again under other names. */
function largerSpec(times: number): Draft {
  const spec = parcelSpec();
  const text = JSON.stringify(spec);
  for (let copy = 1; copy < times; copy++) {
    const { paths, components } = JSON.parse(text.replaceAll(/Parcel|Photo|session/g, (name) => `${name}${copy}`));
    for (const [path, item] of Object.entries(paths)) spec.paths[`/copy${copy}${path}`] = item;
    Object.assign(spec.components.schemas, components.schemas);
  }
  return spec;
}

let consumer: Consumer;

beforeAll(async () => {
  const specs = { large: largerSpec(10), letters: parcelSpec(), parcels: parcelSpec() };
  const { root, remove } = createWorkspace(specs);
  const packages: GeneratedPackage[] = [];
  for (const slug of Object.keys(specs)) packages.push(await generatePackage({ root, slug, extensions }));
  remove();
  consumer = installPackages(packages);
}, 120_000);

afterAll(() => consumer.remove());

/** What the compiler says of a function body that has a client. Each wanted error is marked in the text, on its line. */
const messagesFor = (body: string) =>
  check({
    consumer,
    text: `import * as parcels from "@fnwire/parcels";
import * as letters from "@fnwire/letters";
declare const client: parcels.ParcelsClient;
declare const otherClient: letters.LettersClient;
declare function is<Wanted>(): <Found>(value: Found) => (<T>() => T extends Found ? 1 : 2) extends <T>() => T extends Wanted ? 1 : 2 ? "same" : { found: Found };
export async function use() {
${body}
}
void client; void otherClient; void is; void letters;
`,
  }).messages;

describe("the types of a generated package", () => {
  it("build and check alone: strict, nodenext, every declaration file included", () => {
    expect(consumer.messages).toEqual([]);
    const text = 'import { createParcelsClient } from "@fnwire/parcels";\nvoid createParcelsClient;\n';
    expect(check({ consumer, text, everyFile: true }).messages).toEqual([]);
  });

  it("narrow an outcome by its status", () => {
    const messages = messagesFor(`
  const outcome = await parcels.createParcel(client, { path: { shelf: "a1" }, body: { label: "x" } });
  // @ts-expect-error nothing is known before the status is
  outcome.data.id;
  switch (outcome.status) {
    case 201:
      is<parcels.Parcel>()(outcome.data) satisfies "same";
      is<201>()(outcome.httpStatus) satisfies "same";
      is<true>()(outcome.ok) satisfies "same";
      is<undefined>()(outcome.error) satisfies "same";
      break;
    case 202:
      is<string>()(outcome.data.ticket) satisfies "same";
      // @ts-expect-error a ticket has no id
      outcome.data.id;
      break;
    case 409:
      is<parcels.Failure | undefined>()(outcome.error) satisfies "same";
      is<false>()(outcome.ok) satisfies "same";
      is<undefined>()(outcome.data) satisfies "same";
      break;
    case "4XX":
      is<string | undefined>()(outcome.error) satisfies "same";
      is<number>()(outcome.httpStatus) satisfies "same";
      break;
    case "default":
      if (outcome.ok) is<parcels.Failure>()(outcome.data) satisfies "same";
      else is<parcels.Failure | undefined>()(outcome.error) satisfies "same";
      break;
    case "undocumented":
      is<unknown>()(outcome.data) satisfies "same";
      is<number>()(outcome.httpStatus) satisfies "same";
      is<boolean>()(outcome.ok) satisfies "same";
      break;
    default:
      outcome satisfies never;
  }
  // @ts-expect-error a status that nobody documented
  outcome.status === 418;`);
    expect(messages).toEqual([]);
  });

  it("give an empty response no body, and bytes as bytes", () => {
    const messages = messagesFor(`
  const gone = await parcels.deleteParcel(client, { path: { shelf: "a1", parcel: "p1" } });
  if (gone.status === 204) is<undefined>()(gone.data) satisfies "same";
  const there = await parcels.checkParcel(client, { path: { shelf: "a1", parcel: "p1" } });
  if (there.status === 200) is<undefined>()(there.data) satisfies "same";
  const photo = await parcels.uploadPhoto(client);
  if (photo.status === 200) is<Uint8Array | parcels.Failure>()(photo.data) satisfies "same";`);
    expect(messages).toEqual([]);
  });

  it("name documented headers in lower case, and let all others be read", () => {
    const messages = messagesFor(`
  const outcome = await parcels.createParcel(client, { path: { shelf: "a1" }, body: { label: "x" } });
  if (outcome.status !== 201) return;
  is<string | undefined>()(outcome.headers["x-request-id"]) satisfies "same";
  is<string | undefined>()(outcome.headers["x-other"]) satisfies "same";
  is<Response>()(outcome.response) satisfies "same";`);
    expect(messages).toEqual([]);
  });

  it("ask for what is required, refuse what is unknown, and leave out what has a default", () => {
    const messages = messagesFor(`
  await parcels.createParcel(client, {
    path: { shelf: "a1" },
    headers: { "X-Weighing": true },
    body: { label: "x", later: true, speed: "slow", extra: { anything: [1] } },
    contentType: "application/json",
  }, { timeoutMs: 1_000, signal: AbortSignal.timeout(1_000) });
  // @ts-expect-error the body is required
  await parcels.createParcel(client, { path: { shelf: "a1" } });
  // @ts-expect-error so is the path
  await parcels.createParcel(client, { body: { label: "x" } });
  // @ts-expect-error and the label
  await parcels.createParcel(client, { path: { shelf: "a1" }, body: {} });
  // @ts-expect-error a request enumeration is closed
  await parcels.createParcel(client, { path: { shelf: "a1" }, body: { label: "x", speed: "medium" } });
  // @ts-expect-error another parameter
  await parcels.createParcel(client, { path: { shelf: "a1", row: "1" }, body: { label: "x" } });
  await parcels.createSession(client);
  await parcels.listParcels(client, { path: { shelf: "a1" }, query: { "tags[]": ["x"], filter: { a: 1 } } });
  // @ts-expect-error an operation without this group
  await parcels.listParcels(client, { path: { shelf: "a1" }, body: {} });`);
    expect(messages).toEqual([]);
  });

  it("tell the bodies of several media types apart by contentType", () => {
    const messages = messagesFor(`
  await parcels.uploadPhoto(client, { body: { photo: new Blob([]) } });
  await parcels.uploadPhoto(client, { body: { photo: new Uint8Array(1), title: "x" }, contentType: "multipart/form-data" });
  await parcels.uploadPhoto(client, { body: { url: "https://x.test" }, contentType: "application/x-www-form-urlencoded" });
  await parcels.uploadPhoto(client, { body: new Uint8Array(1), contentType: "image/png" });
  // @ts-expect-error a form is not an image
  await parcels.uploadPhoto(client, { body: { url: "https://x.test" }, contentType: "image/png" });
  // @ts-expect-error nobody documented this type
  await parcels.uploadPhoto(client, { body: new Uint8Array(1), contentType: "image/gif" });`);
    expect(messages).toEqual([]);
  });

  it("know the values of an open enumeration and admit others", () => {
    const messages = messagesFor(`
  const state: parcels.ParcelState = "moved";
  if (parcels.isParcelState(state)) is<"stored" | "lost">()(state) satisfies "same";
  is<readonly ["stored", "lost"]>()(parcels.parcelStateValues) satisfies "same";
  const shelf: parcels.Shelf = 3;
  void shelf;
  switch (state as parcels.ParcelState) {
    case "stored":
    case "lost":
    case "new one":
  }
  // @ts-expect-error it is still a string
  const wrong: parcels.ParcelState = 1;
  void wrong;`);
    expect(messages).toEqual([]);
  });

  it("refuse another provider's client, and credentials that the API does not have", () => {
    const messages = messagesFor(`
  await letters.getParcel(otherClient, { path: { shelf: "a1", parcel: "p1" } });
  // @ts-expect-error a client for letters does not fetch parcels
  await parcels.getParcel(otherClient, { path: { shelf: "a1", parcel: "p1" } });
  const made: parcels.ParcelsClient = parcels.createParcelsClient({ endpoint: "https://x.test", auth: { token: async () => "t", app: "a" } });
  parcels.createParcelsClient({ endpoint: "https://x.test", auth: "in-transport" });
  // @ts-expect-error it has no such credential
  parcels.createParcelsClient({ endpoint: "https://x.test", auth: { key: "k" } });
  // @ts-expect-error and no client without an endpoint
  parcels.createParcelsClient({ auth: { token: "t" } });
  void made;`);
    expect(messages).toEqual([]);
  });

  it("are openapi-typescript's, so that openapi-fetch and others can use them", () => {
    const messages = messagesFor(`
  const get = await null as unknown as parcels.paths["/shelves/{shelf}/parcels/{parcel}"]["get"];
  is<parcels.operations["getParcel"]>()(get) satisfies "same";
  const parcel = await null as unknown as parcels.components["schemas"]["Parcel"];
  is<parcels.Parcel>()(parcel) satisfies "same";`);
    expect(messages).toEqual([]);
  });
});

describe("fifty calls", () => {
  /** Fifty narrowed calls to four operations of a package. */
  const fifty = (slug: string, typeName: string) => {
    const calls = [
      'createParcel(client, { path: { shelf: "a" }, body: { label: "x" } }); if (RESULT.status === 201) RESULT.data.id;',
      'listParcels(client, { path: { shelf: "a" }, query: { ids: ["b"] } }); if (RESULT.status === 200) RESULT.data.length;',
      'getParcel(client, { path: { shelf: "a", parcel: "p" } }); if (RESULT.status === 404) RESULT.error?.message;',
      'deleteParcel(client, { path: { shelf: "a", parcel: "p" } }); if (RESULT.status === 204) RESULT.headers["x"];',
      "uploadPhoto(client, { body: { photo: new Blob() } }); if (RESULT.ok) RESULT.status;",
    ];
    const lines = Array.from({ length: 50 }, (_, index) => {
      return `  const r${index} = await p.${calls[index % calls.length]}`.replaceAll("RESULT", `r${index}`);
    });
    return `import * as p from "@fnwire/${slug}";\nexport async function use(client: p.${typeName}Client) {\n${lines.join("\n")}\n}\n`;
  };

  it("take at most 100 instantiations, and the same with a description ten times as large", () => {
    const empty = check({ consumer, text: "export {};\n" });
    const small = check({ consumer, text: fifty("parcels", "Parcels") });
    const large = check({ consumer, text: fifty("large", "Large") });
    expect([...small.messages, ...large.messages]).toEqual([]);
    expect(small.instantiations - empty.instantiations).toBeLessThanOrEqual(100);
    expect(large.instantiations).toBe(small.instantiations);
  });
});
