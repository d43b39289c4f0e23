import { asString, type JsonObject } from "./json.js";
import type { Parameter, ParameterStyle, QueryStyle } from "./operation-model.js";
import {
  credentialPlaces,
  fixedParameters,
  isHeaderName,
  isNested,
  operationsOf,
  typesOf,
  wireParameters,
} from "./parameters.js";
import type { PathTemplate } from "./path-template.js";
import type { Problem } from "./problems.js";
import { dereference } from "./references.js";

/** The parameters of an operation as they are sent. */
export function readParameters(options: {
  readonly document: JsonObject;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
  readonly template: PathTemplate;
  readonly where: string;
  readonly problems: Problem[];
}): readonly Parameter[] {
  const { document, pathItem, operation, template, where, problems } = options;
  // An operation's parameter replaces the path's of the same place and name.
  const byKey = new Map<string, Parameter>();
  const all = [
    { list: pathItem.parameters, of: operationsOf(pathItem) },
    { list: operation.parameters, of: [operation] },
  ].flatMap(({ list, of }) =>
    wireParameters({ document, list, template, credentials: credentialPlaces(document, of) }),
  );
  for (const { parameter, isJson } of all) {
    const name = asString(parameter.name) ?? "";
    const place = asString(parameter.in);
    if (name === "" || (place !== "path" && place !== "query" && place !== "header" && place !== "cookie")) {
      problems.push({ where, message: `parameter ${name} is in ${place ?? "nothing"}, which is not supported` });
      continue;
    }
    if (place === "header" && !isHeaderName(name)) {
      problems.push({ where, message: `parameter ${name} cannot be the name of a header` });
      continue;
    }
    const read = { document, parameter, name, where, problems };
    byKey.set(`${place}.${name}`, {
      in: place,
      name,
      required: place === "path" || parameter.required === true,
      description: asString(parameter.description),
      style: place === "query" ? readQueryStyle({ ...read, isJson }) : undefined,
      isNested:
        place === "query" && (isJson || (parameter.style === "deepObject" && isNested(document, parameter.schema))),
      styled: place === "query" ? undefined : readStyle({ ...read, place, isJson }),
      sent: readSent({ ...read, place }),
      fixed: undefined,
    });
  }
  for (const { name, value } of template.query.flatMap((each) => ("value" in each ? [each] : []))) {
    const described = fixedParameters(template).find((each) => each.name === name);
    const before = byKey.get(`query.${name}`);
    byKey.set(`query.${name}`, {
      in: "query",
      name,
      description: asString(described?.description),
      style: undefined,
      isNested: false,
      styled: undefined,
      sent: undefined,
      ...before,
      required: false,
      fixed: value,
    });
  }
  const parameters = [...byKey.values()];
  const templated = [...template.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  for (const name of templated) {
    if (!declared.includes(name ?? "")) problems.push({ where, message: `path parameter ${name} is not described` });
  }
  for (const name of declared) {
    if (!templated.includes(name)) problems.push({ where, message: `path parameter ${name} is not in the path` });
  }
  return parameters;
}

type ReadArgs = {
  readonly document: JsonObject;
  readonly parameter: JsonObject;
  readonly name: string;
  readonly where: string;
  readonly problems: Problem[];
};

/** The default of a header that is sent in any case. */
function readSent({
  document,
  parameter,
  name,
  place,
  where,
  problems,
}: ReadArgs & { readonly place: Parameter["in"] }) {
  if (parameter["x-fnwire-sent"] !== true) return undefined;
  const value = dereference(document, parameter.schema)?.default;
  if (place === "header" && typeof value === "string") return value;
  problems.push({
    where,
    message: `parameter ${name}: x-fnwire-sent needs a header parameter whose schema has a text as default`,
  });
  return undefined;
}

/** How a parameter of a path, a header or a cookie is written; undefined where a text is enough. */
function readStyle(
  options: ReadArgs & { readonly place: "path" | "header" | "cookie"; readonly isJson: boolean },
): ParameterStyle | undefined {
  const { document, parameter, name, place, isJson, where, problems } = options;
  const style = asString(parameter.style);
  const allowed = { path: ["simple", "label", "matrix"], header: ["simple"], cookie: ["form"] }[place];
  if (style !== undefined && !allowed.includes(style)) {
    problems.push({ where, message: `parameter ${name}: style ${style} is not one of a ${place}` });
  }
  const types = typesOf(document, parameter.schema);
  const explode = typeof parameter.explode === "boolean" ? parameter.explode : place === "cookie";
  const written: ParameterStyle = {
    ...(style === "label" || style === "matrix" ? { style } : {}),
    ...(explode ? { explode: true as const } : {}),
    ...(isJson ? { content: "json" as const } : {}),
  };
  if (place === "cookie") return written;
  const isText = types !== undefined && [...types].every((type) => type === "string" || type === "integer");
  if (place === "path") return isText && style !== "label" && style !== "matrix" && !isJson ? undefined : written;
  return isJson || types === undefined || types.has("object") ? written : undefined;
}

function readQueryStyle(options: ReadArgs & { readonly isJson: boolean }): QueryStyle | undefined {
  const { parameter, name, isJson, where, problems } = options;
  if (isJson) return { content: "json" };
  const style = asString(parameter.style);
  if (
    style !== undefined &&
    style !== "form" &&
    style !== "spaceDelimited" &&
    style !== "pipeDelimited" &&
    style !== "deepObject"
  ) {
    problems.push({ where, message: `parameter ${name}: style ${style} is not one of a query` });
    return undefined;
  }
  const explode = typeof parameter.explode === "boolean" ? parameter.explode : (style ?? "form") === "form";
  const isDefaultExplode = explode === ((style ?? "form") === "form");
  const written: QueryStyle = {
    ...(style !== undefined && style !== "form" ? { style } : {}),
    ...(isDefaultExplode ? {} : { explode }),
    ...(parameter.allowReserved === true ? { allowReserved: true } : {}),
    ...(parameter["x-fnwire-booleans"] === "digits" ? { booleans: "digits" as const } : {}),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}
