import { follow, walkSchema } from "../schema-walk.mjs";

/**
 * A value set in a response is open and named: the server may send a value that is newer than the spec.
 * A closed `enum` or `const` in a response needs a `$comment` that says why it can never grow.
 */
export function openResponseEnums() {
  // A schema that several responses share is reported once.
  const seen = new Set();
  return {
    Response(response, { location, resolve, report: reportAny }) {
      const report = (problem) => {
        const place = problem.location.absolutePointer;
        if (!seen.has(place)) reportAny(problem);
        seen.add(place);
      };
      for (const [type, media] of Object.entries(response.content ?? {})) {
        checkSchema(media.schema, location.child(["content", type, "schema"]), { resolve, report });
      }
      for (const [name, header] of Object.entries(response.headers ?? {})) {
        const { node, at } = follow({ raw: header, location: location.child(["headers", name]), resolve });
        checkSchema(node?.schema, at.child(["schema"]), { resolve, report });
      }
    },
  };
}

function checkSchema(schema, location, { resolve, report }) {
  walkSchema({
    schema,
    location,
    resolve,
    visit({ schema: part, location: at, name, heldBy }) {
      if (isOpenEnum(part) && name === undefined) {
        report({
          message: "An open enum must be a named schema, reached through a `$ref`.",
          location: at.child(["anyOf"]),
        });
      }
      const closed = part.enum !== undefined ? "enum" : part.const !== undefined ? "const" : undefined;
      if (closed === undefined || part.$comment !== undefined) return;
      if (heldBy !== undefined && isOpenEnum(heldBy) && heldBy.anyOf.includes(part)) return;
      report({
        message: `A response's \`${closed}\` must be open (\`anyOf\` of the enum and its plain type), or say in \`$comment\` why it never grows.`,
        location: at.child([closed]),
      });
    },
  });
}

/** `anyOf: [{ type, enum }, { type }]`: the known values, and whatever else has the type. */
function isOpenEnum(schema) {
  const [known, rest, ...more] = schema.anyOf ?? [];
  if (known?.enum === undefined || rest === undefined || more.length > 0) return false;
  return rest.type !== undefined && rest.enum === undefined && rest.const === undefined;
}
