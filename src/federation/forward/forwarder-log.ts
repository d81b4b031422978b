import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import { LogPace } from '../../runtime/log-pace.ts';
import type { Refusal } from '../protocol/messages.ts';

/** What a forwarder tells of itself: a line when something changes, never one a row. */
export class ForwarderLog {
  readonly #log: Logger;
  readonly #refusalPace: LogPace;
  #full = false;

  constructor(log: Logger, clock: Clock) {
    this.#log = log;
    this.#refusalPace = new LogPace(clock);
  }

  refused({ reason, rows, detail }: Refusal): void {
    if (this.#refusalPace.due(reason)) this.#log.warn({ reason, rows, detail }, 'the upstream refused increments');
  }

  /** Told when the queue has become full, and when it no longer is; `increments`: how many wait. */
  fullness(full: boolean, increments: () => number): void {
    if (full === this.#full) return;
    this.#full = full;
    const detail = { increments: increments() };
    if (full) this.#log.warn(detail, 'the forward queue is full; increments are held coalesced');
    else this.#log.info(detail, 'the forward queue is within its limits again');
  }

  unmerged(error: unknown): void {
    this.#log.error({ err: error }, 'increments of the full forward queue cannot be coalesced; they wait as they are');
  }

  unsaved(error: unknown): void {
    this.#log.warn({ err: error }, 'the store does not take what it is to remember of the forwarder');
  }

  /** After a restart: the upstream has batches of this epoch that the file buffer does not know. */
  behind(lane: number, sequence: number): void {
    this.#log.warn(
      { lane, sequence },
      'the upstream has batches that the buffer has forgotten, as after a power cut; some may be counted twice',
    );
  }

  /** What has not been acknowledged when the node goes down, in increments. */
  left(onFile: number, inMemory: number): void {
    if (onFile > 0) this.#log.info({ increments: onFile }, 'increments stay in the buffer until the next start');
    if (inMemory > 0)
      this.#log.warn(
        { increments: inMemory },
        'increments are left that the upstream has not acknowledged; they are lost, and the next start reports the loss',
      );
  }
}
