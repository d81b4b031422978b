// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { ciliumEndpointScope } from '../scopes.ts';
// cilium_endpoint_protocol_cpm = from(CiliumEndpoint.*).filter(verdict == "forwarded").filter(type != "tcp").cpm();
export const ciliumEndpointProtocolCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_cpm = from(CiliumEndpoint.*).filter(verdict == "forwarded").filter(type != "tcp").cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_endpoint_protocol_cpm = from(CiliumEndpoint.*).filter(verdict == "forwarded").filter(type != "tcp").cpm();
 */
export class CiliumEndpointProtocolCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCpmMetric {
    const columns = CiliumEndpointProtocolCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolCpmMetric, bytes);
    return new CiliumEndpointProtocolCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_call_success_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .filter(success == true)
// .cpm();
export const ciliumEndpointProtocolCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_call_success_count',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_call_success_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_endpoint_protocol_call_success_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumEndpointProtocolCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolCallSuccessCountMetric.decode<CpmColumns>(ciliumEndpointProtocolCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_call_duration = from(CiliumEndpoint.duration)
// .filter(verdict == "forwarded")
// .filter(type != "tcp")
// .sum();
export const ciliumEndpointProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_call_duration',
  scope: ciliumEndpointScope,
  function: sumFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_call_duration = from(CiliumEndpoint.duration)\n    .filter(verdict == "forwarded")\n    .filter(type != "tcp")\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_endpoint_protocol_call_duration = from(CiliumEndpoint.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type != "tcp")
 *     .sum();
 */
export class CiliumEndpointProtocolCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumEndpointProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolCallDurationMetric {
    const columns = CiliumEndpointProtocolCallDurationMetric.decode<SumColumns>(ciliumEndpointProtocolCallDurationMetric, bytes);
    return new CiliumEndpointProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .cpm();
export const ciliumEndpointProtocolHttpCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_call_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_endpoint_protocol_http_call_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallCpmMetric {
    const columns = CiliumEndpointProtocolHttpCallCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpCallCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_success_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(success == true)
// .cpm();
export const ciliumEndpointProtocolHttpCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_success_count',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_call_success_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_endpoint_protocol_http_call_success_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolHttpCallSuccessCountMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolHttpCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_call_duration = from(CiliumEndpoint.duration)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .sum();
export const ciliumEndpointProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_call_duration',
  scope: ciliumEndpointScope,
  function: sumFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_call_duration = from(CiliumEndpoint.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_endpoint_protocol_http_call_duration = from(CiliumEndpoint.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .sum();
 */
export class CiliumEndpointProtocolHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumEndpointProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpCallDurationMetric {
    const columns = CiliumEndpointProtocolHttpCallDurationMetric.decode<SumColumns>(ciliumEndpointProtocolHttpCallDurationMetric, bytes);
    return new CiliumEndpointProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_1xx_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(http.code >= 100)
// .filter(http.code < 200)
// .cpm();
export const ciliumEndpointProtocolHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_1xx_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_status_1xx_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(http.code >= 100)\n    .filter(http.code < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * cilium_endpoint_protocol_http_status_1xx_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(http.code >= 100)
 *     .filter(http.code < 200)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus1xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus1xxCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpStatus1xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_2xx_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(http.code >= 200)
// .filter(http.code < 300)
// .cpm();
export const ciliumEndpointProtocolHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_2xx_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_status_2xx_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(http.code >= 200)\n    .filter(http.code < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * cilium_endpoint_protocol_http_status_2xx_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(http.code >= 200)
 *     .filter(http.code < 300)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus2xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus2xxCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpStatus2xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_3xx_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(http.code >= 300)
// .filter(http.code < 400)
// .cpm();
export const ciliumEndpointProtocolHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_3xx_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_status_3xx_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(http.code >= 300)\n    .filter(http.code < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * cilium_endpoint_protocol_http_status_3xx_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(http.code >= 300)
 *     .filter(http.code < 400)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus3xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus3xxCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpStatus3xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_4xx_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(http.code >= 400)
// .filter(http.code < 500)
// .cpm();
export const ciliumEndpointProtocolHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_4xx_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_status_4xx_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(http.code >= 400)\n    .filter(http.code < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * cilium_endpoint_protocol_http_status_4xx_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(http.code >= 400)
 *     .filter(http.code < 500)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus4xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus4xxCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpStatus4xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_http_status_5xx_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "http")
// .filter(http.code >= 500)
// .filter(http.code < 600)
// .cpm();
export const ciliumEndpointProtocolHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_http_status_5xx_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_http_status_5xx_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "http")\n    .filter(http.code >= 500)\n    .filter(http.code < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * cilium_endpoint_protocol_http_status_5xx_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "http")
 *     .filter(http.code >= 500)
 *     .filter(http.code < 600)
 *     .cpm();
 */
export class CiliumEndpointProtocolHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolHttpStatus5xxCpmMetric {
    const columns = CiliumEndpointProtocolHttpStatus5xxCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolHttpStatus5xxCpmMetric, bytes);
    return new CiliumEndpointProtocolHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .cpm();
export const ciliumEndpointProtocolDnsCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_dns_call_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_endpoint_protocol_dns_call_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .cpm();
 */
export class CiliumEndpointProtocolDnsCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolDnsCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallCpmMetric {
    const columns = CiliumEndpointProtocolDnsCallCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolDnsCallCpmMetric, bytes);
    return new CiliumEndpointProtocolDnsCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_success_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(success == true)
// .cpm();
export const ciliumEndpointProtocolDnsCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_success_count',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_dns_call_success_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_endpoint_protocol_dns_call_success_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumEndpointProtocolDnsCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolDnsCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolDnsCallSuccessCountMetric.decode<CpmColumns>(ciliumEndpointProtocolDnsCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolDnsCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_call_duration = from(CiliumEndpoint.duration)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .sum();
export const ciliumEndpointProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_call_duration',
  scope: ciliumEndpointScope,
  function: sumFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_dns_call_duration = from(CiliumEndpoint.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_endpoint_protocol_dns_call_duration = from(CiliumEndpoint.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .sum();
 */
export class CiliumEndpointProtocolDnsCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumEndpointProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsCallDurationMetric {
    const columns = CiliumEndpointProtocolDnsCallDurationMetric.decode<SumColumns>(ciliumEndpointProtocolDnsCallDurationMetric, bytes);
    return new CiliumEndpointProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_dns_error_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "dns")
// .filter(success == false)
// .labelCount(dns.rcodeString);
export const ciliumEndpointProtocolDnsErrorCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_dns_error_count',
  scope: ciliumEndpointScope,
  function: labelCountFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_dns_error_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "dns")\n    .filter(success == false)\n    .labelCount(dns.rcodeString);',
  byCluster: false,
};

/**
 * Failed requests by response code.
 *
 * cilium_endpoint_protocol_dns_error_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "dns")
 *     .filter(success == false)
 *     .labelCount(dns.rcodeString);
 */
export class CiliumEndpointProtocolDnsErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumEndpointProtocolDnsErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolDnsErrorCountMetric {
    const columns = CiliumEndpointProtocolDnsErrorCountMetric.decode<LabelCountColumns>(ciliumEndpointProtocolDnsErrorCountMetric, bytes);
    return new CiliumEndpointProtocolDnsErrorCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_cpm = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .cpm();
export const ciliumEndpointProtocolKafkaCallCpmMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_cpm',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_kafka_call_cpm = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * cilium_endpoint_protocol_kafka_call_cpm = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .cpm();
 */
export class CiliumEndpointProtocolKafkaCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolKafkaCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallCpmMetric {
    const columns = CiliumEndpointProtocolKafkaCallCpmMetric.decode<CpmColumns>(ciliumEndpointProtocolKafkaCallCpmMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallCpmMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_success_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(success == true)
// .cpm();
export const ciliumEndpointProtocolKafkaCallSuccessCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_success_count',
  scope: ciliumEndpointScope,
  function: cpmFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_kafka_call_success_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * cilium_endpoint_protocol_kafka_call_success_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(success == true)
 *     .cpm();
 */
export class CiliumEndpointProtocolKafkaCallSuccessCountMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(ciliumEndpointProtocolKafkaCallSuccessCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallSuccessCountMetric {
    const columns = CiliumEndpointProtocolKafkaCallSuccessCountMetric.decode<CpmColumns>(ciliumEndpointProtocolKafkaCallSuccessCountMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallSuccessCountMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_duration = from(CiliumEndpoint.duration)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .sum();
export const ciliumEndpointProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_duration',
  scope: ciliumEndpointScope,
  function: sumFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_kafka_call_duration = from(CiliumEndpoint.duration)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took, in nanoseconds.
 *
 * cilium_endpoint_protocol_kafka_call_duration = from(CiliumEndpoint.duration)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .sum();
 */
export class CiliumEndpointProtocolKafkaCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(ciliumEndpointProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallDurationMetric {
    const columns = CiliumEndpointProtocolKafkaCallDurationMetric.decode<SumColumns>(ciliumEndpointProtocolKafkaCallDurationMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_endpoint_protocol_kafka_call_error_count = from(CiliumEndpoint.*)
// .filter(verdict == "forwarded")
// .filter(type == "kafka")
// .filter(success == false)
// .labelCount(kafka.errorCodeString);
export const ciliumEndpointProtocolKafkaCallErrorCountMetric: MetricDefinition = {
  name: 'cilium_endpoint_protocol_kafka_call_error_count',
  scope: ciliumEndpointScope,
  function: labelCountFunction,
  source: 'CiliumEndpoint',
  statement: 'cilium_endpoint_protocol_kafka_call_error_count = from(CiliumEndpoint.*)\n    .filter(verdict == "forwarded")\n    .filter(type == "kafka")\n    .filter(success == false)\n    .labelCount(kafka.errorCodeString);',
  byCluster: false,
};

/**
 * Failed requests by error code.
 *
 * cilium_endpoint_protocol_kafka_call_error_count = from(CiliumEndpoint.*)
 *     .filter(verdict == "forwarded")
 *     .filter(type == "kafka")
 *     .filter(success == false)
 *     .labelCount(kafka.errorCodeString);
 */
export class CiliumEndpointProtocolKafkaCallErrorCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(ciliumEndpointProtocolKafkaCallErrorCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumEndpointProtocolKafkaCallErrorCountMetric {
    const columns = CiliumEndpointProtocolKafkaCallErrorCountMetric.decode<LabelCountColumns>(ciliumEndpointProtocolKafkaCallErrorCountMetric, bytes);
    return new CiliumEndpointProtocolKafkaCallErrorCountMetric(entity, bucket, columns);
  }
}
