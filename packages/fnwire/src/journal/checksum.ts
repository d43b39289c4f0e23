/** For each of the next four bytes, what it does to the checksum; one after the other they would take twice as long. */
const tables = new Int32Array(4 * 256);
for (let n = 0; n < 256; n += 1) {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[n] = value;
}
for (let n = 256; n < tables.length; n += 1) {
  const before = tables[n - 256] ?? 0;
  tables[n] = (before >>> 8) ^ at(before & 0xff);
}

/** CRC-32 of some bytes, as in gzip (RFC 1952, section 8): finds every run of up to 32 changed bits. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let value = -1;
  let i = from;
  for (; i + 3 < to; i += 4) {
    value ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    value =
      at(768 + (value & 0xff)) ^
      at(512 + ((value >>> 8) & 0xff)) ^
      at(256 + ((value >>> 16) & 0xff)) ^
      at(value >>> 24);
  }
  for (; i < to; i += 1) value = (value >>> 8) ^ at((value ^ (bytes[i] ?? 0)) & 0xff);
  return ~value >>> 0;
}

function at(index: number): number {
  return tables[index] ?? 0;
}
