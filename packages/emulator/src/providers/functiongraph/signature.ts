import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** A request as a signature covers it. */
export type SignedRequest = {
  readonly method: string;
  /** Request target: path and query as they stood on the request line. */
  readonly target: string;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** What an `Authorization` header of the scheme says. */
export type SignatureHeader = {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
};

const scheme = "SDK-HMAC-SHA256";

/** Reads an `Authorization: SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…` header (API Request Signing Guide). */
export function parseSignature(authorization: string): SignatureHeader | undefined {
  const match = /^SDK-HMAC-SHA256 Access=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(
    authorization,
  );
  const [, accessKey, signedHeaders, signature] = match ?? [];
  if (accessKey === undefined || signedHeaders === undefined || signature === undefined) return undefined;
  return { accessKey, signedHeaders: signedHeaders.split(";"), signature };
}

/** Whether the signature is the one that the secret key gives for the request. */
export function isSignedWith({
  request,
  header: { signedHeaders, signature },
  secretKey,
}: {
  readonly request: SignedRequest;
  readonly header: SignatureHeader;
  readonly secretKey: string;
}): boolean {
  const canonical = canonicalRequest(request, signedHeaders);
  const date = request.headers["x-sdk-date"] ?? "";
  const expected = createHmac("sha256", secretKey)
    .update(`${scheme}\n${date}\n${sha256(canonical)}`)
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

function canonicalRequest({ method, target, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = "/", query = ""] = split(target);
  return [
    method,
    canonicalPath(path),
    canonicalQuery(query),
    signedHeaders.map((name) => `${name}:${(headers[name] ?? "").trim()}\n`).join(""),
    signedHeaders.join(";"),
    headers["x-sdk-content-sha256"] ?? sha256(body),
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

function canonicalQuery(query: string): string {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      const [name, value] = equals === -1 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return [encode(decode(name.replaceAll("+", "%20"))), encode(decode(value.replaceAll("+", "%20")))] as const;
    })
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
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
