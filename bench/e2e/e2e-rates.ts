import type { MergeKind } from '../merge/checked-reader.ts';
import { median, rounded } from '../support/statistics.ts';
import { BarePair } from './bare-pair.ts';
import { RealPair } from './real-pair.ts';
import type { Passage, Way } from './way.ts';

/** Credit for all that is measured, so that nothing is flushed meanwhile: bytes. */
const CREDIT = 1_073_741_824;
/** Rounds before those that count: tables grow, and V8 is still optimising. */
const WARM_UPS = 2;
/** Minutes that increments lie back. */
const AGE = 60;

export interface E2eSize {
  readonly entities: number;
  /** Of one round; each flush is an increment of every entity. */
  readonly flushes: number;
  readonly rounds: number;
}

interface Measured {
  /** By the clock, in millions a second. */
  readonly millionPerSecond: number;
  /** Seconds of a core for a million increments, of each of the two processes. */
  readonly senderCpu: number;
  readonly receiverCpu: number;
}

export interface E2eRates {
  /** A downstream's forwarding half to a whole upstream node. */
  readonly merged: Measured;
  /** The bare columns over grpc-js, read by heart. */
  readonly bare: Measured;
  readonly ratio: number;
  /** Ratio of the seconds of the two receivers' cores. */
  readonly receiverRatio: number;
  /** Milliseconds in which all of it became durable once the forwarder had said that no more comes. */
  readonly durableAfterMs: number;
}

/** How fast increments get from a forwarder's queue into a receiver's tables, both processes of this machine. */
export async function e2eRates(kind: MergeKind, { entities, flushes, rounds }: E2eSize): Promise<E2eRates> {
  const real = await RealPair.start({
    kind,
    entities,
    minute: Math.floor(Date.now() / 60_000) - AGE,
    flushesPerMinute: Number.MAX_SAFE_INTEGER,
    settings: { SW_FEDERATION_CREDIT_BYTES: String(CREDIT), SW_CORE_PERSISTENT_PERIOD: '3600' },
  });
  const bare = new BarePair();
  try {
    await bare.start(kind, entities);
    const ways: Record<'real' | 'bare', Way> = { real, bare };
    const passages = await turnByTurn(ways, flushes, rounds);
    const durableAfterMs = await real.finish();
    await real.check();
    await bare.check();
    const million = (entities * flushes) / 1e6;
    const merged = measured(passages.real, million);
    const ceiling = measured(passages.bare, million);
    return {
      merged,
      bare: ceiling,
      ratio: rounded(merged.millionPerSecond / ceiling.millionPerSecond, 3),
      receiverRatio: rounded(ceiling.receiverCpu / merged.receiverCpu, 3),
      durableAfterMs: Math.round(durableAfterMs),
    };
  } finally {
    await Promise.all([real.end(), bare.end()]);
  }
}

async function turnByTurn<K extends string>(ways: Readonly<Record<K, Way>>, flushes: number, rounds: number) {
  const passages = {} as Record<K, Passage[]>;
  const names = Object.keys(ways) as K[];
  for (const name of names) passages[name] = [];
  for (let round = -WARM_UPS; round < rounds; round++)
    for (const name of names) {
      const passage = await ways[name].pass(flushes);
      if (round >= 0) passages[name].push(passage);
    }
  return passages;
}

function measured(passages: readonly Passage[], million: number): Measured {
  const seconds = (of: (passage: Passage) => number) => median(passages.map(of));
  return {
    millionPerSecond: rounded(million / seconds((passage) => passage.seconds), 2),
    senderCpu: rounded(seconds((passage) => passage.senderCpu) / million, 4),
    receiverCpu: rounded(seconds((passage) => passage.receiverCpu) / million, 4),
  };
}
