import { WIRE_BYTES, WIRE_FIXED32, WIRE_FIXED64, WIRE_VARINT } from './byte-writer.ts';
import { type ColumnMemory, LASTING } from './column-memory.ts';
import { MalformedBytes } from './malformed.ts';

const TWO_27 = 2 ** 27;
const TWO_28 = 2 ** 28;
const INT_MOST = 2 ** 31 - 1;

/**
 * Reads protobuf's wire format. Everything is checked against the end of the bytes; what does not fit throws
 * MalformedBytes. Integers are exact to 53 bits, larger ones are refused.
 */
export class ByteReader {
  /** All of the message: for loops that read many numbers in a row and move `position` themselves. */
  readonly message: Uint8Array;
  readonly #view: DataView;
  position: number;
  readonly end: number;
  /** Where the columns go that are read. */
  readonly memory: ColumnMemory;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length, memory: ColumnMemory = LASTING) {
    this.message = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = position;
    this.end = end;
    this.memory = memory;
  }

  get done(): boolean {
    return this.position >= this.end;
  }

  /** The next tag as field * 8 + wire type. */
  tag(): number {
    const tag = this.varint();
    if (tag < 8 || tag > 0xffffffff) throw new MalformedBytes(`${tag} is not a field tag.`);
    return tag;
  }

  /** An unsigned integer below 2^53. */
  varint(): number {
    const bytes = this.message;
    let shift = 0;
    let low = 0;
    for (; shift < 28; shift += 7) {
      const byte = this.#next(bytes);
      low |= (byte & 127) << shift;
      if (byte < 128) return low;
    }
    const value = this.#upper(bytes) * TWO_28 + low;
    if (!Number.isSafeInteger(value)) throw tooLarge();
    return value;
  }

  /** A zig-zag integer within 53 bits and sign. */
  signed(): number {
    const bytes = this.message;
    let shift = 0;
    let low = 0;
    for (; shift < 28; shift += 7) {
      const byte = this.#next(bytes);
      low |= (byte & 127) << shift;
      if (byte < 128) return (low >>> 1) ^ -(low & 1);
    }
    const magnitude = this.#upper(bytes) * TWO_27 + (low >>> 1);
    const value = (low & 1) === 1 ? -magnitude - 1 : magnitude;
    if (!Number.isSafeInteger(value)) throw tooLarge();
    return value;
  }

  /** A length, and the position where the bytes that it announces end. */
  boundary(): number {
    const length = this.varint();
    if (length > this.end - this.position)
      throw new MalformedBytes(`A field announces ${length} bytes where ${this.end - this.position} are left.`);
    return this.position + length;
  }

  /** A length-delimited field's content, a view into the same memory. */
  bytes(): Uint8Array {
    const end = this.boundary();
    const content = this.message.subarray(this.position, end);
    this.position = end;
    return content;
  }

  string(): string {
    const content = this.bytes();
    return Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8');
  }

  fixed32(): number {
    this.#need(4);
    const value = this.#view.getUint32(this.position, true);
    this.position += 4;
    return value;
  }

  /** All that is left as `repeated sint64 … [packed = true]` of exactly `count` values. */
  packedSigned(count: number): Float64Array {
    this.#room(count);
    const values = this.memory.float64(count);
    const bytes = this.message;
    // Most numbers are small. Four bytes before the end or earlier, three can be read without a look at it.
    const last = this.end - 4;
    let at = this.position;
    for (let i = 0; i < count; i++) {
      if (at <= last) {
        let bits = bytes[at]!;
        if (bits < 128) {
          at++;
          values[i] = (bits >>> 1) ^ -(bits & 1);
          continue;
        }
        bits = (bits & 127) | (bytes[at + 1]! << 7);
        if (bits < 0x4000) {
          at += 2;
          values[i] = (bits >>> 1) ^ -(bits & 1);
          continue;
        }
        bits = (bits & 0x3fff) | (bytes[at + 2]! << 14);
        if (bits < 0x20_0000) {
          at += 3;
          values[i] = (bits >>> 1) ^ -(bits & 1);
          continue;
        }
      }
      this.position = at;
      values[i] = this.signed();
      at = this.position;
    }
    this.position = at;
    this.finish();
    return values;
  }

  /**
   * The same of numbers that are likely to be counts: as long as all are from 0 to 2^31 - 1 they lie in an Int32Array,
   * with which one calculates twice as fast.
   */
  packedCounts(count: number): Int32Array | Float64Array {
    this.#room(count);
    const start = this.position;
    const values = this.memory.int32(count);
    const bytes = this.message;
    const last = this.end - 4;
    let at = start;
    for (let i = 0; i < count; i++) {
      let bits = at <= last ? bytes[at]! : 1;
      if (bits < 128 && (bits & 1) === 0) {
        at++;
        values[i] = bits >>> 1;
        continue;
      }
      if (at <= last) {
        bits = (bits & 127) | (bytes[at + 1]! << 7);
        if (bits < 0x4000 && bits > 127 && (bits & 1) === 0) {
          at += 2;
          values[i] = bits >>> 1;
          continue;
        }
      }
      this.position = at;
      const value = this.signed();
      if (value < 0 || value > INT_MOST) {
        this.position = start;
        return this.packedSigned(count);
      }
      values[i] = value;
      at = this.position;
    }
    this.position = at;
    this.finish();
    return values;
  }

  /** All that is left as `repeated uint32 … [packed = true]` of exactly `count` values. */
  packedUint32(count: number): Uint32Array {
    this.#room(count);
    const values = this.memory.uint32(count);
    const bytes = this.message;
    for (let i = 0; i < count; i++) {
      const byte = this.position < this.end ? bytes[this.position]! : 128;
      if (byte < 128) {
        this.position++;
        values[i] = byte;
        continue;
      }
      const value = this.varint();
      if (value > 0xffffffff) throw new MalformedBytes(`${value} is not a 32-bit number.`);
      values[i] = value;
    }
    this.finish();
    return values;
  }

  /** All that is left as `repeated double … [packed = true]` of exactly `count` values. */
  packedDouble(count: number): Float64Array {
    if (this.end - this.position !== count * 8)
      throw new MalformedBytes(
        `A column holds ${this.end - this.position} bytes where ${count} doubles are announced.`,
      );
    const values = this.memory.float64(count);
    for (let i = 0; i < count; i++, this.position += 8) {
      const value = this.#view.getFloat64(this.position, true);
      if (!Number.isFinite(value)) throw new MalformedBytes('A number is infinite, or none.');
      values[i] = value;
    }
    return values;
  }

  /** A reader of the next length-delimited field's content; this one moves on behind it. */
  nested(): ByteReader {
    const end = this.boundary();
    const content = new ByteReader(this.message, this.position, end, this.memory);
    this.position = end;
    return content;
  }

  /** What lies between two positions, a view into the same memory. */
  between(from: number, to: number): Uint8Array {
    return this.message.subarray(from, to);
  }

  /** Throws unless everything has been read. */
  finish(): void {
    if (this.position !== this.end) throw new MalformedBytes('A column holds more values than its block has rows.');
  }

  /** Passes over a field that this reader does not know. */
  skip(wireType: number): void {
    if (wireType === WIRE_VARINT) this.#skipVarint();
    else if (wireType === WIRE_FIXED64) this.#skipFixed(8);
    else if (wireType === WIRE_BYTES) this.position = this.boundary();
    else if (wireType === WIRE_FIXED32) this.#skipFixed(4);
    else throw new MalformedBytes(`Wire type ${wireType} is not used by this protocol.`);
  }

  /** A packed value takes at least one byte: this bounds what a hostile count can make us allocate. */
  #room(count: number): void {
    if (this.end - this.position < count)
      throw new MalformedBytes(`A column holds ${this.end - this.position} bytes where ${count} values are announced.`);
  }

  /** What follows the lowest 28 bits of a varint, in units of 2^28; rounded only where it is refused anyhow. */
  #upper(bytes: Uint8Array): number {
    let upper = 0;
    let scale = 1;
    for (let group = 0; group < 6; group++, scale *= 128) {
      const byte = this.#next(bytes);
      upper += (byte & 127) * scale;
      if (byte < 128) return upper;
    }
    throw tooLarge();
  }

  #next(bytes: Uint8Array): number {
    if (this.position >= this.end) throw new MalformedBytes('The message ends in the middle of a number.');
    return bytes[this.position++]!;
  }

  #need(count: number): void {
    if (this.end - this.position < count) throw new MalformedBytes('The message ends in the middle of a number.');
  }

  #skipVarint(): void {
    for (let group = 0; group < 10; group++) if (this.#next(this.message) < 128) return;
    throw new MalformedBytes('A number has more than ten bytes.');
  }

  #skipFixed(count: number): void {
    this.#need(count);
    this.position += count;
  }
}

function tooLarge(): MalformedBytes {
  return new MalformedBytes('An integer is larger than 2^53.');
}
