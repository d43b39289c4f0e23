import type { OperationObject, Parameter, PathItem, ResponseObject, SpecDocument } from "./document.js";
import { resolved } from "./document.js";
import { type Check, SchemaCompiler } from "./schema-compiler.js";

/** A parameter with the check of its value. */
export type ParameterCheck = {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly required: boolean;
  /** The value is a list: repeated, or comma-separated when `explode` is false. */
  readonly list: boolean;
  readonly explode: boolean;
  readonly check: Check;
};

/** Checks of a body by media type. A form's fields are checked as text. */
export type BodyCheck = { readonly json: Check; readonly form: Check };

/** A documented response. */
export type ResponseCheck = {
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: Check }[];
  readonly bodies: ReadonlyMap<string, BodyCheck>;
};

/** An operation of the spec with everything that is needed to check an exchange against it. */
export type SpecOperation = {
  readonly id: string;
  readonly method: string;
  /** Path as in the spec, below the server's base. */
  readonly path: string;
  /** The operation has servers of its own: its path starts at the origin. */
  readonly fromOrigin: boolean;
  readonly parameters: readonly ParameterCheck[];
  readonly requestBody: { readonly required: boolean; readonly bodies: ReadonlyMap<string, BodyCheck> } | undefined;
  /** By status, `4XX` pattern or `default`. */
  readonly responses: ReadonlyMap<string, ResponseCheck>;
};

const methods = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

/** All operations of a document. */
export function operationsOf(document: SpecDocument): readonly SpecOperation[] {
  const compiler = new SchemaCompiler(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      // The methods of a path item are its only keys of this shape (OpenAPI 3.1, Path Item Object).
      const operation = item[method] as OperationObject | undefined;
      return operation === undefined ? [] : [operationOf({ document, compiler, path, item, method, operation })];
    }),
  );
}

/** Where an operation stands, and what its schemas are compiled with. */
type Origin = {
  readonly document: SpecDocument;
  readonly compiler: SchemaCompiler;
  readonly path: string;
  readonly item: PathItem;
  readonly method: string;
  readonly operation: OperationObject;
};

function operationOf(origin: Origin): SpecOperation {
  const { document, compiler, path, item, method, operation } = origin;
  const body = operation.requestBody === undefined ? undefined : resolved(document, operation.requestBody);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    fromOrigin: (operation.servers ?? item.servers) !== undefined,
    parameters: parametersOf(origin),
    requestBody: body && { required: body.required === true, bodies: bodiesOf(compiler, body.content) },
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        responseOf(origin, resolved<ResponseObject>(document, response)),
      ]),
    ),
  };
}

// A parameter of the operation replaces the path item's parameter of the same name and place (OpenAPI 3.1).
function parametersOf({ document, compiler, item, operation }: Origin): readonly ParameterCheck[] {
  const byPlace = new Map<string, Parameter>();
  for (const entry of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolved<Parameter>(document, entry);
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()].map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    list: isList(document, parameter.schema),
    explode: parameter.explode ?? parameter.in === "query",
    check: compiler.text(parameter.schema ?? true, parameter.in),
  }));
}

function isList(document: SpecDocument, schema: Parameter["schema"]): boolean {
  if (typeof schema !== "object") return false;
  const { type } = resolved<Readonly<Record<string, unknown>>>(document, schema);
  return type === "array" || (Array.isArray(type) && type.includes("array"));
}

function responseOf({ document, compiler }: Origin, response: ResponseObject): ResponseCheck {
  return {
    headers: Object.entries(response.headers ?? {}).map(([name, entry]) => {
      const header = resolved(document, entry);
      return { name, required: header.required === true, check: compiler.text(header.schema ?? true, "header") };
    }),
    bodies: bodiesOf(compiler, response.content ?? {}),
  };
}

function bodiesOf(
  compiler: SchemaCompiler,
  content: Readonly<Record<string, { readonly schema?: Parameters<SchemaCompiler["json"]>[0] }>>,
): ReadonlyMap<string, BodyCheck> {
  return new Map(
    Object.entries(content).map(([mediaType, { schema = true }]) => [
      mediaType.toLowerCase(),
      { json: compiler.json(schema), form: compiler.text(schema, "body") },
    ]),
  );
}
