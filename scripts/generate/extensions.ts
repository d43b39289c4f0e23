import { readFileSync } from "node:fs";
import type { JsonObject } from "./json.js";
import type { Evidence, Retry, StatusOwner } from "./operation-model.js";
import type { Note, Problem } from "./problems.js";
import { Ajv2020 } from "./tools.js";

/** The `x-fnwire-*` extensions and what each may say: the same schema that lints the specs. */
const schemaFile = new URL("../specs/extensions.schema.json", import.meta.url);

type Definition = { readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, object>> };

export type ExtensionRules = {
  /** What is wrong with the extensions of any object; empty when all is well. */
  check(object: JsonObject): readonly string[];
  /** What an operation says with its extensions. Reports what is missing. */
  operation(options: {
    readonly document: JsonObject;
    readonly operation: JsonObject;
    readonly where: string;
    readonly problems: Problem[];
    /** Where given, what is missing is told here, and the careful value taken. */
    readonly notes: Note[] | undefined;
  }): {
    readonly retry: Retry;
    readonly status: StatusOwner | undefined;
    readonly evidence: Evidence;
  };
};

/** Compiles the extensions' schema; once for all specs of a run. */
export function loadExtensionRules(): ExtensionRules {
  const schema: { readonly $defs: Readonly<Record<string, Definition>> } = JSON.parse(readFileSync(schemaFile, "utf8"));
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schema, "extensions");
  const validators = new Map<string, { readonly validate: (value: unknown) => boolean; readonly says: string }>();
  for (const [kind, definition] of Object.entries(schema.$defs)) {
    for (const name of Object.keys(definition.properties ?? {})) {
      if (validators.has(name)) continue;
      const validate = ajv.compile<unknown>({ $ref: `extensions#/$defs/${kind}/properties/${name}` });
      validators.set(name, { validate, says: expectation({ definition, name, definitions: schema.$defs }) });
    }
  }
  const known = [...validators.keys()].join(", ");

  function check(object: JsonObject): readonly string[] {
    const wrong: string[] = [];
    for (const [key, value] of Object.entries(object)) {
      if (!key.startsWith("x-fnwire-")) continue;
      const rule = validators.get(key);
      if (rule === undefined) wrong.push(`unknown extension ${key}; known are ${known}`);
      else if (!rule.validate(value)) wrong.push(`${key} is ${JSON.stringify(value)}; it must be ${rule.says}`);
    }
    return wrong;
  }

  return {
    check,
    operation({ document, operation, where, problems, notes }) {
      for (const name of schema.$defs.Operation?.required ?? []) {
        if (Object.hasOwn(operation, name)) continue;
        const message = `${name} is missing; it must be ${validators.get(name)?.says ?? "set"}`;
        if (notes === undefined) problems.push({ where, message });
        else notes.push({ kind: "default", where, message: `${name} is missing` });
      }
      // Safe: `check` reports every other value, and a reported problem ends the generation before anything is emitted.
      return {
        retry: (operation["x-fnwire-retry"] ?? "unsent") as Retry,
        status: (operation["x-fnwire-status"] ?? document["x-fnwire-status"]) as StatusOwner | undefined,
        evidence: (operation["x-fnwire-evidence"] ?? "inferred") as Evidence,
      };
    },
  };
}

/** The allowed values in words, for a message. */
function expectation(options: {
  readonly definition: Definition;
  readonly name: string;
  readonly definitions: Readonly<Record<string, object>>;
}): string {
  let rule: object = options.definition.properties?.[options.name] ?? {};
  if ("$ref" in rule && typeof rule.$ref === "string") {
    rule = options.definitions[rule.$ref.slice(rule.$ref.lastIndexOf("/") + 1)] ?? {};
  }
  if ("enum" in rule && Array.isArray(rule.enum)) return rule.enum.map((value) => JSON.stringify(value)).join(" or ");
  if ("const" in rule) return JSON.stringify(rule.const);
  return "as scripts/specs/extensions.schema.json says";
}
