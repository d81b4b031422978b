import { Client, type ClientDuplexStream, credentials, Metadata, type StatusObject } from '@grpc/grpc-js';
import { type Downward, decodeDownward } from '../../src/federation/protocol/downward.ts';
import { EXCHANGE_PATH, raw } from '../../src/federation/protocol/exchange-method.ts';
import type { Ack, GapReport, Hello, Welcome } from '../../src/federation/protocol/messages.ts';
import { encodeHello } from '../../src/federation/protocol/upward.ts';
import { type EntityToName, encodeBatch, encodeBlock } from '../../src/federation/protocol/write-batch.ts';
import type { MetricRows } from '../../src/runtime/block.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import type { MetricDefinition } from '../../src/runtime/program.ts';
import { type PercentColumns, serviceSla } from './fake-program.ts';
import { MINUTE, NOW, until } from './upstream-node.ts';

/** A stream whose every message is the test's own. */
export class RawStream {
  readonly received: Downward[] = [];
  status: StatusObject | undefined;
  readonly #client: Client;
  readonly #stream: ClientDuplexStream<Buffer, Buffer>;

  constructor(address: string, metadata = new Metadata()) {
    this.#client = new Client(address, credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
    this.#stream = this.#client.makeBidiStreamRequest(EXCHANGE_PATH, raw, raw, metadata);
    this.#stream.on('data', (message: Buffer) => void this.received.push(decodeDownward(message)));
    this.#stream.on('error', () => undefined);
    this.#stream.on('status', (status: StatusObject) => {
      this.status = status;
      this.#client.close();
    });
  }

  send(...messages: readonly Buffer[]): void {
    for (const message of messages) this.#stream.write(message);
  }

  end(): void {
    this.#stream.end();
  }

  cancel(): void {
    this.#stream.cancel();
  }

  /** Says Hello and waits for the answer. */
  async greet(overrides: Partial<Hello> = {}): Promise<Welcome> {
    this.send(encodeHello(hello(overrides)));
    await until(() => this.received.length > 0 || this.status !== undefined);
    const [first] = this.received;
    if (first?.kind !== 'welcome') throw new Error(`no Welcome, but ${JSON.stringify(this.status)}`);
    return first.welcome;
  }

  async ended(): Promise<StatusObject> {
    await until(() => this.status !== undefined);
    return this.status!;
  }

  get acks(): Ack[] {
    return this.received.flatMap((message) => (message.kind === 'ack' ? [message.ack] : []));
  }
}

/** Of a sender that has one metric, `service_sla` of scope Service. */
export function hello(overrides: Partial<Hello> = {}): Hello {
  return {
    protocolVersion: 1,
    cluster: 'cloud-c',
    producer: 'node-1',
    epoch: 5,
    program: 'core',
    programDigest: 'core-1',
    scopes: [{ name: 'Service', entityFields: ['name'] }],
    metrics: [metric()],
    persistentPeriodMs: 25_000,
    clockMs: NOW,
    members: [],
    earlier: [],
    ...overrides,
  };
}

export function metric(overrides: Partial<Hello['metrics'][number]> = {}): Hello['metrics'][number] {
  const columns = ['total', 'match'].map((name) => ({ name, type: 'long', merge: 'sum' }));
  const { tag, fingerprint } = serviceSla.function;
  return { name: 'service_sla', scope: 0, function: 'percent', fingerprint, tag, columns, ...overrides };
}

/** Rows `[entity, total, match]`, entities ascending. */
export function block(rows: readonly (readonly [number, number, number])[], bucket = MINUTE): MetricRows {
  const columns: PercentColumns = {
    rows: rows.length,
    total: Float64Array.from(rows, (row) => row[1]),
    match: Float64Array.from(rows, (row) => row[2]),
  };
  const definition: MetricDefinition = serviceSla;
  return { metric: definition, bucket, entities: Int32Array.from(rows, (row) => row[0]), columns };
}

export interface RawBatch {
  readonly lane?: number;
  readonly entities?: readonly EntityToName[];
  readonly blocks?: readonly MetricRows[];
  readonly metric?: number;
  readonly watermark?: number;
  readonly increments?: number;
  readonly gaps?: readonly Partial<GapReport>[];
}

export function batch(sequence: number, content: RawBatch = {}): Buffer {
  const { lane = 0, entities = [], blocks = [], metric: number = 0, watermark, increments, gaps = [] } = content;
  const writer = new ByteWriter();
  const encoded = blocks.map((each) => ({ metric: number, bytes: encodeBlock(each, writer) }));
  const reports = gaps.map((gap) => ({ ...lostOne, ...gap }));
  return encodeBatch({ lane, sequence, blocks: encoded, watermark, increments, gaps: reports }, entities, writer);
}

const lostOne: GapReport = {
  reason: 'queue-full',
  increments: 1,
  firstBucket: MINUTE,
  lastBucket: MINUTE,
  cluster: '',
};

export function named(index: number, ...fields: readonly string[]): EntityToName {
  return { scope: 0, index, fields };
}
