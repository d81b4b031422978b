// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { ciliumServiceInstanceRelationScope } from '../scopes.ts';
// cilium_service_instance_relation_client_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_l4_read_pkg_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute at the caller.
 *
 * cilium_service_instance_relation_client_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientL4ReadPkgCpmMetric {
    const columns = CiliumServiceInstanceRelationClientL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_l4_read_pkg_drop_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute at the caller.
 *
 * cilium_service_instance_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceRelationClientL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_l4_write_pkg_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute at the caller.
 *
 * cilium_service_instance_relation_client_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientL4WritePkgCpmMetric {
    const columns = CiliumServiceInstanceRelationClientL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientL4WritePkgCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_l4_write_pkg_drop_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute at the caller.
 *
 * cilium_service_instance_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientL4WritePkgDropCpmMetric {
    const columns = CiliumServiceInstanceRelationClientL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .labelCount(dropReason);
export const ciliumServiceInstanceRelationClientL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_l4_drop_reason_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason at the caller.
 *
 * cilium_service_instance_relation_client_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .labelCount(dropReason);
 */
export class CiliumServiceInstanceRelationClientL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationClientL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientL4DropReasonCountMetric {
    const columns = CiliumServiceInstanceRelationClientL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationClientL4DropReasonCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_l4_read_pkg_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute at the callee.
 *
 * cilium_service_instance_relation_server_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerL4ReadPkgCpmMetric {
    const columns = CiliumServiceInstanceRelationServerL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_l4_read_pkg_drop_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute at the callee.
 *
 * cilium_service_instance_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceRelationServerL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_l4_write_pkg_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute at the callee.
 *
 * cilium_service_instance_relation_server_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerL4WritePkgCpmMetric {
    const columns = CiliumServiceInstanceRelationServerL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerL4WritePkgCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_l4_write_pkg_drop_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute at the callee.
 *
 * cilium_service_instance_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerL4WritePkgDropCpmMetric {
    const columns = CiliumServiceInstanceRelationServerL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .labelCount(dropReason);
export const ciliumServiceInstanceRelationServerL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_l4_drop_reason_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason at the callee.
 *
 * cilium_service_instance_relation_server_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .labelCount(dropReason);
 */
export class CiliumServiceInstanceRelationServerL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationServerL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerL4DropReasonCountMetric {
    const columns = CiliumServiceInstanceRelationServerL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationServerL4DropReasonCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolCpmMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceInstanceRelationClientProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_instance_relation_client_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceInstanceRelationClientProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationClientProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolCallDurationMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationClientProtocolCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolCpmMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceRelationServerProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_instance_relation_server_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceRelationServerProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationServerProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolCallDurationMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationServerProtocolCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_http_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolHttpCallCpmMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_http_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_http_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_instance_relation_client_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceInstanceRelationClientProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolHttpCallDurationMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_http_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolHttpCallCpmMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_http_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_http_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_instance_relation_server_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceRelationServerProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolHttpCallDurationMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_protocol_http_status_1xx_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 100)
// .filter(http.code < 200)
// .cpm();
export const ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_protocol_http_status_1xx_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_protocol_http_status_1xx_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 100)\n    .filter(http.code < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * cilium_service_instance_relation_protocol_http_status_1xx_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 100)
 *     .filter(http.code < 200)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_protocol_http_status_2xx_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 200)
// .filter(http.code < 300)
// .cpm();
export const ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_protocol_http_status_2xx_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_protocol_http_status_2xx_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 200)\n    .filter(http.code < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * cilium_service_instance_relation_protocol_http_status_2xx_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 200)
 *     .filter(http.code < 300)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_protocol_http_status_3xx_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 300)
// .filter(http.code < 400)
// .cpm();
export const ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_protocol_http_status_3xx_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_protocol_http_status_3xx_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 300)\n    .filter(http.code < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * cilium_service_instance_relation_protocol_http_status_3xx_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 300)
 *     .filter(http.code < 400)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_protocol_http_status_4xx_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 400)
// .filter(http.code < 500)
// .cpm();
export const ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_protocol_http_status_4xx_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_protocol_http_status_4xx_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 400)\n    .filter(http.code < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * cilium_service_instance_relation_protocol_http_status_4xx_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 400)
 *     .filter(http.code < 500)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_protocol_http_status_5xx_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 500)
// .filter(http.code < 600)
// .cpm();
export const ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_protocol_http_status_5xx_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_protocol_http_status_5xx_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 500)\n    .filter(http.code < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * cilium_service_instance_relation_protocol_http_status_5xx_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 500)
 *     .filter(http.code < 600)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_dns_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolDnsCallCpmMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_dns_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_dns_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_instance_relation_client_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceInstanceRelationClientProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolDnsCallDurationMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_dns_error_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code at the caller.
 *
 * cilium_service_instance_relation_client_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceInstanceRelationClientProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolDnsErrorCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_dns_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolDnsCallCpmMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_dns_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_dns_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_instance_relation_server_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceRelationServerProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolDnsCallDurationMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_dns_error_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code at the callee.
 *
 * cilium_service_instance_relation_server_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceInstanceRelationServerProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolDnsErrorCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_kafka_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_kafka_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_instance_relation_client_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_kafka_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_instance_relation_client_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_client_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_client_protocol_kafka_call_error_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_client_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code at the caller.
 *
 * cilium_service_instance_relation_client_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_kafka_call_cpm',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_kafka_call_success_count',
  scope: ciliumServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_instance_relation_server_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_kafka_call_duration',
  scope: ciliumServiceInstanceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_instance_relation_server_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_relation_server_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_relation_server_protocol_kafka_call_error_count',
  scope: ciliumServiceInstanceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstanceRelation',
  statement: 'cilium_service_instance_relation_server_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code at the callee.
 *
 * cilium_service_instance_relation_server_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
