// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { ciliumServiceInstanceScope } from '../scopes.ts';
// cilium_service_instance_l4_read_pkg_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_read_pkg_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_l4_read_pkg_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute.
 *
 * cilium_service_instance_l4_read_pkg_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4ReadPkgCpmMetric {
    const columns = CiliumServiceInstanceL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceInstanceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_read_pkg_drop_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceInstanceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_read_pkg_drop_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_l4_read_pkg_drop_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute.
 *
 * cilium_service_instance_l4_read_pkg_drop_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceInstanceL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceInstanceL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_write_pkg_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_write_pkg_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_l4_write_pkg_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute.
 *
 * cilium_service_instance_l4_write_pkg_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4WritePkgCpmMetric {
    const columns = CiliumServiceInstanceL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceInstanceL4WritePkgCpmMetric, bytes);
    return new CiliumServiceInstanceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_write_pkg_drop_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceInstanceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_write_pkg_drop_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_l4_write_pkg_drop_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute.
 *
 * cilium_service_instance_l4_write_pkg_drop_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceInstanceL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4WritePkgDropCpmMetric {
    const columns = CiliumServiceInstanceL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceInstanceL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceInstanceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_l4_drop_reason_count = from(CiliumServiceInstance.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .labelCount(dropReason);
export const ciliumServiceInstanceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_l4_drop_reason_count',
  scope: ciliumServiceInstanceScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_l4_drop_reason_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason.
 *
 * cilium_service_instance_l4_drop_reason_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .labelCount(dropReason);
 */
export class CiliumServiceInstanceL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceL4DropReasonCountMetric {
    const columns = CiliumServiceInstanceL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceL4DropReasonCountMetric, bytes);
    return new CiliumServiceInstanceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_instance_protocol_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCpmMetric {
    const columns = CiliumServiceInstanceProtocolCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_call_success_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_call_success_count',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_call_success_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_instance_protocol_call_success_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_call_duration = from(CiliumServiceInstance.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_call_duration',
  scope: ciliumServiceInstanceScope,
  function: sumFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_call_duration = from(CiliumServiceInstance.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_instance_protocol_call_duration = from(CiliumServiceInstance.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceProtocolCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_call_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_instance_protocol_http_call_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_success_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_success_count',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_call_success_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_instance_protocol_http_call_success_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_duration = from(CiliumServiceInstance.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_duration',
  scope: ciliumServiceInstanceScope,
  function: sumFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_call_duration = from(CiliumServiceInstance.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_instance_protocol_http_call_duration = from(CiliumServiceInstance.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_1xx_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 100)
// .filter(http.code < 200)
// .cpm();
export const ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_1xx_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_status_1xx_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 100)\n    .filter(http.code < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * cilium_service_instance_protocol_http_status_1xx_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 100)
 *     .filter(http.code < 200)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_2xx_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 200)
// .filter(http.code < 300)
// .cpm();
export const ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_2xx_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_status_2xx_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 200)\n    .filter(http.code < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * cilium_service_instance_protocol_http_status_2xx_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 200)
 *     .filter(http.code < 300)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_3xx_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 300)
// .filter(http.code < 400)
// .cpm();
export const ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_3xx_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_status_3xx_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 300)\n    .filter(http.code < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * cilium_service_instance_protocol_http_status_3xx_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 300)
 *     .filter(http.code < 400)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_4xx_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 400)
// .filter(http.code < 500)
// .cpm();
export const ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_4xx_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_status_4xx_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 400)\n    .filter(http.code < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * cilium_service_instance_protocol_http_status_4xx_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 400)
 *     .filter(http.code < 500)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_status_5xx_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 500)
// .filter(http.code < 600)
// .cpm();
export const ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_status_5xx_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_http_status_5xx_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 500)\n    .filter(http.code < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * cilium_service_instance_protocol_http_status_5xx_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 500)
 *     .filter(http.code < 600)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_dns_call_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_instance_protocol_dns_call_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_success_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_success_count',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_dns_call_success_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_instance_protocol_dns_call_success_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_duration = from(CiliumServiceInstance.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_duration',
  scope: ciliumServiceInstanceScope,
  function: sumFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_dns_call_duration = from(CiliumServiceInstance.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_instance_protocol_dns_call_duration = from(CiliumServiceInstance.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_error_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceInstanceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_error_count',
  scope: ciliumServiceInstanceScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_dns_error_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code.
 *
 * cilium_service_instance_protocol_dns_error_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceInstanceProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsErrorCountMetric {
    const columns = CiliumServiceInstanceProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_cpm = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceInstanceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_cpm',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_kafka_call_cpm = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_instance_protocol_kafka_call_cpm = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_success_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_success_count',
  scope: ciliumServiceInstanceScope,
  function: cpmFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_kafka_call_success_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_instance_protocol_kafka_call_success_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_duration = from(CiliumServiceInstance.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceInstanceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_duration',
  scope: ciliumServiceInstanceScope,
  function: sumFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_kafka_call_duration = from(CiliumServiceInstance.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_instance_protocol_kafka_call_duration = from(CiliumServiceInstance.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceInstanceProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceInstanceProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_error_count = from(CiliumServiceInstance.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceInstanceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_error_count',
  scope: ciliumServiceInstanceScope,
  function: labelCountFunction,
  source: 'CiliumServiceInstance',
  statement: 'cilium_service_instance_protocol_kafka_call_error_count = from(CiliumServiceInstance.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code.
 *
 * cilium_service_instance_protocol_kafka_call_error_count = from(CiliumServiceInstance.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceInstanceProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
