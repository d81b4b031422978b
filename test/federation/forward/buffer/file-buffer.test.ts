import { describe, expect, it, vi } from 'vitest';
import { BufferError, BufferFull } from '../../../../src/federation/forward/buffer/buffer-error.ts';
import { FakeClock } from '../../../../src/runtime/fake-clock.ts';
import { flush, lexicon, parcel, plain } from './parcels.ts';
import { crashed, openBuffer, options, segmentsOf, temporaryDirectory } from './samples.ts';

describe('the file buffer', () => {
  it('keeps parcels until they are acknowledged, and reads them as they were', async () => {
    const buffer = openBuffer(temporaryDirectory());
    const words = lexicon();
    const kept = await buffer.append(flush(1), [parcel(1, words), parcel(3, words)]);
    expect(kept).toMatchObject([
      { id: 1, flush: flush(1), rows: 3, increments: 11, assigned: undefined },
      { id: 2, increments: 13 },
    ]);
    expect(buffer.status()).toMatchObject({ parcels: 2, uncommitted: 2, segments: 1, corruptRecords: 0 });
    buffer.commit(flush(1));
    expect(buffer.status().uncommitted).toBe(0);
    const read = buffer.read(2);
    expect(plain(read)).toEqual(plain(parcel(3, words)));
    expect(read?.lexicon).toBe(words);
    buffer.assign(1, 0, 1);
    buffer.assign(2, 1, 1);
    buffer.acknowledge(0, 5);
    expect(buffer.status().parcels).toBe(1);
    buffer.acknowledge(1, 1);
    expect(buffer.status().parcels).toBe(0);
    expect(buffer.recovered()).toEqual([]);
  });

  it('gives after a restart what was committed, under its numbers, in a lexicon that all of it shares', async () => {
    const directory = temporaryDirectory();
    const words = lexicon();
    const before = openBuffer(directory);
    await before.append(flush(1), [parcel(1, words), parcel(2, words), parcel(3, words)]);
    await before.append(flush(2), [parcel(4, words)]);
    await before.append(flush(3), [parcel(5, words)]);
    before.commit(flush(1));
    before.abort(flush(2));
    before.assign(2, 1, 9);
    await before.close();
    const after = openBuffer(directory, options({ newEpoch: () => 100 }));
    expect(after.epoch).toBe(7);
    expect(after.recovered().map(({ id, assigned }) => [id, assigned])).toEqual([
      [1, undefined],
      [2, { lane: 1, sequence: 9 }],
      [3, undefined],
    ]);
    const read = after.recovered().map(({ id }) => after.read(id));
    expect(read.map(plain)).toEqual([1, 2, 3].map((n) => plain(parcel(n, words))));
    expect(new Set(read.map((one) => one?.lexicon)).size).toBe(1);
    expect(after.lastSequences).toEqual(new Map([[1, 9]]));
    // Numbers of parcels are not used again, and entity numbers of this start are its own.
    const other = lexicon('second');
    const [next] = await after.append(flush(4), [parcel(1, other)]);
    expect(next?.id).toBeGreaterThan(5);
    expect(plain(after.read(next?.id ?? 0))).toEqual(plain(parcel(1, other)));
    expect(plain(after.read(1))).toEqual(plain(parcel(1, words)));
  });

  it('settles what was neither committed nor aborted by what the store has', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory);
    await buffer.append(flush(1), [parcel(1, lexicon())]);
    await buffer.append(flush(2), [parcel(2, lexicon())]);
    await buffer.append(flush(2, 'other'), [parcel(3, lexicon())]);
    const stored = options({ wasStored: ({ series, number }) => series === 'store' && number === 2 });
    const after = openBuffer(crashed(directory), stored);
    expect(after.recovered().map(({ increments }) => increments)).toEqual([12]);
    // Settled for good: the answer may be another one the next time.
    await after.close();
  });

  it('does not bring back an attempt that was given up when the same flush succeeds later', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory);
    await buffer.append(flush(1), [parcel(1, lexicon())]);
    buffer.abort(flush(1));
    await buffer.append(flush(1), [parcel(2, lexicon())]);
    const after = openBuffer(crashed(directory), options({ wasStored: () => true }));
    expect(after.recovered().map(({ increments }) => increments)).toEqual([12]);
  });

  it('forgets assignments with a new epoch, and keeps the parcels', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory);
    await buffer.append(flush(1), [parcel(1, lexicon()), parcel(2, lexicon())]);
    buffer.commit(flush(1));
    buffer.assign(1, 0, 1);
    buffer.assign(2, 0, 2);
    buffer.acknowledge(0, 1);
    buffer.beginEpoch(20);
    buffer.assign(2, 0, 1);
    const after = openBuffer(crashed(directory));
    expect(after.epoch).toBe(20);
    expect(after.recovered()).toMatchObject([{ id: 2, assigned: { lane: 0, sequence: 1 } }]);
    expect(() => after.beginEpoch(20)).toThrow(/^BUG: epoch 20/);
  });

  it('gives the room of segments back that nothing is needed from', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory, options({ segmentBytes: 4_000 }));
    const words = lexicon();
    for (let n = 1; n <= 60; n++) {
      await buffer.append(flush(n), [parcel(n, words, 800)]);
      buffer.commit(flush(n));
      buffer.assign(n, 0, n);
      if (n > 3) buffer.acknowledge(0, n - 3);
    }
    expect(segmentsOf(directory).length).toBeLessThan(5);
    expect(buffer.status().segments).toBe(segmentsOf(directory).length);
    const after = openBuffer(crashed(directory));
    expect(after.recovered().map(({ id }) => id)).toEqual([58, 59, 60]);
    expect(after.lastSequences).toEqual(new Map([[0, 60]]));
  });

  it('is full at its limit, keeps nothing of what does not fit, and has room again after acknowledgements', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory, options({ maxBytes: 1_000_000, segmentBytes: 100_000 }));
    const words = lexicon();
    let n = 0;
    const fill = async () => {
      for (;;) {
        n++;
        await buffer.append(flush(n), [parcel(n, words, 20_000), parcel(n, words, 20_000)]);
        buffer.commit(flush(n));
      }
    };
    await expect(fill()).rejects.toThrow(BufferFull);
    const full = buffer.status();
    expect(full.bytes).toBeGreaterThan(850_000);
    expect(full.bytes).toBeLessThanOrEqual(1_000_000);
    expect(full.parcels).toBe(2 * (n - 1));
    for (let id = 1; id <= full.parcels; id++) buffer.assign(id, 0, id);
    buffer.acknowledge(0, full.parcels / 2);
    await expect(fill()).rejects.toThrow(/holds \d+ of at most 1000000 bytes/);
    expect(buffer.status().bytes).toBeLessThanOrEqual(1_000_000);
    expect(buffer.status().parcels).toBeGreaterThan(full.parcels / 2);
    expect(openBuffer(crashed(directory)).recovered().length).toBe(buffer.status().parcels);
    await expect(buffer.append(flush(1_000), [parcel(1, words, 2_000_000)])).rejects.toThrow(BufferFull);
  });

  it('serves parcels from memory as long as they fit, and from the disk otherwise', async () => {
    const buffer = openBuffer(temporaryDirectory(), options({ cacheBytes: 5_000 }));
    const parcels = [1, 2, 3].map((n) => parcel(n, lexicon(), 1_500));
    await buffer.append(flush(1), parcels);
    buffer.commit(flush(1));
    expect(buffer.read(3)).toBe(parcels[2]);
    expect(buffer.read(1)).not.toBe(parcels[0]);
    expect(plain(buffer.read(1))).toEqual(plain(parcels[0]));
  });

  it.each(['always', 'interval', 'never'] as const)('works with fsync %s', async (fsync) => {
    const directory = temporaryDirectory();
    const clock = new FakeClock();
    const opened = options({ fsync, clock, segmentBytes: 2_000 });
    const buffer = openBuffer(directory, opened);
    for (let n = 1; n <= 10; n++) {
      await buffer.append(flush(n), [parcel(n, lexicon(), 500)]);
      buffer.commit(flush(n));
      buffer.assign(n, 0, n);
      clock.advance(1_000);
      buffer.acknowledge(0, n - 2);
    }
    await buffer.close();
    await buffer.close();
    expect(
      openBuffer(directory)
        .recovered()
        .map(({ id }) => id),
    ).toEqual([9, 10]);
    expect(opened.lines).toEqual([]);
  });

  it('does not outlive its closing', async () => {
    const buffer = openBuffer(temporaryDirectory());
    await buffer.close();
    await expect(buffer.append(flush(1), [parcel(1, lexicon())])).rejects.toThrow(BufferError);
  });

  it('calls mistakes of its caller what they are', async () => {
    const buffer = openBuffer(temporaryDirectory());
    await buffer.append(flush(1), [parcel(1, lexicon()), parcel(2, lexicon())]);
    expect(() => buffer.assign(1, 0, 1)).toThrow('BUG: parcel 1 is numbered before its flush is committed.');
    buffer.commit(flush(1));
    buffer.assign(1, 0, 1);
    buffer.assign(1, 0, 1);
    expect(() => buffer.assign(1, 0, 2)).toThrow(/^BUG: parcel 1 or number 2/);
    expect(() => buffer.assign(2, 0, 1)).toThrow(/^BUG: parcel 2 or number 1/);
    expect(() => buffer.read(99)).toThrow('BUG: parcel 99 is not kept.');
    buffer.drop(2);
    buffer.drop(2);
    expect(buffer.status().parcels).toBe(1);
    await expect(buffer.append(flush(2), [{ ...parcel(1, lexicon()), rows: 0.5 }])).rejects.toThrow(
      /^BUG: not a parcel/,
    );
  });

  it('keeps names of any length and script, and entities in any number', async () => {
    const directory = temporaryDirectory();
    const texts = [
      '',
      'a'.repeat(42),
      'a'.repeat(43),
      '服'.repeat(42),
      '服'.repeat(43),
      '😀'.repeat(64),
      'x'.repeat(70_000),
    ];
    const words = { ...lexicon(), fields: (_: number, entity: number) => (entity === 9_000 ? texts : [`${entity}`]) };
    const entities = Int32Array.from({ length: 9_001 }, (_, i) => i);
    const large = { ...parcel(1, words), uses: [{ scope: 0, entities }] };
    const buffer = openBuffer(directory);
    await buffer.append(flush(1), [large]);
    buffer.commit(flush(1));
    expect(plain(openBuffer(crashed(directory)).read(1))).toEqual(plain(large));
  });

  it('writes descriptors again into each file that needs them, and forgets lexicons that nothing uses', async () => {
    const directory = temporaryDirectory();
    const buffer = openBuffer(directory, options({ segmentBytes: 1_500 }));
    const words = [lexicon('a'), lexicon('b')];
    for (let n = 0; n < 12; n++) {
      await buffer.append(flush(n), [parcel(n, words[n % 2] ?? lexicon(), 500)]);
      buffer.commit(flush(n));
      if (n === 3) for (let id = 1; id <= 4; id++) buffer.drop(id);
    }
    const after = openBuffer(crashed(directory));
    expect(after.recovered().map(({ id }) => plain(after.read(id)))).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11].map((n) => plain(parcel(n, words[n % 2] ?? lexicon(), 500))),
    );
  });

  it('lets other work in between the parcels of one call', async () => {
    const buffer = openBuffer(temporaryDirectory());
    const other = vi.fn();
    const appended = buffer.append(flush(1), [parcel(1, lexicon()), parcel(2, lexicon()), parcel(3, lexicon())]);
    setImmediate(other);
    await appended;
    expect(other).toHaveBeenCalled();
  });
});
