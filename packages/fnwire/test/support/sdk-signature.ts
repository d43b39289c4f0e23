import { createHash, createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const encoded = (text: string) =>
  [...Buffer.from(text, "utf8")]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[\w.~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
const byUnits = (a: string, b: string) => Number(a > b) - Number(a < b);

/**
 * What the gateway computes for a request that it read off the wire (Huawei Cloud, "API Request Signing Guide"). Written from the
 * guide with Node's own cryptography, and sharing nothing with the signer that it judges.
 */
export function rightSignature(
  request: {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: Buffer;
  },
  keys: { readonly accessKey: string; readonly secretKey: string },
): string {
  const { method, url, headers, body } = request;
  const [path = "", search = ""] = url.split("?", 2);
  const names = /SignedHeaders=([^,]*),/.exec(String(headers.authorization))?.[1]?.split(";") ?? [];
  const segments = path.split("/").map((segment) => encoded(decodeURIComponent(segment)));
  const pairs = search === "" ? [] : search.split("&").map((pair) => pair.split("=", 2).map(decodeURIComponent));
  pairs.sort(([a = "", x = ""], [b = "", y = ""]) => byUnits(a, b) || byUnits(x, y));
  const canonical = [
    method,
    segments.join("/").replace(/\/?$/, "/"),
    pairs.map(([name = "", value = ""]) => `${encoded(name)}=${encoded(value)}`).join("&"),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    "",
    names.join(";"),
    sha256(body),
  ].join("\n");
  const toSign = ["SDK-HMAC-SHA256", headers["x-sdk-date"], sha256(canonical)].join("\n");
  const signature = createHmac("sha256", keys.secretKey).update(toSign).digest("hex");
  return `SDK-HMAC-SHA256 Access=${keys.accessKey}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
}
