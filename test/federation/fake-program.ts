import type { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { columnFields } from '../../src/runtime/bytes/column-fields.ts';
import { ownedId, serviceId } from '../../src/runtime/entity-id.ts';
import { OpenBuckets } from '../../src/runtime/open-buckets.ts';
import type {
  AggregationTable,
  Columns,
  DispatchHost,
  FederationDispatcher,
  FederationSourceDefinition,
  FunctionDefinition,
  IncomingBlock,
  MetricDefinition,
  Program,
  ScopeDefinition,
  SourceDefinition,
  TableHost,
} from '../../src/runtime/program.ts';
import type { SourceRecord } from '../../src/runtime/source-receiver.ts';
import { gather, growColumn, nextCapacity } from '../../src/runtime/tables/columns.ts';
import { exactRows } from '../../src/runtime/tables/exact.ts';
import { RowIndex } from '../../src/runtime/tables/row-index.ts';
import { type TableBudget, UNBOUNDED } from '../../src/runtime/tables/table-budget.ts';

/** A program written by hand as the compiler would write it: success rates of services and of their instances. */
export interface PercentColumns extends Columns {
  readonly total: Float64Array;
  readonly match: Float64Array;
}

class PercentTable implements AggregationTable<PercentColumns> {
  readonly #index: RowIndex;
  readonly #host: TableHost;
  readonly #budget: TableBudget;
  #capacity = 16;
  #total: Float64Array = new Float64Array(16);
  #match: Float64Array = new Float64Array(16);

  constructor(host: TableHost, budget: TableBudget = UNBOUNDED) {
    this.#host = host;
    this.#budget = budget;
    this.#index = new RowIndex(budget);
  }

  get rows(): number {
    return this.#index.rows;
  }

  accept(entity: number, total: number, match: number): void {
    const row = this.#index.row(entity);
    if (row < 0) return;
    if (row >= this.#capacity) {
      const before = this.#capacity;
      this.#capacity = nextCapacity(before, row + 1);
      this.#budget.grew((this.#capacity - before) * 16);
      this.#total = growColumn(this.#total, this.#capacity, 0);
      this.#match = growColumn(this.#match, this.#capacity, 0);
    }
    this.#total[row]! += total;
    this.#match[row]! += match;
  }

  merge(entities: Int32Array, columns: PercentColumns): void {
    entities.forEach((entity, i) => {
      if (entity >= 0) this.accept(entity, columns.total[i]!, columns.match[i]!);
    });
  }

  take(most = Number.POSITIVE_INFINITY) {
    const whole = [this.#total, this.#match];
    const { entities, order } = exactRows('percent', this.#host.refusals, this.#index.take(most), { whole });
    const columns = { rows: order.length, total: gather(this.#total, order), match: gather(this.#match, order) };
    return { entities, columns };
  }
}

export function percentFunction(name: string, fingerprint = 'percent-1'): FunctionDefinition<PercentColumns> {
  return {
    name,
    tag: 1007,
    fingerprint,
    columns: [
      { name: 'total', type: 'long', merge: 'sum', number: 1 },
      { name: 'match', type: 'long', merge: 'sum', number: 2 },
    ],
    value: { name: 'percentage', type: 'int' },
    createTable: (host, budget) => new PercentTable(host, budget),
    encode(columns, writer) {
      writer.packedSigned(1, columns.total, columns.rows);
      writer.packedSigned(2, columns.match, columns.rows);
    },
    decode(reader: ByteReader, rows: number) {
      const fields = columnFields(reader, 2);
      return { rows, total: fields[1]!.packedSigned(rows), match: fields[2]!.packedSigned(rows) };
    },
    slice: ({ total, match }, from, to) => {
      return { rows: to - from, total: total.subarray(from, to), match: match.subarray(from, to) };
    },
    evaluate: (columns, row) => Math.trunc((columns.match[row]! * 10_000) / columns.total[row]!),
    stateOf: (columns, row) => ({ total: columns.total[row]!, match: columns.match[row]! }),
  };
}

function scope(name: string, id: number, ...ids: string[]): ScopeDefinition {
  const entityFields = ids.map((field) => ({ name: field, role: 'id' as const }));
  return { name, id, catalog: 'SERVICE', entityFields };
}

export const serviceScope = scope('Service', 1, 'name');
export const instanceScope = scope('ServiceInstance', 2, 'serviceName', 'name');
export const federatedScope = scope('FederatedService', 10_001, 'name');
export const clusterScope = scope('ClusterService', 10_002, 'name');

export const percent = percentFunction('percent');
const percentAdd = percentFunction('percentMetricsAdd');

function metric(
  name: string,
  of: ScopeDefinition,
  fn: FunctionDefinition<PercentColumns>,
  source = 'Call',
): MetricDefinition {
  const byCluster = of === clusterScope;
  return { name, scope: of, function: fn as unknown as FunctionDefinition, source, statement: '', byCluster };
}

export interface CallRecord extends SourceRecord {
  readonly service: string;
  readonly instance: string;
  readonly status: boolean;
}

export const serviceSla = metric('service_sla', serviceScope, percent);
export const instanceSla = metric('service_instance_sla', instanceScope, percent);

/** Measures calls: both metrics of each. */
export function coreProgram(fn: FunctionDefinition<PercentColumns> = percent): Program {
  const metrics = [metric('service_sla', serviceScope, fn), metric('service_instance_sla', instanceScope, fn)];
  const source: SourceDefinition = {
    name: 'Call',
    scope: serviceScope,
    fields: [],
    createDispatcher(host) {
      const open = metrics.map((each) => new OpenBuckets(() => new PercentTable(host, host.budget(each))));
      return {
        dispatch(record) {
          const { service, instance, status, timeBucket } = record as CallRecord;
          const ids = [
            host.registry(serviceScope).intern({ id: serviceId(service, true), name: service, fields: [service] }),
            host.registry(instanceScope).intern({
              id: ownedId(serviceId(service, true), instance),
              name: instance,
              fields: [service, instance],
            }),
          ];
          ids.forEach((id, i) => void open[i]!.at(timeBucket).accept(id, 1, status ? 1 : 0));
        },
        close: () => open.flatMap((buckets, i) => closeBuckets(metrics[i]!, buckets)),
      };
    },
  };
  return {
    name: 'core',
    digest: 'core-1',
    enums: [],
    scopes: [serviceScope, instanceScope],
    functions: [fn as unknown as FunctionDefinition],
    metrics,
    sources: [source],
    federationSources: [],
  };
}

function closeBuckets(of: MetricDefinition, buckets: OpenBuckets<PercentTable>) {
  return buckets.take().map(([bucket, table]) => ({ metric: of, bucket, table }));
}

/**
 * Adds up `service_sla` over all clusters, and keeps it apart by cluster. It takes no metric of instances. `base` is the
 * function by which downstreams measure, `add` the one that adds up.
 */
export function federationProgram(base = percent, add = percentAdd): Program {
  const total = metric('service_sla', federatedScope, add, 'ServicePercentMetrics');
  const each = metric('cluster_service_sla', clusterScope, add, 'ClusterServicePercentMetrics');
  return {
    name: 'federation',
    digest: 'federation-1',
    enums: [],
    scopes: [federatedScope, clusterScope],
    functions: [add as unknown as FunctionDefinition],
    metrics: [total, each],
    sources: [],
    federationSources: [
      federationSource(base, total, (name) => name),
      federationSource(base, each, (name, cluster) => `${cluster}::${name}`),
    ],
  };
}

function federationSource(
  base: FunctionDefinition<PercentColumns>,
  target: MetricDefinition,
  nameOf: (name: string, cluster: string) => string,
): FederationSourceDefinition {
  return {
    name: target.source,
    scope: target.scope,
    origins: [
      { scope: 'Service', function: base.name },
      { scope: 'FederatedService', function: target.function.name },
    ],
    fingerprint: base.fingerprint,
    entityFields: ['name'],
    entityOf(fields, cluster) {
      const entity = nameOf(fields[0]!, cluster);
      return { id: serviceId(entity, true), name: entity, fields: [entity] };
    },
    createDispatcher: (host) => new FakeFederationDispatcher(host, target),
  };
}

class FakeFederationDispatcher implements FederationDispatcher {
  readonly #target: MetricDefinition;
  readonly #open: OpenBuckets<PercentTable>;

  constructor(host: DispatchHost, target: MetricDefinition) {
    this.#target = target;
    this.#open = new OpenBuckets(() => new PercentTable(host, host.budget(target)));
  }

  bind(name: string) {
    return name === 'service_sla' ? {} : undefined;
  }

  merge(_binding: unknown, block: IncomingBlock): void {
    this.#open.at(block.bucket).merge(block.entities, block.columns as PercentColumns);
  }

  close() {
    return closeBuckets(this.#target, this.#open);
  }
}
