import { openGrpcStream, type UpstreamStream } from '../../src/federation/forward/grpc-stream.ts';
import type { StreamStatus } from '../../src/federation/forward/stream-failure.ts';
import { type Downward, decodeDownward } from '../../src/federation/protocol/downward.ts';
import type { Ack, Hello, Welcome } from '../../src/federation/protocol/messages.ts';
import { encodeHello } from '../../src/federation/protocol/upward.ts';
import { type EntityToName, encodeBatch, encodeBlock } from '../../src/federation/protocol/write-batch.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import type { MetricDefinition } from '../../src/runtime/program.ts';
import { type PercentColumns, serviceSla } from './fake-program.ts';
import { MINUTE, NOW, until } from './test-node.ts';

/** A stream whose every message is the test's own. */
export class RawStream {
  readonly received: Downward[] = [];
  status: StreamStatus | undefined;
  readonly #stream: UpstreamStream;

  constructor(address: string) {
    this.#stream = openGrpcStream(address, {
      received: (message) => void this.received.push(decodeDownward(message)),
      drained: () => undefined,
      ended: (status) => {
        this.status = status;
      },
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

  async ended(): Promise<StreamStatus> {
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
    ...overrides,
  };
}

export function metric(overrides: Partial<Hello['metrics'][number]> = {}): Hello['metrics'][number] {
  const columns = ['total', 'match'].map((name) => ({ name, type: 'long', merge: 'sum' }));
  const { tag, fingerprint } = serviceSla.function;
  return { name: 'service_sla', scope: 0, function: 'percent', fingerprint, tag, columns, ...overrides };
}

/** Rows `[entity, total, match]`, entities ascending. */
export function block(rows: readonly (readonly [number, number, number])[], bucket = MINUTE): MetricBlock {
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
  readonly blocks?: readonly MetricBlock[];
  readonly metric?: number;
  readonly watermark?: number;
}

export function batch(sequence: number, content: RawBatch = {}): Buffer {
  const { lane = 0, entities = [], blocks = [], metric: number = 0, watermark } = content;
  const writer = new ByteWriter();
  const encoded = blocks.map((each) => encodeBlock(number, each, writer));
  return encodeBatch({ lane, sequence, blocks: encoded, watermark }, entities, writer);
}

export function named(index: number, ...fields: readonly string[]): EntityToName {
  return { scope: 0, index, fields };
}
