import type { ByteReader } from './byte-reader.ts';
import { MalformedBytes } from './malformed.ts';

/**
 * The code for strictly ascending integers (entity indexes of a block, keys of a table row), in runs of neighbours.
 *
 * A run is a token, `2 * gap + more`, and, when `more` is 1, a second token: how many neighbours follow, minus one.
 * `gap` is the distance from the least number that may come next; the first run's is the number itself, zig-zag, for
 * it may be negative. Scattered numbers so take one byte each up to a gap of 63, and a thousand neighbours four bytes.
 */
export interface Tokens {
  values: Float64Array;
  count: number;
}

/** Appends the tokens of `values[from … to)`. */
export function encodeAscending(values: Int32Array, from: number, to: number, tokens: Tokens): void {
  let next = 0;
  for (let i = from; i < to; ) {
    const start = i++;
    const first = values[start]!;
    while (i < to && values[i] === values[i - 1]! + 1) i++;
    const gap = start === from ? zigZag(first) : first - next;
    push(tokens, gap * 2 + (i - start > 1 ? 1 : 0));
    if (i - start > 1) push(tokens, i - start - 2);
    next = values[i - 1]! + 1;
  }
}

/** Reads `count` numbers, all from `least` to `most`, into `values[at …]`. */
export function decodeAscending(
  reader: ByteReader,
  count: number,
  least: number,
  most: number,
  values: Int32Array,
  at: number,
): void {
  const { message, end: last } = reader;
  const end = at + count;
  let next = 0;
  for (let i = at; i < end; ) {
    // Nearly all tokens are a byte long.
    const byte = reader.position < last ? message[reader.position]! : 128;
    let token = byte;
    if (byte < 128) reader.position++;
    else token = reader.varint();
    const more = token % 2;
    const gap = (token - more) / 2;
    const first = i === at ? unZigZag(gap) : next + gap;
    const length = more === 1 ? reader.varint() + 2 : 1;
    if (length > end - i) throw new MalformedBytes('A run is longer than the numbers that are left in its row.');
    next = first + length;
    if (first < least || next - 1 > most)
      throw new MalformedBytes(`The numbers ${first} to ${next - 1} are not within ${least} to ${most}.`);
    for (let value = first; value < next; value++) values[i++] = value;
  }
}

function zigZag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unZigZag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

function push(tokens: Tokens, token: number): void {
  if (tokens.count === tokens.values.length) {
    const grown = new Float64Array(tokens.values.length * 2);
    grown.set(tokens.values);
    tokens.values = grown;
  }
  tokens.values[tokens.count++] = token;
}
