import type { Logger } from 'pino';
import type { ZodType } from 'zod';
import type { Clock } from '../runtime/clock.ts';

/** Names a service that one module offers and others use, with its type. */
export interface ServiceKey<T> {
  readonly name: string;
  /** Never set: carries the type only. */
  readonly type?: T;
}

/** `serviceKey<Storage>('storage')`. */
export function serviceKey<T>(name: string): ServiceKey<T> {
  return { name };
}

/** What a provider may use while it is created and started. */
export interface ModuleContext {
  readonly log: Logger;
  readonly clock: Clock;
  /** The service under `key`; a module may ask for those of the modules it requires. Throws a ConfigurationError otherwise. */
  service<T>(key: ServiceKey<T>): T;
  /** Offers a service; only during `create`. */
  offer<T>(key: ServiceKey<T>, service: T): void;
}

/**
 * One way to do a module's job, chosen by `selector` in application.yml. Providers are created in order of what they
 * require, started in the same order and stopped in the reverse one.
 */
export interface ModuleProvider<C = unknown> {
  /** The module's name in application.yml, e.g. `storage`. */
  readonly module: string;
  /** The provider's name under it, e.g. `sqlite`. */
  readonly name: string;
  /** Keys, types, defaults and bounds of its configuration; unknown keys are refused. */
  readonly configuration: ZodType<C>;
  /** Modules that must run for this one to work. */
  readonly requires: readonly string[];
  create(configuration: C, context: ModuleContext): RunningModule | Promise<RunningModule>;
}

/**
 * Coming up has two rounds after creation, in the order of requirement: every module starts, then every module opens. So
 * what comes in from outside, and what core flushes, finds all who are to take it at work. Going down has two as well,
 * each in the reverse order: every module quiesces, then every module stops. So what the kernel flushes last, when core
 * quiesces, still finds the forwarder and the store at work.
 */
export interface RunningModule {
  /** Begins work (reads what an earlier start left, connects) when every module has been created. */
  start?(): void | Promise<void>;
  /** Takes work from outside, and hands it on to others, when every module has started. */
  open?(): void | Promise<void>;
  /** Takes no new work from outside and hands on what it holds; other modules still run. Called only when started. */
  quiesce?(): void | Promise<void>;
  /** Ends it: takes no new work, finishes what is under way, frees what it holds. */
  stop?(): void | Promise<void>;
}
