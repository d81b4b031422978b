import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BufferError } from '../../../../src/federation/forward/buffer/buffer-error.ts';
import type { FileBuffer } from '../../../../src/federation/forward/buffer/file-buffer.ts';
import { flush, lexicon, parcel } from './parcels.ts';
import { crashed, openBuffer, options, temporaryDirectory } from './samples.ts';

const words = lexicon();

/** A file system of 2 MB; undefined where this process may not make one. */
function smallDisk(): string | undefined {
  const directory = temporaryDirectory();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', directory], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', directory]));
  return directory;
}

/** Appends until the disk refuses; gives the number of the flush that it refused. */
async function fill(buffer: FileBuffer, from: number): Promise<number> {
  for (let n = from; ; n++) {
    try {
      await buffer.append(flush(n), [parcel(n, words, 30_000), parcel(n, words, 30_000)]);
    } catch (error) {
      expect(error).toBeInstanceOf(BufferError);
      expect(String(error)).toMatch(/cannot be (written|created): the disk is full: make room on it/);
      return n;
    }
    buffer.commit(flush(n));
  }
}

/** Takes all the room that is left. */
function takeTheRest(disk: string): string {
  const path = join(disk, 'other');
  for (const bytes of [65_536, 4_096, 1])
    try {
      for (;;) appendFileSync(path, Buffer.alloc(bytes, 1));
    } catch (error) {
      expect(String(error)).toContain('ENOSPC');
    }
  return path;
}

describe('on a full disk', () => {
  it('an append that is written in pieces leaves none of them', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) return context.skip('needs the right to mount a tmpfs');
    const directory = join(disk, 'buffer');
    const buffer = openBuffer(directory, options({ segmentBytes: 64_000_000 }));
    const large = [1, 2, 3, 4].map((n) => parcel(n, words, 600_000));
    await expect(buffer.append(flush(1), large)).rejects.toThrow('the disk is full');
    expect(buffer.status()).toMatchObject({ parcels: 0, uncommitted: 0 });
    expect(openBuffer(crashed(directory), options({ wasStored: () => true })).recovered()).toEqual([]);
    await buffer.append(flush(2), [parcel(5, words, 100_000)]);
    buffer.commit(flush(2));
    expect(openBuffer(crashed(directory)).recovered()).toMatchObject([{ flush: flush(2) }]);
  });

  it('a buffer keeps nothing of what did not fit, still releases, and goes on when there is room', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) return context.skip('needs the right to mount a tmpfs');
    const directory = join(disk, 'buffer');
    const buffer = openBuffer(directory, options({ segmentBytes: 200_000 }));
    const refused = await fill(buffer, 1);
    const kept = 2 * (refused - 1);
    expect(buffer.status().parcels).toBe(kept);
    expect(openBuffer(crashed(directory), options({ wasStored: () => true })).recovered().length).toBe(kept);
    takeTheRest(disk);
    // The room that was set aside takes what numbers and releases parcels.
    for (let id = 1; id <= kept; id++) buffer.assign(id, 0, id);
    buffer.acknowledge(0, kept / 2);
    expect(buffer.status().parcels).toBe(kept / 2);
    const after = openBuffer(crashed(directory));
    expect(after.recovered().length).toBe(kept / 2);
    expect(after.recovered()[0]?.assigned).toEqual({ lane: 0, sequence: kept / 2 + 1 });
    expect(await fill(buffer, refused + 1)).toBeGreaterThan(refused + 3);
  });

  it('a parcel gets no number when there is no room at all to note it, and what else happens is noted later', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) return context.skip('needs the right to mount a tmpfs');
    const directory = join(disk, 'buffer');
    const opened = options({ segmentBytes: 10_000_000 });
    const buffer = openBuffer(directory, opened);
    const parcels = Array.from({ length: 60 }, (_, n) => parcel(n, words));
    await buffer.append(flush(1), parcels);
    buffer.commit(flush(1));
    buffer.assign(1, 0, 1);
    rmSync(join(directory, 'reserve'));
    const other = takeTheRest(disk);
    let id = 2;
    // The last page of the file has room for a few.
    const assignAll = () => {
      for (; id <= 60; id++) buffer.assign(id, 1, id);
    };
    expect(assignAll).toThrow(/cannot be written: the disk is full/);
    expect(assignAll).toThrow(BufferError);
    buffer.acknowledge(0, 1);
    expect(buffer.status().parcels).toBe(59);
    expect(opened.lines).toMatchObject([{ level: 50, msg: expect.stringMatching(/goes on trying/) }]);
    const before = openCrashed(directory);
    expect(before.map(({ assigned }) => assigned?.sequence)).toEqual([
      ...Array.from({ length: id - 1 }, (_, i) => i + 1),
      ...Array.from({ length: 61 - id }, () => undefined),
    ]);
    rmSync(other);
    assignAll();
    const after = openCrashed(directory);
    expect(after.map(({ assigned }) => assigned?.sequence)).toEqual(Array.from({ length: 59 }, (_, i) => i + 2));
  });
});

/** What would be left if this process were killed now. */
function openCrashed(directory: string) {
  return openBuffer(crashed(directory)).recovered();
}
