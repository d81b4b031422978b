import type { Kernel } from '../../runtime/kernel.ts';
import type { ScrapedMetric } from '../scraped-metric.ts';

export function kernelMetrics(kernel: Kernel): ScrapedMetric[] {
  return [
    {
      name: 'oap_kernel_refused_rows_total',
      type: 'counter',
      help: 'Rows and records that this node did not take, by reason.',
      labels: ['reason'],
      read: () => Object.entries(kernel.refusals.snapshot()).map(([reason, value]) => ({ labels: { reason }, value })),
    },
    {
      name: 'oap_kernel_table_bytes',
      type: 'gauge',
      help: 'Bytes of the open tables; core.flushBytes brings a flush forward, at twice as many streams are not read on.',
      labels: [],
      read: () => [{ labels: {}, value: kernel.memory.bytes }],
    },
    {
      name: 'oap_kernel_entities',
      type: 'gauge',
      help: 'Entities of a scope that this node knows; core.maxEntitiesPerScope bounds them.',
      labels: ['scope'],
      read: () =>
        kernel.program.scopes.map((scope) => ({ labels: { scope: scope.name }, value: kernel.registry(scope).size })),
    },
    {
      name: 'oap_kernel_turnovers_total',
      type: 'counter',
      help: 'How often this node has forgotten idle entities, since they outnumbered the others or filled a scope.',
      labels: [],
      read: () => [{ labels: {}, value: kernel.turnovers }],
    },
  ];
}
