import { describe, expect, it } from 'vitest';
import { federationProviders } from '../../src/federation/providers.ts';
import { receiveLimits } from '../../src/federation/receive/receive-configuration.ts';
import { parseConfiguration } from '../../src/server/configuration/load-configuration.ts';

function configure(...lines: readonly string[]): unknown {
  const text = ['federation-forward:', '  selector: grpc', '  grpc:', ...lines.map((line) => `    ${line}`)].join('\n');
  const [module] = parseConfiguration({ text, source: 'application.yml', environment: {} }, federationProviders);
  return module?.configuration;
}

describe('the configuration of federation-forward', () => {
  it('needs a cluster and an upstream only', () => {
    expect(configure('cluster: cloud-c', 'upstream: up.example:11800')).toMatchObject({
      cluster: 'cloud-c',
      upstream: 'up.example:11800',
      producer: '',
      queue: { maxIncrements: 1_000_000, policy: 'BLOCKING' },
      maxBatchBytes: 262_144,
      drainTimeout: 10,
    });
  });

  it('takes several addresses, of version 6 too', () => {
    expect(configure('cluster: c', 'upstream: "a:1, [::1]:11800"', 'queue:', '  policy: IF_POSSIBLE')).toMatchObject({
      queue: { policy: 'IF_POSSIBLE' },
    });
  });

  it.each([
    [
      ['cluster: ""', 'upstream: a:1'],
      'federation-forward.grpc.cluster is empty; set it to the name by which the upstream is to show this cluster.',
    ],
    [
      ['cluster: c', 'upstream: " "'],
      "federation-forward.grpc.upstream is empty; set it to host:port of the upstream's gRPC server.",
    ],
    [
      ['cluster: c', 'upstream: a:1,b'],
      'federation-forward.grpc.upstream must be host:port, or several of them separated by commas.',
    ],
    [['cluster: c', 'upstream: http://a:1'], 'must be host:port, or several of them separated by commas.'],
    [['cluster: c', 'upstream: a:1', 'queue:', '  policy: DROP'], 'federation-forward.grpc.queue.policy must be'],
  ])('refuses %j with a sentence', (lines, sentence) => {
    expect(() => configure(...lines)).toThrow(sentence);
  });
});

describe('the configuration of receiver-federation', () => {
  it('has a default for every limit, in milliseconds where it is a time', () => {
    const receiver = federationProviders.find(({ module }) => module === 'receiver-federation')!;
    const limits = receiveLimits(receiver.configuration.parse({}) as Parameters<typeof receiveLimits>[0]);
    expect(limits).toMatchObject({ helloTimeout: 10_000, heartbeatPeriod: 10_000, maxFutureMinutes: 10 });
    expect(limits).not.toHaveProperty('cluster');
  });
});
