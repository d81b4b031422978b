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
export function sliceBlock({ metric, bucket, entities, columns }: MetricBlock, from: number, to: number): MetricBlock {
  return { metric, bucket, entities: entities.subarray(from, to), columns: metric.function.slice(columns, from, to) };
}
