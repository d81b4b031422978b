import { expect, it } from 'vitest';
import { serviceKey } from '../../src/server/module.ts';
import { ServiceRegistry } from '../../src/server/service-registry.ts';
import { fakeModule } from './fake-modules.ts';

const key = serviceKey<string>('storage.name');

it('gives a service to the modules that require its owner, and to the owner', () => {
  const registry = new ServiceRegistry();
  registry.offer('storage', key, 'sqlite');
  expect(
    registry.serviceFor(
      fakeModule('core', ['storage'], () => undefined),
      key,
    ),
  ).toBe('sqlite');
  expect(
    registry.serviceFor(
      fakeModule('storage', [], () => undefined),
      key,
    ),
  ).toBe('sqlite');
  expect(registry.find(key)).toBe('sqlite');
});

it('says why a service is not to be had', () => {
  const registry = new ServiceRegistry();
  const query = fakeModule('query', ['core'], () => undefined);
  expect(() => registry.serviceFor(query, key)).toThrow(
    'The module query asks for the service storage.name, which no module offers.',
  );
  registry.offer('storage', key, 'sqlite');
  expect(() => registry.serviceFor(query, key)).toThrow(
    'The module query asks for the service storage.name, which belongs to storage, a module it does not require.',
  );
  expect(() => registry.offer('core', key, 'other')).toThrow(
    'BUG: the service storage.name is offered by core and, before it, by storage.',
  );
});
