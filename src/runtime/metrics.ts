import { ByteReader } from './bytes/byte-reader.ts';
import { ByteWriter } from './bytes/byte-writer.ts';
import { systemClock } from './clock.ts';
import type { Entity } from './entity.ts';
import type { Columns, MetricDefinition, MetricValue } from './program.ts';
import { Refusals } from './refusals.ts';
import { BUCKET_MINUTES, type TimeBucket, type ZoneCalendar } from './time.ts';

const FIRST_ROW = Int32Array.of(0);
const WIDEST_TABLE = 2 ** 31 - 1;

/**
 * One metric of one entity in one time bucket: what plug-ins and users of a compiled program hold in hand. Generated
 * classes add typed access to the state. (The runtime itself works on whole blocks.)
 */
export abstract class Metrics<C extends Columns = Columns> {
  readonly definition: MetricDefinition;
  readonly entity: Entity;
  readonly bucket: TimeBucket;
  #columns: C;

  protected constructor(definition: MetricDefinition, entity: Entity, bucket: TimeBucket, columns: C) {
    this.definition = definition;
    this.entity = entity;
    this.bucket = bucket;
    this.#columns = columns;
  }

  /** The state, as one row. */
  get columns(): C {
    return this.#columns;
  }

  /** Adds another increment of the same metric and entity. Throws when their states cannot be merged. */
  combine(other: this): void {
    const refusals = new Refusals(systemClock);
    const table = this.definition.function.createTable({ refusals, apdexThreshold: noEntrance });
    table.merge(FIRST_ROW, this.#columns);
    table.merge(FIRST_ROW, other.columns);
    if (refusals.total > 0) throw new Error(`Two increments of ${this.definition.name} cannot be merged exactly.`);
    this.#columns = table.take().columns as C;
  }

  /** The value of the state, over this bucket's length. */
  get value(): MetricValue {
    return this.definition.function.evaluate(this.#columns, 0, BUCKET_MINUTES[this.bucket.granularity]);
  }

  toHour(calendar: ZoneCalendar): this {
    return this.#moved({ start: calendar.start(this.bucket.start, 'hour'), granularity: 'hour' });
  }

  toDay(calendar: ZoneCalendar): this {
    return this.#moved({ start: calendar.start(this.bucket.start, 'day'), granularity: 'day' });
  }

  /** The function's columns message, of one row. */
  serialize(): Uint8Array {
    const writer = new ByteWriter();
    this.definition.function.encode(this.#columns, writer);
    return writer.take();
  }

  /** The state out of `serialize`; throws MalformedBytes. */
  protected static decode<C extends Columns>(definition: MetricDefinition, bytes: Uint8Array): C {
    return definition.function.decode(new ByteReader(bytes), 1, WIDEST_TABLE) as C;
  }

  #moved(bucket: TimeBucket): this {
    const construct = this.constructor as new (entity: Entity, bucket: TimeBucket, columns: C) => this;
    return new construct(this.entity, bucket, this.#columns);
  }
}

function noEntrance(): never {
  throw new Error('BUG: merging two states asked for an apdex threshold, which only entrances use.');
}
