import { ConfigurationError } from './errors.ts';
import type { ModuleProvider, ServiceKey } from './module.ts';

interface Offer {
  readonly module: string;
  readonly service: unknown;
}

/** What modules offer each other; knows who may ask for what. */
export class ServiceRegistry {
  readonly #offers = new Map<string, Offer>();

  offer<T>(module: string, key: ServiceKey<T>, service: T): void {
    const earlier = this.#offers.get(key.name);
    if (earlier !== undefined) {
      throw new Error(`BUG: the service ${key.name} is offered by ${module} and, before it, by ${earlier.module}.`);
    }
    this.#offers.set(key.name, { module, service });
  }

  /** The service, for a module that requires the one that offers it. Throws a ConfigurationError otherwise. */
  serviceFor<T>(provider: ModuleProvider, key: ServiceKey<T>): T {
    const offer = this.#offers.get(key.name);
    if (offer !== undefined && [...provider.requires, provider.module].includes(offer.module)) {
      return offer.service as T;
    }
    const why =
      offer === undefined ? 'which no module offers' : `which belongs to ${offer.module}, a module it does not require`;
    throw new ConfigurationError(`The module ${provider.module} asks for the service ${key.name}, ${why}.`);
  }

  /** The service, for the node itself; undefined when nobody offers it. */
  find<T>(key: ServiceKey<T>): T | undefined {
    return this.#offers.get(key.name)?.service as T | undefined;
  }
}
