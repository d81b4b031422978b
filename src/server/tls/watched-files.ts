import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Clock, Timer } from '../../runtime/clock.ts';
import { isBug, messageOf, OperatingError } from '../errors.ts';

/** A file, and the key of the configuration that names it. */
export interface NamedFile {
  readonly path: string;
  /** E.g. `core.default.gRPCSslKeyPath`. */
  readonly key: string;
}

export interface WatchOptions<T> {
  /** What the files hold together, e.g. `the certificate of the gRPC server`. */
  readonly what: string;
  readonly files: readonly NamedFile[];
  /** Milliseconds between two looks. */
  readonly period: number;
  readonly clock: Clock;
  readonly log: Logger;
  /** Makes a value of the files' contents, in their order. Throws an OperatingError that names the file at fault. */
  readonly parse: (contents: readonly Buffer[]) => T;
  /** There is a new value. */
  readonly changed?: (value: T) => void;
  /** Called with the value in use after every look, the first one included. */
  readonly looked?: (value: T) => void;
}

/**
 * A value that is read from files, and read again when they change. What cannot be used, be it half-written, is told
 * once in the log, and the value before stays. The files are looked at by time, not by the system's notifications,
 * which do not follow the links that a mounted secret is replaced by.
 */
export class WatchedFiles<T> {
  readonly #options: WatchOptions<T>;
  #contents: readonly Buffer[];
  #value: T;
  #failure: string | undefined;
  #looking = false;
  #closed = false;
  readonly #timer: Timer;

  private constructor(options: WatchOptions<T>, contents: readonly Buffer[]) {
    this.#options = options;
    this.#contents = contents;
    this.#value = options.parse(contents);
    options.looked?.(this.#value);
    this.#timer = options.clock.every(options.period, () => void this.#look());
  }

  /** Throws an OperatingError when a file cannot be read or used. */
  static async open<T>(options: WatchOptions<T>): Promise<WatchedFiles<T>> {
    return new WatchedFiles(options, await readAll(options.files));
  }

  get value(): T {
    return this.#value;
  }

  close(): void {
    this.#closed = true;
    this.#timer.cancel();
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      this.#take(await readAll(this.#options.files));
      this.#failure = undefined;
    } catch (error) {
      this.#tell(error);
    } finally {
      this.#looking = false;
    }
    this.#options.looked?.(this.#value);
  }

  #take(contents: readonly Buffer[]): void {
    if (this.#closed || contents.every((content, i) => content.equals(this.#contents[i]!))) return;
    const { parse, changed, log, what } = this.#options;
    this.#value = parse(contents);
    this.#contents = contents;
    changed?.(this.#value);
    log.info(this.#names(), `${what} has been replaced`);
  }

  #tell(error: unknown): void {
    const reason = messageOf(error);
    if (this.#closed || reason === this.#failure) return;
    this.#failure = reason;
    const detail = isBug(error) ? { err: error } : { reason };
    this.#options.log.error(
      { ...this.#names(), ...detail },
      `${this.#options.what} cannot be replaced; the one before stays`,
    );
  }

  #names(): { readonly files: readonly string[] } {
    return { files: this.#options.files.map(({ path }) => path) };
  }
}

function readAll(files: readonly NamedFile[]): Promise<Buffer[]> {
  return Promise.all(files.map(readNamed));
}

async function readNamed({ path, key }: NamedFile): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new OperatingError(`The file ${path} (${key}) cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a directory';
  return messageOf(error);
}
