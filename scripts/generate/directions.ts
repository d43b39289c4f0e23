import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { propertiesOf } from "./properties.js";
import { dereference } from "./references.js";
import { dataKeys, walk } from "./walk.js";

type Direction = "input" | "output";
type Mutable = { [key: string]: Json };

const prefix = "#/components/schemas/";

/**
 * Takes `readOnly` properties out of what is sent and `writeOnly` ones out of what is answered. A named schema that goes both ways, and
 * is not the same in each, keeps its name for what is answered and gets a twin, `ThingInput`, for what is sent. Changes the document, whose
 * types are made next. Source: OpenAPI 3.1, "Schema Object", and JSON Schema Validation §9.4.
 */
export function splitDirections(document: JsonObject): void {
  let isNeeded = false;
  walk(document, ({ readOnly, writeOnly }) => {
    isNeeded ||= readOnly === true || writeOnly === true;
  });
  if (isNeeded) new Splitter(document).split();
}

class Splitter {
  readonly #document: JsonObject;
  readonly #schemas: Mutable;
  readonly #before: JsonObject;
  /** Names of the twins, by the name of their schema. */
  readonly #twins = new Map<string, string>();
  /** Schemas that differ by direction. */
  readonly #differing: ReadonlySet<string>;
  readonly #onlySent: ReadonlySet<string>;
  /** Names of the schemas that are composed of a schema, by its name. */
  readonly #children = new Map<string, string[]>();

