// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Program } from '../../../../src/runtime/api.ts';
import { enums } from './enums.ts';
import { apdexMetricsAddFunction } from './functions/apdex-metrics-add.ts';
import { apdexFunction } from './functions/apdex.ts';
import { countMetricsAddFunction } from './functions/count-metrics-add.ts';
import { countFunction } from './functions/count.ts';
import { cpmMetricsAddFunction } from './functions/cpm-metrics-add.ts';
import { cpmFunction } from './functions/cpm.ts';
import { doubleAvgMetricsAddFunction } from './functions/double-avg-metrics-add.ts';
import { doubleAvgFunction } from './functions/double-avg.ts';
import { extremesMetricsAddFunction } from './functions/extremes-metrics-add.ts';
import { extremesFunction } from './functions/extremes.ts';
import { histogramMetricsAddFunction } from './functions/histogram-metrics-add.ts';
import { histogramFunction } from './functions/histogram.ts';
import { labelAvgMetricsAddFunction } from './functions/label-avg-metrics-add.ts';
import { labelAvgFunction } from './functions/label-avg.ts';
import { labelCountMetricsAddFunction } from './functions/label-count-metrics-add.ts';
import { labelCountFunction } from './functions/label-count.ts';
import { longAvgMetricsAddFunction } from './functions/long-avg-metrics-add.ts';
import { longAvgFunction } from './functions/long-avg.ts';
import { maxDoubleMetricsAddFunction } from './functions/max-double-metrics-add.ts';
import { maxDoubleFunction } from './functions/max-double.ts';
import { maxMetricsAddFunction } from './functions/max-metrics-add.ts';
import { maxFunction } from './functions/max.ts';
import { minDoubleMetricsAddFunction } from './functions/min-double-metrics-add.ts';
import { minDoubleFunction } from './functions/min-double.ts';
import { minMetricsAddFunction } from './functions/min-metrics-add.ts';
import { minFunction } from './functions/min.ts';
import { percentMetricsAddFunction } from './functions/percent-metrics-add.ts';
import { percentFunction } from './functions/percent.ts';
import { percentileMetricsAddFunction } from './functions/percentile-metrics-add.ts';
import { percentileFunction } from './functions/percentile.ts';
import { percentile2MetricsAddFunction } from './functions/percentile2-metrics-add.ts';
import { percentile2Function } from './functions/percentile2.ts';
import { rateMetricsAddFunction } from './functions/rate-metrics-add.ts';
import { rateFunction } from './functions/rate.ts';
import { sumMetricsAddFunction } from './functions/sum-metrics-add.ts';
import { sumFunction } from './functions/sum.ts';
import { clusterPercentMetric } from './metrics/cluster-service-percent-metrics.ts';
import { countOfAllMetric } from './metrics/law-count-metrics.ts';
import { doubleAvgOfAllMetric } from './metrics/law-double-avg-metrics.ts';
import { extremesOfAllMetric } from './metrics/law-extremes-metrics.ts';
import { histogramOfAllMetric } from './metrics/law-histogram-metrics.ts';
import { labelAvgOfAllMetric } from './metrics/law-label-avg-metrics.ts';
import { labelCountOfAllMetric } from './metrics/law-label-count-metrics.ts';
import { maxDoubleOfAllMetric } from './metrics/law-max-double-metrics.ts';
import { maxOfAllMetric } from './metrics/law-max-metrics.ts';
import { minDoubleOfAllMetric } from './metrics/law-min-double-metrics.ts';
import { minOfAllMetric } from './metrics/law-min-metrics.ts';
import { percentileOfAllMetric } from './metrics/law-percentile-metrics.ts';
import { rateOfAllMetric } from './metrics/law-rate-metrics.ts';
import { sumOfAllMetric } from './metrics/law-sum-metrics.ts';
import { apdexOfAllMetric } from './metrics/service-apdex-metrics.ts';
import { cpmOfAllMetric } from './metrics/service-cpm-metrics.ts';
import { longAvgOfAllMetric } from './metrics/service-long-avg-metrics.ts';
import {
  percentOfAllMetric,
  percentOfBusyMetric,
  percentOfEuropeMetric,
  percentOfOrdersMetric,
} from './metrics/service-percent-metrics.ts';
import { percentile2OfAllMetric, percentileOfOrdersMetric } from './metrics/service-percentile2-metrics.ts';
import {
  apdexOfServiceMetric,
  countOfServiceMetric,
  cpmOfServiceMetric,
  doubleAvgOfServiceMetric,
  extremesOfServiceMetric,
  failedHttpMetric,
  histogramOfServiceMetric,
  labelAvgOfServiceMetric,
  labelCountOfServiceMetric,
  labelledMetric,
  longAvgOfServiceMetric,
  maxDoubleOfServiceMetric,
  maxOfServiceMetric,
  meshErrorsMetric,
  minDoubleOfServiceMetric,
  minOfServiceMetric,
  percentOfServiceMetric,
  percentile2OfServiceMetric,
  percentileOfServiceMetric,
  rateOfServiceMetric,
  statusClassMetric,
  sumOfServiceMetric,
  taggedMetric,
} from './metrics/service.ts';
import { clusterServiceScope, federatedServiceScope, serviceScope } from './scopes.ts';
import { clusterServicePercentMetricsSource } from './sources/cluster-service-percent-metrics.ts';
import { lawCountMetricsSource } from './sources/law-count-metrics.ts';
import { lawDoubleAvgMetricsSource } from './sources/law-double-avg-metrics.ts';
import { lawExtremesMetricsSource } from './sources/law-extremes-metrics.ts';
import { lawHistogramMetricsSource } from './sources/law-histogram-metrics.ts';
import { lawLabelAvgMetricsSource } from './sources/law-label-avg-metrics.ts';
import { lawLabelCountMetricsSource } from './sources/law-label-count-metrics.ts';
import { lawMaxDoubleMetricsSource } from './sources/law-max-double-metrics.ts';
import { lawMaxMetricsSource } from './sources/law-max-metrics.ts';
import { lawMinDoubleMetricsSource } from './sources/law-min-double-metrics.ts';
import { lawMinMetricsSource } from './sources/law-min-metrics.ts';
import { lawPercentileMetricsSource } from './sources/law-percentile-metrics.ts';
import { lawRateMetricsSource } from './sources/law-rate-metrics.ts';
import { lawSumMetricsSource } from './sources/law-sum-metrics.ts';
import { serviceApdexMetricsSource } from './sources/service-apdex-metrics.ts';
import { serviceCpmMetricsSource } from './sources/service-cpm-metrics.ts';
import { serviceLongAvgMetricsSource } from './sources/service-long-avg-metrics.ts';
import { servicePercentMetricsSource } from './sources/service-percent-metrics.ts';
import { servicePercentile2MetricsSource } from './sources/service-percentile2-metrics.ts';
import { serviceSource } from './sources/service.ts';
export const program: Program = {
  name: 'everything',
  digest: '97068e01a232b5df535e81df4930456f',
  enums,
  scopes: [
    federatedServiceScope,
    clusterServiceScope,
    serviceScope,
  ],
  functions: [
    longAvgFunction,
    doubleAvgFunction,
    sumFunction,
    countFunction,
    cpmFunction,
    maxFunction,
    minFunction,
    maxDoubleFunction,
    minDoubleFunction,
    percentFunction,
    rateFunction,
    apdexFunction,
    percentile2Function,
    percentileFunction,
    histogramFunction,
    labelCountFunction,
    labelAvgFunction,
    longAvgMetricsAddFunction,
    doubleAvgMetricsAddFunction,
    sumMetricsAddFunction,
    countMetricsAddFunction,
    cpmMetricsAddFunction,
    maxMetricsAddFunction,
    minMetricsAddFunction,
    maxDoubleMetricsAddFunction,
    minDoubleMetricsAddFunction,
    percentMetricsAddFunction,
    rateMetricsAddFunction,
    apdexMetricsAddFunction,
    percentile2MetricsAddFunction,
    histogramMetricsAddFunction,
    percentileMetricsAddFunction,
    labelCountMetricsAddFunction,
    labelAvgMetricsAddFunction,
    extremesFunction,
    extremesMetricsAddFunction,
  ],
  metrics: [
    longAvgOfServiceMetric,
    doubleAvgOfServiceMetric,
    sumOfServiceMetric,
    countOfServiceMetric,
    cpmOfServiceMetric,
    maxOfServiceMetric,
    minOfServiceMetric,
    maxDoubleOfServiceMetric,
    minDoubleOfServiceMetric,
    percentOfServiceMetric,
    rateOfServiceMetric,
    apdexOfServiceMetric,
    percentile2OfServiceMetric,
    histogramOfServiceMetric,
    percentileOfServiceMetric,
    labelCountOfServiceMetric,
    labelAvgOfServiceMetric,
    extremesOfServiceMetric,
    longAvgOfAllMetric,
    doubleAvgOfAllMetric,
    sumOfAllMetric,
    countOfAllMetric,
    cpmOfAllMetric,
    maxOfAllMetric,
    minOfAllMetric,
    maxDoubleOfAllMetric,
    minDoubleOfAllMetric,
    percentOfAllMetric,
    rateOfAllMetric,
    apdexOfAllMetric,
    percentile2OfAllMetric,
    histogramOfAllMetric,
    percentileOfAllMetric,
    labelCountOfAllMetric,
    labelAvgOfAllMetric,
    extremesOfAllMetric,
    percentOfEuropeMetric,
    percentOfOrdersMetric,
    percentOfBusyMetric,
    percentileOfOrdersMetric,
    clusterPercentMetric,
    failedHttpMetric,
    statusClassMetric,
    taggedMetric,
    meshErrorsMetric,
    labelledMetric,
  ],
  sources: [
    serviceSource,
  ],
  federationSources: [
    serviceCpmMetricsSource,
    servicePercentMetricsSource,
    clusterServicePercentMetricsSource,
    serviceLongAvgMetricsSource,
    servicePercentile2MetricsSource,
    serviceApdexMetricsSource,
    lawDoubleAvgMetricsSource,
    lawSumMetricsSource,
    lawCountMetricsSource,
    lawMaxMetricsSource,
    lawMinMetricsSource,
    lawMaxDoubleMetricsSource,
    lawMinDoubleMetricsSource,
    lawRateMetricsSource,
    lawHistogramMetricsSource,
    lawPercentileMetricsSource,
    lawLabelCountMetricsSource,
    lawLabelAvgMetricsSource,
    lawExtremesMetricsSource,
  ],
};
export * from './metrics/service-cpm-metrics.ts';
export * from './metrics/service-percent-metrics.ts';
export * from './metrics/cluster-service-percent-metrics.ts';
export * from './metrics/service-long-avg-metrics.ts';
export * from './metrics/service-percentile2-metrics.ts';
export * from './metrics/service-apdex-metrics.ts';
export * from './metrics/service.ts';
export * from './metrics/law-double-avg-metrics.ts';
export * from './metrics/law-sum-metrics.ts';
export * from './metrics/law-count-metrics.ts';
export * from './metrics/law-max-metrics.ts';
export * from './metrics/law-min-metrics.ts';
export * from './metrics/law-max-double-metrics.ts';
export * from './metrics/law-min-double-metrics.ts';
export * from './metrics/law-rate-metrics.ts';
export * from './metrics/law-histogram-metrics.ts';
export * from './metrics/law-percentile-metrics.ts';
export * from './metrics/law-label-count-metrics.ts';
export * from './metrics/law-label-avg-metrics.ts';
export * from './metrics/law-extremes-metrics.ts';
