import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RESERVE_BYTES = 262_144;

/**
 * A file that holds nothing but room. On a full disk it is given up, so that the records which release parcels can still
 * be written: without them a full disk would never become emptier.
 */
export class Reserve {
  readonly #path: string;

  constructor(directory: string) {
    this.#path = join(directory, 'reserve');
  }

  /** Sets room aside unless that has been done; false when there is none. */
  fill(): boolean {
    if (existsSync(this.#path)) return true;
    try {
      writeFileSync(this.#path, Buffer.alloc(RESERVE_BYTES, 0x20));
      return true;
    } catch {
      rmSync(this.#path, { force: true });
      return false;
    }
  }

  /** False when there was none. */
  giveUp(): boolean {
    if (!existsSync(this.#path)) return false;
    rmSync(this.#path, { force: true });
    return true;
  }
}
