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
  instanceClrGen0CollectCountMetric,
  instanceClrGen1CollectCountMetric,
  instanceClrGen2CollectCountMetric,
  instanceJvmNormalGcCountMetric,
  instanceJvmNormalGcTimeMetric,
  instanceJvmOldGcCountMetric,
  instanceJvmOldGcTimeMetric,
  instanceJvmYoungGcCountMetric,
  instanceJvmYoungGcTimeMetric,
} from '../metrics/instance-runtime-sum-metrics.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over InstanceRuntimeSumMetrics take one downstream metric of one stream. */
interface InstanceRuntimeSumMetricsBinding extends Binding {
  readonly instance_jvm_young_gc_time: boolean;
  readonly instance_jvm_young_gc_count: boolean;
  readonly instance_jvm_old_gc_time: boolean;
  readonly instance_jvm_old_gc_count: boolean;
  readonly instance_jvm_normal_gc_time: boolean;
  readonly instance_jvm_normal_gc_count: boolean;
  readonly instance_clr_gen0_collect_count: boolean;
  readonly instance_clr_gen1_collect_count: boolean;
  readonly instance_clr_gen2_collect_count: boolean;
}

/** The tables of one time bucket, one per metric over InstanceRuntimeSumMetrics. */
class InstanceRuntimeSumMetricsTables {
  readonly instance_jvm_young_gc_time: SumMetricsAddTable;
  readonly instance_jvm_young_gc_count: SumMetricsAddTable;
  readonly instance_jvm_old_gc_time: SumMetricsAddTable;
  readonly instance_jvm_old_gc_count: SumMetricsAddTable;
  readonly instance_jvm_normal_gc_time: SumMetricsAddTable;
  readonly instance_jvm_normal_gc_count: SumMetricsAddTable;
  readonly instance_clr_gen0_collect_count: SumMetricsAddTable;
  readonly instance_clr_gen1_collect_count: SumMetricsAddTable;
  readonly instance_clr_gen2_collect_count: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_young_gc_time = new SumMetricsAddTable(host, host.budget(instanceJvmYoungGcTimeMetric));
    this.instance_jvm_young_gc_count = new SumMetricsAddTable(host, host.budget(instanceJvmYoungGcCountMetric));
    this.instance_jvm_old_gc_time = new SumMetricsAddTable(host, host.budget(instanceJvmOldGcTimeMetric));
    this.instance_jvm_old_gc_count = new SumMetricsAddTable(host, host.budget(instanceJvmOldGcCountMetric));
    this.instance_jvm_normal_gc_time = new SumMetricsAddTable(host, host.budget(instanceJvmNormalGcTimeMetric));
    this.instance_jvm_normal_gc_count = new SumMetricsAddTable(host, host.budget(instanceJvmNormalGcCountMetric));
    this.instance_clr_gen0_collect_count = new SumMetricsAddTable(host, host.budget(instanceClrGen0CollectCountMetric));
    this.instance_clr_gen1_collect_count = new SumMetricsAddTable(host, host.budget(instanceClrGen1CollectCountMetric));
    this.instance_clr_gen2_collect_count = new SumMetricsAddTable(host, host.budget(instanceClrGen2CollectCountMetric));
  }
}

