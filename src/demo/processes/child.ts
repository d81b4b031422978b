import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

export interface ChildSpecification {
  readonly name: string;
  /** Arguments of this process's own Node binary. */
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Takes its standard output and standard error. */
  readonly logFile: string;
}

/**
 * One process of the demo.
 *
 * It is started in a process group of its own: a Ctrl-C in the terminal reaches the supervisor alone, which then stops
 * its children in order. The channel between the two tells the child when the supervisor is gone without having
 * stopped it.
 */
export class Child {
  readonly name: string;
  readonly logFile: string;
  /** How it ended, in words: `exit code 1`, `signal SIGKILL`. Never rejects. */
  readonly ended: Promise<string>;
  readonly #process: ChildProcess;
  #expected = false;
  #running = true;

  constructor({ name, args, environment, logFile }: ChildSpecification) {
    this.name = name;
    this.logFile = logFile;
    const log = openSync(logFile, 'a');
    try {
      this.#process = spawn(process.execPath, args, {
        stdio: ['ignore', log, log, 'ipc'],
        env: environment,
        detached: true,
      });
    } finally {
      closeSync(log);
    }
    this.ended = this.#watch();
  }

  get running(): boolean {
    return this.#running;
  }

  /** Whether it has been told to end, so that its end is no failure. */
  get expected(): boolean {
    return this.#expected;
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#process.on('message', listener);
  }

  /** Tells it to end by a message, where it knows one. */
  tellToEnd(message: object): void {
    this.#expected = true;
    // When the message does not get through, the child is ending already, and `ended` says how.
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }

  /** Stops it by a signal, and by force when it is still there after `patience` milliseconds; false if it took that. */
  async stop(patience: number): Promise<boolean> {
    this.#expected = true;
    if (!this.#running) return true;
    this.#process.kill('SIGTERM');
    if (await this.endsWithin(patience)) return true;
    this.kill();
    await this.ended;
    return false;
  }

  async endsWithin(milliseconds: number): Promise<boolean> {
    const late = new AbortController();
    const timer = delay(milliseconds, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
    await Promise.race([this.ended, timer]);
    late.abort();
    return !this.#running;
  }

  kill(): void {
    this.#expected = true;
    if (this.#running) this.#process.kill('SIGKILL');
  }

  async #watch(): Promise<string> {
    try {
      // Not at `exit`, which may come before the last messages have been read.
      const [code, signal] = await once(this.#process, 'close');
      return signal === null ? `exit code ${code}` : `signal ${signal}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.#running = false;
    }
  }
}
