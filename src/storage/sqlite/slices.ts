import { setImmediate } from 'node:timers/promises';

/** Cuts a list so that each slice has at most `most` items and, but for a single item, at most `mostWeight` in all. */
export function* slicesOf<T>(
  items: readonly T[],
  most: number,
  weigh: (item: T) => number = () => 0,
  mostWeight = Number.POSITIVE_INFINITY,
): Generator<readonly T[]> {
  let start = 0;
  let weight = 0;
  for (let i = 0; i < items.length; i++) {
    const item = weigh(items[i] as T);
    if (i > start && (i - start >= most || weight + item > mostWeight)) {
      yield items.slice(start, i);
      start = i;
      weight = 0;
    }
    weight += item;
  }
  if (start < items.length) yield items.slice(start);
}

/**
 * Asks for slice after slice, the next one while the one before is under way; the answers in order. Whatever else the
 * node has to do has its turn in between: answers that are there already would be taken one after the other without.
 */
export async function askInTurn<T, A>(slices: Iterable<T>, ask: (slice: T) => Promise<A>): Promise<A[]> {
  const answers: A[] = [];
  let before: Promise<A> | undefined;
  for (const slice of slices) {
    const next = ask(slice);
    // When the one before fails, nobody comes to wait for this one.
    next.catch(() => undefined);
    if (before !== undefined) {
      answers.push(await before);
      await setImmediate();
    }
    before = next;
  }
  if (before !== undefined) answers.push(await before);
  return answers;
}