/** Merges increments of sum() into the metrics over InstanceRuntimeSumMetrics. */
export class InstanceRuntimeSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<InstanceRuntimeSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new InstanceRuntimeSumMetricsTables(host));
  }

  bind(metric: string): InstanceRuntimeSumMetricsBinding | undefined {
    const instance_jvm_young_gc_time = metric === 'instance_jvm_young_gc_time';
    const instance_jvm_young_gc_count = metric === 'instance_jvm_young_gc_count';
    const instance_jvm_old_gc_time = metric === 'instance_jvm_old_gc_time';
    const instance_jvm_old_gc_count = metric === 'instance_jvm_old_gc_count';
    const instance_jvm_normal_gc_time = metric === 'instance_jvm_normal_gc_time';
    const instance_jvm_normal_gc_count = metric === 'instance_jvm_normal_gc_count';
    const instance_clr_gen0_collect_count = metric === 'instance_clr_gen0_collect_count';
    const instance_clr_gen1_collect_count = metric === 'instance_clr_gen1_collect_count';
    const instance_clr_gen2_collect_count = metric === 'instance_clr_gen2_collect_count';
    if (!instance_jvm_young_gc_time && !instance_jvm_young_gc_count && !instance_jvm_old_gc_time && !instance_jvm_old_gc_count && !instance_jvm_normal_gc_time && !instance_jvm_normal_gc_count && !instance_clr_gen0_collect_count && !instance_clr_gen1_collect_count && !instance_clr_gen2_collect_count) return undefined;
    return {
      instance_jvm_young_gc_time,
      instance_jvm_young_gc_count,
      instance_jvm_old_gc_time,
      instance_jvm_old_gc_count,
      instance_jvm_normal_gc_time,
      instance_jvm_normal_gc_count,
      instance_clr_gen0_collect_count,
      instance_clr_gen1_collect_count,
      instance_clr_gen2_collect_count,
    };
  }

  merge(binding: InstanceRuntimeSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // instance_jvm_young_gc_time = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_young_gc_time")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_young_gc_time) {
      tables.instance_jvm_young_gc_time.merge(block.entities, columns);
    }
    // instance_jvm_young_gc_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_young_gc_count")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_young_gc_count) {
      tables.instance_jvm_young_gc_count.merge(block.entities, columns);
    }
    // instance_jvm_old_gc_time = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_old_gc_time")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_old_gc_time) {
      tables.instance_jvm_old_gc_time.merge(block.entities, columns);
    }
    // instance_jvm_old_gc_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_old_gc_count")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_old_gc_count) {
      tables.instance_jvm_old_gc_count.merge(block.entities, columns);
    }
    // instance_jvm_normal_gc_time = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_normal_gc_time")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_normal_gc_time) {
      tables.instance_jvm_normal_gc_time.merge(block.entities, columns);
    }
    // instance_jvm_normal_gc_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_jvm_normal_gc_count")
    // .sumMetricsAdd(total);
    if (binding.instance_jvm_normal_gc_count) {
      tables.instance_jvm_normal_gc_count.merge(block.entities, columns);
    }
    // instance_clr_gen0_collect_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen0_collect_count")
    // .sumMetricsAdd(total);
    if (binding.instance_clr_gen0_collect_count) {
      tables.instance_clr_gen0_collect_count.merge(block.entities, columns);
    }
    // instance_clr_gen1_collect_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen1_collect_count")
    // .sumMetricsAdd(total);
    if (binding.instance_clr_gen1_collect_count) {
      tables.instance_clr_gen1_collect_count.merge(block.entities, columns);
    }
    // instance_clr_gen2_collect_count = from(InstanceRuntimeSumMetrics.*)
    // .filter(metric == "instance_clr_gen2_collect_count")
    // .sumMetricsAdd(total);
    if (binding.instance_clr_gen2_collect_count) {
      tables.instance_clr_gen2_collect_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmYoungGcTimeMetric, bucket, tables.instance_jvm_young_gc_time);
      closeTable(closed, instanceJvmYoungGcCountMetric, bucket, tables.instance_jvm_young_gc_count);
      closeTable(closed, instanceJvmOldGcTimeMetric, bucket, tables.instance_jvm_old_gc_time);
      closeTable(closed, instanceJvmOldGcCountMetric, bucket, tables.instance_jvm_old_gc_count);
      closeTable(closed, instanceJvmNormalGcTimeMetric, bucket, tables.instance_jvm_normal_gc_time);
      closeTable(closed, instanceJvmNormalGcCountMetric, bucket, tables.instance_jvm_normal_gc_count);
      closeTable(closed, instanceClrGen0CollectCountMetric, bucket, tables.instance_clr_gen0_collect_count);
      closeTable(closed, instanceClrGen1CollectCountMetric, bucket, tables.instance_clr_gen1_collect_count);
      closeTable(closed, instanceClrGen2CollectCountMetric, bucket, tables.instance_clr_gen2_collect_count);
    }
    return closed;
  }
}

export const instanceRuntimeSumMetricsSource: FederationSourceDefinition = {
  name: 'InstanceRuntimeSumMetrics',
  scope: federatedInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceJVMGC', function: 'sum' },
    { scope: 'ServiceInstanceCLRGC', function: 'sum' },
    { scope: 'FederatedInstanceRuntime', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new InstanceRuntimeSumMetricsDispatcher(host),
};
