import type { Logger } from 'pino';
import { entityOf, type MetricBlock } from '../../src/runtime/block.ts';
import { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type { EntityDictionary, EntityRegistry } from '../../src/runtime/entity.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type {
  FederationSourceDefinition,
  MetricValue,
  Program,
  RowState,
  TableHost,
} from '../../src/runtime/program.ts';
import type { TurnoverRule } from '../../src/runtime/turnover.ts';

/** The least that a federation does, without queues and streams: what the laws are stated about. */

export interface NodeOptions {
  readonly turnover?: TurnoverRule;
  readonly clock?: Clock;
  readonly log?: Logger;
}

export function newNode(program: Program, { turnover, clock = new FakeClock(), log }: NodeOptions = {}): Kernel {
  return new Kernel(program, {
    clock,
    ...(log && { log }),
    maxEntitiesPerScope: 1000,
    maxOpenBuckets: 100,
    ...(turnover && { turnover }),
    apdexThreshold: (service) => (service === 'order' ? 100 : 500),
  });
}

/** Hands blocks to `parent` as the protocol does: columns through bytes, entities through a dictionary. */
export function forward(blocks: readonly MetricBlock[], cluster: string, parent: Kernel): void {
  for (const block of blocks) {
    const columns = throughBytes(block);
    const registry = block.generation.registry(block.metric.scope);
    for (const { definition, dispatcher } of parent.federation) {
      if (!takes(definition, block)) continue;
      const dictionary = dictionaryFor(definition, registry);
      const binding = dispatcher.bind(block.metric.name, cluster, dictionary);
      if (binding === undefined) continue;
      const entities = block.entities.map((index) =>
        parent.registry(definition.scope).intern(definition.entityOf(dictionary.fields(index), cluster)),
      );
      dispatcher.merge(binding, { bucket: block.bucket, wire: block.entities, entities, columns });
    }
  }
}

function takes({ origins, fingerprint }: FederationSourceDefinition, { metric }: MetricBlock): boolean {
  return (
    fingerprint === metric.function.fingerprint &&
    origins.some((origin) => origin.scope === metric.scope.name && origin.function === metric.function.name)
  );
}

function throughBytes({ metric, columns }: MetricBlock) {
  const writer = new ByteWriter();
  metric.function.encode(columns, writer);
  return metric.function.decode(new ByteReader(writer.take()), columns.rows, 100_000);
}

function dictionaryFor(definition: FederationSourceDefinition, registry: EntityRegistry): EntityDictionary {
  const positions = definition.entityFields.map((name) =>
    registry.scope.entityFields.findIndex((field) => field.name === name),
  );
  return { fields: (index) => positions.map((position) => registry.at(index).fields[position]!) };
}

export interface ReadRow {
  readonly state: RowState;
  readonly value: MetricValue;
}

/** Everything that has been handed over, by `metric bucket entity`; blocks of several flushes are merged as a store would. */
export function readAll(blocks: readonly MetricBlock[], host: TableHost): Map<string, ReadRow> {
  const tables = new Map<
    string,
    { block: MetricBlock; table: ReturnType<MetricBlock['metric']['function']['createTable']> }
  >();
  const ids = new StorageIds();
  for (const block of blocks) {
    const key = `${block.metric.name} ${block.bucket}`;
    const known = tables.get(key) ?? { block, table: block.metric.function.createTable(host) };
    known.table.merge(ids.of(block), block.columns);
    tables.set(key, known);
  }
  const rows = new Map<string, ReadRow>();
  for (const { block, table } of tables.values()) {
    const { function: by, name } = block.metric;
    const { entities, columns } = table.take();
    entities.forEach((entity, row) => {
      const id = ids.name(entity);
      rows.set(`${name} ${block.bucket} ${id}`, {
        state: by.stateOf(columns, row),
        value: by.evaluate(columns, row, 1),
      });
    });
  }
  return rows;
}

/** One number an entity id, whatever the generation, as a store gives them. */
class StorageIds {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(block: MetricBlock): Int32Array {
    return block.entities.map((_, row) => this.#number(entityOf(block, row).id));
  }

  name(number: number): string {
    return this.#ids[number]!;
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }
}
