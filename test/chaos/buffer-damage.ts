import { appendFileSync, closeSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { between, pick } from './random.ts';

/** The end of the last segment gets bytes that no record begins with: what a write leaves that was cut off by a crash. */
export function tearTail(directory: string, random: () => number): boolean {
  const last = segments(directory).at(-1);
  if (last === undefined) return false;
  const torn = Buffer.from(Array.from({ length: between(random, 1, 40) }, () => between(random, 0, 255)));
  appendFileSync(join(directory, last), torn);
  return true;
}

/** Bytes at the end of the last segment that hold what has been written last. */
const TAIL = 16_384;

/** One bit of one segment is not what was written: of what was written last, or of anything. */
export function flipBit(directory: string, random: () => number): boolean {
  const files = segments(directory).filter((name) => statSync(join(directory, name)).size > 0);
  const last = files.at(-1);
  if (last === undefined) return false;
  const ofLast = random() < 0.75;
  const path = join(directory, ofLast ? last : pick(random, files));
  const { size } = statSync(path);
  const position = between(random, ofLast ? Math.max(0, size - TAIL) : 0, size - 1);
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, position);
  byte[0]! ^= 1 << between(random, 0, 7);
  writeSync(file, byte, 0, 1, position);
  closeSync(file);
  return true;
}

function segments(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.log'))
    .sort();
}
