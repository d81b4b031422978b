import type { Logger } from 'pino';
import type { Clock, Timer } from '../../../src/runtime/clock.ts';
import type { FlushParticipant, HandedOver } from '../../../src/runtime/flush.ts';
import type { SourceReceiver } from '../../../src/runtime/source-receiver.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import type { CallRecord } from '../fake-program.ts';

const KIND = 'steps';
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
  /** Epoch minute of all calls. */
  readonly minute: number;
}

/** Makes calls, one step after the other. Which step was the last becomes durable with its rows. */
export class Oracle implements FlushParticipant {
  readonly #host: OracleHost;
  #step = 0;
  #recorded = 0;
  #timer: Timer | undefined;

  constructor(host: OracleHost) {
    this.#host = host;
  }

  async start(): Promise<void> {
    const { storage, clock, log } = this.#host;
    const [held] = await storage.readDocuments(KIND);
    this.#step = Number(held?.text ?? 0);
    this.#recorded = this.#step;
    log.info({ step: this.#step }, 'steps go on behind this one');
    this.#timer = clock.every(STEP_PERIOD, () => this.#makeStep());
  }

  /** Makes no more steps; gives how many there are, undefined when it is not known yet. */
  finish(): number | undefined {
    this.#timer?.cancel();
    return this.#timer === undefined ? undefined : this.#step;
  }

  get allDurable(): boolean {
    return this.#timer !== undefined && this.#recorded === this.#step;
  }

  handOver(): HandedOver {
    const step = this.#step;
    return {
      foreign: [],
      gaps: [],
      receivedUpTo: Number.POSITIVE_INFINITY,
      pending: step > this.#recorded,
      record: async (transaction) => {
        await transaction.writeDocuments(KIND, [{ key: 'last', text: String(step) }]);
        return true;
      },
      durable: () => {
        if (step > this.#recorded) this.#host.log.info({ from: this.#recorded + 1, to: step }, 'steps are durable');
        this.#recorded = step;
      },
      discarded: () => undefined,
    };
  }

  #makeStep(): void {
    const { name, kernel, minute } = this.#host;
    this.#step++;
    for (const service of servicesOf(name, this.#step)) {
      const record: CallRecord = { service, instance: '', status: true, timeBucket: minute };
      kernel.source('Call')!.dispatch(record);
    }
  }
}
