import type { ServiceFigures } from '../../src/demo/figures/service-figures.ts';
import type { Counts } from '../../src/demo/report/report.ts';
import type { ForwardLinkStatus } from '../../src/federation/status.ts';

type Table = ServiceFigures['percentile']['table'];

export function figures(calls: number, failures: number, table: Table): ServiceFigures {
  return {
    calls,
    failures,
    sla: Math.floor(((calls - failures) * 10_000) / calls),
    respTime: 64,
    percentile: { precision: 10, table, ranks: { '50': 40, '75': 60, '90': 110, '95': 180, '99': 1_240 } },
  };
}

/** Two clouds that agree with their nodes and the upstream in everything. */
export function equalCounts(): Counts {
  const cloudC = figures(1_000, 20, [
    [3, 600],
    [4, 400],
  ]);
  const cloudN = figures(500, 30, [
    [4, 100],
    [11, 400],
  ]);
  const federated = figures(1_500, 50, [
    [3, 600],
    [4, 500],
    [11, 400],
  ]);
  const byCloud = new Map([
    ['cloud-c', cloudC],
    ['cloud-n', cloudN],
  ]);
  return {
    applications: new Map([
      [
        'cloud-c',
        new Map([
          ['order-c-1', { calls: 600, failures: 5 }],
          ['order-c-2', { calls: 400, failures: 15 }],
        ]),
      ],
      [
        'cloud-n',
        new Map([
          ['order-n-1', { calls: 250, failures: 30 }],
          ['order-n-2', { calls: 250, failures: 0 }],
        ]),
      ],
    ]),
    downstream: byCloud,
    clusters: new Map(byCloud),
    federated,
  };
}

export function link(over: Partial<ForwardLinkStatus> = {}): ForwardLinkStatus {
  return {
    cluster: 'cloud-c',
    upstream: '127.0.0.1:11800',
    state: 'established',
    reason: '',
    lastSequence: 31,
    acknowledgedSequence: 30,
    pendingIncrements: 0,
    acknowledgedIncrements: 12_345,
    refusedIncrements: 0,
    droppedIncrements: 0,
    ...over,
  };
}
