import { describe, expect, it } from 'vitest';
import { Announcement } from '../../../src/federation/forward/announcement.ts';
import { FRESH } from '../../../src/federation/forward/lanes.ts';
import { LiveLexicons } from '../../../src/federation/forward/live-lexicons.ts';
import { MemorySource } from '../../../src/federation/forward/memory-source.ts';
import type { BatchBounds } from '../../../src/federation/forward/open-parcel.ts';
import { type NumberedBatch, Outbox } from '../../../src/federation/forward/outbox.ts';
import { readBlock } from '../../../src/federation/protocol/read-block.ts';
import { ByteReader } from '../../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../../src/runtime/bytes/byte-writer.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import type { Gap } from '../../../src/runtime/flush.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import { coreProgram, percent, serviceScope } from '../fake-program.ts';
import { block } from '../raw-stream.ts';
import { defaultSettings, MINUTE } from '../test-node.ts';

const roomy = { blockBytes: 1_048_576, messageBytes: 8_388_608 };

/** An outbox over a memory queue, on a node that knows some services. */
class TestOutbox extends Outbox {
  readonly clock: FakeClock;
  readonly lost: Gap[];
  readonly withdrawn: number[];
  readonly #host: Kernel;
  readonly #source: MemorySource;
  readonly #announcement: Announcement;

  constructor(entities = 100) {
    const clock = new FakeClock();
    const limits = { maxEntitiesPerScope: 10_000, maxOpenBuckets: 10, apdexThreshold: () => 500 };
    const host = new Kernel(coreProgram(), { clock, ...limits });
    for (let i = 0; i < entities; i++)
      host.registry(serviceScope).intern({ id: `${i}`, name: `service-${i}`, fields: [`service-${i}`] });
    const lexicons = new LiveLexicons(host);
    const lost: Gap[] = [];
    const withdrawn: number[] = [];
    const source = new MemorySource({
      cluster: 'cloud-c',
      lexicons,
      host,
      clock,
      limits: defaultSettings.queue,
      freshFor: 60_000,
      bounds: () => roomy,
      lost: (gap) => void lost.push(gap),
      relieved: () => undefined,
      failed: () => undefined,
    });
    const told = { settled: () => undefined, behind: () => undefined };
    super({ source, ...told, withdrawn: (increments) => void withdrawn.push(increments) });
    this.clock = clock;
    this.lost = lost;
    this.withdrawn = withdrawn;
    this.#host = host;
    this.#source = source;
    this.#announcement = new Announcement(lexicons.present);
    this.answer(true);
  }

  /** The upstream takes every metric, or none. */
  answer(accepted: boolean): void {
    this.#announcement.answer(this.#announcement.metrics.map(() => ({ accepted, reason: '' })));
  }

  /** `watermark`: the minute up to which these and earlier blocks hold everything. */
  offer(blocks: readonly ReturnType<typeof block>[], watermark: number, gaps: readonly Gap[] = []): void {
    const { generation } = this.#host;
    const weighed = blocks.map((each) => ({ block: { ...each, generation }, increments: each.entities.length }));
    this.#source.commit({ flush: { series: 'a', number: 1 }, blocks: weighed, foreign: [], gaps, increments: 0 });
    this.claim({ flushedUpTo: watermark, receivedUpTo: Infinity });
  }

