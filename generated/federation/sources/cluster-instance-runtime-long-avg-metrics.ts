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
  clusterInstanceClrHeapMemoryMetric,
  clusterInstanceJvmClassLoadedClassCountMetric,
  clusterInstanceJvmClassTotalLoadedClassCountMetric,
  clusterInstanceJvmClassTotalUnloadedClassCountMetric,
  clusterInstanceJvmMemoryHeapMaxMetric,
  clusterInstanceJvmMemoryHeapMetric,
  clusterInstanceJvmMemoryNoheapMaxMetric,
  clusterInstanceJvmMemoryNoheapMetric,
  clusterInstanceJvmMemoryPoolCodeCacheMetric,
  clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric,
  clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
  clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
  clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric,
  clusterInstanceJvmMemoryPoolMetaspaceMetric,
  clusterInstanceJvmMemoryPoolNewgenMetric,
  clusterInstanceJvmMemoryPoolOldgenMetric,
  clusterInstanceJvmMemoryPoolPermgenMetric,
  clusterInstanceJvmMemoryPoolSurvivorMetric,
  clusterInstanceJvmMemoryPoolZheapMetric,
  clusterInstanceJvmThreadBlockedStateThreadCountMetric,
  clusterInstanceJvmThreadDaemonCountMetric,
  clusterInstanceJvmThreadLiveCountMetric,
  clusterInstanceJvmThreadPeakCountMetric,
  clusterInstanceJvmThreadRunnableStateThreadCountMetric,
  clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric,
  clusterInstanceJvmThreadWaitingStateThreadCountMetric,
} from '../metrics/cluster-instance-runtime-long-avg-metrics.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over ClusterInstanceRuntimeLongAvgMetrics take one downstream metric of one stream. */
interface ClusterInstanceRuntimeLongAvgMetricsBinding extends Binding {
  readonly cluster_instance_jvm_memory_heap: boolean;
  readonly cluster_instance_jvm_memory_heap_max: boolean;
  readonly cluster_instance_jvm_memory_noheap: boolean;
  readonly cluster_instance_jvm_memory_noheap_max: boolean;
  readonly cluster_instance_jvm_memory_pool_newgen: boolean;
  readonly cluster_instance_jvm_memory_pool_survivor: boolean;
  readonly cluster_instance_jvm_memory_pool_oldgen: boolean;
  readonly cluster_instance_jvm_memory_pool_zheap: boolean;
  readonly cluster_instance_jvm_memory_pool_permgen: boolean;
  readonly cluster_instance_jvm_memory_pool_metaspace: boolean;
  readonly cluster_instance_jvm_memory_pool_compressed_class_space: boolean;
  readonly cluster_instance_jvm_memory_pool_code_cache: boolean;
  readonly cluster_instance_jvm_memory_pool_codeheap_non_nmethods: boolean;
  readonly cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods: boolean;
  readonly cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods: boolean;
  readonly cluster_instance_jvm_thread_live_count: boolean;
  readonly cluster_instance_jvm_thread_daemon_count: boolean;
  readonly cluster_instance_jvm_thread_peak_count: boolean;
  readonly cluster_instance_jvm_thread_runnable_state_thread_count: boolean;
  readonly cluster_instance_jvm_thread_blocked_state_thread_count: boolean;
  readonly cluster_instance_jvm_thread_waiting_state_thread_count: boolean;
  readonly cluster_instance_jvm_thread_timed_waiting_state_thread_count: boolean;
  readonly cluster_instance_jvm_class_loaded_class_count: boolean;
  readonly cluster_instance_jvm_class_total_loaded_class_count: boolean;
  readonly cluster_instance_jvm_class_total_unloaded_class_count: boolean;
  readonly cluster_instance_clr_heap_memory: boolean;
}

