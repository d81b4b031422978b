import type { ClosedTable } from './block.ts';
import type { ByteReader } from './bytes/byte-reader.ts';
import type { ByteWriter } from './bytes/byte-writer.ts';
import type { Entity, EntityDictionary, EntityRegistry } from './entity.ts';
import type { Refusals } from './refusals.ts';
import type { SourceRecord } from './source-receiver.ts';
import type { TableBudget } from './tables/table-budget.ts';

/** A compiled program: what generated code gives the runtime. Everything in it is immutable. */
export interface Program {
  readonly name: string;
  /** Hash over everything that the program computes; two nodes with the same digest run the same program. */
  readonly digest: string;
  readonly enums: readonly EnumDefinition[];
  readonly scopes: readonly ScopeDefinition[];
  readonly functions: readonly FunctionDefinition[];
  readonly metrics: readonly MetricDefinition[];
  readonly sources: readonly SourceDefinition[];
  readonly federationSources: readonly FederationSourceDefinition[];
}

export interface EnumDefinition {
  readonly name: string;
  readonly members: Readonly<Record<string, number>>;
}

export interface ScopeDefinition {
  readonly name: string;
  readonly id: number;
  /** SkyWalking's catalog, e.g. `SERVICE`: how ids are built. */
  readonly catalog: string;
  /** The fields that make and describe an entity, in order; a layer is held by its member's name. */
  readonly entityFields: readonly { readonly name: string; readonly role: 'id' | 'layer' }[];
}

/** Rows of a function's state, column by column; generated code adds a field per state. */
export interface Columns {
  readonly rows: number;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: 'int' | 'long' | 'double' | 'table<int>' | 'table<string>' | 'bytes';
  readonly merge: 'sum' | 'min' | 'max' | 'same' | 'module';
  /** Field number in the function's columns message. */
  readonly number: number;
}

/** What a metric's value is: a number, or a number per label in the function's order. */
export type MetricValue = number | Readonly<Record<string, number>>;

export interface FunctionDefinition<C extends Columns = Columns> {
  readonly name: string;
  /** Field number by which the columns message extends `oap.federation.v1.MetricBlock`. */
  readonly tag: number;
  /** Equal for two functions whose states can be merged: hash over the columns. */
  readonly fingerprint: string;
  readonly columns: readonly ColumnDefinition[];
  readonly value: { readonly name: string; readonly type: string; readonly label?: string };
  /** `budget`: what the table may take; no bound when it is left out. */
  createTable(host: TableHost, budget?: TableBudget): AggregationTable<C>;
  /** Writes the fields of the columns message. */
  encode(columns: C, writer: ByteWriter): void;
  /** Reads them; throws MalformedBytes. `widest` bounds the keys of one table row. */
  decode(reader: ByteReader, rows: number, widest: number): C;
  /** The rows `from … to - 1`, as views where that is possible. */
  slice(columns: C, from: number, to: number): C;
  /** The value of one row whose time bucket is `minutes` long. */
  evaluate(columns: C, row: number, minutes: number): MetricValue;
  /** The state of one row by column name: numbers, `[key, weight]` pairs for tables, base64 for bytes. */
  stateOf(columns: C, row: number): RowState;
}

export type RowState = Readonly<Record<string, number | string | readonly (readonly [number | string, number])[]>>;

/** State of many entities in one time bucket, growing. Merging is associative and commutative, its identity empty. */
export interface AggregationTable<C extends Columns = Columns> {
  /** How many have not been handed over. */
  readonly rows: number;
  /** Merges row i of `columns` into entity `entities[i]`; negative entities are passed over. */
  merge(entities: Int32Array, columns: C): void;
  /**
   * Hands over the rows that come next, entities ascending, at most `most` of them; all when it is left out. From the
   * first call on the table takes nothing more.
   */
  take(most?: number): { readonly entities: Int32Array; readonly columns: C };
}

/** What a metric's entities carry for queries to filter by. */
export interface DecoratorDefinition {
  readonly name: string;
  /** Of `attr0` to `attr5`, those that it gives. */
  readonly attributes: readonly string[];
}

export interface MetricDefinition {
  readonly name: string;
  readonly scope: ScopeDefinition;
  readonly function: FunctionDefinition;
  readonly source: string;
  /** The OAL statement. */
  readonly statement: string;
  readonly decorator?: DecoratorDefinition;
  /** The downstream metrics that a federation metric adds up, when its filters name them. */
  readonly originMetrics?: readonly string[];
  /** True when its entities are kept apart by cluster. */
  readonly byCluster: boolean;
}

/** What generated tables are given to work with. */
export interface TableHost {
  readonly refusals: Refusals;
  /** The apdex threshold of a service, milliseconds. */
  apdexThreshold(service: string): number;
}

/** What generated dispatchers are given to work with. */
export interface DispatchHost extends TableHost {
  /** The node's entities of a scope, in the present generation. */
  registry(scope: ScopeDefinition): EntityRegistry;
  /** What the open tables of a metric may take. */
  budget(metric: MetricDefinition): TableBudget;
}

export interface SourceDefinition {
  readonly name: string;
  readonly scope: ScopeDefinition;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  createDispatcher(host: DispatchHost): SourceDispatcher;
}

/** Holds the open tables of one source's metrics. */
export interface OpenTables {
  /** Hands over the tables that have rows, one per metric and time bucket, and starts anew. */
  close(): ClosedTable[];
}

/** May keep indexes of entities: it is replaced when their generation is. */
export interface SourceDispatcher extends OpenTables {
  dispatch(record: SourceRecord): void;
}

export interface FederationSourceDefinition {
  readonly name: string;
  readonly scope: ScopeDefinition;
  /** Increments of these scopes and functions are records of this source; the states' fingerprint is common to all. */
  readonly origins: readonly { readonly scope: string; readonly function: string }[];
  readonly fingerprint: string;
  /** The entity fields of an origin that this source reads, in the order in which `entityOf` wants them. */
  readonly entityFields: readonly string[];
  /** The entity that a federated increment belongs to, from its origin's fields and its cluster. */
  entityOf(fields: readonly string[], cluster: string): Entity;
  createDispatcher(host: DispatchHost): FederationDispatcher;
}

/** Which of a federation source's metrics take one downstream metric: the stream-constant filters, decided once. */
export type Binding = Readonly<Record<string, unknown>>;

/** Is given the entities' indexes with every block, and keeps none beyond `close`. */
export interface FederationDispatcher extends OpenTables {
  /**
   * Undefined when no metric of the source takes increments of `metric` from `cluster`. The dictionary gives an
   * entity's fields in the order of the source's `entityFields`.
   */
  bind(metric: string, cluster: string, dictionary: EntityDictionary): Binding | undefined;
  merge(binding: Binding, block: IncomingBlock): void;
}

/** A block as it came in, its entities already translated. */
export interface IncomingBlock {
  /** Epoch minutes. */
  readonly bucket: number;
  /** Indexes into the stream's dictionary, ascending. */
  readonly wire: Int32Array;
  /** The same entities in this node's registry of the source's scope; -1 where the registry refused one. */
  readonly entities: Int32Array;
  readonly columns: Columns;
}
