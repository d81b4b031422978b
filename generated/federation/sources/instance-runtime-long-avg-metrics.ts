// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  ownedId,
  serviceId,
  takeBlock,
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
    this.instance_jvm_memory_heap = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_heap_max = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_noheap = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_noheap_max = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_newgen = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_survivor = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_oldgen = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_zheap = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_permgen = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_metaspace = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_compressed_class_space = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_code_cache = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_codeheap_non_nmethods = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_codeheap_profiled_nmethods = new LongAvgMetricsAddTable(host);
    this.instance_jvm_memory_pool_codeheap_non_profiled_nmethods = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_live_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_daemon_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_peak_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_runnable_state_thread_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_blocked_state_thread_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_waiting_state_thread_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_thread_timed_waiting_state_thread_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_class_loaded_class_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_class_total_loaded_class_count = new LongAvgMetricsAddTable(host);
    this.instance_jvm_class_total_unloaded_class_count = new LongAvgMetricsAddTable(host);
    this.instance_clr_heap_memory = new LongAvgMetricsAddTable(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, instanceJvmMemoryHeapMetric, bucket, tables.instance_jvm_memory_heap);
      takeBlock(blocks, instanceJvmMemoryHeapMaxMetric, bucket, tables.instance_jvm_memory_heap_max);
      takeBlock(blocks, instanceJvmMemoryNoheapMetric, bucket, tables.instance_jvm_memory_noheap);
      takeBlock(blocks, instanceJvmMemoryNoheapMaxMetric, bucket, tables.instance_jvm_memory_noheap_max);
      takeBlock(blocks, instanceJvmMemoryPoolNewgenMetric, bucket, tables.instance_jvm_memory_pool_newgen);
      takeBlock(blocks, instanceJvmMemoryPoolSurvivorMetric, bucket, tables.instance_jvm_memory_pool_survivor);
      takeBlock(blocks, instanceJvmMemoryPoolOldgenMetric, bucket, tables.instance_jvm_memory_pool_oldgen);
      takeBlock(blocks, instanceJvmMemoryPoolZheapMetric, bucket, tables.instance_jvm_memory_pool_zheap);
      takeBlock(blocks, instanceJvmMemoryPoolPermgenMetric, bucket, tables.instance_jvm_memory_pool_permgen);
      takeBlock(blocks, instanceJvmMemoryPoolMetaspaceMetric, bucket, tables.instance_jvm_memory_pool_metaspace);
      takeBlock(
        blocks,
        instanceJvmMemoryPoolCompressedClassSpaceMetric,
        bucket,
        tables.instance_jvm_memory_pool_compressed_class_space,
      );
      takeBlock(blocks, instanceJvmMemoryPoolCodeCacheMetric, bucket, tables.instance_jvm_memory_pool_code_cache);
      takeBlock(
        blocks,
        instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_nmethods,
      );
      takeBlock(
        blocks,
        instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_profiled_nmethods,
      );
      takeBlock(
        blocks,
        instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      );
      takeBlock(blocks, instanceJvmThreadLiveCountMetric, bucket, tables.instance_jvm_thread_live_count);
      takeBlock(blocks, instanceJvmThreadDaemonCountMetric, bucket, tables.instance_jvm_thread_daemon_count);
      takeBlock(blocks, instanceJvmThreadPeakCountMetric, bucket, tables.instance_jvm_thread_peak_count);
      takeBlock(
        blocks,
        instanceJvmThreadRunnableStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_runnable_state_thread_count,
      );
      takeBlock(
        blocks,
        instanceJvmThreadBlockedStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_blocked_state_thread_count,
      );
      takeBlock(
        blocks,
        instanceJvmThreadWaitingStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_waiting_state_thread_count,
      );
      takeBlock(
        blocks,
        instanceJvmThreadTimedWaitingStateThreadCountMetric,
        bucket,
        tables.instance_jvm_thread_timed_waiting_state_thread_count,
      );
      takeBlock(blocks, instanceJvmClassLoadedClassCountMetric, bucket, tables.instance_jvm_class_loaded_class_count);
      takeBlock(
        blocks,
        instanceJvmClassTotalLoadedClassCountMetric,
        bucket,
        tables.instance_jvm_class_total_loaded_class_count,
      );
      takeBlock(
        blocks,
        instanceJvmClassTotalUnloadedClassCountMetric,
        bucket,
        tables.instance_jvm_class_total_unloaded_class_count,
      );
      takeBlock(blocks, instanceClrHeapMemoryMetric, bucket, tables.instance_clr_heap_memory);
    }
    return blocks;
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
