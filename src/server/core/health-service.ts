import type { EventEmitter } from 'node:events';
import { type Server, status } from '@grpc/grpc-js';
import { HealthImplementation, type ServingStatus } from 'grpc-health-check';
import type { Readiness } from './health-readiness.ts';

type Handlers = Parameters<Parameters<HealthImplementation['addToServer']>[0]['addService']>[1];
/** A server's side of a watch, as far as it is dealt with here. */
type WatchCall = EventEmitter;

/** The node as a whole, in the words of grpc.health.v1. */
const OVERALL = '';

/**
 * `grpc.health.v1.Health` on the node's gRPC port: the node as a whole, and each service that a module has named, is
 * SERVING while the node wants traffic, as `/readyz` has it.
 */
export class HealthService {
  readonly #readiness: Readiness;
  readonly #health = new HealthImplementation();
  readonly #services = new Set<string>();
  readonly #watches = new Set<WatchCall>();
  #told: ServingStatus | undefined;

  constructor(readiness: Readiness) {
    this.#readiness = readiness;
    this.add(OVERALL);
  }

  /** Answers for a service too, by its full name; a service that nobody has added is unknown. */
  add(service: string): void {
    this.#services.add(service);
    this.#health.setStatus(service, this.#now);
  }

  addTo(server: Server): void {
    this.#health.addToServer({
      addService: (definition, handlers) => server.addService(definition, this.#endingWatches(handlers)),
    });
  }

  /** Tells those who watch when what they were told is true no more. */
  update(): void {
    const now = this.#now;
    if (now !== this.#told) for (const service of this.#services) this.#health.setStatus(service, now);
    this.#told = now;
    if (this.#stopping) for (const call of this.#watches) this.#end(call);
  }

  get #now(): ServingStatus {
    return this.#readiness.ready ? 'SERVING' : 'NOT_SERVING';
  }

  get #stopping(): boolean {
    return this.#readiness.status === 'stopping';
  }

  /** A watch never ends by itself; left open, it would hold up the server's going down. */
  #endingWatches(handlers: Handlers): Handlers {
    const { watch, ...others } = handlers;
    const watchUntilStop = (call: WatchCall) => {
      (watch as (call: WatchCall) => void)(call);
      this.#watches.add(call);
      call.on('cancelled', () => this.#watches.delete(call));
      if (this.#stopping) this.#end(call);
    };
    return { ...others, watch: watchUntilStop };
  }

  #end(call: WatchCall): void {
    this.#watches.delete(call);
    call.emit('error', { code: status.UNAVAILABLE, details: 'This node is going down.' });
  }
}
