import type { Logger } from 'pino';
import { z } from 'zod';
import type { Timer } from '../../src/runtime/clock.ts';
import type { FlushParticipant, HandedOver } from '../../src/runtime/flush.ts';
import type { SourceSink } from '../../src/runtime/source-receiver.ts';
import { type ModuleProvider, serviceKey } from '../../src/server/module.ts';
import { flushControl, sourceReceiver, storage } from '../../src/server/services.ts';
import { type Call, callsOf, type Workload } from './workload.ts';

const KIND = 'oracle';

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

/**
 * The module `oracle`: calls whose totals are known. Which step was the last becomes durable in the transaction of its
 * rows, so a node that was killed goes on behind what it has stored, and no call is made twice or left out.
 */
export const oracleProvider: ModuleProvider<z.infer<typeof configuration>> = {
  module: 'oracle',
  name: 'default',
  configuration,
  requires: ['core', 'storage'],
  create({ stepPeriod, ...workload }, context) {
    const oracle = new Oracle(workload, context.service(sourceReceiver).source('Service')!, context.log);
    const flush = context.service(flushControl);
    flush.addParticipant(oracle);
    let timer: Timer | undefined;
    context.offer(oracleControl, {
      finish: async () => {
        timer?.cancel();
        await untilFlushed(() => flush.flush());
        return oracle.step;
      },
    });
    return {
      start: async () => {
        const [held] = await context.service(storage).readDocuments(KIND);
        oracle.goOn(Number(held?.text ?? 0));
        timer = context.clock.every(stepPeriod, () => oracle.makeStep());
      },
      quiesce: () => timer?.cancel(),
    };
  },
};

class Oracle implements FlushParticipant {
  #step = 0;
  #recorded = 0;
  readonly #workload: Workload;
  readonly #sink: SourceSink;
  readonly #log: Logger;
  readonly #blank: Readonly<Record<string, null>>;

  constructor(workload: Workload, sink: SourceSink, log: Logger) {
    this.#workload = workload;
    this.#sink = sink;
    this.#log = log;
    this.#blank = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  }

  get step(): number {
    return this.#step;
  }

  /** Behind a step that is durable. */
  goOn(step: number): void {
    this.#step = step;
    this.#recorded = step;
    this.#log.info({ step }, 'the oracle goes on behind this step');
  }

  makeStep(): void {
    this.#step++;
    for (const call of callsOf(this.#workload, this.#step)) this.#sink.dispatch({ ...this.#blank, ...recordOf(call) });
  }

  handOver(): HandedOver {
    const step = this.#step;
    return {
      foreign: [],
      gaps: [],
      receivedUpTo: Number.POSITIVE_INFINITY,
      pending: step > this.#recorded,
      record: async (transaction) => {
        await transaction.writeDocuments(KIND, [{ key: this.#workload.cluster, text: String(step) }]);
        return true;
      },
      durable: () => {
        if (step > this.#recorded) this.#log.info({ from: this.#recorded + 1, to: step }, 'steps are durable');
        this.#recorded = step;
      },
      discarded: () => undefined,
    };
  }
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
