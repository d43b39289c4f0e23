import { join } from "node:path";
import { type DescribedProvider, operationSample } from "../reference/described-provider.js";
import type { SourceModule } from "./check-types.js";
import type { Example } from "./extract-examples.js";

/** The sample of every operation of a provider. It stands in the provider's package, which can import itself by name. */
export function sampleModules(options: {
  readonly root: string;
  readonly described: DescribedProvider;
}): readonly SourceModule[] {
  const { root, described } = options;
  return described.provider.operations.map((operation) => ({
    path: join(root, "packages", described.provider.slug, "sample", `${operation.functionName}.ts`),
    code: operationSample({ described, operation }),
  }));
}

/** An example of a guide, in the folder whose package.json names all that guides may import. */
export function exampleModule(options: { readonly root: string; readonly example: Example }): SourceModule {
  const { root, example } = options;
  return { path: join(root, "docs", "example", `${example.name}.ts`), code: example.code };
}
