import { dirname, join, relative, sep } from "node:path";
import { isObject, type Json, type JsonObject } from "./json.js";
import { applyOverlay } from "./overlay.js";
import { GenerationError, type Problem } from "./problems.js";
import { SpecResolver } from "./spec-resolver.js";
import { bundle, createConfig } from "./tools.js";
import { settleDocument, upgradeDocument } from "./upgrade-document.js";

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
  const unresolved = result.problems
    .filter((problem) => problem.severity === "error")
    .map((problem) => {
      const [location] = problem.location;
      const source = location === undefined ? name : relative(root, location.source.absoluteRef).split(sep).join("/");
      return { where: `${source}${location?.pointer ?? ""}`, message: problem.message.trim() };
    });
  applyOverlay({ document, file: join(dirname(file), "overlay.yaml"), name: `${dirname(name)}/overlay.yaml` });
  const upgraded = upgradeDocument({ document: unshared(document), name });
  settleDocument(upgraded);
  return { document: upgraded, unresolved };
}

/** A copy in which nothing stands in two places, as aliases of YAML make it: what is changed in one would change in the other. */
function unshared<Node extends Json>(node: Node): Node {
  if (Array.isArray(node)) return node.map(unshared) as unknown as Node;
  if (!isObject(node)) return node;
  // Safe: the same keys with the same values. `fromEntries` keeps `__proto__` a name like any other.
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, unshared(value)])) as Node;
}

async function readBundle(options: { readonly file: string; readonly name: string }) {
  try {
    // An empty configuration: linting is another command's task, and a project's redocly.yaml must not change the output.
    const externalRefResolver = new SpecResolver({ folder: dirname(options.file), allowRemote: false });
    return await bundle({ ref: options.file, config: await createConfig({}), externalRefResolver });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new GenerationError([{ where: options.name, message: `cannot be read: ${message}` }]);
  }
}
