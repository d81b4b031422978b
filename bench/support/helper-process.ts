import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Answers, Question } from './answering.ts';

/** A process of a benchmark's own, which does what it is asked. `A`: what the script gives to `answering`. */
export class HelperProcess<A extends Answers> {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #asked = 0;

  constructor(script: string) {
    this.#process = fork(script);
    this.#process.on('message', ({ id, value, error }: Answer) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
    });
    this.#process.once('exit', (code, signal) => {
      const reason = new Error(`${script} has ended (${signal ?? `exit code ${code}`}).`);
      for (const waiting of this.#waiting.values()) waiting.reject(reason);
    });
  }

  ask<K extends keyof A & string>(what: K, ...argument: Parameters<A[K]>): Promise<Awaited<ReturnType<A[K]>>> {
    const question: Question = { id: ++this.#asked, what, argument };
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(question.id, waiting);
    this.#process.send(question);
    return waiting.promise as Promise<Awaited<ReturnType<A[K]>>>;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.disconnect();
    await gone;
  }
}
