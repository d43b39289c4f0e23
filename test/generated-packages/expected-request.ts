import { expect } from "vitest";
import type { DescribedOperation, Description, Parameter } from "./description.js";
import { isObject, type Json } from "./json.js";
import type { RecordedRequest } from "./recorder.js";

/** Where a client's endpoint points in these tests: a base path shows whether operations are put below it. */
export const basePath = "/some/base";

/** The groups of a call, from the parameters' values. */
export function callerGroups(parameters: readonly Parameter[]) {
  const groups = { path: "path", query: "query", header: "headers" } as const;
  const request: { [group in "path" | "query" | "headers"]?: Record<string, Json> } = {};
  for (const { in: place, name, value } of parameters) {
    const group = groups[place];
    request[group] = { ...request[group], [name]: value };
  }
  return request;
}

/** Fails unless the request's method, path, query, headers and credentials are what the description asks for. */
export function expectRequest(options: {
  readonly request: RecordedRequest;
  readonly operation: DescribedOperation;
  readonly description: Description;
  /** The parameters with the values that were passed. */
  readonly parameters: readonly Parameter[];
  /** Credentials given to the client, by scheme. */
  readonly credentials: Readonly<Record<string, string>>;
}): void {
  const { request, operation, parameters } = options;
  const [path = "", search = ""] = splitOnce(request.target, "?");
  expect(request.method).toBe(operation.method);
  expect(path, "nothing in the path may look like syntax").toMatch(/^[A-Za-z0-9/._~!$'()*,;:@%-]*$/);
  expect(path.split("/").map(decodeURIComponent)).toEqual(pathSegments({ operation, parameters }));

  const credentials = sentCredentials(options);
  expect([...new URLSearchParams(search)]).toEqual([
    ...parameters.filter((parameter) => parameter.in === "query").flatMap(queryPairs),
    ...credentials.query,
  ]);

  for (const { in: place, name, value } of parameters) {
    if (place === "header") expect(request.headers[name.toLowerCase()]).toBe(plainText(value));
  }
  for (const [name, value] of credentials.headers) expect(request.headers[name]).toBe(value);
  for (const name of credentials.absent) expect(request.headers[name], `${name} was not asked for`).toBeUndefined();
}

/** The decoded segments of the path. A value stays in its segment, whatever it holds. */
function pathSegments(options: {
  readonly operation: DescribedOperation;
  readonly parameters: readonly Parameter[];
}): readonly string[] {
  const { operation, parameters } = options;
  const values = new Map(parameters.filter((each) => each.in === "path").map(({ name, value }) => [name, value]));
  const template = (operation.fromOrigin ? "" : basePath) + operation.path;
  return template
    .split("/")
    .map((segment) => segment.replace(/\{([^{}]+)\}/g, (_, name: string) => plainText(values.get(name) ?? "")));
}

/** A query parameter as name and value. Source: OpenAPI 3.1, "Style Values" and "Style Examples". */
function queryPairs({ name, value, style, explode }: Parameter): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    if (explode) return value.map((item: Json) => [name, plainText(item)]);
    const separators: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };
    return [[name, value.map(plainText).join(separators[style] ?? ",")]];
  }
  if (!isObject(value)) return [[name, plainText(value)]];
  const entries = Object.entries(value).map(([key, item]): [string, string] => [key, plainText(item ?? null)]);
  if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, item]);
  return explode ? entries : [[name, entries.flat().join(",")]];
}

function plainText(value: Json): string {
  return typeof value === "string" ? value : Array.isArray(value) ? value.map(plainText).join(",") : String(value);
}

/** Where the operation's first alternative puts the credentials, and which headers must not carry one. */
function sentCredentials(options: {
  readonly operation: DescribedOperation;
  readonly description: Description;
  readonly parameters: readonly Parameter[];
  readonly credentials: Readonly<Record<string, string>>;
}) {
  const { operation, description, parameters, credentials } = options;
  const headers = new Map<string, string>();
  const query: (readonly [string, string])[] = [];
  const chosen = operation.security.find((alternative) => alternative.length > 0) ?? [];
  for (const id of chosen) {
    const scheme = description.schemes.get(id);
    if (scheme === undefined) continue;
    const given = credentials[id] ?? "";
    // RFC 7617 §2: user and password are sent in base64.
    const value = scheme.prefix + (scheme.prefix === "Basic " ? Buffer.from(given).toString("base64") : given);
    if (scheme.in === "query") query.push([scheme.name, value]);
    else if (scheme.in === "header") headers.set(scheme.name.toLowerCase(), value);
    else headers.set("cookie", [headers.get("cookie"), `${scheme.name}=${value}`].filter(Boolean).join("; "));
  }
  const described = new Set(parameters.map(({ name }) => name.toLowerCase()));
  const absent = [...description.schemes.values()]
    .map((scheme) => (scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase()))
    .filter((name) => !headers.has(name) && !described.has(name));
  return { headers, query, absent };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
