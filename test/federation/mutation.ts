import fc from 'fast-check';

/** A change of some bytes; positions beyond the end count as the end. */
export type Mutation =
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array };

/** Mutations of about `length` bytes. */
export function mutations(length: number): fc.Arbitrary<Mutation> {
  const at = fc.nat(length);
  return fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at, length: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ kind: fc.constant('insert' as const), at, bytes: fc.uint8Array({ maxLength: 12 }) }),
  );
}

export function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.min(change.at, bytes.length);
  if (change.kind === 'set') return Uint8Array.of(...bytes.subarray(0, at), change.byte, ...bytes.subarray(at + 1));
  if (change.kind === 'cut') return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + change.length));
  return Uint8Array.of(...bytes.subarray(0, at), ...change.bytes, ...bytes.subarray(at));
}
