import type { MetricBlock } from './block.ts';
import type { TableHost } from './program.ts';
import { roomFor } from './tables/table-budget.ts';

/**
 * Merges blocks of the same metric, time bucket and generation of entities, which their functions' monoids allow: the rows
 * become as few as there are distinct entities. Order of first occurrence is kept.
 */
export function coalesce(blocks: readonly MetricBlock[], host: TableHost): MetricBlock[] {
  const groups = new Map<string, MetricBlock[]>();
  for (const block of blocks) {
    const key = `${block.metric.name} ${block.bucket} ${block.generation.number}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0]! : mergeGroup(group, host)));
}

function mergeGroup(group: readonly MetricBlock[], host: TableHost): MetricBlock {
  const { metric, bucket, generation } = group[0]!;
  const most = group.reduce((rows, { entities }) => Math.max(rows, entities.length), 0);
  const table = metric.function.createTable(host, roomFor(most));
  for (const block of group) table.merge(block.entities, block.columns);
  return { metric, bucket, generation, ...table.take() };
}
