import type { Gap } from '../../runtime/flush.ts';
import type { GapReport, Hello } from '../protocol/messages.ts';
import type { ProducerDocument } from './producer-document.ts';
import type { ReceiveLimits } from './receive-limits.ts';

const MINUTE_MS = 60_000;

/** Of the counting words that senders may use: everything else is counted as `other`. */
const REASON = /^[a-z][a-z0-9-]{0,39}$/;

/** The minutes in which a gap may end: what a sender says is no reason to remember a gap for ever. */
export interface GapMinutes {
  readonly oldest: number;
  readonly latest: number;
}

export function gapMinutes(now: number, { forgetAfter, maxFutureMinutes }: ReceiveLimits): GapMinutes {
  const oldest = Math.max(0, Math.ceil((now - forgetAfter) / MINUTE_MS));
  return { oldest, latest: Math.floor(now / MINUTE_MS) + maxFutureMinutes };
}

/**
 * What of earlier epochs will never come: what the producer handed on in them, less what has come. `held` is what is
 * durable of the producer. Of an epoch before that one everything is settled.
 */
export function lostInEarlierEpochs({ cluster, earlier }: Hello, held: ProducerDocument, minutes: GapMinutes): Gap[] {
  return earlier
    .filter(({ epoch }) => epoch >= held.epoch)
    .map(({ epoch, increments, firstBucket, lastBucket }) => {
      const lost = increments - (epoch === held.epoch ? held.increments : 0);
      return { cluster, reason: 'killed', increments: lost, ...within(minutes, firstBucket, lastBucket) };
    })
    .filter(({ increments }) => increments > 0);
}

/** A gap that a batch brings. Senders speak for themselves, and for those that they name as their members. */
export function reportedGap(report: GapReport, { cluster, members }: Hello, minutes: GapMinutes): Gap {
  const { reason, increments, firstBucket, lastBucket } = report;
  return {
    cluster: members.includes(report.cluster) ? report.cluster : cluster,
    reason: REASON.test(reason) ? reason : 'other',
    increments,
    ...within(minutes, firstBucket, lastBucket),
  };
}

/** Keeps the end of a gap among the minutes that are remembered; it may begin before. */
function within({ oldest, latest }: GapMinutes, firstBucket: number, lastBucket: number) {
  const end = Math.min(Math.max(lastBucket, oldest), latest);
  return { firstBucket: Math.min(firstBucket, end), lastBucket: end };
}
