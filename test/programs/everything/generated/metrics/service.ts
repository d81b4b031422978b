// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CountColumns, CountMetrics, countFunction } from '../functions/count.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type DoubleAvgColumns, DoubleAvgMetrics, doubleAvgFunction } from '../functions/double-avg.ts';
import { type ExtremesColumns, ExtremesMetrics, extremesFunction } from '../functions/extremes.ts';
import { type HistogramColumns, HistogramMetrics, histogramFunction } from '../functions/histogram.ts';
import { type LabelAvgColumns, LabelAvgMetrics, labelAvgFunction } from '../functions/label-avg.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type MaxDoubleColumns, MaxDoubleMetrics, maxDoubleFunction } from '../functions/max-double.ts';
import { type MaxColumns, MaxMetrics, maxFunction } from '../functions/max.ts';
import { type MinDoubleColumns, MinDoubleMetrics, minDoubleFunction } from '../functions/min-double.ts';
import { type MinColumns, MinMetrics, minFunction } from '../functions/min.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type PercentileColumns, PercentileMetrics, percentileFunction } from '../functions/percentile.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type RateColumns, RateMetrics, rateFunction } from '../functions/rate.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { serviceScope } from '../scopes.ts';
// longAvg_of_service = from(Service.latency).longAvg();
export const longAvgOfServiceMetric: MetricDefinition = {
  name: 'longAvg_of_service',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'longAvg_of_service = from(Service.latency).longAvg();',
  byCluster: false,
};

/** longAvg_of_service = from(Service.latency).longAvg(); */
export class LongAvgOfServiceMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(longAvgOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LongAvgOfServiceMetric {
    const columns = LongAvgOfServiceMetric.decode<LongAvgColumns>(longAvgOfServiceMetric, bytes);
    return new LongAvgOfServiceMetric(entity, bucket, columns);
  }
}

// doubleAvg_of_service = from(Service.latency).doubleAvg();
export const doubleAvgOfServiceMetric: MetricDefinition = {
  name: 'doubleAvg_of_service',
  scope: serviceScope,
  function: doubleAvgFunction,
  source: 'Service',
  statement: 'doubleAvg_of_service = from(Service.latency).doubleAvg();',
  byCluster: false,
};

/** doubleAvg_of_service = from(Service.latency).doubleAvg(); */
export class DoubleAvgOfServiceMetric extends DoubleAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgColumns) {
    super(doubleAvgOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): DoubleAvgOfServiceMetric {
    const columns = DoubleAvgOfServiceMetric.decode<DoubleAvgColumns>(doubleAvgOfServiceMetric, bytes);
    return new DoubleAvgOfServiceMetric(entity, bucket, columns);
  }
}

// sum_of_service = from(Service.latency).sum();
export const sumOfServiceMetric: MetricDefinition = {
  name: 'sum_of_service',
  scope: serviceScope,
  function: sumFunction,
  source: 'Service',
  statement: 'sum_of_service = from(Service.latency).sum();',
  byCluster: false,
};

/** sum_of_service = from(Service.latency).sum(); */
export class SumOfServiceMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(sumOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): SumOfServiceMetric {
    const columns = SumOfServiceMetric.decode<SumColumns>(sumOfServiceMetric, bytes);
    return new SumOfServiceMetric(entity, bucket, columns);
  }
}

// count_of_service = from(Service.*).count();
export const countOfServiceMetric: MetricDefinition = {
  name: 'count_of_service',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'count_of_service = from(Service.*).count();',
  byCluster: false,
};

/** count_of_service = from(Service.*).count(); */
export class CountOfServiceMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(countOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CountOfServiceMetric {
    const columns = CountOfServiceMetric.decode<CountColumns>(countOfServiceMetric, bytes);
    return new CountOfServiceMetric(entity, bucket, columns);
  }
}

// cpm_of_service = from(Service.*).cpm();
export const cpmOfServiceMetric: MetricDefinition = {
  name: 'cpm_of_service',
  scope: serviceScope,
  function: cpmFunction,
  source: 'Service',
  statement: 'cpm_of_service = from(Service.*).cpm();',
  byCluster: false,
};

/** cpm_of_service = from(Service.*).cpm(); */
export class CpmOfServiceMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(cpmOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CpmOfServiceMetric {
    const columns = CpmOfServiceMetric.decode<CpmColumns>(cpmOfServiceMetric, bytes);
    return new CpmOfServiceMetric(entity, bucket, columns);
  }
}

