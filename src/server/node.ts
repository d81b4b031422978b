import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { packageRoot } from '../runtime/package-root.ts';
import { type ConfiguredModule, loadConfiguration } from './configuration/load-configuration.ts';
import type { Environment } from './configuration/placeholders.ts';
import { coreConfiguration } from './core/core-configuration.ts';
import { ConfigurationError } from './errors.ts';
import { Lifecycle } from './lifecycle.ts';
import { logForProcess } from './logging/log-for-process.ts';
import type { ModuleProvider, ServiceKey } from './module.ts';
import { inOrderOfRequirement } from './module-order.ts';
import { providers as everyProvider } from './providers.ts';
import { ServiceRegistry } from './service-registry.ts';
import { type BoundPorts, boundPorts, nodeState } from './services.ts';

export interface NodeOptions {
  /** application.yml; the shipped one when absent. */
  readonly configurationFile?: string | undefined;
  /** `module.provider.key=value`, over what the file says. */
  readonly overrides?: readonly string[];
  /** Where placeholders find their values; the process's own when absent. */
  readonly environment?: Environment;
  readonly providers?: readonly ModuleProvider[];
  readonly clock?: Clock;
  /** Makes the log at the configured level; standard output when absent. */
  readonly log?: (level: string) => Logger;
}

export interface Node {
  /** The ports in use, also where 0 was configured. */
  readonly ports: BoundPorts;
  /** The service that some module offers. Throws when none does. */
  service<T>(key: ServiceKey<T>): T;
  /** Takes the node down in order; resolves when it is down. Safe to call more than once. */
  stop(): Promise<void>;
}

/**
 * Starts a node in this process. Throws a ConfigurationError or an OperatingError, whose message is for the user, when
 * it cannot run; whatever had been started is stopped by then.
 */
export async function startNode(options: NodeOptions = {}): Promise<Node> {
  const { environment = process.env, overrides = [], providers = everyProvider, clock = systemClock } = options;
  const file = options.configurationFile ?? shippedConfiguration();
  const modules = inOrderOfRequirement(await loadConfiguration(file, { environment, overrides }, providers));
  const core = coreSettingsOf(modules);
  const log = (options.log ?? logForProcess)(core.logLevel);
  const services = new ServiceRegistry();
  const lifecycle = new Lifecycle({ log, clock, services, stopDeadline: core.shutdownTimeout * 1_000 });
  await lifecycle.start(modules);
  return runningNode(log, services, lifecycle);
}

export function shippedConfiguration(): string {
  return join(packageRoot(), 'config', 'application.yml');
}

function coreSettingsOf(modules: readonly ConfiguredModule[]) {
  const core = modules.find(({ provider }) => provider.module === 'core');
  if (core === undefined)
    throw new ConfigurationError('The module core is switched off or missing; no node runs without it.');
  // Validated already; the schema is applied again for its type.
  return coreConfiguration.parse(core.configuration);
}

function runningNode(log: Logger, services: ServiceRegistry, lifecycle: Lifecycle): Node {
  const service = <T>(key: ServiceKey<T>): T => {
    const found = services.find(key);
    if (found === undefined) throw new Error(`BUG: no module offers the service ${key.name}.`);
    return found;
  };
  const ports = service(boundPorts);
  const state = service(nodeState);
  state.set('ready');
  log.info({ ...ports }, 'node ready');
  const stop = async () => {
    state.set('stopping');
    await lifecycle.stop();
    log.info('node stopped');
  };
  let stopping: Promise<void> | undefined;
  return { ports, service, stop: () => (stopping ??= stop()) };
}
