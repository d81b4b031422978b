import type { MetricBlock } from '../../runtime/block.ts';
import { sliceBlock, type WeighedBlock } from './weighed-block.ts';

/** Entities of a window. */
const WINDOW = 4_096;

/**
 * Cuts the blocks of a flush by windows of entities: what is done with one takes a few milliseconds. Those of the same
 * minute, scope and window are put side by side: a parcel names every entity that it uses, so those that use the same
 * ones belong together.
 */
export function inWindows(blocks: readonly WeighedBlock[]): WeighedBlock[] {
  const pieces = blocks.flatMap(cut);
  return pieces.sort(
    ({ block: a }, { block: b }) =>
      a.bucket - b.bucket ||
      a.generation.number - b.generation.number ||
      a.metric.scope.id - b.metric.scope.id ||
      windowOf(a) - windowOf(b),
  );
}

/** The window of a block that `inWindows` gave. */
export function windowOf({ entities }: MetricBlock): number {
  return Math.floor(entities[0]! / WINDOW);
}

function cut({ block, increments }: WeighedBlock): WeighedBlock[] {
  const { entities } = block;
  const pieces: WeighedBlock[] = [];
  for (let from = 0; from < entities.length; ) {
    const window = Math.floor(entities[from]! / WINDOW);
    const to = firstFrom(entities, (window + 1) * WINDOW, from);
    const share = part(increments, to, entities.length) - part(increments, from, entities.length);
    pieces.push({ block: sliceBlock(block, from, to), increments: share });
    from = to;
  }
  return pieces;
}

/** What falls to the first `rows` of all rows. */
function part(increments: number, rows: number, all: number): number {
  return Math.floor((increments * rows) / all);
}

/** The first position from `start` on whose entity is not below `entity`. */
function firstFrom(entities: Int32Array, entity: number, start: number): number {
  let [low, high] = [start, entities.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entities[middle]! < entity) low = middle + 1;
    else high = middle;
  }
  return low;
}
