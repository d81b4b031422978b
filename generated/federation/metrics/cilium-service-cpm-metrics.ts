// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';
// cilium_service_l4_read_pkg_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_read_pkg_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceL4ReadPkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_read_pkg_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_l4_read_pkg_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_read_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_read_pkg_cpm'],
  byCluster: false,
};

/**
 * cilium_service_l4_read_pkg_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_read_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceL4ReadPkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceL4ReadPkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4ReadPkgCpmMetric {
    const columns = CiliumServiceL4ReadPkgCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceL4ReadPkgCpmMetric, bytes);
    return new CiliumServiceL4ReadPkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_read_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceL4ReadPkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_read_pkg_drop_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_l4_read_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_read_pkg_drop_cpm'],
  byCluster: false,
};

/**
 * cilium_service_l4_read_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceL4ReadPkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceL4ReadPkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4ReadPkgDropCpmMetric {
    const columns = CiliumServiceL4ReadPkgDropCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceL4ReadPkgDropCpmMetric, bytes);
    return new CiliumServiceL4ReadPkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_write_pkg_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_write_pkg_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceL4WritePkgCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_write_pkg_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_l4_write_pkg_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_write_pkg_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_write_pkg_cpm'],
  byCluster: false,
};

/**
 * cilium_service_l4_write_pkg_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_write_pkg_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceL4WritePkgCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceL4WritePkgCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4WritePkgCpmMetric {
    const columns = CiliumServiceL4WritePkgCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceL4WritePkgCpmMetric, bytes);
    return new CiliumServiceL4WritePkgCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_l4_write_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceL4WritePkgDropCpmMetric: MetricDefinition = {
  name: 'cilium_service_l4_write_pkg_drop_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_l4_write_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_l4_write_pkg_drop_cpm'],
  byCluster: false,
};

/**
 * cilium_service_l4_write_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceL4WritePkgDropCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceL4WritePkgDropCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceL4WritePkgDropCpmMetric {
    const columns = CiliumServiceL4WritePkgDropCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceL4WritePkgDropCpmMetric, bytes);
    return new CiliumServiceL4WritePkgDropCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCpmMetric {
    const columns = CiliumServiceProtocolCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolCpmMetric, bytes);
    return new CiliumServiceProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_call_success_count = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_call_success_count',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_call_success_count = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_call_success_count = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolCallSuccessCountMetric {
    const columns = CiliumServiceProtocolCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_call_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_call_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallCpmMetric {
    const columns = CiliumServiceProtocolHttpCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpCallCpmMetric, bytes);
    return new CiliumServiceProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_call_success_count = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_call_success_count',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_call_success_count = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_call_success_count = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpCallSuccessCountMetric {
    const columns = CiliumServiceProtocolHttpCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_1xx_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_1xx_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_status_1xx_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_1xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_status_1xx_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpStatus1xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus1xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_2xx_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_2xx_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_status_2xx_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_2xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_status_2xx_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpStatus2xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus2xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_3xx_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_3xx_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_status_3xx_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_3xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_status_3xx_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpStatus3xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus3xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_4xx_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_4xx_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_status_4xx_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_4xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_status_4xx_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpStatus4xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus4xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_http_status_5xx_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_http_status_5xx_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_http_status_5xx_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_http_status_5xx_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_http_status_5xx_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolHttpStatus5xxCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumServiceProtocolHttpStatus5xxCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumServiceProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_dns_call_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_dns_call_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolDnsCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallCpmMetric {
    const columns = CiliumServiceProtocolDnsCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolDnsCallCpmMetric, bytes);
    return new CiliumServiceProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_dns_call_success_count = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_dns_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_dns_call_success_count',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_dns_call_success_count = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_dns_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_dns_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_dns_call_success_count = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_dns_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolDnsCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolDnsCallSuccessCountMetric {
    const columns = CiliumServiceProtocolDnsCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_cpm = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_cpm")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_cpm',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_kafka_call_cpm = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_cpm")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_cpm'],
  byCluster: false,
};

/**
 * cilium_service_protocol_kafka_call_cpm = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_cpm")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolKafkaCallCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallCpmMetric {
    const columns = CiliumServiceProtocolKafkaCallCpmMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolKafkaCallCpmMetric, bytes);
    return new CiliumServiceProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_service_protocol_kafka_call_success_count = from(CiliumServiceCpmMetrics.*)
// .filter(metric == "cilium_service_protocol_kafka_call_success_count")
// .cpmMetricsAdd(total);
export const ciliumServiceProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_service_protocol_kafka_call_success_count',
  scope: federatedCiliumServiceScope,
  function: cpmMetricsAddFunction,
  source: 'CiliumServiceCpmMetrics',
  statement: 'cilium_service_protocol_kafka_call_success_count = from(CiliumServiceCpmMetrics.*)\n    .filter(metric == "cilium_service_protocol_kafka_call_success_count")\n    .cpmMetricsAdd(total);',
  originMetrics: ['cilium_service_protocol_kafka_call_success_count'],
  byCluster: false,
};

/**
 * cilium_service_protocol_kafka_call_success_count = from(CiliumServiceCpmMetrics.*)
 *     .filter(metric == "cilium_service_protocol_kafka_call_success_count")
 *     .cpmMetricsAdd(total);
 */
export class CiliumServiceProtocolKafkaCallSuccessCountMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(ciliumServiceProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumServiceProtocolKafkaCallSuccessCountMetric.decode<CpmMetricsAddColumns>(ciliumServiceProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumServiceProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}
