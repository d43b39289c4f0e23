import { asObject, asString, type JsonObject } from "../../generate/json.js";
import type { Operation } from "../../generate/operation-model.js";
import { dereference } from "../../generate/references.js";
import { evidenceMeaning, retryMeaning } from "./classes.js";
import { type DescribedProvider, operationSample } from "./described-provider.js";

/** The document with, at every operation, its retry class, its evidence and a TypeScript sample for readers to see. */
export function annotate(described: DescribedProvider): JsonObject {
  const { document, provider } = described;
  const paths: Record<string, JsonObject> = {};
  for (const [path, item] of Object.entries(asObject(document.paths))) paths[path] = dereference(document, item) ?? {};
  for (const operation of provider.operations) {
    const method = operation.method.toLowerCase();
    const item = paths[operation.path];
    const node = asObject(item?.[method]);
    // The generator read the operation from this very place.
    if (item === undefined || node.operationId !== operation.id)
      throw new Error(`${operation.id} is not at ${operation.path}`);
    paths[operation.path] = { ...item, [method]: annotateOperation({ described, operation, node }) };
  }
  return { ...document, paths };
}

function annotateOperation(options: {
  readonly described: DescribedProvider;
  readonly operation: Operation;
  readonly node: JsonObject;
}): JsonObject {
  const { described, operation, node } = options;
  const classes = [
    `**Retry** \`${operation.retry}\`: ${retryMeaning[operation.retry]}.`,
    `**Evidence** \`${operation.evidence}\`: ${evidenceMeaning[operation.evidence]}.`,
  ];
  const description = [classes.join(" "), asString(node.description)?.trim()];
  return {
    ...node,
    description: description.filter((part) => part !== undefined).join("\n\n"),
    "x-codeSamples": [{ lang: "TypeScript", label: "TypeScript", source: operationSample({ described, operation }) }],
  };
}
