import { z } from 'zod';

/** `telemetry.prometheus` of application.yml. Names are SkyWalking's wherever it has the key. */
export const telemetryConfiguration = z.strictObject({
  /** Where /metrics listens when it has a port of its own. */
  host: z.string().min(1).default('0.0.0.0'),
  /** A port for /metrics alone; 0 for the node's HTTP port. */
  port: z.int().min(0).max(65_535).default(0),
  /** Producers that have time series of their own; all others are summed under `other`. */
  maxProducers: z.int().min(1).max(1_000_000).default(1_000),
});

export type TelemetryConfiguration = z.infer<typeof telemetryConfiguration>;
