import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, Question } from './conversation.ts';

const ENTRY = join(import.meta.dirname, 'node-process.ts');
/** A node that has not answered, or not ended, in so many milliseconds is a finding. */
const PATIENCE = 60_000;

/** One node of a chaos run, which can be killed and started again. */
export class ChaosNode {
  readonly name: string;
  /** Its store and its buffer; a file system of its own when disks are to be filled. */
  readonly directory: string;
  readonly #configurationFile: string;
  readonly #logFile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #process: ChildProcess | undefined;
  /** Resolves when the process has ended. */
  #gone: Promise<undefined> = Promise.resolve(undefined);
  #asked = 0;
  #starts = 0;
  #crashes = 0;
  #up = false;

  constructor(name: string, directory: string, configurationFile: string, logFile: string) {
    this.name = name;
    this.directory = directory;
    this.#configurationFile = configurationFile;
    this.#logFile = logFile;
  }

  /** How often it has been started. */
  get starts(): number {
    return this.#starts;
  }

  /** How often it has ended without having been told to. */
  get crashes(): number {
    return this.#crashes;
  }

  /** Whether it is ready, and has not been told to end. */
  get up(): boolean {
    return this.#up;
  }

  /** Resolves when the node is ready; its clock is ahead by `clockOffset` milliseconds. Tries again while the disk is full. */
  async start(clockOffset = 0): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      if (await this.#startOnce(clockOffset)) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`Node ${this.name} does not start; see ${this.#logFile}.`);
  }

  /** As a power cut of the process: nothing of it runs on. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** In order, by a signal. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async ask<T>(question: Omit<Question, 'id'>): Promise<T> {
    const id = ++this.#asked;
    const answer = await within(
      `${this.name} to answer '${question.ask}'`,
      new Promise<Answer>((resolve) => {
        this.#waiting.set(id, resolve);
        this.#process?.send({ ...question, id }, () => undefined);
      }),
    );
    if (answer.error !== undefined) throw new Error(`${this.name}: ${answer.error}`);
    return answer.value as T;
  }

  /** The answer, or undefined when the node is not there to give one. */
  async askIfRunning<T>(question: Omit<Question, 'id'>): Promise<T | undefined> {
    if (this.#process === undefined) return undefined;
    return Promise.race([this.ask<T>(question).catch(() => undefined), this.#gone]);
  }

  async #startOnce(clockOffset: number): Promise<boolean> {
    const args = [ENTRY, this.#configurationFile, this.#logFile, String(clockOffset)];
    const started = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] },
    });
    const ready = Promise.withResolvers<boolean>();
    started.on('message', (answer: Answer) => {
      if (answer.id === 0) ready.resolve(true);
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    started.once('exit', () => {
      ready.resolve(false);
      if (this.#up) this.#crashes++;
      this.#up = false;
      if (this.#process === started) this.#process = undefined;
    });
    this.#process = started;
    this.#gone = once(started, 'exit').then(() => undefined);
    this.#starts++;
    this.#up = await within(`${this.name} to start`, ready.promise);
    return this.#up;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = this.#process;
    if (ending === undefined) return;
    this.#up = false;
    ending.kill(signal);
    await within(`${this.name} to end on ${signal}`, this.#gone).catch((error: unknown) => {
      ending.kill('SIGKILL');
      throw error;
    });
    this.#process = undefined;
  }
}

async function within<T>(what: string, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  // A question to a node that is killed is never answered; nobody waits for that at the end of a run.
  const timer = setTimeout(() => late.reject(new Error(`Waited ${PATIENCE} ms for ${what}.`)), PATIENCE).unref();
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
