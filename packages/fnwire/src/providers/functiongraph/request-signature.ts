import type { WireRequest, WireResponse } from "@fnwire/runtime";
import { type Authenticator, type Clock, parseHttpDate, unsupportedError } from "../../provider/tools.js";

/** Where a derived key is good for. */
export type KeyScope = { readonly region: string; readonly service: string };

/** A request as the signature sees it. */
export type SignableRequest = {
  readonly method: string;
  /** Path as sent or decoded; percent escapes are understood. */
  readonly path: string;
  /** Decoded names and values, in any order. */
  readonly query: readonly (readonly [string, string])[];
  /** All of them are signed. `x-sdk-date` must be one. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
};

/** Access key, secret key, and the token of temporary keys. */
export type AccessKeys = {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string | undefined;
};

/** The parts of a signature, the intermediate ones for whoever has to compare them with a gateway's. */
export type Signature = {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signedHeaders: string;
  readonly signature: string;
  /** Value of the `Authorization` header. */
  readonly authorization: string;
};

/**
 * Signs a request with `SDK-HMAC-SHA256` in the `Access=` dialect (Huawei Cloud, "API Request Signing Guide"; Open Telekom
 * Cloud understands the same), or with a scope with `V11-HMAC-SHA256`, whose key is good for one day, region and service.
 */
export async function sign(
  request: SignableRequest,
  keys: Pick<AccessKeys, "accessKey" | "secretKey"> & { readonly scope?: KeyScope | undefined },
): Promise<Signature> {
  const headers = Object.entries(request.headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => compare(a, b));
  const signedHeaders = headers.map(([name]) => name).join(";");
  const lookup = new Map(headers);
  const canonicalRequest = [
    request.method.toUpperCase(),
    canonicalPath(request.path),
    canonicalQuery(request.query),
    headers.map(([name, value]) => `${name}:${value}\n`).join(""),
    signedHeaders,
    lookup.get("x-sdk-content-sha256") ?? (await sha256(request.body ?? "")),
  ].join("\n");
  const date = lookup.get("x-sdk-date") ?? "";
  const hash = await sha256(canonicalRequest);
  const { accessKey, secretKey, scope } = keys;
  const place = scope && `${date.slice(0, 8)}/${scope.region}/${scope.service}`;
  const algorithm = place === undefined ? "SDK-HMAC-SHA256" : "V11-HMAC-SHA256";
  const stringToSign =
    place === undefined ? [algorithm, date, hash].join("\n") : [algorithm, date, place, hash].join("\n");
  const signature = await hmac(place === undefined ? secretKey : await deriveKey(keys, place), stringToSign);
  const credential = place === undefined ? `Access=${accessKey}` : `Credential=${accessKey}/${place}`;
  const authorization = `${algorithm} ${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return { canonicalRequest, stringToSign, signedHeaders, signature, authorization };
}

/** Decoded, encoded again in the one way of RFC 3986, and closed by a slash that is not sent. */
function canonicalPath(path: string): string {
  const encoded = path
    .split("/")
    .map((segment) => encode(decode(segment)))
    .join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Ordered as the names and values are, and then encoded: so do the official signers, whatever the guide's wording. */
function canonicalQuery(query: SignableRequest["query"]): string {
  return query
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

/** By code unit, not by locale: both sides must agree to the byte. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Everything but the unreserved characters of RFC 3986, section 2.3; `encodeURIComponent` leaves five more alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Pages that are no secure context have none (Web Cryptography, "Crypto.subtle"). */
function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (found !== undefined) return found;
  const message =
    "signing with an access key needs crypto.subtle, which pages have only in a secure context: over https, or on localhost";
  throw unsupportedError(message);
}

async function sha256(content: string | Uint8Array): Promise<string> {
  return hex(await subtle().digest("SHA-256", bytes(content)));
}

async function hmac(key: string, text: string): Promise<string> {
  const imported = await subtle().importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hex(await subtle().sign("HMAC", imported, bytes(text)));
}

/** HKDF (RFC 5869) with SHA-256; what signs is the key's hexadecimal text. */
async function deriveKey(keys: { accessKey: string; secretKey: string }, place: string): Promise<string> {
  const material = await subtle().importKey("raw", bytes(keys.secretKey), "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt: bytes(keys.accessKey), info: bytes(place) };
  return hex(await subtle().deriveBits(parameters, material, 256));
}

/** Copied, because WebCrypto wants memory that nobody shares. */
function bytes(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function hex(buffer: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += byte.toString(16).padStart(2, "0");
  return text;
}

/** A clock that is off by more than this makes a fresh signature look expired: 15 minutes, less one for the way. */
const maxSkewMs = 14 * 60_000;

/**
 * Signs every attempt afresh with an access key. When the service refuses one and its `Date` shows that the clocks differ,
 * the next is signed by the service's clock. Keys that are a function are asked for each attempt, and once more when the
 * service refuses what they signed.
 */
export function signatureAuth(options: {
  keys: AccessKeys | (() => Promise<AccessKeys>);
  scope: KeyScope | undefined;
  /** undefined: the project that the path names, `/v2/{project_id}/…`. */
  projectId: string | undefined;
  clock: Clock;
}): Authenticator {
  const { scope, clock } = options;
  let skewMs = 0;
  return {
    async authenticate(request: WireRequest) {
      const keys = typeof options.keys === "function" ? await options.keys() : options.keys;
      const url = new URL(request.url);
      const projectId = options.projectId ?? /^\/v\d+\/([\w-]+)\//.exec(url.pathname)?.[1];
      const own: Record<string, string> = {
        "x-sdk-date": basicDate(clock.now() + skewMs),
        ...(projectId === undefined ? undefined : { "x-project-id": projectId }),
        ...(keys.securityToken === undefined ? undefined : { "x-security-token": keys.securityToken }),
      };
      // Content-type is left out: a transport may complete it after signing.
      const signed: Record<string, string> = { host: url.host, ...own };
      for (const name in request.headers) {
        if (name.startsWith("x-cff-")) signed[name] = request.headers[name] ?? "";
      }
      const { authorization } = await sign(
        {
          method: request.method,
          path: url.pathname,
          query: [...url.searchParams],
          headers: signed,
          body: request.body,
        },
        { ...keys, scope },
      );
      return { ...request.headers, ...own, authorization };
    },
    refused(_headers, response: WireResponse) {
      const now = clock.now();
      const date = parseHttpDate(response.headers.date ?? "", now);
      if (date === undefined || Math.abs(date - now - skewMs) <= maxSkewMs) return typeof options.keys === "function";
      skewMs = date - now;
      return true;
    },
  };
}

/** `YYYYMMDDTHHMMSSZ` in UTC. */
function basicDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
