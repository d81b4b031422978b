import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Kernel } from '../../src/runtime/kernel.ts';
import { NodeHealth } from '../../src/server/core/node-health.ts';
import { clusterMetrics } from '../../src/telemetry/metrics/cluster-metrics.ts';
import { counterMetrics } from '../../src/telemetry/metrics/counter-metrics.ts';
import { flushDuration, flushMetrics } from '../../src/telemetry/metrics/flush-metrics.ts';
import { acknowledgementLatency, forwardMetrics } from '../../src/telemetry/metrics/forward-metrics.ts';
import { kernelMetrics } from '../../src/telemetry/metrics/kernel-metrics.ts';
import { nodeMetrics } from '../../src/telemetry/metrics/node-metrics.ts';
import { receiveMetrics } from '../../src/telemetry/metrics/receive-metrics.ts';
import { storageMetrics } from '../../src/telemetry/metrics/storage-metrics.ts';
import { ObservationRelay } from '../../src/telemetry/observations.ts';
import { cell, codeCell, table } from '../docs/markdown.ts';

interface Row {
  readonly name: string;
  readonly type: string;
  readonly labels?: readonly string[];
  readonly help: string;
}

/** Every metric of this project's own, as docs/telemetry.md lists it. */
export function metricTable(): string {
  const rows = definitions().map(({ name, type, labels = [], help }) => {
    return [codeCell(name), type, labels.map(codeCell).join(', '), cell(help)];
  });
  return table(['name', 'type', 'labels', 'meaning'], rows);
}

/** Nothing is read, so what it would be read from need not be there. */
function definitions(): Row[] {
  const health = new NodeHealth(new FakeClock(), 1, new ObservationRelay());
  return [
    ...nodeMetrics({ version: '', program: '', startedAt: 0 }, health),
    ...kernelMetrics({} as Kernel),
    ...flushMetrics(health.flushes),
    { ...flushDuration, type: 'histogram' },
    ...storageMetrics({ errors: () => [] }),
    ...counterMetrics(() => []),
    ...forwardMetrics(() => []),
    { ...acknowledgementLatency, type: 'histogram' },
    ...receiveMetrics(
      () => [],
      () => 0,
    ),
    ...clusterMetrics(() => [], 1),
  ];
}
