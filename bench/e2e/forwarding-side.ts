import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { program as core } from '../../generated/core/index.ts';
import { forwardConfiguration, forwardSettings } from '../../src/federation/forward/forward-configuration.ts';
import { Forwarder } from '../../src/federation/forward/forwarder.ts';
import { grpcStreams } from '../../src/federation/forward/grpc-stream.ts';
import type { ForwardLinkStatus } from '../../src/federation/status.ts';
import { systemClock } from '../../src/runtime/clock.ts';
import type { EntityGeneration } from '../../src/runtime/entity-generation.ts';
import { serviceId } from '../../src/runtime/entity-id.ts';
import type { Flush } from '../../src/runtime/flush.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { CLUSTER, Downstream, type Kind, serviceName } from '../support/downstream.ts';

/** Milliseconds of a downstream's usual core.persistentPeriod. */
const PERIOD = 25_000;
/** How often it is looked whether the queue is empty, in milliseconds. */
const LOOK = 1;

export interface Traffic {
  /** `host:port`. */
  readonly upstream: string;
  readonly kind: Kind;
  readonly entities: number;
  /** Its name among those of its cluster. */
  readonly producer: string;
}

/**
 * The forwarding half of a downstream node: flushes of one metric over many services go in, batches go out. All of it is
 * the node's own but for what makes the flushes; they are stored nowhere.
 */
export class ForwardingSide {
  readonly #forwarder: Forwarder;
  readonly #storage = new MemoryStorage();
  readonly #downstream: Downstream;
  readonly #producer: string;
  readonly #entities: Int32Array;
  readonly #generation: EntityGeneration;
  /** Milliseconds, one for each acknowledgement since they were last taken. */
  #latencies: number[] = [];
  #flushes = 0;

  constructor({ upstream, kind, entities, producer }: Traffic) {
    this.#producer = producer;
    this.#downstream = new Downstream(kind, entities);
    const kernel = new Kernel(core, {
      clock: systemClock,
      maxEntitiesPerScope: entities,
      maxOpenBuckets: 1,
      apdexThreshold: () => 500,
    });
    this.#generation = kernel.generation;
    const registry = kernel.registry(this.#downstream.metric.scope);
    this.#entities = Int32Array.from({ length: entities }, (_, i) => {
      const name = serviceName(i);
      return registry.intern({ id: serviceId(name, true), name, fields: [name, 'GENERAL'] });
    });
    const configuration = forwardConfiguration.parse({ cluster: CLUSTER, upstream, drainTimeout: 60 });
    this.#forwarder = new Forwarder(forwardSettings(configuration, PERIOD), {
      host: kernel,
      clock: systemClock,
      log: pino({ level: 'warn' }, pino.destination(2)),
      random: Math.random,
      open: grpcStreams({ keepAlivePeriod: configuration.keepAlivePeriod * 1_000 }),
      members: () => [],
      storage: this.#storage,
      wasStored: () => true,
      onAcknowledged: (latency) => void this.#latencies.push(latency),
    });
  }

  get status(): ForwardLinkStatus {
    return this.#forwarder.status();
  }

  /** Resolves when the upstream has answered. */
  async start(): Promise<void> {
    await this.#forwarder.start(this.#producer);
    while (this.status.state !== 'established') await pause(LOOK);
  }

  /** Hands a flush over as a node's flusher does, and waits until the queue is empty, so that no two become one. */
  async flush(minute: number): Promise<void> {
    const { metric, columns } = this.#downstream;
    const flush: Flush = {
      id: { series: 'bench', number: ++this.#flushes },
      flushedAt: Date.now(),
      blocks: [{ metric, bucket: minute, entities: this.#entities, columns, generation: this.#generation }],
      foreign: [],
      gaps: [],
      receivedUpTo: Number.POSITIVE_INFINITY,
    };
    await this.#forwarder.prepare(flush);
    await this.#storage.transaction((transaction) => this.#forwarder.record(flush, transaction));
    this.#forwarder.commit(flush);
    while (this.status.details!.queue.rows > 0) await pause(LOOK);
  }

  takeLatencies(): number[] {
    const taken = this.#latencies;
    this.#latencies = [];
    return taken;
  }

  /** Says that no more comes, and waits until all is durable at the upstream. */
  async finish(): Promise<void> {
    await this.#forwarder.stop();
    const { pendingIncrements, refusedIncrements, droppedIncrements } = this.status;
    if (pendingIncrements + refusedIncrements + droppedIncrements > 0)
      throw new Error(
        `Not all has arrived: ${pendingIncrements} pending, ${refusedIncrements} refused, ${droppedIncrements} given up.`,
      );
  }
}
