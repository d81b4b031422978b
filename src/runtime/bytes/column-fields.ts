import { ByteReader } from './byte-reader.ts';
import { WIRE_BYTES } from './byte-writer.ts';
import { MalformedBytes } from './malformed.ts';

const NOTHING = new Uint8Array(0);

/**
 * Splits a function's columns message into readers of its fields, by field number. A field occurs once, packed or as a
 * message; one that is absent reads as empty, for that is how protobuf writes an empty column. Fields beyond `highest`
 * are passed over: a later build may have added columns.
 */
export function columnFields(reader: ByteReader, highest: number): readonly ByteReader[] {
  const fields = new Array<ByteReader | undefined>(highest + 1).fill(undefined);
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (field > highest) reader.skip(tag & 7);
    else if ((tag & 7) !== WIRE_BYTES) throw new MalformedBytes(`Column field ${field} is not packed.`);
    else if (fields[field] !== undefined) throw new MalformedBytes(`Column field ${field} occurs twice.`);
    else fields[field] = reader.nested();
  }
  return fields.map((field) => field ?? new ByteReader(NOTHING));
}
