import { asArray, asObject, asString, type JsonObject } from "./json.js";
import type { SecurityScheme } from "./operation-model.js";
import type { Note, Problem } from "./problems.js";
import { dereference } from "./references.js";

/** What stands before the credential, by HTTP scheme. */
const prefixes = new Map([
  ["bearer", "Bearer "],
  ["basic", "Basic "],
]);

/** The schemes that put something into a request; `mutualTLS` does not, it belongs to the connection. */
export function readSecuritySchemes(options: {
  readonly document: JsonObject;
  readonly problems: Problem[];
}): readonly SecurityScheme[] {
  const { document, problems } = options;
  const schemes: SecurityScheme[] = [];
  for (const [id, value] of Object.entries(asObject(asObject(document.components).securitySchemes))) {
    const scheme = dereference(document, value) ?? {};
    const where = `security scheme ${id}`;
    const description = asString(scheme.description);
    const type = asString(scheme.type);
    if (type === "apiKey") {
      const place = asString(scheme.in);
      const name = asString(scheme.name);
      if (name === undefined || (place !== "header" && place !== "query" && place !== "cookie")) {
        problems.push({ where, message: "an apiKey needs `name` and `in: header | query | cookie`" });
      } else schemes.push({ id, in: place, name, prefix: undefined, description });
    } else if (type === "http") {
      const prefix = prefixes.get((asString(scheme.scheme) ?? "").toLowerCase());
      if (prefix === undefined)
        problems.push({ where, message: `http scheme ${asString(scheme.scheme)} is not supported` });
      else schemes.push({ id, in: "header", name: "Authorization", prefix, description });
    } else if (type === "oauth2" || type === "openIdConnect") {
      schemes.push({ id, in: "header", name: "Authorization", prefix: "Bearer ", description });
    } else if (type !== "mutualTLS") {
      problems.push({ where, message: `type ${type ?? "(none)"} is not one of OpenAPI 3.1` });
    }
  }
  return schemes;
}

/** The alternatives of an operation, by scheme; its own, or the document's. */
export function readSecurity(options: {
  readonly document: JsonObject;
  readonly operation: JsonObject;
  readonly schemes: readonly SecurityScheme[];
  readonly where: string;
  readonly problems: Problem[];
  readonly notes: Note[] | undefined;
}): readonly (readonly string[])[] {
  const { document, operation, schemes, where, problems, notes } = options;
  const declared = asObject(asObject(document.components).securitySchemes);
  const sent = new Set(schemes.map(({ id }) => id));
  const requirements = asArray(operation.security ?? document.security);
  if (requirements.length === 0) return [[]];
  return requirements.map((requirement) => {
    const ids = Object.keys(asObject(requirement));
    for (const id of ids) {
      if (Object.hasOwn(declared, id)) continue;
      const message = `security scheme ${id} is not declared`;
      // It can be sent all the same, with what a transport or a header adds.
      if (notes === undefined) problems.push({ where, message });
      else notes.push({ kind: "narrowed", where, message });
    }
    return ids.filter((id) => sent.has(id));
  });
}
