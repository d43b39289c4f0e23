import type { Json, JsonSchema, MediaType, OpenApiDocument, Parameter } from "../openapi-document.js";
import { type Header, resolveReference } from "../openapi-document.js";
import { fieldsToObject, parseMultipart, parseUrlEncoded } from "./form-body.js";
import { essence, findMediaType, isJsonType } from "./media-type.js";
import { listOperations, matchOperation, type OperationMatch, type SpecOperation } from "./operations.js";
import { decodeQuery } from "./parameters.js";
import type { Exchange, RecordedBody } from "./recording.js";
import { createSchemaValidator, type SchemaValidator } from "./schema-validator.js";
import { foretell } from "./tolerances.js";

/** A difference between an exchange and the spec. `where` is one of the places of deviations.schema.json. */
export type Deviation = {
  where: string;
  message: string;
  /** True of a query parameter whose name the spec does not know. */
  isUnnamed?: boolean;
};

/** What the check found out about one exchange. */
export type Finding = {
  exchange: Exchange;
  /** Undefined when no operation has the exchange's method and path. */
  operationId: string | undefined;
  deviations: Deviation[];
  /** What differs from the contract and is described as tolerated (`x-fnwire-tolerates`): no deviation. */
  tolerated: Deviation[];
  /** True when the spec calls the request wrong and the service refused it with a response that the spec describes. */
  isForetoldRefusal: boolean;
};

/** A spec, prepared for checking many exchanges. */
export type CheckableSpec = { document: OpenApiDocument; operations: SpecOperation[]; validator: SchemaValidator };

export function prepareSpec(document: OpenApiDocument): CheckableSpec {
  return { document, operations: listOperations(document), validator: createSchemaValidator(document) };
}

/**
 * Compares one exchange with the spec: request and response. A request that the spec calls wrong agrees with it when the service
 * refused it, that is answered 400 or above as documented; one that the service took deviates, unless the spec says so.
 * README.md beside this folder says what is asked of an exchange.
 */
export function checkExchange({ spec, exchange }: { spec: CheckableSpec; exchange: Exchange }): Finding {
  const { method, path: target } = exchange.request;
  const [path = "", query = ""] = splitOnce(target, "?");
  const refused = exchange.response !== undefined && exchange.response.status >= 400;
  const match =
    matchOperation({ operations: spec.operations, method, path, allowEmpty: refused }) ??
    // Services that route a trailing slash alike answer as if it were not there.
    (path.endsWith("/") && !refused
      ? matchOperation({ operations: spec.operations, method, path: path.slice(0, -1), allowEmpty: false })
      : undefined) ??
    // A HEAD that is not described is the GET without its content (RFC 9110, 9.3.2).
    (method.toUpperCase() === "HEAD" && !refused
      ? matchOperation({ operations: spec.operations, method: "GET", path, allowEmpty: refused })
      : undefined);
  if (match === undefined) {
    const none = { exchange, operationId: undefined, tolerated: [], isForetoldRefusal: false };
    if (deniesRoute(exchange) || isPreflight(exchange)) return { ...none, deviations: [] };
    return { ...none, deviations: [{ where: "operation", message: `no operation has ${method} ${path}` }] };
  }
  const inRequest = [
    ...checkParameters({ spec, match, query, headers: exchange.request.headers }),
    ...checkRequestBody({ spec, match, exchange }),
  ];
  const inResponse = checkResponse({ spec, operation: match.operation, exchange });
  const { deviations, tolerated } = foretell({
    tolerances: match.operation.tolerances,
    validator: spec.validator,
    exchange,
    deviations: refused ? inResponse : [...inRequest, ...inResponse],
  });
  const isForetoldRefusal = refused && inRequest.length > 0 && inResponse.length === 0;
  return { exchange, operationId: match.operation.id, deviations, tolerated, isForetoldRefusal };
}

/** Statuses by which a server says that it has nothing at a path or for a method; some frameworks say 400. */
const ROUTE_DENIALS = new Set([400, 404, 405]);

/** Whether the service itself says that there is no such operation. A response made up by the recorder proves nothing. */
function deniesRoute({ response, responseEvidence }: Exchange): boolean {
  return response !== undefined && responseEvidence === "recorded" && ROUTE_DENIALS.has(response.status);
}

/** An OPTIONS that is answered without content asks what HTTP allows here (CORS, RFC 9110, 9.3.7), not the API. */
function isPreflight({ request, response }: Exchange): boolean {
  return request.method.toUpperCase() === "OPTIONS" && response?.body.kind === "none";
}

