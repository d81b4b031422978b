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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  instanceClrHeapMemoryMetric,
  instanceJvmClassLoadedClassCountMetric,
  instanceJvmClassTotalLoadedClassCountMetric,
  instanceJvmClassTotalUnloadedClassCountMetric,
  instanceJvmMemoryHeapMaxMetric,
  instanceJvmMemoryHeapMetric,
  instanceJvmMemoryNoheapMaxMetric,
  instanceJvmMemoryNoheapMetric,
  instanceJvmMemoryPoolCodeCacheMetric,
  instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
  instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
  instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
  instanceJvmMemoryPoolCompressedClassSpaceMetric,
  instanceJvmMemoryPoolMetaspaceMetric,
  instanceJvmMemoryPoolNewgenMetric,
  instanceJvmMemoryPoolOldgenMetric,
  instanceJvmMemoryPoolPermgenMetric,
  instanceJvmMemoryPoolSurvivorMetric,
  instanceJvmMemoryPoolZheapMetric,
  instanceJvmThreadBlockedStateThreadCountMetric,
  instanceJvmThreadDaemonCountMetric,
  instanceJvmThreadLiveCountMetric,
  instanceJvmThreadPeakCountMetric,
  instanceJvmThreadRunnableStateThreadCountMetric,
  instanceJvmThreadTimedWaitingStateThreadCountMetric,
  instanceJvmThreadWaitingStateThreadCountMetric,
} from '../metrics/instance-runtime-long-avg-metrics.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over InstanceRuntimeLongAvgMetrics take one downstream metric of one stream. */
interface InstanceRuntimeLongAvgMetricsBinding extends Binding {
  readonly instance_jvm_memory_heap: boolean;
  readonly instance_jvm_memory_heap_max: boolean;
  readonly instance_jvm_memory_noheap: boolean;
  readonly instance_jvm_memory_noheap_max: boolean;
  readonly instance_jvm_memory_pool_newgen: boolean;
  readonly instance_jvm_memory_pool_survivor: boolean;
  readonly instance_jvm_memory_pool_oldgen: boolean;
  readonly instance_jvm_memory_pool_zheap: boolean;
  readonly instance_jvm_memory_pool_permgen: boolean;
  readonly instance_jvm_memory_pool_metaspace: boolean;
  readonly instance_jvm_memory_pool_compressed_class_space: boolean;
  readonly instance_jvm_memory_pool_code_cache: boolean;
  readonly instance_jvm_memory_pool_codeheap_non_nmethods: boolean;
  readonly instance_jvm_memory_pool_codeheap_profiled_nmethods: boolean;
  readonly instance_jvm_memory_pool_codeheap_non_profiled_nmethods: boolean;
  readonly instance_jvm_thread_live_count: boolean;
  readonly instance_jvm_thread_daemon_count: boolean;
  readonly instance_jvm_thread_peak_count: boolean;
  readonly instance_jvm_thread_runnable_state_thread_count: boolean;
  readonly instance_jvm_thread_blocked_state_thread_count: boolean;
  readonly instance_jvm_thread_waiting_state_thread_count: boolean;
  readonly instance_jvm_thread_timed_waiting_state_thread_count: boolean;
  readonly instance_jvm_class_loaded_class_count: boolean;
  readonly instance_jvm_class_total_loaded_class_count: boolean;
  readonly instance_jvm_class_total_unloaded_class_count: boolean;
  readonly instance_clr_heap_memory: boolean;
}

