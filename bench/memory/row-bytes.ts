import { check } from '../support/check.ts';
import { Downstream, type Kind, MINUTE } from '../support/downstream.ts';
import { rounded } from '../support/statistics.ts';
import { Upstream, upstreamProgram } from '../support/upstream.ts';
import { usedBytes } from './used-bytes.ts';

export interface RowBytes {
  /** Live rows: of a metric and an entity, in one minute. */
  readonly rows: number;
  readonly bytesPerRow: number;
  /** The same by the resident set, which has room to spare and does not shrink at once. */
  readonly residentPerRow: number;
}

/**
 * What rows in the tables of an upstream take, beside the entities, which it knows already. Each of `minutes` has tables of
 * its own, as each metric has. `step`: only every so-many-th service has rows.
 */
export function rowBytes(kind: Kind, entities: number, minutes: number, step: number): RowBytes {
  const downstream = new Downstream(kind, entities);
  const upstream = new Upstream(upstreamProgram(), downstream.hello);
  for (const message of [...downstream.naming(), ...downstream.batches(MINUTE)]) upstream.receive(message);
  // Of the pages that tables use again, too: those that two flushes did without are gone.
  for (let flush = 0; flush < 3; flush++) upstream.take();
  const before = usedBytes();
  const residentBefore = process.memoryUsage.rss();
  for (let minute = 0; minute < minutes; minute++) receiveMinute(upstream, downstream, MINUTE + minute, step);
  const bytes = usedBytes() - before;
  const resident = process.memoryUsage.rss() - residentBefore;
  const rows = upstream.take().reduce((sum, block) => sum + block.entities.length, 0);
  check('live rows', rows, minutes * (2 * Math.ceil(entities / step) + 1));
  return { rows, bytesPerRow: rounded(bytes / rows), residentPerRow: rounded(resident / rows) };
}

/** A function of its own, so that no message outlives it. */
function receiveMinute(upstream: Upstream, downstream: Downstream, minute: number, step: number): void {
  const messages = step === 1 ? downstream.batches(minute) : downstream.scattered(minute, step).messages;
  for (const message of messages) upstream.receive(message);
}
