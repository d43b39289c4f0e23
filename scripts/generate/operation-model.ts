import type { Json } from "./json.js";
import type { BodyKind, RangeReading } from "./media-types.js";

/** How well an operation is known. */
export type Evidence = "observed" | "client-source" | "server-source" | "documented" | "inferred";

/** Whether an operation may be sent again. */
export type Retry = "safe" | "unsent";

/** Whose word the HTTP status of a response is. */
export type StatusOwner = "platform" | "function";

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

export type ParameterGroup = "path" | "query" | "header" | "cookie";

export type Parameter = {
  readonly in: ParameterGroup;
  /** Name on the wire. */
  readonly name: string;
  readonly required: boolean;
  readonly description: string | undefined;
  /** Query style where it is not OpenAPI's default. */
  readonly style: QueryStyle | undefined;
  /** In a query: it may hold objects in objects, or is JSON. */
  readonly isNested: boolean;
  /** In a path, a header or a cookie: how it is written where a text is not enough. */
  readonly styled: ParameterStyle | undefined;
  /** Value of a header that is sent unless the caller gives another. */
  readonly sent: string | undefined;
  /** Value of a query parameter that stands in the path. */
  readonly fixed: string | undefined;
};

export type ParameterStyle = {
  readonly style?: "label" | "matrix";
  readonly explode?: true;
  readonly content?: "json";
};

export type QueryStyle = {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly booleans?: "digits";
  readonly content?: "json";
};

export type MediaType = {
  /** As the spec writes it. */
  readonly name: string;
  /** Without parameters, in lower case. */
  readonly essence: string;
  /** As it is sent: with the parameters that tell it from others. */
  readonly wire: string;
  readonly kind: BodyKind | "range";
  /** Of a range in a response: what is read where it is not JSON. */
  readonly range?: RangeReading;
  /** Of a range in a request: the body is a value that is written as JSON. */
  readonly isValue?: true;
  /** Of a form in a request: the description says of fields that are no files how they are sent. */
  readonly isEncoded?: true;
  /** Of a form in a request: how its fields are sent. */
  readonly files?: ReadonlyMap<string, FormFile>;
  /** Of a response whose body can be read as it comes. */
  readonly stream?: Stream;
  /** Of a form in a response: how the fields that are not text are read. */
  readonly fields?: Readonly<Record<string, "json" | "bytes" | "nullable">>;
};

/** How a body is read as it comes. */
export type Stream = {
  readonly kind: "events" | "lines" | "sequence" | "text" | "bytes";
  /** What one item is, or the data of an event; undefined: nobody says, or a piece of text or bytes. */
  readonly item: Json | undefined;
};

/** How a form's field is sent. */
export type FormFile = {
  readonly filename?: string | false;
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

export type RequestBody = { readonly required: boolean; readonly mediaTypes: readonly MediaType[] };

export type ResponseHeader = { readonly name: string; readonly description: string | undefined };

export type OperationResponse = {
  /** `201`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly mediaTypes: readonly MediaType[];
  readonly headers: readonly ResponseHeader[];
  /** Equal for responses whose bodies and headers have the same types. */
  readonly shape: string;
};

export type FollowUp = {
  /** Name of the link. */
  readonly name: string;
  /** Status of the response that carries it. */
  readonly status: string;
  /** `operationId` it leads to. */
  readonly target: string;
  readonly description: string | undefined;
};

/** What the generator needs to know of one operation, checked and free of references. */
export type Operation = {
  /** The spec's `operationId`, as it stands there. */
  readonly id: string;
  /** Name of the function: the id as an identifier. */
  readonly functionName: string;
  /** Start of the names of its types. */
  readonly typeName: string;
  readonly method: HttpMethod;
  /** As the spec writes it. */
  readonly path: string;
  /** As it is sent. */
  readonly template: string;
  /** The path starts at the endpoint's origin. */
  readonly fromOrigin: boolean;
  /** Servers of this operation alone, variables expanded; empty when the spec's own apply. */
  readonly servers: readonly string[];
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** Alternatives, each a set of schemes that are sent together. */
  readonly security: readonly (readonly string[])[];
  readonly retry: Retry;
  /** undefined: neither the operation nor the document says. */
  readonly status: StatusOwner | undefined;
  readonly evidence: Evidence;
  readonly responses: readonly OperationResponse[];
  readonly followUps: readonly FollowUp[];
};

export type SecurityScheme = {
  readonly id: string;
  readonly in: "header" | "query" | "cookie";
  /** Header, query parameter or cookie. */
  readonly name: string;
  readonly prefix: string | undefined;
  readonly description: string | undefined;
};

/** An enumeration to which the server may add values. */
export type OpenEnum = {
  /** Name of the component schema. */
  readonly schema: string;
  readonly values: readonly (string | number)[];
};

export type Server = { readonly url: string; readonly description: string | undefined };

/** One provider: the input of every emitter. */
export type Provider = {
  /** `appwrite`: folder in `specs/` and in `packages/`. */
  readonly slug: string;
  /** `Appwrite`: start of the names of its types. */
  readonly typeName: string;
  readonly title: string;
  readonly version: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** URLs of the root servers, variables expanded with their defaults. */
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly openEnums: readonly OpenEnum[];
  /** Names of the component schemas with their TypeScript alias. */
  readonly schemas: readonly {
    readonly name: string;
    readonly alias: string;
    readonly description: string | undefined;
  }[];
};
