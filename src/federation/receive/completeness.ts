import type { Storage } from '../../storage/storage.ts';
import { GAP_KIND, type GapDocument, parseGap } from './gap-documents.ts';
import { isRetired, PRODUCER_KIND, type ProducerDocument, parseProducer } from './producer-document.ts';

/** How complete the minutes of one cluster are in the store. */
export interface ClusterCompleteness {
  readonly cluster: string;
  /** Every minute up to this one (epoch minutes) has come, gaps aside; undefined when a producer has not said so yet. */
  readonly completeUpTo: number | undefined;
  /** Producers that are waited for. When there is none, all have been away for long, and nobody waits for the cluster. */
  readonly producers: number;
  /** The minutes asked for, in order. */
  readonly runs: readonly CompletenessRun[];
}

/** Neighbouring minutes in the same state. */
export interface CompletenessRun {
  /** First and last minute (epoch minutes). */
  readonly from: number;
  readonly to: number;
  readonly state: 'complete' | 'gap' | 'pending';
  /** Increments that are lost in these minutes, or in others of the same gaps; 0 unless the state is `gap`. */
  readonly lost: number;
}

export interface CompletenessQuery {
  /** First and last minute (epoch minutes). */
  readonly from: number;
  readonly to: number;
  /** Clock time, and how long a producer may be away before nobody waits for it; ms. */
  readonly now: number;
  readonly producerTtl: number;
}

/** Reads from the store what all nodes that share it have received. In order of cluster. Throws a StorageError. */
export async function readCompleteness(storage: Storage, query: CompletenessQuery): Promise<ClusterCompleteness[]> {
  const documents = (await storage.readDocuments(PRODUCER_KIND)).map(({ text }) => parseProducer(text));
  const byCluster = Map.groupBy(documents, ({ cluster }) => cluster);
  const gaps = await readGaps(storage, query);
  const clusters = [...new Set([...byCluster.keys(), ...gaps.keys()])].sort();
  return clusters.map((cluster) =>
    completenessOf(cluster, byCluster.get(cluster) ?? [], gaps.get(cluster) ?? [], query),
  );
}

/** What is known of one cluster. A cluster below a relay has gaps, and no producers of its own here. */
export function completenessOf(
  cluster: string,
  documents: readonly ProducerDocument[],
  gaps: readonly GapDocument[],
  query: CompletenessQuery,
): ClusterCompleteness {
  const waitedFor = documents.filter((document) => !isRetired(document, query.now, query.producerTtl));
  const completeUpTo = waitedFor.length > 0 ? leastWatermark(waitedFor) : highest(documents);
  return { cluster, completeUpTo, producers: waitedFor.length, runs: runsOf(completeUpTo, gaps, query) };
}

/** Undefined when one has said nothing yet, or there is none. */
export function leastWatermark(documents: readonly ProducerDocument[]): number | undefined {
  const watermarks = documents.map(({ watermark }) => watermark ?? Number.NEGATIVE_INFINITY);
  const least = Math.min(...watermarks);
  return Number.isFinite(least) ? least : undefined;
}

function highest(documents: readonly ProducerDocument[]): number | undefined {
  const most = Math.max(...documents.map(({ watermark }) => watermark ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(most) ? most : undefined;
}

function runsOf(
  completeUpTo: number | undefined,
  gaps: readonly GapDocument[],
  { from, to }: CompletenessQuery,
): CompletenessRun[] {
  const bounds = [from, to + 1, ...gaps.flatMap(({ firstBucket, lastBucket }) => [firstBucket, lastBucket + 1])];
  if (completeUpTo !== undefined) bounds.push(completeUpTo + 1);
  const begins = [...new Set(bounds)].filter((bound) => bound >= from && bound <= to).sort((a, b) => a - b);
  const runs: CompletenessRun[] = [];
  for (const [i, begin] of begins.entries()) {
    const lost = lostAt(begin, gaps);
    const due = completeUpTo !== undefined && begin <= completeUpTo ? 'complete' : 'pending';
    const state = lost > 0 ? 'gap' : due;
    const run: CompletenessRun = { from: begin, to: (begins[i + 1] ?? to + 1) - 1, state, lost };
    const before = runs.at(-1);
    if (before?.state === run.state && before.lost === run.lost) runs[runs.length - 1] = { ...run, from: before.from };
    else runs.push(run);
  }
  return runs;
}

function lostAt(minute: number, gaps: readonly GapDocument[]): number {
  return gaps
    .filter(({ firstBucket, lastBucket }) => firstBucket <= minute && minute <= lastBucket)
    .reduce((sum, { increments }) => sum + increments, 0);
}

async function readGaps(storage: Storage, { from, to }: CompletenessQuery): Promise<Map<string, GapDocument[]>> {
  const all = (await storage.readDocuments(GAP_KIND)).map(parseGap);
  const touching = all.filter(({ firstBucket, lastBucket }) => firstBucket <= to && lastBucket >= from);
  return Map.groupBy(touching, ({ cluster }) => cluster);
}
