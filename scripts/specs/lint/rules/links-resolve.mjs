import { follow } from "../schema-walk.mjs";

/**
 * A link leads somewhere: its operation exists, its parameters are that operation's, all path parameters are given, and
 * each runtime expression points at something the linking operation has.
 */
export function linksResolve() {
  const operations = new Map();
  const links = [];
  return {
    PathItem: {
      Operation(operation, { location, resolve, parentLocations, key }, parents) {
        const shared = collect(parents.PathItem.parameters, parentLocations.PathItem.child(["parameters"]), resolve);
        const own = collect(operation.parameters, location.child(["parameters"]), resolve);
        const entry = { operation, location, parameters: [...own, ...shared], method: key };
        if (operation.operationId !== undefined) operations.set(operation.operationId, entry);
        for (const [status, raw] of Object.entries(operation.responses ?? {})) {
          const response = follow({ raw, location: location.child(["responses", status]), resolve });
          for (const [name, link] of Object.entries(response.node?.links ?? {})) {
            const found = follow({ raw: link, location: response.at.child(["links", name]), resolve });
            links.push({ name, link: found.node, location: found.at, response, from: entry });
          }
        }
      },
    },
    Root: {
      leave(_root, { report, resolve }) {
        for (const link of links) checkLink({ ...link, operations, resolve, report });
      },
    },
  };
}

/** Parameters, references followed. */
function collect(parameters, location, resolve) {
  return (parameters ?? [])
    .map((raw, i) => follow({ raw, location: location.child([i]), resolve }).node)
    .filter((parameter) => parameter !== undefined);
}

function checkLink({ name, link, location, response, from, operations, resolve, report }) {
  const say = (message, path) =>
    report({
      message: `Link \`${name}\` of ${from.operation.operationId}: ${message}`,
      location: (path.length === 0 ? location : location.child(path)).key(),
    });
  if (link?.operationId === undefined) return say("must name its operation by `operationId`.", []);
  const target = operations.get(link.operationId);
  if (target === undefined) return say(`there is no operation \`${link.operationId}\`.`, ["operationId"]);

  const given = new Set();
  for (const [key, expression] of Object.entries(link.parameters ?? {})) {
    const [, where, plain] = /^(?:(path|query|header|cookie)\.)?(.+)$/.exec(key) ?? [];
    const known = target.parameters.some((p) => p.name === plain && (where === undefined || p.in === where));
    if (!known) say(`${link.operationId} has no parameter \`${key}\`.`, ["parameters", key]);
    given.add(plain);
    const fault = faultOf({ expression, response, from, resolve });
    if (fault !== undefined) say(`\`${expression}\` ${fault}.`, ["parameters", key]);
  }
  for (const parameter of target.parameters) {
    if (parameter.in === "path" && !given.has(parameter.name)) {
      say(`${link.operationId} needs the path parameter \`${parameter.name}\`.`, []);
    }
  }
}

/** Why a runtime expression (OpenAPI 3.1, section 4.8.20.4) leads nowhere; undefined when it leads somewhere. */
function faultOf({ expression, response, from, resolve }) {
  if (typeof expression !== "string" || !expression.startsWith("$")) return undefined;
  const request = /^\$request\.(path|query|header)\.(.+)$/.exec(expression);
  if (request !== null) {
    const found = from.parameters.some((p) => p.in === request[1] && p.name === request[2]);
    return found ? undefined : `names no ${request[1]} parameter of ${from.operation.operationId}`;
  }
  const header = /^\$response\.header\.(.+)$/.exec(expression);
  if (header !== null) {
    const names = Object.keys(response.node.headers ?? {}).map((key) => key.toLowerCase());
    return names.includes(header[1].toLowerCase()) ? undefined : "names no documented header of the response";
  }
  const body = /^\$(request|response)\.body#(\/.*)$/.exec(expression);
  if (body === null) return "is not a runtime expression known here";
  const holder =
    body[1] === "response"
      ? response
      : follow({ raw: from.operation.requestBody, location: from.location.child(["requestBody"]), resolve });
  const media = Object.entries(holder.node?.content ?? {});
  if (media.length === 0) return `points into a ${body[1]} body that is not documented`;
  const segments = body[2]
    .slice(1)
    .split("/")
    .map((s) => s.replaceAll("~1", "/").replaceAll("~0", "~"));
  const reached = media.some(([type, { schema }]) =>
    reaches({ raw: schema, location: holder.at.child(["content", type, "schema"]), segments, resolve }),
  );
  return reached ? undefined : `points at nothing in the ${body[1]} schema`;
}

/** Whether the schema describes a value at the JSON pointer. */
function reaches({ raw, location, segments, resolve }) {
  const { node, at } = follow({ raw, location, resolve });
  if (node === undefined) return false;
  const [first, ...rest] = segments;
  if (first === undefined) return true;
  const direct = node.properties?.[first];
  if (direct !== undefined) {
    return reaches({ raw: direct, location: at.child(["properties", first]), segments: rest, resolve });
  }
  if (/^\d+$/.test(first) && node.items !== undefined) {
    return reaches({ raw: node.items, location: at.child(["items"]), segments: rest, resolve });
  }
  return ["allOf", "oneOf", "anyOf"].some((key) =>
    (node[key] ?? []).some((part, i) => reaches({ raw: part, location: at.child([key, i]), segments, resolve })),
  );
}
