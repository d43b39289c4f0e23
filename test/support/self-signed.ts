import { createSign, generateKeyPairSync } from "node:crypto";

/** A key and a certificate for it, both in PEM, made on the spot so that no key lies in the repository. */
export type SelfSigned = { readonly key: string; readonly cert: string };

/** Signs a certificate for `127.0.0.1` and `localhost`, or another name, with its own key (X.509 v3, RFC 5280 §4.1). */
export function selfSigned({ host = "localhost", ip = [127, 0, 0, 1], expired = false } = {}): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ecdsaWithSha256 = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const name = sequence(der(0x31, sequence(objectId([0x55, 0x04, 0x03]), der(0x0c, Buffer.from("fnwire test")))));
  const validity = sequence(utcTime("200101000000Z"), utcTime(expired ? "210101000000Z" : "491231235959Z"));
  const alternativeNames = sequence(der(0x82, Buffer.from(host)), der(0x87, Buffer.from(ip)));
  const extensions = der(0xa3, sequence(sequence(objectId([0x55, 0x1d, 0x11]), der(0x04, alternativeNames))));
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = createSign("sha256").update(toBeSigned).sign(privateKey);
  const certificate = sequence(toBeSigned, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.of(0), signature])));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER element: tag, length, content (X.690 §8.1). */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

function sequence(...items: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(items));
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.of(value));
}

function objectId(encoded: number[]): Buffer {
  return der(0x06, Buffer.from(encoded));
}

function utcTime(text: string): Buffer {
  return der(0x17, Buffer.from(text));
}
