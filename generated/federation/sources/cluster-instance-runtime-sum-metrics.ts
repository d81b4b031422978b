// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  clusterInstanceClrGen0CollectCountMetric,
  clusterInstanceClrGen1CollectCountMetric,
  clusterInstanceClrGen2CollectCountMetric,
  clusterInstanceJvmNormalGcCountMetric,
  clusterInstanceJvmNormalGcTimeMetric,
  clusterInstanceJvmOldGcCountMetric,
  clusterInstanceJvmOldGcTimeMetric,
  clusterInstanceJvmYoungGcCountMetric,
  clusterInstanceJvmYoungGcTimeMetric,
} from '../metrics/cluster-instance-runtime-sum-metrics.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over ClusterInstanceRuntimeSumMetrics take one downstream metric of one stream. */
interface ClusterInstanceRuntimeSumMetricsBinding extends Binding {
  readonly cluster_instance_jvm_young_gc_time: boolean;
  readonly cluster_instance_jvm_young_gc_count: boolean;
  readonly cluster_instance_jvm_old_gc_time: boolean;
  readonly cluster_instance_jvm_old_gc_count: boolean;
  readonly cluster_instance_jvm_normal_gc_time: boolean;
  readonly cluster_instance_jvm_normal_gc_count: boolean;
  readonly cluster_instance_clr_gen0_collect_count: boolean;
  readonly cluster_instance_clr_gen1_collect_count: boolean;
  readonly cluster_instance_clr_gen2_collect_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterInstanceRuntimeSumMetrics. */
class ClusterInstanceRuntimeSumMetricsTables {
  readonly cluster_instance_jvm_young_gc_time: SumMetricsAddTable;
  readonly cluster_instance_jvm_young_gc_count: SumMetricsAddTable;
  readonly cluster_instance_jvm_old_gc_time: SumMetricsAddTable;
  readonly cluster_instance_jvm_old_gc_count: SumMetricsAddTable;
  readonly cluster_instance_jvm_normal_gc_time: SumMetricsAddTable;
  readonly cluster_instance_jvm_normal_gc_count: SumMetricsAddTable;
  readonly cluster_instance_clr_gen0_collect_count: SumMetricsAddTable;
  readonly cluster_instance_clr_gen1_collect_count: SumMetricsAddTable;
  readonly cluster_instance_clr_gen2_collect_count: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_instance_jvm_young_gc_time = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmYoungGcTimeMetric),
    );
    this.cluster_instance_jvm_young_gc_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmYoungGcCountMetric),
    );
    this.cluster_instance_jvm_old_gc_time = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmOldGcTimeMetric),
    );
    this.cluster_instance_jvm_old_gc_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmOldGcCountMetric),
    );
    this.cluster_instance_jvm_normal_gc_time = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmNormalGcTimeMetric),
    );
    this.cluster_instance_jvm_normal_gc_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmNormalGcCountMetric),
    );
    this.cluster_instance_clr_gen0_collect_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceClrGen0CollectCountMetric),
    );
    this.cluster_instance_clr_gen1_collect_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceClrGen1CollectCountMetric),
    );
    this.cluster_instance_clr_gen2_collect_count = new SumMetricsAddTable(
      host,
      host.budget(clusterInstanceClrGen2CollectCountMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterInstanceRuntimeSumMetrics. */
export class ClusterInstanceRuntimeSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterInstanceRuntimeSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterInstanceRuntimeSumMetricsTables(host));
  }

  bind(metric: string): ClusterInstanceRuntimeSumMetricsBinding | undefined {
    const cluster_instance_jvm_young_gc_time = metric === 'instance_jvm_young_gc_time';
    const cluster_instance_jvm_young_gc_count = metric === 'instance_jvm_young_gc_count';
    const cluster_instance_jvm_old_gc_time = metric === 'instance_jvm_old_gc_time';
    const cluster_instance_jvm_old_gc_count = metric === 'instance_jvm_old_gc_count';
    const cluster_instance_jvm_normal_gc_time = metric === 'instance_jvm_normal_gc_time';
    const cluster_instance_jvm_normal_gc_count = metric === 'instance_jvm_normal_gc_count';
    const cluster_instance_clr_gen0_collect_count = metric === 'instance_clr_gen0_collect_count';
    const cluster_instance_clr_gen1_collect_count = metric === 'instance_clr_gen1_collect_count';
    const cluster_instance_clr_gen2_collect_count = metric === 'instance_clr_gen2_collect_count';
    if (!cluster_instance_jvm_young_gc_time && !cluster_instance_jvm_young_gc_count && !cluster_instance_jvm_old_gc_time && !cluster_instance_jvm_old_gc_count && !cluster_instance_jvm_normal_gc_time && !cluster_instance_jvm_normal_gc_count && !cluster_instance_clr_gen0_collect_count && !cluster_instance_clr_gen1_collect_count && !cluster_instance_clr_gen2_collect_count) return undefined;
    return {
      cluster_instance_jvm_young_gc_time,
      cluster_instance_jvm_young_gc_count,
      cluster_instance_jvm_old_gc_time,
      cluster_instance_jvm_old_gc_count,
      cluster_instance_jvm_normal_gc_time,
      cluster_instance_jvm_normal_gc_count,
      cluster_instance_clr_gen0_collect_count,
      cluster_instance_clr_gen1_collect_count,
      cluster_instance_clr_gen2_collect_count,
    };
  }

  merge(binding: ClusterInstanceRuntimeSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_instance_jvm_young_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_young_gc_time")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_young_gc_time) {
      tables.cluster_instance_jvm_young_gc_time.merge(block.entities, columns);
    }
    // cluster_instance_jvm_young_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_young_gc_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_young_gc_count) {
      tables.cluster_instance_jvm_young_gc_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_old_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_old_gc_time")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_old_gc_time) {
      tables.cluster_instance_jvm_old_gc_time.merge(block.entities, columns);
    }
    // cluster_instance_jvm_old_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_old_gc_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_old_gc_count) {
      tables.cluster_instance_jvm_old_gc_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_normal_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_normal_gc_time")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_normal_gc_time) {
      tables.cluster_instance_jvm_normal_gc_time.merge(block.entities, columns);
    }
    // cluster_instance_jvm_normal_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_normal_gc_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_jvm_normal_gc_count) {
      tables.cluster_instance_jvm_normal_gc_count.merge(block.entities, columns);
    }
    // cluster_instance_clr_gen0_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen0_collect_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_clr_gen0_collect_count) {
      tables.cluster_instance_clr_gen0_collect_count.merge(block.entities, columns);
    }
    // cluster_instance_clr_gen1_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen1_collect_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_clr_gen1_collect_count) {
      tables.cluster_instance_clr_gen1_collect_count.merge(block.entities, columns);
    }
    // cluster_instance_clr_gen2_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen2_collect_count")
    // .sumMetricsAdd(total);
    if (binding.cluster_instance_clr_gen2_collect_count) {
      tables.cluster_instance_clr_gen2_collect_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterInstanceJvmYoungGcTimeMetric, bucket, tables.cluster_instance_jvm_young_gc_time);
      closeTable(closed, clusterInstanceJvmYoungGcCountMetric, bucket, tables.cluster_instance_jvm_young_gc_count);
      closeTable(closed, clusterInstanceJvmOldGcTimeMetric, bucket, tables.cluster_instance_jvm_old_gc_time);
      closeTable(closed, clusterInstanceJvmOldGcCountMetric, bucket, tables.cluster_instance_jvm_old_gc_count);
      closeTable(closed, clusterInstanceJvmNormalGcTimeMetric, bucket, tables.cluster_instance_jvm_normal_gc_time);
      closeTable(closed, clusterInstanceJvmNormalGcCountMetric, bucket, tables.cluster_instance_jvm_normal_gc_count);
      closeTable(
        closed,
        clusterInstanceClrGen0CollectCountMetric,
        bucket,
        tables.cluster_instance_clr_gen0_collect_count,
      );
      closeTable(
        closed,
        clusterInstanceClrGen1CollectCountMetric,
        bucket,
        tables.cluster_instance_clr_gen1_collect_count,
      );
      closeTable(
        closed,
        clusterInstanceClrGen2CollectCountMetric,
        bucket,
        tables.cluster_instance_clr_gen2_collect_count,
      );
    }
    return closed;
  }
}

export const clusterInstanceRuntimeSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterInstanceRuntimeSumMetrics',
  scope: clusterInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceJVMGC', function: 'sum' },
    { scope: 'ServiceInstanceCLRGC', function: 'sum' },
    { scope: 'FederatedInstanceRuntime', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new ClusterInstanceRuntimeSumMetricsDispatcher(host),
};
