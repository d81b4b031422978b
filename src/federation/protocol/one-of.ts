import { ByteReader } from '../../runtime/bytes/byte-reader.ts';
import { ByteWriter, WIRE_BYTES } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';

/** The envelope of both directions: one message under the number that says which it is. */
export interface Envelope {
  readonly field: number;
  readonly content: Uint8Array;
}

export function encodeEnvelope(field: number, content: Uint8Array): Buffer {
  const writer = new ByteWriter(content.length + 8);
  writer.bytes(field, content);
  return asBuffer(writer.take());
}

/** Reads an envelope of fields 1 to `highest`; unknown fields are passed over. Throws MalformedBytes. */
export function decodeEnvelope(bytes: Uint8Array, highest: number): Envelope {
  const reader = new ByteReader(bytes);
  let envelope: Envelope | undefined;
  while (!reader.done) {
    const tag = reader.tag();
    const field = tag >>> 3;
    if (field > highest || (tag & 7) !== WIRE_BYTES) {
      reader.skip(tag & 7);
      continue;
    }
    if (envelope !== undefined) throw new MalformedBytes('An envelope holds two messages.');
    envelope = { field, content: reader.bytes() };
  }
  if (envelope === undefined) throw new MalformedBytes('An envelope holds no message that this version knows.');
  return envelope;
}

/** The same memory as a Buffer, which is what grpc-js takes. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