// max_of_service = from(Service.latency).max();
export const maxOfServiceMetric: MetricDefinition = {
  name: 'max_of_service',
  scope: serviceScope,
  function: maxFunction,
  source: 'Service',
  statement: 'max_of_service = from(Service.latency).max();',
  byCluster: false,
};

/** max_of_service = from(Service.latency).max(); */
export class MaxOfServiceMetric extends MaxMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxColumns) {
    super(maxOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MaxOfServiceMetric {
    const columns = MaxOfServiceMetric.decode<MaxColumns>(maxOfServiceMetric, bytes);
    return new MaxOfServiceMetric(entity, bucket, columns);
  }
}

// min_of_service = from(Service.latency).min();
export const minOfServiceMetric: MetricDefinition = {
  name: 'min_of_service',
  scope: serviceScope,
  function: minFunction,
  source: 'Service',
  statement: 'min_of_service = from(Service.latency).min();',
  byCluster: false,
};

/** min_of_service = from(Service.latency).min(); */
export class MinOfServiceMetric extends MinMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MinColumns) {
    super(minOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MinOfServiceMetric {
    const columns = MinOfServiceMetric.decode<MinColumns>(minOfServiceMetric, bytes);
    return new MinOfServiceMetric(entity, bucket, columns);
  }
}

// maxDouble_of_service = from(Service.latency).maxDouble();
export const maxDoubleOfServiceMetric: MetricDefinition = {
  name: 'maxDouble_of_service',
  scope: serviceScope,
  function: maxDoubleFunction,
  source: 'Service',
  statement: 'maxDouble_of_service = from(Service.latency).maxDouble();',
  byCluster: false,
};

/** maxDouble_of_service = from(Service.latency).maxDouble(); */
export class MaxDoubleOfServiceMetric extends MaxDoubleMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxDoubleColumns) {
    super(maxDoubleOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MaxDoubleOfServiceMetric {
    const columns = MaxDoubleOfServiceMetric.decode<MaxDoubleColumns>(maxDoubleOfServiceMetric, bytes);
    return new MaxDoubleOfServiceMetric(entity, bucket, columns);
  }
}

// minDouble_of_service = from(Service.latency).minDouble();
export const minDoubleOfServiceMetric: MetricDefinition = {
  name: 'minDouble_of_service',
  scope: serviceScope,
  function: minDoubleFunction,
  source: 'Service',
  statement: 'minDouble_of_service = from(Service.latency).minDouble();',
  byCluster: false,
};

/** minDouble_of_service = from(Service.latency).minDouble(); */
export class MinDoubleOfServiceMetric extends MinDoubleMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MinDoubleColumns) {
    super(minDoubleOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MinDoubleOfServiceMetric {
    const columns = MinDoubleOfServiceMetric.decode<MinDoubleColumns>(minDoubleOfServiceMetric, bytes);
    return new MinDoubleOfServiceMetric(entity, bucket, columns);
  }
}

// percent_of_service = from(Service.*).percent(status == true);
export const percentOfServiceMetric: MetricDefinition = {
  name: 'percent_of_service',
  scope: serviceScope,
  function: percentFunction,
  source: 'Service',
  statement: 'percent_of_service = from(Service.*).percent(status == true);',
  byCluster: false,
};

/** percent_of_service = from(Service.*).percent(status == true); */
export class PercentOfServiceMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(percentOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentOfServiceMetric {
    const columns = PercentOfServiceMetric.decode<PercentColumns>(percentOfServiceMetric, bytes);
    return new PercentOfServiceMetric(entity, bucket, columns);
  }
}

// rate_of_service = from(Service.*).rate(status == true, latency > 100);
export const rateOfServiceMetric: MetricDefinition = {
  name: 'rate_of_service',
  scope: serviceScope,
  function: rateFunction,
  source: 'Service',
  statement: 'rate_of_service = from(Service.*).rate(status == true, latency > 100);',
  byCluster: false,
};

/** rate_of_service = from(Service.*).rate(status == true, latency > 100); */
export class RateOfServiceMetric extends RateMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: RateColumns) {
    super(rateOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): RateOfServiceMetric {
    const columns = RateOfServiceMetric.decode<RateColumns>(rateOfServiceMetric, bytes);
    return new RateOfServiceMetric(entity, bucket, columns);
  }
}

