const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits unsigned, over a text's UTF-8 bytes: the same in every implementation of the protocol. */
export function fnv1a(text: string): number {
  let hash = OFFSET;
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, PRIME);
  return hash >>> 0;
}