  write(bounds: BatchBounds = roomy, lane = FRESH): NumberedBatch | undefined {
    return this.next(lane, this.#announcement, bounds);
  }
}

function rows(count: number, minute?: number) {
  return block(
    Array.from({ length: count }, (_, i) => [i, i + 1, i] as const),
    minute,
  );
}

function at(...sequences: readonly number[]) {
  return sequences.map((sequence, lane) => ({ lane, sequence }));
}

describe('the outbox', () => {
  it('numbers from 1 without gaps, and keeps a batch until it is acknowledged', () => {
    const box = new TestOutbox();
    expect(box.resume([])).toBe('in-step');
    expect(box.write()).toBeUndefined();
    for (let minute = 0; minute < 3; minute++) {
      box.offer([block([[1, 1, 1]], MINUTE + minute)], MINUTE + minute - 1);
      expect(box.write()).toMatchObject({ lane: 0, sequence: minute + 1, watermark: MINUTE + minute - 1, first: true });
    }
    expect(box.acknowledge(at(1))).toBe(true);
    expect([box.pendingIncrements, box.acknowledgedIncrements]).toEqual([2, 1]);
    // Another stream: what is not durable is sent again as it was.
    expect(box.resume(at(2))).toBe('in-step');
    expect(box.allWritten).toBe(false);
    expect(box.write()).toMatchObject({ sequence: 3, first: false });
    expect(box.write()).toBeUndefined();
    expect(box.allWritten).toBe(true);
    expect(box.acknowledge(at(4))).toBe(false);
    expect(box.acknowledge(at(3))).toBe(true);
    expect([box.pendingIncrements, box.empty]).toEqual([0, true]);
  });

  it('sends what has waited long in a lane of its own, beside what is fresh', () => {
    const box = new TestOutbox();
    box.offer([block([[1, 1, 1]], MINUTE)], MINUTE - 1);
    box.clock.advance(60_001);
    box.offer([block([[1, 2, 2]], MINUTE + 1)], MINUTE);
    const fresh = box.write();
    expect(fresh).toMatchObject({ lane: 0, sequence: 1, watermark: MINUTE - 1 });
    const backlog = box.write(roomy, 1);
    // What is fresh may still be on its way when this one arrives.
    expect(backlog).toMatchObject({ lane: 1, sequence: 1, watermark: MINUTE });
    expect(box.watermark).toBe(MINUTE);
    expect(box.acknowledge(at(0, 1))).toBe(true);
    expect(box.pendingIncrements).toBe(1);
    expect(box.resume(at(1, 1))).toBe('in-step');
    expect(box.empty).toBe(true);
  });

  it('notices an upstream that is ahead, or that has forgotten, and can number anew', () => {
    const box = new TestOutbox();
    for (let i = 0; i < 3; i++) {
      box.offer([block([[1, 1, 1]])], MINUTE);
      box.write();
    }
    box.acknowledge(at(2));
    expect(box.resume(at(4))).toBe('upstream-ahead');
    expect(box.resume(at(1))).toBe('upstream-forgot');
    box.renumber();
    expect(box.outstanding).toBe(1);
    expect(box.resume([])).toBe('in-step');
    expect(box.write()).toMatchObject({ sequence: 1, content: { rows: 1 } });
    box.offer([block([[1, 1, 1]])], MINUTE);
    expect(box.write()).toMatchObject({ sequence: 2 });
  });

  it('claims no minute complete of which something still waits', () => {
    const box = new TestOutbox();
    box.offer([rows(100, MINUTE - 2), rows(100, MINUTE - 3)], MINUTE - 1);
    const small = { blockBytes: 200, messageBytes: 100_000 };
    const watermarks: (number | undefined)[] = [];
    for (let batch = box.write(small); batch !== undefined; batch = box.write(small)) watermarks.push(batch.watermark);
    expect(watermarks.length).toBeGreaterThan(4);
    expect([...new Set(watermarks)]).toEqual([MINUTE - 4, MINUTE - 3, MINUTE - 1]);
    expect(watermarks.indexOf(MINUTE - 1)).toBe(watermarks.length - 1);
    expect(box.watermark).toBe(MINUTE - 1);
  });

  it('claims no more than those below it have', () => {
    const box = new TestOutbox();
    box.offer([rows(1)], MINUTE);
    box.claim({ flushedUpTo: MINUTE, receivedUpTo: MINUTE - 7 });
    expect(box.write()?.watermark).toBe(MINUTE - 7);
    box.claim({ flushedUpTo: MINUTE, receivedUpTo: -Infinity });
    expect(box.watermark).toBeUndefined();
  });

  it('brings gaps with a batch, or in one of their own, and claims nothing complete before', () => {
    const box = new TestOutbox();
    const gap = { cluster: 'below', reason: 'killed', increments: 7, firstBucket: MINUTE - 9, lastBucket: MINUTE - 8 };
    box.offer([], MINUTE, [gap]);
    expect([box.watermark, box.empty, box.pendingIncrements, box.outstanding]).toEqual([MINUTE - 10, false, 0, 7]);
    const batch = box.write();
    expect(batch).toMatchObject({ sequence: 1, watermark: MINUTE, content: { blocks: [], gaps: [gap] } });
    expect(box.write()).toBeUndefined();
    box.offer([rows(1)], MINUTE, [gap, { ...gap, increments: 1 }]);
    expect(box.write()?.content).toMatchObject({ rows: 1, gaps: [{ ...gap, increments: 8 }] });
    expect(box.resume(at(1))).toBe('in-step');
    expect(box.write()?.content).toMatchObject({ gaps: [{ increments: 8 }] });
    box.acknowledge(at(2));
    expect([box.empty, box.acknowledgedIncrements]).toEqual([true, 1]);
  });

  it('leaves out what the upstream does not take, and needs no number for a parcel of nothing else', () => {
    const box = new TestOutbox();
    box.offer([rows(3)], MINUTE);
    box.answer(false);
    expect([box.write(), box.empty, box.withdrawn]).toEqual([undefined, true, [3]]);
    box.answer(true);
    box.offer([rows(2)], MINUTE);
    expect(box.write()).toMatchObject({ sequence: 1 });
    // Its number stays even when the upstream has changed its mind.
    box.resume([]);
    box.answer(false);
    expect(box.write()).toMatchObject({ sequence: 1, content: { blocks: [], increments: 0 } });
  });

  it('cuts blocks so that each batch fits, dictionary and all, and loses no row', () => {
    const box = new TestOutbox(1_000);
    box.offer([rows(1_000)], MINUTE);
    const seen: number[] = [];
    let increments = 0;
    const bounds = { blockBytes: 4_096, messageBytes: 3_000 };
    for (let batch = box.write(bounds); batch !== undefined; batch = box.write(bounds)) {
      const { content } = batch;
      increments += content.increments;
      expect(content.blocks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(3_000);
      const used = content.uses.flatMap(({ entities }) => [...entities]);
      expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
      for (const { metric, bytes } of content.blocks) {
        const limits = { maxRows: 2_000, maxTableWidth: 10, maxEntityIndex: 2_000 };
        const shape = { tag: percent.tag, function: percent as never };
        const read = readBlock(new ByteReader(withMetric(metric, bytes)), [shape], limits).content;
        expect([...read!.wire].every((entity) => used.includes(entity))).toBe(true);
        seen.push(...read!.wire);
      }
    }
    expect(seen).toEqual(Array.from({ length: 1_000 }, (_, i) => i));
    expect([increments, box.lost]).toEqual([1_000, []]);
  });

  it('reports as lost a row that no batch can hold', () => {
    const box = new TestOutbox();
    box.offer([rows(3)], MINUTE);
    const batch = box.write({ blockBytes: 4_096, messageBytes: 70 });
    expect(batch?.content.gaps).toEqual([
      { cluster: 'cloud-c', reason: 'too-large', increments: 3, firstBucket: MINUTE, lastBucket: MINUTE },
    ]);
    expect([box.lost.length, box.pendingIncrements, box.allWritten]).toEqual([3, 0, true]);
  });
});

/** A block's bytes with the number that they are sent with. */
function withMetric(metric: number, bytes: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.uint(1, metric);
  writer.raw(bytes);
  return writer.take();
}
