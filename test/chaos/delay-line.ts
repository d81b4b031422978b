import type { Socket } from 'node:net';

/** Bytes on their way to a socket, which arrive late and in their order, whatever the delay was when each was sent. */
export class DelayLine {
  readonly #to: Socket;
  readonly #waiting: { readonly chunk: Buffer; readonly due: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(to: Socket) {
    this.#to = to;
  }

  /** `delay` in milliseconds. */
  pass(chunk: Buffer, delay: number): void {
    if (delay === 0 && this.#waiting.length === 0) {
      this.#to.write(chunk);
      return;
    }
    const last = this.#waiting.at(-1)?.due ?? 0;
    this.#waiting.push({ chunk, due: Math.max(performance.now() + delay, last) });
    this.#timer ??= this.#wait();
  }

  #wait(): NodeJS.Timeout | undefined {
    const [first] = this.#waiting;
    if (first === undefined) return undefined;
    return setTimeout(() => this.#deliver(), Math.max(first.due - performance.now(), 0)).unref();
  }

  #deliver(): void {
    const now = performance.now();
    while (this.#waiting[0] !== undefined && this.#waiting[0].due <= now) {
      const { chunk } = this.#waiting.shift()!;
      if (!this.#to.destroyed) this.#to.write(chunk);
    }
    this.#timer = this.#wait();
  }
}