// apdex_of_service = from(Service.latency).apdex(name, status);
export const apdexOfServiceMetric: MetricDefinition = {
  name: 'apdex_of_service',
  scope: serviceScope,
  function: apdexFunction,
  source: 'Service',
  statement: 'apdex_of_service = from(Service.latency).apdex(name, status);',
  byCluster: false,
};

/** apdex_of_service = from(Service.latency).apdex(name, status); */
export class ApdexOfServiceMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(apdexOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ApdexOfServiceMetric {
    const columns = ApdexOfServiceMetric.decode<ApdexColumns>(apdexOfServiceMetric, bytes);
    return new ApdexOfServiceMetric(entity, bucket, columns);
  }
}

// percentile2_of_service = from(Service.latency).percentile2(10);
export const percentile2OfServiceMetric: MetricDefinition = {
  name: 'percentile2_of_service',
  scope: serviceScope,
  function: percentile2Function,
  source: 'Service',
  statement: 'percentile2_of_service = from(Service.latency).percentile2(10);',
  byCluster: false,
};

/** percentile2_of_service = from(Service.latency).percentile2(10); */
export class Percentile2OfServiceMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(percentile2OfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): Percentile2OfServiceMetric {
    const columns = Percentile2OfServiceMetric.decode<Percentile2Columns>(percentile2OfServiceMetric, bytes);
    return new Percentile2OfServiceMetric(entity, bucket, columns);
  }
}

// histogram_of_service = from(Service.latency).histogram(100, 10);
export const histogramOfServiceMetric: MetricDefinition = {
  name: 'histogram_of_service',
  scope: serviceScope,
  function: histogramFunction,
  source: 'Service',
  statement: 'histogram_of_service = from(Service.latency).histogram(100, 10);',
  byCluster: false,
};

/** histogram_of_service = from(Service.latency).histogram(100, 10); */
export class HistogramOfServiceMetric extends HistogramMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: HistogramColumns) {
    super(histogramOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): HistogramOfServiceMetric {
    const columns = HistogramOfServiceMetric.decode<HistogramColumns>(histogramOfServiceMetric, bytes);
    return new HistogramOfServiceMetric(entity, bucket, columns);
  }
}

// percentile_of_service = from(Service.latency).percentile(10);
export const percentileOfServiceMetric: MetricDefinition = {
  name: 'percentile_of_service',
  scope: serviceScope,
  function: percentileFunction,
  source: 'Service',
  statement: 'percentile_of_service = from(Service.latency).percentile(10);',
  byCluster: false,
};

/** percentile_of_service = from(Service.latency).percentile(10); */
export class PercentileOfServiceMetric extends PercentileMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentileColumns) {
    super(percentileOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentileOfServiceMetric {
    const columns = PercentileOfServiceMetric.decode<PercentileColumns>(percentileOfServiceMetric, bytes);
    return new PercentileOfServiceMetric(entity, bucket, columns);
  }
}

// labelCount_of_service = from(Service.*).labelCount(endpointName, 3);
export const labelCountOfServiceMetric: MetricDefinition = {
  name: 'labelCount_of_service',
  scope: serviceScope,
  function: labelCountFunction,
  source: 'Service',
  statement: 'labelCount_of_service = from(Service.*).labelCount(endpointName, 3);',
  byCluster: false,
};

/** labelCount_of_service = from(Service.*).labelCount(endpointName, 3); */
export class LabelCountOfServiceMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(labelCountOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LabelCountOfServiceMetric {
    const columns = LabelCountOfServiceMetric.decode<LabelCountColumns>(labelCountOfServiceMetric, bytes);
    return new LabelCountOfServiceMetric(entity, bucket, columns);
  }
}

// labelAvg_of_service = from(Service.*).labelAvg(endpointName, latency, 3);
export const labelAvgOfServiceMetric: MetricDefinition = {
  name: 'labelAvg_of_service',
  scope: serviceScope,
  function: labelAvgFunction,
  source: 'Service',
  statement: 'labelAvg_of_service = from(Service.*).labelAvg(endpointName, latency, 3);',
  byCluster: false,
};

/** labelAvg_of_service = from(Service.*).labelAvg(endpointName, latency, 3); */
export class LabelAvgOfServiceMetric extends LabelAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgColumns) {
    super(labelAvgOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LabelAvgOfServiceMetric {
    const columns = LabelAvgOfServiceMetric.decode<LabelAvgColumns>(labelAvgOfServiceMetric, bytes);
    return new LabelAvgOfServiceMetric(entity, bucket, columns);
  }
}

// extremes_of_service = from(Service.latency).extremes();
export const extremesOfServiceMetric: MetricDefinition = {
  name: 'extremes_of_service',
  scope: serviceScope,
  function: extremesFunction,
  source: 'Service',
  statement: 'extremes_of_service = from(Service.latency).extremes();',
  byCluster: false,
};

/** extremes_of_service = from(Service.latency).extremes(); */
export class ExtremesOfServiceMetric extends ExtremesMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ExtremesColumns) {
    super(extremesOfServiceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ExtremesOfServiceMetric {
    const columns = ExtremesOfServiceMetric.decode<ExtremesColumns>(extremesOfServiceMetric, bytes);
    return new ExtremesOfServiceMetric(entity, bucket, columns);
  }
}

// failed_http = from(Service.*).filter(type == RequestType.HTTP).filter(status == false).count();
export const failedHttpMetric: MetricDefinition = {
  name: 'failed_http',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'failed_http = from(Service.*).filter(type == RequestType.HTTP).filter(status == false).count();',
  byCluster: false,
};

/**
 * What records are filtered by.
 *
 * failed_http = from(Service.*).filter(type == RequestType.HTTP).filter(status == false).count();
 */
export class FailedHttpMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(failedHttpMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): FailedHttpMetric {
    const columns = FailedHttpMetric.decode<CountColumns>(failedHttpMetric, bytes);
    return new FailedHttpMetric(entity, bucket, columns);
  }
}

