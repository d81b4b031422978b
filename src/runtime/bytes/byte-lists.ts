import type { ByteReader } from './byte-reader.ts';
import { type ByteWriter, WIRE_BYTES } from './byte-writer.ts';
import { MalformedBytes } from './malformed.ts';

/** Field 1, length-delimited: the only field of `oap.federation.v1.Strings` and of `Bytes`. */
const VALUE = 1;
const VALUE_TAG = VALUE * 8 + WIRE_BYTES;

/** A column of texts, as the message `Strings`. */
export function writeStrings(field: number, texts: readonly string[], writer: ByteWriter): void {
  writer.nested(field, () => {
    for (const text of texts) writer.string(VALUE, text);
  });
}

/** A column of byte strings, as the message `Bytes`. */
export function writeBytes(field: number, values: readonly Uint8Array[], writer: ByteWriter): void {
  writer.nested(field, () => {
    for (const value of values) writer.bytes(VALUE, value);
  });
}

/** All that is left of a `Strings` message: exactly `count` texts. */
export function readStrings(reader: ByteReader, count: number): string[] {
  return readValues(reader, count, () => reader.string());
}

/** All that is left of a `Bytes` message: exactly `count` byte strings, copied out of the message. */
export function readBytes(reader: ByteReader, count: number): Uint8Array[] {
  // Not slice(): of a Buffer that is a view, and would keep the whole message alive.
  return readValues(reader, count, () => new Uint8Array(reader.bytes()));
}

function readValues<T>(reader: ByteReader, count: number, read: () => T): T[] {
  const values: T[] = [];
  while (!reader.done) {
    if (reader.tag() !== VALUE_TAG) throw new MalformedBytes('A column of texts or byte strings holds something else.');
    values.push(read());
  }
  if (values.length !== count)
    throw new MalformedBytes(`A column holds ${values.length} values where ${count} are announced.`);
  return values;
}
