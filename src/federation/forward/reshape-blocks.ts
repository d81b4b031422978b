import type { MetricBlock } from '../../runtime/block.ts';
import type { TableHost } from '../../runtime/program.ts';

/** Adds up blocks of one metric and time bucket, by the merge of the metric's own function. */
export function mergeBlocks(blocks: readonly MetricBlock[], host: TableHost): MetricBlock {
  const [first] = blocks;
  if (first === undefined) throw new Error('BUG: no blocks to merge.');
  if (blocks.length === 1) return first;
  const { metric, bucket } = first;
  const table = metric.function.createTable(host);
  for (const block of blocks) table.merge(block.entities, block.columns);
  return { metric, bucket, ...table.take() };
}

/** A block's rows as two blocks, which share its memory where that is possible. */
export function halveBlock(block: MetricBlock): readonly [MetricBlock, MetricBlock] {
  const rows = block.entities.length;
  const middle = rows >>> 1;
  return [sliceBlock(block, 0, middle), sliceBlock(block, middle, rows)];
}

function sliceBlock({ metric, bucket, entities, columns }: MetricBlock, from: number, to: number): MetricBlock {
  return { metric, bucket, entities: entities.subarray(from, to), columns: metric.function.slice(columns, from, to) };
}
