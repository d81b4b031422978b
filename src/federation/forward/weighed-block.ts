import type { MetricBlock } from '../../runtime/block.ts';

/** A block, and how many rows were flushed to make it: coalescing makes one row of several. */
export interface WeighedBlock {
  readonly block: MetricBlock;
  readonly increments: number;
}

/** Its rows as two blocks, which share its memory where that is possible. The increments are split, none is lost. */
export function halveBlock({ block, increments }: WeighedBlock): readonly [WeighedBlock, WeighedBlock] {
  const rows = block.entities.length;
  const middle = rows >>> 1;
  const first = Math.floor((increments * middle) / rows);
  return [
    { block: sliceBlock(block, 0, middle), increments: first },
    { block: sliceBlock(block, middle, rows), increments: increments - first },
  ];
}

/** The rows from `from` to before `to`, which share its memory where that is possible. */
export function sliceBlock(block: MetricBlock, from: number, to: number): MetricBlock {
  const columns = block.metric.function.slice(block.columns, from, to);
  return { ...block, entities: block.entities.subarray(from, to), columns };
}
