import { asArray, asObject, isObject, type Json, type JsonObject } from "./json.js";
import { type HeldType, readingRule, writingRule } from "./media-types.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";
import { walkReachable } from "./walk.js";

/** A type that JSON Schema cannot name. */
export type WireType = "response bytes" | "request bytes" | "request input";

/** Schemas that stand for such a type, by identity. */
export type WireTypes = ReadonlyMap<unknown, WireType>;

type Mutable = { [key: string]: Json };

/** A body's media types where they stand, and whether they are a request's. */
type Body = { readonly content: JsonObject; readonly isRequest: boolean };

/**
 * Makes the description say what a caller holds, where that is not what its schema says: bytes, texts, the files of a form. Changes the
 * document, whose types are made next; nothing else may be made from it afterwards.
 */
export function describeWireTypes(document: JsonObject): WireTypes {
  const types = new Map<unknown, WireType>();
  const bodies = bodiesOf(document);
  const shared = sharedSchemas(document, bodies);
  for (const { content, isRequest } of bodies) {
    for (const [name, value] of Object.entries(content)) {
      // Safe: it is the document's own object, which may be changed here.
      const media = value as Mutable;
      if (!isObject(value)) continue;
      const { kind, held } = (isRequest ? writingRule : readingRule)({ document, name, schema: value.schema });
      if (kind === "multipart" && held === "schema") {
        const schema = describeForm({ document, schema: value.schema, isRequest, shared, types });
        if (schema !== undefined) media.schema = schema;
      } else if (held !== "schema" || (kind === "text" && admitsNull(document, value.schema))) {
        if (held === "bytes" && isMarked({ document, schema: value.schema, isRequest, shared, types })) continue;
        media.schema = stand({ held, isRequest, types });
      }
    }
  }
  return types;
}

/** Marks a schema itself as bytes, so that its name keeps its meaning; false where it is used for something else as well. */
function isMarked(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly isRequest: boolean;
  readonly shared: SharedSchemas;
  readonly types: Map<unknown, WireType>;
}): boolean {
  const { document, isRequest, shared, types } = options;
  const schema = dereference(document, options.schema);
  const wireType: WireType = isRequest ? "request bytes" : "response bytes";
  if (schema?.type !== "string" || schemaKind(document, schema) !== "bytes" || shared.inJson.has(schema)) return false;
  const before = types.get(schema) ?? wireType;
  if (before === wireType) types.set(schema, wireType);
  return before === wireType;
}

function stand(options: { held: HeldType; isRequest: boolean; types: Map<unknown, WireType> }): JsonObject {
  const { held, isRequest, types } = options;
  if (held === "unknown") return {};
  const schema: JsonObject = { type: "string" };
  if (held === "bytes") types.set(schema, isRequest ? "request bytes" : "response bytes");
  if (held === "input") types.set(schema, "request input");
  return schema;
}

function admitsNull(document: JsonObject, schema: Json | undefined): boolean {
  const found = dereference(document, schema) ?? {};
  const types = Array.isArray(found.type) ? found.type : [found.type];
  const branches = [...asArray(found.anyOf), ...asArray(found.oneOf)];
  return (
    types.includes("null") ||
    asArray(found.enum).includes(null) ||
    branches.some((each) => isObject(each) && each.type === "null")
  );
}

function bodiesOf(document: JsonObject): readonly Body[] {
  const components = asObject(document.components);
  const found = new Map<JsonObject, boolean>();
  const add = (node: Json | undefined, isRequest: boolean) => {
    const content = dereference(document, node)?.content;
    if (isObject(content)) found.set(content, isRequest);
  };
  for (const body of Object.values(asObject(components.requestBodies))) add(body, true);
  for (const response of Object.values(asObject(components.responses))) add(response, false);
  for (const item of Object.values(asObject(document.paths))) {
    for (const operation of Object.values(dereference(document, item) ?? {}).filter(isObject)) {
      add(operation.requestBody, true);
      for (const response of Object.values(asObject(operation.responses))) add(response, false);
    }
  }
  return [...found].map(([content, isRequest]) => ({ content, isRequest }));
}

