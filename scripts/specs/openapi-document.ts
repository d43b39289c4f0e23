// The parts of a bundled OpenAPI 3.1 document that these scripts read.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonSchema = { [keyword: string]: Json };
export type Reference = { $ref: string };

export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
export const methods: readonly Method[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export type MediaType = { schema?: JsonSchema; encoding?: Record<string, { contentType?: string }> };

export type Parameter = {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: JsonSchema;
  content?: Record<string, MediaType>;
  "x-fnwire-evidence"?: string;
};

export type Header = { required?: boolean; schema?: JsonSchema; "x-fnwire-evidence"?: string };
export type RequestBody = { required?: boolean; content: Record<string, MediaType> };
export type Response = {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
  links?: Record<string, Link | Reference>;
  "x-fnwire-evidence"?: string;
};
export type Link = { operationId?: string; parameters?: Record<string, unknown>; requestBody?: unknown };
export type Server = { url: string; variables?: Record<string, { default: string; enum?: string[] }> };

export type Operation = {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  servers?: Server[];
  "x-fnwire-retry"?: string;
  "x-fnwire-status"?: string;
  "x-fnwire-evidence"?: string;
  "x-fnwire-tolerates"?: Tolerance[];
};

/** What a server takes or says outside of the contract that the spec gives to callers. */
export type Tolerance = {
  where: string;
  reason: string;
  /** Which values are meant: of a body what it says as JSON, of a header its text. */
  schema?: JsonSchema;
  /** Bodies that are no JSON are meant, too. */
  unreadable?: true;
  answer?: "other";
};

export type PathItem = { [method in Method]?: Operation } & {
  parameters?: (Parameter | Reference)[];
  servers?: Server[];
};

export type OpenApiDocument = {
  openapi: string;
  info: { title: string; version: string };
  servers?: Server[];
  paths: Record<string, PathItem>;
  "x-fnwire-tolerates"?: Tolerance[];
  components?: { schemas?: Record<string, JsonSchema>; [section: string]: Record<string, unknown> | undefined };
};

/** Follows a reference into the components of the document. Throws when it leads nowhere. */
export function resolveReference<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: T | Reference = value;
  while ("$ref" in current && typeof current.$ref === "string") {
    const pointer: string = current.$ref;
    if (!pointer.startsWith("#/")) throw new Error(`Reference ${pointer} leaves the bundled document`);
    let target: unknown = document;
    for (const segment of pointer.slice(2).split("/")) {
      const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
      target = typeof target === "object" && target !== null ? (target as Record<string, unknown>)[key] : undefined;
    }
    if (typeof target !== "object" || target === null) throw new Error(`Reference ${pointer} leads nowhere`);
    // The linted document guarantees that a reference leads to an object of the kind that stands in its place.
    current = target as T | Reference;
  }
  return current as T;
}
