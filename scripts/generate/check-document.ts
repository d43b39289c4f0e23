import type { ExtensionRules } from "./extensions.js";
import { asString, type Json, type JsonObject } from "./json.js";
import type { Problem } from "./problems.js";
import { resolveReference } from "./references.js";
import { shapeProblems } from "./schema-shape.js";
import { walk, walkReachable } from "./walk.js";

/** An operation's own part of the document, and its name in a message. */
export type OperationPart = { readonly where: string; readonly node: Json };

/**
 * Reports references that lead nowhere and extensions that say nothing known, each with the operations that reach it.
 * The document is walked once; only when something is wrong is it walked again from each operation.
 */
export function checkDocument(options: {
  readonly document: JsonObject;
  readonly operations: readonly OperationPart[];
  readonly extensions: ExtensionRules;
  readonly problems: Problem[];
}): void {
  const { document, operations, extensions, problems } = options;
  const find = (object: JsonObject) => problemsOf({ document, object, extensions });
  const unclaimed = new Set<string>();
  walk(document, (object) => {
    for (const message of find(object)) unclaimed.add(message);
  });
  if (unclaimed.size === 0) return;
  const all = [...unclaimed];
  for (const { where, node } of operations) {
    const reached = new Set<string>();
    walkReachable({
      document,
      node,
      visit: (object) => {
        for (const message of find(object)) reached.add(message);
      },
    });
    for (const message of all.filter((candidate) => reached.has(candidate))) {
      unclaimed.delete(message);
      problems.push({ where, message });
    }
  }
  for (const message of unclaimed) problems.push({ where: "the document, outside every operation", message });
}

function problemsOf(options: {
  readonly document: JsonObject;
  readonly object: JsonObject;
  readonly extensions: ExtensionRules;
}): readonly string[] {
  const { document, object, extensions } = options;
  const reference = asString(object.$ref);
  const broken = reference !== undefined && resolveReference(document, reference) === undefined;
  const wrong = [...extensions.check(object), ...shapeProblems(object)];
  return broken ? [`$ref ${reference} cannot be resolved`, ...wrong] : wrong;
}
