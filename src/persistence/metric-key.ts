import type { MetricDefinition } from '../runtime/program.ts';

/**
 * The name under which a metric's blocks are kept. The state's fingerprint and the scope are part of it: when a program
 * changes what a metric's state is, or what it is about, its old blocks stay as they are and are never merged with new
 * ones.
 */
export function metricKey({ name, function: { fingerprint }, scope }: MetricDefinition): string {
  return `${name}@${fingerprint}.${scope.id}`;
}
