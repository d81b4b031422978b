import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bufferFailure } from './buffer-error.ts';

const SEGMENT_NAME = /^(\d{10})\.log$/;

export interface FoundSegment {
  readonly number: number;
  readonly path: string;
  readonly bytes: number;
}

export function segmentPath(directory: string, number: number): string {
  return join(directory, `${String(number).padStart(10, '0')}.log`);
}

/** Throws a BufferError. */
export function createDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw bufferFailure(`The buffer directory '${directory}' cannot be created`, error);
  }
}

/** The segments of a directory in their order; other files are left alone. Throws a BufferError. */
export function findSegments(directory: string): FoundSegment[] {
  try {
    return readdirSync(directory)
      .filter((name) => SEGMENT_NAME.test(name))
      .sort()
      .map((name) => {
        const path = join(directory, name);
        return { number: Number.parseInt(name, 10), path, bytes: statSync(path).size };
      });
  } catch (error) {
    throw bufferFailure(`The buffer directory '${directory}' cannot be read`, error);
  }
}

/** Names a file that cannot be read so that it is out of the way, and still there for whoever wants to look at it. */
export function setAside(path: string): string {
  const aside = `${path}.corrupt`;
  try {
    renameSync(path, aside);
  } catch (error) {
    throw bufferFailure(`The buffer's file '${path}' cannot be renamed`, error);
  }
  return aside;
}

export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    throw bufferFailure(`The buffer's file '${path}' cannot be removed`, error);
  }
}

/** Makes new and removed files outlive a power cut. */
export function syncDirectory(directory: string): void {
  try {
    const file = openSync(directory, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw bufferFailure(`The buffer directory '${directory}' cannot be brought to the disk`, error);
  }
}
