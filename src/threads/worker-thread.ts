import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../runtime/package-root.ts';
import { type Answer, buffersOf, type Call } from './call.ts';

export interface ThreadOptions {
  /** As debuggers and tools show it. */
  readonly name: string;
  /** See `threadScript`. */
  readonly script: string;
  readonly workerData: unknown;
  /** The error that `CallServer.toFailure` has put into a form that can be posted. */
  fromFailure(failure: unknown): unknown;
  /**
   * What a call fails with because the thread has ended; `reason` is a few words, `underWay` the method of a call that
   * the thread may have performed, undefined for one that came too late.
   */
  ended(reason: string, underWay: string | undefined): Error;
}

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * The file that a thread runs: from src/ the one of that name in `directory`, from a bundle in dist/ the one that
 * scripts/build.ts makes of it. `module`: the file that asks.
 */
export function threadScript(module: ImportMeta, name: string): string {
  return module.filename.endsWith('.ts')
    ? join(module.dirname, `${name}.ts`)
    : join(packageRoot(), 'dist', `${name}.js`);
}

/**
 * A thread that answers calls one after the other, in the order they are made. One that dies fails them all: nobody
 * waits for ever.
 */
export class WorkerThread {
  readonly #options: ThreadOptions;
  readonly #worker: Worker;
  /** Calls that are not answered, the oldest first: answers come in order. */
  readonly #waiting: Waiting[] = [];
  #death: string | undefined;

  constructor(options: ThreadOptions) {
    const { name, script, workerData } = options;
    this.#options = options;
    this.#worker = new Worker(script, { name, workerData, execArgv: [] });
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#die(String(error instanceof Error ? error.message : error)));
    this.#worker.on('messageerror', (error) => this.#die(error.message));
    this.#worker.on('exit', (code) => this.#die(`exit code ${code}`));
    // A thread that nobody closes must not keep a process alive; calls that wait do.
    this.#worker.unref();
  }

  get isDead(): boolean {
    return this.#death !== undefined;
  }

  /** `moved`: buffers that are given away; unless given, those of typed arrays in the parameters that own theirs. */
  call(method: string, parameters: readonly unknown[], moved = buffersOf(parameters)): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#death !== undefined) {
        reject(this.#options.ended(this.#death, undefined));
        return;
      }
      const call: Call = { method, parameters };
      this.#worker.postMessage(call, moved);
      if (this.#waiting.push({ method, resolve, reject }) === 1) this.#worker.ref();
    });
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(this.#options.fromFailure(answer.failure));
  }

  /** What comes first says most: an error is followed by the exit. */
  #die(reason: string): void {
    this.#death ??= reason;
    for (const { method, reject } of this.#waiting.splice(0)) reject(this.#options.ended(this.#death, method));
  }
}
