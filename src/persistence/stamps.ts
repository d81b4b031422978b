import { randomBytes } from 'node:crypto';

/** Numbers of 32 bits, each once until all have been given; another start of the process begins elsewhere. */
export function createStamps(first: number = randomBytes(4).readUInt32LE()): () => number {
  let next = first;
  return () => {
    const stamp = next;
    next = (next + 1) >>> 0;
    return stamp;
  };
}
