import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/demo/report/render-report.ts';
import { buildReport, type Counts } from '../../../src/demo/report/report.ts';
import { equalCounts, figures } from '../samples.ts';

const RUN = { from: Date.UTC(2026, 6, 1, 10), to: Date.UTC(2026, 6, 1, 10, 1, 0, 49), rate: 30, seed: 1 };

describe('the report', () => {
  test('is equal when every node has what the applications served', () => {
    const report = buildReport(RUN, equalCounts());
    expect(report).toMatchObject({
      service: 'order',
      from: '2026-07-01T10:00:00.000Z',
      seconds: 60,
      equal: true,
      differences: [],
      federated: { calls: 1_500, failures: 50, sla: 9_666 },
      clusters: { 'cloud-c': { calls: 1_000, failures: 20 }, 'cloud-n': { calls: 500, failures: 30 } },
      applications: {
        calls: 1_500,
        failures: 50,
        clusters: {
          'cloud-c': { calls: 1_000, failures: 20, instances: { 'order-c-2': { calls: 400, failures: 15 } } },
          'cloud-n': { calls: 500, failures: 30 },
        },
      },
    });
  });

  test.each<[string, (counts: Counts) => Counts, string[]]>([
    [
      'a call is lost on the way up',
      (counts) => ({ ...counts, federated: withCalls(counts.federated, 1_499) }),
      [
        'The upstream counted 1499 calls in all clusters; the applications served 1500.',
        'The upstream has 1500 calls in its percentile table in all clusters, and counted 1499.',
      ],
    ],
    [
      'a failure of one cluster is counted twice',
      (counts) => ({ ...counts, clusters: withFailures(counts.clusters, 'cloud-n', 31) }),
      ['The upstream counted 31 failures in cloud-n; the applications served 30.'],
    ],
    [
      'a downstream knows nothing',
      (counts) => ({ ...counts, downstream: new Map([...counts.downstream, ['cloud-c', undefined]]) }),
      [
        'The node of cloud-c counted 0 calls in cloud-c; the applications served 1000.',
        'The node of cloud-c counted 0 failures in cloud-c; the applications served 20.',
        "The upstream's federated percentile table is not the sum of the downstreams' tables.",
      ],
    ],
    [
      'the federated table is another one with as many calls',
      (counts) => ({ ...counts, federated: figures(1_500, 50, [[3, 1_500]]) }),
      ["The upstream's federated percentile table is not the sum of the downstreams' tables."],
    ],
    [
      'nothing was federated at all',
      (counts) => ({ ...counts, federated: undefined }),
      [
        'The upstream counted 0 calls in all clusters; the applications served 1500.',
        'The upstream counted 0 failures in all clusters; the applications served 50.',
        "The upstream's federated percentile table is not the sum of the downstreams' tables.",
      ],
    ],
  ])('says what differs when %s', (_, change, sentences) => {
    const { equal, differences } = buildReport(RUN, change(equalCounts()));
    expect({ equal, differences }).toEqual({ equal: false, differences: sentences });
  });

  test('is not equal when nothing was served and something counted', () => {
    const report = buildReport(RUN, { ...equalCounts(), applications: new Map() });
    expect(report.equal).toBe(false);
  });

  test('is rendered for people', () => {
    expect(renderReport(buildReport(RUN, equalCounts()))).toBe(
      [
        'service order, 60 s of load',
        '',
        '              calls   failed   success   average     p50     p75      p90      p95        p99',
        '  cloud-c     1,000       20   98.00 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
        '  cloud-n       500       30   94.00 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
        '  federated   1,500       50   96.66 %     64 ms   40 ms   60 ms   110 ms   180 ms   1,240 ms',
        '',
        'The applications themselves counted 1,500 calls, 50 failed.',
        'Equal: every node has counted exactly that.',
        '',
      ].join('\n'),
    );
  });

  test('is rendered with every difference', () => {
    const text = renderReport(buildReport(RUN, { ...equalCounts(), federated: undefined }));
    expect(text).toContain(
      '  federated       -        -         -         -       -       -        -        -          -\n',
    );
    expect(text).toContain(
      'Not equal:\n  The upstream counted 0 calls in all clusters; the applications served 1500.\n',
    );
  });
});

function withCalls(of: Counts['federated'], calls: number): Counts['federated'] {
  return of && { ...of, calls };
}

function withFailures(of: Counts['clusters'], cluster: string, failures: number): Counts['clusters'] {
  const found = of.get(cluster);
  return new Map([...of, [cluster, found && { ...found, failures }]]);
}
