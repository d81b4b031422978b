import { Server, ServerCredentials } from '@grpc/grpc-js';
import pino, { type Logger } from 'pino';
import { vi } from 'vitest';
import { Forwarder, type ForwardSettings } from '../../src/federation/forward/forwarder.ts';
import { openGrpcStream } from '../../src/federation/forward/grpc-stream.ts';
import { addExchangeService } from '../../src/federation/receive/add-exchange-service.ts';
import { FederationReceiver } from '../../src/federation/receive/federation-receiver.ts';
import { receiveConfiguration, receiveLimits } from '../../src/federation/receive/receive-configuration.ts';
import type { ReceiveLimits } from '../../src/federation/receive/receive-limits.ts';
import { receivedMembers } from '../../src/federation/received-members.ts';
import { Flusher } from '../../src/persistence/flusher.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { BlockConsumer } from '../../src/runtime/flush.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Program } from '../../src/runtime/program.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { FederationLinkRegistry } from '../../src/server/core/federation-links.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { CallRecord } from './fake-program.ts';

export const MINUTE = 29_000_000;
export const NOW = MINUTE * 60_000 + 30_000;

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** What is durable in a store, by `metric/minute/entity name`: it outlives the nodes that run on it. */
export class TestStore {
  readonly storage = new MemoryStorage();
  readonly totals = new Map<string, { total: number; match: number }>();

  consumerFor(kernel: Kernel): BlockConsumer {
    return { offer: (blocks) => void blocks.forEach((block) => void this.#add(block, kernel)) };
  }

  #add({ metric, bucket, entities, columns }: MetricBlock, kernel: Kernel): void {
    entities.forEach((entity, row) => {
      const key = `${metric.name}/${bucket - MINUTE}/${kernel.registry(metric.scope).at(entity).name}`;
      const { total, match } = metric.function.stateOf(columns, row) as { total: number; match: number };
      const held = this.totals.get(key) ?? { total: 0, match: 0 };
      this.totals.set(key, { total: held.total + total, match: held.match + match });
    });
  }
}

export interface TestNodeOptions {
  readonly clock?: FakeClock;
  readonly store?: TestStore;
  readonly maxEntitiesPerScope?: number;
}

/** A node without its configuration: kernel, flush, store, and the federation sides that a test switches on. */
export class TestNode {
  readonly clock: FakeClock;
  readonly store: TestStore;
  readonly kernel: Kernel;
  readonly flusher: Flusher;
  readonly links = new FederationLinkRegistry();
  readonly logged: LogLine[] = [];
  readonly log: Logger;
  receiver!: FederationReceiver;
  forwarder!: Forwarder;
  port = 0;
  #server: Server | undefined;

  constructor(program: Program, { clock, store, maxEntitiesPerScope = 100_000 }: TestNodeOptions = {}) {
    this.clock = clock ?? new FakeClock(NOW);
    this.store = store ?? new TestStore();
    this.log = pino({ level: 'debug' }, { write: (line) => void this.logged.push(JSON.parse(line) as LogLine) });
    const { log } = this;
    this.kernel = new Kernel(program, {
      clock: this.clock,
      log,
      maxEntitiesPerScope,
      maxOpenBuckets: 1440,
      apdexThreshold: () => 500,
    });
    this.flusher = new Flusher({
      kernel: this.kernel,
      storage: this.store.storage,
      clock: this.clock,
      log,
      calendar: new ZoneCalendar('UTC'),
      granularities: ['minute'],
    });
    this.flusher.addConsumer(this.store.consumerFor(this.kernel));
  }

  /** Takes streams, on a port of its own unless one is given. */
  async receive(limits: Partial<ReceiveLimits> = {}, { cluster = '', port = 0 } = {}): Promise<this> {
    this.receiver = new FederationReceiver({
      kernel: this.kernel,
      flush: this.flusher,
      clock: this.clock,
      log: this.log,
      limits: { ...receiveLimits(receiveConfiguration.parse({})), ...limits },
      cluster,
      forwardsAs: () => this.links.forward().map((link) => link.cluster),
      positions: await this.store.storage.readProducers(),
    });
    this.flusher.addParticipant(this.receiver);
    this.links.addReceivers(() => this.receiver.links());
    await this.listen(port);
    return this;
  }

  /** Serves the receiver, again after a `kill` on the port that it had. */
  async listen(port = this.port): Promise<void> {
    this.#server = new Server({ 'grpc.max_receive_message_length': 50 * 1024 * 1024 });
    addExchangeService(this.#server, (call) => this.receiver.accept(call));
    this.port = await bind(this.#server, port);
  }

  /** Forwards as `cluster`. */
  forward(cluster: string, upstreams: readonly string[], settings: Partial<ForwardSettings> = {}): this {
    this.forwarder = new Forwarder(
      { ...defaultSettings, cluster, upstreams, ...settings },
      {
        host: this.kernel,
        clock: this.clock,
        log: this.log,
        random: () => 0.5,
        open: openGrpcStream,
        members: () => receivedMembers(this.links),
      },
    );
    this.flusher.addConsumer(this.forwarder);
    this.links.addForward(() => this.forwarder.status());
    this.forwarder.start(`${cluster}-node`);
    return this;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Dispatches calls of a service, `ok` of which succeed, in the minute MINUTE + `minute`. */
  calls(service: string, total: number, ok: number, minute = 0): void {
    for (let i = 0; i < total; i++) {
      const record: CallRecord = {
        service,
        instance: `${service}-${i % 2}`,
        status: i < ok,
        timeBucket: MINUTE + minute,
      };
      this.kernel.source('Call')!.dispatch(record);
    }
  }

  /** Lets time go by until the link tries again. */
  async reconnect(): Promise<void> {
    await until(() => this.forwarder.status().state === 'backing-off');
    this.clock.advance(defaultSettings.longestRetry);
  }

  /** Whether everything that was offered is acknowledged. */
  get settled(): boolean {
    return this.forwarder.status().pendingIncrements === 0;
  }

  /** Ends every connection, as a killed process would. */
  kill(): void {
    this.#server?.forceShutdown();
    this.#server = undefined;
  }
}

export const defaultSettings = {
  persistentPeriod: 25_000,
  queue: { maxIncrements: 100_000, maxBytes: 100_000_000, maxAge: 600_000, policy: 'BLOCKING' },
  maxBatchBytes: 1_048_576,
  watermarkDelay: 0,
  welcomeTimeout: 10_000,
  firstRetry: 1_000,
  longestRetry: 30_000,
  refusedRetry: 60_000,
  drainTimeout: 10_000,
} as const;

/** The nodes of one test file's tests, taken down after each. */
export class TestNodes {
  readonly #nodes: TestNode[] = [];

  create(program: Program, options: TestNodeOptions = {}): TestNode {
    const node = new TestNode(program, options);
    this.#nodes.push(node);
    return node;
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes) node.kill();
    for (const { forwarder, clock } of this.#nodes.splice(0)) {
      const stopped = forwarder?.stop();
      clock.advance(defaultSettings.drainTimeout);
      await stopped;
    }
  }
}

/** Waits for a condition that the network brings about. */
export function until(condition: () => boolean): Promise<boolean> {
  return vi.waitUntil(condition, { interval: 2, timeout: 4_000 });
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
}
