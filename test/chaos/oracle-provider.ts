import { z } from 'zod';
import type { Timer } from '../../src/runtime/clock.ts';
import type { SourceSink } from '../../src/runtime/source-receiver.ts';
import { type ModuleProvider, serviceKey } from '../../src/server/module.ts';
import { flushControl, sourceReceiver, storage } from '../../src/server/services.ts';
import { DurableSteps } from '../support/durable-steps.ts';
import { type Call, callsOf, type Workload } from './workload.ts';

const configuration = z.strictObject({
  seed: z.int(),
  cluster: z.string(),
  minute: z.int(),
  kind: z.enum(['shared', 'unique', 'churning']),
  stepsPerMinute: z.int().min(1).optional(),
  callsPerStep: z.int().min(1),
  /** Milliseconds. */
  stepPeriod: z.int().min(1),
});

export interface OracleControl {
  /** Makes no more steps; gives how many there are once all of them are durable here. */
  finish(): Promise<number>;
}

export const oracleControl = serviceKey<OracleControl>('oracle.control');

/** The module `oracle`: calls whose totals are known. */
export const oracleProvider: ModuleProvider<z.infer<typeof configuration>> = {
  module: 'oracle',
  name: 'default',
  configuration,
  requires: ['core', 'storage'],
  create({ stepPeriod, ...workload }, context) {
    const flush = context.service(flushControl);
    const steps = new DurableSteps({
      key: workload.cluster,
      storage: context.service(storage),
      log: context.log,
      perform: performerOf(workload, context.service(sourceReceiver).source('Service')!),
    });
    flush.addParticipant(steps);
    let timer: Timer | undefined;
    context.offer(oracleControl, {
      finish: async () => {
        timer?.cancel();
        await untilFlushed(() => flush.flush());
        return steps.made;
      },
    });
    return {
      start: async () => {
        await steps.resume();
        timer = context.clock.every(stepPeriod, () => steps.makeOne());
      },
      quiesce: () => timer?.cancel(),
    };
  },
};

function performerOf(workload: Workload, sink: SourceSink): (step: number) => void {
  const blank = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  return (step) => {
    for (const call of callsOf(workload, step)) sink.dispatch({ ...blank, ...recordOf(call) });
  };
}

/** A call as a record of the source `Service`. */
export function recordOf({ service, minute, latency, ok }: Call) {
  return { timeBucket: minute, name: service, layer: 2, latency, status: ok };
}

/** A store that is full, or away, takes the flush when it is itself again. */
async function untilFlushed(flush: () => Promise<void>): Promise<void> {
  for (;;) {
    const done = await flush().then(
      () => true,
      () => false,
    );
    if (done) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
