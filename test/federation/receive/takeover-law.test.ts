import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EpochAccount } from '../../../src/federation/protocol/messages.ts';
import { encodeHello } from '../../../src/federation/protocol/upward.ts';
import { GAP_KIND, type GapDocument } from '../../../src/federation/receive/gap-documents.ts';
import { StorageMetricsReader } from '../../../src/query/storage-metrics-reader.ts';
import { ZoneCalendar } from '../../../src/runtime/time.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { TurnoverOnDemand } from '../../support/turnover-on-demand.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, hello, named } from '../raw-stream.ts';
import { MINUTE, TestStore, UpstreamNode } from '../upstream-node.ts';
import { FakeCall, soon } from './fake-call.ts';

/** A sender with a memory queue that keeps every batch until it is acknowledged; a restart loses them all. */
class Sender {
  readonly cluster: string;
  #epoch = 1;
  #earlier: EpochAccount[] = [];
  /** Batches of the epoch so far, and how many of them have been sent on the stream in use. */
  #produced = 0;
  #sent = 0;
  #call: FakeCall | undefined;
  /** Everything that was ever produced, by the name of its one entity. */
  readonly offered = new Set<string>();

  constructor(cluster: string) {
    this.cluster = cluster;
  }

  async connect(node: UpstreamNode): Promise<void> {
    this.#call?.cut();
    const call = new FakeCall();
    this.#call = call;
    node.receiver.accept(call.call);
    const { cluster } = this;
    call.send(encodeHello(hello({ cluster, epoch: this.#epoch, earlier: this.#earlier, clockMs: node.clock.now() })));
    await soon(() => call.welcome !== undefined || call.status !== undefined);
    if (call.welcome === undefined) return;
    this.#earlier = [];
    this.#sent = call.welcome.durable[0]?.sequence ?? 0;
    this.#send();
  }

  produce(): void {
    this.#produced++;
    this.offered.add(this.#entity(this.#produced));
    this.#send();
  }

  /** Killed and started again: what was not acknowledged is gone, and accounted for. */
  restart(): void {
    this.#call?.cut();
    this.#call = undefined;
    if (this.#produced > 0)
      this.#earlier.push({ epoch: this.#epoch, increments: this.#produced, firstBucket: MINUTE, lastBucket: MINUTE });
    this.#epoch++;
    this.#produced = 0;
  }

  get settled(): boolean {
    const durable = this.#call?.acks.at(-1)?.durable[0]?.sequence ?? this.#call?.welcome?.durable[0]?.sequence ?? 0;
    return this.#call?.status === undefined && this.#earlier.length === 0 && durable === this.#produced;
  }

  #send(): void {
    while (this.#call?.welcome !== undefined && this.#call.status === undefined && this.#sent < this.#produced) {
      const sequence = ++this.#sent;
      const blocks = [block([[sequence, 1, 1]])];
      this.#call.send(batch(sequence, { entities: [named(sequence, this.#entity(sequence))], blocks }));
    }
  }

  #entity(sequence: number): string {
    return `${this.cluster} ${this.#epoch} ${sequence}`;
  }
}

/** Makes the next transaction fail, before its commit or after it, as a broken connection to a store would. */
function failNext(storage: Storage, uncertain: boolean): void {
  const original = storage.transaction.bind(storage);
  storage.transaction = async (work) => {
    Reflect.deleteProperty(storage, 'transaction');
    if (uncertain) await original(work);
    throw new StorageError('The connection to the store broke.', { retryable: true, uncertain });
  };
}

async function storedTotals(store: TestStore, node: UpstreamNode): Promise<Map<string, unknown>> {
  const { kernel } = node;
  const reader = new StorageMetricsReader({
    program: kernel.program,
    storage: store.storage,
    calendar: new ZoneCalendar('UTC'),
    host: kernel,
    maxPoints: 1_000,
  });
  const { series } = await reader.query({ metric: 'service_sla', from: MINUTE, to: MINUTE, step: 'total' });
  return new Map(series.map(({ entity, points }) => [entity.name, points[0]?.state?.['total']]));
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('produce' as const), sender: fc.nat(1) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('connect' as const), sender: fc.nat(1), node: fc.nat(1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('flush' as const), node: fc.nat(1), turnover: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), sender: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), uncertain: fc.boolean() }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function run(steps: readonly Step[]) {
  const store = new TestStore();
  const turnovers = new TurnoverOnDemand();
  const options = { store, turnover: turnovers.rule };
  const nodes = [new UpstreamNode(federationProgram(), options), new UpstreamNode(federationProgram(), options)];
  for (const node of nodes) await node.receiveOnly();
  const senders = [new Sender('cloud-c'), new Sender('cloud-n')];
  for (const each of steps) {
    if (each.kind === 'produce') senders[each.sender]!.produce();
    else if (each.kind === 'connect') await senders[each.sender]!.connect(nodes[each.node]!);
    else if (each.kind === 'restart') senders[each.sender]!.restart();
    else if (each.kind === 'fail') failNext(store.storage, each.uncertain);
    else {
      if (each.turnover) turnovers.demand();
      // What the store refuses is tried again by a later flush.
      await nodes[each.node]!.flusher.flush().catch(() => undefined);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  Reflect.deleteProperty(store.storage, 'transaction');
  for (let round = 0; round < 10 && !senders.every((sender) => sender.settled); round++) {
    for (const sender of senders) await sender.connect(nodes[0]!);
    for (const node of nodes) {
      await new Promise((resolve) => setImmediate(resolve));
      await node.flusher.flush();
    }
  }
  return { store, nodes, senders };
}

describe('two upstream nodes over one store', () => {
  it('store every increment exactly once, or report it lost, whatever moves and breaks', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { store, nodes, senders } = await run(steps);
        expect(senders.map((sender) => sender.settled)).toEqual([true, true]);
        const totals = await storedTotals(store, nodes[0]!);
        const gaps = await store.documents<GapDocument>(GAP_KIND);
        expect([...totals.values()].filter((total) => total !== 1)).toEqual([]);
        for (const { cluster, offered } of senders) {
          const stored = [...offered].filter((entity) => totals.has(entity)).length;
          const lost = gaps.filter((gap) => gap.cluster === cluster).reduce((sum, gap) => sum + gap.increments, 0);
          expect(stored + lost).toBe(offered.size);
        }
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});
