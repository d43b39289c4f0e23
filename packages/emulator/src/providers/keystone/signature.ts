import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** A request as a signature covers it. */
export type SignedRequest = {
  readonly method: string;
  /** Request target: path and query as they stood on the request line. */
  readonly target: string;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** What an `Authorization` header of one of the schemes says. */
export type SignatureHeader = {
  readonly dialect: Dialect;
  readonly accessKey: string;
  /** Date, region and service that the key is made for, as they stand in the header; empty in the plain dialect. */
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
};

type Dialect = {
  /** How the header begins, up to the access key. */
  readonly start: string;
  /** Key of the signature. */
  readonly key: (secretKey: string, accessKey: string, scope: string) => string | Uint8Array;
  /** Query and hash of the payload differ from the guide's in this dialect. */
  readonly isOwnQuery?: true;
};

/** The plain dialect of the API Request Signing Guide, that of Open Telekom Cloud's Go client, and the derived keys of Huawei's. */
const dialects: readonly Dialect[] = [
  { start: "SDK-HMAC-SHA256 Access=", key: (secretKey) => secretKey },
  {
    start: "SDK-HMAC-SHA256 Credential=",
    isOwnQuery: true,
    key: (secretKey, _, scope) =>
      scope
        .split("/")
        .reduce<string | Uint8Array>((key, part) => createHmac("sha256", key).update(part).digest(), `SDK${secretKey}`),
  },
  {
    start: "V11-HMAC-SHA256 Credential=",
    key: (secretKey, accessKey, scope) =>
      Buffer.from(hkdfSync("sha256", secretKey, accessKey, scope, 32)).toString("hex"),
  },
];

/** Reads an `Authorization` header of one of the dialects; undefined when it is none, `malformed` when it is spoilt. */
export function parseSignature(authorization = ""): SignatureHeader | "malformed" | undefined {
  if (!/^(?:SDK|V11)-HMAC-SHA256\b/.test(authorization)) return undefined;
  const dialect = dialects.find(({ start }) => authorization.startsWith(start));
  const match = /^([^,/\s]+)(?:\/([^,\s]+))?, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(
    authorization.slice(dialect?.start.length),
  );
  const [, accessKey, scope = "", signedHeaders, signature] = match ?? [];
  if (dialect === undefined || accessKey === undefined || signedHeaders === undefined || signature === undefined)
    return "malformed";
  return { dialect, accessKey, scope, signedHeaders: signedHeaders.split(";"), signature };
}

/** Whether the signature is the one that the secret key gives for the request. */
export function isSignedWith(secretKey: string, request: SignedRequest, header: SignatureHeader): boolean {
  const { dialect, accessKey, scope, signedHeaders, signature } = header;
  const canonical = canonicalRequest(request, signedHeaders, dialect);
  const [scheme] = dialect.start.split(" ");
  const lines = [scheme, request.headers["x-sdk-date"] ?? "", ...(scope === "" ? [] : [scope]), sha256(canonical)];
  const expected = createHmac("sha256", dialect.key(secretKey, accessKey, scope))
    .update(lines.join("\n"))
    .digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Time of an `X-Sdk-Date` header (`YYYYMMDDTHHMMSSZ`), or undefined when it is not one. */
export function signingTime(text: string | undefined): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? "");
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function canonicalRequest(
  { method, target, headers, body }: SignedRequest,
  signedHeaders: readonly string[],
  { isOwnQuery }: Dialect,
): string {
  const [path = "/", query = ""] = split(target);
  const sorted = canonicalQuery(query, isOwnQuery === true);
  // Open Telekom Cloud's client signs the query of a POST without a body as its payload.
  const isPayload = isOwnQuery === true && method === "POST" && body.byteLength === 0;
  return [
    method,
    canonicalPath(path),
    isPayload ? "" : sorted,
    signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim()}\n`).join(""),
    signedHeaders.join(";"),
    headers["x-sdk-content-sha256"] ?? sha256(isPayload ? sorted : body),
  ].join("\n");
}

function split(target: string): readonly [string, string] {
  const question = target.indexOf("?");
  return question === -1 ? [target, ""] : [target.slice(0, question), target.slice(question + 1)];
}

// Each segment decoded, then encoded in one way, so that `:` and `%3A` give the same signature. A slash ends the path.
function canonicalPath(path: string): string {
  const canonical = path
    .split("/")
    .map((segment) => encode(decode(segment)))
    .join("/");
  return canonical.endsWith("/") ? canonical : `${canonical}/`;
}

// By code units; in the own way of one dialect by letters of any case, and only the first value of a name.
function canonicalQuery(query: string, isOwn: boolean): string {
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      const [name, value] = equals === -1 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return [encode(decode(name.replaceAll("+", "%20"))), encode(decode(value.replaceAll("+", "%20")))] as const;
    });
  const taken = isOwn ? pairs.filter(([name], index) => pairs.findIndex(([other]) => other === name) === index) : pairs;
  const folded = (name: string) => (isOwn ? name.toLowerCase() : name);
  return [...taken]
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(folded(a), folded(b))))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// RFC 3986 section 2.3: nothing but the unreserved characters stays.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
