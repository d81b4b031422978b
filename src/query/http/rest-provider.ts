import { z } from 'zod';
import type { ModuleProvider } from '../../server/module.ts';
import { coreSettings, federationStatus, httpServer, metricsReader } from '../../server/services.ts';
import { addMetricsRoutes } from './metrics-routes.ts';

const restConfiguration = z.strictObject({
  /** Most time buckets that one query may span. */
  maxPoints: z.int().min(1).max(1_000_000).default(10_080),
  /** Most series in one answer. */
  maxSeries: z.int().min(1).max(1_000_000).default(10_000),
});

/** `query/rest`: the node's HTTP API. */
export const restProvider: ModuleProvider<z.infer<typeof restConfiguration>> = {
  module: 'query',
  name: 'rest',
  configuration: restConfiguration,
  requires: ['core'],
  create(configuration, { clock, service }) {
    addMetricsRoutes(service(httpServer), {
      ...configuration,
      reader: service(metricsReader),
      federation: service(federationStatus),
      now: () => clock.now(),
      timeZone: service(coreSettings).timeZone,
    });
    return {};
  },
};