function checkParameters({
  spec,
  match,
  query,
  headers,
}: {
  spec: CheckableSpec;
  match: OperationMatch;
  query: string;
  headers: Record<string, string>;
}): Deviation[] {
  const { parameters } = match.operation;
  const schemaOf = (schema: JsonSchema) => resolveReference<JsonSchema>(spec.document, schema);
  const decoded = decodeQuery({ query, parameters, schemaOf });
  const deviations: Deviation[] = decoded.unknown.map((name) => ({
    where: `request.query.${name}`,
    message: "the operation has no such query parameter",
    isUnnamed: true,
  }));
  for (const parameter of parameters) {
    const where = `request.${parameter.in}.${parameter.name}`;
    const value = readParameter({ parameter, match, query: decoded.values, headers });
    if (value === undefined) {
      if (parameter.required === true) deviations.push({ where, message: "required and absent" });
      continue;
    }
    const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
    for (const misfit of spec.validator.text(schema, value)) {
      deviations.push({ where, message: `${misfit.pointer} ${misfit.message} (sent: ${shorten(value)})`.trim() });
    }
  }
  return deviations;
}

/** Headers that OpenAPI 3.1 tells to describe elsewhere than in parameters. */
const DESCRIBED_ELSEWHERE = new Set(["accept", "content-type", "authorization"]);

function readParameter({
  parameter,
  match,
  query,
  headers,
}: {
  parameter: Parameter;
  match: OperationMatch;
  query: Map<Parameter, Json>;
  headers: Record<string, string>;
}): Json | undefined {
  switch (parameter.in) {
    case "query":
      return query.get(parameter);
    case "path": {
      const raw = match.path[parameter.name];
      return raw === undefined ? undefined : decodeSegment(raw);
    }
    case "header": {
      const name = parameter.name.toLowerCase();
      return DESCRIBED_ELSEWHERE.has(name) ? undefined : headers[name];
    }
    case "cookie": {
      const cookies = (headers.cookie ?? "").split(/;\s*/).map((pair) => splitOnce(pair, "="));
      return cookies.find(([name]) => name === parameter.name)?.[1];
    }
  }
}

