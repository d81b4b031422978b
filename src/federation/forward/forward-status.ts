import type { ForwardLinkStatus } from '../status.ts';
import type { Counts } from './counts.ts';
import type { FileSide } from './file-side.ts';
import type { ForwardLink } from './forward-link.ts';
import { LANES } from './lanes.ts';
import type { Outbox } from './outbox.ts';
import type { SourceStatus } from './parcel-source.ts';

export interface StatusParts {
  readonly cluster: string;
  readonly upstream: string;
  /** Undefined before the start. */
  readonly link: ForwardLink | undefined;
  readonly outbox: Outbox | undefined;
  readonly source: SourceStatus;
  readonly file: FileSide | undefined;
  readonly lost: Counts;
  readonly refused: Counts;
  readonly withdrawn: number;
  readonly now: number;
}

/** What the parts of a forwarder say, put together. */
export function forwardStatus(parts: StatusParts): ForwardLinkStatus {
  const { cluster, upstream, link, outbox, source, file, lost, refused } = parts;
  const windows = outbox?.windows ?? [];
  return {
    cluster,
    upstream,
    state: link?.state ?? 'disabled',
    reason: link?.reason || (file?.source.trouble ?? ''),
    lastSequence: windows.reduce((sum, { last }) => sum + last, 0),
    acknowledgedSequence: windows.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    pendingIncrements: outbox?.pendingIncrements ?? source.increments,
    acknowledgedIncrements: outbox?.acknowledgedIncrements ?? 0,
    refusedIncrements: refused.total,
    droppedIncrements: lost.total,
    details: detailsOf(parts),
  };
}

function detailsOf({ link, outbox, source, file, lost, refused, withdrawn, now }: StatusParts) {
  const { rows, bytes, oldestSince } = source;
  const { batches = 0, bytes: bytesSent = 0, resent = 0, connects = 0, latency } = link?.traffic ?? {};
  return {
    queue: { rows, bytes, oldestAge: oldestSince === undefined ? 0 : now - oldestSince },
    buffer: bufferOf(file),
    lanes: LANES.map((lane) => laneOf(lane, outbox)),
    batchesSent: batches,
    bytesSent,
    batchesResent: resent,
    acknowledgementLatency: latency,
    lostByReason: lost.all,
    refusedByReason: refused.all,
    withdrawnIncrements: withdrawn,
    connects,
  };
}

function bufferOf(file: FileSide | undefined) {
  if (file === undefined) return undefined;
  const { parcels, bytes, segments, corruptRecords, corruptBytes } = file.buffer.status();
  return { parcels, bytes, segments, corruptRecords, corruptBytes, trouble: file.source.trouble };
}

function laneOf(lane: number, outbox: Outbox | undefined) {
  const window = outbox?.windows.find((each) => each.lane === lane);
  return {
    lane,
    lastSequence: window?.last ?? 0,
    acknowledgedSequence: window?.acknowledged ?? 0,
    pendingIncrements: window?.increments ?? 0,
  };
}
