import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleSpec } from "../bundle-spec.js";
import { sampleModule } from "../emit-readme.js";
import { readProvider } from "../read-provider.js";
import { sampleOf } from "../samples.js";
import { listSlugs } from "../slugs.js";
import { checkAgainstSources } from "./compile.js";
import { parcelSpec } from "./parcel-spec.js";
import { extensions, repository, workspaceWith } from "./workspace.js";

/** The samples of a spec's operations, by file name. */
async function samplesOf(options: { readonly root: string; readonly slug: string }) {
  const { root, slug } = options;
  const bundled = await bundleSpec({ file: join(root, "specs", slug, "openapi.yaml"), root });
  const provider = readProvider({ slug, extensions, ...bundled });
  return new Map(
    provider.operations.map((operation) => {
      const sample = sampleOf({ provider, document: bundled.document, operation });
      return [`${slug}-${operation.functionName}.ts`, sampleModule({ sample, name: `@fnwire/${slug}` })];
    }),
  );
}

describe("the sample of an operation", () => {
  it("compiles, for every operation of every spec in the repository", async () => {
    const texts = new Map<string, string>();
    for (const slug of listSlugs(repository)) {
      for (const [name, text] of await samplesOf({ root: repository, slug })) texts.set(name, text);
    }
    expect(texts.size).toBeGreaterThan(0);
    expect(checkAgainstSources(texts)).toEqual([]);
  });

  it("shows what the spec's examples show, and bytes where the spec can only show text", async () => {
    const spec = parcelSpec();
    const form = spec.paths["/photos"].post.requestBody.content["multipart/form-data"];
    form.example = { photo: "the photo", title: 'A "title"' };
    const samples = await samplesOf({ root: workspaceWith({ parcels: spec }), slug: "parcels" });
    expect(
      samples.get("parcels-uploadPhoto.ts"),
    ).toBe(`import { createParcelsClient, uploadPhoto } from "@fnwire/parcels";

const client = createParcelsClient({
  endpoint: "https://north.parcels.test/base",
  auth: { token: "<token>" },
});

const outcome = await uploadPhoto(client, { body: { photo: new Blob(["the photo"]), title: 'A "title"' } });
if (outcome.status === 200) console.log(outcome.data);
else console.error(outcome.status, outcome.httpStatus);
`);
    expect(samples.get("parcels-createSession.ts")).toContain('endpoint: "https://north.parcels.test",\n});');
  });
});
