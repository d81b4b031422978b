import type { Clock } from '../../runtime/clock.ts';
import type { Announcement } from './announcement.ts';
import type { Lexicon } from './buffer/parcel-buffer.ts';
import { LiveLexicon } from './live-lexicon.ts';
import type { LexiconUse } from './sendable.ts';

/** A lexicon that nothing has used for so long (milliseconds) is not announced any more. */
const IDLE = 600_000;

interface Registered {
  readonly metrics: Set<number>;
  lastUsed: number;
}

/**
 * Lexicons besides the program's own, with the metrics of each that are in use. They stay for a while after their last
 * parcel: who sends through this node sends again soon, and a lexicon that is not announced costs a new stream. Of the
 * program's own nothing new comes once they are not the present one, and they hold names of all entities: none stays.
 */
export class LexiconRegister {
  readonly #clock: Clock;
  readonly #lexicons = new Map<Lexicon, Registered>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  note({ lexicon, metrics }: LexiconUse): void {
    if (lexicon instanceof LiveLexicon || metrics.length === 0) return;
    const registered = this.#lexicons.get(lexicon) ?? { metrics: new Set(), lastUsed: 0 };
    for (const metric of metrics) registered.metrics.add(metric);
    registered.lastUsed = this.#clock.now();
    this.#lexicons.delete(lexicon);
    this.#lexicons.set(lexicon, registered);
  }

  /** Lists as many as `bytes` of a Hello have room for, first those in `first`, then those used last. */
  announce(announcement: Announcement, first: readonly LexiconUse[], bytes: number): void {
    this.#forgetIdle();
    const recent = [...this.#lexicons].reverse().map(([lexicon, { metrics }]) => ({ lexicon, metrics: [...metrics] }));
    let room = bytes;
    for (const use of [...first, ...recent]) {
      if (announcement.covers(use)) continue;
      const cost = announcementBytes(use);
      // The very first goes in whatever its size: otherwise nothing would ever move.
      if (cost > room && room !== bytes) return;
      announcement.add(use);
      room -= cost;
    }
  }

  #forgetIdle(): void {
    const since = this.#clock.now() - IDLE;
    for (const [lexicon, { lastUsed }] of this.#lexicons) if (lastUsed < since) this.#lexicons.delete(lexicon);
  }
}

/** An upper bound of what a use adds to a Hello. */
function announcementBytes({ lexicon, metrics }: LexiconUse): number {
  let bytes = 0;
  for (const metric of metrics) {
    const descriptor = lexicon.metrics[metric];
    bytes += descriptor === undefined ? 0 : textBytes(descriptor) + textBytes(lexicon.scopes[descriptor.scope]);
  }
  return bytes;
}

/** JSON says every name of a field, which protobuf does not. */
export function textBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
