import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the demo keeps its databases and logs: a new directory for each run, so that every count starts at 0. */
export class DataDirectory {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<DataDirectory> {
    return new DataDirectory(await mkdtemp(join(tmpdir(), 'oap-federation-demo-')));
  }

  log(name: string): string {
    return join(this.path, `${name}.log`);
  }

  database(name: string): string {
    return join(this.path, `${name}.db`);
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}
