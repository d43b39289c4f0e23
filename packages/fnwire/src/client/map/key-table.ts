/** Numbers names in the order in which they come: 0, 1, 2 … */
export type KeyNumbers = {
  /** Number of a name; a new one when it has none. */
  add(key: string): number;
  /** How many numbers there are. */
  readonly size: number;
};

/** Positions as names: `"7"` has the number 7. */
export class IndexNumbers implements KeyNumbers {
  size = 0;

  add(key: string): number {
    const index = Number(key);
    if (!(Number.isSafeInteger(index) && index >= 0 && String(index) === key)) return -1;
    if (index >= this.size) this.size = index + 1;
    return index;
  }
}

const blockBytes = 1 << 20;
/** UTF-8 takes at most three bytes for each unit of a JavaScript string, and the length stands in two bytes. */
export const maxKeyLength = 16_384;

/** Places for names that came lately; a power of two. */
const recentPlaces = 1_024;

/**
 * Names as bytes in large blocks, found by a hash and compared byte for byte: a million names of 36 characters take 55 MB where
 * a `Map` takes 150, and no two names are ever taken for one.
 */
export class TextNumbers implements KeyNumbers {
  readonly #blocks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #scratch = new Uint8Array(3 * maxKeyLength);
  /** Where each name begins. */
  #offsets = new Uint32Array(1_024);
  /**
   * Number + 1 of the name that lies there, by the low bits of its hash; 0: free. The bits that no number needs are those of the
   * hash, so that other names are told apart without reading their bytes, which are far away in memory.
   */
  #slots = new Uint32Array(2_048);
  /** Names that came lately, by their last characters: the lines of one input lie close together. */
  readonly #recentKeys: string[] = Array.from({ length: recentPlaces }, () => "");
  readonly #recentNumbers = new Int32Array(recentPlaces).fill(-1);
  #end = 0;
  size = 0;

  add(key: string): number {
    const place = placeOf(key);
    if (this.#recentKeys[place] === key) {
      const recent = this.#recentNumbers[place] ?? -1;
      if (recent >= 0) return recent;
    }
    const number = this.#find(key);
    this.#recentKeys[place] = key;
    this.#recentNumbers[place] = number;
    return number;
  }

  #find(key: string): number {
    const length = this.#write(key);
    const hashed = hash(this.#scratch, 0, length);
    const mask = this.#slots.length - 1;
    let slot = hashed & mask;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) break;
      if (((taken ^ hashed) & ~mask) === 0) {
        const number = (taken & mask) - 1;
        if (this.#equals(number, length)) return number;
      }
      slot = (slot + 1) & mask;
    }
    const number = this.#append(length);
    this.#slots[slot] = (hashed & ~mask) | (number + 1);
    if (this.size * 4 > this.#slots.length * 3) this.#rehash();
    return number;
  }

  /** Writes a name into the scratch space and gives its length in bytes. */
  #write(key: string): number {
    const scratch = this.#scratch;
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      if (unit > 0x7f) return this.#encoder.encodeInto(key, scratch).written;
      scratch[i] = unit;
    }
    return key.length;
  }

  #equals(number: number, length: number): boolean {
    const offset = this.#offsets[number] ?? 0;
    const block = this.#blocks[Math.floor(offset / blockBytes)];
    if (block === undefined) return false;
    const at = offset % blockBytes;
    if (lengthAt(block, at) !== length) return false;
    for (let i = 0; i < length; i += 1) if (block[at + 2 + i] !== this.#scratch[i]) return false;
    return true;
  }

  #append(length: number): number {
    // A name does not go on in the next block.
    if (this.#blocks.length * blockBytes - this.#end < length + 2) {
      this.#end = this.#blocks.length * blockBytes;
      this.#blocks.push(new Uint8Array(blockBytes));
    }
    const block = this.#blocks.at(-1);
    const number = this.size;
    this.size += 1;
    if (number >= this.#offsets.length) {
      const longer = new Uint32Array(Math.ceil(this.#offsets.length * 1.5));
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[number] = this.#end;
    const at = this.#end % blockBytes;
    if (block !== undefined) {
      block[at] = length >> 8;
      block[at + 1] = length & 0xff;
      // Byte by byte: for short names a view of the scratch space costs more than this.
      for (let i = 0; i < length; i += 1) block[at + 2 + i] = this.#scratch[i] ?? 0;
    }
    this.#end += length + 2;
    return number;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const offset = this.#offsets[number] ?? 0;
      const block = this.#blocks[Math.floor(offset / blockBytes)] ?? this.#scratch;
      const at = offset % blockBytes;
      const hashed = hash(block, at + 2, lengthAt(block, at));
      let slot = hashed & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hashed & ~mask) | (number + 1);
    }
    this.#slots = slots;
  }
}

function lengthAt(block: Uint8Array, at: number): number {
  return ((block[at] ?? 0) << 8) | (block[at + 1] ?? 0);
}

/** Where a name is looked for among those that came lately: names often differ in their last characters only. */
function placeOf(key: string): number {
  const { length } = key;
  let value = length;
  for (let i = Math.max(0, length - 4); i < length; i += 1) value = Math.imul(value, 31) + key.charCodeAt(i);
  return value & (recentPlaces - 1);
}

/** FNV-1a with a last stir, so that names that differ only at their end lie apart. Says where to look first, never what is equal. */
function hash(bytes: Uint8Array, from: number, length: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < from + length; i += 1) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A byte for each number, in blocks, so that growing copies nothing. */
export class Bytes {
  readonly #blocks: (Uint8Array | undefined)[] = [];
  readonly #width: number;

  constructor(width = 1) {
    this.#width = width;
  }

  /** The bytes of a number, made when there are none. */
  at(number: number): { readonly block: Uint8Array; readonly from: number } {
    const index = number >> 16;
    let block = this.#blocks[index];
    if (block === undefined) {
      block = new Uint8Array(0x1_0000 * this.#width);
      this.#blocks[index] = block;
    }
    return { block, from: (number & 0xffff) * this.#width };
  }

  get(number: number): number {
    return this.#blocks[number >> 16]?.[(number & 0xffff) * this.#width] ?? 0;
  }

  set(number: number, value: number): void {
    const { block, from } = this.at(number);
    block[from] = value;
  }
}
