import type { BodyCodec, BodyKind, BodyReader, ParameterCodec, QueryCodec, QueryStyle, StreamCodec } from "./codec.js";

/** HTTP methods an operation can have. */
export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/** Where a credential goes. `prefix` is put before the value, as in `Bearer `; after `Basic ` the value is encoded (RFC 7617). */
export type SecurityScheme = {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly prefix?: string;
};

/** What the generated table says of one operation: a projection of the spec. */
export type OperationDescriptor = {
  /** The spec's `operationId`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template below the endpoint, such as `/functions/{functionId}/executions`. */
  readonly path: string;
  /** The path starts at the endpoint's origin, not below its base path. */
  readonly fromOrigin?: true;
  /** What writes the query, where there are query parameters, and which of them are not written in OpenAPI's default style. */
  readonly query?: { readonly codec: QueryCodec; readonly styles?: Readonly<Record<string, QueryStyle>> };
  /** Header parameters with a fixed value, sent unless the caller gives another. Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What writes parameters that need more than a text; it alone takes cookies. */
  readonly parameters?: ParameterCodec;
  /** Media types of the request body with what writes each; the first one is the default. */
  readonly body?: Readonly<Record<string, BodyCodec>>;
  /** Alternatives, each a set of security schemes that are sent together. An empty set means anonymous. */
  readonly security: readonly (readonly string[])[];
  /** `safe`: sending it twice does no harm. `unsent`: it may be sent again only when it provably was not carried out. */
  readonly retry: "safe" | "unsent";
  /**
   * Whose word the HTTP status of a response is. `platform`: the service's own, whatever the function does. `function`: it may be
   * what the function answered, so no status proves that the function did not run. Absent: nobody has said.
   */
  readonly status?: "platform" | "function";
  /** Documented responses by status (`201`, `4XX`, `default`), each with its media types and how they are read. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, BodyKind | BodyReader>>>>;
  /** Successes are handed over as they come. */
  readonly stream?: StreamCodec;
};
