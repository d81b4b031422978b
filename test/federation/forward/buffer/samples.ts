import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { FileBuffer } from '../../../../src/federation/forward/buffer/file-buffer.ts';
import type { FileBufferOptions } from '../../../../src/federation/forward/buffer/file-buffer-options.ts';
import { openFileBuffer } from '../../../../src/federation/forward/buffer/open-file-buffer.ts';
import { FakeClock } from '../../../../src/runtime/fake-clock.ts';

/** A directory of the running test's own, removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'oap-federation-buffer-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export interface LogLine {
  readonly level: number;
  readonly msg: string;
}

/** Options of a buffer with room for everything, and what it logs. */
export function options(changed: Partial<FileBufferOptions> = {}): FileBufferOptions & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  return {
    maxBytes: 10_000_000,
    segmentBytes: 1_000_000,
    fsync: 'never',
    fsyncInterval: 1_000,
    cacheBytes: 0,
    clock: new FakeClock(),
    log: pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    wasStored: () => false,
    newEpoch: () => 7,
    lines,
    ...changed,
  };
}

/** Opens a buffer that is closed when the test ends. */
export function openBuffer(directory: string, opened: FileBufferOptions = options()): FileBuffer {
  const buffer = openFileBuffer(directory, opened);
  onTestFinished(() => buffer.close());
  return buffer;
}

/** What a process killed at this moment would leave, in a directory of its own. */
export function crashed(directory: string): string {
  const copy = temporaryDirectory();
  cpSync(directory, copy, { recursive: true, filter: (path) => basename(path) !== 'lock' });
  return copy;
}

/** The paths of a directory's segments, oldest first. */
export function segmentsOf(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => join(directory, name));
}
