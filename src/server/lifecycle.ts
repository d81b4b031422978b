import type { Logger } from 'pino';
import type { Clock } from '../runtime/clock.ts';
import type { ConfiguredModule } from './configuration/load-configuration.ts';
import { Deadline } from './deadline.ts';
import { ConfigurationError, isBug, messageOf, OperatingError } from './errors.ts';
import type { ModuleContext, ModuleProvider, RunningModule } from './module.ts';
import type { ServiceRegistry } from './service-registry.ts';

export interface LifecycleOptions {
  readonly log: Logger;
  readonly clock: Clock;
  readonly services: ServiceRegistry;
  /** Milliseconds that all modules together have to go down. */
  readonly stopDeadline: number;
}

interface Created {
  readonly provider: ModuleProvider;
  readonly running: RunningModule;
  readonly log: Logger;
  started: boolean;
}

/** What a module gets to go down even when those before it have used up the deadline. */
const LEAST_MILLISECONDS = 500;

/** Creates, starts and opens modules in the given order, and takes them down in the reverse one. */
export class Lifecycle {
  readonly #options: LifecycleOptions;
  readonly #created: Created[] = [];
  #stopping: Promise<void> | undefined;

  constructor(options: LifecycleOptions) {
    this.#options = options;
  }

  /** Throws what the failing module threw, as a sentence that names it; what had been created is stopped first. */
  async start(modules: readonly ConfiguredModule[]): Promise<void> {
    try {
      for (const module of modules) await this.#create(module);
      for (const module of this.#created) await this.#start(module);
      for (const { provider, running } of this.#created) await named(provider, async () => running.open?.());
    } catch (error) {
      this.#options.log.error({ reason: messageOf(error) }, 'node cannot start');
      await this.stop();
      throw error;
    }
  }

  /** Safe to call more than once; every call waits for the same end. A module that fails is logged, and the rest go on. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #create({ provider, configuration }: ConfiguredModule): Promise<void> {
    const log = this.#options.log.child({ module: provider.module });
    const running = await named(provider, async () => provider.create(configuration, this.#context(provider, log)));
    this.#created.push({ provider, running, log, started: false });
  }

  async #start(module: Created): Promise<void> {
    const begun = this.#options.clock.now();
    // A failing start may have begun something all the same, so the module quiesces too.
    module.started = true;
    await named(module.provider, async () => module.running.start?.());
    module.log.info({ provider: module.provider.name, ms: this.#options.clock.now() - begun }, 'module started');
  }

  async #stop(): Promise<void> {
    const deadline = new Deadline(this.#options.clock, this.#options.stopDeadline);
    const reverse = this.#created.toReversed();
    for (const module of reverse) {
      if (module.started) await this.#step(module, 'quiesce', deadline);
    }
    for (const module of reverse) {
      if (await this.#step(module, 'stop', deadline)) module.log.info('module stopped');
    }
  }

  async #step(module: Created, step: 'quiesce' | 'stop', deadline: Deadline): Promise<boolean> {
    const work = Promise.resolve().then(() => module.running[step]?.());
    try {
      if (await deadline.finishes(work, LEAST_MILLISECONDS)) return true;
      module.log.warn({ step }, 'module has not gone down in time; going on without it');
      // The late end is of interest only when it fails.
      work.catch((error: unknown) => module.log.error({ step, err: error }, 'module failed to go down'));
    } catch (error) {
      module.log.error({ step, err: error }, 'module failed to go down');
    }
    return false;
  }

  #context(provider: ModuleProvider, log: Logger): ModuleContext {
    const { clock, services } = this.#options;
    return {
      log,
      clock,
      service: (key) => services.serviceFor(provider, key),
      offer: (key, service) => services.offer(provider.module, key, service),
    };
  }
}

/** Runs a step of a module; what it throws becomes a sentence that names the module, unless it already is one, or is a bug. */
async function named<T>(provider: ModuleProvider, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof OperatingError || isBug(error)) throw error;
    const message = messageOf(error).replace(/\.$/, '');
    throw new OperatingError(`The module ${provider.module} (${provider.name}) cannot start: ${message}.`, {
      cause: error,
    });
  }
}
