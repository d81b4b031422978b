import { join } from 'node:path';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';
import {
  batchBlocks,
  batchEntities,
  readBatchHeader,
  readEntityEntry,
} from '../../../src/federation/protocol/read-batch.ts';
import { readBlock } from '../../../src/federation/protocol/read-block.ts';
import { decodeUpward } from '../../../src/federation/protocol/upward.ts';
import { packageRoot } from '../../../src/runtime/package-root.ts';
import { percent } from '../fake-program.ts';
import { batch, block, named } from '../raw-stream.ts';
import { MINUTE } from '../upstream-node.ts';

/** As `oap-federation compile` would write it for the fake program. */
const EXTENSION = `
  syntax = "proto2";
  package test;
  message PercentColumns {
    repeated sint64 total = 1 [packed = true];
    repeated sint64 match = 2 [packed = true];
  }
  extend oap.federation.v1.MetricBlock { optional PercentColumns percent = 1007; }
`;

const root = new protobuf.Root().loadSync(join(packageRoot(), 'proto', 'federation.proto'));
protobuf.parse(EXTENSION, root);
root.resolveAll();
const upward = root.lookupType('oap.federation.v1.Upward');

const shapes = [
  { tag: percent.tag, function: undefined },
  { tag: percent.tag, function: percent as never },
];
const limits = { maxRows: 100, maxTableWidth: 100, maxEntityIndex: 1_000 };

describe('a batch', () => {
  it('written by hand is read by a plain protobuf library', () => {
    const blocks = [
      block([
        [3, 10, 9],
        [4, 2 ** 40, 0],
        [9, -1, 0],
      ]),
    ];
    const gaps = [{ increments: 4, firstBucket: MINUTE - 3, cluster: 'eu' }];
    const content = { lane: 1, entities: [named(3, 'order', '')], blocks, metric: 1, watermark: MINUTE - 1 };
    const bytes = batch(12, { ...content, increments: 30, gaps });
    expect(upward.toObject(upward.decode(bytes), { longs: Number })).toEqual({
      batch: {
        lane: 1,
        sequence: 12,
        entities: [{ scope: 0, index: 3, fields: ['order', ''] }],
        blocks: [
          {
            metric: 1,
            bucket: MINUTE,
            rows: 3,
            entities: [13, 0, 8],
            '.test.percent': { total: [10, 2 ** 40, -1], match: [9, 0, 0] },
          },
        ],
        watermark: MINUTE - 1,
        increments: 30,
        gaps: [{ reason: 'queue-full', increments: 4, firstBucket: MINUTE - 3, lastBucket: MINUTE, cluster: 'eu' }],
      },
    });
  });

  it('written by a plain protobuf library is read by hand', () => {
    const message = {
      batch: {
        // Fields go out in the order of their numbers; the block after the watermark shows that none is needed.
        lane: 0,
        sequence: 2 ** 40,
        watermark: MINUTE,
        increments: 2 ** 40,
        gaps: [{ reason: 'killed', increments: 3, firstBucket: 1, lastBucket: 2 }],
        entities: [{ scope: 0, index: 3, fields: ['order'] }],
        blocks: [
          {
            metric: 1,
            bucket: MINUTE,
            rows: 2,
            entities: [13, 0],
            '.test.percent': { total: [10, 2 ** 40], match: [9, -3] },
          },
        ],
      },
    };
    const decoded = decodeUpward(upward.encode(message).finish());
    if (decoded.kind !== 'batch') throw new Error(`not a batch but ${decoded.kind}`);
    expect(readBatchHeader(decoded.content)).toMatchObject({
      lane: 0,
      sequence: 2 ** 40,
      watermark: MINUTE,
      increments: 2 ** 40,
      blocks: 1,
      gaps: [{ reason: 'killed', increments: 3, firstBucket: 1, lastBucket: 2, cluster: '' }],
    });
    const entities = Array.from(batchEntities(decoded.content), (reader) => readEntityEntry(reader, 4, 100));
    const blocks = Array.from(batchBlocks(decoded.content), (reader) => readBlock(reader, shapes, limits));
    expect(entities).toEqual([{ scope: 0, index: 3, fields: ['order'] }]);
    expect(blocks).toEqual([
      {
        metric: 1,
        bucket: MINUTE,
        rows: 2,
        content: {
          wire: Int32Array.of(3, 4),
          columns: { rows: 2, total: Float64Array.of(10, 2 ** 40), match: Float64Array.of(9, -3) },
        },
      },
    ]);
  });
});
