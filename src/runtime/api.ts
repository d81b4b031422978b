/** Everything that generated code uses of the runtime; `oap-federation/runtime` to programs outside this repository. */
export { type ClosedTable, closeTable } from './block.ts';
export { readBytes, writeBytes } from './bytes/byte-lists.ts';
export type { ByteReader } from './bytes/byte-reader.ts';
export type { ByteWriter } from './bytes/byte-writer.ts';
export { columnFields } from './bytes/column-fields.ts';
export type { Entity, EntityDictionary, EntityRegistry } from './entity.ts';
export { EntityCache } from './entity-cache.ts';
export { endpointRelationId, ownedId, processId, relationId, serviceId } from './entity-id.ts';
export { contain, divideInt, EntityMask, like, remainderInt, textToLong } from './filters.ts';
export { averages, buckets, labelValues } from './labelled-values.ts';
export { Metrics } from './metrics.ts';
export { OpenBuckets } from './open-buckets.ts';
export type {
  AggregationTable,
  Binding,
  Columns,
  DispatchHost,
  EnumDefinition,
  FederationDispatcher,
  FederationSourceDefinition,
  FunctionDefinition,
  IncomingBlock,
  MetricDefinition,
  MetricValue,
  Program,
  RowState,
  ScopeDefinition,
  SourceDefinition,
  SourceDispatcher,
  TableHost,
} from './program.ts';
export type { SourceRecord } from './source-receiver.ts';
export { gather, growColumn, NO_NUMBERS, nextCapacity } from './tables/columns.ts';
export { exactRows } from './tables/exact.ts';
export { IntTableColumn } from './tables/int-table-column.ts';
export { decodeIntTables, encodeIntTables, type IntTables, sliceTables, tableEntries } from './tables/int-tables.ts';
export { LimitedTableColumn } from './tables/limited-table-column.ts';
export { RowIndex } from './tables/row-index.ts';
export { agreeInAll, meetPrecision, meetSame, UNSET } from './tables/same.ts';
export { StringTableColumn } from './tables/string-table-column.ts';
export {
  decodeLimitedTables,
  decodeStringTables,
  encodeLimitedTables,
  encodeStringTables,
  type LimitedTables,
  labelEntries,
  type StringTables,
  sliceLimitedTables,
  sliceStringTables,
} from './tables/string-tables.ts';
export { type TableBudget, UNBOUNDED } from './tables/table-budget.ts';
export type { TimeBucket } from './time.ts';
export {
  add,
  divide,
  divideDouble,
  doubleToInt,
  doubleToLong,
  multiply,
  ranks,
  remainder,
  subtract,
  toInt,
  toLong,
} from './values.ts';
