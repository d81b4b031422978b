import type { Logger } from 'pino';
import type { Clock, Timer } from '../../../src/runtime/clock.ts';
import type { FlushParticipant, HandedOver } from '../../../src/runtime/flush.ts';
import type { SourceReceiver } from '../../../src/runtime/source-receiver.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { DurableSteps } from '../../support/durable-steps.ts';
import type { CallRecord } from '../fake-program.ts';

/** Milliseconds between two steps, and the calls of one. */
const STEP_PERIOD = 40;
const CALLS_PER_STEP = 3;

/** Each call is of a service of its own, so that a lost increment is a missing row, and one that counts twice shows. */
export function servicesOf(cluster: string, step: number): string[] {
  return Array.from({ length: CALLS_PER_STEP }, (_, i) => `${cluster}/${step}/${i}`);
}

export interface OracleHost {
  readonly name: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly kernel: SourceReceiver;
  readonly storage: Storage;
  /** Epoch minute of the calls that are made now. */
  readonly minute: () => number;
  /** Told of every step that is made, and of its minute; one that a kill undoes is made again later. */
  readonly stepped: (step: number, minute: number) => void;
}

/** Makes calls, one step after the other. */
export class Oracle implements FlushParticipant {
  readonly #clock: Clock;
  readonly #steps: DurableSteps;
  #timer: Timer | undefined;

  constructor({ name, clock, log, kernel, storage, minute, stepped }: OracleHost) {
    this.#clock = clock;
    const perform = (step: number) => {
      const timeBucket = minute();
      stepped(step, timeBucket);
      for (const service of servicesOf(name, step)) {
        const record: CallRecord = { service, instance: '', status: true, timeBucket };
        kernel.source('Call')!.dispatch(record);
      }
    };
    this.#steps = new DurableSteps({ key: name, storage, log, perform });
  }

  async start(): Promise<void> {
    await this.#steps.resume();
    this.#timer = this.#clock.every(STEP_PERIOD, () => this.#steps.makeOne());
  }

  /** Makes no more steps; gives how many there are, undefined when it is not known yet. */
  finish(): number | undefined {
    this.#timer?.cancel();
    return this.#timer === undefined ? undefined : this.#steps.made;
  }

  get allDurable(): boolean {
    return this.#timer !== undefined && this.#steps.allDurable;
  }

  handOver(): HandedOver {
    return this.#steps.handOver();
  }
}
