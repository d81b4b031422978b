// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Program } from '../../src/runtime/api.ts';
import { enums } from './enums.ts';
import { apdexFunction } from './functions/apdex.ts';
import { cpmFunction } from './functions/cpm.ts';
import { longAvgFunction } from './functions/long-avg.ts';
import { percentFunction } from './functions/percent.ts';
import { percentile2Function } from './functions/percentile2.ts';
import {
  endpointCpmMetric,
  endpointPercentileMetric,
  endpointRespTimeMetric,
  endpointSlaMetric,
} from './metrics/endpoint.ts';
import {
  serviceInstanceCpmMetric,
  serviceInstancePercentileMetric,
  serviceInstanceRespTimeMetric,
  serviceInstanceSlaMetric,
} from './metrics/service-instance.ts';
import {
  serviceApdexMetric,
  serviceCpmMetric,
  servicePercentileMetric,
  serviceRespTimeMetric,
  serviceSlaMetric,
} from './metrics/service.ts';
import { endpointScope, serviceInstanceScope, serviceScope } from './scopes.ts';
import { endpointSource } from './sources/endpoint.ts';
import { serviceInstanceSource } from './sources/service-instance.ts';
import { serviceSource } from './sources/service.ts';
export const program: Program = {
  name: 'core',
  digest: '28a606c654c4ade361447b2a79d819ca',
  enums,
  scopes: [
    serviceScope,
    serviceInstanceScope,
    endpointScope,
  ],
  functions: [
    longAvgFunction,
    cpmFunction,
    percentFunction,
    apdexFunction,
    percentile2Function,
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
  ],
  sources: [
    serviceSource,
    serviceInstanceSource,
    endpointSource,
  ],
  federationSources: [],
};
export * from './metrics/service.ts';
export * from './metrics/service-instance.ts';
export * from './metrics/endpoint.ts';
