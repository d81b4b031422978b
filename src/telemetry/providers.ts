import { z } from 'zod';
import type { ModuleProvider } from '../server/module.ts';
import { prometheusProvider } from './prometheus-provider.ts';

/** No metrics are shown; `/healthz`, `/readyz` and the gRPC health service are core's, and stay. */
const none: ModuleProvider<Record<string, never>> = {
  module: 'telemetry',
  name: 'none',
  configuration: z.strictObject({}),
  requires: [],
  create: () => ({}),
};

/** The ways to do the `telemetry` module's job. */
export const telemetryProviders: readonly ModuleProvider[] = [prometheusProvider, none];
