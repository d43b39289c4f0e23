import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

/** Every `x-` key is one of ours, on a kind of object that may carry it, with a value its JSON Schema accepts. */
export function extensions() {
  const schema = JSON.parse(readFileSync(new URL("../../extensions.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv2020.default({ allErrors: true, strict: true });
  ajv.addSchema(schema, "extensions");
  const kinds = new Set(Object.keys(schema.$defs).filter((name) => /^[A-Z]/.test(name)));

  function check({ node, kind, location, report }) {
    if (node === null || typeof node !== "object" || Array.isArray(node)) return;
    const own = Object.fromEntries(Object.entries(node).filter(([key]) => key.startsWith("x-")));
    if (!kinds.has(kind)) {
      for (const key of Object.keys(own)) {
        report({
          message: `\`${key}\` has no meaning on this object (${kind}).`,
          location: location.child([key]).key(),
        });
      }
      return;
    }
    const validate = ajv.getSchema(`extensions#/$defs/${kind}`);
    if (validate(own)) return;
    for (const error of validate.errors) {
      const key = error.params.additionalProperty ?? error.instancePath.split("/")[1];
      const about = key === undefined ? "" : `\`${key}\` `;
      report({
        message: `${about}${explain(error)} (scripts/specs/extensions.schema.json).`,
        location: key === undefined ? location.key() : location.child([key]).key(),
      });
    }
  }

  return {
    any: {
      enter(node, { type, location, report }) {
        // Maps of headers, examples and the like have keys of their own choosing, which may begin with "x-".
        if (/Map$/.test(type.name) || type.name.includes("Properties")) return;
        if (type.name === "Example" || type.name === "scalar") return;
        check({ node, kind: type.name, location, report });
      },
    },
    ref(node, { location, report }) {
      check({ node, kind: "Reference", location, report });
    },
  };
}

function explain(error) {
  if (error.keyword === "additionalProperties") return "is not an extension known here";
  if (error.keyword === "enum") return `must be one of: ${error.params.allowedValues.join(", ")}`;
  if (error.keyword === "required") return `An object of this kind needs \`${error.params.missingProperty}\``;
  return error.message ?? "is not valid";
}
