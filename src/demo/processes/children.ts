import { DemoError } from '../demo-error.ts';
import { Child, type ChildSpecification } from './child.ts';

/** What depends on what: later ones send to earlier ones, so they start later and stop first. */
const TIERS = ['upstream', 'downstream', 'application'] as const;
export type Tier = (typeof TIERS)[number];

/** Milliseconds; more than the 20 s that a node gives itself (core.shutdownTimeout). */
const STOP_PATIENCE = 25_000;

/** Every process of the demo: none outlives the supervisor, and none ends unnoticed. */
export class Children {
  /** Rejects with a DemoError as soon as one ends that was not told to. */
  readonly failure: Promise<never>;
  readonly #failure = Promise.withResolvers<never>();
  readonly #children: { readonly tier: Tier; readonly child: Child }[] = [];
  #stopping = false;

  constructor() {
    this.failure = this.#failure.promise;
    // Whoever waits hears of it; with nobody waiting the demo is already on its way down.
    this.failure.catch(() => undefined);
    process.on('exit', this.kill);
  }

  /** Throws a DemoError when the demo is already being stopped. */
  start(tier: Tier, specification: ChildSpecification): Child {
    if (this.#stopping) throw new DemoError('The demo is being stopped.');
    const child = new Child(specification);
    this.#children.push({ tier, child });
    void child.ended.then((how) => {
      if (child.expected) return;
      const { name, logFile } = child;
      this.#failure.reject(new DemoError(`${name} has ended unexpectedly (${how}); its log is ${logFile}.`));
    });
    return child;
  }

  /** Stops them, tier by tier; gives the names of those that had not ended in time and had to be killed. */
  async stop(): Promise<readonly string[]> {
    this.#stopping = true;
    const killed: string[] = [];
    for (const tier of TIERS.toReversed()) {
      const children = this.#children.filter((candidate) => candidate.tier === tier);
      await Promise.all(
        children.map(async ({ child }) => {
          if (!(await child.stop(STOP_PATIENCE))) killed.push(child.name);
        }),
      );
    }
    process.off('exit', this.kill);
    return killed;
  }

  /** Ends all of them at once; usable while this process itself is going down. */
  readonly kill = (): void => {
    for (const { child } of this.#children) child.kill();
  };
}
