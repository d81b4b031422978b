import { DemoError } from '../demo-error.ts';
import { Child, type ChildSpecification } from './child.ts';

/** More than the 20 s that a node gives itself (core.shutdownTimeout). */
const STOP_PATIENCE = 25_000;

/** Every process of the demo: none outlives the supervisor, and none ends unnoticed. */
export class Children {
  /** Rejects with a DemoError as soon as one ends that was not told to. */
  readonly failure: Promise<never>;
  readonly #children: Child[] = [];
  readonly #fail: (error: DemoError) => void;

  constructor() {
    const { promise, reject } = Promise.withResolvers<never>();
    this.failure = promise;
    this.#fail = reject;
    // Whoever waits hears of it; with nobody waiting the demo is already on its way down.
    promise.catch(() => undefined);
    process.on('exit', this.#killAll);
  }

  start(specification: ChildSpecification): Child {
    const child = new Child(specification);
    this.#children.push(child);
    void child.ended.then((how) => {
      if (child.expected) return;
      this.#fail(new DemoError(`${child.name} has ended unexpectedly (${how}); its log is ${child.logFile}.`));
    });
    return child;
  }

  /** Stops them in the reverse order of their start; gives the names of those that had to be killed. */
  async stop(): Promise<readonly string[]> {
    const killed: string[] = [];
    for (const child of this.#children.toReversed()) {
      if (!(await child.stop(STOP_PATIENCE))) killed.push(child.name);
    }
    process.off('exit', this.#killAll);
    return killed;
  }

  /** All of them, at once. */
  readonly #killAll = (): void => {
    for (const child of this.#children) child.kill();
  };
}