/** The tables of one time bucket, one per metric over InstanceRuntimeLongAvgMetrics. */
class InstanceRuntimeLongAvgMetricsTables {
  readonly instance_jvm_memory_heap: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_heap_max: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_noheap: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_noheap_max: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_newgen: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_survivor: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_oldgen: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_zheap: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_permgen: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_metaspace: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_compressed_class_space: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_code_cache: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_codeheap_non_nmethods: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_codeheap_profiled_nmethods: LongAvgMetricsAddTable;
  readonly instance_jvm_memory_pool_codeheap_non_profiled_nmethods: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_live_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_daemon_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_peak_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_runnable_state_thread_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_blocked_state_thread_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_waiting_state_thread_count: LongAvgMetricsAddTable;
  readonly instance_jvm_thread_timed_waiting_state_thread_count: LongAvgMetricsAddTable;
  readonly instance_jvm_class_loaded_class_count: LongAvgMetricsAddTable;
  readonly instance_jvm_class_total_loaded_class_count: LongAvgMetricsAddTable;
  readonly instance_jvm_class_total_unloaded_class_count: LongAvgMetricsAddTable;
  readonly instance_clr_heap_memory: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_memory_heap = new LongAvgMetricsAddTable(host, host.budget(instanceJvmMemoryHeapMetric));
    this.instance_jvm_memory_heap_max = new LongAvgMetricsAddTable(host, host.budget(instanceJvmMemoryHeapMaxMetric));
    this.instance_jvm_memory_noheap = new LongAvgMetricsAddTable(host, host.budget(instanceJvmMemoryNoheapMetric));
    this.instance_jvm_memory_noheap_max = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryNoheapMaxMetric),
    );
    this.instance_jvm_memory_pool_newgen = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolNewgenMetric),
    );
    this.instance_jvm_memory_pool_survivor = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolSurvivorMetric),
    );
    this.instance_jvm_memory_pool_oldgen = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolOldgenMetric),
    );
    this.instance_jvm_memory_pool_zheap = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolZheapMetric),
    );
    this.instance_jvm_memory_pool_permgen = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolPermgenMetric),
    );
    this.instance_jvm_memory_pool_metaspace = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolMetaspaceMetric),
    );
    this.instance_jvm_memory_pool_compressed_class_space = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolCompressedClassSpaceMetric),
    );
    this.instance_jvm_memory_pool_code_cache = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeCacheMetric),
    );
    this.instance_jvm_memory_pool_codeheap_non_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapNonNmethodsMetric),
    );
    this.instance_jvm_memory_pool_codeheap_profiled_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric),
    );
    this.instance_jvm_memory_pool_codeheap_non_profiled_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric),
    );
    this.instance_jvm_thread_live_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadLiveCountMetric),
    );
    this.instance_jvm_thread_daemon_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadDaemonCountMetric),
    );
    this.instance_jvm_thread_peak_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadPeakCountMetric),
    );
    this.instance_jvm_thread_runnable_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadRunnableStateThreadCountMetric),
    );
    this.instance_jvm_thread_blocked_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadBlockedStateThreadCountMetric),
    );
    this.instance_jvm_thread_waiting_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadWaitingStateThreadCountMetric),
    );
    this.instance_jvm_thread_timed_waiting_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmThreadTimedWaitingStateThreadCountMetric),
    );
    this.instance_jvm_class_loaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmClassLoadedClassCountMetric),
    );
    this.instance_jvm_class_total_loaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmClassTotalLoadedClassCountMetric),
    );
    this.instance_jvm_class_total_unloaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(instanceJvmClassTotalUnloadedClassCountMetric),
    );
    this.instance_clr_heap_memory = new LongAvgMetricsAddTable(host, host.budget(instanceClrHeapMemoryMetric));
  }
}

