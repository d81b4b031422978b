// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Program } from '../../src/runtime/api.ts';
import { enums } from './enums.ts';
import { apdexMetricsAddFunction } from './functions/apdex-metrics-add.ts';
import { apdexFunction } from './functions/apdex.ts';
import { cpmMetricsAddFunction } from './functions/cpm-metrics-add.ts';
import { cpmFunction } from './functions/cpm.ts';
import { longAvgMetricsAddFunction } from './functions/long-avg-metrics-add.ts';
import { longAvgFunction } from './functions/long-avg.ts';
import { percentMetricsAddFunction } from './functions/percent-metrics-add.ts';
import { percentFunction } from './functions/percent.ts';
import { percentile2MetricsAddFunction } from './functions/percentile2-metrics-add.ts';
import { percentile2Function } from './functions/percentile2.ts';
import { clusterEndpointCpmMetric } from './metrics/cluster-endpoint-cpm-metrics.ts';
import { clusterEndpointRespTimeMetric } from './metrics/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointSlaMetric } from './metrics/cluster-endpoint-percent-metrics.ts';
import { clusterEndpointPercentileMetric } from './metrics/cluster-endpoint-percentile2-metrics.ts';
import { clusterServiceApdexMetric } from './metrics/cluster-service-apdex-metrics.ts';
import { clusterServiceCpmMetric } from './metrics/cluster-service-cpm-metrics.ts';
import { clusterServiceInstanceCpmMetric } from './metrics/cluster-service-instance-cpm-metrics.ts';
import { clusterServiceInstanceRespTimeMetric } from './metrics/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstanceSlaMetric } from './metrics/cluster-service-instance-percent-metrics.ts';
import { clusterServiceInstancePercentileMetric } from './metrics/cluster-service-instance-percentile2-metrics.ts';
import { clusterServiceRespTimeMetric } from './metrics/cluster-service-long-avg-metrics.ts';
import { clusterServiceSlaMetric } from './metrics/cluster-service-percent-metrics.ts';
import { clusterServicePercentileMetric } from './metrics/cluster-service-percentile2-metrics.ts';
import { endpointCpmMetric } from './metrics/endpoint-cpm-metrics.ts';
import { endpointRespTimeMetric } from './metrics/endpoint-long-avg-metrics.ts';
import { endpointSlaMetric } from './metrics/endpoint-percent-metrics.ts';
import { endpointPercentileMetric } from './metrics/endpoint-percentile2-metrics.ts';
import { serviceApdexMetric } from './metrics/service-apdex-metrics.ts';
import { serviceCpmMetric } from './metrics/service-cpm-metrics.ts';
import { serviceInstanceCpmMetric } from './metrics/service-instance-cpm-metrics.ts';
import { serviceInstanceRespTimeMetric } from './metrics/service-instance-long-avg-metrics.ts';
import { serviceInstanceSlaMetric } from './metrics/service-instance-percent-metrics.ts';
import { serviceInstancePercentileMetric } from './metrics/service-instance-percentile2-metrics.ts';
import { serviceRespTimeMetric } from './metrics/service-long-avg-metrics.ts';
import { serviceSlaMetric } from './metrics/service-percent-metrics.ts';
import { servicePercentileMetric } from './metrics/service-percentile2-metrics.ts';
import {
  clusterEndpointScope,
  clusterServiceInstanceScope,
  clusterServiceScope,
  federatedEndpointScope,
  federatedServiceInstanceScope,
  federatedServiceScope,
} from './scopes.ts';
import { clusterEndpointCpmMetricsSource } from './sources/cluster-endpoint-cpm-metrics.ts';
import { clusterEndpointLongAvgMetricsSource } from './sources/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointPercentMetricsSource } from './sources/cluster-endpoint-percent-metrics.ts';
import { clusterEndpointPercentile2MetricsSource } from './sources/cluster-endpoint-percentile2-metrics.ts';
import { clusterServiceApdexMetricsSource } from './sources/cluster-service-apdex-metrics.ts';
import { clusterServiceCpmMetricsSource } from './sources/cluster-service-cpm-metrics.ts';
import { clusterServiceInstanceCpmMetricsSource } from './sources/cluster-service-instance-cpm-metrics.ts';
import { clusterServiceInstanceLongAvgMetricsSource } from './sources/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstancePercentMetricsSource } from './sources/cluster-service-instance-percent-metrics.ts';
import {
  clusterServiceInstancePercentile2MetricsSource,
} from './sources/cluster-service-instance-percentile2-metrics.ts';
import { clusterServiceLongAvgMetricsSource } from './sources/cluster-service-long-avg-metrics.ts';
import { clusterServicePercentMetricsSource } from './sources/cluster-service-percent-metrics.ts';
import { clusterServicePercentile2MetricsSource } from './sources/cluster-service-percentile2-metrics.ts';
import { endpointCpmMetricsSource } from './sources/endpoint-cpm-metrics.ts';
import { endpointLongAvgMetricsSource } from './sources/endpoint-long-avg-metrics.ts';
import { endpointPercentMetricsSource } from './sources/endpoint-percent-metrics.ts';
import { endpointPercentile2MetricsSource } from './sources/endpoint-percentile2-metrics.ts';
import { serviceApdexMetricsSource } from './sources/service-apdex-metrics.ts';
import { serviceCpmMetricsSource } from './sources/service-cpm-metrics.ts';
import { serviceInstanceCpmMetricsSource } from './sources/service-instance-cpm-metrics.ts';
import { serviceInstanceLongAvgMetricsSource } from './sources/service-instance-long-avg-metrics.ts';
import { serviceInstancePercentMetricsSource } from './sources/service-instance-percent-metrics.ts';
import { serviceInstancePercentile2MetricsSource } from './sources/service-instance-percentile2-metrics.ts';
import { serviceLongAvgMetricsSource } from './sources/service-long-avg-metrics.ts';
import { servicePercentMetricsSource } from './sources/service-percent-metrics.ts';
import { servicePercentile2MetricsSource } from './sources/service-percentile2-metrics.ts';
export const program: Program = {
  name: 'federation',
  digest: 'e475e11e31205c4c4d507dc767561697',
  enums,
  scopes: [
    federatedServiceScope,
    federatedServiceInstanceScope,
    federatedEndpointScope,
    clusterServiceScope,
    clusterServiceInstanceScope,
    clusterEndpointScope,
  ],
  functions: [
    longAvgFunction,
    cpmFunction,
    percentFunction,
    apdexFunction,
    percentile2Function,
    longAvgMetricsAddFunction,
    cpmMetricsAddFunction,
    percentMetricsAddFunction,
    apdexMetricsAddFunction,
    percentile2MetricsAddFunction,
  ],
  metrics: [
    serviceRespTimeMetric,
    serviceSlaMetric,
    serviceCpmMetric,
    servicePercentileMetric,
    serviceApdexMetric,
    serviceInstanceRespTimeMetric,
    serviceInstanceSlaMetric,
    serviceInstanceCpmMetric,
    serviceInstancePercentileMetric,
    endpointRespTimeMetric,
    endpointSlaMetric,
    endpointCpmMetric,
    endpointPercentileMetric,
    clusterServiceRespTimeMetric,
    clusterServiceSlaMetric,
    clusterServiceCpmMetric,
    clusterServicePercentileMetric,
    clusterServiceApdexMetric,
    clusterServiceInstanceRespTimeMetric,
    clusterServiceInstanceSlaMetric,
    clusterServiceInstanceCpmMetric,
    clusterServiceInstancePercentileMetric,
    clusterEndpointRespTimeMetric,
    clusterEndpointSlaMetric,
    clusterEndpointCpmMetric,
    clusterEndpointPercentileMetric,
  ],
  sources: [],
  federationSources: [
    serviceLongAvgMetricsSource,
    clusterServiceLongAvgMetricsSource,
    servicePercentMetricsSource,
    clusterServicePercentMetricsSource,
    serviceCpmMetricsSource,
    clusterServiceCpmMetricsSource,
    servicePercentile2MetricsSource,
    clusterServicePercentile2MetricsSource,
    serviceApdexMetricsSource,
    clusterServiceApdexMetricsSource,
    serviceInstanceLongAvgMetricsSource,
    clusterServiceInstanceLongAvgMetricsSource,
    serviceInstancePercentMetricsSource,
    clusterServiceInstancePercentMetricsSource,
    serviceInstanceCpmMetricsSource,
    clusterServiceInstanceCpmMetricsSource,
    serviceInstancePercentile2MetricsSource,
    clusterServiceInstancePercentile2MetricsSource,
    endpointLongAvgMetricsSource,
    clusterEndpointLongAvgMetricsSource,
    endpointPercentMetricsSource,
    clusterEndpointPercentMetricsSource,
    endpointCpmMetricsSource,
    clusterEndpointCpmMetricsSource,
    endpointPercentile2MetricsSource,
    clusterEndpointPercentile2MetricsSource,
  ],
};
export * from './metrics/service-long-avg-metrics.ts';
export * from './metrics/cluster-service-long-avg-metrics.ts';
export * from './metrics/service-percent-metrics.ts';
export * from './metrics/cluster-service-percent-metrics.ts';
export * from './metrics/service-cpm-metrics.ts';
export * from './metrics/cluster-service-cpm-metrics.ts';
export * from './metrics/service-percentile2-metrics.ts';
export * from './metrics/cluster-service-percentile2-metrics.ts';
export * from './metrics/service-apdex-metrics.ts';
export * from './metrics/cluster-service-apdex-metrics.ts';
export * from './metrics/service-instance-long-avg-metrics.ts';
export * from './metrics/cluster-service-instance-long-avg-metrics.ts';
export * from './metrics/service-instance-percent-metrics.ts';
export * from './metrics/cluster-service-instance-percent-metrics.ts';
export * from './metrics/service-instance-cpm-metrics.ts';
export * from './metrics/cluster-service-instance-cpm-metrics.ts';
export * from './metrics/service-instance-percentile2-metrics.ts';
export * from './metrics/cluster-service-instance-percentile2-metrics.ts';
export * from './metrics/endpoint-long-avg-metrics.ts';
export * from './metrics/cluster-endpoint-long-avg-metrics.ts';
export * from './metrics/endpoint-percent-metrics.ts';
export * from './metrics/cluster-endpoint-percent-metrics.ts';
export * from './metrics/endpoint-cpm-metrics.ts';
export * from './metrics/cluster-endpoint-cpm-metrics.ts';
export * from './metrics/endpoint-percentile2-metrics.ts';
export * from './metrics/cluster-endpoint-percentile2-metrics.ts';
