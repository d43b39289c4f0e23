import { readFile } from "node:fs/promises";
import { isObject } from "../json.js";

/** An OpenAPI 3.1 document, as far as the emulator reads it. Everything in it may be a reference into the document. */
export type SpecDocument = {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

export type PathItem = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly unknown[];
};

export type OperationObject = {
  readonly operationId: string;
  readonly summary?: string;
  readonly servers?: readonly unknown[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
};

export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: Schema;
};

export type RequestBody = { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> };
export type MediaType = { readonly schema?: Schema };
export type ResponseObject = {
  readonly headers?: Readonly<Record<string, HeaderObject | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
};
export type HeaderObject = { readonly required?: boolean; readonly schema?: Schema };
export type Reference = { readonly $ref: string };
export type Schema = boolean | Readonly<Record<string, unknown>>;

/** Reads a spec in one piece: the document, or the `file:` URL of it as JSON. Rejects when it is no OpenAPI 3.1 document. */
export async function readSpec(spec: URL | object): Promise<SpecDocument> {
  const document: unknown = spec instanceof URL ? JSON.parse(await readFile(spec, "utf8")) : spec;
  if (!isObject(document) || !String(document.openapi).startsWith("3.1") || !isObject(document.paths))
    throw new Error("it is no OpenAPI 3.1 document with paths");
  return document as unknown as SpecDocument; // as far as the emulator reads it, by the checks above
}

/** Follows references within the document. A reference that leads nowhere is an error: the bundle is broken. */
export function resolved<T extends object>(document: SpecDocument, node: T | Reference): T {
  let current: unknown = node;
  for (let depth = 0; isReference(current); depth++) {
    if (depth === 32) throw new Error(`The spec has a circular reference at ${current.$ref}.`);
    current = lookUp(document, current.$ref);
  }
  return current as T; // a bundled, linted document holds what its position says
}

function isReference(node: unknown): node is Reference {
  return isObject(node) && typeof node.$ref === "string";
}

function lookUp(document: SpecDocument, pointer: string): unknown {
  let node: unknown = document;
  for (const token of pointer.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    node = isObject(node) ? node[key] : undefined;
  }
  if (node === undefined) throw new Error(`The spec refers to ${pointer}, which does not exist.`);
  return node;
}
