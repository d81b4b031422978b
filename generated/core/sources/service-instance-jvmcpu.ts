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
import { DoubleAvgTable } from '../functions/double-avg.ts';
import { instanceJvmCpuMetric } from '../metrics/service-instance-jvmcpu.ts';
import { serviceInstanceJVMCPUScope } from '../scopes.ts';

/** The processor time of the process. */
export interface ServiceInstanceJVMCPURecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  /** Per cent of one machine. */
  readonly usePercent: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMCPU. */
class ServiceInstanceJVMCPUTables {
  readonly instance_jvm_cpu: DoubleAvgTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_cpu = new DoubleAvgTable(host, host.budget(instanceJvmCpuMetric));
  }
}

/** Aggregates records of ServiceInstanceJVMCPU into its metrics. */
export class ServiceInstanceJVMCPUDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMCPUTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMCPUTables(host));
    this.#entities = host.registry(serviceInstanceJVMCPUScope);
  }

  dispatch(record: ServiceInstanceJVMCPURecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_cpu = from(ServiceInstanceJVMCPU.usePercent).doubleAvg();
    tables.instance_jvm_cpu.accept(entity, record.usePercent);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmCpuMetric, bucket, tables.instance_jvm_cpu);
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMCPURecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMCPUSource: SourceDefinition = {
  name: 'ServiceInstanceJVMCPU',
  scope: serviceInstanceJVMCPUScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'usePercent', type: 'double' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMCPUDispatcher(host),
};
