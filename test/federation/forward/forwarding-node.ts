import { setImmediate } from 'node:timers/promises';
import pino from 'pino';
import type { FileBuffer } from '../../../src/federation/forward/buffer/file-buffer.ts';
import { openFileBuffer } from '../../../src/federation/forward/buffer/open-file-buffer.ts';
import type { ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import { Forwarder } from '../../../src/federation/forward/forwarder.ts';
import { Flusher } from '../../../src/persistence/flusher.ts';
import { entityOf } from '../../../src/runtime/block.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import type { FlushConsumer } from '../../../src/runtime/flush.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import { ZoneCalendar } from '../../../src/runtime/time.ts';
import { MemoryStorage } from '../../../src/storage/memory/memory-storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { TurnoverOnDemand } from '../../support/turnover-on-demand.ts';
import { type CallRecord, coreProgram } from '../fake-program.ts';
import { defaultSettings, NOW } from '../test-node.ts';
import type { FakeUpstream } from './fake-upstream.ts';

const TRUTH = 'truth';

/** What a node has stored, and when: it outlives the node. */
export class NodeDisk {
  readonly storage = new MemoryStorage();

  /** Total of calls, and rows, in all flushes that are durable. */
  async truth(): Promise<{ readonly totals: Map<string, number>; readonly rows: number }> {
    const totals = new Map<string, number>();
    let rows = 0;
    for (const { text } of await this.storage.readDocuments(TRUTH))
      for (const [key, total] of JSON.parse(text) as [string, number][]) {
        totals.set(key, (totals.get(key) ?? 0) + total);
        rows++;
      }
    return { totals, rows };
  }
}

export interface Life {
  readonly disk: NodeDisk;
  readonly upstream: FakeUpstream;
  readonly now?: number;
  readonly settings?: Partial<ForwardSettings>;
}

/** One start of a forwarding node, up to its being killed: its kernel, flush and forwarder, on a disk that stays. */
export class ForwardingNode {
  readonly clock: FakeClock;
  readonly kernel: Kernel;
  readonly flusher: Flusher;
  readonly forwarder: Forwarder;
  readonly logged: { readonly level: number; readonly msg: string; readonly [key: string]: unknown }[] = [];
  /** What the store does to the next transaction of a flush: fails before its commit, or right behind it. */
  failure: 'before' | 'after' | undefined;
  /** Where in its next transaction the process dies: before the commit, or behind it with nobody the wiser. */
  dies: 'before' | 'after' | undefined;
  /** The node's next hand-over may be told to forget its entities. */
  readonly turnovers = new TurnoverOnDemand();
  /** Transactions before that one. */
  survives = 0;
  #killed = false;
  #buffer: FileBuffer | undefined;

  constructor({ disk, upstream, now = NOW, settings = {} }: Life) {
    this.clock = new FakeClock(now);
    const { clock } = this;
    const log = pino({ level: 'debug' }, { write: (line) => void this.logged.push(JSON.parse(line)) });
    const limits = { maxEntitiesPerScope: 1_000, maxOpenBuckets: 1_440, apdexThreshold: () => 500 };
    this.kernel = new Kernel(coreProgram(), { clock, log, turnover: this.turnovers.rule, ...limits });
    const storage = this.#guard(disk.storage);
    const calendar = new ZoneCalendar('UTC');
    const flushing = { clock, log, calendar, granularities: ['minute'] as const, node: 'node' };
    this.flusher = new Flusher({ kernel: this.kernel, storage, ...flushing });
    this.forwarder = new Forwarder(
      { ...defaultSettings, cluster: 'cloud-c', upstreams: ['up:1'], ...settings },
      {
        host: this.kernel,
        clock,
        log,
        random: () => 0.5,
        open: upstream.open,
        members: () => [],
        storage,
        wasStored: (id) => this.flusher.wasStored(id),
        openBuffer: (directory, options) => {
          this.#buffer = openFileBuffer(directory, options);
          return this.#buffer;
        },
      },
    );
    this.flusher.addConsumer(this.forwarder);
    this.flusher.addConsumer(this.#witness());
  }

  async start(): Promise<this> {
    await this.flusher.open();
    await this.forwarder.start('node');
    return this;
  }

  calls(service: string, count: number): void {
    const timeBucket = Math.floor(this.clock.now() / 60_000);
    const record: CallRecord = { service, instance: `${service}-0`, status: true, timeBucket };
    for (let i = 0; i < count; i++) this.kernel.source('Call')!.dispatch(record);
  }

  /** Whether it has come to the transaction in which it was to die. */
  get dead(): boolean {
    return this.#killed;
  }

  /** False when the store has refused it. */
  async flush(failure?: 'before' | 'after'): Promise<boolean> {
    this.failure = failure;
    const stored = await this.flusher.flush().then(
      () => true,
      () => false,
    );
    this.failure = undefined;
    return stored;
  }

  /** Nothing of it does anything any more. */
  async kill(): Promise<void> {
    this.#killed = true;
    await settle();
    // Its lock would outlive it here, since this process goes on.
    await this.#buffer?.close();
  }

  #guard(storage: Storage): Storage {
    return {
      transaction: async (work) => {
        if (this.#killed) return new Promise<never>(() => undefined);
        const { failure, dies } = this;
        this.#killed = dies !== undefined && this.survives-- === 0;
        if (this.#killed && dies === 'after') await storage.transaction(work);
        if (this.#killed) return new Promise<never>(() => undefined);
        if (failure === 'before') throw new StorageError('The store is away.', { retryable: true });
        const result = await storage.transaction(work);
        if (failure === 'after') throw new StorageError('The connection broke.', { retryable: true, uncertain: true });
        return result;
      },
      readBlocks: (range) => storage.readBlocks(range),
      readEntities: (scope, selection) => storage.readEntities(scope, selection),
      readDocuments: (kind, range) => storage.readDocuments(kind, range),
      dropBlocks: (granularity, before) => storage.dropBlocks(granularity, before),
      close: () => storage.close(),
    };
  }

  /** Writes what a flush holds in the flush's own transaction: so it is true exactly when the flush is durable. */
  #witness(): FlushConsumer {
    return {
      prepare: () => Promise.resolve(),
      record: async ({ id, blocks }, transaction) => {
        const rows = blocks.flatMap((block) =>
          [...block.entities.keys()].map((row) => {
            const { metric, bucket, columns } = block;
            const { total } = metric.function.stateOf(columns, row) as { total: number };
            return [`${metric.name}/${bucket}/${entityOf(block, row).fields.join('.')}`, total] as const;
          }),
        );
        await transaction.writeDocuments(TRUTH, [{ key: `${id.series}/${id.number}`, text: JSON.stringify(rows) }]);
      },
      commit: () => undefined,
      abort: () => undefined,
    };
  }
}

/** Lets what is under way in this process go on until it waits for something else. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 6; i++) await setImmediate();
}
