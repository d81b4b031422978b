import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps, and people save several files: so long must it be quiet. */
const SETTLE_MS = 30;

/** Tells when files in directories have changed; a burst of changes counts once. */
export class FileChanges {
  readonly #concerns: (path: string) => boolean;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  #pending = false;
  #closed = false;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;

  /** `concerns` says of a file whether its changes count. */
  constructor(concerns: (path: string) => boolean) {
    this.#concerns = concerns;
  }

  /** Watches a directory too; `deep` with all that is below. Throws when the system refuses. */
  add(directory: string, deep: boolean): void {
    const key = `${deep ? 'deep' : 'flat'} ${directory}`;
    if (this.#watchers.has(key)) return;
    const watcher = watch(directory, { recursive: deep }, (_, name) => {
      if (name === null || this.#concerns(join(directory, name))) this.#touched();
    });
    watcher.on('error', (error) => {
      this.#failure = error;
      this.#wake();
    });
    this.#watchers.set(key, watcher);
  }

  /** Resolves with true after the next burst of changes, with false when this was closed. */
  async next(): Promise<boolean> {
    while (!this.#pending && !this.#closed && this.#failure === undefined)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure;
    this.#pending = false;
    return !this.#closed;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#wake();
  }

  #touched(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pending = true;
      this.#wake();
    }, SETTLE_MS);
  }
}
