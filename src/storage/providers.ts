import { z } from 'zod';
import type { ModuleContext, ModuleProvider } from '../server/module.ts';
import { storage, storageErrors } from '../server/services.ts';
import { CountedStorage } from './counted-storage.ts';
import { MemoryStorage } from './memory/memory-storage.ts';
import { type PostgresqlConfiguration, postgresqlConfiguration } from './postgresql/postgresql-configuration.ts';
import { openPostgresqlStorage } from './postgresql/postgresql-storage.ts';
import { openSqliteStorage } from './sqlite/sqlite-storage.ts';
import type { Storage } from './storage.ts';

const sqlite: ModuleProvider<{ readonly path: string }> = {
  module: 'storage',
  name: 'sqlite',
  configuration: z.strictObject({
    /** The database file, relative to the working directory; created, directory and all, when it is missing. */
    path: z.string().min(1).default('data/oap.db'),
  }),
  requires: [],
  create: async ({ path }, context) => {
    const store = await openSqliteStorage(path);
    offerStorage(context, store);
    return { stop: () => store.close() };
  },
};

const postgresql: ModuleProvider<PostgresqlConfiguration> = {
  module: 'storage',
  name: 'postgresql',
  configuration: postgresqlConfiguration,
  requires: [],
  create: async (configuration, context) => {
    const store = await openPostgresqlStorage(configuration, context.log);
    offerStorage(context, store);
    return { stop: () => store.close() };
  },
};

const memory: ModuleProvider<Record<string, never>> = {
  module: 'storage',
  name: 'memory',
  configuration: z.strictObject({}),
  requires: [],
  create: (_configuration, context) => {
    const store = new MemoryStorage();
    offerStorage(context, store);
    return { stop: () => store.close() };
  },
};

/** Offers a store, and the count of what it could not do. */
function offerStorage(context: ModuleContext, store: Storage): void {
  const counted = new CountedStorage(store);
  context.offer(storage, counted);
  context.offer(storageErrors, counted);
}

/** The ways to do the `storage` module's job. */
export const storageProviders: readonly ModuleProvider[] = [sqlite, postgresql, memory];
