import { EventEmitter, once } from 'node:events';
import { type FieldType, SOURCE_FIELDS } from '../../src/ingest/analysis/source-fields.ts';
import type { SourceReceiver, SourceRecord, SourceSink } from '../../src/runtime/source-receiver.ts';

export interface Recorded {
  readonly source: string;
  readonly record: SourceRecord & Readonly<Record<string, unknown>>;
}

/** Numbers far from each other and from SkyWalking's own, so that none is right by chance. */
export const REQUEST_TYPE = { DATABASE: 101, HTTP: 102, RPC: 103, gRPC: 104, LOGIC: 105, TCP: 106, MQ: 107 };
export const LAYER = { UNDEFINED: 200, GENERAL: 202, FAAS: 205 };
const ENUMS: Readonly<Record<string, Readonly<Record<string, number>>>> = { RequestType: REQUEST_TYPE, Layer: LAYER };

/** Declares every field that ingest can supply, unless told otherwise, and keeps the records that it gets. */
export class RecordingReceiver implements SourceReceiver {
  readonly recorded: Recorded[] = [];
  /** When set, thrown by every dispatch. */
  failure: Error | undefined;
  readonly #sources: Readonly<Record<string, SourceSink['fields']>>;
  readonly #enums: typeof ENUMS;
  readonly #events = new EventEmitter();

  constructor(sources = everySource(), enums = ENUMS) {
    this.#sources = sources;
    this.#enums = enums;
  }

  source(name: string): SourceSink | undefined {
    const fields = this.#sources[name];
    return fields && { fields, dispatch: (record) => this.#record(name, record) };
  }

  enumValue(enumName: string, member: string): number | undefined {
    return this.#enums[enumName]?.[member];
  }

  of(source: string): readonly Recorded['record'][] {
    return this.recorded.filter((recorded) => recorded.source === source).map(({ record }) => record);
  }

  /** Resolves when `source` has `count` records. */
  async until(source: string, count: number): Promise<void> {
    while (this.of(source).length < count) await once(this.#events, 'record');
  }

  #record(source: string, record: SourceRecord): void {
    if (this.failure !== undefined) throw this.failure;
    this.recorded.push({ source, record: { ...record } });
    this.#events.emit('record');
  }
}

export function everySource(): Record<string, SourceSink['fields']> {
  return Object.fromEntries(
    Object.entries(SOURCE_FIELDS).map(([source, fields]) => [
      source,
      Object.entries(fields).map(([name, type]) => ({ name, type: asOal(type) })),
    ]),
  );
}

function asOal(type: FieldType): string {
  if (typeof type === 'string') return type;
  return `{ ${Object.entries(type)
    .map(([name, inner]) => `${name}: ${inner};`)
    .join(' ')} }`;
}
