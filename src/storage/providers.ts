import { z } from 'zod';
import type { ModuleProvider } from '../server/module.ts';
import { storage } from '../server/services.ts';
import { MemoryStorage } from './memory/memory-storage.ts';
import { openSqliteStorage } from './sqlite/sqlite-storage.ts';

const sqlite: ModuleProvider<{ readonly path: string }> = {
  module: 'storage',
  name: 'sqlite',
  configuration: z.strictObject({
    /** The database file, relative to the working directory; created, directory and all, when it is missing. */
    path: z.string().min(1).default('data/oap.db'),
  }),
  requires: [],
  create: ({ path }, context) => {
    const store = openSqliteStorage(path);
    context.offer(storage, store);
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
    context.offer(storage, store);
    return { stop: () => store.close() };
  },
};

/** The ways to do the `storage` module's job. */
export const storageProviders: readonly ModuleProvider[] = [sqlite, memory];
