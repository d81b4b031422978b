import pino, { type Logger } from 'pino';
import { z } from 'zod';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Program } from '../../src/runtime/program.ts';
import type { CreateAggregation } from '../../src/server/core/aggregation.ts';
import type { ModuleProvider, RunningModule } from '../../src/server/module.ts';

export const silent: Logger = pino({ level: 'silent' });

/** A log that keeps its records. */
export function recordingLog(): { readonly log: Logger; readonly records: Record<string, unknown>[] } {
  const records: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void records.push(JSON.parse(line)) });
  return { log, records };
}

/** A provider `fake` without configuration, which reports each step it goes through. */
export function fakeModule(
  module: string,
  requires: readonly string[],
  report: (step: string) => void,
  steps: RunningModule & { create?: () => void } = {},
): ModuleProvider {
  const step = (name: 'start' | 'open' | 'quiesce' | 'stop') => async () => {
    report(`${name} ${module}`);
    await steps[name]?.();
  };
  return {
    module,
    name: 'fake',
    requires,
    configuration: z.strictObject({}),
    create() {
      report(`create ${module}`);
      steps.create?.();
      return { start: step('start'), open: step('open'), quiesce: step('quiesce'), stop: step('stop') };
    },
  };
}

/** A storage module that keeps nothing, for a core that must have one. */
export const noStorage: ModuleProvider = fakeModule('storage', [], () => undefined);

const EMPTY_PROGRAM: Program = {
  name: 'empty',
  digest: '',
  enums: [],
  scopes: [],
  functions: [],
  metrics: [],
  sources: [],
  federationSources: [],
};

/** An aggregation of a program without sources and metrics, which needs no storage. */
export const emptyAggregation: CreateAggregation = (_configuration, { clock }) => ({
  kernel: new Kernel(EMPTY_PROGRAM, { clock, maxEntitiesPerScope: 1, maxOpenBuckets: 10, apdexThreshold: () => 500 }),
  flush: {
    addParticipant: () => undefined,
    addConsumer: () => undefined,
    flush: () => Promise.resolve(),
    wasStored: () => false,
  },
  reader: {
    metrics: () => Promise.resolve([]),
    query: () => Promise.reject(new Error('The empty program has no metrics.')),
    export: () => Promise.reject(new Error('The empty program has no metrics.')),
  },
  counters: () => [],
  start: () => undefined,
  open: () => undefined,
  finish: () => undefined,
});