  constructor(document: JsonObject) {
    this.#document = document;
    // Safe: it is the document's own object, which may be changed here.
    this.#schemas = asObject(asObject(document.components).schemas) as Mutable;
    this.#before = { ...this.#schemas };
    const references = new Map<string, ReadonlySet<string>>();
    const own = new Set<string>();
    for (const [name, schema] of Object.entries(this.#schemas)) {
      const { names, isMarked } = this.#look(schema);
      references.set(name, names);
      if (isMarked) own.add(name);
      for (const part of asArray(asObject(schema).allOf)) {
        const parent = schemaName(part);
        if (parent !== undefined) this.#children.set(parent, [...(this.#children.get(parent) ?? []), name]);
      }
    }
    this.#differing = closure(own, reversed(references));
    const { sent, answered } = bodies(document);
    const inputs = closure(this.#look([...sent.map(schemaOf)]).names, references);
    const outputs = closure(this.#look([...answered.map(schemaOf)]).names, references);
    for (const name of this.#differing) {
      if (!inputs.has(name) || !outputs.has(name)) continue;
      let twin = `${name}Input`;
      for (let count = 2; Object.hasOwn(this.#schemas, twin); count++) twin = `${name}Input${count}`;
      this.#twins.set(name, twin);
    }
    this.#onlySent = new Set([...this.#differing].filter((name) => inputs.has(name) && !outputs.has(name)));
  }

  split(): void {
    const { sent, answered } = bodies(this.#document);
    const changed: [holder: Mutable, schema: Json][] = [];
    for (const holder of sent) changed.push([holder as Mutable, this.#shaped(schemaOf(holder), "input")]);
    for (const holder of answered) changed.push([holder as Mutable, this.#shaped(schemaOf(holder), "output")]);
    const named = [...this.#differing].flatMap((name): [string, Json][] => {
      const schema = this.#before[name] ?? {};
      const twin = this.#twins.get(name);
      return [
        [name, this.#shaped(schema, this.#onlySent.has(name) ? "input" : "output")],
        ...(twin === undefined ? [] : [[twin, this.#shaped(schema, "input")] as [string, Json]]),
      ];
    });
    // Nothing is changed before everything has been read.
    for (const [holder, schema] of changed) holder.schema = schema;
    for (const [name, value] of named)
      Object.defineProperty(this.#schemas, name, { value, enumerable: true, configurable: true, writable: true });
  }

  /** The named schemas that a part refers to, and whether it holds a property of one direction itself. */
  #look(part: Json): { readonly names: ReadonlySet<string>; readonly isMarked: boolean } {
    const names = new Set<string>();
    let isMarked = false;
    walk(part, (object) => {
      isMarked ||= object.readOnly === true || object.writeOnly === true;
      const name = schemaName(object);
      if (name !== undefined) names.add(name);
      for (const to of Object.values(asObject(asObject(object.discriminator).mapping))) {
        const mapped = schemaName({ $ref: to });
        if (mapped !== undefined) names.add(mapped);
      }
    });
    return { names, isMarked };
  }

  #reference(reference: string, direction: Direction): string {
    const name = schemaName({ $ref: reference });
    const twin = name === undefined || direction === "output" ? undefined : this.#twins.get(name);
    return twin === undefined ? reference : referenceTo(twin);
  }

  /** A copy of a schema as it is in one direction. `hidden` are properties of a composition that it is a part of. */
  #shaped(schema: Json, direction: Direction, hidden: ReadonlySet<string> = new Set()): Json {
    if (Array.isArray(schema)) return schema.map((part) => this.#shaped(part, direction, hidden));
    if (!isObject(schema)) return schema;
    const all = new Set([...hidden, ...this.#hidden(schema, direction)]);
    const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
      if (dataKeys.has(key) || key.startsWith("x-")) return [key, value];
      if (key === "$ref" && typeof value === "string") return [key, this.#reference(value, direction)];
      if (key === "required" && Array.isArray(value)) return [key, value.filter((name) => !all.has(name))];
      if (key === "discriminator") return [key, this.#discriminator(schema, direction)];
      if (key === "allOf" || key === "anyOf" || key === "oneOf") return [key, this.#shaped(value, direction, all)];
      if (!namedParts.has(key) || !isObject(value)) return [key, this.#shaped(value, direction)];
      const kept = Object.entries(value).filter(([name]) => key !== "properties" || !all.has(name));
      return [key, Object.fromEntries(kept.map(([name, part]) => [name, this.#shaped(part, direction)]))];
    });
    const shaped = Object.fromEntries(entries) as Mutable;
    // Without this what is left would admit no object that has the other direction's properties.
    const isEmptied =
      Object.keys(asObject(schema.properties)).length > 0 && Object.keys(asObject(shaped.properties)).length === 0;
    if (isEmptied && schema.additionalProperties === undefined) shaped.additionalProperties = true;
    return shaped;
  }

  /** Properties that do not go in this direction; one that tells schemas apart does in any case. */
  #hidden(schema: JsonObject, direction: Direction): readonly string[] {
    if (schema.properties === undefined && schema.allOf === undefined) return [];
    const word = direction === "input" ? "readOnly" : "writeOnly";
    const kept = asObject(schema.discriminator).propertyName;
    return Object.entries(propertiesOf({ document: this.#document, schema }))
      .filter(([name, property]) => {
        if (name === kept) return false;
        return asObject(property)[word] === true || dereference(this.#document, property)?.[word] === true;
      })
      .map(([name]) => name);
  }

  /** Values without a mapping are schemas' names, which a twin does not have. */
  #discriminator(schema: JsonObject, direction: Direction): Json {
    const { discriminator } = schema;
    if (direction === "output" || !isObject(discriminator)) return discriminator ?? null;
    const given = Object.entries(asObject(discriminator.mapping));
    const name = Object.keys(this.#before).find((each) => this.#before[each] === schema);
    const parts = [...asArray(schema.oneOf), ...asArray(schema.anyOf)].flatMap((part) => schemaName(part) ?? []);
    const children = name === undefined ? [] : (this.#children.get(name) ?? []);
    const mapped = new Set(given.map(([, to]) => to));
    const implied = [...parts, ...children]
      .filter((each) => this.#twins.has(each) && !mapped.has(referenceTo(each)))
      .map((each): [string, Json] => [each, referenceTo(each)]);
    if (given.length + implied.length === 0) return discriminator;
    const mapping = [...given, ...implied].map(([value, to]): [string, Json] => [
      value,
      typeof to === "string" ? this.#reference(to, direction) : to,
    ]);
    return { ...discriminator, mapping: Object.fromEntries(mapping) };
  }
}

/** Words of JSON Schema whose value is a map of names to schemas. */
const namedParts = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

/** Holders of a `schema`: what is sent in bodies and parameters, what is answered in bodies. */
function bodies(document: JsonObject): {
  readonly sent: readonly JsonObject[];
  readonly answered: readonly JsonObject[];
} {
  const sent = new Set<JsonObject>();
  const answered = new Set<JsonObject>();
  const add = (node: Json | undefined, into: Set<JsonObject>): void => {
    const part = dereference(document, node);
    if (part === undefined) return;
    if (part.schema !== undefined) into.add(part);
    for (const media of Object.values(asObject(part.content)))
      if (asObject(media).schema !== undefined) into.add(asObject(media));
  };
  const components = asObject(document.components);
  for (const part of Object.values(asObject(components.requestBodies))) add(part, sent);
  for (const part of Object.values(asObject(components.parameters))) add(part, sent);
  for (const part of Object.values(asObject(components.responses))) add(part, answered);
  for (const item of Object.values(asObject(document.paths))) {
    const pathItem = dereference(document, item) ?? {};
    for (const part of asArray(pathItem.parameters)) add(part, sent);
    for (const operation of Object.values(pathItem).filter(isObject)) {
      for (const part of asArray(operation.parameters)) add(part, sent);
      add(operation.requestBody, sent);
      for (const part of Object.values(asObject(operation.responses))) add(part, answered);
    }
  }
  return { sent: [...sent], answered: [...answered] };
}

function schemaOf(holder: JsonObject): Json {
  return holder.schema ?? {};
}

function referenceTo(name: string): string {
  return `${prefix}${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The named schema that a part stands for. */
function schemaName(part: Json): string | undefined {
  const reference = asString(asObject(part).$ref);
  if (reference?.startsWith(prefix) !== true) return undefined;
  return decodeURIComponent(reference.slice(prefix.length)).replaceAll("~1", "/").replaceAll("~0", "~");
}

function reversed(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const back = new Map<string, Set<string>>();
  for (const [from, all] of edges)
    for (const to of all) {
      const known = back.get(to);
      if (known === undefined) back.set(to, new Set([from]));
      else known.add(from);
    }
  return back;
}

/** All that can be reached, the start included. */
function closure(start: Iterable<string>, edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set(start);
  for (const name of seen) for (const next of edges.get(name) ?? []) seen.add(next);
  return seen;
}
