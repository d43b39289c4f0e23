import type { Call } from "../http/call.js";
import { type Content, mediaTypeOf } from "../http/content.js";
import type { BodyCheck, ParameterCheck, SpecOperation } from "./operation.js";
import type { Violation } from "./violation.js";

/** Where a request breaks its operation. Unknown query parameters and headers break nothing: the spec does not forbid them. */
export function checkRequest(operation: SpecOperation, call: Call): readonly Violation[] {
  return [
    ...operation.parameters.flatMap((parameter) => checkParameter(parameter, call)),
    ...checkBody(operation, call),
  ];
}

// OpenAPI 3.1, Parameter Object: header parameters of these names are ignored.
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

function checkParameter(parameter: ParameterCheck, call: Call): readonly Violation[] {
  if (parameter.in === "header" && ignoredHeaders.has(parameter.name.toLowerCase())) return [];
  const value = sentValue(parameter, call);
  if (value === undefined) return parameter.required ? [missing(parameter.in, parameter.name)] : [];
  return parameter.check(value).map((found) => ({ ...found, at: `${parameter.name}${found.at}` }));
}

function sentValue(parameter: ParameterCheck, call: Call): string | readonly string[] | undefined {
  if (parameter.in === "path") return call.params[parameter.name];
  if (parameter.in === "header") return call.headers[parameter.name.toLowerCase()];
  if (parameter.in === "cookie") return cookiesOf(call.headers).get(parameter.name);
  const values = call.query.getAll(parameter.name);
  if (values.length === 0) return undefined;
  if (!parameter.list) return values.at(-1);
  return parameter.explode ? values : values.flatMap((value) => value.split(","));
}

/** Cookies of a request by name (RFC 6265 section 5.4). */
export function cookiesOf(headers: Call["headers"]): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return new Map(
    pairs
      .filter((pair) => pair.includes("="))
      .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

function checkBody({ requestBody }: SpecOperation, call: Call): readonly Violation[] {
  if (requestBody === undefined) return [];
  if (call.content.kind === "empty") return requestBody.required ? [missing("body", "")] : [];
  const mediaType = mediaTypeOf(call.headers["content-type"]);
  const body = bodyFor(requestBody.bodies, mediaType);
  if (body === undefined) return [undocumented(mediaType, [...requestBody.bodies.keys()])];
  return checkContent(body, call.content);
}

function checkContent(body: BodyCheck, content: Content): readonly Violation[] {
  if (content.kind === "malformed")
    return [{ where: "body", at: "", keyword: "parse", message: content.message, details: {} }];
  if (content.kind === "json") return body.json(content.value);
  if (content.kind === "form") return body.form(formValue(content.fields));
  if (content.kind === "text") return body.json(content.text);
  return [];
}

// Files stand in as empty text: their schema is `type: string`, and their bytes are not the schema's business.
function formValue(fields: Extract<Content, { kind: "form" }>["fields"]): Record<string, unknown> {
  return Object.fromEntries(
    [...fields].map(([name, values]) => {
      const texts = values.map((field) => (field.kind === "text" ? field.text : ""));
      return [name, texts.length === 1 ? texts[0] : texts];
    }),
  );
}

/** The check for a media type: its own, that of its type's range, or that of any type. */
export function bodyFor(bodies: ReadonlyMap<string, BodyCheck>, mediaType: string): BodyCheck | undefined {
  return bodies.get(mediaType) ?? bodies.get(`${mediaType.split("/", 1)[0]}/*`) ?? bodies.get("*/*");
}

function missing(where: "path" | "query" | "header" | "cookie" | "body", name: string): Violation {
  return { where, at: name, keyword: "required", message: "is required", details: { missingProperty: name } };
}

function undocumented(mediaType: string, documented: readonly string[]): Violation {
  return {
    where: "media-type",
    at: mediaType,
    keyword: "enum",
    message: `must be one of ${documented.join(", ")}`,
    details: { allowedValues: documented },
  };
}
