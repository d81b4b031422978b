import type {
  ColumnDefinition,
  DecoratorDefinition,
  FunctionDefinition,
  MetricDefinition,
  Program,
  ScopeDefinition,
} from '../runtime/program.ts';

/** The kind under which metrics are described in the store, a document per metric key. */
export const METRIC_KIND = 'metric';

/**
 * What blocks of one metric key hold, as the program said that wrote them: enough to read them when no program knows
 * the metric any more.
 */
export interface MetricDocument {
  readonly name: string;
  readonly statement: string;
  readonly function: string;
  readonly fingerprint: string;
  readonly columns: readonly ColumnDefinition[];
  readonly value: FunctionDefinition['value'];
  readonly scope: ScopeDefinition;
  readonly source: string;
  readonly byCluster: boolean;
  readonly decorator?: DecoratorDefinition;
  readonly originMetrics?: readonly string[];
  /** Name and digest of the program. */
  readonly program: string;
  readonly digest: string;
}

export function writeMetricDocument(metric: MetricDefinition, program: Program): string {
  const { function: by, scope } = metric;
  const document: MetricDocument = {
    name: metric.name,
    statement: metric.statement,
    function: by.name,
    fingerprint: by.fingerprint,
    columns: by.columns.map(({ name, type, merge, number }) => ({ name, type, merge, number })),
    value: { ...by.value },
    scope: {
      name: scope.name,
      id: scope.id,
      catalog: scope.catalog,
      entityFields: scope.entityFields.map(({ name, role }) => ({ name, role })),
    },
    source: metric.source,
    byCluster: metric.byCluster,
    ...(metric.decorator !== undefined && { decorator: metric.decorator }),
    ...(metric.originMetrics !== undefined && { originMetrics: [...metric.originMetrics] }),
    program: program.name,
    digest: program.digest,
  };
  return JSON.stringify(document);
}

export function readMetricDocument(text: string): MetricDocument {
  return JSON.parse(text) as MetricDocument;
}
