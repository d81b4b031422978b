import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const FILLER = 'filler';

/** A file system of a node's own, small enough to be filled. Needs root; where that is not given there is none. */
export class SmallDisk {
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** Undefined where this process may not mount. */
  static mount(directory: string, megabytes: number): SmallDisk | undefined {
    mkdirSync(directory, { recursive: true });
    if (process.getuid?.() !== 0) return undefined;
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory], { stdio: 'ignore' });
      return new SmallDisk(directory);
    } catch {
      // A container without the right to mount: the run goes on without this kind of fault, and its report shows that.
      return undefined;
    }
  }

  fill(): void {
    const file = openSync(join(this.#directory, FILLER), 'a');
    const chunk = Buffer.alloc(64 * 1024);
    try {
      for (;;) writeSync(file, chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(join(this.#directory, FILLER), { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.#directory], { stdio: 'ignore' });
  }
}
