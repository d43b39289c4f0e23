import { dirname, join, relative, sep } from "node:path";
import { plainCopy } from "./inherited-names.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { applyOverlay } from "./overlay.js";
import { GenerationError, type Problem } from "./problems.js";
import { resolveReference } from "./references.js";
import { SpecResolver } from "./spec-resolver.js";
import { bundle, createConfig } from "./tools.js";
import { settleDocument, upgradeDocument } from "./upgrade-document.js";
import { dataKeys, mapKeys } from "./walk.js";

export type BundledSpec = {
  /** The whole description in one document; every `$ref` in it is local, unless it is one of `unresolved`. */
  readonly document: JsonObject;
  /** References that lead nowhere. They stay in the document, where their operation can be found. */
  readonly unresolved: readonly Problem[];
  /** Lines of the overlay beside the description, which then is its service's own; undefined where there is none. */
  readonly accepts: readonly string[] | undefined;
};

/** Reads a spec and the files it refers to. Throws a {@link GenerationError} when it cannot be read as OpenAPI 3.1. */
export async function bundleSpec(options: { readonly file: string; readonly root: string }): Promise<BundledSpec> {
  const { file, root } = options;
  const name = relative(root, file).split(sep).join("/");
  const result = await readBundle({ file, name });
  const bundled = result.parsed;
  if (!isObject(bundled)) throw new GenerationError([{ where: name, message: "the document is not an object" }]);
  const unresolved = result.problems.map(({ source = file, pointer, message }) => ({
    where: `${relative(root, source).split(sep).join("/")}${pointer}`,
    message: plainCopy(message).trim(),
  }));
  const document = plainCopy(bundled);
  const accepts = applyOverlay({
    document,
    file: join(dirname(file), "overlay.yaml"),
    name: `${dirname(name)}/overlay.yaml`,
  });
  const upgraded = upgradeDocument({ document, name });
  settleDocument(upgraded);
  return { document: upgraded, unresolved, accepts };
}

type Bundle = {
  readonly parsed: Json;
  readonly problems: readonly { readonly source?: string; readonly pointer: string; readonly message: string }[];
};

async function readBundle(options: { readonly file: string; readonly name: string }): Promise<Bundle> {
  try {
    const externalRefResolver = new SpecResolver({ folder: dirname(options.file), allowRemote: false });
    const document = externalRefResolver.parseDocument(await externalRefResolver.loadExternalRef(options.file), true);
    // The library gives `any`; what it parsed is YAML by the JSON schema, so it is JSON.
    const parsed: Json = document.parsed as Json;
    // In one file there is nothing to put together.
    if (!refersElsewhere(parsed)) return { parsed, problems: brokenReferences(parsed) };
    // An empty configuration: linting is another command's task, and a project's redocly.yaml must not change the output.
    const result = await bundle({ doc: document, config: await createConfig({}), externalRefResolver });
    return {
      parsed: result.bundle.parsed as Json,
      problems: result.problems
        .filter((problem) => problem.severity === "error")
        .map(({ message, location: [location] }) => ({
          ...(location === undefined ? {} : { source: location.source.absoluteRef }),
          pointer: location?.pointer ?? "",
          message,
        })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new GenerationError([{ where: options.name, message: `cannot be read: ${message}` }]);
  }
}

/** References of a document to parts that it does not have. */
function brokenReferences(document: Json): Bundle["problems"] {
  const found: { pointer: string; message: string }[] = [];
  const place: string[] = [];
  const visit = (node: Json, isMap: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (!isMap && !Array.isArray(node) && (dataKeys.has(key) || key.startsWith("x-"))) continue;
      if (key === "$ref" && typeof value === "string" && resolveReference(document, value) === undefined) {
        const tokens = place.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`);
        found.push({ pointer: `#${tokens.join("")}`, message: "Can't resolve $ref" });
      }
      place.push(key);
      visit(value, !isMap && mapKeys.has(key) && isObject(value));
      place.pop();
    }
  };
  visit(document, false);
  return found;
}

/** Whether a document refers to another file anywhere, in examples too. */
function refersElsewhere(node: Json): boolean {
  if (Array.isArray(node)) return node.some(refersElsewhere);
  if (!isObject(node)) return false;
  return Object.entries(node).some(([key, value]) => {
    if (key === "$ref" && typeof value === "string") return !value.startsWith("#");
    const isMapping = key === "mapping" && isObject(value);
    // A schema's name has none of these.
    if (isMapping) return Object.values(value).some((to) => typeof to === "string" && /^(?!#).*[./]/.test(to));
    return refersElsewhere(value);
  });
}
