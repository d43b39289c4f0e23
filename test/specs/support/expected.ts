import {
  type Any,
  type Body,
  type DescribedOperation,
  type Description,
  follow,
  type Parameter,
} from "./description.js";

/** A call as a caller writes it, and the bytes that must come of it. */
export type Expected = {
  readonly method: string;
  readonly path: string;
  readonly request: Any;
  readonly target: string;
  /** Headers that must be there, by lower-case name; undefined: one that must not. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** A character for each byte. Of a form in parts: without its boundary. */
  readonly body: string;
};

/** Path of the endpoint that calls go to. */
export const basePath = "/base";

/** A value that is syntax wherever it is not encoded, and how it is encoded (RFC 3986 §2.1). */
const hostile = { plain: "a b/ü?&=", encoded: "a%20b%2F%C3%BC%3F%26%3D" };

/** What each scheme is given. */
export function credentialsOf({ schemes }: Description): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...schemes].map(([id, { prefix }], index) => [id, `${prefix === "Basic " ? "user:" : ""}test-${index}`]),
  );
}

/** Calls of three operations that say most, among those whose every part can be told from the document alone. */
export function expectedCalls(
  description: Description,
  isThere: (method: string, path: string) => boolean,
): Expected[] {
  const judged = description.operations
    .filter(({ method, path }) => isThere(method, path))
    .flatMap((operation) => {
      const expected = expectedCall(description, operation);
      return expected === undefined ? [] : [{ operation, expected }];
    });
  const chosen: typeof judged = [];
  const weights: readonly ((operation: DescribedOperation) => number)[] = [
    ({ parameters }) => parameters.filter((each) => each.in === "query").length,
    ({ body }) => (body === undefined ? 0 : /json/.test(body.type) ? 1 : 2),
    ({ parameters }) => parameters.filter((each) => each.in !== "query").length,
  ];
  for (const weigh of weights) {
    const [best] = judged
      .filter((each) => !chosen.includes(each))
      .sort((one, other) => weigh(other.operation) - weigh(one.operation));
    if (best !== undefined) chosen.push(best);
  }
  return chosen.map(({ expected }) => expected);
}

