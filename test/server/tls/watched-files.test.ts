import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { OperatingError } from '../../../src/server/errors.ts';
import { WatchedFiles } from '../../../src/server/tls/watched-files.ts';
import { recordingLog } from '../fake-modules.ts';

const directory = mkdtempSync(join(tmpdir(), 'watched-files-'));
const file = join(directory, 'number');
const PERIOD = 1_000;

let clock: FakeClock;
let looks: number;
let changes: number[];
let recorded: ReturnType<typeof recordingLog>;
let watched: WatchedFiles<number> | undefined;

beforeEach(() => {
  clock = new FakeClock();
  looks = 0;
  changes = [];
  recorded = recordingLog();
});

afterEach(() => watched?.close());

afterAll(() => rmSync(directory, { recursive: true }));

async function open(): Promise<WatchedFiles<number>> {
  watched = await WatchedFiles.open({
    what: 'the number',
    files: [{ path: file, key: 'test.number' }],
    period: PERIOD,
    clock,
    log: recorded.log,
    parse: ([content]) => {
      const number = Number(content!.toString());
      if (Number.isNaN(number)) throw new OperatingError(`The file ${file} (test.number) holds no number.`);
      return number;
    },
    changed: (value) => void changes.push(value),
    looked: () => void looks++,
  });
  return watched;
}

async function look(): Promise<void> {
  const before = looks;
  clock.advance(PERIOD);
  await vi.waitUntil(() => looks > before, { interval: 2, timeout: 10_000 });
}

describe('watched files', () => {
  it('give what a replaced file holds', async () => {
    writeFileSync(file, '1');
    const watching = await open();
    await look();
    expect(recorded.records).toEqual([]);
    writeFileSync(file, '2');
    expect(watching.value).toBe(1);
    await look();
    expect(watching.value).toBe(2);
    expect(changes).toEqual([2]);
    expect(recorded.records).toMatchObject([{ level: 30, msg: 'the number has been replaced', files: [file] }]);
  });

  it('follow a link that is replaced, as those of a mounted secret are', async () => {
    const link = join(directory, 'number');
    rmSync(link);
    for (const version of ['7', '8']) writeFileSync(join(directory, version), version);
    symlinkSync('7', link);
    const watching = await open();
    unlinkSync(link);
    symlinkSync('8', link);
    await look();
    expect(watching.value).toBe(8);
    unlinkSync(link);
  });

  it('keep the value while the file is broken or missing, and say each once', async () => {
    writeFileSync(file, '1');
    const watching = await open();
    writeFileSync(file, 'one');
    await look();
    await look();
    rmSync(file);
    await look();
    await look();
    expect(watching.value).toBe(1);
    expect(changes).toEqual([]);
    const msg = 'the number cannot be replaced; the one before stays';
    expect(recorded.records).toMatchObject([
      { level: 50, msg, reason: `The file ${file} (test.number) holds no number.` },
      { level: 50, msg, reason: `The file ${file} (test.number) cannot be read: there is no such file.` },
    ]);
    writeFileSync(file, '3');
    await look();
    expect(watching.value).toBe(3);
  });

  it('are no more looked at when closed', async () => {
    writeFileSync(file, '1');
    const watching = await open();
    watching.close();
    writeFileSync(file, '2');
    clock.advance(10 * PERIOD);
    expect(looks).toBe(1);
  });

  it('must be right at first', async () => {
    writeFileSync(file, 'one');
    await expect(open()).rejects.toThrow(`The file ${file} (test.number) holds no number.`);
    rmSync(file);
    await expect(open()).rejects.toThrow('cannot be read: there is no such file.');
  });
});