/** Merges increments of longAvg() into the metrics over InstanceRuntimeLongAvgMetrics. */
export class InstanceRuntimeLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<InstanceRuntimeLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new InstanceRuntimeLongAvgMetricsTables(host));
  }

  bind(metric: string): InstanceRuntimeLongAvgMetricsBinding | undefined {
    const instance_jvm_memory_heap = metric === 'instance_jvm_memory_heap';
    const instance_jvm_memory_heap_max = metric === 'instance_jvm_memory_heap_max';
    const instance_jvm_memory_noheap = metric === 'instance_jvm_memory_noheap';
    const instance_jvm_memory_noheap_max = metric === 'instance_jvm_memory_noheap_max';
    const instance_jvm_memory_pool_newgen = metric === 'instance_jvm_memory_pool_newgen';
    const instance_jvm_memory_pool_survivor = metric === 'instance_jvm_memory_pool_survivor';
    const instance_jvm_memory_pool_oldgen = metric === 'instance_jvm_memory_pool_oldgen';
    const instance_jvm_memory_pool_zheap = metric === 'instance_jvm_memory_pool_zheap';
    const instance_jvm_memory_pool_permgen = metric === 'instance_jvm_memory_pool_permgen';
    const instance_jvm_memory_pool_metaspace = metric === 'instance_jvm_memory_pool_metaspace';
    const instance_jvm_memory_pool_compressed_class_space = metric === 'instance_jvm_memory_pool_compressed_class_space';
    const instance_jvm_memory_pool_code_cache = metric === 'instance_jvm_memory_pool_code_cache';
    const instance_jvm_memory_pool_codeheap_non_nmethods = metric === 'instance_jvm_memory_pool_codeheap_non_nmethods';
    const instance_jvm_memory_pool_codeheap_profiled_nmethods = metric === 'instance_jvm_memory_pool_codeheap_profiled_nmethods';
    const instance_jvm_memory_pool_codeheap_non_profiled_nmethods = metric === 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods';
    const instance_jvm_thread_live_count = metric === 'instance_jvm_thread_live_count';
    const instance_jvm_thread_daemon_count = metric === 'instance_jvm_thread_daemon_count';
    const instance_jvm_thread_peak_count = metric === 'instance_jvm_thread_peak_count';
    const instance_jvm_thread_runnable_state_thread_count = metric === 'instance_jvm_thread_runnable_state_thread_count';
    const instance_jvm_thread_blocked_state_thread_count = metric === 'instance_jvm_thread_blocked_state_thread_count';
    const instance_jvm_thread_waiting_state_thread_count = metric === 'instance_jvm_thread_waiting_state_thread_count';
    const instance_jvm_thread_timed_waiting_state_thread_count = metric === 'instance_jvm_thread_timed_waiting_state_thread_count';
    const instance_jvm_class_loaded_class_count = metric === 'instance_jvm_class_loaded_class_count';
    const instance_jvm_class_total_loaded_class_count = metric === 'instance_jvm_class_total_loaded_class_count';
    const instance_jvm_class_total_unloaded_class_count = metric === 'instance_jvm_class_total_unloaded_class_count';
    const instance_clr_heap_memory = metric === 'instance_clr_heap_memory';
    if (!instance_jvm_memory_heap && !instance_jvm_memory_heap_max && !instance_jvm_memory_noheap && !instance_jvm_memory_noheap_max && !instance_jvm_memory_pool_newgen && !instance_jvm_memory_pool_survivor && !instance_jvm_memory_pool_oldgen && !instance_jvm_memory_pool_zheap && !instance_jvm_memory_pool_permgen && !instance_jvm_memory_pool_metaspace && !instance_jvm_memory_pool_compressed_class_space && !instance_jvm_memory_pool_code_cache && !instance_jvm_memory_pool_codeheap_non_nmethods && !instance_jvm_memory_pool_codeheap_profiled_nmethods && !instance_jvm_memory_pool_codeheap_non_profiled_nmethods && !instance_jvm_thread_live_count && !instance_jvm_thread_daemon_count && !instance_jvm_thread_peak_count && !instance_jvm_thread_runnable_state_thread_count && !instance_jvm_thread_blocked_state_thread_count && !instance_jvm_thread_waiting_state_thread_count && !instance_jvm_thread_timed_waiting_state_thread_count && !instance_jvm_class_loaded_class_count && !instance_jvm_class_total_loaded_class_count && !instance_jvm_class_total_unloaded_class_count && !instance_clr_heap_memory) return undefined;
    return {
      instance_jvm_memory_heap,
      instance_jvm_memory_heap_max,
      instance_jvm_memory_noheap,
      instance_jvm_memory_noheap_max,
      instance_jvm_memory_pool_newgen,
      instance_jvm_memory_pool_survivor,
      instance_jvm_memory_pool_oldgen,
      instance_jvm_memory_pool_zheap,
      instance_jvm_memory_pool_permgen,
      instance_jvm_memory_pool_metaspace,
      instance_jvm_memory_pool_compressed_class_space,
      instance_jvm_memory_pool_code_cache,
      instance_jvm_memory_pool_codeheap_non_nmethods,
      instance_jvm_memory_pool_codeheap_profiled_nmethods,
      instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      instance_jvm_thread_live_count,
      instance_jvm_thread_daemon_count,
      instance_jvm_thread_peak_count,
      instance_jvm_thread_runnable_state_thread_count,
      instance_jvm_thread_blocked_state_thread_count,
      instance_jvm_thread_waiting_state_thread_count,
      instance_jvm_thread_timed_waiting_state_thread_count,
      instance_jvm_class_loaded_class_count,
      instance_jvm_class_total_loaded_class_count,
      instance_jvm_class_total_unloaded_class_count,
      instance_clr_heap_memory,
    };
  }

  merge(binding: InstanceRuntimeLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // instance_jvm_memory_heap = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_heap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_heap) {
      tables.instance_jvm_memory_heap.merge(block.entities, columns);
    }
    // instance_jvm_memory_heap_max = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_heap_max")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_heap_max) {
      tables.instance_jvm_memory_heap_max.merge(block.entities, columns);
    }
    // instance_jvm_memory_noheap = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_noheap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_noheap) {
      tables.instance_jvm_memory_noheap.merge(block.entities, columns);
    }
    // instance_jvm_memory_noheap_max = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_noheap_max")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_noheap_max) {
      tables.instance_jvm_memory_noheap_max.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_newgen = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_newgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_newgen) {
      tables.instance_jvm_memory_pool_newgen.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_survivor = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_survivor")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_survivor) {
      tables.instance_jvm_memory_pool_survivor.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_oldgen = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_oldgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_oldgen) {
      tables.instance_jvm_memory_pool_oldgen.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_zheap = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_zheap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_zheap) {
      tables.instance_jvm_memory_pool_zheap.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_permgen = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_permgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_permgen) {
      tables.instance_jvm_memory_pool_permgen.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_metaspace = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_metaspace")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_metaspace) {
      tables.instance_jvm_memory_pool_metaspace.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_compressed_class_space = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_compressed_class_space) {
      tables.instance_jvm_memory_pool_compressed_class_space.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_code_cache = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_code_cache")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_code_cache) {
      tables.instance_jvm_memory_pool_code_cache.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_codeheap_non_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_codeheap_non_nmethods) {
      tables.instance_jvm_memory_pool_codeheap_non_nmethods.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_codeheap_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_codeheap_profiled_nmethods) {
      tables.instance_jvm_memory_pool_codeheap_profiled_nmethods.merge(block.entities, columns);
    }
    // instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_memory_pool_codeheap_non_profiled_nmethods) {
      tables.instance_jvm_memory_pool_codeheap_non_profiled_nmethods.merge(block.entities, columns);
    }
    // instance_jvm_thread_live_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_live_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_live_count) {
      tables.instance_jvm_thread_live_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_daemon_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_daemon_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_daemon_count) {
      tables.instance_jvm_thread_daemon_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_peak_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_peak_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_peak_count) {
      tables.instance_jvm_thread_peak_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_runnable_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_runnable_state_thread_count) {
      tables.instance_jvm_thread_runnable_state_thread_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_blocked_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_blocked_state_thread_count) {
      tables.instance_jvm_thread_blocked_state_thread_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_waiting_state_thread_count) {
      tables.instance_jvm_thread_waiting_state_thread_count.merge(block.entities, columns);
    }
    // instance_jvm_thread_timed_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_thread_timed_waiting_state_thread_count) {
      tables.instance_jvm_thread_timed_waiting_state_thread_count.merge(block.entities, columns);
    }
    // instance_jvm_class_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_loaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_class_loaded_class_count) {
      tables.instance_jvm_class_loaded_class_count.merge(block.entities, columns);
    }
    // instance_jvm_class_total_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_total_loaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_class_total_loaded_class_count) {
      tables.instance_jvm_class_total_loaded_class_count.merge(block.entities, columns);
    }
    // instance_jvm_class_total_unloaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_total_unloaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_class_total_unloaded_class_count) {
      tables.instance_jvm_class_total_unloaded_class_count.merge(block.entities, columns);
    }
    // instance_clr_heap_memory = from(InstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_clr_heap_memory")
    // .longAvgMetricsAdd(summation, count);
    if (binding.instance_clr_heap_memory) {
      tables.instance_clr_heap_memory.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmMemoryHeapMetric, bucket, tables.instance_jvm_memory_heap);
      closeTable(closed, instanceJvmMemoryHeapMaxMetric, bucket, tables.instance_jvm_memory_heap_max);
      closeTable(closed, instanceJvmMemoryNoheapMetric, bucket, tables.instance_jvm_memory_noheap);
      closeTable(closed, instanceJvmMemoryNoheapMaxMetric, bucket, tables.instance_jvm_memory_noheap_max);
      closeTable(closed, instanceJvmMemoryPoolNewgenMetric, bucket, tables.instance_jvm_memory_pool_newgen);
      closeTable(closed, instanceJvmMemoryPoolSurvivorMetric, bucket, tables.instance_jvm_memory_pool_survivor);
      closeTable(closed, instanceJvmMemoryPoolOldgenMetric, bucket, tables.instance_jvm_memory_pool_oldgen);
      closeTable(closed, instanceJvmMemoryPoolZheapMetric, bucket, tables.instance_jvm_memory_pool_zheap);
      closeTable(closed, instanceJvmMemoryPoolPermgenMetric, bucket, tables.instance_jvm_memory_pool_permgen);
      closeTable(closed, instanceJvmMemoryPoolMetaspaceMetric, bucket, tables.instance_jvm_memory_pool_metaspace);
      closeTable(
        closed,
        instanceJvmMemoryPoolCompressedClassSpaceMetric,
        bucket,
        tables.instance_jvm_memory_pool_compressed_class_space,
      );
      closeTable(closed, instanceJvmMemoryPoolCodeCacheMetric, bucket, tables.instance_jvm_memory_pool_code_cache);
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_nmethods,
      );
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_profiled_nmethods,
      );
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      );
      closeTable(closed, instanceJvmThreadLiveCountMetric, bucket, tables.instance_jvm_thread_live_count);
      closeTable(closed, instanceJvmThreadDaemonCountMetric, bucket, tables.instance_jvm_thread_daemon_count);
      closeTable(closed, instanceJvmThreadPeakCountMetric, bucket, tables.instance_jvm_thread_peak_count);
      closeTable(
        closed,
        instanceJvmThreadRunnableStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_runnable_state_thread_count,
      );
      closeTable(
        closed,
        instanceJvmThreadBlockedStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_blocked_state_thread_count,
      );
      closeTable(
        closed,
        instanceJvmThreadWaitingStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_waiting_state_thread_count,
      );
      closeTable(
        closed,
        instanceJvmThreadTimedWaitingStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_timed_waiting_state_thread_count,
      );
      closeTable(closed, instanceJvmClassLoadedClassCountMetric, bucket, tables.instance_jvm_class_loaded_class_count);
      closeTable(
        closed,
        instanceJvmClassTotalLoadedClassCountMetric,
        bucket,
        tables.instance_jvm_class_total_loaded_class_count,
      );
      closeTable(
        closed,
        instanceJvmClassTotalUnloadedClassCountMetric,
        bucket,
        tables.instance_jvm_class_total_unloaded_class_count,
      );
      closeTable(closed, instanceClrHeapMemoryMetric, bucket, tables.instance_clr_heap_memory);
    }
    return closed;
  }
}

export const instanceRuntimeLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'InstanceRuntimeLongAvgMetrics',
  scope: federatedInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceJVMMemory', function: 'longAvg' },
    { scope: 'ServiceInstanceJVMMemoryPool', function: 'longAvg' },
    { scope: 'ServiceInstanceJVMThread', function: 'longAvg' },
    { scope: 'ServiceInstanceJVMClass', function: 'longAvg' },
    { scope: 'ServiceInstanceCLRGC', function: 'longAvg' },
    { scope: 'FederatedInstanceRuntime', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new InstanceRuntimeLongAvgMetricsDispatcher(host),
};
