import { sliceBlock, type WeighedBlock } from './weighed-block.ts';

/** Entities of a window. */
const WINDOW = 4_096;

interface Piece {
  readonly weighed: WeighedBlock;
  readonly scope: number;
  readonly window: number;
}

/**
 * Cuts the blocks of a flush by windows of entities, and puts those of the same minute, scope and window side by side: a
 * parcel names every entity that it uses, so those that use the same ones belong together.
 */
export function inWindows(blocks: readonly WeighedBlock[]): WeighedBlock[] {
  const pieces = blocks.flatMap(cut);
  pieces.sort((a, b) => a.weighed.block.bucket - b.weighed.block.bucket || a.scope - b.scope || a.window - b.window);
  return pieces.map(({ weighed }) => weighed);
}

function cut({ block, increments }: WeighedBlock): Piece[] {
  const { entities, metric } = block;
  const pieces: Piece[] = [];
  for (let from = 0; from < entities.length; ) {
    const window = Math.floor(entities[from]! / WINDOW);
    const to = firstFrom(entities, (window + 1) * WINDOW, from);
    const share = part(increments, to, entities.length) - part(increments, from, entities.length);
    pieces.push({ weighed: { block: sliceBlock(block, from, to), increments: share }, scope: metric.scope.id, window });
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
