import { describe, expect, it } from 'vitest';
import { BatchFormer } from '../../../src/federation/forward/batch-former.ts';
import { Descriptors } from '../../../src/federation/forward/descriptors.ts';
import { IncrementQueue } from '../../../src/federation/forward/increment-queue.ts';
import { Outbox } from '../../../src/federation/forward/outbox.ts';
import { readBlock } from '../../../src/federation/protocol/read-block.ts';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { coreProgram, percent, serviceScope } from '../fake-program.ts';
import { block } from '../raw-stream.ts';
import { defaultSettings, MINUTE, TestNode } from '../test-node.ts';

const roomy = { blockBytes: 1_048_576, messageBytes: 8_388_608 };

/** An outbox over a kernel that knows `entities` services. */
function outbox(entities = 100): Outbox {
  const { kernel, clock } = new TestNode(coreProgram());
  for (let i = 0; i < entities; i++)
    kernel.registry(serviceScope).intern({ id: `${i}`, name: `service-${i}`, fields: [`service-${i}`] });
  const queue = new IncrementQueue(defaultSettings.queue, kernel, clock);
  const former = new BatchFormer(queue, new Descriptors(kernel.program), (scope) => kernel.registry(scope));
  return new Outbox(queue, former, 5);
}

function rows(count: number) {
  return block(Array.from({ length: count }, (_, i) => [i, i + 1, i] as const));
}

describe('the outbox', () => {
  it('numbers from 1 without gaps, and keeps a batch until it is acknowledged', () => {
    const box = outbox();
    expect(box.resume(0)).toBe('in-step');
    expect(box.next(roomy)).toBeUndefined();
    for (let minute = 0; minute < 3; minute++) {
      box.offer([block([[1, 1, 1]], MINUTE + minute)], MINUTE + minute - 1);
      expect(box.next(roomy)).toMatchObject({ sequence: minute + 1, watermark: MINUTE + minute - 1 });
    }
    expect(box.acknowledge(1)).toBe(true);
    expect([box.pendingRows, box.acknowledgedRows, box.lastSequence, box.acknowledgedSequence]).toEqual([2, 1, 3, 1]);
    // Another stream: what is not durable is sent again as it was.
    expect(box.resume(2)).toBe('in-step');
    expect(box.allWritten).toBe(false);
    expect(box.next(roomy)).toMatchObject({ sequence: 3 });
    expect(box.next(roomy)).toBeUndefined();
    expect(box.allWritten).toBe(true);
    expect(box.acknowledge(4)).toBe(false);
    expect(box.acknowledge(3)).toBe(true);
    expect(box.pendingRows).toBe(0);
  });

  it('notices an upstream that is ahead, or that has forgotten, and can begin a new epoch', () => {
    const box = outbox();
    for (let i = 0; i < 3; i++) {
      box.offer([block([[1, 1, 1]])], MINUTE);
      box.next(roomy);
    }
    box.acknowledge(2);
    expect(box.resume(4)).toBe('upstream-ahead');
    expect(box.resume(1)).toBe('upstream-forgot');
    box.beginEpoch(3);
    expect(box.epoch).toBe(6);
    expect(box.resume(0)).toBe('in-step');
    expect(box.next(roomy)).toMatchObject({ sequence: 1, content: { rows: 1 } });
    box.offer([block([[1, 1, 1]])], MINUTE);
    expect(box.next(roomy)).toMatchObject({ sequence: 2 });
  });

  it('claims no minute complete of which something still waits', () => {
    const box = outbox();
    box.offer([rows(100), block([[1, 1, 1]], MINUTE - 3)], MINUTE - 1);
    const small = { blockBytes: 200, messageBytes: 100_000 };
    const watermarks: (number | undefined)[] = [];
    for (let batch = box.next(small); batch !== undefined; batch = box.next(small)) watermarks.push(batch.watermark);
    expect(watermarks.length).toBeGreaterThan(2);
    expect(new Set(watermarks.slice(0, -1))).toEqual(new Set([MINUTE - 4]));
    expect(watermarks.at(-1)).toBe(MINUTE - 1);
    expect(box.watermark).toBe(MINUTE - 1);
  });

  it('cuts blocks so that each batch fits, dictionary and all, and loses no row', () => {
    const box = outbox(1_000);
    box.offer([rows(1_000)], MINUTE);
    const seen: number[] = [];
    const bounds = { blockBytes: 4_096, messageBytes: 3_000 };
    for (let batch = box.next(bounds); batch !== undefined; batch = box.next(bounds)) {
      expect(batch.content.blocks.reduce((bytes, each) => bytes + each.length, 0)).toBeLessThan(3_000);
      const used = batch.content.uses.flatMap(({ entities }) => entities);
      for (const bytes of batch.content.blocks) {
        const limits = { maxRows: 2_000, maxTableWidth: 10, maxEntityIndex: 2_000 };
        const shape = { tag: percent.tag, function: percent as never };
        const { content } = readBlock(new ByteReader(bytes), [shape], limits);
        expect([...content!.wire].every((entity) => used.includes(entity))).toBe(true);
        seen.push(...content!.wire);
      }
    }
    expect(seen).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
    expect(box.droppedRows).toBe(0);
  });

  it('drops, and counts, a row that no batch can hold', () => {
    const box = outbox();
    box.offer([rows(3)], MINUTE);
    expect(box.next({ blockBytes: 4_096, messageBytes: 70 })).toBeUndefined();
    expect([box.droppedRows, box.pendingRows, box.allWritten]).toEqual([3, 0, true]);
  });
});
