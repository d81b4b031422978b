import type { ByteReader } from './byte-reader.ts';
import { WIRE_BYTES } from './byte-writer.ts';
import { MalformedBytes } from './malformed.ts';

/**
 * Splits a function's columns message into readers of its fields, by field number. Every field from 1 to `highest` must
 * be there once, packed; fields beyond are passed over, for a later build may have added columns.
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
  for (let field = 1; field <= highest; field++)
    if (fields[field] === undefined) throw new MalformedBytes(`Column field ${field} is missing.`);
  return fields as readonly ByteReader[];
}
