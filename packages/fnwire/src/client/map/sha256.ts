/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const rounds = new Int32Array(64);
/** The same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const start = new Int32Array(8);

function fillConstants(): void {
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  for (let found = 0, n = 2; found < 64; n += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= n; divisor += 1) isPrime &&= n % divisor !== 0;
    if (!isPrime) continue;
    if (found < 8) start[found] = fraction(Math.sqrt(n));
    rounds[found] = fraction(Math.cbrt(n));
    found += 1;
  }
}

const encoder = new TextEncoder();
const words = new Int32Array(64);
const state = new Int32Array(8);

/**
 * The first 128 bits of the SHA-256 of a text's UTF-8, as 32 hexadecimal digits. Written out because it is needed at once and
 * a million times over: what platforms have is asynchronous, and pages without a secure context have none.
 */
export function digest(text: string): string {
  if (rounds[0] === 0) fillConstants();
  const bytes = encoder.encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  state.set(start);
  for (let block = 0; block < padded.length; block += 64) addBlock(view, block);
  return hex(0) + hex(1) + hex(2) + hex(3);
}

function hex(index: number): string {
  return (at(state, index) >>> 0).toString(16).padStart(8, "0");
}

/** The element of an array that is known to have it. */
function at(array: Int32Array, index: number): number {
  return array[index] as number; // Safe: every index below is within bounds.
}

function addBlock(view: DataView, from: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(from + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const x = at(words, i - 15);
    const y = at(words, i - 2);
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(rounds, i) + at(words, i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
