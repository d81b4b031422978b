import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/server/configuration/load-configuration.ts';
import { inOrderOfRequirement } from '../../src/server/module-order.ts';
import { shippedConfiguration } from '../../src/server/node.ts';
import { providers } from '../../src/server/providers.ts';

const text = await readFile(shippedConfiguration(), 'utf8');
const parse = (environment: Record<string, string>) =>
  parseConfiguration({ text, source: 'application.yml', environment }, providers);

describe('the shipped application.yml', () => {
  it('is right as it stands, and has what every module requires', () => {
    const names = inOrderOfRequirement(parse({})).map(({ provider }) => `${provider.module}.${provider.name}`);
    expect(names).toContain('core.default');
    expect(names).toContain('storage.sqlite');
    expect(names).toContain('query.rest');
    expect(names).not.toContain('receiver-federation.default');
  });

  it('shows the defaults that the providers have themselves', () => {
    const written = parse({
      SW_RECEIVER_FEDERATION: 'default',
      SW_FEDERATION_FORWARD: 'grpc',
      SW_FEDERATION_CLUSTER: 'cloud-c',
      SW_FEDERATION_UPSTREAM: 'upstream:11800',
    });
    const chosen = { cluster: 'cloud-c', upstream: 'upstream:11800' };
    for (const { provider, configuration } of written) {
      const own = provider.module === 'federation-forward' ? chosen : {};
      expect(configuration, provider.module).toEqual(provider.configuration.parse(own));
    }
  });

  it('has a variable for every port', () => {
    const core = parse({ SW_CORE_GRPC_PORT: '1', SW_CORE_REST_PORT: '2' }).find(
      ({ provider }) => provider.module === 'core',
    );
    expect(core?.configuration).toMatchObject({ gRPCPort: 1, restPort: 2 });
  });
});

it.each(providers.map((provider) => [`${provider.module}.${provider.name}`, provider] as const))(
  '%s refuses a key that it does not know',
  (_name, provider) => {
    const issues = provider.configuration.safeParse({ surelyUnknown: 1 }).error?.issues ?? [];
    expect(issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  },
);
