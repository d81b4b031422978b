import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { ModuleContext, ModuleProvider, RunningModule, ServiceKey } from '../../src/server/module.ts';
import { storage as storageKey } from '../../src/server/services.ts';
import { storageProviders } from '../../src/storage/providers.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { block, list, write } from './samples.ts';
import { temporaryDirectory } from './temporary-directory.ts';

describe('storage providers', () => {
  it('are sqlite, postgresql and memory, of the module storage, and need no other module', () => {
    expect(storageProviders.map(({ module, name, requires }) => [module, name, requires])).toEqual([
      ['storage', 'sqlite', []],
      ['storage', 'postgresql', []],
      ['storage', 'memory', []],
    ]);
  });

  it('sqlite keeps its data in the configured file', async () => {
    const path = join(temporaryDirectory(), 'made', 'federation.db');
    const first = await create('sqlite', { path });
    await write(first.storage, block('kept'));
    await first.module.stop?.();
    expect(existsSync(path)).toBe(true);

    const second = await create('sqlite', { path });
    expect(await list(second.storage)).toEqual(['100/0=kept']);
    await expect(create('sqlite', { path })).rejects.toThrow(StorageError);
    await second.module.stop?.();
  });

  it('memory starts empty and is closed when it is stopped', async () => {
    const { storage, module } = await create('memory', {});
    await write(storage, block('x'));
    expect(await list(storage)).toEqual(['100/0=x']);
    await module.stop?.();
    await expect(list(storage)).rejects.toThrow(/^BUG: .*closed/);
  });

  it.each([
    ['sqlite', { path: '' }],
    ['sqlite', { path: 7 }],
    ['sqlite', { path: 'x.db', paht: 'y.db' }],
    ['memory', { path: 'x.db' }],
  ])('%s refuses the configuration %j', (name, configuration) => {
    expect(provider(name).configuration.safeParse(configuration).success).toBe(false);
  });

  it('sqlite has a path of its own when none is given', () => {
    expect(provider('sqlite').configuration.parse({})).toEqual({ path: 'data/oap.db' });
  });
});

function provider(name: string): ModuleProvider {
  const found = storageProviders.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no provider '${name}'`);
  return found;
}

async function create(name: string, configuration: unknown): Promise<{ storage: Storage; module: RunningModule }> {
  const offered = new Map<string, unknown>();
  const context: ModuleContext = {
    log: pino({ level: 'silent' }),
    clock: new FakeClock(),
    service: (key) => {
      throw new Error(`storage asks for '${key.name}'`);
    },
    offer: <T>(key: ServiceKey<T>, service: T) => void offered.set(key.name, service),
  };
  const { configuration: schema, create: createModule } = provider(name);
  const module = await createModule(schema.parse(configuration), context);
  return { storage: offered.get(storageKey.name) as Storage, module };
}
