import type { NodeHealth } from '../../server/core/node-health.ts';
import { type ScrapedMetric, seconds, states } from '../scraped-metric.ts';

export interface NodeFacts {
  /** Release of this software. */
  readonly version: string;
  /** Name of the program that it runs. */
  readonly program: string;
  /** Clock time (ms) at which the node was created. */
  readonly startedAt: number;
}

const STATES = ['starting', 'ready', 'failing', 'stopping'];

export function nodeMetrics({ version, program, startedAt }: NodeFacts, { readiness }: NodeHealth): ScrapedMetric[] {
  return [
    {
      name: 'oap_build_info',
      type: 'gauge',
      help: 'Release of the node and the program that it runs; always 1.',
      labels: ['version', 'program'],
      read: () => [{ labels: { version, program }, value: 1 }],
    },
    {
      name: 'oap_node_state',
      type: 'gauge',
      help: '1 for the state that the node is in, as /readyz has it, and 0 for all others.',
      labels: ['state'],
      read: () => states(STATES, readiness.status),
    },
    {
      name: 'oap_node_start_time_seconds',
      type: 'gauge',
      help: 'When the node was started, in seconds since the epoch.',
      read: () => seconds(startedAt),
    },
  ];
}
