import { expect, it } from 'vitest';
import { ConfigurationError } from '../../src/server/errors.ts';
import { inOrderOfRequirement } from '../../src/server/module-order.ts';
import { fakeModule } from './fake-modules.ts';

function order(requirements: Readonly<Record<string, readonly string[]>>): string[] {
  const modules = Object.entries(requirements).map(([name, requires]) => ({
    provider: fakeModule(name, requires, () => undefined),
    configuration: {},
  }));
  return inOrderOfRequirement(modules).map(({ provider }) => provider.module);
}

it('puts each module after what it requires, and else keeps the order', () => {
  expect(order({ query: ['core', 'storage'], core: ['storage'], storage: [], telemetry: [] })).toEqual([
    'storage',
    'core',
    'query',
    'telemetry',
  ]);
});

it('names every module that is missing, and who needs it', () => {
  expect(() => order({ core: ['storage'], query: ['core', 'telemetry'] })).toThrow(
    new ConfigurationError(
      'The module core needs the module storage, which is switched off or not configured.\n' +
        'The module query needs the module telemetry, which is switched off or not configured.',
    ),
  );
});

it('shows a circle', () => {
  expect(() => order({ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] })).toThrow(
    new ConfigurationError('The modules require each other in a circle: b -> c -> b.'),
  );
  expect(() => order({ a: ['a'] })).toThrow('in a circle: a -> a.');
});