/** Undefined: what is right cannot be told here. */
function expectedCall(description: Description, operation: DescribedOperation): Expected | undefined {
  const { method, path, parameters } = operation;
  const prefix = prefixOf(description, operation);
  const credentials = sentCredentials(description, operation);
  if (prefix === undefined) return undefined;
  const request: Any = {};
  const query: string[] = [...path.replace(/#.*$/, "").matchAll(/[?&]([^?&={}]+)=([^?&{}]*)/g)].map(
    ([, name = "", value = ""]) => `${name}=${value}`,
  );
  const headers: Record<string, string | undefined> = {};
  const cookies: string[] = [];
  let template = path.replace(/[?#].*$/, "");
  for (const parameter of parameters) {
    const written = writtenParameter(description.document, parameter);
    if (written === undefined) return undefined;
    const { in: place, name } = parameter;
    if (credentials.places.has(`${place} ${place === "header" ? name.toLowerCase() : name}`)) continue;
    const group = { path: "path", query: "query", header: "headers", cookie: "cookies" }[place] ?? "";
    request[group] = { ...request[group], [name]: written.value };
    if (place === "path") {
      const filled = template.replace(`{${name}}`, written.text).replace(`{+${name}}`, written.text);
      if (filled === template) return undefined;
      template = filled;
    } else if (place === "query") query.push(written.text);
    else if (place === "header") headers[name.toLowerCase()] = written.text;
    else cookies.push(written.text);
  }
  if (/[{}%]|[^\x21-\x7e]/.test(template.replaceAll(hostile.encoded, "")) || !template.startsWith("/"))
    return undefined;
  const body = operation.body === undefined ? undefined : writtenBody(description.document, operation.body);
  if (operation.body !== undefined && body === undefined) return undefined;
  if (body !== undefined) {
    request.body = body.value;
    headers["content-type"] = body.type;
  }
  Object.assign(headers, credentials.headers);
  const sent = [...(headers.cookie === undefined ? [] : [headers.cookie]), ...cookies];
  if (sent.length > 0) headers.cookie = sent.join("; ");
  const search = [...query, ...credentials.query].join("&");
  return {
    method,
    path,
    request,
    target: `${prefix}${template}${search === "" ? "" : `?${search}`}`,
    headers,
    body: body?.text ?? "",
  };
}

/** What an operation's path is appended to; undefined where its servers are elsewhere. */
function prefixOf({ servers }: Description, operation: DescribedOperation): string | undefined {
  if (operation.servers.length === 0) return basePath;
  const document = "https://document.test";
  const parsed = (url: string) => (URL.canParse(url, document) ? new URL(url, document) : undefined);
  const [first = ""] = operation.servers;
  const own = parsed(first);
  const roots = servers.map(parsed);
  if (own === undefined || roots.includes(undefined) || /[{}]|%7/.test(own.href)) return undefined;
  if (roots.some((root) => root?.href === own.href)) return basePath;
  return roots.some((root) => root?.host === own.host) ? own.pathname.replace(/\/+$/, "") : undefined;
}

/** The first alternative that has a credential. */
function sentCredentials(description: Description, { security }: DescribedOperation) {
  const { schemes } = description;
  const values = credentialsOf(description);
  const known = security.map((ids) => ids.filter((id) => schemes.has(id)));
  const chosen = known.find((ids) => ids.length > 0) ?? [];
  const headers: Record<string, string> = {};
  const query: string[] = [];
  for (const id of chosen) {
    const scheme = schemes.get(id);
    const value = values[id] ?? "";
    if (scheme === undefined) continue;
    // RFC 7617 §2: user and password are sent in base64.
    const text = scheme.prefix + (scheme.prefix === "Basic " ? Buffer.from(value).toString("base64") : value);
    const name = scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase();
    if (scheme.in === "query") query.push(`${encodeURIComponent(scheme.name)}=${text}`);
    // Of two tokens for one header there is room for one.
    else headers[name] = scheme.in === "cookie" ? `${scheme.name}=${text}` : text;
  }
  const places = new Set(
    known.flat().flatMap((id) => {
      const scheme = schemes.get(id);
      if (scheme === undefined || scheme.prefix !== "") return [];
      return [`${scheme.in} ${scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name}`];
    }),
  );
  return { headers, query, places };
}

type Written = { readonly value: Any; readonly text: string };

/** Source: OpenAPI 3.1, "Style Values" and "Style Examples". */
function writtenParameter(document: Any, parameter: Parameter): Written | undefined {
  const { in: place, name, style, explode, isPlain, schema } = parameter;
  if (!isPlain || !/^[\w.$-]+(?:\[\w*\])*$/.test(name)) return undefined;
  const kind = kindOf(document, schema);
  const encode = place === "header" ? (text: string) => text : encodeURIComponent;
  if (kind === "scalar") {
    if (place === "path" && style !== "simple") return undefined;
    if (place === "query" && (style !== "form" || schema.allowReserved === true)) return undefined;
    const value = scalarOf(schema, place === "header");
    if (place === "path" && value === "") return undefined;
    const text = encode(String(value));
    return { value, text: place === "query" || place === "cookie" ? `${name}=${text}` : text };
  }
  if (kind === "list" && place === "query") {
    const item = scalarOf(follow(document, schema.items) ?? {}, false);
    const value = [item, item];
    const texts = value.map((each) => encode(String(each)));
    if (explode) return { value, text: texts.map((text) => `${name}=${text}`).join("&") };
    const between = { form: ",", spaceDelimited: "%20", pipeDelimited: "|" }[style];
    return between === undefined ? undefined : { value, text: `${name}=${texts.join(between)}` };
  }
  if (kind === "list" && place === "header") {
    const item = scalarOf(follow(document, schema.items) ?? {}, true);
    return { value: [item, item], text: `${item},${item}` };
  }
  if (kind === "object" && place === "query" && style === "deepObject") {
    const value = { a: hostile.plain, b: "2" };
    return { value, text: `${name}[a]=${hostile.encoded}&${name}[b]=2` };
  }
  return undefined;
}

function kindOf(document: Any, schema: Any): "scalar" | "list" | "object" | undefined {
  const types = [schema.type].flat().filter((each) => each !== "null");
  if (types.length !== 1 || schema.anyOf !== undefined || schema.oneOf !== undefined || schema.allOf !== undefined)
    return undefined;
  if (["string", "integer", "number", "boolean"].includes(types[0])) return "scalar";
  if (types[0] === "object") return "object";
  if (types[0] !== "array") return undefined;
  const items = follow(document, schema.items);
  return items !== undefined && kindOf(document, items) === "scalar" ? "list" : undefined;
}

function scalarOf(schema: Any, isHeader: boolean): string | number | boolean {
  const [known] = (schema.enum ?? []).filter((each: Any) => each !== null && each !== "");
  if (["string", "number", "boolean"].includes(typeof known) && (!isHeader || /^[\x21-\x7e]+$/.test(String(known))))
    return known;
  switch ([schema.type].flat().find((each) => each !== "null")) {
    case "boolean":
      return false;
    case "integer":
      return 7;
    case "number":
      return 1.5;
    default:
      return isHeader ? "a b;c" : hostile.plain;
  }
}

/** Sources: RFC 7578 and the URL Standard for forms. Undefined for what cannot be told from the document alone. */
function writtenBody(document: Any, { type, schema: given, encoding }: Body) {
  const [essence = ""] = type.toLowerCase().split(";");
  const schema = follow(document, given);
  if (schema === undefined || /;(?!\s*charset=)/.test(type)) return undefined;
  if (/^application\/(?:[\w.-]+\+)?json$/.test(essence)) {
    if (schema.format === "binary") return undefined;
    const value = sample(document, schema, 0);
    const text = JSON.stringify(value);
    return { value, type: essence, text: Buffer.from(text).toString("latin1") };
  }
  if (essence === "application/octet-stream" && schema.type === "string" && schema.format === "binary") {
    return { value: Uint8Array.of(0, 255, 65), type: essence, text: "\x00\xffA" };
  }
  if (essence === "text/plain" && schema.type === "string" && schema.format === undefined)
    return { value: "a ü", type: essence, text: Buffer.from("a ü").toString("latin1") };
  const isMultipart = essence === "multipart/form-data";
  if (!isMultipart && essence !== "application/x-www-form-urlencoded") return undefined;
  const value: Any = {};
  const parts: string[] = [];
  for (const [name, property] of Object.entries<Any>(schema.properties ?? {})) {
    const field = follow(document, property) ?? {};
    const about = encoding[name];
    if (!/^[\w.-]+$/.test(name) || field.readOnly === true || Object.keys(value).length > 8) continue;
    if (isMultipart && field.type === "string" && field.format === "binary") {
      if (about !== undefined) continue;
      value[name] = Uint8Array.of(0, 255);
      parts.push(
        `content-disposition: form-data; name="${name}"; filename="blob"\r\ncontent-type: application/octet-stream\r\n\r\n\x00\xff`,
      );
    } else if (kindOf(document, field) === "scalar" && (about === undefined || !isMultipart)) {
      if (field.contentMediaType !== undefined || field.format === "binary") continue;
      value[name] = scalarOf(field, false);
      const text = String(value[name]);
      if (isMultipart)
        parts.push(`content-disposition: form-data; name="${name}"\r\n\r\n${Buffer.from(text).toString("latin1")}`);
      else parts.push(new URLSearchParams([[name, text]]).toString());
    } else if (!isMultipart && about?.style === "deepObject" && kindOf(document, field) === "object") {
      value[name] = { a: "x y" };
      parts.push(`${name}[a]=x+y`);
    }
  }
  if (parts.length === 0) return undefined;
  return { value, type: essence, text: isMultipart ? parts.join("\r\n") : parts.join("&") };
}

/** A value of a schema, as far as it goes without recursion. */
function sample(document: Any, given: Any, depth: number): Any {
  const schema = follow(document, given) ?? {};
  const [example] = [schema.example, schema.default, schema.const, ...(schema.enum ?? [])].filter(
    (each) => each !== undefined,
  );
  if (example !== undefined) return example;
  const [branch] = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const type = [schema.type].flat().find((each) => each !== "null");
  if (type === "array") return depth > 3 ? [] : [sample(document, schema.items ?? {}, depth + 1)];
  if (type === "object" || schema.properties !== undefined) {
    const properties = Object.entries<Any>(schema.properties ?? {}).slice(0, depth > 3 ? 0 : 6);
    return Object.fromEntries(properties.map(([name, each]) => [name, sample(document, each, depth + 1)]));
  }
  if (branch !== undefined && depth < 6) return sample(document, branch, depth + 1);
  if (type === "integer") return 7;
  if (type === "number") return 1.5;
  if (type === "boolean") return true;
  return 'a "ü"\n';
}
