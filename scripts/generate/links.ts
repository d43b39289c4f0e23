import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { isJson } from "./media-types.js";
import type { FollowUp, Operation, Parameter } from "./operation-model.js";
import type { Problem } from "./problems.js";
import { dereference } from "./references.js";

/** Where a link stands: its operation, and the response that carries it. */
export type LinkSite = {
  readonly where: string;
  readonly status: string;
  readonly name: string;
  readonly link: JsonObject;
  /** The response, dereferenced. */
  readonly response: JsonObject;
  /** The request body, dereferenced. */
  readonly requestBody: JsonObject | undefined;
  readonly parameters: readonly Parameter[];
};

/**
 * Reports a link that leads to no operation, fills no existing parameter, leaves a required one empty, or takes a value
 * from a place that the description does not have. Source: OpenAPI 3.1, "Link Object" and "Runtime Expressions".
 */
export function checkLink(options: {
  readonly document: JsonObject;
  readonly site: LinkSite;
  readonly targets: ReadonlyMap<string, Pick<Operation, "id" | "parameters">>;
  readonly problems: Problem[];
}): FollowUp | undefined {
  const { document, site, targets, problems } = options;
  const where = `${site.where}, response ${site.status}, link ${site.name}`;
  const id = asString(site.link.operationId);
  if (id === undefined) {
    problems.push({ where, message: "has no operationId (operationRef is not supported)" });
    return undefined;
  }
  const target = targets.get(id);
  if (target === undefined) {
    problems.push({ where, message: `leads to operation ${id}, which does not exist` });
    return undefined;
  }
  const filled = new Set<string>();
  for (const [key, expression] of Object.entries(asObject(site.link.parameters))) {
    const [, group, qualified] = /^(path|query|header)\.(.+)$/.exec(key) ?? [];
    const parameter = target.parameters.find((candidate) => {
      return qualified === undefined ? candidate.name === key : candidate.in === group && candidate.name === qualified;
    });
    if (parameter === undefined) problems.push({ where, message: `${id} has no parameter ${key}` });
    else filled.add(`${parameter.in}.${parameter.name}`);
    const wrong = expressionProblem({ document, site, expression });
    if (wrong !== undefined) problems.push({ where, message: `parameter ${key}: ${wrong}` });
  }
  for (const parameter of target.parameters) {
    if (parameter.required && !filled.has(`${parameter.in}.${parameter.name}`)) {
      problems.push({
        where,
        message: `${id} needs the ${parameter.in} parameter ${parameter.name}, which the link does not fill`,
      });
    }
  }
  if (site.link.requestBody !== undefined) {
    const wrong = expressionProblem({ document, site, expression: site.link.requestBody });
    if (wrong !== undefined) problems.push({ where, message: `requestBody: ${wrong}` });
  }
  return { name: site.name, status: site.status, target: id, description: asString(site.link.description) };
}

/** Why the runtime expression cannot be evaluated; undefined when it can. Anything that is not one is a constant. */
function expressionProblem(options: {
  readonly document: JsonObject;
  readonly site: LinkSite;
  readonly expression: Json;
}): string | undefined {
  const { document, site, expression } = options;
  if (typeof expression !== "string" || !expression.startsWith("$")) return undefined;
  if (expression === "$url" || expression === "$method" || expression === "$statusCode") return undefined;
  const [, source, rest] = /^\$(request|response)\.(.+)$/s.exec(expression) ?? [];
  if (source === undefined || rest === undefined) return `${expression} is not a runtime expression`;
  if (rest === "body") return undefined;
  if (rest.startsWith("body#")) {
    const body = source === "request" ? site.requestBody : site.response;
    const schemas = Object.entries(asObject(body?.content))
      .filter(([mediaType]) => isJson(mediaType))
      .map(([, media]) => asObject(media).schema);
    const pointer = rest.slice("body#".length);
    const found = schemas.some((schema) => schemaHasPointer({ document, schema, pointer }));
    return found ? undefined : `${expression} points to nothing in the ${source} body's schema`;
  }
  const [, group, name] = /^(path|query|header)\.(.+)$/s.exec(rest) ?? [];
  if (group === undefined || name === undefined) return `${expression} is not a runtime expression`;
  if (source === "response") {
    const names = Object.keys(asObject(site.response.headers)).map((header) => header.toLowerCase());
    const found = group === "header" && names.includes(name.toLowerCase());
    return found ? undefined : `${expression}: the response has no such header`;
  }
  const found = site.parameters.some((parameter) => {
    const same = parameter.name === name || (group === "header" && parameter.name.toLowerCase() === name.toLowerCase());
    return parameter.in === group && same;
  });
  return found ? undefined : `${expression}: the request has no such parameter`;
}

/** Whether a JSON pointer into an instance can lead anywhere, as far as the schema says. */
function schemaHasPointer(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly pointer: string;
}): boolean {
  const { document, pointer } = options;
  if (pointer !== "" && !pointer.startsWith("/")) return false;
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return schemaHasTokens({ document, schema: options.schema, tokens, depth: 0 });
}

function schemaHasTokens(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly tokens: readonly string[];
  readonly depth: number;
}): boolean {
  const { document, tokens, depth } = options;
  const schema = dereference(document, options.schema);
  if (schema === undefined || depth > 50) return false;
  const [token, ...rest] = tokens;
  if (token === undefined) return true;
  const properties = asObject(schema.properties);
  if (Object.hasOwn(properties, token)) {
    return schemaHasTokens({ document, schema: properties[token], tokens: rest, depth: depth + 1 });
  }
  if (isObject(schema.items) && /^\d+$/.test(token)) {
    if (schemaHasTokens({ document, schema: schema.items, tokens: rest, depth: depth + 1 })) return true;
  }
  return [...asArray(schema.allOf), ...asArray(schema.anyOf), ...asArray(schema.oneOf)].some((branch) => {
    return schemaHasTokens({ document, schema: branch, tokens, depth: depth + 1 });
  });
}
