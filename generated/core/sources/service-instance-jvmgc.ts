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
import type { GCPhase, GCPhrase } from '../enums.ts';
import { SumTable } from '../functions/sum.ts';
import {
  instanceJvmNormalGcCountMetric,
  instanceJvmNormalGcTimeMetric,
  instanceJvmOldGcCountMetric,
  instanceJvmOldGcTimeMetric,
  instanceJvmYoungGcCountMetric,
  instanceJvmYoungGcTimeMetric,
} from '../metrics/service-instance-jvmgc.ts';
import { serviceInstanceJVMGCScope } from '../scopes.ts';

/** The garbage collections of one kind since the report before. */
export interface ServiceInstanceJVMGCRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly phase: GCPhase | null;
  /** The name and type of `phase` until SkyWalking 9.2. */
  readonly phrase: GCPhrase | null;
  /** Milliseconds. */
  readonly time: number;
  readonly count: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMGC. */
class ServiceInstanceJVMGCTables {
  readonly instance_jvm_young_gc_time: SumTable;
  readonly instance_jvm_young_gc_count: SumTable;
  readonly instance_jvm_old_gc_time: SumTable;
  readonly instance_jvm_old_gc_count: SumTable;
  readonly instance_jvm_normal_gc_time: SumTable;
  readonly instance_jvm_normal_gc_count: SumTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_young_gc_time = new SumTable(host, host.budget(instanceJvmYoungGcTimeMetric));
    this.instance_jvm_young_gc_count = new SumTable(host, host.budget(instanceJvmYoungGcCountMetric));
    this.instance_jvm_old_gc_time = new SumTable(host, host.budget(instanceJvmOldGcTimeMetric));
    this.instance_jvm_old_gc_count = new SumTable(host, host.budget(instanceJvmOldGcCountMetric));
    this.instance_jvm_normal_gc_time = new SumTable(host, host.budget(instanceJvmNormalGcTimeMetric));
    this.instance_jvm_normal_gc_count = new SumTable(host, host.budget(instanceJvmNormalGcCountMetric));
  }
}

/** Aggregates records of ServiceInstanceJVMGC into its metrics. */
export class ServiceInstanceJVMGCDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMGCTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMGCTables(host));
    this.#entities = host.registry(serviceInstanceJVMGCScope);
  }

  dispatch(record: ServiceInstanceJVMGCRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_young_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NEW).sum();
    if (record.phase === 0 /* GCPhase.NEW */) {
      tables.instance_jvm_young_gc_time.accept(entity, record.time);
    }
    // instance_jvm_young_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NEW).sum();
    if (record.phase === 0 /* GCPhase.NEW */) {
      tables.instance_jvm_young_gc_count.accept(entity, record.count);
    }
    // instance_jvm_old_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.OLD).sum();
    if (record.phase === 1 /* GCPhase.OLD */) {
      tables.instance_jvm_old_gc_time.accept(entity, record.time);
    }
    // instance_jvm_old_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.OLD).sum();
    if (record.phase === 1 /* GCPhase.OLD */) {
      tables.instance_jvm_old_gc_count.accept(entity, record.count);
    }
    // instance_jvm_normal_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NORMAL).sum();
    if (record.phase === 2 /* GCPhase.NORMAL */) {
      tables.instance_jvm_normal_gc_time.accept(entity, record.time);
    }
    // instance_jvm_normal_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NORMAL).sum();
    if (record.phase === 2 /* GCPhase.NORMAL */) {
      tables.instance_jvm_normal_gc_count.accept(entity, record.count);
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
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMGCRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMGCSource: SourceDefinition = {
  name: 'ServiceInstanceJVMGC',
  scope: serviceInstanceJVMGCScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'phase', type: 'GCPhase' },
    { name: 'phrase', type: 'GCPhrase' },
    { name: 'time', type: 'long' },
    { name: 'count', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMGCDispatcher(host),
};
