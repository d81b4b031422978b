// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { ciliumServiceRelationScope } from '../scopes.ts';
// cilium_service_relation_client_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceRelationClientL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_l4_read_pkg_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_l4_read_pkg_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute at the caller.
 *
 * cilium_service_relation_client_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceRelationClientL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientL4ReadPkgCpmMetric {
    const columns = CiliumServiceRelationClientL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceRelationClientL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceRelationClientL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_l4_read_pkg_drop_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute at the caller.
 *
 * cilium_service_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceRelationClientL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceRelationClientL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceRelationClientL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceRelationClientL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_l4_write_pkg_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_l4_write_pkg_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute at the caller.
 *
 * cilium_service_relation_client_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceRelationClientL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientL4WritePkgCpmMetric {
    const columns = CiliumServiceRelationClientL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientL4WritePkgCpmMetric, bytes);
    return new CiliumServiceRelationClientL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceRelationClientL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_l4_write_pkg_drop_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute at the caller.
 *
 * cilium_service_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceRelationClientL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientL4WritePkgDropCpmMetric {
    const columns = CiliumServiceRelationClientL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceRelationClientL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_l4_drop_reason_count = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .labelCount(dropReason);
export const ciliumServiceRelationClientL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_l4_drop_reason_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_l4_drop_reason_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason at the caller.
 *
 * cilium_service_relation_client_l4_drop_reason_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .labelCount(dropReason);
 */
export class CiliumServiceRelationClientL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationClientL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientL4DropReasonCountMetric {
    const columns = CiliumServiceRelationClientL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceRelationClientL4DropReasonCountMetric, bytes);
    return new CiliumServiceRelationClientL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceRelationServerL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_l4_read_pkg_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_l4_read_pkg_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute at the callee.
 *
 * cilium_service_relation_server_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceRelationServerL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerL4ReadPkgCpmMetric {
    const columns = CiliumServiceRelationServerL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceRelationServerL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceRelationServerL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_l4_read_pkg_drop_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute at the callee.
 *
 * cilium_service_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceRelationServerL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceRelationServerL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceRelationServerL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceRelationServerL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_l4_write_pkg_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_l4_write_pkg_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute at the callee.
 *
 * cilium_service_relation_server_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceRelationServerL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerL4WritePkgCpmMetric {
    const columns = CiliumServiceRelationServerL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerL4WritePkgCpmMetric, bytes);
    return new CiliumServiceRelationServerL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceRelationServerL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_l4_write_pkg_drop_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute at the callee.
 *
 * cilium_service_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceRelationServerL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerL4WritePkgDropCpmMetric {
    const columns = CiliumServiceRelationServerL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceRelationServerL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_l4_drop_reason_count = from(CiliumServiceRelation.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .labelCount(dropReason);
export const ciliumServiceRelationServerL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_l4_drop_reason_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_l4_drop_reason_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason at the callee.
 *
 * cilium_service_relation_server_l4_drop_reason_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .labelCount(dropReason);
 */
export class CiliumServiceRelationServerL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationServerL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerL4DropReasonCountMetric {
    const columns = CiliumServiceRelationServerL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceRelationServerL4DropReasonCountMetric, bytes);
    return new CiliumServiceRelationServerL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceRelationClientProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolCpmMetric {
    const columns = CiliumServiceRelationClientProtocolCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolCpmMetric, bytes);
    return new CiliumServiceRelationClientProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationClientProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolCallSuccessCountMetric {
    const columns = CiliumServiceRelationClientProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceRelationClientProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_relation_client_protocol_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceRelationClientProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationClientProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolCallDurationMetric {
    const columns = CiliumServiceRelationClientProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceRelationClientProtocolCallDurationMetric, bytes);
    return new CiliumServiceRelationClientProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceRelationServerProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolCpmMetric {
    const columns = CiliumServiceRelationServerProtocolCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolCpmMetric, bytes);
    return new CiliumServiceRelationServerProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationServerProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolCallSuccessCountMetric {
    const columns = CiliumServiceRelationServerProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceRelationServerProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_relation_server_protocol_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceRelationServerProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationServerProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolCallDurationMetric {
    const columns = CiliumServiceRelationServerProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceRelationServerProtocolCallDurationMetric, bytes);
    return new CiliumServiceRelationServerProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_http_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceRelationClientProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_http_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_http_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_http_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolHttpCallCpmMetric {
    const columns = CiliumServiceRelationClientProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceRelationClientProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_http_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_http_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_http_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_http_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceRelationClientProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_http_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceRelationClientProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_http_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_http_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_relation_client_protocol_http_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceRelationClientProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationClientProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolHttpCallDurationMetric {
    const columns = CiliumServiceRelationClientProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceRelationClientProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceRelationClientProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_http_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceRelationServerProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_http_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_http_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_http_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolHttpCallCpmMetric {
    const columns = CiliumServiceRelationServerProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceRelationServerProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_http_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_http_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_http_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_http_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceRelationServerProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_http_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceRelationServerProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_http_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_http_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_relation_server_protocol_http_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceRelationServerProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationServerProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolHttpCallDurationMetric {
    const columns = CiliumServiceRelationServerProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceRelationServerProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceRelationServerProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_protocol_http_status_1xx_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 100)
// .filter(http.code < 200)
// .cpm();
export const ciliumServiceRelationProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_protocol_http_status_1xx_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_protocol_http_status_1xx_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 100)\n    .filter(http.code < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * cilium_service_relation_protocol_http_status_1xx_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 100)
 *     .filter(http.code < 200)
 *     .cpm();
 */
export class CiliumServiceRelationProtocolHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceRelationProtocolHttpStatus1xxCpmMetric.decode<CpmColumns>(ciliumServiceRelationProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceRelationProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_protocol_http_status_2xx_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 200)
// .filter(http.code < 300)
// .cpm();
export const ciliumServiceRelationProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_protocol_http_status_2xx_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_protocol_http_status_2xx_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 200)\n    .filter(http.code < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * cilium_service_relation_protocol_http_status_2xx_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 200)
 *     .filter(http.code < 300)
 *     .cpm();
 */
export class CiliumServiceRelationProtocolHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceRelationProtocolHttpStatus2xxCpmMetric.decode<CpmColumns>(ciliumServiceRelationProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceRelationProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_protocol_http_status_3xx_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 300)
// .filter(http.code < 400)
// .cpm();
export const ciliumServiceRelationProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_protocol_http_status_3xx_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_protocol_http_status_3xx_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 300)\n    .filter(http.code < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * cilium_service_relation_protocol_http_status_3xx_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 300)
 *     .filter(http.code < 400)
 *     .cpm();
 */
export class CiliumServiceRelationProtocolHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceRelationProtocolHttpStatus3xxCpmMetric.decode<CpmColumns>(ciliumServiceRelationProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceRelationProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_protocol_http_status_4xx_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 400)
// .filter(http.code < 500)
// .cpm();
export const ciliumServiceRelationProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_protocol_http_status_4xx_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_protocol_http_status_4xx_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 400)\n    .filter(http.code < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * cilium_service_relation_protocol_http_status_4xx_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 400)
 *     .filter(http.code < 500)
 *     .cpm();
 */
export class CiliumServiceRelationProtocolHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceRelationProtocolHttpStatus4xxCpmMetric.decode<CpmColumns>(ciliumServiceRelationProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceRelationProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_protocol_http_status_5xx_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 500)
// .filter(http.code < 600)
// .cpm();
export const ciliumServiceRelationProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_protocol_http_status_5xx_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_protocol_http_status_5xx_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 500)\n    .filter(http.code < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * cilium_service_relation_protocol_http_status_5xx_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 500)
 *     .filter(http.code < 600)
 *     .cpm();
 */
export class CiliumServiceRelationProtocolHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceRelationProtocolHttpStatus5xxCpmMetric.decode<CpmColumns>(ciliumServiceRelationProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceRelationProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceRelationClientProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_dns_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_dns_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolDnsCallCpmMetric {
    const columns = CiliumServiceRelationClientProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceRelationClientProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_dns_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_dns_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceRelationClientProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceRelationClientProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_dns_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_dns_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_relation_client_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceRelationClientProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationClientProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolDnsCallDurationMetric {
    const columns = CiliumServiceRelationClientProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceRelationClientProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceRelationClientProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_dns_error_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceRelationClientProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_dns_error_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_dns_error_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code at the caller.
 *
 * cilium_service_relation_client_protocol_dns_error_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceRelationClientProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationClientProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolDnsErrorCountMetric {
    const columns = CiliumServiceRelationClientProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceRelationClientProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceRelationServerProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_dns_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_dns_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolDnsCallCpmMetric {
    const columns = CiliumServiceRelationServerProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceRelationServerProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_dns_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_dns_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceRelationServerProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceRelationServerProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_dns_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_dns_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_relation_server_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceRelationServerProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationServerProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolDnsCallDurationMetric {
    const columns = CiliumServiceRelationServerProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceRelationServerProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceRelationServerProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_dns_error_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceRelationServerProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_dns_error_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_dns_error_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code at the callee.
 *
 * cilium_service_relation_server_protocol_dns_error_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceRelationServerProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationServerProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolDnsErrorCountMetric {
    const columns = CiliumServiceRelationServerProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceRelationServerProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .cpm();
export const ciliumServiceRelationClientProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_kafka_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceRelationClientProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceRelationClientProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_kafka_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the caller.
 *
 * cilium_service_relation_client_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationClientProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceRelationClientProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .sum();
export const ciliumServiceRelationClientProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_kafka_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the caller.
 *
 * cilium_service_relation_client_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .sum();
 */
export class CiliumServiceRelationClientProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationClientProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceRelationClientProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceRelationClientProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceRelationClientProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_client_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_client_protocol_kafka_call_error_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_client_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code at the caller.
 *
 * cilium_service_relation_client_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceRelationClientProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationClientProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceRelationClientProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceRelationClientProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceRelationServerProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_kafka_call_cpm',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceRelationServerProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceRelationServerProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_kafka_call_success_count',
  scope: ciliumServiceRelationScope,
  function: cpmFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute at the callee.
 *
 * cilium_service_relation_server_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceRelationServerProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceRelationServerProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceRelationServerProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_kafka_call_duration',
  scope: ciliumServiceRelationScope,
  function: sumFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds at the callee.
 *
 * cilium_service_relation_server_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceRelationServerProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceRelationServerProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceRelationServerProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceRelationServerProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceRelationServerProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_relation_server_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_relation_server_protocol_kafka_call_error_count',
  scope: ciliumServiceRelationScope,
  function: labelCountFunction,
  source: 'CiliumServiceRelation',
  statement: 'cilium_service_relation_server_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code at the callee.
 *
 * cilium_service_relation_server_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceRelationServerProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceRelationServerProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceRelationServerProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceRelationServerProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
