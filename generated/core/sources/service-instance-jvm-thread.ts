// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  instanceJvmThreadBlockedStateThreadCountMetric,
  instanceJvmThreadDaemonCountMetric,
  instanceJvmThreadLiveCountMetric,
  instanceJvmThreadPeakCountMetric,
  instanceJvmThreadRunnableStateThreadCountMetric,
  instanceJvmThreadTimedWaitingStateThreadCountMetric,
  instanceJvmThreadWaitingStateThreadCountMetric,
} from '../metrics/service-instance-jvm-thread.ts';
import { serviceInstanceJVMThreadScope } from '../scopes.ts';

/** How many threads there are, in all and by state. */
export interface ServiceInstanceJVMThreadRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly liveCount: number;
  readonly daemonCount: number;
  readonly peakCount: number;
  readonly runnableStateThreadCount: number;
  readonly blockedStateThreadCount: number;
  readonly waitingStateThreadCount: number;
  readonly timedWaitingStateThreadCount: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMThread. */
class ServiceInstanceJVMThreadTables {
  readonly instance_jvm_thread_live_count: LongAvgTable;
  readonly instance_jvm_thread_daemon_count: LongAvgTable;
  readonly instance_jvm_thread_peak_count: LongAvgTable;
  readonly instance_jvm_thread_runnable_state_thread_count: LongAvgTable;
  readonly instance_jvm_thread_blocked_state_thread_count: LongAvgTable;
  readonly instance_jvm_thread_waiting_state_thread_count: LongAvgTable;
  readonly instance_jvm_thread_timed_waiting_state_thread_count: LongAvgTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_thread_live_count = new LongAvgTable(host, host.budget(instanceJvmThreadLiveCountMetric));
    this.instance_jvm_thread_daemon_count = new LongAvgTable(host, host.budget(instanceJvmThreadDaemonCountMetric));
    this.instance_jvm_thread_peak_count = new LongAvgTable(host, host.budget(instanceJvmThreadPeakCountMetric));
    this.instance_jvm_thread_runnable_state_thread_count = new LongAvgTable(
      host,
      host.budget(instanceJvmThreadRunnableStateThreadCountMetric),
    );
    this.instance_jvm_thread_blocked_state_thread_count = new LongAvgTable(
      host,
      host.budget(instanceJvmThreadBlockedStateThreadCountMetric),
    );
    this.instance_jvm_thread_waiting_state_thread_count = new LongAvgTable(
      host,
      host.budget(instanceJvmThreadWaitingStateThreadCountMetric),
    );
    this.instance_jvm_thread_timed_waiting_state_thread_count = new LongAvgTable(
      host,
      host.budget(instanceJvmThreadTimedWaitingStateThreadCountMetric),
    );
  }
}

/** Aggregates records of ServiceInstanceJVMThread into its metrics. */
export class ServiceInstanceJVMThreadDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMThreadTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMThreadTables(host));
    this.#entities = host.registry(serviceInstanceJVMThreadScope);
  }

  dispatch(record: ServiceInstanceJVMThreadRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_thread_live_count = from(ServiceInstanceJVMThread.liveCount).longAvg();
    tables.instance_jvm_thread_live_count.accept(entity, record.liveCount);
    // instance_jvm_thread_daemon_count = from(ServiceInstanceJVMThread.daemonCount).longAvg();
    tables.instance_jvm_thread_daemon_count.accept(entity, record.daemonCount);
    // instance_jvm_thread_peak_count = from(ServiceInstanceJVMThread.peakCount).longAvg();
    tables.instance_jvm_thread_peak_count.accept(entity, record.peakCount);
    // instance_jvm_thread_runnable_state_thread_count = from(ServiceInstanceJVMThread.runnableStateThreadCount).longAvg();
    tables.instance_jvm_thread_runnable_state_thread_count.accept(entity, record.runnableStateThreadCount);
    // instance_jvm_thread_blocked_state_thread_count = from(ServiceInstanceJVMThread.blockedStateThreadCount).longAvg();
    tables.instance_jvm_thread_blocked_state_thread_count.accept(entity, record.blockedStateThreadCount);
    // instance_jvm_thread_waiting_state_thread_count = from(ServiceInstanceJVMThread.waitingStateThreadCount).longAvg();
    tables.instance_jvm_thread_waiting_state_thread_count.accept(entity, record.waitingStateThreadCount);
    // instance_jvm_thread_timed_waiting_state_thread_count = from(ServiceInstanceJVMThread.timedWaitingStateThreadCount)
    // .longAvg();
    tables.instance_jvm_thread_timed_waiting_state_thread_count.accept(entity, record.timedWaitingStateThreadCount);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
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
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMThreadRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMThreadSource: SourceDefinition = {
  name: 'ServiceInstanceJVMThread',
  scope: serviceInstanceJVMThreadScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'liveCount', type: 'long' },
    { name: 'daemonCount', type: 'long' },
    { name: 'peakCount', type: 'long' },
    { name: 'runnableStateThreadCount', type: 'long' },
    { name: 'blockedStateThreadCount', type: 'long' },
    { name: 'waitingStateThreadCount', type: 'long' },
    { name: 'timedWaitingStateThreadCount', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMThreadDispatcher(host),
};
