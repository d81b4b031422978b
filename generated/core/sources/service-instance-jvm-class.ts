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
  instanceJvmClassLoadedClassCountMetric,
  instanceJvmClassTotalLoadedClassCountMetric,
  instanceJvmClassTotalUnloadedClassCountMetric,
} from '../metrics/service-instance-jvm-class.ts';
import { serviceInstanceJVMClassScope } from '../scopes.ts';

/** How many classes are loaded, and were since the start. */
export interface ServiceInstanceJVMClassRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly loadedClassCount: number;
  readonly totalUnloadedClassCount: number;
  readonly totalLoadedClassCount: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMClass. */
class ServiceInstanceJVMClassTables {
  readonly instance_jvm_class_loaded_class_count: LongAvgTable;
  readonly instance_jvm_class_total_loaded_class_count: LongAvgTable;
  readonly instance_jvm_class_total_unloaded_class_count: LongAvgTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_class_loaded_class_count = new LongAvgTable(
      host,
      host.budget(instanceJvmClassLoadedClassCountMetric),
    );
    this.instance_jvm_class_total_loaded_class_count = new LongAvgTable(
      host,
      host.budget(instanceJvmClassTotalLoadedClassCountMetric),
    );
    this.instance_jvm_class_total_unloaded_class_count = new LongAvgTable(
      host,
      host.budget(instanceJvmClassTotalUnloadedClassCountMetric),
    );
  }
}

/** Aggregates records of ServiceInstanceJVMClass into its metrics. */
export class ServiceInstanceJVMClassDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMClassTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMClassTables(host));
    this.#entities = host.registry(serviceInstanceJVMClassScope);
  }

  dispatch(record: ServiceInstanceJVMClassRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_class_loaded_class_count = from(ServiceInstanceJVMClass.loadedClassCount).longAvg();
    tables.instance_jvm_class_loaded_class_count.accept(entity, record.loadedClassCount);
    // instance_jvm_class_total_loaded_class_count = from(ServiceInstanceJVMClass.totalLoadedClassCount).longAvg();
    tables.instance_jvm_class_total_loaded_class_count.accept(entity, record.totalLoadedClassCount);
    // instance_jvm_class_total_unloaded_class_count = from(ServiceInstanceJVMClass.totalUnloadedClassCount).longAvg();
    tables.instance_jvm_class_total_unloaded_class_count.accept(entity, record.totalUnloadedClassCount);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
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
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMClassRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMClassSource: SourceDefinition = {
  name: 'ServiceInstanceJVMClass',
  scope: serviceInstanceJVMClassScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'loadedClassCount', type: 'long' },
    { name: 'totalUnloadedClassCount', type: 'long' },
    { name: 'totalLoadedClassCount', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMClassDispatcher(host),
};
