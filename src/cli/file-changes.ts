import { type FSWatcher, statSync, watch } from 'node:fs';
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
  #wake: (() => void) | undefined;

  /** `concerns` says of a file whether its changes count; those of directories always do. */
  constructor(concerns: (path: string) => boolean) {
    this.#concerns = concerns;
  }

  /**
   * Watches these directories, not what is below them, and no longer any others. One that is not there is left out;
   * throws when the system refuses.
   */
  watch(directories: Iterable<string>): void {
    const wanted = new Set(directories);
    for (const directory of this.#watchers.keys()) if (!wanted.has(directory)) this.#forget(directory);
    for (const directory of wanted) if (!this.#watchers.has(directory)) this.#add(directory);
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
    this.watch([]);
    this.#wake?.();
  }

  #add(directory: string): void {
    let watcher: FSWatcher;
    try {
      watcher = watch(directory, (_, name) => this.#changed(name === null ? directory : join(directory, name)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    watcher.on('error', (error) => {
      this.#failure = error;
      this.#wake?.();
    });
    this.#watchers.set(directory, watcher);
  }

  #forget(directory: string): void {
    this.#watchers.get(directory)?.close();
    this.#watchers.delete(directory);
  }

  #changed(path: string): void {
    // Asked once: an editor's scratch file may be gone the moment after.
    const entry = statSync(path, { throwIfNoEntry: false });
    // A directory that comes back under its name is another one, and wants another watcher.
    if (this.#watchers.has(path) && entry === undefined) this.#forget(path);
    else if (!this.#concerns(path) && entry?.isDirectory() !== true) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pending = true;
      this.#wake?.();
    }, SETTLE_MS);
  }
}
