import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../runtime/package-root.ts';
import { StorageError } from '../storage-error.ts';
import type { Answer, Call, Role, Servants, ThreadData } from './messages.ts';
import { buffersOf, CLOSE, fromPostedFailure, OPEN } from './messages.ts';

/** From src/ the thread's own file; from a bundle in dist/ the one that scripts/build.ts makes of it. */
const script = import.meta.filename.endsWith('.ts')
  ? join(import.meta.dirname, 'sqlite-worker.ts')
  : join(packageRoot(), 'dist', 'sqlite-worker.js');

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

type ParametersOf<F> = F extends (...parameters: infer P) => unknown ? P : never;
type ResultOf<F> = F extends (...parameters: never[]) => infer T ? T : never;

/**
 * A connection to the database in a thread of its own, since SQLite does its work while the caller waits. Calls are
 * done one after the other, in the order they are made. A thread that dies fails them all: nobody waits for ever.
 */
export class SqliteThread<R extends Role> {
  readonly #path: string;
  readonly #worker: Worker;
  /** Calls that are not answered, the oldest first: answers come in order. */
  readonly #waiting: Waiting[] = [];
  #death: string | undefined;

  /** Starts the thread, which opens its connection when it is told to. */
  constructor(role: R, path: string) {
    const workerData: ThreadData = { role, path };
    this.#path = path;
    this.#worker = new Worker(script, { name: `sqlite ${role}`, workerData, execArgv: [] });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#die(String(error instanceof Error ? error.message : error)));
    this.#worker.on('messageerror', (error) => this.#die(error.message));
    this.#worker.on('exit', (code) => this.#die(`exit code ${code}`));
    // A store that nobody closes must not keep a process alive; calls that wait do.
    this.#worker.unref();
  }

  /** Before any call; rejects with why the connection could not be opened. */
  async open(): Promise<void> {
    await this.#post(OPEN, []);
  }

  /** Typed arrays in the parameters that own their buffers are given away. */
  call<M extends keyof Servants[R] & string>(
    method: M,
    ...parameters: ParametersOf<Servants[R][M]>
  ): Promise<ResultOf<Servants[R][M]>> {
    return this.#post(method, parameters) as Promise<ResultOf<Servants[R][M]>>;
  }

  /** Closes the connection when the calls already made are done, and ends the thread; of a dead one nothing is left. */
  async close(): Promise<void> {
    try {
      await this.#post(CLOSE, []);
    } catch (error) {
      if (this.#death === undefined) throw error;
    }
  }

  #post(method: string, parameters: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#death !== undefined) {
        reject(this.#deathError());
        return;
      }
      const call: Call = { method, parameters };
      this.#worker.postMessage(call, buffersOf(parameters));
      if (this.#waiting.push({ method, resolve, reject }) === 1) this.#worker.ref();
    });
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(fromPostedFailure(answer));
  }

  /** What comes first says most: an error is followed by the exit. */
  #die(reason: string): void {
    this.#death ??= reason;
    for (const { method, reject } of this.#waiting.splice(0)) reject(this.#deathError(method === 'commit'));
  }

  #deathError(uncertain = false): StorageError {
    return new StorageError(
      `The thread that works on the SQLite database '${this.#path}' has ended (${this.#death}): restart the node.`,
      { uncertain },
    );
  }
}
