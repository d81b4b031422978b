import type { LongAvgColumns } from '../../generated/core/functions/long-avg.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import { readBatchHeader } from '../../src/federation/protocol/read-batch.ts';
import { decodeUpward } from '../../src/federation/protocol/upward.ts';
import { check } from '../support/check.ts';
import { Downstream, type Kind, MINUTE } from '../support/downstream.ts';
import { BUCKETS } from '../support/increments.ts';
import { rounded } from '../support/statistics.ts';
import { Upstream, upstreamProgram } from '../support/upstream.ts';
import { prometheusRequests } from './prometheus-request.ts';
import { remoteMessages } from './remote-messages.ts';
import { rowMessages } from './row-messages.ts';

/** Bytes per increment before compression: the same minute of the same services in every shape. */
export interface WireBytes {
  readonly blocks: number;
  /** What the entropy of the state leaves to a varint: the values alone, one after another, whosesoever they are. */
  readonly valuesAlone: number;
  /** What naming a service adds, once in a stream's life. */
  readonly namingOnce: number;
  /** Where one service of ten has a row, and it is not the neighbour of the one before. */
  readonly scatteredBlocks: number;
  readonly rows: number;
  readonly remoteService: number;
  readonly prometheus: number;
}

export function wireBytes(kind: Kind, entities: number): WireBytes {
  const downstream = new Downstream(kind, entities);
  const batches = downstream.batches(MINUTE);
  checkReceived(downstream, batches);
  const each = (messages: readonly Uint8Array[], rows = entities) =>
    rounded(messages.reduce((sum, { length }) => sum + length, 0) / rows, 2);
  const scattered = downstream.scattered(MINUTE, 10);
  return {
    blocks: each(batches),
    valuesAlone: rounded(valueBytes(kind, downstream.columns as never) / entities, 2),
    namingOnce: each(downstream.naming()),
    scatteredBlocks: each(scattered.messages, scattered.rows),
    rows: each(rowMessages(kind, downstream)),
    remoteService: each(remoteMessages(kind, downstream, entities)),
    prometheus: each(prometheusRequests(kind, downstream)),
  };
}

/** What was counted in bytes is what an upstream takes. */
function checkReceived(downstream: Downstream, batches: readonly Uint8Array[]): void {
  const upstream = new Upstream(upstreamProgram(), downstream.hello);
  for (const message of [...downstream.naming(), ...batches]) upstream.receive(message);
  const blocks = upstream.take();
  check('tables', blocks.length, 3);
  check('rows of services', Math.max(...blocks.map(({ entities }) => entities.length)), downstream.entities);
  for (const message of batches) {
    const upward = decodeUpward(message);
    check('blocks of a batch', upward.kind === 'batch' ? readBatchHeader(upward.content).blocks : 0, 1);
  }
}

function valueBytes(kind: Kind, columns: PercentColumns & LongAvgColumns & Percentile2Columns): number {
  if (kind === 'percent') return varintBytes(columns.total) + varintBytes(columns.match);
  if (kind === 'longAvg') return varintBytes(columns.summation) + varintBytes(columns.count);
  // Of the keys, a bit for each up to the last says which are there; they begin at the first.
  const { keys, weights } = columns.dataset;
  let keyBits = 0;
  for (let row = 0; row < columns.rows; row++) keyBits += keys[(row + 1) * BUCKETS - 1]! - keys[row * BUCKETS]! + 1 + 8;
  return keyBits / 8 + varintBytes(weights);
}

/** As unsigned varints: no sign is needed. */
function varintBytes(values: Float64Array | Int32Array): number {
  let bytes = 0;
  for (const value of values) bytes += value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : 4;
  return bytes;
}
