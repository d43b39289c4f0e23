import { invalidInput } from "./check.js";
import type { QueryWriter } from "./codec.js";
import { type Credentials, planSecurity, type SecurityPlan } from "./credentials.js";
import type { Endpoint } from "./endpoint.js";
import type { Integers } from "./exact-json.js";
import type { HeaderFields } from "./headers.js";
import { isJsonMedia, mediaEssence } from "./media.js";
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
  readonly integers: Integers | undefined;
};

/** Throws a RequestError when a credential that the operation needs is missing. */
export function planOperation({ operation, endpoint, schemes, auth, headers, integers }: PlanArgs): Plan {
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
  const common: HeaderFields = {
    accept: acceptOf(operation),
    ...operation.headers,
    ...headers,
    ...security.fixed.headers,
  };
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
    reader: new OutcomeReader(operation, integers),
  };
}

function headerOf(scheme: SecurityScheme): string {
  return scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase();
}

const noSecurity: SecurityPlan = { fixed: { headers: {}, query: "" }, dynamic: [] };

/** Statuses whose body the caller came for: successes, and choices that a service offers (300). */
const isWanted = (status: string): boolean => /^[23]|^default$/.test(status);

/**
 * What the caller wants to get. JSON first, for servers take the first that they can; other texts after it. Anything where bytes
 * may come: services that send files refuse their own media type, or prefer JSON and then have none to send. Forms only when
 * there is nothing else: a caller who wants one asks for it. Where success has no body, the media types of errors, for some
 * servers answer errors in HTML unless told otherwise.
 */
function acceptOf({ responses }: OperationDescriptor): string {
  const media = Object.entries(responses).flatMap(([status, types]) =>
    Object.entries(types).map(([type, kind]) => ({ type, kind, wanted: isWanted(status) })),
  );
  const wanted = media.filter((each) => each.wanted);
  if (wanted.some(({ kind }) => kind === "binary")) return "*/*";
  const plain = wanted.filter(({ kind }) => typeof kind === "string" || kind.kind === "range");
  const chosen = [plain, wanted, media.filter(({ type }) => isJsonMedia(type))].find(({ length }) => length > 0) ?? [];
  const types = new Set(
    chosen.flatMap(({ type, kind }) =>
      typeof kind === "string" || kind.prefers === undefined ? [type] : [kind.prefers, type],
    ),
  );
  const rank = (type: string): number => {
    const essence = mediaEssence(type);
    return essence === "application/json" ? 0 : essence === "text/plain" || isJsonMedia(essence) ? 1 : 2;
  };
  const ranked = [...types].sort((a, b) => rank(a) - rank(b));
  // Without a weight a server may take whichever it likes best, such as XML, of which only the text can be given.
  const weighed = ranked.map((type) => (rank(type) < 2 || rank(ranked[0] ?? type) === 2 ? type : `${type};q=0.5`));
  return weighed.join(", ") || "*/*";
}
