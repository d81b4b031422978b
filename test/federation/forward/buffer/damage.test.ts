import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BufferError } from '../../../../src/federation/forward/buffer/buffer-error.ts';
import { FRAME_MARK, frame, PARCEL, seal } from '../../../../src/federation/forward/buffer/frame.ts';
import { openFileBuffer } from '../../../../src/federation/forward/buffer/open-file-buffer.ts';
import { encodeSegmentHeader } from '../../../../src/federation/forward/buffer/segment-header.ts';
import { flush, lexicon, parcel, plain } from './parcels.ts';
import { flipBit, recordsOf } from './records.ts';
import { crashed, openBuffer, options, segmentsOf, temporaryDirectory } from './samples.ts';

/** A directory with three parcels of one committed flush, the second numbered, and one of an open flush. */
async function filled(): Promise<string> {
  const directory = temporaryDirectory();
  const buffer = openFileBuffer(directory, options());
  await buffer.append(flush(1), [parcel(1, lexicon()), parcel(2, lexicon()), parcel(3, lexicon())]);
  buffer.commit(flush(1));
  buffer.assign(2, 0, 1);
  await buffer.append(flush(2), [parcel(4, lexicon())]);
  await buffer.close();
  return directory;
}

function lastSegment(directory: string): string {
  return segmentsOf(directory).at(-1) ?? '';
}

