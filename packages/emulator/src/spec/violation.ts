/** One place where a message breaks the spec. */
export type Violation = {
  readonly where: "path" | "query" | "header" | "cookie" | "body" | "status" | "media-type";
  /** Name of the parameter or header, or JSON pointer (RFC 6901) into the body. */
  readonly at: string;
  /** The JSON Schema keyword that failed; `required`, `type` and so on. */
  readonly keyword: string;
  readonly message: string;
  /** What the keyword says of the failure, such as `{ missingProperty: "data" }`. */
  readonly details: Readonly<Record<string, unknown>>;
};
