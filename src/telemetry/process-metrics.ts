import { collectDefaultMetrics, type Metric, Registry } from 'prom-client';

let metrics: readonly Metric[] | undefined;

/**
 * What prom-client tells of a Node.js process: CPU, memory, file descriptors, garbage collection, and the event loop's
 * delay. They are the process's, so nodes that share one show the same.
 */
export function processMetrics(): readonly Metric[] {
  if (metrics === undefined) {
    const register = new Registry();
    collectDefaultMetrics({ register });
    metrics = register.getMetricsAsArray() as unknown as Metric[];
  }
  return metrics;
}