describe('a damaged file of the buffer', { timeout: 60_000 }, () => {
  it('is cut wherever its last record ends too early, and nothing before that is lost', async () => {
    const directory = await filled();
    const last = recordsOf(lastSegment(directory)).at(-1);
    if (last === undefined) throw new Error('There is no record.');
    for (let cut = 0; cut < last.length; cut++) {
      const copy = crashed(directory);
      truncateSync(lastSegment(copy), last.position + cut);
      const opened = options({ wasStored: () => true });
      const buffer = openFileBuffer(copy, opened);
      expect(buffer.recovered().map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(buffer.status()).toMatchObject({ corruptRecords: 0, corruptBytes: 0 });
      expect(opened.lines.map(({ level }) => level)).toEqual(cut === 0 ? [] : [30]);
      await buffer.close();
      rmSync(copy, { recursive: true });
    }
  });

  it('is cut where a power cut left room that was never filled', async () => {
    const directory = await filled();
    const path = lastSegment(directory);
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(5_000)]));
    const opened = options({ wasStored: () => true });
    expect(openBuffer(directory, opened).recovered().length).toBe(4);
    expect(opened.lines.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/ended within a record: 5000 bytes cut/),
    ]);
  });

  it('counts a whole last record that is not what was written, and cuts it', async () => {
    const directory = await filled();
    const last = recordsOf(lastSegment(directory)).at(-1);
    flipBit(last?.path ?? '', (last?.position ?? 0) + (last?.length ?? 0) - 1, 3);
    const opened = options({ wasStored: () => true });
    const buffer = openBuffer(directory, opened);
    expect(buffer.status()).toMatchObject({ corruptRecords: 1, corruptBytes: last?.length });
    expect(opened.lines.map(({ level }) => level)).toEqual([30, 50]);
  });

  it('tells what is lost until that has been reported, through restarts', async () => {
    const directory = await filled();
    const damaged = recordsOf(lastSegment(directory)).find(({ id }) => id === 3);
    flipBit(damaged?.path ?? '', (damaged?.position ?? 0) + 30, 0);
    const lost = [
      { cluster: 'below', reason: 'killed', increments: 3, firstBucket: 1, lastBucket: 2 },
      { reason: 'corrupt-record', increments: 13, firstBucket: 29_000_003, lastBucket: 29_000_004 },
    ];
    for (let start = 0; start < 2; start++) {
      const buffer = openFileBuffer(directory, options());
      expect(buffer.lost()).toEqual(lost);
      if (start === 1) buffer.tell(1);
      await buffer.close();
    }
    const buffer = openBuffer(directory);
    expect(buffer.lost()).toEqual(lost.slice(1));
  });

  it('costs a parcel that cannot be read any more while the node runs, and only that', async () => {
    const directory = temporaryDirectory();
    const opened = options();
    const buffer = openBuffer(directory, opened);
    await buffer.append(flush(1), [parcel(1, lexicon()), parcel(2, lexicon())]);
    buffer.commit(flush(1));
    const first = recordsOf(lastSegment(directory)).find(({ id }) => id === 1);
    flipBit(lastSegment(directory), (first?.position ?? 0) + 40, 1);
    expect(buffer.read(1)).toBeUndefined();
    expect(plain(buffer.read(2))).toEqual(plain(parcel(2, lexicon())));
    expect(buffer.status()).toMatchObject({ parcels: 1, corruptRecords: 1, corruptBytes: first?.length });
    expect(buffer.lost()).toMatchObject([{ reason: 'corrupt-record', increments: 11 }]);
    expect(opened.lines).toMatchObject([{ level: 50 }]);
    const after = openBuffer(crashed(directory));
    expect([after.recovered().length, after.lost().length]).toEqual([1, 1]);
  });

  it('keeps the number of a parcel that cannot be read any more, for its loss, until that is acknowledged', async () => {
    const directory = await filled();
    const second = recordsOf(lastSegment(directory)).find(({ id }) => id === 2);
    const buffer = openBuffer(directory);
    flipBit(second?.path ?? '', (second?.position ?? 0) + 40, 1);
    const loss = { blocks: [], increments: 0, gaps: [{ cluster: '', reason: 'corrupt-record', increments: 12 }] };
    expect(buffer.read(2)).toMatchObject(loss);
    const after = openBuffer(crashed(directory));
    expect([after.read(2), after.lost()]).toMatchObject([loss, []]);
    after.acknowledge(0, 1);
    expect(after.status().parcels).toBe(3 - 1);
    const renumbered = openBuffer(crashed(directory));
    renumbered.beginEpoch(renumbered.epoch + 1);
    expect(renumbered.lost()).toMatchObject([{ reason: 'corrupt-record', increments: 12 }]);
    expect(renumbered.recovered().map(({ id }) => id)).toEqual([1, 3]);
  });

  it('is put aside when its beginning cannot be read, or goes when there never was one', async () => {
    const directory = await filled();
    const path = lastSegment(directory);
    await openFileBuffer(directory, options()).close();
    for (const position of [3, 30]) flipBit(path, position, 2);
    const later = join(directory, '0000000009.log');
    writeFileSync(later, '');
    const opened = options();
    const buffer = openBuffer(directory, opened);
    expect([existsSync(path), existsSync(`${path}.corrupt`), statSync(later, { throwIfNoEntry: false })]).toEqual([
      false,
      true,
      undefined,
    ]);
    expect(buffer.recovered()).toMatchObject([{ id: 2, rows: 0, assigned: { lane: 0, sequence: 1 } }]);
    expect(buffer.lost().filter(({ reason }) => reason === 'missing-segment').length).toBe(2);
    expect(opened.lines.map(({ level }) => level)).toEqual([50, 30, 50]);
  });

  it('survives the loss of either copy of its beginning', async () => {
    const directory = await filled();
    for (const position of [3, 30]) {
      const copy = crashed(directory);
      flipBit(lastSegment(copy), position, 2);
      expect(openBuffer(copy).recovered().length).toBe(3);
    }
  });

  it('is missed when it is not there', async () => {
    const directory = await filled();
    const path = lastSegment(directory);
    await openFileBuffer(directory, options()).close();
    rmSync(path);
    const buffer = openBuffer(directory);
    expect(buffer.recovered()).toMatchObject([{ id: 2, rows: 0, assigned: { lane: 0, sequence: 1 } }]);
    expect(buffer.read(2)).toMatchObject({ blocks: [], gaps: [{ reason: 'missing-segment', increments: 12 }] });
    expect(buffer.lost().map(({ reason, increments }) => `${reason} ${increments}`)).toEqual([
      'missing-segment 11',
      'killed 3',
      'missing-segment 13',
    ]);
    expect(buffer.lastSequences).toEqual(new Map([[0, 1]]));
  });

  it('is left alone when a later version wrote it', async () => {
    const directory = await filled();
    const path = lastSegment(directory);
    const bytes = readFileSync(path);
    for (const copy of [0, 24]) {
      bytes.writeUInt32LE(9, copy + 8);
      bytes.writeUInt32LE(crc32(bytes.subarray(copy, copy + 20)), copy + 20);
    }
    writeFileSync(path, bytes);
    expect(() => openFileBuffer(directory, options())).toThrow(/was written by a later version .* \(format 9\)/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('does not mistake a name for a record', async () => {
    const directory = temporaryDirectory();
    const forged = seal(frame(PARCEL, [Buffer.from('{}')]), 0).toString('latin1');
    const words = { ...lexicon(), fields: (scope: number) => Array.from({ length: scope + 1 }, () => forged) };
    const buffer = openFileBuffer(directory, options());
    await buffer.append(flush(1), [parcel(1, words), parcel(2, words)]);
    buffer.commit(flush(1));
    await buffer.close();
    const damaged = recordsOf(lastSegment(directory)).find(({ id }) => id === 1);
    flipBit(lastSegment(directory), (damaged?.position ?? 0) + 1, 0);
    const after = openBuffer(directory);
    expect(after.recovered().map(({ id }) => id)).toEqual([2]);
    expect(after.status()).toMatchObject({ corruptRecords: 1, corruptBytes: damaged?.length });
  });

  it('may hold anything: opening never fails for it, and the buffer can be used', async () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 3_000 }),
      fc.array(fc.oneof(fc.constant(FRAME_MARK), fc.uint8Array({ maxLength: 24 })), { maxLength: 60 }).map(concat),
      fc
        .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.oneof(fc.uint8Array(), fc.jsonValue().map(jsonBytes))))
        .map((records) => concat(records.map(([kind, content]) => seal(frame(kind, [content]), 77)))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), noise), { minLength: 1, maxLength: 3 }), async (files) => {
        const directory = temporaryDirectory();
        for (const [i, [headed, bytes]] of files.entries()) {
          const path = join(directory, `000000000${i + 1}.log`);
          writeFileSync(path, headed ? concat([encodeSegmentHeader(i + 1, 77), bytes]) : bytes);
        }
        const buffer = openFileBuffer(directory, options());
        expect(buffer.recovered()).toEqual([]);
        await buffer.append(flush(1), [parcel(1, lexicon())]);
        buffer.commit(flush(1));
        await buffer.close();
        const after = openFileBuffer(directory, options());
        expect(after.recovered().length).toBe(1);
        await after.close();
      }),
      { numRuns: 150 },
    );
  });
});

describe('a directory that cannot be used', () => {
  it('is named in a sentence', () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'file'), '');
    const open = () => openFileBuffer(join(directory, 'file', 'buffer'), options());
    expect(open).toThrow(BufferError);
    expect(open).toThrow(/^The buffer directory '.*' cannot be created: /);
  });

  it('is in use when this process has it open already', () => {
    const directory = temporaryDirectory();
    openBuffer(directory);
    expect(() => openFileBuffer(directory, options())).toThrow(/is in use by another node: stop that one/);
  });
});

function concat(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts);
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
