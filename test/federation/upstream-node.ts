import { Server, ServerCredentials } from '@grpc/grpc-js';
import pino, { type Logger } from 'pino';
import { vi } from 'vitest';
import { addExchangeService } from '../../src/federation/receive/add-exchange-service.ts';
import { FederationReceiver, type ReceiverOptions } from '../../src/federation/receive/federation-receiver.ts';
import { receiveConfiguration, receiveLimits } from '../../src/federation/receive/receive-configuration.ts';
import type { ReceiveLimits } from '../../src/federation/receive/receive-limits.ts';
import { Flusher } from '../../src/persistence/flusher.ts';
import { entityOf, type MetricBlock } from '../../src/runtime/block.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Flush, FlushConsumer } from '../../src/runtime/flush.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Program } from '../../src/runtime/program.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import type { TurnoverRule } from '../../src/runtime/turnover.ts';
import { FederationLinkRegistry } from '../../src/server/core/federation-links.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';

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

  consumer(): FlushConsumer {
    return {
      prepare: () => Promise.resolve(),
      record: () => Promise.resolve(),
      commit: ({ blocks }) => void blocks.forEach((block) => void this.#add(block)),
      abort: () => undefined,
    };
  }

  async documents<T>(kind: string): Promise<T[]> {
    return (await this.storage.readDocuments(kind)).map(({ text }) => JSON.parse(text) as T);
  }

  #add(block: MetricBlock): void {
    const { metric, bucket, entities, columns } = block;
    entities.forEach((_, row) => {
      const key = `${metric.name}/${bucket - MINUTE}/${entityOf(block, row).name}`;
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
  readonly turnover?: TurnoverRule;
  /** Of one metric. */
  readonly maxEntitiesPerMetric?: number;
  /** Bytes of open tables that ask for a flush. */
  readonly flushBytes?: number;
  /** Its own among all nodes over one store. */
  readonly name?: string;
}

let created = 0;

/** A node without its configuration: kernel, flush, store, and the receiving side when a test switches it on. */
export class UpstreamNode {
  readonly clock: FakeClock;
  readonly store: TestStore;
  readonly kernel: Kernel;
  readonly flusher: Flusher;
  readonly links = new FederationLinkRegistry();
  readonly logged: LogLine[] = [];
  readonly log: Logger;
  /** The flushes that have become durable. */
  readonly flushes: Flush[] = [];
  receiver!: FederationReceiver;
  port = 0;
  #server: Server | undefined;

  constructor(program: Program, options: TestNodeOptions = {}) {
    const { clock, store, name, maxEntitiesPerScope = 100_000, maxEntitiesPerMetric = 100_000, turnover } = options;
    this.clock = clock ?? new FakeClock(NOW);
    this.store = store ?? new TestStore();
    this.log = pino({ level: 'debug' }, { write: (line) => void this.logged.push(JSON.parse(line) as LogLine) });
    const { log } = this;
    this.kernel = new Kernel(program, {
      clock: this.clock,
      log,
      maxEntitiesPerScope,
      tables: { maxEntities: maxEntitiesPerMetric, maxBytes: Number.POSITIVE_INFINITY },
      ...(options.flushBytes === undefined ? {} : { flushBytes: options.flushBytes }),
      maxOpenBuckets: 1440,
      ...(turnover && { turnover }),
      apdexThreshold: () => 500,
    });
    this.flusher = new Flusher({
      kernel: this.kernel,
      storage: this.store.storage,
      clock: this.clock,
      log,
      calendar: new ZoneCalendar('UTC'),
      granularities: ['minute'],
      node: name ?? `node-${created++}`,
    });
    this.flusher.addConsumer(this.store.consumer());
    this.flusher.addConsumer({
      prepare: () => Promise.resolve(),
      record: () => Promise.resolve(),
      commit: (flush) => void this.flushes.push(flush),
      abort: () => undefined,
    });
  }

  /** Takes streams, on a port of its own unless one is given. */
  async receive(
    limits: Partial<ReceiveLimits> = {},
    { port = 0, ...options }: Partial<ReceiverOptions> & { readonly port?: number } = {},
  ): Promise<this> {
    await this.receiveOnly(limits, options);
    await this.listen(port);
    return this;
  }

  /** Takes the streams that a test hands over itself, without a server. */
  async receiveOnly(limits: Partial<ReceiveLimits> = {}, options: Partial<ReceiverOptions> = {}): Promise<this> {
    this.receiver = new FederationReceiver({
      kernel: this.kernel,
      flush: this.flusher,
      storage: this.store.storage,
      clock: this.clock,
      log: this.log,
      limits: { ...receiveLimits(receiveConfiguration.parse({})), ...limits },
      cluster: '',
      forwardsAs: () => this.links.forward().map((link) => link.cluster),
      ...options,
    });
    await this.receiver.open();
    this.flusher.addParticipant(this.receiver);
    this.links.addReceivers(() => this.receiver.links());
    return this;
  }

  /** Serves the receiver, again after a `kill` on the port that it had. */
  async listen(port = this.port): Promise<void> {
    this.#server = new Server({ 'grpc.max_receive_message_length': 50 * 1024 * 1024 });
    addExchangeService(this.#server, (call) => this.receiver.accept(call));
    this.port = await bind(this.#server, port);
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Ends every connection, as a killed process would. */
  kill(): void {
    this.#server?.forceShutdown();
    this.#server = undefined;
  }
}

/** The upstream nodes of one test file's tests, taken down after each. */
export class UpstreamNodes {
  readonly #nodes: UpstreamNode[] = [];

  create(program: Program, options: TestNodeOptions = {}): UpstreamNode {
    const node = new UpstreamNode(program, options);
    this.#nodes.push(node);
    return node;
  }

  stop(): void {
    for (const node of this.#nodes.splice(0)) node.kill();
  }
}

/** Waits for a condition that the network brings about. */
export function until(condition: () => boolean): Promise<boolean> {
  return vi.waitUntil(condition, { interval: 2, timeout: 10_000 });
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
}
