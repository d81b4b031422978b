const INITIAL_BYTES = 1024;
const LENGTH_ROOM = 5;
const TWO_27 = 2 ** 27;
const TWO_28 = 2 ** 28;

export const WIRE_VARINT = 0;
export const WIRE_FIXED64 = 1;
export const WIRE_BYTES = 2;
export const WIRE_FIXED32 = 5;

/** Writes protobuf's wire format into a buffer that grows. Integers are exact to 53 bits. */
export class ByteWriter {
  #bytes: Uint8Array;
  #view: DataView;
  #length = 0;

  constructor(capacity = INITIAL_BYTES) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get length(): number {
    return this.#length;
  }

  /** What has been written, as a copy of its own; the writer is empty again. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  tag(field: number, wireType: number): void {
    this.varint(field * 8 + wireType);
  }

  /** An unsigned integer below 2^53. */
  varint(value: number): void {
    this.#reserve(8);
    this.#varint(value);
  }

  /** A varint field; zero is written too. */
  uint(field: number, value: number): void {
    this.tag(field, WIRE_VARINT);
    this.varint(value);
  }

  string(field: number, text: string): void {
    this.bytes(field, Buffer.from(text, 'utf8'));
  }

  bytes(field: number, bytes: Uint8Array): void {
    this.tag(field, WIRE_BYTES);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** Fields that have been written elsewhere. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A length-delimited field whose content `write` writes. */
  nested(field: number, write: () => void): void {
    const start = this.#begin(field);
    write();
    this.#end(start);
  }

  /** `repeated sint64 … [packed = true]`. */
  packedSigned(field: number, values: Float64Array | Int32Array, count: number): void {
    const start = this.#begin(field);
    this.#reserve(count * 10);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      // Nearly all numbers are small, and then shifts do.
      if (value < 8_192 && value >= -8_192) {
        const bits = (value << 1) ^ (value >> 31);
        if (bits > 127) bytes[at++] = (bits & 127) | 128;
        bytes[at++] = bits > 127 ? bits >>> 7 : bits;
        continue;
      }
      this.#length = at;
      this.#signed(value);
      at = this.#length;
    }
    this.#length = at;
    this.#end(start);
  }

  /** `repeated uint64 … [packed = true]`; values below 2^53. */
  packedUnsigned(field: number, values: Float64Array | Uint32Array, count: number): void {
    const start = this.#begin(field);
    this.#reserve(count * 8);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      if (value < 128) {
        bytes[at++] = value;
        continue;
      }
      this.#length = at;
      this.#varint(value);
      at = this.#length;
    }
    this.#length = at;
    this.#end(start);
  }

  /** `repeated double … [packed = true]`. */
  packedDouble(field: number, values: Float64Array, count: number): void {
    const start = this.#begin(field);
    this.#reserve(count * 8);
    for (let i = 0; i < count; i++) {
      this.#view.setFloat64(this.#length, values[i]!, true);
      this.#length += 8;
    }
    this.#end(start);
  }

  /** Little-endian, without a tag. */
  fixed32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#length, value, true);
    this.#length += 4;
  }

  /** What has been written so far, still the writer's own: valid until the next write. */
  peek(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Starts a length-delimited field; room for the longest length is left and closed up at the end. */
  #begin(field: number): number {
    this.tag(field, WIRE_BYTES);
    this.#reserve(LENGTH_ROOM);
    const start = this.#length;
    this.#length += LENGTH_ROOM;
    return start;
  }

  #end(start: number): void {
    const from = start + LENGTH_ROOM;
    const end = this.#length;
    this.#length = start;
    this.#varint(end - from);
    this.#bytes.copyWithin(this.#length, from, end);
    this.#length += end - from;
  }

  #varint(value: number): void {
    let rest = value;
    while (rest >= TWO_28) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Zig-zag: the value's magnitude in the upper bits, its sign in the lowest. */
  #signed(value: number): void {
    if (value < TWO_27 && value >= -TWO_27) {
      this.#varint(((value << 1) ^ (value >> 31)) >>> 0);
      return;
    }
    const sign = value < 0 ? 1 : 0;
    const magnitude = sign === 1 ? -value - 1 : value;
    let low = (magnitude % TWO_27) * 2 + sign;
    for (let group = 0; group < 4; group++) {
      this.#bytes[this.#length++] = (low & 127) | 128;
      low >>>= 7;
    }
    this.#varint(Math.floor(magnitude / TWO_27));
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
