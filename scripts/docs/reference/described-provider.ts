import { join } from "node:path";
import { bundleSpec } from "../../generate/bundle-spec.js";
import { sampleModule } from "../../generate/emit-readme.js";
import { loadExtensionRules } from "../../generate/extensions.js";
import type { JsonObject } from "../../generate/json.js";
import type { Operation, Provider } from "../../generate/operation-model.js";
import { readProvider } from "../../generate/read-provider.js";
import { sampleOf } from "../../generate/samples.js";
import { listSlugs } from "../../generate/slugs.js";

/** A spec as the docs need it: what the generator reads in it, and the document itself. */
export type DescribedProvider = {
  readonly provider: Provider;
  readonly document: JsonObject;
  /** Name of its package, `@fnwire/appwrite`. */
  readonly packageName: string;
};

/** Reads every spec in `specs/`, through the generator, so that the docs cannot say anything else than the packages. */
export async function describeProviders(root: string): Promise<readonly DescribedProvider[]> {
  const extensions = loadExtensionRules();
  return Promise.all(
    listSlugs(root).map(async (slug) => {
      const bundled = await bundleSpec({ file: join(root, "specs", slug, "openapi.yaml"), root });
      const provider = readProvider({ slug, extensions, ...bundled });
      return { provider, document: bundled.document, packageName: `@fnwire/${slug}` };
    }),
  );
}

/** A program that calls the operation with the spec's own example. */
export function operationSample(options: {
  readonly described: DescribedProvider;
  readonly operation: Operation;
}): string {
  const { described, operation } = options;
  const { provider, document, packageName } = described;
  return sampleModule({ sample: sampleOf({ provider, document, operation }), name: packageName });
}
