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
import { instanceClrCpuMetric } from '../metrics/service-instance-clrcpu.ts';
import { serviceInstanceCLRCPUScope } from '../scopes.ts';

/** The processor time of the process. */
export interface ServiceInstanceCLRCPURecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  /** Per cent of one machine. */
  readonly usePercent: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceCLRCPU. */
class ServiceInstanceCLRCPUTables {
  readonly instance_clr_cpu: DoubleAvgTable;

  constructor(host: DispatchHost) {
    this.instance_clr_cpu = new DoubleAvgTable(host, host.budget(instanceClrCpuMetric));
  }
}

/** Aggregates records of ServiceInstanceCLRCPU into its metrics. */
export class ServiceInstanceCLRCPUDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceCLRCPUTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceCLRCPUTables(host));
    this.#entities = host.registry(serviceInstanceCLRCPUScope);
  }

  dispatch(record: ServiceInstanceCLRCPURecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_clr_cpu = from(ServiceInstanceCLRCPU.usePercent).doubleAvg();
    tables.instance_clr_cpu.accept(entity, record.usePercent);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceClrCpuMetric, bucket, tables.instance_clr_cpu);
    }
    return closed;
  }

  #entity(record: ServiceInstanceCLRCPURecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceCLRCPUSource: SourceDefinition = {
  name: 'ServiceInstanceCLRCPU',
  scope: serviceInstanceCLRCPUScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'usePercent', type: 'double' },
  ],
  createDispatcher: (host) => new ServiceInstanceCLRCPUDispatcher(host),
};
