import { relative, sep } from "node:path";
import { isObject, type Json, type JsonObject } from "./json.js";
import { GenerationError, type Problem } from "./problems.js";
import { bundle, createConfig } from "./tools.js";

export type BundledSpec = {
  /** The whole description in one document; every `$ref` in it is local, unless it is one of `unresolved`. */
  readonly document: JsonObject;
  /** References that lead nowhere. They stay in the document, where their operation can be found. */
  readonly unresolved: readonly Problem[];
};

/** Reads a spec and the files it refers to. Throws a {@link GenerationError} when it cannot be read as OpenAPI 3.1. */
export async function bundleSpec(options: { readonly file: string; readonly root: string }): Promise<BundledSpec> {
  const { file, root } = options;
  const name = relative(root, file).split(sep).join("/");
  const result = await readBundle({ file, name });
  // Redocly gives `any`; what it parsed is YAML by the JSON schema, so it is JSON.
  const document: Json = result.bundle.parsed as Json;
  if (!isObject(document)) throw new GenerationError([{ where: name, message: "the document is not an object" }]);
  if (typeof document.openapi !== "string" || !document.openapi.startsWith("3.1.")) {
    const found = JSON.stringify(document.openapi) ?? "nothing";
    throw new GenerationError([{ where: name, message: `openapi must be 3.1.x, found ${found}` }]);
  }
  const unresolved = result.problems
    .filter((problem) => problem.severity === "error")
    .map((problem) => {
      const [location] = problem.location;
      const source = location === undefined ? name : relative(root, location.source.absoluteRef).split(sep).join("/");
      return { where: `${source}${location?.pointer ?? ""}`, message: problem.message.trim() };
    });
  return { document, unresolved };
}

async function readBundle(options: { readonly file: string; readonly name: string }) {
  try {
    // An empty configuration: linting is another command's task, and a project's redocly.yaml must not change the output.
    return await bundle({ ref: options.file, config: await createConfig({}) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new GenerationError([{ where: options.name, message: `cannot be read: ${message}` }]);
  }
}
