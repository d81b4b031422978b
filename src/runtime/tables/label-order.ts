const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, over the label's UTF-8 bytes: the same for every implementation of the protocol. */
export function labelHash(label: string): number {
  let hash = FNV_OFFSET;
  for (const byte of Buffer.from(label, 'utf8')) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}

/**
 * The order by which a limited table keeps its labels: by hash, then by the label itself. It depends on the labels
 * alone, so that which of them survive does not depend on who saw them first.
 */
export function comesBefore(a: string, hashA: number, b: string, hashB: number): boolean {
  return hashA < hashB || (hashA === hashB && a < b);
}
