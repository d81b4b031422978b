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
import { percentile2MetricsAddFunction } from './functions/percentile2-metrics-add.ts';
import { percentile2Function } from './functions/percentile2.ts';
import { rateMetricsAddFunction } from './functions/rate-metrics-add.ts';
import { rateFunction } from './functions/rate.ts';
import { sumMetricsAddFunction } from './functions/sum-metrics-add.ts';
import { sumFunction } from './functions/sum.ts';
import { clusterPercentMetric } from './metrics/cluster-service-percent-metrics.ts';
import { apdexOfAllMetric } from './metrics/service-apdex-metrics.ts';
import { countOfAllMetric } from './metrics/service-count-metrics.ts';
import { cpmOfAllMetric } from './metrics/service-cpm-metrics.ts';
import { doubleAvgOfAllMetric } from './metrics/service-double-avg-metrics.ts';
import { longAvgOfAllMetric } from './metrics/service-long-avg-metrics.ts';
import { maxDoubleOfAllMetric } from './metrics/service-max-double-metrics.ts';
import { maxOfAllMetric } from './metrics/service-max-metrics.ts';
import { minDoubleOfAllMetric } from './metrics/service-min-double-metrics.ts';
import { minOfAllMetric } from './metrics/service-min-metrics.ts';
import {
  percentOfAllMetric,
  percentOfBusyMetric,
  percentOfEuropeMetric,
  percentOfOrdersMetric,
} from './metrics/service-percent-metrics.ts';
import { percentile2OfAllMetric, percentileOfOrdersMetric } from './metrics/service-percentile2-metrics.ts';
import { rateOfAllMetric } from './metrics/service-rate-metrics.ts';
import { sumOfAllMetric } from './metrics/service-sum-metrics.ts';
import {
  apdexOfServiceMetric,
  countOfServiceMetric,
  cpmOfServiceMetric,
  doubleAvgOfServiceMetric,
  failedHttpMetric,
  labelledMetric,
  longAvgOfServiceMetric,
  maxDoubleOfServiceMetric,
  maxOfServiceMetric,
  meshErrorsMetric,
  minDoubleOfServiceMetric,
  minOfServiceMetric,
  percentOfServiceMetric,
  percentile2OfServiceMetric,
  rateOfServiceMetric,
  statusClassMetric,
  sumOfServiceMetric,
  taggedMetric,
} from './metrics/service.ts';
import { clusterServiceScope, federatedServiceScope, serviceScope } from './scopes.ts';
import { clusterServicePercentMetricsSource } from './sources/cluster-service-percent-metrics.ts';
import { serviceApdexMetricsSource } from './sources/service-apdex-metrics.ts';
import { serviceCountMetricsSource } from './sources/service-count-metrics.ts';
import { serviceCpmMetricsSource } from './sources/service-cpm-metrics.ts';
import { serviceDoubleAvgMetricsSource } from './sources/service-double-avg-metrics.ts';
import { serviceLongAvgMetricsSource } from './sources/service-long-avg-metrics.ts';
import { serviceMaxDoubleMetricsSource } from './sources/service-max-double-metrics.ts';
import { serviceMaxMetricsSource } from './sources/service-max-metrics.ts';
import { serviceMinDoubleMetricsSource } from './sources/service-min-double-metrics.ts';
import { serviceMinMetricsSource } from './sources/service-min-metrics.ts';
import { servicePercentMetricsSource } from './sources/service-percent-metrics.ts';
import { servicePercentile2MetricsSource } from './sources/service-percentile2-metrics.ts';
import { serviceRateMetricsSource } from './sources/service-rate-metrics.ts';
import { serviceSumMetricsSource } from './sources/service-sum-metrics.ts';
import { serviceSource } from './sources/service.ts';
export const program: Program = {
  name: 'everything',
  digest: '4d7fa96be5100c95befac1f3bf5ccbb2',
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
    serviceDoubleAvgMetricsSource,
    serviceSumMetricsSource,
    serviceCountMetricsSource,
    serviceMaxMetricsSource,
    serviceMinMetricsSource,
    serviceMaxDoubleMetricsSource,
    serviceMinDoubleMetricsSource,
    serviceRateMetricsSource,
    serviceLongAvgMetricsSource,
    servicePercentMetricsSource,
    clusterServicePercentMetricsSource,
    serviceCpmMetricsSource,
    servicePercentile2MetricsSource,
    serviceApdexMetricsSource,
  ],
};
export * from './metrics/service-double-avg-metrics.ts';
export * from './metrics/service-sum-metrics.ts';
export * from './metrics/service-count-metrics.ts';
export * from './metrics/service-max-metrics.ts';
export * from './metrics/service-min-metrics.ts';
export * from './metrics/service-max-double-metrics.ts';
export * from './metrics/service-min-double-metrics.ts';
export * from './metrics/service-rate-metrics.ts';
export * from './metrics/service-long-avg-metrics.ts';
export * from './metrics/service-percent-metrics.ts';
export * from './metrics/cluster-service-percent-metrics.ts';
export * from './metrics/service-cpm-metrics.ts';
export * from './metrics/service-percentile2-metrics.ts';
export * from './metrics/service-apdex-metrics.ts';
export * from './metrics/service.ts';
