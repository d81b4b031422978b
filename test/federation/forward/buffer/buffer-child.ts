/**
 * A process for tests to kill: `node buffer-child.ts <directory> <mode>`.
 * - `hold`: opens the buffer, says `open`, and stays.
 * - `run`: for flush 1, 2, 3, … appends two parcels, commits, numbers both, and acknowledges all up to four flushes ago;
 *   says `appended n`, `committed n`, `assigned n`, `acknowledged n` after each.
 */
import { writeSync } from 'node:fs';
import pino from 'pino';
import { openFileBuffer } from '../../../../src/federation/forward/buffer/open-file-buffer.ts';
import { systemClock } from '../../../../src/runtime/clock.ts';
import { flush, lexicon, parcel } from './parcels.ts';

const [directory = '', mode] = process.argv.slice(2);
const buffer = openFileBuffer(directory, {
  maxBytes: 50_000_000,
  segmentBytes: 300_000,
  fsync: 'never',
  fsyncInterval: 1_000,
  clock: systemClock,
  log: pino({ level: 'silent' }),
  wasStored: () => false,
  newEpoch: () => 7,
});
/** Straight to the pipe: what has been said is with the parent, whatever happens next. */
const say = (words: string): void => void writeSync(1, `${words}\n`);

if (mode === 'hold') {
  say('open');
  setInterval(() => undefined, 60_000);
} else {
  const words = lexicon();
  for (let n = 1; ; n++) {
    const kept = await buffer.append(flush(n), [parcel(2 * n, words, 20_000), parcel(2 * n + 1, words, 20_000)]);
    say(`appended ${n}`);
    buffer.commit(flush(n));
    say(`committed ${n}`);
    kept.forEach(({ id }, i) => {
      buffer.assign(id, 0, 2 * n - 1 + i);
    });
    say(`assigned ${n}`);
    buffer.acknowledge(0, 2 * (n - 4));
    say(`acknowledged ${n - 4}`);
  }
}
