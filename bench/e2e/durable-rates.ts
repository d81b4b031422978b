import type { MergeKind } from '../merge/checked-reader.ts';
import { median, rounded } from '../support/statistics.ts';
import { RealPair } from './real-pair.ts';

/** Flushes of a downstream that fall into a minute, at its usual period of 25 seconds: 2.4, and one that is cut in two. */
const FLUSHES_PER_MINUTE = 3;

export interface DurableSize {
  readonly entities: number;
  readonly minutes: number;
}

export interface DurableRates {
  /** By the clock, in millions a second, from the first flush until the last is durable. */
  readonly millionPerSecond: number;
  /** Seconds of a core for a million increments, of each of the two processes. */
  readonly senderCpu: number;
  readonly receiverCpu: number;
  /** Milliseconds from writing a batch until its acknowledgement. */
  readonly acknowledgedAfterMs: { readonly median: number; readonly longest: number };
}

/**
 * How fast increments become durable: a node as it is shipped, with SQLite, which flushes whenever half of its credit is
 * used up; minutes that it has not stored anything of.
 */
export async function durableRates(kind: MergeKind, { entities, minutes }: DurableSize): Promise<DurableRates> {
  const minute = Math.floor(Date.now() / 60_000) - minutes;
  const pair = await RealPair.start({ kind, entities, minute, flushesPerMinute: FLUSHES_PER_MINUTE, settings: {} });
  try {
    const flushes = minutes * FLUSHES_PER_MINUTE;
    const before = await pair.cpu();
    const began = performance.now();
    await pair.pass(flushes);
    await pair.finish();
    const seconds = (performance.now() - began) / 1_000;
    const after = await pair.cpu();
    await pair.check();
    const million = (entities * flushes) / 1e6;
    const latencies = await pair.forwarder.ask('takeLatencies');
    return {
      millionPerSecond: rounded(million / seconds, 3),
      senderCpu: rounded((after.sender - before.sender) / million, 4),
      receiverCpu: rounded((after.receiver - before.receiver) / million, 4),
      acknowledgedAfterMs: { median: Math.round(median(latencies)), longest: Math.round(Math.max(...latencies)) },
    };
  } finally {
    await pair.end();
  }
}
