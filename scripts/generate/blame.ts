import type { JsonObject } from "./json.js";
import { asObject, isObject } from "./json.js";
import type { Problem } from "./problems.js";
import { walkReachable } from "./walk.js";

/**
 * The operations for which a library fails, found by trying: the named schemas one by one, then each operation by itself. What is neither
 * is told of the whole description.
 */
export function blame(options: {
  readonly slug: string;
  /** As it was before the library had it. */
  readonly document: JsonObject;
  readonly error: unknown;
  /** Does what failed with a description that has only these named schemas and paths. Throws when it fails again. */
  readonly attempt: (part: JsonObject) => void;
}): readonly Problem[] {
  const { slug, document, error, attempt } = options;
  const message = `the types cannot be made: ${error instanceof Error ? error.message : String(error)}`;
  const components = asObject(document.components);
  const fails = (part: JsonObject): boolean => {
    try {
      attempt(part);
      return false;
    } catch {
      return true;
    }
  };
  const failing = new Set(
    Object.entries(asObject(components.schemas))
      .filter(([name, schema]) => fails({ ...document, paths: {}, components: { schemas: { [name]: schema } } }))
      .map(([, schema]) => schema),
  );
  const problems: Problem[] = [];
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      if (!isObject(operation) || method === "parameters") continue;
      let isReached = false;
      walkReachable({
        document,
        node: operation,
        visit: (part) => {
          isReached ||= failing.has(part);
        },
      });
      const alone = { ...document, paths: { [path]: { [method]: operation } }, components: {} };
      if (!isReached && !fails(alone)) continue;
      const id = typeof operation.operationId === "string" ? operation.operationId : "";
      problems.push({ where: `operation ${id} (${method.toUpperCase()} ${path})`, message });
    }
  }
  return problems.length > 0 ? problems : [{ where: `specs/${slug}`, message }];
}
