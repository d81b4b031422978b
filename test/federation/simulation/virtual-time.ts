/** Thrown into what a killed process had under way: nobody hears of it. */
export class Killed extends Error {}

interface Waiting {
  readonly due: number;
  readonly wake: () => void;
}

/** The time of a simulated world, in milliseconds since its beginning: it goes on when the world says so. */
export class VirtualTime {
  #now = 0;
  #waiting: Waiting[] = [];

  get now(): number {
    return this.#now;
  }

  at(due: number, wake: () => void): void {
    this.#waiting.push({ due, wake });
  }

  /** Rejects with Killed when `dead` says so by then. */
  pause(milliseconds: number, dead: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      this.at(this.#now + milliseconds, () => (dead() ? reject(new Killed()) : resolve()));
    });
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter((each) => each.due <= this.#now);
    this.#waiting = this.#waiting.filter((each) => each.due > this.#now);
    for (const { wake } of due.sort((a, b) => a.due - b.due)) wake();
  }
}
