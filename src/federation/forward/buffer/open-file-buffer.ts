import { createDirectory } from './directory.ts';
import { FileBuffer } from './file-buffer.ts';
import type { FileBufferOptions } from './file-buffer-options.ts';
import { lockDirectory } from './lock-directory.ts';
import { recover } from './recover.ts';

/**
 * Opens the buffer in `directory` for this process alone, creating it where it is missing; what an earlier start left is
 * read and checked. Throws a BufferError when the directory is in use, cannot be read or written, or holds what a later
 * version has written.
 */
export function openFileBuffer(directory: string, options: FileBufferOptions): FileBuffer {
  createDirectory(directory);
  const unlock = lockDirectory(directory);
  try {
    return new FileBuffer(directory, options, recover(directory, options.wasStored, options.log), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}
