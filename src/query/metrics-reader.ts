import type { Attributes } from '../runtime/entity.ts';
import type { DecoratorDefinition, MetricValue, RowState } from '../runtime/program.ts';

/** Reading metrics: the one contract between storage and everything that shows, exports or alarms. */
export interface MetricsReader {
  /** Every metric that can be asked for, by name: the running program's, and what else the store still holds. */
  metrics(): Promise<readonly MetricInfo[]>;
  /** Throws a QueryError, whose message is a sentence for the user, for an unknown metric or a range out of bounds. */
  query(query: MetricsQuery): Promise<MetricsResult>;
  /** The same points without a bound on their number. Throws a QueryError, before anything is read. */
  export(query: ExportQuery): Promise<MetricsExport>;
}

export interface MetricInfo {
  readonly name: string;
  readonly scope: string;
  readonly catalog: string;
  readonly function: string;
  /** The value's name and OAL type: `percentage: int`, `percentile: labeled<p>`. */
  readonly value: { readonly name: string; readonly type: string };
  /** The OAL statement that defines it. */
  readonly statement: string;
  /** What its entities can be asked for by. */
  readonly decorator?: DecoratorDefinition;
  /** What a reader should know about where it comes from, or what is missing. */
  readonly note?: string;
}

export interface MetricsQuery {
  readonly metric: string;
  /** An entity's id, or its name (for instance and endpoint: `service/name`); undefined for all. */
  readonly entity?: string | undefined;
  /** First and last minute (epoch minutes, both included). */
  readonly from: number;
  readonly to: number;
  /** One point per minute, hour or day bucket, or one for the whole range, merged by the metric's own function. */
  readonly step: 'minute' | 'hour' | 'day' | 'total';
  /** `cluster`: the same metric kept apart by the cluster that sent it. */
  readonly by?: 'cluster' | undefined;
  /** Only entities that meet all of these. */
  readonly attributes?: readonly AttributeCondition[] | undefined;
  /** Only the entities whose value over the whole range comes first; their series are in that order. */
  readonly top?: TopSelection | undefined;
}

/** SkyWalking's AttrCondition: `attr0 = 'GENERAL'`, `attr0 != 'GENERAL'`. An entity that lacks the attribute has it empty. */
export interface AttributeCondition {
  readonly attribute: string;
  readonly value: string;
  readonly equals: boolean;
}

export interface TopSelection {
  readonly limit: number;
  readonly order: 'descending' | 'ascending';
  /** Which of a labelled value's numbers counts. */
  readonly label?: string | undefined;
}

export type ExportQuery = Omit<MetricsQuery, 'top'>;

export interface MetricsExport {
  readonly metric: MetricInfo;
  /**
   * Pieces of series, read as they are asked for: an entity's points are in order of time, and a long series comes in
   * several pieces, with those of other entities in between.
   */
  readonly series: AsyncIterable<MetricSeries>;
}

export interface MetricsResult {
  readonly metric: MetricInfo;
  readonly step: MetricsQuery['step'];
  /** In order of the entities' fields, then of clusters; or of `top`. */
  readonly series: readonly MetricSeries[];
}

export interface MetricSeries {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    /** The entity's fields by name, e.g. `{ serviceName, name, layer }`; enums by member name. */
    readonly fields: Readonly<Record<string, string>>;
    /** Those of the metric's decorator, empty where the entity lacks them: `{ attr0: 'GENERAL' }`. */
    readonly attributes?: Attributes;
  };
  /** Set when the query was `by: 'cluster'`. */
  readonly cluster?: string;
  /** In order of time; buckets without data are absent. */
  readonly points: readonly MetricPoint[];
}

export interface MetricPoint {
  /** Epoch minute in which the bucket begins. */
  readonly bucket: number;
  /**
   * A number, or a number per label for labelled values, in the function's order: `{ "50": 120, "99": 480 }`. Null when
   * no function of the running program computes it.
   */
  readonly value: MetricValue | null;
  /** The mergeable state behind the value, by column. */
  readonly state: RowState;
}

/** A question that cannot be answered as asked; the message says why and what would work. */
export class QueryError extends Error {
  override readonly name: string = 'QueryError';
}

/** There is no metric of that name. */
export class UnknownMetric extends QueryError {
  override readonly name = 'UnknownMetric';
}
