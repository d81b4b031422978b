import type { MetricDefinition } from '../runtime/program.ts';

/**
 * The name under which a metric's blocks are kept. The state's fingerprint is part of it: when a program changes what
 * a metric's state is, its old blocks stay as they are and are never merged with new ones.
 */
export function metricKey(metric: MetricDefinition): string {
  return `${metric.name}@${metric.function.fingerprint}`;
}
