import { asObject, asString, type Json, type JsonObject } from "./json.js";
import { isRange, mediaEssence } from "./media-types.js";
import type { Operation, OperationResponse, Stream } from "./operation-model.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

/**
 * How a response can be read as it comes; undefined where it is read at its end. Sources: WHATWG HTML for server-sent events, RFC 7464 for
 * sequences, the registrations of JSON Lines and ndjson. Texts and bytes only where the operation says `x-fnwire-stream`.
 */
export function streamOf(options: {
  readonly document: JsonObject;
  readonly operation: JsonObject;
  readonly name: string;
  readonly schema: Json | undefined;
  readonly kind: string;
}): Stream | undefined {
  const { document, operation, name, schema, kind } = options;
  const type = mediaEssence(name);
  if (type === "text/event-stream") return { kind: "events", item: dataOf(document, schema) };
  if (/^application\/json-seq$|\+json-seq$/.test(type)) return { kind: "sequence", item: itemOf(document, schema) };
  if (/^application\/(?:(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)|stream\+json)$/.test(type))
    return { kind: "lines", item: itemOf(document, schema) };
  if (operation["x-fnwire-stream"] !== true || isRange(name)) return undefined;
  if (kind === "text") return { kind: "text", item: undefined };
  return kind === "binary" ? { kind: "bytes", item: undefined } : undefined;
}

/** A list describes the items; anything else is one. A text describes what is not taken apart. */
function itemOf(document: JsonObject, schema: Json | undefined): Json | undefined {
  const found = dereference(document, schema);
  if (found?.type === "array" && found.items !== undefined) return found.items;
  return schemaKind(document, schema) === "value" ? schema : undefined;
}

/** Descriptions tell either what an event's data is, or the event with its fields; the data of these is a text. */
function dataOf(document: JsonObject, schema: Json | undefined): Json | undefined {
  const found = dereference(document, schema) ?? {};
  const names = Object.keys(asObject(found.properties));
  const isEvent = names.includes("data") && names.every((name) => ["data", "event", "id", "retry"].includes(name));
  return isEvent ? undefined : itemOf(document, schema);
}

/** The successes of an operation that can be read as they come, by media type. */
export function streamsOf({ responses }: Pick<Operation, "responses">): ReadonlyMap<string, Stream> {
  return new Map(
    responses
      .filter(isSuccess)
      .flatMap(({ mediaTypes }) =>
        mediaTypes.flatMap(({ essence, stream }) => (stream === undefined ? [] : [[essence, stream] as const])),
      ),
  );
}

export function isSuccess({ status }: OperationResponse): boolean {
  return status.startsWith("2") || status === "default";
}

/** The names of what an operation has where its successes can be read as they come. */
export function streamNames({ functionName, typeName }: Pick<Operation, "functionName" | "typeName">) {
  return {
    streamFunction: `${functionName}Stream`,
    streamOperation: `${functionName}StreamOperation`,
    streamOutcome: `${typeName}StreamOutcome`,
  };
}

/** The type of one item, as text. Items that have no name of their own get one, `describeItems` says which. */
export function itemType(operation: Operation, stream: Stream): string {
  if (stream.kind === "text") return "string";
  if (stream.kind === "bytes") return "Uint8Array";
  const item = itemTypeOf(operation, stream);
  return stream.kind === "events" ? `ServerSentEvent<${item}>` : item;
}

function itemTypeOf(operation: Operation, stream: Stream): string {
  if (stream.item === undefined) return "unknown";
  const reference = asString(asObject(stream.item).$ref);
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? "")?.[1];
  if (name !== undefined)
    return `components["schemas"][${JSON.stringify(decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"))}]`;
  return `components["schemas"][${JSON.stringify(itemName(operation, stream))}]`;
}

function itemName(operation: Operation, stream: Stream): string {
  const all = [...streamsOf(operation).values()].filter(({ item }) => asObject(item).$ref === undefined);
  const index = all.indexOf(stream);
  return `${operation.typeName}Item${index < 1 ? "" : index + 1}`;
}

/** Puts items that have no name into the description's schemas, for the types that are made from it. */
export function describeItems(document: JsonObject, operations: readonly Operation[]): void {
  for (const operation of operations) {
    for (const stream of streamsOf(operation).values()) {
      if (stream.item === undefined || asObject(stream.item).$ref !== undefined) continue;
      // Safe: it is the document's own object, which may be changed here. The settled document has both.
      const schemas = asObject(asObject(document.components).schemas) as { [key: string]: Json };
      schemas[itemName(operation, stream)] = stream.item;
    }
  }
}

/** What is asked for: a stream, else whatever there is. */
export function acceptOf(operation: Operation): string {
  return [...streamsOf(operation).keys(), "*/*;q=0.1"].join(", ");
}

/** Whether any of the operations has something of this. */
export function hasStreams(operations: readonly Operation[]): boolean {
  return operations.some((operation) => streamsOf(operation).size > 0);
}
