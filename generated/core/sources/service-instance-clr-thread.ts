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
import { MaxTable } from '../functions/max.ts';
import {
  instanceClrAvailableCompletionPortThreadsMetric,
  instanceClrAvailableWorkerThreadsMetric,
  instanceClrMaxCompletionPortThreadsMetric,
  instanceClrMaxWorkerThreadsMetric,
} from '../metrics/service-instance-clr-thread.ts';
import { serviceInstanceCLRThreadScope } from '../scopes.ts';

/** The thread pool: threads that are free, and the most there can be. */
export interface ServiceInstanceCLRThreadRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly availableCompletionPortThreads: number;
  readonly availableWorkerThreads: number;
  readonly maxCompletionPortThreads: number;
  readonly maxWorkerThreads: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceCLRThread. */
class ServiceInstanceCLRThreadTables {
  readonly instance_clr_available_worker_threads: MaxTable;
  readonly instance_clr_max_worker_threads: MaxTable;
  readonly instance_clr_available_completion_port_threads: MaxTable;
  readonly instance_clr_max_completion_port_threads: MaxTable;

  constructor(host: DispatchHost) {
    this.instance_clr_available_worker_threads = new MaxTable(
      host,
      host.budget(instanceClrAvailableWorkerThreadsMetric),
    );
    this.instance_clr_max_worker_threads = new MaxTable(host, host.budget(instanceClrMaxWorkerThreadsMetric));
    this.instance_clr_available_completion_port_threads = new MaxTable(
      host,
      host.budget(instanceClrAvailableCompletionPortThreadsMetric),
    );
    this.instance_clr_max_completion_port_threads = new MaxTable(
      host,
      host.budget(instanceClrMaxCompletionPortThreadsMetric),
    );
  }
}

/** Aggregates records of ServiceInstanceCLRThread into its metrics. */
export class ServiceInstanceCLRThreadDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceCLRThreadTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceCLRThreadTables(host));
    this.#entities = host.registry(serviceInstanceCLRThreadScope);
  }

  dispatch(record: ServiceInstanceCLRThreadRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_clr_available_worker_threads = from(ServiceInstanceCLRThread.availableWorkerThreads).max();
    tables.instance_clr_available_worker_threads.accept(entity, record.availableWorkerThreads);
    // instance_clr_max_worker_threads = from(ServiceInstanceCLRThread.maxWorkerThreads).max();
    tables.instance_clr_max_worker_threads.accept(entity, record.maxWorkerThreads);
    // instance_clr_available_completion_port_threads = from(ServiceInstanceCLRThread.availableCompletionPortThreads).max();
    tables.instance_clr_available_completion_port_threads.accept(entity, record.availableCompletionPortThreads);
    // instance_clr_max_completion_port_threads = from(ServiceInstanceCLRThread.maxCompletionPortThreads).max();
    tables.instance_clr_max_completion_port_threads.accept(entity, record.maxCompletionPortThreads);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceClrAvailableWorkerThreadsMetric, bucket, tables.instance_clr_available_worker_threads);
      closeTable(closed, instanceClrMaxWorkerThreadsMetric, bucket, tables.instance_clr_max_worker_threads);
      closeTable(
        closed,
        instanceClrAvailableCompletionPortThreadsMetric,
        bucket,
        tables.instance_clr_available_completion_port_threads,
      );
      closeTable(
        closed,
        instanceClrMaxCompletionPortThreadsMetric,
        bucket,
        tables.instance_clr_max_completion_port_threads,
      );
    }
    return closed;
  }

  #entity(record: ServiceInstanceCLRThreadRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceCLRThreadSource: SourceDefinition = {
  name: 'ServiceInstanceCLRThread',
  scope: serviceInstanceCLRThreadScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'availableCompletionPortThreads', type: 'long' },
    { name: 'availableWorkerThreads', type: 'long' },
    { name: 'maxCompletionPortThreads', type: 'long' },
    { name: 'maxWorkerThreads', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceCLRThreadDispatcher(host),
};
