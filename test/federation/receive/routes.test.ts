import { describe, expect, it } from 'vitest';
import type { Hello } from '../../../src/federation/protocol/messages.ts';
import { ClusterQuota } from '../../../src/federation/receive/cluster-quota.ts';
import { receiveConfiguration, receiveLimits } from '../../../src/federation/receive/receive-configuration.ts';
import { RouteBuilder } from '../../../src/federation/receive/routes.ts';
import { StreamDictionary } from '../../../src/federation/receive/stream-dictionary.ts';
import { federationProgram } from '../fake-program.ts';
import { hello, metric } from '../raw-stream.ts';
import { UpstreamNode } from '../upstream-node.ts';

function verdictOf(overrides: Partial<Hello>, passesOn = false) {
  const greeting = hello(overrides);
  const dictionary = new StreamDictionary(greeting.scopes, 100);
  const { kernel, clock } = new UpstreamNode(federationProgram());
  const { quotas } = receiveLimits(receiveConfiguration.parse({}));
  const quota = new ClusterQuota(quotas, clock.now());
  return new RouteBuilder(kernel, greeting, dictionary, quota, passesOn).build()[0]!;
}

describe('what a node takes of a Hello', () => {
  it('goes to every source that is declared from it', () => {
    const route = verdictOf({});
    expect(route.verdict).toEqual({ accepted: true, reason: '' });
    expect(route.targets.map(({ sink }) => sink.definition.name)).toEqual([
      'ServicePercentMetrics',
      'ClusterServicePercentMetrics',
    ]);
    expect(route.function?.name).toBe('percentMetricsAdd');
  });

  const columns = metric().columns;
  const refused: readonly (readonly [string, Partial<Hello>, string])[] = [
    [
      'another function',
      { metrics: [metric({ function: 'count' })] },
      'Program federation declares no source from Service.count.',
    ],
    [
      'another type of a column',
      { metrics: [metric({ fingerprint: 'x', columns: [{ ...columns[0]!, type: 'int' }, columns[1]!] })] },
      'The state of percent() differs: column total is int, sum where it is sent and long, sum here. Compile both programs from the same declaration of the function.',
    ],
    [
      'other columns',
      { metrics: [metric({ fingerprint: 'x', columns: [columns[0]!, { ...columns[1]!, name: 'hit' }] })] },
      'The state of percent() differs: column match (long, sum) is not sent; column hit (long, sum) is unknown here. Compile both programs from the same declaration of the function.',
    ],
    [
      'other numbers of the same columns',
      { metrics: [metric({ fingerprint: 'x' })] },
      'The state of percent() differs: its columns are numbered differently. Compile both programs from the same declaration of the function.',
    ],
    [
      'no field that the source reads',
      { scopes: [{ name: 'Service', entityFields: ['title'] }] },
      "ClusterServicePercentMetrics reads the field 'name' of Service, which is not sent.",
    ],
  ];

  it.each(refused)('is refused with a reason for %s', (_, overrides, reason) => {
    const route = verdictOf(overrides);
    expect(route.verdict).toEqual({ accepted: false, reason });
    expect(route.targets).toEqual([]);
  });

  it('passes on what its program knows nothing of, and only when it is asked to', () => {
    const foreign = { metrics: [metric({ function: 'digest', fingerprint: 'digest-1' })] };
    expect(verdictOf(foreign)).toMatchObject({ verdict: { accepted: false }, targets: [] });
    const route = verdictOf(foreign, true);
    expect(route).toMatchObject({ verdict: { accepted: true }, targets: [], passesOn: true, function: undefined });
    for (const known of ['percent', 'percentMetricsAdd']) {
      const differing = { metrics: [metric({ function: known, fingerprint: 'digest-1' })] };
      expect(verdictOf(differing, true)).toMatchObject({ verdict: { accepted: false }, targets: [] });
    }
  });

  it('cannot have a tag of the protocol itself', () => {
    expect(() => verdictOf({ metrics: [metric({ tag: 4 })] })).toThrow(
      "Metric 'service_sla' has tag 4; extensions begin at 1000.",
    );
  });
});