/** The tables of one time bucket, one per metric over ClusterInstanceRuntimeLongAvgMetrics. */
class ClusterInstanceRuntimeLongAvgMetricsTables {
  readonly cluster_instance_jvm_memory_heap: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_heap_max: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_noheap: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_noheap_max: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_newgen: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_survivor: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_oldgen: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_zheap: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_permgen: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_metaspace: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_compressed_class_space: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_code_cache: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_codeheap_non_nmethods: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_live_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_daemon_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_peak_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_runnable_state_thread_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_blocked_state_thread_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_waiting_state_thread_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_thread_timed_waiting_state_thread_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_class_loaded_class_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_class_total_loaded_class_count: LongAvgMetricsAddTable;
  readonly cluster_instance_jvm_class_total_unloaded_class_count: LongAvgMetricsAddTable;
  readonly cluster_instance_clr_heap_memory: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_instance_jvm_memory_heap = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryHeapMetric),
    );
    this.cluster_instance_jvm_memory_heap_max = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryHeapMaxMetric),
    );
    this.cluster_instance_jvm_memory_noheap = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryNoheapMetric),
    );
    this.cluster_instance_jvm_memory_noheap_max = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryNoheapMaxMetric),
    );
    this.cluster_instance_jvm_memory_pool_newgen = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolNewgenMetric),
    );
    this.cluster_instance_jvm_memory_pool_survivor = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolSurvivorMetric),
    );
    this.cluster_instance_jvm_memory_pool_oldgen = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolOldgenMetric),
    );
    this.cluster_instance_jvm_memory_pool_zheap = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolZheapMetric),
    );
    this.cluster_instance_jvm_memory_pool_permgen = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolPermgenMetric),
    );
    this.cluster_instance_jvm_memory_pool_metaspace = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolMetaspaceMetric),
    );
    this.cluster_instance_jvm_memory_pool_compressed_class_space = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric),
    );
    this.cluster_instance_jvm_memory_pool_code_cache = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolCodeCacheMetric),
    );
    this.cluster_instance_jvm_memory_pool_codeheap_non_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric),
    );
    this.cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric),
    );
    this.cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric),
    );
    this.cluster_instance_jvm_thread_live_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadLiveCountMetric),
    );
    this.cluster_instance_jvm_thread_daemon_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadDaemonCountMetric),
    );
    this.cluster_instance_jvm_thread_peak_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadPeakCountMetric),
    );
    this.cluster_instance_jvm_thread_runnable_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadRunnableStateThreadCountMetric),
    );
    this.cluster_instance_jvm_thread_blocked_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadBlockedStateThreadCountMetric),
    );
    this.cluster_instance_jvm_thread_waiting_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadWaitingStateThreadCountMetric),
    );
    this.cluster_instance_jvm_thread_timed_waiting_state_thread_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric),
    );
    this.cluster_instance_jvm_class_loaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmClassLoadedClassCountMetric),
    );
    this.cluster_instance_jvm_class_total_loaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmClassTotalLoadedClassCountMetric),
    );
    this.cluster_instance_jvm_class_total_unloaded_class_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceJvmClassTotalUnloadedClassCountMetric),
    );
    this.cluster_instance_clr_heap_memory = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterInstanceClrHeapMemoryMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterInstanceRuntimeLongAvgMetrics. */
export class ClusterInstanceRuntimeLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterInstanceRuntimeLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterInstanceRuntimeLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterInstanceRuntimeLongAvgMetricsBinding | undefined {
    const cluster_instance_jvm_memory_heap = metric === 'instance_jvm_memory_heap';
    const cluster_instance_jvm_memory_heap_max = metric === 'instance_jvm_memory_heap_max';
    const cluster_instance_jvm_memory_noheap = metric === 'instance_jvm_memory_noheap';
    const cluster_instance_jvm_memory_noheap_max = metric === 'instance_jvm_memory_noheap_max';
    const cluster_instance_jvm_memory_pool_newgen = metric === 'instance_jvm_memory_pool_newgen';
    const cluster_instance_jvm_memory_pool_survivor = metric === 'instance_jvm_memory_pool_survivor';
    const cluster_instance_jvm_memory_pool_oldgen = metric === 'instance_jvm_memory_pool_oldgen';
    const cluster_instance_jvm_memory_pool_zheap = metric === 'instance_jvm_memory_pool_zheap';
    const cluster_instance_jvm_memory_pool_permgen = metric === 'instance_jvm_memory_pool_permgen';
    const cluster_instance_jvm_memory_pool_metaspace = metric === 'instance_jvm_memory_pool_metaspace';
    const cluster_instance_jvm_memory_pool_compressed_class_space = metric === 'instance_jvm_memory_pool_compressed_class_space';
    const cluster_instance_jvm_memory_pool_code_cache = metric === 'instance_jvm_memory_pool_code_cache';
    const cluster_instance_jvm_memory_pool_codeheap_non_nmethods = metric === 'instance_jvm_memory_pool_codeheap_non_nmethods';
    const cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = metric === 'instance_jvm_memory_pool_codeheap_profiled_nmethods';
    const cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = metric === 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods';
    const cluster_instance_jvm_thread_live_count = metric === 'instance_jvm_thread_live_count';
    const cluster_instance_jvm_thread_daemon_count = metric === 'instance_jvm_thread_daemon_count';
    const cluster_instance_jvm_thread_peak_count = metric === 'instance_jvm_thread_peak_count';
    const cluster_instance_jvm_thread_runnable_state_thread_count = metric === 'instance_jvm_thread_runnable_state_thread_count';
    const cluster_instance_jvm_thread_blocked_state_thread_count = metric === 'instance_jvm_thread_blocked_state_thread_count';
    const cluster_instance_jvm_thread_waiting_state_thread_count = metric === 'instance_jvm_thread_waiting_state_thread_count';
    const cluster_instance_jvm_thread_timed_waiting_state_thread_count = metric === 'instance_jvm_thread_timed_waiting_state_thread_count';
    const cluster_instance_jvm_class_loaded_class_count = metric === 'instance_jvm_class_loaded_class_count';
    const cluster_instance_jvm_class_total_loaded_class_count = metric === 'instance_jvm_class_total_loaded_class_count';
    const cluster_instance_jvm_class_total_unloaded_class_count = metric === 'instance_jvm_class_total_unloaded_class_count';
    const cluster_instance_clr_heap_memory = metric === 'instance_clr_heap_memory';
    if (!cluster_instance_jvm_memory_heap && !cluster_instance_jvm_memory_heap_max && !cluster_instance_jvm_memory_noheap && !cluster_instance_jvm_memory_noheap_max && !cluster_instance_jvm_memory_pool_newgen && !cluster_instance_jvm_memory_pool_survivor && !cluster_instance_jvm_memory_pool_oldgen && !cluster_instance_jvm_memory_pool_zheap && !cluster_instance_jvm_memory_pool_permgen && !cluster_instance_jvm_memory_pool_metaspace && !cluster_instance_jvm_memory_pool_compressed_class_space && !cluster_instance_jvm_memory_pool_code_cache && !cluster_instance_jvm_memory_pool_codeheap_non_nmethods && !cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods && !cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods && !cluster_instance_jvm_thread_live_count && !cluster_instance_jvm_thread_daemon_count && !cluster_instance_jvm_thread_peak_count && !cluster_instance_jvm_thread_runnable_state_thread_count && !cluster_instance_jvm_thread_blocked_state_thread_count && !cluster_instance_jvm_thread_waiting_state_thread_count && !cluster_instance_jvm_thread_timed_waiting_state_thread_count && !cluster_instance_jvm_class_loaded_class_count && !cluster_instance_jvm_class_total_loaded_class_count && !cluster_instance_jvm_class_total_unloaded_class_count && !cluster_instance_clr_heap_memory) return undefined;
    return {
      cluster_instance_jvm_memory_heap,
      cluster_instance_jvm_memory_heap_max,
      cluster_instance_jvm_memory_noheap,
      cluster_instance_jvm_memory_noheap_max,
      cluster_instance_jvm_memory_pool_newgen,
      cluster_instance_jvm_memory_pool_survivor,
      cluster_instance_jvm_memory_pool_oldgen,
      cluster_instance_jvm_memory_pool_zheap,
      cluster_instance_jvm_memory_pool_permgen,
      cluster_instance_jvm_memory_pool_metaspace,
      cluster_instance_jvm_memory_pool_compressed_class_space,
      cluster_instance_jvm_memory_pool_code_cache,
      cluster_instance_jvm_memory_pool_codeheap_non_nmethods,
      cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods,
      cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      cluster_instance_jvm_thread_live_count,
      cluster_instance_jvm_thread_daemon_count,
      cluster_instance_jvm_thread_peak_count,
      cluster_instance_jvm_thread_runnable_state_thread_count,
      cluster_instance_jvm_thread_blocked_state_thread_count,
      cluster_instance_jvm_thread_waiting_state_thread_count,
      cluster_instance_jvm_thread_timed_waiting_state_thread_count,
      cluster_instance_jvm_class_loaded_class_count,
      cluster_instance_jvm_class_total_loaded_class_count,
      cluster_instance_jvm_class_total_unloaded_class_count,
      cluster_instance_clr_heap_memory,
    };
  }

  merge(binding: ClusterInstanceRuntimeLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_instance_jvm_memory_heap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_heap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_heap) {
      tables.cluster_instance_jvm_memory_heap.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_heap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_heap_max")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_heap_max) {
      tables.cluster_instance_jvm_memory_heap_max.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_noheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_noheap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_noheap) {
      tables.cluster_instance_jvm_memory_noheap.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_noheap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_noheap_max")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_noheap_max) {
      tables.cluster_instance_jvm_memory_noheap_max.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_newgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_newgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_newgen) {
      tables.cluster_instance_jvm_memory_pool_newgen.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_survivor = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_survivor")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_survivor) {
      tables.cluster_instance_jvm_memory_pool_survivor.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_oldgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_oldgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_oldgen) {
      tables.cluster_instance_jvm_memory_pool_oldgen.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_zheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_zheap")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_zheap) {
      tables.cluster_instance_jvm_memory_pool_zheap.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_permgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_permgen")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_permgen) {
      tables.cluster_instance_jvm_memory_pool_permgen.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_metaspace = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_metaspace")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_metaspace) {
      tables.cluster_instance_jvm_memory_pool_metaspace.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_compressed_class_space = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_compressed_class_space) {
      tables.cluster_instance_jvm_memory_pool_compressed_class_space.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_code_cache = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_code_cache")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_code_cache) {
      tables.cluster_instance_jvm_memory_pool_code_cache.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_codeheap_non_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_codeheap_non_nmethods) {
      tables.cluster_instance_jvm_memory_pool_codeheap_non_nmethods.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods) {
      tables.cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods.merge(block.entities, columns);
    }
    // cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods) {
      tables.cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_live_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_live_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_live_count) {
      tables.cluster_instance_jvm_thread_live_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_daemon_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_daemon_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_daemon_count) {
      tables.cluster_instance_jvm_thread_daemon_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_peak_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_peak_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_peak_count) {
      tables.cluster_instance_jvm_thread_peak_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_runnable_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_runnable_state_thread_count) {
      tables.cluster_instance_jvm_thread_runnable_state_thread_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_blocked_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_blocked_state_thread_count) {
      tables.cluster_instance_jvm_thread_blocked_state_thread_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_waiting_state_thread_count) {
      tables.cluster_instance_jvm_thread_waiting_state_thread_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_thread_timed_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_thread_timed_waiting_state_thread_count) {
      tables.cluster_instance_jvm_thread_timed_waiting_state_thread_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_class_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_loaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_class_loaded_class_count) {
      tables.cluster_instance_jvm_class_loaded_class_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_class_total_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_total_loaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_class_total_loaded_class_count) {
      tables.cluster_instance_jvm_class_total_loaded_class_count.merge(block.entities, columns);
    }
    // cluster_instance_jvm_class_total_unloaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_jvm_class_total_unloaded_class_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_class_total_unloaded_class_count) {
      tables.cluster_instance_jvm_class_total_unloaded_class_count.merge(block.entities, columns);
    }
    // cluster_instance_clr_heap_memory = from(ClusterInstanceRuntimeLongAvgMetrics.*)
    // .filter(metric == "instance_clr_heap_memory")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_clr_heap_memory) {
      tables.cluster_instance_clr_heap_memory.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterInstanceJvmMemoryHeapMetric, bucket, tables.cluster_instance_jvm_memory_heap);
      closeTable(closed, clusterInstanceJvmMemoryHeapMaxMetric, bucket, tables.cluster_instance_jvm_memory_heap_max);
      closeTable(closed, clusterInstanceJvmMemoryNoheapMetric, bucket, tables.cluster_instance_jvm_memory_noheap);
      closeTable(
        closed,
        clusterInstanceJvmMemoryNoheapMaxMetric,
        bucket,
        tables.cluster_instance_jvm_memory_noheap_max,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolNewgenMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_newgen,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolSurvivorMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_survivor,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolOldgenMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_oldgen,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolZheapMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_zheap,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolPermgenMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_permgen,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolMetaspaceMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_metaspace,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_compressed_class_space,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolCodeCacheMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_code_cache,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_codeheap_non_nmethods,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods,
      );
      closeTable(
        closed,
        clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
        bucket,
        tables.cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadLiveCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_live_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadDaemonCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_daemon_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadPeakCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_peak_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadRunnableStateThreadCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_runnable_state_thread_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadBlockedStateThreadCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_blocked_state_thread_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadWaitingStateThreadCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_waiting_state_thread_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric,
        bucket,
        tables.cluster_instance_jvm_thread_timed_waiting_state_thread_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmClassLoadedClassCountMetric,
        bucket,
        tables.cluster_instance_jvm_class_loaded_class_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmClassTotalLoadedClassCountMetric,
        bucket,
        tables.cluster_instance_jvm_class_total_loaded_class_count,
      );
      closeTable(
        closed,
        clusterInstanceJvmClassTotalUnloadedClassCountMetric,
        bucket,
        tables.cluster_instance_jvm_class_total_unloaded_class_count,
      );
      closeTable(closed, clusterInstanceClrHeapMemoryMetric, bucket, tables.cluster_instance_clr_heap_memory);
    }
    return closed;
  }
}

export const clusterInstanceRuntimeLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterInstanceRuntimeLongAvgMetrics',
  scope: clusterInstanceRuntimeScope,
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
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new ClusterInstanceRuntimeLongAvgMetricsDispatcher(host),
};
