/**
 * Where ingest hands its records over. Ingest knows sources by name only: a program that declares no `Endpoint`
 * simply gets none. Fields and enums are resolved once, at start, never per record.
 */
export interface SourceReceiver {
  /** The sink of a source, or undefined when the program declares no source of that name. */
  source(name: string): SourceSink | undefined;
  /** The number of an enum's member in the running program; undefined when the program does not declare it. */
  enumValue(enumName: string, member: string): number | undefined;
}

export interface SourceSink {
  /** Declared fields with their types as OAL writes them (`int`, `map<string, string>`, `RequestType`, …). */
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  /**
   * Aggregates one record. `record` holds every declared field by name (int, long, double: number; bool: boolean;
   * enum: its number; list: array; map: Map; absent string or enum: null) and `timeBucket`, in epoch minutes (UTC).
   */
  dispatch(record: SourceRecord): void;
}

export interface SourceRecord {
  /** Minutes since the epoch, UTC. */
  readonly timeBucket: number;
}
