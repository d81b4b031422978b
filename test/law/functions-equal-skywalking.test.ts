import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/runtime/program.ts';
import { program } from '../programs/everything/generated/index.ts';
import type { ServiceRecord } from '../programs/everything/generated/sources/service.ts';
import { newNode, readAll } from './federate.ts';

/**
 * What SkyWalking's metric classes (server-core, analysis/metrics) compute, written down a second time in the plainest
 * way: a list of all records, and Java's arithmetic on BigInt.
 */
interface Call {
  readonly endpointName: string;
  readonly latency: number;
  readonly status: boolean;
}

const THRESHOLD = 100; // what test/law/federate.ts sets for the service 'order'

const sum = (calls: readonly Call[]): bigint => calls.reduce((total, { latency }) => total + BigInt(latency), 0n);
const countIf = (calls: readonly Call[], holds: (call: Call) => boolean): bigint => BigInt(calls.filter(holds).length);
const n = (calls: readonly Call[]): bigint => BigInt(calls.length);

const oracles: Readonly<Record<string, (calls: readonly Call[]) => MetricValue>> = {
  longAvg: (calls) => Number(sum(calls) / n(calls)),
  doubleAvg: (calls) => Number(sum(calls)) / calls.length,
  sum: (calls) => Number(sum(calls)),
  count: (calls) => calls.length,
  cpm: (calls) => calls.length,
  max: (calls) => Math.max(0, ...calls.map(({ latency }) => latency)),
  min: (calls) => Math.min(...calls.map(({ latency }) => latency)),
  maxDouble: (calls) => Math.max(0, ...calls.map(({ latency }) => latency)),
  minDouble: (calls) => Math.min(...calls.map(({ latency }) => latency)),
  percent: (calls) => Number((countIf(calls, ({ status }) => status) * 10_000n) / n(calls)),
  rate: (calls) => {
    const denominator = countIf(calls, ({ latency }) => latency > 100);
    return denominator === 0n ? 0 : Number((countIf(calls, ({ status }) => status) * 10_000n) / denominator);
  },
  apdex: (calls) => {
    const satisfied = countIf(calls, ({ status, latency }) => status && latency <= THRESHOLD);
    const within = countIf(calls, ({ status, latency }) => status && latency <= THRESHOLD * 4);
    return Number((satisfied * 10_000n + ((within - satisfied) * 10_000n) / 2n) / n(calls));
  },
  percentile: (calls) => oracles['percentile2']!(calls),
  histogram: (calls) => {
    const counts: Record<string, number> = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i * 100, 0]));
    for (const { latency } of calls) {
      const key = Math.min(Math.trunc(latency / 100), 10) * 100;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  },
  labelCount: (calls) => perLabel(calls, (same) => same.length),
  labelAvg: (calls) =>
    perLabel(calls, (same) => {
      const average = Number(sum(same) / n(same));
      return average === 0 && sum(same) > 0n ? 1 : average;
    }),
  percentile2: (calls) => {
    const buckets = calls.map(({ latency }) => Math.trunc(latency / 10)).sort((a, b) => a - b);
    const ranks = [50, 75, 90, 95, 99];
    return Object.fromEntries(
      ranks.map((rank) => {
        const share = Math.fround(Math.fround(calls.length * rank) / 100);
        const roof = Math.floor(share + 0.5);
        return [String(rank), buckets[Math.max(roof, 1) - 1]! * 10 + 0];
      }),
    );
  },
};

/** By the endpoint's name; there are fewer than the limit of labels. */
function perLabel(calls: readonly Call[], value: (same: readonly Call[]) => number): MetricValue {
  const labels = new Set(calls.map(({ endpointName }) => endpointName));
  return Object.fromEntries([...labels].map((label) => [label, value(calls.filter((c) => c.endpointName === label))]));
}

const calls = fc.array(
  fc.record({
    endpointName: fc.constantFrom('GET:/orders', 'POST:/orders', 'GET:/stock'),
    latency: fc.oneof(
      fc.integer({ min: 0, max: 1200 }),
      fc.constantFrom(THRESHOLD, THRESHOLD * 4, -7, 2 ** 31 - 1, -(2 ** 31)),
    ),
    status: fc.boolean(),
  }),
  { minLength: 1, maxLength: 80 },
);

function measure(name: string, measured: readonly Call[]): MetricValue {
  const node = newNode(program);
  for (const call of measured)
    node.source('Service')!.dispatch({ timeBucket: 1, name: 'order', layer: 2, ...call } as unknown as ServiceRecord);
  const [row] = [...readAll(node.take(), node)].filter(([key]) => key.startsWith(`${name}_of_service `));
  return row![1].value;
}

describe('the functions of the library', () => {
  it.each(Object.entries(oracles))('%s computes what SkyWalking computes', (name, oracle) => {
    fc.assert(
      fc.property(calls, (measured) => {
        expect(measure(name, measured)).toEqual(oracle(measured));
      }),
    );
  });

  it('are all held against an oracle', () => {
    const declared = program.metrics
      .map((metric) => /^(\w+)_of_service$/.exec(metric.name)?.[1])
      .filter((name) => name !== undefined && name !== 'extremes');
    expect(Object.keys(oracles).sort()).toEqual(declared.sort());
  });

  it('count per minute over the length of the bucket: 60 for an hour, 1440 for a day', () => {
    const { function: cpm } = program.metrics.find((metric) => metric.name === 'cpm_of_service')!;
    const columns = { rows: 1, total: Float64Array.of(2879) };
    expect([1, 60, 1440].map((minutes) => cpm.evaluate(columns, 0, minutes))).toEqual([2879, 47, 1]);
  });
});
