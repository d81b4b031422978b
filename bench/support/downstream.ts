import { program as core } from '../../generated/core/index.ts';
import {
  servicePercentileMetric,
  serviceRespTimeMetric,
  serviceSlaMetric,
} from '../../generated/core/metrics/service.ts';
import type { Hello } from '../../src/federation/protocol/messages.ts';
import { type EntityToName, encodeBatch, encodeBlock } from '../../src/federation/protocol/write-batch.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import type { Columns, MetricDefinition } from '../../src/runtime/program.ts';
import { longAverages, percentiles, percents } from './increments.ts';

export type Kind = 'percent' | 'longAvg' | 'percentile';

/** A minute (epoch minutes, UTC) that every clock takes for past. */
export const MINUTE = 28_000_000;
export const CLUSTER = 'cloud-a';

const METRICS: Readonly<Record<Kind, MetricDefinition>> = {
  percent: serviceSlaMetric,
  longAvg: serviceRespTimeMetric,
  percentile: servicePercentileMetric,
};
/** So many rows make a batch of some hundred KiB, which is what a forwarder forms. */
const ROWS_PER_BATCH: Readonly<Record<Kind, number>> = { percent: 65_536, longAvg: 65_536, percentile: 16_384 };

/** What the forwarder of a `core` node sends of one metric over many services: real messages, made beforehand. */
export class Downstream {
  readonly hello: Hello;
  readonly columns: Columns;
  readonly entities: number;
  readonly metric: MetricDefinition;
  readonly #rowsPerBatch: number;

  constructor(kind: Kind, entities: number) {
    this.metric = METRICS[kind];
    this.entities = entities;
    this.columns = { percent: percents, longAvg: longAverages, percentile: percentiles }[kind](entities);
    this.hello = helloWith(this.metric);
    this.#rowsPerBatch = ROWS_PER_BATCH[kind];
  }

  /** `Upward` messages that name the services, as the first batches of a stream do. */
  naming(): Uint8Array[] {
    return this.#inBatches((from, to, writer) => {
      return encodeBatch({ lane: 0, sequence: 1, blocks: [], watermark: undefined }, named(from, to), writer);
    });
  }

  /** `Upward` messages with a row of every service in one minute. */
  batches(bucket: number): Uint8Array[] {
    return this.#inBatches((from, to, writer) => {
      const blocks = [this.#block(bucket, from, to, writer)];
      return encodeBatch({ lane: 0, sequence: 1, blocks, watermark: bucket - 1 }, [], writer);
    });
  }

  /** As the first `batches` of a stream, which name the services too; numbered from 1. */
  firstBatches(bucket: number): Uint8Array[] {
    let sequence = 0;
    return this.#inBatches((from, to, writer) => {
      const blocks = [this.#block(bucket, from, to, writer)];
      return encodeBatch({ lane: 0, sequence: ++sequence, blocks, watermark: undefined }, named(from, to), writer);
    });
  }

  /** As `batches`, but only every `step`-th service has a row. */
  scattered(bucket: number, step: number): { readonly messages: Uint8Array[]; readonly rows: number } {
    const entities = Int32Array.from({ length: Math.ceil(this.entities / step) }, (_, i) => i * step);
    const columns = this.metric.function.slice(this.columns, 0, entities.length);
    const bytes = encodeBlock({ metric: this.metric, bucket, entities, columns }, new ByteWriter());
    const batch = { lane: 0, sequence: 1, blocks: [{ metric: 0, bytes }], watermark: bucket - 1 };
    return { messages: [encodeBatch(batch, [], new ByteWriter())], rows: entities.length };
  }

  #block(bucket: number, from: number, to: number, writer: ByteWriter) {
    const entities = Int32Array.from({ length: to - from }, (_, i) => from + i);
    const columns = this.metric.function.slice(this.columns, from, to);
    return { metric: 0, bytes: encodeBlock({ metric: this.metric, bucket, entities, columns }, writer) };
  }

  #inBatches(encode: (from: number, to: number, writer: ByteWriter) => Uint8Array): Uint8Array[] {
    const writer = new ByteWriter();
    const messages: Uint8Array[] = [];
    for (let from = 0; from < this.entities; from += this.#rowsPerBatch)
      messages.push(encode(from, Math.min(from + this.#rowsPerBatch, this.entities), writer));
    return messages;
  }
}

/** `service-000042` of layer GENERAL. */
export function serviceName(index: number): string {
  return `service-${String(index).padStart(6, '0')}`;
}

function named(from: number, to: number): EntityToName[] {
  return Array.from({ length: to - from }, (_, i) => {
    return { scope: 0, index: from + i, fields: [serviceName(from + i), 'GENERAL'] };
  });
}

function helloWith({ name, scope, function: { name: functionName, fingerprint, tag, columns } }: MetricDefinition) {
  return {
    protocolVersion: 1,
    cluster: CLUSTER,
    producer: 'node-1',
    epoch: 1,
    program: core.name,
    programDigest: core.digest,
    scopes: [{ name: scope.name, entityFields: scope.entityFields.map((field) => field.name) }],
    metrics: [{ name, scope: 0, function: functionName, fingerprint, tag, columns }],
    persistentPeriodMs: 25_000,
    clockMs: 0,
    members: [],
    earlier: [],
  };
}
