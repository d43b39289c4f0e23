const table = new Int32Array(256);
for (let n = 0; n < 256; n += 1) {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[n] = value;
}

/** CRC-32 of some bytes, as in gzip (RFC 1952, section 8): finds every run of up to 32 changed bits. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let value = -1;
  for (let i = from; i < to; i += 1) value = (value >>> 8) ^ (table[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
}
