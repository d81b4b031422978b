// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { ciliumServiceScope } from '../scopes.ts';
// cilium_service_l4_read_pkg_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_read_pkg_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_l4_read_pkg_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received per minute.
 *
 * cilium_service_l4_read_pkg_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceL4ReadPkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4ReadPkgCpmMetric {
    const columns = CiliumServiceL4ReadPkgCpmMetric.decode<CpmColumns>(ciliumServiceL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_read_pkg_drop_cpm = from(CiliumService.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(direction == "ingress")
// .cpm();
export const ciliumServiceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_read_pkg_drop_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_l4_read_pkg_drop_cpm = from(CiliumService.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(direction == "ingress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets received and dropped, per minute.
 *
 * cilium_service_l4_read_pkg_drop_cpm = from(CiliumService.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(direction == "ingress")
 *     .cpm();
 */
export class CiliumServiceL4ReadPkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceL4ReadPkgDropCpmMetric.decode<CpmColumns>(ciliumServiceL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_write_pkg_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "tcp")
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_write_pkg_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_l4_write_pkg_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "tcp")\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent per minute.
 *
 * cilium_service_l4_write_pkg_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "tcp")
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceL4WritePkgCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4WritePkgCpmMetric {
    const columns = CiliumServiceL4WritePkgCpmMetric.decode<CpmColumns>(ciliumServiceL4WritePkgCpmMetric, bytes);
    return new CiliumServiceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_write_pkg_drop_cpm = from(CiliumService.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .filter(direction == "egress")
// .cpm();
export const ciliumServiceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_write_pkg_drop_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_l4_write_pkg_drop_cpm = from(CiliumService.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .filter(direction == "egress")\n    .cpm();',
  byCluster: false,
};

/**
 * Packets sent and dropped, per minute.
 *
 * cilium_service_l4_write_pkg_drop_cpm = from(CiliumService.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .filter(direction == "egress")
 *     .cpm();
 */
export class CiliumServiceL4WritePkgDropCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4WritePkgDropCpmMetric {
    const columns = CiliumServiceL4WritePkgDropCpmMetric.decode<CpmColumns>(ciliumServiceL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_drop_reason_count = from(CiliumService.*)
// .filter(verdict == "dropped")
// .filter(type == "tcp")
// .labelCount(dropReason);
export const ciliumServiceL4DropReasonCountMetric: MetricDefinition = {
  name: 'cilium_service_l4_drop_reason_count',
  scope: ciliumServiceScope,
  function: labelCountFunction,
  source: 'CiliumService',
  statement: 'cilium_service_l4_drop_reason_count = from(CiliumService.*)\n    .filter(verdict == "dropped")\n    .filter(type == "tcp")\n    .labelCount(dropReason);',
  byCluster: false,
};

/**
 * Dropped packets by reason.
 *
 * cilium_service_l4_drop_reason_count = from(CiliumService.*)
 *     .filter(verdict == "dropped")
 *     .filter(type == "tcp")
 *     .labelCount(dropReason);
 */
export class CiliumServiceL4DropReasonCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceL4DropReasonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4DropReasonCountMetric {
    const columns = CiliumServiceL4DropReasonCountMetric.decode<LabelCountColumns>(ciliumServiceL4DropReasonCountMetric, bytes);
    return new CiliumServiceL4DropReasonCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_protocol_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCpmMetric {
    const columns = CiliumServiceProtocolCpmMetric.decode<CpmColumns>(ciliumServiceProtocolCpmMetric, bytes);
    return new CiliumServiceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_call_success_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_call_success_count',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_call_success_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_protocol_call_success_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCallSuccessCountMetric {
    const columns = CiliumServiceProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_call_duration = from(CiliumService.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_call_duration',
  scope: ciliumServiceScope,
  function: sumFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_call_duration = from(CiliumService.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_protocol_call_duration = from(CiliumService.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCallDurationMetric {
    const columns = CiliumServiceProtocolCallDurationMetric.decode<SumColumns>(ciliumServiceProtocolCallDurationMetric, bytes);
    return new CiliumServiceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_call_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_protocol_http_call_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallCpmMetric {
    const columns = CiliumServiceProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_success_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_success_count',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_call_success_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_protocol_http_call_success_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_duration = from(CiliumService.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_duration',
  scope: ciliumServiceScope,
  function: sumFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_call_duration = from(CiliumService.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_protocol_http_call_duration = from(CiliumService.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallDurationMetric {
    const columns = CiliumServiceProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumServiceProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_1xx_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 100)
// .filter(http.code < 200)
// .cpm();
export const ciliumServiceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_1xx_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_status_1xx_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 100)\n    .filter(http.code < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * cilium_service_protocol_http_status_1xx_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 100)
 *     .filter(http.code < 200)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus1xxCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_2xx_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 200)
// .filter(http.code < 300)
// .cpm();
export const ciliumServiceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_2xx_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_status_2xx_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 200)\n    .filter(http.code < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * cilium_service_protocol_http_status_2xx_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 200)
 *     .filter(http.code < 300)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus2xxCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_3xx_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 300)
// .filter(http.code < 400)
// .cpm();
export const ciliumServiceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_3xx_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_status_3xx_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 300)\n    .filter(http.code < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * cilium_service_protocol_http_status_3xx_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 300)
 *     .filter(http.code < 400)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus3xxCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_4xx_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 400)
// .filter(http.code < 500)
// .cpm();
export const ciliumServiceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_4xx_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_status_4xx_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 400)\n    .filter(http.code < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * cilium_service_protocol_http_status_4xx_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 400)
 *     .filter(http.code < 500)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus4xxCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_5xx_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(http.code >= 500)
// .filter(http.code < 600)
// .cpm();
export const ciliumServiceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_5xx_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_http_status_5xx_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(http.code >= 500)\n    .filter(http.code < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * cilium_service_protocol_http_status_5xx_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(http.code >= 500)
 *     .filter(http.code < 600)
 *     .cpm();
 */
export class CiliumServiceProtocolHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus5xxCpmMetric.decode<CpmColumns>(ciliumServiceProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_dns_call_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_protocol_dns_call_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallCpmMetric {
    const columns = CiliumServiceProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumServiceProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_success_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_success_count',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_dns_call_success_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_protocol_dns_call_success_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_duration = from(CiliumService.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_duration',
  scope: ciliumServiceScope,
  function: sumFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_dns_call_duration = from(CiliumService.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_protocol_dns_call_duration = from(CiliumService.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallDurationMetric {
    const columns = CiliumServiceProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumServiceProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_error_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumServiceProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_error_count',
  scope: ciliumServiceScope,
  function: labelCountFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_dns_error_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code.
 *
 * cilium_service_protocol_dns_error_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumServiceProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsErrorCountMetric {
    const columns = CiliumServiceProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumServiceProtocolDnsErrorCountMetric, bytes);
    return new CiliumServiceProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_cpm = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .cpm();
export const ciliumServiceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_cpm',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_kafka_call_cpm = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_service_protocol_kafka_call_cpm = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .cpm();
 */
export class CiliumServiceProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumServiceProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_success_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == true)
// .cpm();
export const ciliumServiceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_success_count',
  scope: ciliumServiceScope,
  function: cpmFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_kafka_call_success_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_service_protocol_kafka_call_success_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumServiceProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumServiceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumServiceProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_duration = from(CiliumService.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .sum();
export const ciliumServiceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_duration',
  scope: ciliumServiceScope,
  function: sumFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_kafka_call_duration = from(CiliumService.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_service_protocol_kafka_call_duration = from(CiliumService.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .sum();
 */
export class CiliumServiceProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumServiceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumServiceProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_error_count = from(CiliumService.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumServiceProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_error_count',
  scope: ciliumServiceScope,
  function: labelCountFunction,
  source: 'CiliumService',
  statement: 'cilium_service_protocol_kafka_call_error_count = from(CiliumService.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code.
 *
 * cilium_service_protocol_kafka_call_error_count = from(CiliumService.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumServiceProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumServiceProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallErrorCountMetric {
    const columns = CiliumServiceProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumServiceProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumServiceProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