/** Objects with the properties of forms, by where they are used: one that is used twice is changed in a copy. */
type SharedSchemas = {
  readonly inJson: ReadonlySet<JsonObject>;
  readonly inRequests: ReadonlySet<JsonObject>;
  readonly inResponses: ReadonlySet<JsonObject>;
};

function sharedSchemas(document: JsonObject, bodies: readonly Body[]): SharedSchemas {
  const roots: Json[] = [];
  const inRequests = new Set<JsonObject>();
  const inResponses = new Set<JsonObject>();
  for (const { content, isRequest } of bodies) {
    for (const [name, media] of Object.entries(content)) {
      const { schema } = asObject(media);
      if (schema === undefined) continue;
      const { kind, held } = (isRequest ? writingRule : readingRule)({ document, name, schema });
      if (kind === "multipart") {
        for (const part of formParts({ document, schema })) (isRequest ? inRequests : inResponses).add(part);
      } else if (held === "schema") roots.push(schema);
    }
  }
  const inJson = new Set<JsonObject>();
  walkReachable({ document, node: roots, visit: (schema) => inJson.add(schema) });
  return { inJson, inRequests, inResponses };
}

/** The object of a form and all that it is composed of. */
function formParts(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
}): ReadonlySet<JsonObject> {
  const found = new Set<JsonObject>();
  const add = (node: Json | undefined): void => {
    const schema = dereference(options.document, node);
    if (schema === undefined || found.has(schema)) return;
    found.add(schema);
    for (const key of compositions) for (const part of asArray(schema[key])) add(part);
  };
  add(options.schema);
  return found;
}

const compositions = ["allOf", "anyOf", "oneOf"];

/** The schema of a form with its files as files; undefined where it was changed in place, or has none. */
function describeForm(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly isRequest: boolean;
  readonly shared: SharedSchemas;
  readonly types: Map<unknown, WireType>;
  readonly within?: readonly JsonObject[];
}): JsonObject | undefined {
  const { document, isRequest, shared, types, within = [] } = options;
  const schema = dereference(document, options.schema);
  if (schema === undefined || within.includes(schema)) return undefined;
  const wireType: WireType = isRequest ? "request bytes" : "response bytes";
  const properties: Mutable = {};
  for (const [name, property] of Object.entries(asObject(schema.properties))) {
    if (isMarked({ ...options, schema: property })) continue;
    const found = fileField({ document, property, wireType, types });
    if (found !== undefined) define(properties, name, found);
  }
  const parts: Mutable = {};
  for (const key of compositions) {
    const before = asArray(schema[key]);
    const after = before.map((part) => describeForm({ ...options, schema: part, within: [...within, schema] }));
    if (after.some((part) => part !== undefined)) parts[key] = before.map((part, index) => after[index] ?? part);
  }
  const hasFiles = Object.keys(properties).length > 0;
  if (!hasFiles && Object.keys(parts).length === 0) return undefined;
  const described: JsonObject = hasFiles
    ? { ...schema, properties: { ...asObject(schema.properties), ...properties }, ...parts }
    : { ...schema, ...parts };
  const isShared = shared.inJson.has(schema) || (isRequest ? shared.inResponses : shared.inRequests).has(schema);
  if (isShared) return described;
  Object.assign(schema, described);
  return undefined;
}

/** A field that is a file or a list of files. It stands there in full, for what it refers to may be a text elsewhere. */
function fileField(options: {
  readonly document: JsonObject;
  readonly property: Json;
  readonly wireType: WireType;
  readonly types: Map<unknown, WireType>;
}): JsonObject | undefined {
  const { document, property, wireType, types } = options;
  const schema = dereference(document, property);
  if (schema === undefined) return undefined;
  if (schemaKind(document, schema) === "bytes") {
    const { description, title, format } = { ...schema, ...asObject(property) };
    const file: JsonObject = Object.fromEntries(
      Object.entries({ type: "string", format, title, description }).filter(
        (entry): entry is [string, Json] => entry[1] !== undefined,
      ),
    );
    types.set(file, wireType);
    return file;
  }
  if (schema.type !== "array") return undefined;
  const items = fileField({ ...options, property: schema.items ?? null });
  return items === undefined ? undefined : { ...schema, items };
}

function define(object: Mutable, name: string, value: Json): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
