import { invalidInput } from "./check.js";
import type { QueryWriter } from "./codec.js";
import { type Credentials, planSecurity, type SecurityPlan } from "./credentials.js";
import type { Endpoint } from "./endpoint.js";
import type { HeaderFields } from "./headers.js";
import { isJsonMedia } from "./media.js";
import type { OperationDescriptor, SecurityScheme } from "./operation.js";
import { OutcomeReader } from "./outcome.js";
import { type PathTemplate, parsePathTemplate } from "./path.js";

/** Everything about one operation of one client that is the same for every call, worked out once. */
export type Plan = {
  readonly operation: OperationDescriptor;
  /** What the path is appended to. */
  readonly prefix: string;
  readonly path: PathTemplate;
  /** undefined: the operation has no query parameters. */
  readonly writeQuery: QueryWriter | undefined;
  readonly security: SecurityPlan;
  /** Headers of a call without a body and without headers of its own. */
  readonly headers: Readonly<HeaderFields>;
  /** The same with the content type of the default body. */
  readonly headersWithBody: Readonly<HeaderFields>;
  readonly defaultContentType: string | undefined;
  /** Lower-case names of the headers that credentials are written to. */
  readonly credentialHeaders: ReadonlySet<string>;
  readonly reader: OutcomeReader;
};

/** What a plan is made from. */
export type PlanArgs = {
  readonly operation: OperationDescriptor;
  readonly endpoint: Endpoint;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /** undefined: the transport adds credentials itself. */
  readonly auth: Credentials | undefined;
  /** The client's own headers. */
  readonly headers: Readonly<HeaderFields>;
};

/** Throws a RequestError when a credential that the operation needs is missing. */
export function planOperation({ operation, endpoint, schemes, auth, headers }: PlanArgs): Plan {
  const security = auth === undefined ? noSecurity : planSecurity({ operation, schemes, auth });
  const credentialHeaders = new Set([
    ...Object.keys(security.fixed.headers),
    ...security.dynamic.filter(({ scheme }) => scheme.in !== "query").map(({ scheme }) => headerOf(scheme)),
  ]);
  for (const name of credentialHeaders) {
    if (headers[name] === undefined) continue;
    const message = `header \`${name}\` of the client is also written from its \`auth\`: leave one of them out`;
    throw invalidInput({ operation: operation.id, code: "CONFIG_INVALID", message });
  }
  const common: HeaderFields = { accept: acceptOf(operation), ...headers, ...security.fixed.headers };
  const defaultContentType = operation.body && Object.keys(operation.body)[0];
  return {
    operation,
    prefix: operation.fromOrigin ? endpoint.origin : endpoint.base,
    path: parsePathTemplate(operation.path),
    writeQuery: operation.query?.codec({ operation: operation.id, styles: operation.query.styles }),
    security,
    headers: Object.freeze(common),
    headersWithBody: Object.freeze(
      defaultContentType === undefined ? common : { ...common, "content-type": defaultContentType },
    ),
    defaultContentType,
    credentialHeaders,
    reader: new OutcomeReader(operation),
  };
}

function headerOf(scheme: SecurityScheme): string {
  return scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase();
}

const noSecurity: SecurityPlan = { fixed: { headers: {}, query: "" }, dynamic: [] };

/**
 * What the caller wants to get: the media types of success, and where success has no body those of errors, for some servers
 * answer errors in HTML unless told otherwise. Nothing is offered beside a success that is not JSON: a server may choose it.
 */
function acceptOf({ responses }: OperationDescriptor): string {
  const typesOf = (wanted: (status: string) => boolean): readonly string[] =>
    Object.entries(responses).flatMap(([status, media]) => (wanted(status) ? Object.keys(media) : []));
  const ofSuccess = typesOf((status) => status.startsWith("2"));
  const accepted = ofSuccess.length > 0 ? ofSuccess : typesOf(() => true).filter(isJsonMedia);
  return accepted.length === 0 ? "*/*" : [...new Set(accepted)].join(", ");
}