/** A segment that is not percent-encoded UTF-8 stands for itself. */
function decodeSegment(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Methods whose requests' content means nothing (RFC 9110, 9.3.1, 9.3.2, 9.3.5): servers ignore it. */
const METHODS_WITHOUT_CONTENT = new Set(["get", "head", "delete"]);

function checkRequestBody({
  spec,
  match,
  exchange,
}: {
  spec: CheckableSpec;
  match: OperationMatch;
  exchange: Exchange;
}): Deviation[] {
  const { body, headers } = exchange.request;
  const documented = match.operation.requestBody;
  if (body.kind === "none") {
    return documented?.required === true ? [{ where: "request.body", message: "required and absent" }] : [];
  }
  if (documented === undefined) {
    if (METHODS_WITHOUT_CONTENT.has(match.operation.method)) return [];
    return [{ where: "request.body", message: "the operation takes no body" }];
  }
  return checkBody({ spec, side: "request", body, contentType: headers["content-type"], content: documented.content });
}

function checkResponse({
  spec,
  operation,
  exchange,
}: {
  spec: CheckableSpec;
  operation: SpecOperation;
  exchange: Exchange;
}): Deviation[] {
  const { response } = exchange;
  if (response === undefined) return [];
  const status = String(response.status);
  const documented =
    operation.responses.get(status) ?? operation.responses.get(`${status[0]}XX`) ?? operation.responses.get("default");
  if (documented === undefined) {
    const known = [...operation.responses.keys()].join(", ");
    return [
      { where: "response.status", message: `${status} is not documented for ${operation.id} (documented: ${known})` },
    ];
  }
  const headers = new Map(
    Object.entries(documented.headers ?? {}).map(([name, header]) => [name, resolveReference(spec.document, header)]),
  );
  const deviations = checkResponseHeaders({ spec, documented: headers, sent: response.headers });
  const content = documented.content ?? {};
  if (response.body.kind === "none") {
    const bodiless = exchange.request.method.toUpperCase() === "HEAD" || response.status >= 400;
    if (!bodiless && Object.keys(content).length > 0) {
      deviations.push({ where: "response.body", message: "documented and absent" });
    }
    return deviations;
  }
  if (Object.keys(content).length === 0) {
    deviations.push({ where: "response.body", message: `${status} is documented without a body` });
    return deviations;
  }
  const contentType = response.headers["content-type"];
  return [...deviations, ...checkBody({ spec, side: "response", body: response.body, contentType, content })];
}

function checkResponseHeaders({
  spec,
  documented,
  sent,
}: {
  spec: CheckableSpec;
  documented: Map<string, Header>;
  sent: Record<string, string>;
}): Deviation[] {
  const deviations: Deviation[] = [];
  for (const [name, header] of documented) {
    const where = `response.header.${name.toLowerCase()}`;
    const value = sent[name.toLowerCase()];
    if (value === undefined) {
      if (header.required === true) deviations.push({ where, message: "required and absent" });
      continue;
    }
    for (const misfit of spec.validator.text(header.schema ?? {}, value)) {
      deviations.push({ where, message: `${misfit.message} (sent: ${shorten(value)})` });
    }
  }
  return deviations;
}

/**
 * Checks a body that is there against the documented media types. Without a recorded content type it may be of any one of
 * them: recorders drop headers, and the documentation of an exchange often has none.
 */
function checkBody({
  spec,
  side,
  body,
  contentType,
  content,
}: {
  spec: CheckableSpec;
  side: "request" | "response";
  body: RecordedBody;
  contentType: string | undefined;
  content: Record<string, MediaType>;
}): Deviation[] {
  if (contentType === undefined) {
    const attempts = Object.entries(content).map(([type, media]) => checkContent({ spec, side, body, type, media }));
    return attempts.find((attempt) => attempt.length === 0) ?? attempts[0] ?? [];
  }
  const key = findMediaType({ content, contentType });
  const media = key === undefined ? undefined : content[key];
  if (media === undefined) {
    const known = Object.keys(content).join(", ");
    return [
      {
        where: `${side}.header.content-type`,
        message: `${essence(contentType)} is not documented (documented: ${known})`,
      },
    ];
  }
  return checkContent({ spec, side, body, type: contentType, media });
}

function checkContent({
  spec,
  side,
  body,
  type,
  media,
}: {
  spec: CheckableSpec;
  side: "request" | "response";
  body: RecordedBody;
  type: string;
  media: MediaType;
}): Deviation[] {
  if (body.kind !== "full") return [];
  const where = `${side}.body`;
  const schema = media.schema ?? {};
  const form = essence(type);
  let value: Json;
  let onWire: "json" | "text" = "text";
  if (isJsonType(type)) {
    try {
      value = JSON.parse(body.text);
    } catch {
      return [{ where, message: `not JSON, though sent as ${essence(type)}` }];
    }
    onWire = "json";
  } else if (form === "application/x-www-form-urlencoded" || form === "multipart/form-data") {
    const fields =
      form === "multipart/form-data"
        ? parseMultipart({ text: body.text, contentType: type })
        : parseUrlEncoded(body.text);
    if (fields === undefined) return [{ where, message: "not delimited by the boundary of its content type" }];
    value = fieldsToObject({ fields, isStructured: (name) => isStructuredField({ spec, schema, media, name }) });
    // A form has no null: a field that may be null is empty then.
    for (const [name, sent] of side === "response" ? Object.entries(value) : []) {
      if (sent === "" && isNullable({ spec, schema, name })) value[name] = null;
    }
  } else {
    value = body.text;
    onWire = "json";
  }
  return spec.validator[onWire](schema, value).map(({ pointer, message }) => ({
    where: `${where}${pointer}`,
    message,
  }));
}

function isNullable({ spec, schema, name }: { spec: CheckableSpec; schema: JsonSchema; name: string }): boolean {
  const field = findProperty({ document: spec.document, schema, name });
  return field !== undefined && [resolveReference<JsonSchema>(spec.document, field).type].flat().includes("null");
}

/** Whether a form field holds JSON: by its encoding, else because its schema allows objects or arrays and no plain text. */
function isStructuredField({
  spec,
  schema,
  media,
  name,
}: {
  spec: CheckableSpec;
  schema: JsonSchema;
  media: MediaType;
  name: string;
}): boolean {
  const encoding = media.encoding?.[name]?.contentType;
  if (encoding !== undefined) return isJsonType(encoding);
  const field = findProperty({ document: spec.document, schema, name });
  if (field === undefined) return false;
  const types = [resolveReference<JsonSchema>(spec.document, field).type].flat();
  return types.includes("object") && !types.includes("string");
}

/** The schema of a property, looked up through references and compositions. */
function findProperty({
  document,
  schema,
  name,
}: {
  document: OpenApiDocument;
  schema: JsonSchema;
  name: string;
}): JsonSchema | undefined {
  const node = resolveReference<JsonSchema>(document, schema);
  const own = isRecord(node.properties) ? node.properties[name] : undefined;
  if (isRecord(own)) return own;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const parts = node[keyword];
    for (const part of Array.isArray(parts) ? parts : []) {
      const found = isRecord(part) ? findProperty({ document, schema: part, name }) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isRecord(value: Json | undefined): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function shorten(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