// status_class = from(Service.*).filter(httpResponseStatusCode in [404, 500, 503]).count();
export const statusClassMetric: MetricDefinition = {
  name: 'status_class',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'status_class = from(Service.*).filter(httpResponseStatusCode in [404, 500, 503]).count();',
  byCluster: false,
};

/** status_class = from(Service.*).filter(httpResponseStatusCode in [404, 500, 503]).count(); */
export class StatusClassMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(statusClassMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): StatusClassMetric {
    const columns = StatusClassMetric.decode<CountColumns>(statusClassMetric, bytes);
    return new StatusClassMetric(entity, bucket, columns);
  }
}

// tagged = from((str->long)Service.tag["transmission.latency"]).filter(tag["transmission.latency"] != null).longAvg();
export const taggedMetric: MetricDefinition = {
  name: 'tagged',
  scope: serviceScope,
  function: longAvgFunction,
  source: 'Service',
  statement: 'tagged = from((str->long)Service.tag["transmission.latency"]).filter(tag["transmission.latency"] != null).longAvg();',
  byCluster: false,
};

/** tagged = from((str->long)Service.tag["transmission.latency"]).filter(tag["transmission.latency"] != null).longAvg(); */
export class TaggedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(taggedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): TaggedMetric {
    const columns = TaggedMetric.decode<LongAvgColumns>(taggedMetric, bytes);
    return new TaggedMetric(entity, bucket, columns);
  }
}

// mesh_errors = from(Service.*).filter(sideCar.internalErrorCode != null && sideCar.internalErrorCode != "").count();
export const meshErrorsMetric: MetricDefinition = {
  name: 'mesh_errors',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'mesh_errors = from(Service.*).filter(sideCar.internalErrorCode != null && sideCar.internalErrorCode != "").count();',
  byCluster: false,
};

/** mesh_errors = from(Service.*).filter(sideCar.internalErrorCode != null && sideCar.internalErrorCode != "").count(); */
export class MeshErrorsMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(meshErrorsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): MeshErrorsMetric {
    const columns = MeshErrorsMetric.decode<CountColumns>(meshErrorsMetric, bytes);
    return new MeshErrorsMetric(entity, bucket, columns);
  }
}

// labelled = from(Service.*).filter(tags contain "http.method:GET" && !(endpointName like "/health%")).count();
export const labelledMetric: MetricDefinition = {
  name: 'labelled',
  scope: serviceScope,
  function: countFunction,
  source: 'Service',
  statement: 'labelled = from(Service.*).filter(tags contain "http.method:GET" && !(endpointName like "/health%")).count();',
  byCluster: false,
};

/** labelled = from(Service.*).filter(tags contain "http.method:GET" && !(endpointName like "/health%")).count(); */
export class LabelledMetric extends CountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountColumns) {
    super(labelledMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): LabelledMetric {
    const columns = LabelledMetric.decode<CountColumns>(labelledMetric, bytes);
    return new LabelledMetric(entity, bucket, columns);
  }
}
