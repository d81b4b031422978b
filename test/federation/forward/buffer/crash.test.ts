import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFileBuffer } from '../../../../src/federation/forward/buffer/open-file-buffer.ts';
import { lexicon, parcel, plain } from './parcels.ts';
import { openBuffer, options, temporaryDirectory } from './samples.ts';

/** What a child has said: the highest number by word. */
type Said = Map<string, number>;

/** Starts a child; `until` decides from what it has said when to kill it. */
async function killed(directory: string, mode: string, until: (said: Said) => boolean): Promise<Said> {
  const child = start(directory, mode);
  const said: Said = new Map();
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    const [word = '', number] = line.split(' ');
    said.set(word, Number(number));
    if (until(said)) child.kill('SIGKILL');
  }
  return said;
}

function start(directory: string, mode: string): ChildProcess {
  const script = join(import.meta.dirname, 'buffer-child.ts');
  const child = spawn(process.execPath, [script, directory, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe('a killed process', () => {
  it.each([1, 3, 20, 45])('leaves what it said that it keeps, under its numbers (after flush %i)', async (flushes) => {
    const directory = temporaryDirectory();
    // Killed while it works on a later flush: at what point is up to the machine.
    const said = await killed(directory, 'run', (said) => (said.get('appended') ?? 0) >= flushes);
    const of = (word: string) => said.get(word) ?? 0;
    expect(of('appended')).toBeGreaterThanOrEqual(flushes);
    const buffer = openBuffer(directory, options({ wasStored: ({ number }) => number <= of('appended') }));
    const kept = buffer.recovered();
    const present = kept.map(({ increments }) => increments - 10);
    // One step further than said may be on file: each word comes after its deed.
    const last = Math.max(...present, 0);
    expect(last).toBeGreaterThanOrEqual(2 * of('appended') + 1);
    expect(last).toBeLessThanOrEqual(2 * of('appended') + 3);
    const first = present[0] ?? 0;
    expect(first).toBeGreaterThanOrEqual(2 * Math.max(of('acknowledged') + 1, 1));
    expect(first).toBeLessThanOrEqual(2 * Math.max(of('acknowledged') + 2, 1));
    expect(present).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
    for (const { id, increments, assigned } of kept) {
      const n = increments - 10;
      expect(plain(buffer.read(id))).toEqual(plain(parcel(n, lexicon(), 20_000)));
      if (n <= 2 * of('assigned') + 1) expect(assigned).toEqual({ lane: 0, sequence: n - 1 });
      else if (assigned !== undefined) expect(assigned.sequence).toBe(n - 1);
    }
    expect([buffer.lost(), buffer.status().corruptRecords]).toEqual([[], 0]);
  });

  it('keeps others out of its directory while it lives, and no longer', async () => {
    const directory = temporaryDirectory();
    const child = start(directory, 'hold');
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      expect(line).toBe('open');
      break;
    }
    expect(() => openFileBuffer(directory, options())).toThrow(/is in use by another node/);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(openBuffer(directory).recovered()).toEqual([]);
  });
});
